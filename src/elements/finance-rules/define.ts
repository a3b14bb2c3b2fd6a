import { define } from '../../base/define.js';
import { FinanceRules } from './finance-rules.js';

define('finance-rules', FinanceRules);

export type { FinanceRules } from './finance-rules.js';
