import { define } from '../../base/define.js';
import { IndicatorChart } from './indicator-chart.js';

define('indicator-chart', IndicatorChart);

export type { IndicatorChart } from './indicator-chart.js';
