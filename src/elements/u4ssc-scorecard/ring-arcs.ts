import { segmentOf, u4sscKpis, u4sscSegments } from '../../data/u4ssc-codes.js';

/** Radii in the units of the drawing, which is `size` wide and high. */
export const size = 320;
export const radii = { core: 152, advanced: 137, cells: 116, bandOuter: 110, bandInner: 104, nameOuter: 100, nameInner: 79 } as const;

/** Where a code lies on the ring, in turns from the top, clockwise. */
export interface Arc {
  readonly code: string;
  readonly from: number;
  readonly to: number;
}

/** White between neighbours, in cells, by how deep they part: between dimensions, sub-dimensions, categories. */
const gaps = [1.2, 0.8, 0.4];

function placeCells(): readonly Arc[] {
  let at = 0;
  let last = '';
  const placed = u4sscKpis.map(({ code }) => {
    const parted = [1, 2, 3].findIndex((depth) => segmentOf(code, depth) !== segmentOf(last, depth));
    at += gaps[parted] ?? 0;
    last = code;
    return { code, from: at, to: ++at };
  });
  return placed.map(({ code, from, to }) => ({ code, from: from / at, to: to / at }));
}

/** A cell for each of the 91 indicators. */
export const cells: readonly Arc[] = placeCells();

const arcsAt = (depth: number): readonly Arc[] =>
  u4sscSegments(depth).map((segment) => {
    const own = cells.filter(({ code }) => segmentOf(code, depth) === segment);
    return { code: segment, from: own[0]?.from ?? 0, to: own.at(-1)?.to ?? 0 };
  });

/** Dimensions, sub-dimensions and categories. */
export const arcs: readonly (readonly Arc[])[] = [1, 2, 3].map(arcsAt);

function point(turn: number, radius: number): string {
  const angle = 2 * Math.PI * turn;
  return `${(size / 2 + radius * Math.sin(angle)).toFixed(2)} ${(size / 2 - radius * Math.cos(angle)).toFixed(2)}`;
}

/** A piece of a ring between two radii. */
export function sectorPath({ from, to }: Arc, inner: number, outer: number): string {
  const large = to - from > 0.5 ? 1 : 0;
  return `M${point(from, outer)}A${outer} ${outer} 0 ${large} 1 ${point(to, outer)}L${point(to, inner)}A${inner} ${inner} 0 ${large} 0 ${point(from, inner)}Z`;
}

/** A line along the ring; one for words runs the other way round below, where they would stand on their heads. */
export function linePath({ from, to }: Arc, radius: number, backwards = false): string {
  const large = to - from > 0.5 ? 1 : 0;
  const [start, end] = backwards ? [to, from] : [from, to];
  return `M${point(start, radius)}A${radius} ${radius} 0 ${large} ${backwards ? 0 : 1} ${point(end, radius)}`;
}
