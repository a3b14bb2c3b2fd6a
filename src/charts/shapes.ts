import {
  dashesOf,
  stackOffsets,
  type Annotation,
  type ChartPoint,
  type ChartSeries,
  type ChartView,
  type Paint,
  type Pattern,
} from './chart-view.js';
import { barPlaces, boldness, textWidth, toX, toY, type Layout, type Rect } from './layout.js';

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
      /** Part of a stack: edged in the colour of the ground, so that it is told apart from its neighbours. */
      readonly edged?: boolean;
    }
  | {
      readonly kind: 'path';
      readonly d: string;
      readonly paint: Paint;
      readonly width: number;
      readonly dash?: readonly number[];
      /** Tinted within. */
      readonly fill?: boolean;
    }
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

type Build = (view: ChartView, layout: Layout) => Shape[];
/** What consists of panels is built panel by panel. */
const inPanels =
  (build: Build): Build =>
  (view, layout) =>
    (layout.panels ?? [{ view, layout }]).flatMap((panel) => build(panel.view, panel.layout));

/** The axes, the names, the annotations and what is tinted: always ours, also over the engine's drawing. */
export const buildFrame = inPanels((view, layout) => {
  const { plot, fontSize } = layout;
  const middle = fontSize * 0.35;
  const place = (x: number, y: number): string => `${toX(view, plot, x)} ${toY(view, plot, y)}`;
  return [
    ...(view.areas ?? []).map(({ paint, edge, points }): Shape => {
      const corners = [...points.map(({ x, high }) => place(x, high)), ...points.toReversed().map(({ x, low }) => place(x, low))];
      return { kind: 'path', d: `M${corners.join('L')}Z`, paint, width: edge ? 1 : 0, fill: true };
    }),
    ...(view.y.title ? [{ kind: 'text', x: 0, y: fontSize, text: view.y.title, paint: 'muted', anchor: 'start' } as const] : []),
    ...view.y.ticks.flatMap(({ at, label }): Shape[] => {
      const y = Math.round(toY(view, plot, at)) + 0.5;
      return [
        { kind: 'path', d: `M${plot.x} ${y}H${plot.x + plot.width}`, paint: 'grid', width: 1 },
        { kind: 'text', x: plot.x - 8, y: y + middle, text: label, paint: 'muted', anchor: 'end' },
      ];
    }),
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
        dash: dashesOf(true),
      })),
  ];
});

/** The line of zero, the names of the series at their ends, and what is written in the drawing: on top of the marks. */
export const buildLabels = inPanels((view, layout) => {
  const { fontSize, plot } = layout;
  const zero = Math.round(toY(view, plot, Math.max(view.y.min, Math.min(0, view.y.max)))) + 0.5;
  const lineHeight = fontSize * 1.2;
  const names = layout.labels.flatMap(({ seriesId, lines, x, y }) => {
    const series = view.series.find(({ id }) => id === seriesId);
    return lines.map((text, index): Shape => ({
      kind: 'text',
      x,
      y: y + (index - (lines.length - 1) / 2) * lineHeight + fontSize * 0.35,
      text,
      paint: series && (series.strong || series.paint === 'target' || series.paint.startsWith('series')) ? series.paint : 'muted',
      anchor: 'start',
      bold: series?.strong ?? false,
    }));
  });
  const naming = layout.labels.length > 0 && !layout.short ? 'direct' : 'legend';
  const spoken = view.annotations.filter(({ when = naming }) => when === naming);
  return [
    { kind: 'path', d: `M${plot.x} ${zero}H${plot.x + plot.width}`, paint: 'muted', width: 1 },
    ...names,
    ...view.annotations.flatMap((annotation) => bracketShapes(annotation, view, layout)),
    ...spoken.flatMap((annotation) => annotationShapes(annotation, view, layout)),
  ];
});

/** Stands to the right of a bar and takes in a part of it; from words above the bar a thin line leads to it. */
function bracketShapes({ x, y, bracket, paint, when }: Annotation, view: ChartView, layout: Layout): Shape[] {
  if (!bracket) return [];
  const { plot, labels, short, fontSize } = layout;
  const [from, to] = bracket.map((height) => toY(view, plot, height));
  if (from === undefined || to === undefined) return [];
  const left = toX(view, plot, x) + barSlots(view, plot).width / 2 + 3;
  const depth = Math.min(6, Math.max(3, fontSize * 0.4));
  const shapes: Shape[] = [{ kind: 'path', d: `M${left} ${from}h${depth}V${to}h${-depth}`, paint, width: 2 }];
  const naming = labels.length > 0 && !short ? 'direct' : 'legend';
  if (y !== undefined && (when ?? naming) === naming) {
    const top = toY(view, plot, y) - fontSize * 0.25;
    if (top < Math.min(from, to)) shapes.push({ kind: 'path', d: `M${left + depth} ${top}V${Math.min(from, to)}`, paint, width: 1 });
  }
  return shapes;
}

