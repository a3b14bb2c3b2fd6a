import { define } from '../../base/define.js';
import { ServiceAreaMatrix } from './service-area-matrix.js';

define('service-area-matrix', ServiceAreaMatrix);

export type { ServiceAreaMatrix } from './service-area-matrix.js';
