import type { Dimension } from '../data/cube.js';
import type { Indicator } from '../data/indicator.js';
import type { WrittenChoice } from '../data/tag-choice.js';

/** A document of ours, or a statistical table that gives an indicator for each choice. */
export type IndicatorSource = Indicator | TaggedTable;

/** A table that gives the indicator that a tag asks for. */
export interface TaggedTable {
  (tag: IndicatorTag): Indicator;
  /** What there is to choose among; none in a table of the page. */
  readonly dimensions?: readonly Dimension[];
}

/** What a tag says of its figures, as it stands in its attributes; an empty text where it says nothing. */
export interface IndicatorTag extends Element, WrittenChoice {
  readonly src: string;
  readonly query: string;
}
