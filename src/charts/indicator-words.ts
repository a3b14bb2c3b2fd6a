import type { Indicator, IndicatorPoint } from '../data/indicator.js';
import type { Period } from '../data/period.js';
import { formatList, formatNumber } from '../i18n/format.js';
import { localize, type Language } from '../i18n/language.js';
import { formatPeriod, formatPeriodInText, formatWhen } from '../i18n/period-name.js';
import { commonWords } from '../i18n/words/common.js';
import { indicatorWords, type At } from '../i18n/words/indicator.js';
import type { TableCell, TableView } from './chart-view.js';
import { isNorm, pointText, targetText } from './indicator-chart-view.js';
import { valueFormat, type ValueFormat } from './value-format.js';

type Known = IndicatorPoint & { readonly value: number };
const isKnown = (point: IndicatorPoint): point is Known => point.value !== null;

/** One or a few sentences that say it all: the latest value, the change, the extremes, the comparison, the target. */
export function deriveIndicatorSentence(indicator: Indicator, language: Language): string {
  const words = indicatorWords[language];
  const format = valueFormat(indicator, language);
  const said = (value: string, period: Period): At => ({
    value,
    period: formatPeriod(period, language),
    when: formatWhen(period, language),
  });
  const at = ({ value, period }: Known): At => said(format.full(value), period);
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
  // Figures on both sides of a break have just been compared.
  const breaks = indicator.notes.filter(
    ({ period, isBreak }) => isBreak && period.start > first.period.start && period.start <= last.period.start,
  );
  const whens = new Set(breaks.map(({ period }) => formatWhen(period, language)));
  if (whens.size > 0) sentence += words.broken(formatList([...whens], language));
  const compared = others.flatMap(({ name, points }) => {
    const latest = points.findLast(isKnown);
    return latest ? [words.other(localize(name, language), at(latest))] : [];
  });
  if (compared.length > 0) sentence += words.others(comparedList(compared, language));
  // Of a norm that moves the one that the latest figure is measured against.
  const norm = isNorm(indicator) ? indicator.target.findLast(({ period }) => period.start <= last.period.start) : undefined;
  const target = norm ?? indicator.target.at(-1);
  const tell = norm ? words.normSentence : words.targetSentence;
  return target ? sentence + tell(said(targetText(target, format.full, language), target.period)) : sentence;
}

/** More places than these make a sentence that nobody reads to its end. */
const mostCompared = 4;

/** The places that a sentence compares with; of many the first ones, and how many more there are. */
export function comparedList(compared: readonly string[], language: Language): string {
  if (compared.length <= mostCompared) return formatList(compared, language);
  const told = compared.slice(0, mostCompared - 1);
  return formatList([...told, indicatorWords[language].more(String(compared.length - told.length))], language);
}

/**
 * In percentage points where the unit is per cent, else in per cent of the first value; in the unit where per cent would say nothing:
 * from zero, across zero, or less than a tenth of one. What the published decimals do not show is no change.
 */
function changeText(first: Known, last: Known, format: ValueFormat, language: Language): string {
  const words = indicatorWords[language];
  const since = formatPeriodInText(first.period, language);
  const difference = last.value - first.value;
  const size = Math.abs(difference);
  if (format.bare(size) === format.bare(0)) return words.same(formatWhen(first.period, language));
  const percent = (size / first.value) * 100;
  const by = format.isPercent
    ? words.points(format.bare(size))
    : first.value > 0 && last.value >= 0 && percent >= 0.05
      ? words.percent(formatNumber(Math.round(percent * 10) / 10, language))
      : format.full(size);
  return difference > 0 ? words.up(by, since) : words.down(by, since);
}

/** A row for each period, a column for each series, and one for what must be known of a period. */
export function deriveIndicatorTable(indicator: Indicator, language: Language): TableView {
  const words = commonWords[language];
  const { bare } = valueFormat(indicator, language);
  const title = localize(indicator.title, language);
  const unit = localize(indicator.unit, language);
  // A year and its first quarter begin at the same moment.
  const keyOf = ({ start, end }: Period): string => `${start} ${end}`;
  const periods = new Map(indicator.series.flatMap(({ points }) => points.map(({ period }) => [keyOf(period), period] as const)));
  const bySeries = indicator.series.map(({ points }) => new Map(points.map((point) => [keyOf(point.period), point])));
  const notes = new Map<string, string>();
  for (const { period, text } of indicator.notes) {
    const before = notes.get(keyOf(period));
    notes.set(keyOf(period), `${before === undefined ? '' : `${before} `}${localize(text, language)}`);
  }
  const hasNotes = [...notes.keys()].some((key) => periods.has(key));
  const cell = (point: IndicatorPoint | undefined): TableCell =>
    point ? { text: pointText(point, bare, language), number: point.value } : { text: words.noFigure, number: null };
  return {
    // The heading of a sheet's column may hold the unit already.
    caption: unit && !title.endsWith(`(${unit})`) ? `${title} (${unit})` : title,
    columns: [
      { label: words.period },
      ...indicator.series.map(({ name }) => ({ label: localize(name, language), numeric: true })),
      ...(hasNotes ? [{ label: words.remark }] : []),
    ],
    rows: [...periods]
      .sort(([, a], [, b]) => a.start - b.start || a.end - b.end)
      .map(([key, period]) => [
        { text: formatPeriod(period, language) },
        ...bySeries.map((points) => cell(points.get(key))),
        ...(hasNotes ? [{ text: notes.get(key) ?? '' }] : []),
      ]),
  };
}

/** What the figures are, and what must be known, period by period. */
export function deriveIndicatorNotes({ description, notes }: Indicator, language: Language): string[] {
  const about = localize(description, language);
  return [...(about ? [about] : []), ...notes.map(({ period, text }) => `${formatPeriod(period, language)}: ${localize(text, language)}`)];
}
