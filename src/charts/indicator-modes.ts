import type { Indicator, IndicatorPoint, IndicatorSeries } from '../data/indicator.js';
import { parsePeriod, type Period } from '../data/period.js';
import type { Language } from '../i18n/language.js';
import { formatPeriod } from '../i18n/period-name.js';
import { indicatorMoreWords } from '../i18n/words/indicator-more.js';

/** The figures as published; with one period as 100; or as the change from the figure before. */
export const indicatorModes = ['value', 'index', 'change'] as const;
export type IndicatorMode = (typeof indicatorModes)[number];

export interface IndexedIndicator {
  readonly indicator: Indicator;
  /** The period that is 100. */
  readonly base: Period;
  /** Series that have no figure above zero for it. */
  readonly leftOut: readonly IndicatorSeries[];
}

const samePeriod = (a: Period, b: Period): boolean => a.start === b.start && a.end === b.end;
const baseValue = ({ points }: IndicatorSeries, base: Period): number | undefined => {
  const value = points.find(({ period }) => samePeriod(period, base))?.value;
  return value && value > 0 ? value : undefined;
};

/**
 * All series as an index, baseline and target with the main one. The base is the period asked for, else the first that all series have,
 * else the first of the main one.
 * @returns undefined where the main series has no figure above zero to begin from
 */
export function toIndex(indicator: Indicator, wanted: string): IndexedIndicator | undefined {
  const [main] = indicator.series;
  if (!main) return undefined;
  const periods = main.points.map(({ period }) => period).filter((period) => baseValue(main, period) !== undefined);
  const asked = parsePeriod(wanted);
  const base =
    (asked && periods.find((period) => samePeriod(period, asked))) ??
    periods.find((period) => indicator.series.every((series) => baseValue(series, period) !== undefined)) ??
    periods[0];
  if (!base) return undefined;
  const scaled = <T extends { readonly value: number | null }>(item: T, by: number): T =>
    item.value === null ? item : { ...item, value: (item.value / by) * 100 };
  const mainBase = baseValue(main, base) ?? 1;
  return {
    base,
    leftOut: indicator.series.filter((series) => baseValue(series, base) === undefined),
    indicator: {
      ...indicator,
      unit: undefined,
      decimals: 1,
      series: indicator.series.flatMap((series): IndicatorSeries[] => {
        const by = baseValue(series, base);
        if (by === undefined) return [];
        const { points, projection } = series;
        return [
          {
            ...series,
            points: points.map((point) => scaled(point, by)),
            ...(projection && { projection: projection.map((point) => scaled(point, by)) }),
          },
        ];
      }),
      baseline: indicator.baseline && scaled(indicator.baseline, mainBase),
      target: indicator.target.map((target) => ({
        ...scaled(target, mainBase),
        high: target.high === undefined ? undefined : (target.high / mainBase) * 100,
      })),
    },
  };
}

/**
 * The change from the figure before, in per cent, or in percentage points where the unit is per cent. Where a period is passed over, the
 * change is told with the period that it is counted from; from nothing, or from zero or less in per cent, there is none.
 */
export function toChange(indicator: Indicator, { inPoints, language }: { inPoints: boolean; language: Language }): Indicator {
  const words = indicatorMoreWords[language];
  const change = (points: readonly IndicatorPoint[]): IndicatorPoint[] =>
    points.slice(1).map((point, index): IndicatorPoint => {
      const before = points[index];
      if (point.value === null || !before) return point;
      if (before.value === null || (!inPoints && before.value <= 0)) return { period: point.period, value: null, status: words.noChange };
      const value = inPoints ? point.value - before.value : (point.value / before.value - 1) * 100;
      const uneven = point.period.start > before.period.end ? { status: words.since(formatPeriod(before.period, language)) } : {};
      return { ...uneven, ...flagOf(before), ...flagOf(point), period: point.period, value };
    });
  return {
    ...indicator,
    signed: true,
    unit: inPoints ? words.points : '%',
    decimals: inPoints ? indicator.decimals : 1,
    series: indicator.series.map((series) => {
      const { points, projection = [] } = series;
      const last = points.at(-1);
      return {
        ...series,
        points: change(points),
        ...(projection.length > 0 && { projection: change(last ? [last, ...projection] : projection) }),
      };
    }),
    baseline: undefined,
    target: [],
  };
}

/**
 * The changes that run over a longer time than the others: where figures come now every year, now every second, a change over two years
 * says something else than one over one. None where all are equally long.
 */
export function longerSteps({ series }: Indicator): readonly (readonly [from: Period, to: Period])[] {
  const steps = series.flatMap(({ points }) =>
    points.slice(1).flatMap(({ period, value }, index) => {
      const before = points[index];
      return value === null || typeof before?.value !== 'number' ? [] : [{ from: before.period, to: period }];
    }),
  );
  const month = 30.4 * 864e5;
  const lengthOf = ({ from, to }: { from: Period; to: Period }): number => Math.round((to.start - from.start) / month);
  const shortest = Math.min(...steps.map(lengthOf));
  const longer = new Map(
    steps.filter((step) => lengthOf(step) > shortest * 1.2).map(({ from, to }) => [`${from.start} ${to.start}`, [from, to] as const]),
  );
  return [...longer.values()].sort(([a], [b]) => a.start - b.start);
}

/** A change from or to a provisional figure is provisional. That a figure is zero is nothing to tell of a change. */
const flagOf = ({ status, reason }: IndicatorPoint): Partial<IndicatorPoint> =>
  reason && reason !== 'zero' ? { reason, ...(status !== undefined && { status }) } : {};
