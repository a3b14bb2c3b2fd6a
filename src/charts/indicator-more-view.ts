import type { Indicator, IndicatorPoint, Target } from '../data/indicator.js';
import type { Language } from '../i18n/language.js';
import { indicatorMoreWords } from '../i18n/words/indicator-more.js';
import type { Annotation, Area, ChartPoint, ChartSeries, ChartView, Tick } from './chart-view.js';
import { deriveIndicatorChart, isNorm, middleOf, targetText } from './indicator-chart-view.js';
import { valueFormat } from './value-format.js';

/** How the figures are drawn, with what comes after the first figure. */
export const indicatorKinds = ['line', 'bar', 'area', 'small-multiples'] as const;
export type MoreKind = (typeof indicatorKinds)[number];

interface Look {
  readonly kind: MoreKind;
  readonly language: Language;
  /** Title of the axis, where it is not the indicator's unit. */
  readonly title: string | undefined;
}

/** A value of a projection says that it is one, as a flag does. */
const asProjected = (point: IndicatorPoint, status: string): IndicatorPoint => ({ period: point.period, value: point.value, status });

/** The indicator with its projections among the points, each marked in words: for the axes and for the table. */
export function joinProjections(indicator: Indicator, language: Language): Indicator {
  const { projection: word } = indicatorMoreWords[language];
  return {
    ...indicator,
    series: indicator.series.map((series) => ({
      ...series,
      points: [...series.points, ...(series.projection ?? []).map((point) => asProjected(point, word))],
    })),
  };
}

/**
 * The whole drawing of an indicator: as the first figure has it, with projections apart, norms as steps, ranges of targets as bands, and
 * for `area` the main series filled down to zero.
 */
export function deriveMoreChart(indicator: Indicator, { kind, language, title }: Look): ChartView {
  const isBar = kind === 'bar';
  const view = deriveIndicatorChart(joinProjections(indicator, language), {
    kind: isBar ? 'bar' : 'line',
    language,
    zero: isBar || kind === 'area',
  });
  const parts = indicator.series.flatMap(({ points }, index) => {
    const series = view.series[index];
    const last = points.at(-1);
    return series ? splitProjection(series, last ? middleOf(last.period) : -Infinity, language) : [];
  });
  const path = view.series[indicator.series.length];
  const norm = deriveNorm(indicator, view, language);
  const [main] = partsOf(parts, indicator.series[0]?.id);
  const whole = {
    ...view,
    y: { ...view.y, ...(title !== undefined && { title }) },
    series: [...parts, ...(norm ? [norm] : path ? [withRanges(path, indicator, language)] : [])],
    areas: [
      ...(kind === 'area' && main ? fillBelow(main.points, main.paint, view.y) : []),
      ...(norm ? bandOfNorms(norm, indicator.target) : bandOfTargets(indicator)),
    ],
    annotations: [
      ...view.annotations.filter(({ y, paint }) => !(norm && y !== undefined && paint === 'target')),
      ...nameProjection(indicator, view.y.max, language),
    ],
  };
  // in an index many lines begin at the baseline, and fan out
  return title === undefined ? whole : clearBaseline(whole, indicator, language);
}

/** How much of the drawing's width and height the baseline's name takes, about. */
const nameRoom = { width: 0.25, height: 0.15 };

/**
 * Beside a baseline at the beginning the lines go to the right, where its name stands: it goes to the side of them that has most room. Below
 * the lowest number of the axis there is none, so the axis then goes one step further.
 */
