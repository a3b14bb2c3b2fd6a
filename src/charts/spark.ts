import type { IndicatorPoint } from '../data/indicator.js';
import { middleOf } from './indicator-chart-view.js';

/** A line so small that it only shows the shape: no axis, no numbers. In the units of a drawing as wide and high as was asked for. */
export interface Spark {
  /** The line as an SVG path; where a figure is missing, so is the line. */
  readonly path: string;
  /** Figures with none on either side, which no line shows; the newest left out. */
  readonly alone: readonly Place[];
  /** The newest figure. */
  readonly last: Place;
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Undefined with fewer than two figures: one figure has no shape. */
export function deriveSpark(
  points: readonly IndicatorPoint[],
  { width, height, margin }: { width: number; height: number; margin: number },
): Spark | undefined {
  const known = points.flatMap(({ value }) => (value === null ? [] : [value]));
  const times = points.flatMap(({ period, value }) => (value === null ? [] : [middleOf(period)]));
  const [first = 0] = times;
  const span = (times.at(-1) ?? 0) - first;
  if (known.length < 2 || span <= 0) return undefined;
  const low = Math.min(...known);
  const range = Math.max(...known) - low;
  let path = '';
  const alone: Place[] = [];
  let last = { x: 0, y: 0 };
  let pen = 'M';
  for (const [index, { period, value }] of points.entries()) {
    if (value === null) {
      pen = 'M';
      continue;
    }
    const x = round(margin + ((middleOf(period) - first) / span) * (width - 2 * margin));
    const y = round(margin + (range === 0 ? 0.5 : 1 - (value - low) / range) * (height - 2 * margin));
    path += `${pen}${x} ${y}`;
    last = { x, y };
    if (pen === 'M' && points[index + 1]?.value === null) alone.push(last);
    pen = 'L';
  }
  return { path, alone, last };
}

const round = (value: number): number => Math.round(value * 100) / 100;
