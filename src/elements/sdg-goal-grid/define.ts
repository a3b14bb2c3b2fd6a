import { define } from '../../base/define.js';
import { SdgGoalGrid } from './sdg-goal-grid.js';

define('sdg-goal-grid', SdgGoalGrid);

export type { SdgGoalGrid } from './sdg-goal-grid.js';
