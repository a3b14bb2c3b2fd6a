import type { Indicator } from './indicator.js';
import type { Period } from './period.js';

/** Whole years, both counted in. */
export interface YearSpan {
  readonly from: number;
  readonly to: number;
}

/** How many periods the longest series has. */
export const longestSeries = ({ series }: Indicator): number => series.reduce((most, { points }) => Math.max(most, points.length), 0);

/** The years that an indicator has figures or projections for, in order. */
export function yearsOf({ series }: Indicator): number[] {
  const years = new Set<number>();
  for (const { points, projection = [] } of series) {
    for (const { period } of points) years.add(period.year);
    for (const { period } of projection) years.add(period.year);
  }
  return [...years].sort((a, b) => a - b);
}

/** The part of an indicator that lies in a span of years; all of it where there is none. */
export function cutIndicator(indicator: Indicator, span: YearSpan | undefined): Indicator {
  if (!span) return indicator;
  const isIn = ({ period }: { readonly period: Period }): boolean => period.year >= span.from && period.year <= span.to;
  return {
    ...indicator,
    series: indicator.series.map((series) => ({
      ...series,
      points: series.points.filter(isIn),
      ...(series.projection && { projection: series.projection.filter(isIn) }),
    })),
    baseline: indicator.baseline && isIn(indicator.baseline) ? indicator.baseline : undefined,
    target: indicator.target.filter(isIn),
    notes: indicator.notes.filter(isIn),
  };
}

/** A span moved or made half or twice as long about its middle, by the years there are; never less than two of them. */
export function changeSpan(
  years: readonly number[],
  span: YearSpan | undefined,
  change: 'earlier' | 'later' | 'nearer' | 'farther',
): YearSpan | undefined {
  const first = years.indexOf(span?.from ?? years[0] ?? 0);
  const last = years.indexOf(span?.to ?? years.at(-1) ?? 0);
  const length = last - first + 1;
  const wanted = change === 'nearer' ? Math.max(2, Math.ceil(length / 2)) : change === 'farther' ? length * 2 : length;
  const shift = change === 'earlier' ? -length / 2 : change === 'later' ? length / 2 : (length - wanted) / 2;
  // To zoom in on a long series is most often to want its end.
  const begin = change === 'nearer' ? last - wanted + 1 : Math.round(first + shift);
  const start = Math.max(0, Math.min(begin, years.length - wanted));
  const from = years[start];
  const to = years[Math.min(years.length, start + wanted) - 1];
  return from === undefined || to === undefined || (start === 0 && wanted >= years.length) ? undefined : { from, to };
}
