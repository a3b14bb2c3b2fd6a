import { define } from '../../base/define.js';
import { SdgGoalCard } from './sdg-goal-card.js';

define('sdg-goal-card', SdgGoalCard);

export type { SdgGoalCard } from './sdg-goal-card.js';
