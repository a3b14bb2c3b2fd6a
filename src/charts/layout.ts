import { stackOffsets, type ChartView, type Tick } from './chart-view.js';

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where everything stands, in pixels: the one plot rectangle that poster and engine share. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
  readonly plot: Rect;
  readonly xTicks: readonly Tick[];
  /** Series named at their ends; empty where there is no room, and the legend takes over. */
  readonly labels: readonly EndLabel[];
  /** The labels are short ones, which the legend explains. */
  readonly short?: boolean;
  /** The parts of a drawing that has several plots, each with its own part of the view. */
  readonly panels?: readonly { readonly view: ChartView; readonly layout: Layout }[];
}

export interface EndLabel {
  readonly seriesId: string;
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
}

/** An estimate that errs on the wide side: the drawing is worked out before there is anything to measure. */
export function textWidth(text: string, fontSize: number): number {
  let units = 0;
  for (const char of text)
    units += /[ifjltI.,:;'|!()[\]\s]/.test(char) ? 0.34 : /[mwMWÆ%—]/.test(char) ? 0.88 : /[A-ZÅØ]/.test(char) ? 0.7 : 0.57;
  return units * fontSize;
}

/** How much wider bold letters are. */
export const boldness = 1.1;

export function deriveLayout(view: ChartView, { width, height, fontSize }: { width: number; height: number; fontSize: number }): Layout {
  const wide = (label = ''): number => textWidth(label, fontSize);
  const { slots } = view.x;
  // The words at the ends of the x axis stand half outside the plot. Whatever the words, half of the width is left for the figures.
  const left = Math.ceil(Math.min(width / 2, Math.max(wide(slots[0]?.label) / 2, ...view.y.ticks.map(({ label }) => wide(label) + 8))));
  const drawn = view.series.filter(({ hidden }) => !hidden);
  const named = drawn.filter(({ label }) => label);
  const full = named.map(({ id, label, strong }) => ({ id, lines: wrap(label ?? '', 18), size: fontSize * (strong ? boldness : 1) }));
  const widthOf = (names: typeof full): number =>
    Math.max(0, ...names.flatMap(({ lines, size }) => lines.map((line) => textWidth(line, size)))) + 10;
  const labelHeight = full.reduce((sum, { lines }) => sum + lines.length * fontSize * 1.2 + 2, 0);
  const direct = named.length > 0 && widthOf(full) < width * 0.3 && labelHeight < height - fontSize * 1.8;
  const short = drawn.flatMap(({ id, short: text }) => (text && !direct ? [{ id, lines: [text], size: fontSize }] : []));
  const wrapped = direct ? full : short;
  const right = Math.ceil(Math.max(wrapped.length > 0 ? widthOf(wrapped) + bracketRoom(view) : 0, wide(slots.at(-1)?.label) / 2));
  // A line of words for the axis' title, and one for what is named above the plot.
  const above = (view.y.title ? 1 : 0) + (view.annotations.some(({ y }) => y === undefined) ? 1 : 0);
  const top = Math.ceil(fontSize * (1.7 + above * 0.95));
  const bottom = Math.ceil(fontSize * 1.8);
  const plot = { x: left, y: top, width: Math.max(10, width - left - right), height: Math.max(10, height - top - bottom) };
  const labels = placeLabels(view, plot, fontSize, wrapped);
  return { width, height, fontSize, plot, xTicks: chooseTicks(view, plot, fontSize), labels, ...(short.length > 0 && { short: true }) };
}

/** Beside the last bar there may stand a bracket. */
const bracketRoom = ({ annotations, x }: ChartView): number =>
  annotations.some((item) => item.bracket && item.x === x.slots.at(-1)?.at) ? 6 : 0;

/** Whether the reader needs a legend: something is drawn that is not named in the drawing. */
export function needsLegend(view: ChartView, layout: Layout): boolean {
  const direct = layout.labels.length > 0;
  if (layout.short) return true;
  return (
    view.series.length > 1 &&
    view.series.some(({ id, label }) => !(direct && label === '') && !layout.labels.some(({ seriesId }) => seriesId === id))
  );
}

export const toX = (view: ChartView, plot: Rect, x: number): number =>
  plot.x + ((x - view.x.min) / (view.x.max - view.x.min || 1)) * plot.width;
/** Halved, since the whole range may be more than a number holds. */
export const toY = (view: ChartView, plot: Rect, y: number): number =>
  plot.y + plot.height - ((y / 2 - view.y.min / 2) / (view.y.max / 2 - view.y.min / 2 || 1)) * plot.height;

/**
 * The first and the last slot, and between them as many as stand apart. Where there are bars, only they are named; years that would not
 * all find room are shortened: 2009, ’20, ’23.
 */
function chooseTicks(view: ChartView, plot: Rect, fontSize: number): Tick[] {
  const bars = barPlaces(view);
  if (bars.length === 0) return ticksWithRoom(view.x.slots, view, plot, { fontSize, gap: fontSize });
  const slots = view.x.slots.filter(({ at }) => bars.includes(at));
  const type = { fontSize, gap: fontSize * 0.4 };
  const ticks = ticksWithRoom(slots, view, plot, type);
  if (ticks.length === slots.length || !slots.every(({ label }) => /^\d{4}$/.test(label))) return ticks;
  const short = slots.map((slot, index) => (index === 0 ? slot : { ...slot, label: `’${slot.label.slice(2)}` }));
  return ticksWithRoom(short, view, plot, type);
}

/** As many as have room, the last always among them; equally many slots apart, where few are lost by it. */
function ticksWithRoom(slots: readonly Tick[], view: ChartView, plot: Rect, { fontSize, gap }: { fontSize: number; gap: number }): Tick[] {
  const last = slots.at(-1);
  if (!last) return [];
  const half = ({ label }: Tick): number => (textWidth(label, fontSize) + gap) / 2;
  const isRoom = (before: Tick | undefined, tick: Tick): boolean =>
    !before || toX(view, plot, tick.at) - toX(view, plot, before.at) >= half(before) + half(tick);
  const chosen: Tick[] = [];
  for (const slot of slots) if (slot !== last && isRoom(chosen.at(-1), slot)) chosen.push(slot);
  while (chosen.length > 1 && !isRoom(chosen.at(-1), last)) chosen.pop();
  if (chosen.length === 1 && !isRoom(chosen[0], last)) return chosen;
  for (let every = 1; every * chosen.length < slots.length * 1.6; every++) {
    const even = slots.filter((_, index) => index % every === 0);
    if (even.at(-1) === last && even.every((tick, index) => isRoom(even[index - 1], tick))) return even;
  }
  return [...chosen, last];
}

/** Where bars stand, from left to right. */
export const barPlaces = ({ series }: ChartView): number[] =>
  [...new Set(series.flatMap(({ mark, points }) => (mark === 'bar' ? points.map(({ x }) => x) : [])))].sort((a, b) => a - b);

function placeLabels(view: ChartView, plot: Rect, fontSize: number, wrapped: readonly { id: string; lines: string[] }[]): EndLabel[] {
  const lineHeight = fontSize * 1.2;
  const stacks = stackOffsets(view);
  const beside = barPlaces(view).length > 0 ? plot.x + plot.width + 8 + bracketRoom(view) : 0;
  const wanted = wrapped
    .map(({ id, lines }) => {
      const series = view.series.find((one) => one.id === id);
      const last = series?.points.findLast(({ y }) => y !== null);
      // A step goes on to the end of its year.
      const end = Math.min(view.x.max, (last?.x ?? view.x.max) + (series?.mark === 'step' ? 0.5 : 0));
      const x = Math.max(beside, toX(view, plot, end) + 8);
      // A part of a stacked bar is named at its middle.
      const base = last && stacks.get(last);
      const y = last?.y ?? view.y.min;
      return { seriesId: id, lines, x, y: toY(view, plot, base === undefined ? y : base + y / 2), height: lines.length * lineHeight };
    })
    .sort((a, b) => a.y - b.y);
  // What ends at nearly the same time, such as a norm half a year after the figures, is named in one column.
  const edge = Math.max(...wanted.map(({ x }) => x));
  for (const label of wanted) if (edge - label.x < fontSize * 1.5) label.x = edge;
  // Downwards so that none overlap, then upwards so that the last stays inside.
  let free = 0;
  for (const label of wanted) {
    label.y = Math.max(label.y, free + label.height / 2);
    free = label.y + label.height / 2 + 2;
  }
  // No lower than the axis, below which the last period is named.
  let floor = plot.y + plot.height + lineHeight / 2;
  for (const label of wanted.toReversed()) {
    label.y = Math.min(label.y, floor - label.height / 2);
    floor = label.y - label.height / 2 - 2;
  }
  return wanted.map(({ seriesId, lines, x, y }) => ({ seriesId, lines, x, y }));
}

export function wrap(text: string, limit: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && `${line} ${word}`.length <= limit) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}
