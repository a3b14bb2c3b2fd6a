import type { ClimateBudget } from '../data/climate-budget-document.js';
import { budgetYears } from '../data/climate-budget.js';
import { DataError } from '../data/errors.js';
import type { FinanceDocument } from '../data/finance-document.js';
import { mostYearsAhead } from '../data/finance.js';
import type { Indicator } from '../data/indicator.js';
import type { Source } from '../data/document.js';
import { localize, type Language } from '../i18n/language.js';
import type { ChartView, TableView } from './chart-view.js';
import { deriveClimateChart } from './climate-chart-view.js';
import { boundaryTexts, deriveAccountSentence, deriveClimateSentence, deriveClimateTable } from './climate-words.js';
import { deriveRuleChart } from './finance-chart-view.js';
import { deriveRuleNotes, deriveRuleSentence, deriveRuleTable } from './finance-words.js';
import { deriveIndicatorFigure } from './indicator-figure.js';
import { arrangeIndicator } from './indicator-layout.js';
import type { IndicatorMode } from './indicator-modes.js';
import type { MoreKind } from './indicator-more-view.js';
import { deriveLayout, type Layout } from './layout.js';
import { arrangePanels } from './panels.js';
import { deriveProgress } from './progress-words.js';

/** A figure as it stands still: nothing to choose, nothing that comes later. */
export interface StillFigure {
  readonly heading: string;
  readonly sentence: string;
  readonly empty: boolean;
  /** The status in words, a line for each method. */
  readonly status: readonly string[];
  readonly chart: ChartView;
  readonly arrange: (view: ChartView, size: { width: number; height: number; fontSize: number }) => Layout;
  readonly table: TableView;
  readonly notes: readonly string[];
  readonly source: Source | undefined;
  readonly updated: string | undefined;
}

/** An indicator as `<indicator-chart>` shows it. */
export function deriveStillIndicator(
  indicator: Indicator,
  look: { kind: MoreKind; mode: IndicatorMode; base: string; method: string; language: Language },
): StillFigure {
  const { panels, wholeTable, table, ...figure } = deriveIndicatorFigure(indicator, look);
  return {
    ...figure,
    table: wholeTable?.() ?? table,
    status: deriveProgress(indicator, look.method, look.language).map(({ method, status, word, sums }) =>
      status ? `${word} (${method}).` : `${word} (${method}): ${sums.join(' ')}`,
    ),
    arrange: (view, size) => (panels ? arrangePanels(panels, size) : arrangeIndicator(view, size, false)),
  };
}

/**
 * One financial rule as `<finance-rules>` shows it.
 * @param id of the rule; empty for the first
 * @throws DataError `unknown-category` for a rule that is not there.
 * @returns undefined where there is no rule, or no figures of it
 */
export function deriveStillRule(
  { rules, title, place: whose, notes, ...document }: FinanceDocument,
  id: string,
  language: Language,
): StillFigure | undefined {
  const rule = id ? rules.find((one) => one.id === id) : rules[0];
  if (id && !rule) throw new DataError('unknown-category', 'No such rule', { category: id });
  if (!rule?.values.some(({ value }) => value !== null)) return undefined;
  const place = localize(whose, language);
  const ahead = mostYearsAhead;
  return {
    heading: [localize(title, language), ...(rules.length > 1 ? [localize(rule.title, language)] : [])].join(': '),
    sentence: deriveRuleSentence(rule, { place, ahead, language }),
    empty: false,
    status: [],
    chart: deriveRuleChart(rule, { name: place || localize(rule.title, language), ahead, language }),
    arrange: deriveLayout,
    table: deriveRuleTable(rule, { ahead, language }),
    notes: [...deriveRuleNotes(rule, language), ...notes.map((note) => localize(note, language))],
    source: document.source,
    updated: document.updated,
  };
}

/** The overview of a climate budget, or its accounts where it has no budget, as `<klimabudsjett-bar>` shows it. */
export function deriveStillClimate(budget: ClimateBudget, language: Language): StillFigure {
  const { title, reference, accounts, sectors, notes = [], results = [], frames = [], source, updated } = budget;
  const isAccounts = results.length + frames.length === 0;
  const heading = localize(title, language);
  const year = budgetYears(budget).at(-1);
  return {
    heading,
    sentence: isAccounts ? deriveAccountSentence(budget, language) : deriveClimateSentence(budget, year, language),
    empty: accounts.length + results.length + frames.length === 0,
    status: [],
    chart: deriveClimateChart(budget, { unit: 'percent', year, language, ...(isAccounts && { part: 'accounts' }) }),
    arrange: deriveLayout,
    table: deriveClimateTable(isAccounts ? { reference, accounts, sectors } : budget, heading, language),
    notes: [...boundaryTexts(budget, language), ...notes.map((note) => localize(note, language))],
    source,
    updated,
  };
}