function annotationShapes(
  { x, y, text, paint, side }: ChartView['annotations'][number],
  view: ChartView,
  { plot, fontSize, width }: Layout,
): Shape[] {
  const at = toX(view, plot, x);
  const ring = y === undefined ? undefined : toY(view, plot, y);
  if (side && ring !== undefined) {
    const half = (textWidth(text, fontSize) * boldness) / 2;
    return [
      side === 'after'
        ? { kind: 'text', x: at + barSlots(view, plot).width / 2 + 6, y: ring + fontSize * 1.2, text, paint, anchor: 'start' }
        : {
            kind: 'text',
            x: Math.max(half, Math.min(at, width - half)),
            y: side === 'below' ? ring + fontSize * 1.25 : ring - fontSize * 0.5,
            text,
            paint,
            anchor: 'middle',
            bold: paint !== 'muted',
          },
    ];
  }
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
  // A little over the plot: above that stand the axis' title and what is named there.
  const ceiling = plot.y - fontSize * 0.6;
  return [
    { kind: 'dot', x: at, y: ring, r: 5, paint, hollow: true },
    { kind: 'text', x: at, y: above < ceiling ? ring + fontSize * 1.5 : above, text, paint: 'text', anchor },
  ];
}

/** The figures themselves. The chart engine draws these when it comes. */
export const buildMarks = inPanels((view, { plot }) => {
  const stacks = stackOffsets(view);
  const bars = barSlots(view, plot);
  const drawn = view.series.filter(({ hidden }) => !hidden);
  const shapes = drawn.flatMap((series) =>
    series.mark === 'bar' ? barShapes(series, view, plot, { stacks, bars }) : lineShapes(series, view, plot),
  );
  const isTop = (shape: Shape): boolean => shape.kind !== 'rect';
  return [...shapes.filter((shape) => !isTop(shape)), ...shapes.filter(isTop)];
});

/**
 * Width of one bar in pixels and the groups that stand side by side, shared with the engine. Bars that stand far apart are no broader
 * than they need be for their patterns to be seen, so that each keeps to its own time.
 */
export function barSlots(view: ChartView, plot: Rect): { width: number; groups: readonly string[] } {
  const groups = [...new Set(view.series.filter(({ mark }) => mark === 'bar').map(({ id, stack, group }) => group ?? stack ?? id))];
  const room = (places: readonly number[]): number =>
    0.76 *
    places.slice(1).reduce((least, x, index) => Math.min(least, toX(view, plot, x) - toX(view, plot, places[index] ?? x)), plot.width);
  const own = Math.min(room(barPlaces(view)), Math.max(24, room(view.x.slots.map(({ at }) => at))));
  return { width: Math.max(1, Math.min(72, own / Math.max(1, groups.length))), groups };
}

/** Between bars side by side; very thin ones have hardly any, or there would be as much air as bar. */
export const barAir = (width: number): number => Math.min(2, width * 0.2);

/** How far the middle of a series' bars stands from the middle of their slot, in pixels. */
export const barShift = ({ id, stack, group }: ChartSeries, { width, groups }: ReturnType<typeof barSlots>): number =>
  (groups.indexOf(group ?? stack ?? id) - (groups.length - 1) / 2) * width;

function barShapes(
  series: ChartSeries,
  view: ChartView,
  plot: Rect,
  { stacks, bars }: { stacks: Map<ChartPoint, number>; bars: ReturnType<typeof barSlots> },
): Shape[] {
  const left = barShift(series, bars) - bars.width / 2;
  const air = barAir(bars.width);
  return series.points.flatMap((point): Shape[] => {
    if (point.y === null) return [];
    const base = stacks.get(point) ?? 0;
    const from = toY(view, plot, base);
    const to = toY(view, plot, base + point.y);
    const pattern = barPattern(series, point);
    const edged = series.stack !== undefined;
    const [x, y, height] = [toX(view, plot, point.x) + left, Math.min(from, to), Math.abs(to - from)];
    // Bars side by side have air between them, and the smallest figure can still be seen.
    const box = edged
      ? { x, y, width: bars.width, height }
      : { x: x + air / 2, y: point.y < 0 ? y : Math.min(y, from - 1), width: Math.max(1, bars.width - air), height: Math.max(1, height) };
    return [{ kind: 'rect', ...box, paint: series.paint, ...(edged && { edged }), ...(pattern && { pattern }) }];
  });
}

/** A bar cannot be drawn hollow as a dot can: a flagged one is dotted. */
export const barPattern = ({ pattern }: ChartSeries, { flagged }: ChartPoint): Pattern | undefined =>
  pattern ?? (flagged ? 'dots' : undefined);

function lineShapes(series: ChartSeries, view: ChartView, plot: Rect): Shape[] {
  const width = series.strong ? 2.5 : 1.5;
  const d = linePath(series, view, plot);
  const shapes: Shape[] = d ? [{ kind: 'path', d, paint: series.paint, width, ...(series.dash && { dash: dashesOf(series.dash) }) }] : [];
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
      const [from, to] = stepEnds(view, x).map((end) => round(toX(view, plot, end)));
      d += `${before !== undefined && x - before < 1.01 ? `V${py}` : `M${from} ${py}`}H${to}`;
    } else d += `${before === undefined ? 'M' : 'L'}${px} ${py}`;
    before = x;
  }
  return d;
}

/** A step holds for the whole of its year, as far as the plot goes. */
export const stepEnds = ({ x: { min, max } }: ChartView, x: number): [from: number, to: number] => [
  Math.max(min, x - 0.5),
  Math.min(max, x + 0.5),
];

const round = (value: number): number => Math.round(value * 10) / 10;
