import { define } from '../../base/define.js';
import { IndicatorTable } from './indicator-table.js';

define('indicator-table', IndicatorTable);

export type { IndicatorTable } from './indicator-table.js';
