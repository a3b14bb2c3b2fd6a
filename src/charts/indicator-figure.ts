import type { Indicator } from '../data/indicator.js';
import { cutIndicator, longestSeries, type YearSpan } from '../data/indicator-span.js';
import { formatList, formatNumber } from '../i18n/format.js';
import { localize, type Language } from '../i18n/language.js';
import { formatPeriod } from '../i18n/period-name.js';
import { indicatorMoreWords } from '../i18n/words/indicator-more.js';
import type { ChartView, TableView } from './chart-view.js';
import { toChange, toIndex, type IndicatorMode } from './indicator-modes.js';
import { deriveMoreChart, derivePanels, type MoreKind } from './indicator-more-view.js';
import { deriveChangeSentence, deriveMoreSentence, deriveMoreTable, flagNote, unevenNote } from './indicator-more-words.js';
import { deriveIndicatorNotes } from './indicator-words.js';
import { longTable } from './long-table.js';
import { thinPoints } from './thin.js';
import { valueFormat } from './value-format.js';

/** As many points of a series as a drawing can show twice over; with more, the drawing is thinned. */
const columns = 500;
/** Rows that a page can bear. */
const mostRows = 1000;

/** How an indicator is to be shown. */
export interface IndicatorLook {
  readonly kind: MoreKind;
  readonly mode: IndicatorMode;
  /** The period that is 100 in an index; empty for the first that all series have. */
  readonly base: string;
  readonly span?: YearSpan | undefined;
  readonly language: Language;
}

/** All of an indicator's figure that is the same on a page and in a file. */
export interface IndicatorFigure {
  readonly heading: string;
  readonly sentence: string;
  readonly empty: boolean;
  readonly chart: ChartView;
  /** Where each series has a drawing of its own. */
  readonly panels: readonly ChartView[] | undefined;
  readonly table: TableView;
  readonly tableWhenOpened?: boolean;
  readonly wholeTable?: () => TableView;
  readonly notes: readonly string[];
  readonly source: Indicator['source'];
  readonly updated: string | undefined;
}

/** What an indicator's figure shows, with its projections, norms, ranges and modes. */
export function deriveIndicatorFigure(whole: Indicator, { kind, mode, base, span, language }: IndicatorLook): IndicatorFigure {
  // Found once: to look for them in every value is the dearest part of a long series.
  const indicator = { ...whole, decimals: valueFormat(whole, language).decimals };
  const told = tell(indicator, { mode, base, language });
  const cut = cutIndicator(told.indicator, span);
  const drawn = { ...cut, series: cut.series.map((series) => ({ ...series, points: thinPoints(series.points, columns) })) };
  const chart = deriveMoreChart(drawn, { kind, language, title: told.title });
  const asTable = (of: Indicator) => deriveMoreTable(told.unit === undefined ? of : { ...of, unit: told.unit }, language);
  const words = indicatorMoreWords[language];
  const panels = kind === 'small-multiples' && drawn.series.length > 1 ? derivePanels(chart, drawn) : undefined;
  const flags = flagNote(drawn, { isBar: kind === 'bar', all: panels !== undefined }, language);
  const isThinned = drawn.series.some(({ points }, at) => points !== cut.series[at]?.points);
  return {
    heading: localize(indicator.title, language),
    sentence: told.sentence,
    empty: indicator.series.every(({ points }) => points.every(({ value }) => value === null)),
    chart,
    panels,
    ...longTable(cut, { asTable, mostRows, whole: () => asTable(told.indicator) }),
    notes: [
      ...(told.note === undefined ? [] : [told.note]),
      ...deriveIndicatorNotes(indicator, language),
      ...(flags === undefined ? [] : [flags]),
      ...(isThinned ? [words.thinned] : []),
      ...(longestSeries(cut) > mostRows
        ? [words.rowsLeftOut(formatNumber(mostRows, language), formatNumber(longestSeries(cut), language))]
        : []),
    ],
    source: indicator.source,
    updated: indicator.updated,
  };
}

/** The figures in one mode, and the words that go with it. */
interface Told {
  readonly indicator: Indicator;
  readonly sentence: string;
  /** Title of the axis. */
  readonly title?: string;
  /** In the caption of the table, in place of the unit. */
  readonly unit?: string;
  readonly note?: string;
}

function tell(indicator: Indicator, { mode, base, language }: { mode: IndicatorMode; base: string; language: Language }): Told {
  const words = indicatorMoreWords[language];
  const plain = { indicator, sentence: deriveMoreSentence(indicator, language) };
  if (mode === 'index') {
    const indexed = toIndex(indicator, base);
    if (!indexed) return { ...plain, note: words.noIndex };
    const period = formatPeriod(indexed.base, language);
    const unit = words.index(period);
    const names = indexed.leftOut.map(({ name }) => localize(name, language));
    return {
      indicator: indexed.indicator,
      sentence: words.indexSentence(period) + deriveMoreSentence(indexed.indicator, language),
      title: capital(unit),
      unit,
      ...(names.length > 0 && { note: words.leftOut(formatList(names, language), period) }),
    };
  }
  if (mode === 'change') {
    const { isPercent, decimals } = valueFormat(indicator, language);
    const changed = toChange({ ...indicator, decimals }, { inPoints: isPercent, language });
    const note = unevenNote(indicator, language);
    return {
      indicator: changed,
      sentence: deriveChangeSentence(changed, language, note !== undefined),
      ...(note !== undefined && { note }),
      title: capital(words.change) + (isPercent ? `, ${words.points}` : ''),
      unit: `${isPercent ? words.points : '%'}, ${words.change}`,
    };
  }
  return plain;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
