import type { IndicatorPoint } from '../data/indicator.js';

/**
 * The points that a drawing can show: in each of `columns` equal spans of time the first, the lowest, the highest and the last. Where
 * figures are missing, one point of the gap is kept, so that nothing is drawn across it; what is flagged is kept by its extremes alone.
 * @param points in the order of time
 * @returns the points themselves where they are few enough
 */
export function thinPoints(points: readonly IndicatorPoint[], columns: number): readonly IndicatorPoint[] {
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last || points.length <= columns * 2) return points;
  const from = first.period.start;
  const span = (last.period.start - from) / columns || 1;
  const kept: IndicatorPoint[] = [];
  for (let at = 0; at < points.length;) {
    const column = columnOf(points[at], from, span);
    const begin = at;
    let low = -1;
    let high = -1;
    let gap = -1;
    for (; at < points.length && columnOf(points[at], from, span) === column; at++) {
      const value = points[at]?.value ?? null;
      if (value === null) gap = gap < 0 ? at : gap;
      else {
        if (low < 0 || value < (points[low]?.value ?? 0)) low = at;
        if (high < 0 || value > (points[high]?.value ?? 0)) high = at;
      }
    }
    for (const index of [...new Set([begin, low, high, gap, at - 1])].sort((a, b) => a - b)) {
      const point = points[index];
      if (point) kept.push(point);
    }
  }
  return kept;
}

const columnOf = (point: IndicatorPoint | undefined, from: number, span: number): number =>
  point ? Math.floor((point.period.start - from) / span) : -1;
