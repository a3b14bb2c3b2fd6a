import { define } from '../../base/define.js';
import { PlanCascade } from './plan-cascade.js';

define('plan-cascade', PlanCascade);

export type { PlanCascade } from './plan-cascade.js';
