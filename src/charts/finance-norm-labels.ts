import type { JudgedYear, Norm } from '../data/finance.js';
import type { Annotation } from './chart-view.js';

/** The plot that the words stand in, in years and in the unit of the rule. */
export interface Plot {
  readonly x: { readonly min: number; readonly max: number };
  readonly y: { readonly min: number; readonly max: number };
}

/** Half of what a letter takes of the width: of a drawing with room for names at the ends of its lines, and of a narrow one. */
const halfLetters = { direct: 0.0085, legend: 0.014 } as const;
/** What a line of words, and the air to its norm, take of the height of a small drawing. */
const wordHeight = 0.09;
const air = 0.03;
/** Further off than this is no better. */
const enough = 0.06;

/** The years that one norm is in force without a break. */
export function normRuns(years: readonly JudgedYear[]): JudgedYear[][] {
  const runs: JudgedYear[][] = [];
  for (const item of years) {
    const run = runs.at(-1);
    if (run?.[0]?.norm === item.norm) run?.push(item);
    else runs.push([item]);
  }
  return runs.filter(([start]) => start?.norm);
}

interface Place {
  readonly x: number;
  readonly side: 'above' | 'below';
}

/**
 * Names each norm where it stands, above or below it, wherever the figures leave most room; the last one only where lines are not named
 * at their ends. Older norms that were short or that the figures cover stand in the notes alone.
 */
export function nameNorms(years: readonly JudgedYear[], plot: Plot, short: (norm: Norm) => string): Annotation[] {
  const runs = normRuns(years);
  return runs.flatMap((run, index): Annotation[] => {
    const norm = run[0]?.norm;
    const isLast = index === runs.length - 1;
    if (!norm || (!isLast && run.length < years.length / 10)) return [];
    return (isLast ? (['legend'] as const) : (['direct', 'legend'] as const)).flatMap((when): Annotation[] => {
      const half = halfLetters[when] * short(norm).length * (plot.x.max - plot.x.min);
      const { x, side, room } = bestPlace(run, norm, { years, plot, half });
      if (!isLast && room <= 0) return [];
      const y = side === 'above' ? (norm.high ?? norm.value) : norm.value;
      return [{ x, y, text: short(norm), paint: 'target', side, when }];
    });
  });
}

/** What stands in the way. */
interface Surroundings {
  readonly years: readonly JudgedYear[];
  readonly plot: Plot;
  /** Half the width of the words, in years. */
  readonly half: number;
}

function bestPlace(run: readonly JudgedYear[], norm: Norm, around: Surroundings): Place & { readonly room: number } {
  const { years, plot, half } = around;
  const first = run[0]?.year ?? 0;
  const middle = first + (run.length - 1) / 2;
  const places = run
    .map(({ year }) => year)
    .filter((year) => year - half >= Math.max(first - 0.5, plot.x.min) && year + half <= Math.min(first + run.length - 0.5, plot.x.max));
  // the line where the projection begins
  const begins = (years.find(({ projected }) => projected)?.year ?? Infinity) - 0.5;
  let best: Place & { room: number } = { x: middle, side: 'above', room: 0 };
  let most = -Infinity;
  for (const x of places.length > 0 ? places : [middle]) {
    for (const side of ['above', 'below'] as const) {
      const room = Math.min(enough, clearance({ x, side }, norm, around));
      const worth = room * 100 - (side === 'below' ? 0.5 : 0) - Math.abs(x - middle) / run.length - (Math.abs(x - begins) < half ? 2 : 0);
      if (worth > most) [best, most] = [{ x, side, room }, worth];
    }
  }
  return best;
}

/** How far the figures are from the words, as a share of the height; less than nothing where the words would leave the plot. */
function clearance({ x, side }: Place, { value, high = value }: Norm, { years, plot: { y }, half }: Surroundings): number {
  const height = y.max - y.min;
  const low = side === 'above' ? high + air * height : value - (air + wordHeight) * height;
  const top = low + wordHeight * height;
  if (low < y.min || top > y.max + wordHeight * height) return -1;
  let least = 1;
  for (let step = -10; step <= 10; step++) {
    const figure = figureAt(years, x + (half * step) / 10);
    if (figure !== undefined) least = Math.min(least, Math.max(0, low - figure, figure - top) / height);
  }
  return least;
}

/** Where the line of the figures is at a time between two years. */
function figureAt(years: readonly JudgedYear[], time: number): number | undefined {
  const index = Math.floor(time - (years[0]?.year ?? 0));
  const [before, after] = [years[index]?.value, years[index + 1]?.value];
  if (before === undefined || before === null) return after ?? undefined;
  if (after === undefined || after === null) return before;
  return before + (after - before) * (time - Math.floor(time));
}
