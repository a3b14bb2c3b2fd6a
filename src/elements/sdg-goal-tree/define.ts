import { define } from '../../base/define.js';
import { SdgGoalTree } from './sdg-goal-tree.js';

define('sdg-goal-tree', SdgGoalTree);

export type { SdgGoalTree } from './sdg-goal-tree.js';
