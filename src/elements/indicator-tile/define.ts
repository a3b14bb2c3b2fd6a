import { define } from '../../base/define.js';
import { IndicatorTile } from './indicator-tile.js';

define('indicator-tile', IndicatorTile);

export type { IndicatorTile } from './indicator-tile.js';
