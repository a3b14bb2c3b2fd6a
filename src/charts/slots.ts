import { stackOffsets, type ChartPoint, type ChartSeries, type ChartView } from './chart-view.js';
import { toX, toY, type Layout } from './layout.js';
import { barShift, barSlots } from './shapes.js';

/** Marks that stand on a horizontal position: the slot nearest to `x`. */
export function nearestSlot(view: ChartView, x: number): number {
  let best = 0;
  view.x.slots.forEach((slot, index) => {
    if (Math.abs(slot.at - x) < Math.abs((view.x.slots[best]?.at ?? 0) - x)) best = index;
  });
  return best;
}

/** A series' point in a slot. */
export function pointAt(series: ChartSeries, x: number): ChartPoint | undefined {
  return series.points.find((point) => Math.abs(point.x - x) < 1e-6);
}

/** What stands at a place of the drawing, in pixels: a part of a bar, or a bar's year alone. Nothing where there is no bar. */
export function partAt(view: ChartView, layout: Layout, x: number, y: number): { series: string | undefined; at: number } | undefined {
  const { plot } = layout;
  const bars = barSlots(view, plot);
  const stacks = stackOffsets(view);
  let at: number | undefined;
  for (const series of view.series) {
    if (series.mark !== 'bar' || series.hidden) continue;
    for (const point of series.points) {
      if (point.y === null || Math.abs(toX(view, plot, point.x) + barShift(series, bars) - x) > bars.width / 2 + 2) continue;
      at = point.x;
      const base = stacks.get(point) ?? 0;
      const [from, to] = [toY(view, plot, base), toY(view, plot, base + point.y)];
      if (y >= Math.min(from, to) && y <= Math.max(from, to)) return { series: series.id, at };
    }
  }
  return at === undefined ? undefined : { series: undefined, at };
}
