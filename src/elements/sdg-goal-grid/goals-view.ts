import type * as progressFile from '../../base/progress-file.js';
import type { GoalPage } from '../../data/goal-pages.js';
import type { Language } from '../../i18n/language.js';
import type { GoalGridWords } from '../../i18n/words/goal-grid.js';

/** What the list and the drawings are made from. */
export interface GoalsView {
  readonly pages: readonly GoalPage[];
  readonly language: Language;
  readonly words: GoalGridWords;
  /** Number of the chosen goal; undefined for none. */
  readonly chosen: number | undefined;
  /** Where the icons lie. */
  readonly icons: string;
  /** Address of a goal's page; undefined where the goal is chosen and no page opened. */
  readonly hrefOf: (goal: number) => string | undefined;
  /** The marks of statuses; undefined where the document has no statuses. */
  readonly progress: typeof progressFile | undefined;
}
