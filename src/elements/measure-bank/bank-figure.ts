// Loaded beside the document: what the bank is made of. Nothing of the entry may import it statically.
import type { Figure } from '../../base/figure-element.js';
import {
  deriveBankSentence,
  deriveMeasureTable,
  formatFolded,
  formatMeasure,
  sortMeasures,
  usefulSorts,
} from '../../charts/measure-words.js';
import { effortSizes, filterMeasures, sumPoints, type MeasuresDocument } from '../../data/measures.js';
import { searchFor } from '../../data/text-search.js';
import { formatNumber } from '../../i18n/format.js';
import { localize, type Language } from '../../i18n/language.js';
import { unGoals } from '../../i18n/un-goals.js';
import { measureBankWords } from '../../i18n/words/measure-bank.js';
import type { BankChoice, BankView } from './bank-view.js';

export { parseMeasures } from '../../data/measures-document.js';
export { renderRecipe } from './bank-recipe.js';
export { measureSorts, writeSubmission } from '../../charts/measure-words.js';

export const goalChoices: readonly string[] = unGoals.map((_, index) => String(index + 1));
export const effortChoices = [...effortSizes, 'unknown'] as const;

export function deriveBankView(document: MeasuresDocument, choice: BankChoice, language: Language): BankView {
  const { query, goal, effort, serviceArea, sort } = choice;
  const search = searchFor(query);
  const found = filterMeasures(document.measures, {
    goal: goal ? Number(goal) : undefined,
    size: effort || undefined,
    serviceArea: serviceArea || undefined,
    matches: search && ((measure) => search.matches(formatMeasure(measure, language))),
  });
  return {
    document,
    language,
    words: measureBankWords[language],
    choice,
    search,
    shown: sortMeasures(found, sort, language),
    sorts: usefulSorts(document),
    points: sumPoints(document),
    foundInside: new Set(search ? found.filter((item) => search.split(formatFolded(item, language)).length > 1).map(({ id }) => id) : []),
    asks: Boolean(search ?? (goal || effort || serviceArea)),
  };
}

export function deriveBankFigure({ document, language, words, shown }: BankView): Figure {
  const { title, measures, notes, source, updated, cut } = document;
  return {
    heading: localize(title, language),
    sentence: deriveBankSentence(document, language),
    empty: measures.length === 0,
    emptyText: words.empty,
    table: deriveMeasureTable({ title, measures: shown }, language),
    tableWhenOpened: true,
    wholeTable: () => deriveMeasureTable(document, language),
    notes: [...(cut ? [words.cut(formatNumber(measures.length, language))] : []), ...notes.map((note) => localize(note, language))],
    source,
    updated,
  };
}
