import type { ChartPoint, ChartSeries, ChartView } from './chart-view.js';

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
