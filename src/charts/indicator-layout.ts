import type { ChartView, Tick } from './chart-view.js';
import { clearLabels } from './end-labels.js';
import { deriveLayout, textWidth, type Layout } from './layout.js';

interface Size {
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
}

/**
 * The layout of an indicator's drawing: years are named where its periods are months or quarters of several years, and names keep clear of
 * lines. Where one cannot, all are left to the legend; but not in a drawing that has been seen with its names, since the legend takes room.
 */
export function arrangeIndicator(view: ChartView, size: Size, isSeen: boolean): Layout {
  const layout = deriveLayout(view, size);
  const named = clearLabels(view, layout) ?? (isSeen ? layout : deriveLayout(withoutNames(view), size));
  const years = yearTicks(view, layout);
  return years.length > 2 ? { ...named, xTicks: years } : named;
}

const withoutNames = (view: ChartView): ChartView => ({ ...view, series: view.series.map((series) => ({ ...series, label: '' })) });

/**
 * Where years begin, every one, every second, fifth, tenth …: the names of their parts, such as `03.2019`, would be many and uneven.
 * None where periods are a year or longer.
 */
function yearTicks({ x: { slots, min, max } }: ChartView, { plot, fontSize }: Layout): Tick[] {
  const first = slots[0]?.at ?? 0;
  const last = slots.at(-1)?.at ?? 0;
  if (last - first > 0.3 * slots.length) return [];
  const least = ((textWidth('2000', fontSize) + fontSize * 0.6) * (max - min)) / plot.width;
  const step = [1, 2, 5, 10, 20, 50].find((years) => years >= least) ?? 100;
  const ticks: Tick[] = [];
  // The middle of the first month, or quarter, is a little after the year's beginning, which may be left of the axis.
  for (let at = Math.ceil((first - 0.13) / step) * step; at <= last; at += step) ticks.push({ at: Math.max(at, min), label: String(at) });
  return ticks;
}
