import { define } from '../../base/define.js';
import { MeasureBank } from './measure-bank.js';

define('measure-bank', MeasureBank);

export type { MeasureBank } from './measure-bank.js';
