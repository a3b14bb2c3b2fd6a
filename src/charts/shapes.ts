import type { ChartPoint, ChartSeries, ChartView, Paint, Pattern } from './chart-view.js';
import { textWidth, toX, toY, type Layout, type Rect } from './layout.js';

/** The smallest set of marks that a figure needs; painted as SVG on the page, in files and, for PNG, on a canvas. */
export type Shape =
  | {
      readonly kind: 'rect';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly paint: Paint;
      readonly pattern?: Pattern;
    }
  | { readonly kind: 'path'; readonly d: string; readonly paint: Paint; readonly width: number; readonly dash?: boolean }
  | { readonly kind: 'dot'; readonly x: number; readonly y: number; readonly r: number; readonly paint: Paint; readonly hollow?: boolean }
  | {
      readonly kind: 'text';
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly paint: Paint;
      readonly anchor: 'start' | 'middle' | 'end';
      readonly bold?: boolean;
    };

/** Dots on every point only where they stay apart. */
const dotRoom = 14;

/** The axes, the names and the annotations: always ours, also over the engine's drawing. */
export function buildFrame(view: ChartView, layout: Layout): Shape[] {
  const { plot, fontSize } = layout;
  const middle = fontSize * 0.35;
  const zero = toY(view, plot, Math.max(view.y.min, Math.min(0, view.y.max)));
  return [
    ...view.y.ticks.flatMap(({ at, label }): Shape[] => {
      const y = Math.round(toY(view, plot, at)) + 0.5;
      return [
        { kind: 'path', d: `M${plot.x} ${y}H${plot.x + plot.width}`, paint: 'grid', width: 1 },
        { kind: 'text', x: plot.x - 8, y: y + middle, text: label, paint: 'muted', anchor: 'end' },
      ];
    }),
    { kind: 'path', d: `M${plot.x} ${Math.round(zero) + 0.5}H${plot.x + plot.width}`, paint: 'muted', width: 1 },
    ...layout.xTicks.flatMap(({ at, label }): Shape[] => {
      const x = toX(view, plot, at);
      const y = plot.y + plot.height;
      return [
        { kind: 'path', d: `M${Math.round(x) + 0.5} ${y}v4`, paint: 'muted', width: 1 },
        { kind: 'text', x, y: y + fontSize * 1.5, text: label, paint: 'muted', anchor: 'middle' },
      ];
    }),
    ...view.annotations
      .filter(({ y }) => y === undefined)
      .map(({ x, paint }): Shape => ({
        kind: 'path',
        d: `M${toX(view, plot, x)} ${plot.y}V${plot.y + plot.height}`,
        paint,
        width: 1,
        dash: true,
      })),
  ];
}

/** The names of the series at their ends, and what is written in the drawing. */
export function buildLabels(view: ChartView, layout: Layout): Shape[] {
  const { fontSize } = layout;
  const lineHeight = fontSize * 1.2;
  const names = layout.labels.flatMap(({ seriesId, lines, x, y }) => {
    const series = view.series.find(({ id }) => id === seriesId);
    return lines.map((text, index): Shape => ({
      kind: 'text',
      x,
      y: y + (index - (lines.length - 1) / 2) * lineHeight + fontSize * 0.35,
      text,
      paint: series && (series.strong || series.paint === 'target') ? series.paint : 'muted',
      anchor: 'start',
      bold: series?.strong ?? false,
    }));
  });
  return [...names, ...view.annotations.flatMap((annotation) => annotationShapes(annotation, view, layout))];
}

function annotationShapes({ x, y, text, paint }: ChartView['annotations'][number], view: ChartView, { plot, fontSize }: Layout): Shape[] {
  const at = toX(view, plot, x);
  const ring = y === undefined ? undefined : toY(view, plot, y);
  const middle = fontSize * 0.35;
  // Beside a first point there is nothing to write over; elsewhere the words stand above.
  if (ring !== undefined && at - plot.x > textWidth(text, fontSize) + 12)
    return [
      { kind: 'dot', x: at, y: ring, r: 5, paint, hollow: true },
      { kind: 'text', x: at - 10, y: ring + middle, text, paint: 'text', anchor: 'end' },
    ];
  const anchor = at > plot.x + plot.width * 0.6 ? 'end' : at < plot.x + plot.width * 0.15 ? 'start' : 'middle';
  if (ring === undefined) return [{ kind: 'text', x: at, y: plot.y - fontSize * 0.5, text, paint: 'muted', anchor }];
  const above = ring - fontSize * 0.8;
  return [
    { kind: 'dot', x: at, y: ring, r: 5, paint, hollow: true },
    { kind: 'text', x: at, y: above < plot.y ? ring + fontSize * 1.5 : above, text, paint: 'text', anchor },
  ];
}

