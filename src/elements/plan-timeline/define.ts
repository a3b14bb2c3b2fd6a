import { define } from '../../base/define.js';
import { PlanTimeline } from './plan-timeline.js';

define('plan-timeline', PlanTimeline);

export type { PlanTimeline } from './plan-timeline.js';
