import type { MeasureSort } from '../../charts/measure-words.js';
import type { EffortSize, Measure, MeasuresDocument, UnitPoints } from '../../data/measures.js';
import type { TextSearch } from '../../data/text-search.js';
import type { Language } from '../../i18n/language.js';
import type { MeasureBankWords } from '../../i18n/words/measure-bank.js';

/** What the editor or the reader has chosen; empty texts choose nothing. */
export interface BankChoice {
  readonly query: string;
  readonly goal: string;
  readonly effort: EffortSize | 'unknown' | '';
  readonly serviceArea: string;
  readonly sort: MeasureSort;
}

/** All that the bank is drawn from. */
export interface BankView {
  readonly document: MeasuresDocument;
  readonly language: Language;
  readonly words: MeasureBankWords;
  readonly choice: BankChoice;
  readonly search: TextSearch | undefined;
  /** Those that fit, in the order asked for. */
  readonly shown: readonly Measure[];
  /** The ways to sort that would change anything. */
  readonly sorts: readonly MeasureSort[];
  /** What each unit has earned, most first. */
  readonly points: readonly UnitPoints[];
  /** Those that have the reader's words in what is folded. */
  readonly foundInside: ReadonlySet<string>;
  /** Something less than the whole bank is asked for. */
  readonly asks: boolean;
}
