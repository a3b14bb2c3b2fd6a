import type { Indicator, IndicatorPoint, IndicatorSeries, Target } from '../data/indicator.js';
import type { Period } from '../data/period.js';
import { localize, type Language } from '../i18n/language.js';
import { formatPeriodShort } from '../i18n/period-name.js';
import { commonWords } from '../i18n/words/common.js';
import { indicatorWords } from '../i18n/words/indicator.js';
import type { Annotation, ChartPoint, ChartSeries, ChartView, Dash, Tick } from './chart-view.js';
import { niceScale } from './scale.js';
import { valueFormat } from './value-format.js';

/** How the figures are drawn. */
export type IndicatorKind = 'line' | 'bar';

/** The middle of a period, in fractional years, so that years, quarters and spans stand on one axis. */
export const middleOf = ({ start, end }: Period): number => yearOf((start + end) / 2);

function yearOf(moment: number): number {
  const year = new Date(moment).getUTCFullYear();
  const first = Date.UTC(year, 0);
  return year + (moment - first) / (Date.UTC(year + 1, 0) - first);
}

/** A value in words, or why there is none; with the publisher's own symbol, by which the figure is found again at the source. */
export function pointText(point: IndicatorPoint, format: (value: number) => string, language: Language): string {
  const { value, status, reason, meaning } = point;
  const words = commonWords[language];
  // What we have no words for is told in the publisher's own, or shown as the publisher wrote it.
  const why = reason === 'zero' ? undefined : reason && (reason !== 'other' || !status) ? words.reasons[reason] : (meaning ?? status);
  const symbol = reason && status !== why ? status : undefined;
  if (value === null) return `${why ?? words.noFigure}${symbol ? ` (${symbol})` : ''}`;
  const flags = [why, symbol].filter(Boolean).join(', ');
  return flags ? `${format(value)} (${flags})` : format(value);
}

/** What is to be reached: a value, or anything between two. */
export const targetText = ({ value, high }: Target, format: (value: number) => string, language: Language): string =>
  high === undefined ? format(value) : indicatorWords[language].between(format(value), format(high));

/** With no baseline to come from, several targets are a norm that moves: each holds until the next. */
export const isNorm = ({ baseline, target }: Pick<Indicator, 'baseline' | 'target'>): boolean => !baseline && target.length > 1;

/** The drawing of an indicator: the main series strong, comparison in grey, target and baseline named. */
export function deriveIndicatorChart(
  indicator: Indicator,
  { kind, language, zero = kind === 'bar' }: { kind: IndicatorKind; language: Language; zero?: boolean },
): ChartView {
  const format = valueFormat(indicator, language);
  const isCrowded = kind === 'bar' && indicator.series.length > mostBars;
  const series = indicator.series.map((item, index) =>
    buildSeries(item, index, { kind, language, format: format.full, named: kind === 'line' || isCrowded, asLine: isCrowded && index > 0 }),
  );
  const unit = localize(indicator.unit, language);
  const path = buildTargetPath(indicator, language, format.full);
  const slots = deriveSlots(indicator, language);
  const values = [...series, ...path].flatMap(({ points }) => points.map(({ y }) => y)).filter((y) => y !== null);
  if (indicator.baseline) values.push(indicator.baseline.value);
  values.push(...indicator.target.flatMap(({ value, high }) => (high === undefined ? [value] : [value, high])));
  const { min, max, steps } = niceScale(values, { zero });
  const xs = slots.map(({ at }) => at);
  const first = xs[0] ?? 0;
  const last = xs.at(-1) ?? 1;
  const joints = buildJoints(indicator, language, xs);
  const breaks = joints.filter(({ isBreak }) => isBreak);
  const gap = xs.slice(1).reduce((smallest, x, index) => Math.min(smallest, x - (xs[index] ?? 0)), last - first || 1);
  const margin = kind === 'bar' ? gap / 2 : (last - first) * 0.015 || 0.5;
  return {
    x: { min: first - margin, max: last + margin, slots },
    y: {
      min,
      max,
      ticks: steps.map((at) => ({ at, label: format.axis(at, steps) })),
      unit,
      // Per cent stands at each number.
      ...(unit && !format.isPercent && { title: unit }),
    },
    series: [...series.map((item) => (item.strong && kind === 'line' ? breakLine(item, breaks) : item)), ...path],
    annotations: [...buildAnnotations(indicator, language, format.full), ...joints.map(({ x, text, paint }) => ({ x, text, paint }))],
  };
}

