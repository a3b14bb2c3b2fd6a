import { define } from '../../base/define.js';
import { MaterialityMatrix } from './materiality-matrix.js';

define('materiality-matrix', MaterialityMatrix);

export type { MaterialityMatrix } from './materiality-matrix.js';