function clearBaseline(view: ChartView, indicator: Indicator, language: Language): ChartView {
  const { baseline } = indicator;
  const { min: left, max: right } = view.x;
  const { min, max, ticks } = view.y;
  const x = baseline ? middleOf(baseline.period) : Infinity;
  const named = view.annotations.find((item) => item.x === x && item.y === baseline?.value && item.text);
  if (!baseline || !named || x - left > (right - left) * nameRoom.width) return view;
  const beside = view.series.flatMap(({ points }) =>
    points.filter((point) => point.x > x && point.x <= x + (right - left) * nameRoom.width),
  );
  const near = (max - min) * nameRoom.height;
  const above = beside.filter(({ y }) => y !== null && y >= baseline.value).length;
  if (above * 2 <= beside.length) return view;
  const [first, second] = ticks;
  const lower = first && second && baseline.value - min < near ? first.at - (second.at - first.at) : undefined;
  const { axis } = valueFormat(indicator, language);
  const steps = [...(lower === undefined ? [] : [lower]), ...ticks.map(({ at }) => at)];
  return {
    ...view,
    y: { ...view.y, min: lower ?? min, ticks: steps.map((at) => ({ at, label: axis(at, steps) })) },
    annotations: [
      ...view.annotations.map((item) => (item === named ? { ...item, text: '' } : item)),
      // its middle, so that it begins about at the ring
      { ...named, x: x + (right - left) * 0.08, paint: 'muted', side: 'below' },
    ],
  };
}

const projectionOf = (id: string): string => `${id} projection`;
/** The line of a series, and of its projection. */
const partsOf = (parts: readonly ChartSeries[], id = ''): ChartSeries[] =>
  parts.filter((part) => part.id === id || part.id === projectionOf(id));

/** A projection has a line of its own, which goes on from the last figure; its bars are hatched. */
function splitProjection(series: ChartSeries, end: number, language: Language): ChartSeries[] {
  const projected = series.points.filter(({ x }) => x > end);
  if (projected.length === 0) return [series];
  const { projection: word } = indicatorMoreWords[language];
  const known = series.points.filter(({ x }) => x <= end);
  const last = known.findLast(({ y }) => y !== null);
  const isLine = series.mark === 'line';
  const ahead: ChartSeries = {
    ...series,
    id: projectionOf(series.id),
    name: `${series.name}, ${word}`,
    ...(isLine ? { dash: true } : { pattern: 'hatch' as const, group: series.id }),
    // Not quite at the last figure's place, so that it is not read off there once more.
    points: [
      ...(isLine && last ? [{ ...last, x: last.x + 1e-4, flagged: false }] : []),
      ...projected.map((point) => ({ ...point, flagged: point.y !== null })),
    ],
  };
  return [{ ...series, points: known, ...(series.label !== undefined && { label: '' }) }, ahead];
}

/** A line where the projection begins, and its name over the middle of it, apart from the names of breaks. */
function nameProjection({ series }: Indicator, top: number, language: Language): Annotation[] {
  const [main] = series;
  const first = main?.projection?.[0];
  const end = main?.projection?.at(-1);
  const last = main?.points.at(-1);
  if (!first || !end || !last) return [];
  const begin = middleOf(first.period);
  return [
    { x: (middleOf(last.period) + begin) / 2, text: '', paint: 'muted' },
    { x: (begin + middleOf(end.period)) / 2, y: top, text: indicatorMoreWords[language].projection, paint: 'muted', side: 'above' },
  ];
}

/** The target that is in force in a year: with no baseline to come from, a norm holds until the next one. */
function deriveNorm({ baseline, target, ...indicator }: Indicator, view: ChartView, language: Language): ChartSeries | undefined {
  const last = target.at(-1);
  if (!isNorm({ baseline, target }) || !last || !target[0]) return undefined;
  const { full } = valueFormat({ baseline, target, ...indicator }, language);
  const { norm: name } = indicatorMoreWords[language];
  const from = target[0].period.year;
  const to = Math.max(last.period.endYear, Math.floor(view.x.slots.at(-1)?.at ?? 0));
  const points = Array.from({ length: to - from + 1 }, (_, index): ChartPoint => {
    const now = normIn(target, from + index) ?? last;
    return { x: from + index + 0.5, y: now.value, text: targetText(now, full, language) };
  });
  return { id: 'norm', name, mark: 'step', paint: 'target', dash: true, label: `${name}: ${targetText(last, full, language)}`, points };
}

