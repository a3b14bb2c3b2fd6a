import type { Indicator, IndicatorPoint } from '../data/indicator.js';
import { formatList, formatNumber } from '../i18n/format.js';
import { localize, type Language } from '../i18n/language.js';
import { formatPeriod } from '../i18n/period-name.js';
import { commonWords } from '../i18n/words/common.js';
import { indicatorWords, type At } from '../i18n/words/indicator.js';
import type { TableCell, TableView } from './chart-view.js';
import { pointText } from './indicator-chart-view.js';
import { valueFormat, type ValueFormat } from './value-format.js';

type Known = IndicatorPoint & { readonly value: number };
const isKnown = (point: IndicatorPoint): point is Known => point.value !== null;

/** One or a few sentences that say it all: the latest value, the change, the extremes, the comparison, the target. */
export function deriveIndicatorSentence(indicator: Indicator, language: Language): string {
  const words = indicatorWords[language];
  const format = valueFormat(indicator, language);
  const at = ({ value, period }: Known): At => ({ value: format.full(value), period: formatPeriod(period, language) });
  const [main, ...others] = indicator.series;
  const known = main?.points.filter(isKnown) ?? [];
  const first = known[0];
  const last = known.at(-1);
  if (!main || !first || !last) return words.noFigures;

  let sentence = words.latest(localize(main.name, language), at(last));
  sentence += first === last ? '.' : changeText(first, last, format, language);
  if (known.length > 2) {
    const high = known.reduce((a, b) => (b.value > a.value ? b : a));
    const low = known.reduce((a, b) => (b.value < a.value ? b : a));
    if (high.value > low.value) sentence += words.range(at(high), at(low));
  }
  const compared = others.flatMap(({ name, points }) => {
    const latest = points.findLast(isKnown);
    return latest ? [words.other(localize(name, language), at(latest))] : [];
  });
  if (compared.length > 0) sentence += words.others(formatList(compared, language));
  const target = indicator.target.at(-1);
  if (target) {
    const value =
      target.high === undefined ? format.full(target.value) : words.between(format.full(target.value), format.full(target.high));
    sentence += words.targetSentence({ value, period: formatPeriod(target.period, language) });
  }
  return sentence;
}

/** In percentage points where the unit is per cent, else in per cent of the first value; in the unit where that is zero or less. */
function changeText(first: Known, last: Known, format: ValueFormat, language: Language): string {
  const words = indicatorWords[language];
  const since = formatPeriod(first.period, language);
  const difference = last.value - first.value;
  if (difference === 0) return words.same(since);
  const size = Math.abs(difference);
  const by = format.isPercent
    ? words.points(formatNumber(size, language, 1))
    : first.value > 0
      ? words.percent(formatNumber((100 * size) / first.value, language, 1))
      : format.full(size);
  return difference > 0 ? words.up(by, since) : words.down(by, since);
}

/** A row for each period, a column for each series, and one for what must be known of a period. */
export function deriveIndicatorTable(indicator: Indicator, language: Language): TableView {
  const words = commonWords[language];
  const { bare } = valueFormat(indicator, language);
  const unit = localize(indicator.unit, language);
  const periods = new Map(indicator.series.flatMap(({ points }) => points.map(({ period }) => [period.start, period] as const)));
  const bySeries = indicator.series.map(({ points }) => new Map(points.map((point) => [point.period.start, point])));
  const notes = new Map(indicator.notes.map(({ period, text }) => [period.start, localize(text, language)]));
  const hasNotes = [...notes.keys()].some((start) => periods.has(start));
  const cell = (point: IndicatorPoint | undefined): TableCell =>
    point ? { text: pointText(point, bare, language), number: point.value } : { text: words.noFigure, number: null };
  return {
    caption: `${localize(indicator.title, language)}${unit ? ` (${unit})` : ''}`,
    columns: [
      { label: words.period },
      ...indicator.series.map(({ name }) => ({ label: localize(name, language), numeric: true })),
      ...(hasNotes ? [{ label: words.remark }] : []),
    ],
    rows: [...periods]
      .sort(([a], [b]) => a - b)
      .map(([start, period]) => [
        { text: formatPeriod(period, language) },
        ...bySeries.map((points) => cell(points.get(start))),
        ...(hasNotes ? [{ text: notes.get(start) ?? '' }] : []),
      ]),
  };
}

/** What must be known, period by period. */
export function deriveIndicatorNotes(indicator: Indicator, language: Language): string[] {
  return indicator.notes.map(({ period, text }) => `${formatPeriod(period, language)}: ${localize(text, language)}`);
}
