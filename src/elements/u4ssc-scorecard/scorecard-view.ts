import type { U4sscVoice } from '../../charts/u4ssc-table.js';
import type { U4sscDocument, U4sscMeasurement } from '../../data/u4ssc.js';

/** What the parts of the scorecard are drawn from. */
export interface ScorecardView extends U4sscVoice {
  readonly document: U4sscDocument;
  /** Those beside each other: one or two. */
  readonly measurements: readonly U4sscMeasurement[];
  /** The dimension, sub-dimension or category that is shown; empty for all. */
  readonly segment: string;
}