const normIn = (target: readonly Target[], year: number): Target | undefined => target.findLast(({ period }) => period.year <= year);

/** Where a norm is a range, the field between its ends for as long as it is in force. */
function bandOfNorms({ points }: ChartSeries, target: readonly Target[]): Area[] {
  const end = (points.at(-1)?.x ?? 0) + 0.5;
  return target.flatMap(({ period, value, high }, index): Area[] => {
    if (high === undefined) return [];
    const ends = [period.year, target[index + 1]?.period.year ?? end];
    return [{ paint: 'target', edge: true, points: ends.map((x) => ({ x, low: value, high })) }];
  });
}

/** Where a target is a range, the field from the baseline to it; with no baseline, the range in its own period. */
function bandOfTargets({ baseline, target }: Indicator): Area[] {
  if (target.every(({ high }) => high === undefined)) return [];
  const field = target.map(({ period, value, high = value }) => ({ x: middleOf(period), low: value, high }));
  const [only] = field;
  if (!baseline)
    return only
      ? [
          {
            paint: 'target',
            edge: true,
            points: [
              { ...only, x: only.x - 0.4 },
              { ...only, x: only.x + 0.4 },
            ],
          },
        ]
      : [];
  const from = { x: middleOf(baseline.period), low: baseline.value, high: baseline.value };
  return [{ paint: 'target', edge: true, points: [from, ...field] }];
}

/** The points of a path to a range are read off with both its ends. */
function withRanges(path: ChartSeries, { target, ...indicator }: Indicator, language: Language): ChartSeries {
  const { full } = valueFormat({ target, ...indicator }, language);
  const texts = new Map(target.map((item) => [middleOf(item.period), targetText(item, full, language)]));
  return { ...path, points: path.points.map((point) => ({ ...point, text: texts.get(point.x) ?? point.text })) };
}

/** From the line down to zero, in as many parts as the line has. */
function fillBelow(points: readonly ChartPoint[], paint: ChartSeries['paint'], { min, max }: ChartView['y']): Area[] {
  const floor = Math.min(max, Math.max(min, 0));
  const runs: { x: number; low: number; high: number }[][] = [[]];
  for (const { x, y } of points) {
    if (y === null) runs.push([]);
    else runs.at(-1)?.push({ x, low: floor, high: y });
  }
  return runs.filter((run) => run.length > 1).map((run) => ({ paint, points: run }));
}

/** The lowest, the highest, and between them as many as stand evenly, four at most in all. */
function fewTicks(ticks: readonly Tick[]): Tick[] {
  const steps = ticks.length - 1;
  const every = [1, 2, 3, 4].find((one) => steps % one === 0 && steps / one <= 3) ?? steps;
  return ticks.filter((_, index) => index % every === 0);
}

/**
 * A drawing for each series, all on the same axes. Baseline, target and bands belong to the main one; a break is a gap in its line there,
 * and is told below.
 */
export function derivePanels(view: ChartView, { series }: Indicator): ChartView[] {
  const ids = new Set(series.flatMap(({ id }) => [id, projectionOf(id)]));
  const shared = view.series.filter(({ id }) => !ids.has(id));
  const { title: _, ...axis } = view.y;
  const y = { ...axis, ticks: fewTicks(axis.ticks) };
  return series.map(({ id, role }): ChartView => {
    const isMain = role === 'main';
    const parts = partsOf(view.series, id).map((item) => ({
      ...item,
      strong: true,
      dash: item.id !== id,
      paint: isMain ? ('accent' as const) : ('muted' as const),
      label: item.id === id ? item.name : '',
    }));
    return {
      x: view.x,
      y,
      series: [...parts, ...(isMain ? shared : [])],
      annotations: isMain ? view.annotations.flatMap((item) => (item.y === undefined || item.side ? [] : [{ ...item, text: '' }])) : [],
      ...(isMain && view.areas && { areas: view.areas }),
    };
  });
}
