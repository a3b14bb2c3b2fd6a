import type { AreaCount, AreaFilter, AreaGoalGroup, ServiceAreasDocument } from '../../data/service-areas.js';
import type { Language } from '../../i18n/language.js';
import type { ServiceAreaWords } from '../../i18n/words/service-areas.js';

/** What the parts of the matrix are drawn from. */
export interface MatrixView {
  readonly document: ServiceAreasDocument;
  readonly language: Language;
  readonly words: ServiceAreaWords;
  /** What a main goal, a sub-goal and a service area are called here. */
  readonly nouns: ServiceAreaWords['nouns'];
  readonly heading: string;
  /** What is chosen; only what the document has. */
  readonly filter: AreaFilter;
  /** One for each area. */
  readonly counts: readonly AreaCount[];
  /** The rows that fit what is chosen. */
  readonly shown: readonly AreaGoalGroup[];
  readonly change: (filter: Partial<AreaFilter>) => void;
}
