import type { ClimateBudget, Text } from '../data/climate-budget-document.js';
import { checkClimateBudget, type ClimateCheck } from '../data/climate-checks.js';
import type { ReadingNote } from '../data/climate-sheet.js';
import { formatList, formatNumber, formatPercent } from '../i18n/format.js';
import { localize, type Language } from '../i18n/language.js';
import { climateCheckWords } from '../i18n/words/climate-checks.js';
import { climateWords } from '../i18n/words/climate.js';

/** What in the budget does not go together, in sentences for the one who publishes it. */
export function deriveCheckNotes(budget: ClimateBudget, language: Language): string[] {
  return checkClimateBudget(budget).map((check) => formatCheck(check, language));
}

/** What was done when files were read, in sentences. */
export function deriveReadingNotes(notes: readonly ReadingNote[], language: Language): string[] {
  const words = climateCheckWords[language];
  const number = (value: number): string => formatNumber(value, language);
  return notes.map((note) => {
    switch (note.code) {
      case 'added':
        return words.added(number(note.rows), number(note.repeated));
      case 'passed-over':
        return words.passedOver(number(note.rows));
      case 'continued':
        return words.continued(note.column, number(note.count));
      case 'assumed-style':
        return words.assumedStyle(note.sample, number(note.value));
      case 'unused-columns':
        return words.unusedColumns(note.columns.join(', '));
    }
  });
}

function formatCheck(check: ClimateCheck, language: Language): string {
  const words = climateCheckWords[language];
  const percent = (value: number): string => formatPercent(value, language);
  const tonnes = (value: number): string => `${formatNumber(value, language, 0)} ${climateWords[language].tonnes}`;
  const text = (value: Text): string => localize(value, language);
  switch (check.code) {
    case 'frame-before-reference':
      return words.frameBeforeReference(String(check.year), String(check.reference));
    case 'goal-before-reference':
      return words.goalBeforeReference(String(check.year), String(check.reference));
    case 'results-without-frame':
      return words.resultsWithoutFrame(formatList(check.years.map(String), language));
    case 'repeated-year':
      return words.repeatedYear(words.lists[check.list], String(check.year));
    case 'range-turned':
      return words.rangeTurned(words.lists[check.list], String(check.year));
    case 'goal-and-frame':
      return words.goalAndFrame(String(check.year), percent(check.goal), percent(check.frame));
    case 'reference-and-account':
      return words.referenceAndAccount(String(check.year), tonnes(check.reference), tonnes(check.account));
    case 'percent-and-tonnes':
      return words.percentAndTonnes(String(check.year), percent(check.printed), percent(check.tonnes));
    case 'sectors-and-total':
      return words.sectorsAndTotal(String(check.year), tonnes(check.sum), tonnes(check.total));
    case 'unknown-sector':
      return words.unknownSector(text(check.measure), check.sector);
    case 'unknown-overlap':
      return words.unknownOverlap(text(check.measure), check.id);
    case 'repeated-measure':
      return words.repeatedMeasure(check.id, text(check.measure));
    case 'effect-turned':
      return words.effectTurned(text(check.measure), String(check.year));
  }
}
