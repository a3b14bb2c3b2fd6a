import fc from 'fast-check';
import { niceScale } from '../../src/charts/scale.js';
import type { Annotation, ChartPoint, ChartSeries, ChartView } from '../../src/charts/chart-view.js';

/** A point with its value as its text. */
export const point = (x: number, y: number | null, more: Partial<ChartPoint> = {}): ChartPoint => ({ x, y, text: String(y), ...more });

export const aSeries = (id: string, points: readonly ChartPoint[], more: Partial<ChartSeries> = {}): ChartSeries => ({
  id,
  name: `Name ${id}`,
  mark: 'line',
  paint: 'context',
  points,
  ...more,
});

/** A view whose axes and slots come from its series, unless the case gives its own. */
export function aView(series: readonly ChartSeries[], more: Partial<ChartView> = {}): ChartView {
  const xs = [...new Set(series.flatMap(({ points }) => points.map(({ x }) => x)))].sort((a, b) => a - b);
  return {
    x: { min: (xs[0] ?? 0) - 0.5, max: (xs.at(-1) ?? 1) + 0.5, slots: xs.map((at) => ({ at, label: String(at) })) },
    y: { min: -100, max: 100, ticks: [-100, 0, 100].map((at) => ({ at, label: String(at) })), unit: '' },
    series,
    annotations: [],
    ...more,
  };
}

const value = fc.option(fc.oneof(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.constantFrom(0, 1e308, -1.7e308)), { nil: null });
const anyPoint = fc.record({ x: fc.integer({ min: 1990, max: 2040 }), y: value, text: fc.string(), flagged: fc.boolean() });
const anyName = fc.string({ maxLength: 40 });
const anySeries = fc.record({
  id: fc.string({ minLength: 1, maxLength: 5 }),
  name: anyName,
  mark: fc.constantFrom('line', 'step', 'bar'),
  paint: fc.constantFrom('accent', 'context', 'target', 'series-1'),
  strong: fc.boolean(),
  dash: fc.boolean(),
  label: anyName,
  points: fc.uniqueArray(anyPoint, { selector: ({ x }) => x, maxLength: 12 }).map((points) => points.sort((a, b) => a.x - b.x)),
});

/** Any drawing that a document could lead to, and many that none could. */
export const anyView: fc.Arbitrary<ChartView> = fc
  .record({
    series: fc.uniqueArray(anySeries, { selector: ({ id }) => id, maxLength: 8 }),
    stacked: fc.boolean(),
    words: fc.array(anyName, { maxLength: 3 }),
  })
  .map(({ series: drafts, stacked, words }) => {
    // Sums of the largest numbers there are would be no numbers.
    const tame = (points: readonly ChartPoint[]): ChartPoint[] => points.filter(({ y }) => y === null || Math.abs(y) <= 1e6);
    const series = drafts.map((item) =>
      stacked && item.mark === 'bar' ? { ...item, stack: 'all', points: tame(item.points) } : item,
    ) as ChartSeries[];
    const view = aView(series);
    const ys = series.flatMap(({ points }) => points.flatMap(({ y }) => y ?? []));
    const sums = stacked ? [ys.filter((y) => y > 0), ys.filter((y) => y < 0)].map((some) => some.reduce((a, b) => a + b, 0)) : [];
    const { min, max, steps } = niceScale([...ys, ...sums.filter(Number.isFinite)], { zero: stacked });
    const annotations = words.map((text, index): Annotation => {
      const x = view.x.slots[index]?.at ?? 2000;
      return index === 1 ? { x, text, paint: 'muted' } : { x, y: ys[0] ?? 0, text, paint: 'target' };
    });
    return { ...view, y: { min, max, ticks: steps.map((at) => ({ at, label: at.toPrecision(3) })), unit: '' }, annotations };
  });

export const anySize = fc.record({
  width: fc.integer({ min: 200, max: 1600 }),
  height: fc.integer({ min: 160, max: 900 }),
  fontSize: fc.integer({ min: 12, max: 32 }),
});
