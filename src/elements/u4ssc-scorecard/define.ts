import { define } from '../../base/define.js';
import { U4sscScorecard } from './u4ssc-scorecard.js';

define('u4ssc-scorecard', U4sscScorecard);

export type { U4sscScorecard } from './u4ssc-scorecard.js';
