// Loaded beside the document: what reads it, and what an adviser would want to be told of it. Nothing of the entry may import it statically.
import { deriveCheckNotes, deriveReadingNotes } from '../../charts/climate-notes.js';
import type { ClimateBudget } from '../../data/climate-budget-document.js';
import type { Language } from '../../i18n/language.js';

export { parseClimateBudget } from '../../data/climate-budget-document.js';

/** What was done when files were read, and what in the budget does not go together, in sentences. */
export const deriveRemarks = (budget: ClimateBudget, language: Language): string[] => [
  ...deriveReadingNotes(budget.reading ?? [], language),
  ...deriveCheckNotes(budget, language),
];