/** With more places than these side by side bars become too thin to tell apart: the places to compare with are then lines. */
const mostBars = 3;

interface Look {
  readonly kind: IndicatorKind;
  readonly language: Language;
  readonly format: (value: number) => string;
  /** At its end, in the drawing. */
  readonly named: boolean;
  readonly asLine: boolean;
}

/** Places to compare with are all grey, and told apart in a legend by their dashes. */
const dashes: readonly Dash[] = [false, false, true, [2, 3], [12, 3, 2, 3]];

function buildSeries(
  { id, name, role, points }: IndicatorSeries,
  index: number,
  { kind, language, format, named, asLine }: Look,
): ChartSeries {
  const main = role === 'main';
  const title = localize(name, language);
  return {
    id,
    name: title,
    mark: asLine ? 'line' : kind,
    paint: main ? 'accent' : 'context',
    strong: main,
    ...(named && { label: title }),
    ...(kind === 'line' || asLine ? { dash: !main && (dashes[index % dashes.length] ?? false) } : index > 1 && { pattern: 'hatch' }),
    points: points.map((point): ChartPoint => ({
      x: middleOf(point.period),
      y: point.value,
      text: pointText(point, format, language),
      flagged: point.value !== null && point.reason !== undefined && point.reason !== 'zero',
    })),
  };
}

/** From the baseline through each target; nothing where there is only one of them. */
function buildTargetPath({ baseline, target }: Indicator, language: Language, format: (value: number) => string): ChartSeries[] {
  const stations = [...(baseline ? [baseline] : []), ...target];
  const last = target.at(-1);
  if (stations.length < 2 || !last) return [];
  const points = stations.map(({ period, value }) => ({ x: middleOf(period), y: value, text: format(value) }));
  const { targetPath, target: targetWord } = indicatorWords[language];
  const label = `${targetWord}: ${targetText(last, format, language)}`;
  return [{ id: 'target-path', name: targetPath, mark: 'line', paint: 'target', dash: true, label, points }];
}

function buildAnnotations({ baseline, target }: Indicator, language: Language, format: (value: number) => string): Annotation[] {
  const words = indicatorWords[language];
  const last = target.at(-1);
  return [
    ...(baseline ? [{ x: middleOf(baseline.period), y: baseline.value, text: words.baseline, paint: 'target' as const }] : []),
    ...(last
      ? [
          {
            x: middleOf(last.period),
            y: last.value,
            text: baseline || target.length > 1 ? '' : `${words.target}: ${targetText(last, format, language)}`,
            paint: 'target' as const,
          },
        ]
      : []),
  ];
}

/** A break, or another joint that has a mark, stands where its period begins, and always between that period's point and the one before; with none before, there is none. */
function buildJoints({ notes }: Indicator, language: Language, places: readonly number[]): (Annotation & { isBreak: boolean })[] {
  return notes.flatMap(({ period, isBreak, mark }) => {
    const at = middleOf(period);
    const before = places.findLast((x) => x < at);
    if ((!isBreak && !mark) || before === undefined || at > (places.at(-1) ?? at)) return [];
    // Periods of three years overlap, so that this one begins before the point of the last.
    const text = isBreak ? indicatorWords[language].break : localize(mark, language);
    return [{ x: Math.max(yearOf(period.start), (before + at) / 2), text, paint: 'muted' as const, isBreak }];
  });
}

/** Nothing is drawn across a break, as nothing is across a gap. */
const breakLine = (series: ChartSeries, breaks: readonly Annotation[]): ChartSeries => ({
  ...series,
  points: [...series.points, ...breaks.map(({ x }) => ({ x, y: null, text: '' }))].sort((a, b) => a.x - b.x),
});

function deriveSlots(indicator: Indicator, language: Language): Tick[] {
  const periods = [
    ...indicator.series.flatMap(({ points }) => points.map(({ period }) => period)),
    ...indicator.target.map(({ period }) => period),
  ];
  if (indicator.baseline) periods.push(indicator.baseline.period);
  const byMiddle = new Map(periods.map((period) => [middleOf(period), period]));
  return [...byMiddle].sort(([a], [b]) => a - b).map(([at, period]) => ({ at, label: formatPeriodShort(period, language) }));
}