/** The figures themselves. The chart engine draws these when it comes. */
export function buildMarks(view: ChartView, { plot }: Layout): Shape[] {
  const stacks = stackOffsets(view);
  const bars = barSlots(view, plot);
  const shapes = view.series.flatMap((series) =>
    series.mark === 'bar' ? barShapes(series, view, plot, { stacks, bars }) : lineShapes(series, view, plot),
  );
  const isTop = (shape: Shape): boolean => shape.kind !== 'rect';
  return [...shapes.filter((shape) => !isTop(shape)), ...shapes.filter(isTop)];
}

/** Width of one bar in pixels and each group's offset, shared with the engine. */
export function barSlots(view: ChartView, plot: Rect): { width: number; groups: readonly string[] } {
  const groups = [...new Set(view.series.filter(({ mark }) => mark === 'bar').map(({ id, stack }) => stack ?? id))];
  const at = view.x.slots.map(({ at }) => toX(view, plot, at));
  const gap = at.slice(1).reduce((smallest, x, index) => Math.min(smallest, x - (at[index] ?? 0)), plot.width);
  return { width: Math.max(1, Math.min(72, (gap * 0.76) / Math.max(1, groups.length))), groups };
}

function stackOffsets(view: ChartView): Map<ChartPoint, number> {
  const tops = new Map<string, number>();
  const offsets = new Map<ChartPoint, number>();
  for (const series of view.series) {
    if (series.mark !== 'bar' || !series.stack) continue;
    for (const point of series.points) {
      if (point.y === null) continue;
      const key = `${series.stack} ${point.x} ${point.y < 0}`;
      offsets.set(point, tops.get(key) ?? 0);
      tops.set(key, (tops.get(key) ?? 0) + point.y);
    }
  }
  return offsets;
}

function barShapes(
  series: ChartSeries,
  view: ChartView,
  plot: Rect,
  { stacks, bars }: { stacks: Map<ChartPoint, number>; bars: ReturnType<typeof barSlots> },
): Shape[] {
  const offset = (bars.groups.indexOf(series.stack ?? series.id) - bars.groups.length / 2) * bars.width;
  return series.points.flatMap((point): Shape[] => {
    if (point.y === null) return [];
    const base = stacks.get(point) ?? 0;
    const from = toY(view, plot, base);
    const to = toY(view, plot, base + point.y);
    const shape = {
      x: toX(view, plot, point.x) + offset,
      y: Math.min(from, to),
      width: bars.width,
      height: Math.abs(to - from),
      paint: series.paint,
    };
    return [{ kind: 'rect', ...shape, ...(series.pattern && { pattern: series.pattern }) }];
  });
}

function lineShapes(series: ChartSeries, view: ChartView, plot: Rect): Shape[] {
  const width = series.strong ? 2.5 : 1.5;
  const d = linePath(series, view, plot);
  const shapes: Shape[] = d ? [{ kind: 'path', d, paint: series.paint, width, ...(series.dash && { dash: true }) }] : [];
  if (series.mark === 'step') return shapes;
  const all = plot.width / Math.max(1, series.points.length) >= dotRoom;
  series.points.forEach((point, index) => {
    if (point.y === null) return;
    const alone = (series.points[index - 1]?.y ?? null) === null && (series.points[index + 1]?.y ?? null) === null;
    if (series.strong ? !all && !alone && !point.flagged : !alone) return;
    shapes.push({
      kind: 'dot',
      x: toX(view, plot, point.x),
      y: toY(view, plot, point.y),
      r: series.strong ? 3.5 : 2.5,
      paint: series.paint,
      hollow: point.flagged ?? false,
    });
  });
  return shapes;
}

/** Broken where there is no figure: nothing is drawn across a gap. */
function linePath(series: ChartSeries, view: ChartView, plot: Rect): string {
  let d = '';
  let before: number | undefined;
  for (const { x, y } of series.points) {
    if (y === null) {
      before = undefined;
      continue;
    }
    const px = round(toX(view, plot, x));
    const py = round(toY(view, plot, y));
    if (series.mark === 'step') {
      const half = toX(view, plot, x + 0.5) - px;
      d += `${before !== undefined && x - before < 1.01 ? `V${py}` : `M${round(px - half)} ${py}`}H${round(px + half)}`;
    } else d += `${before === undefined ? 'M' : 'L'}${px} ${py}`;
    before = x;
  }
  return d;
}

const round = (value: number): number => Math.round(value * 10) / 10;
