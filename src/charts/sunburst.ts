import { textWidth } from './layout.js';

/** Something in the sunburst, and how many leaves stand before and below it. */
export interface SunItem<T> {
  /** Nothing for the centre of it all. */
  readonly item: T | undefined;
  readonly key: string;
  readonly parent: SunItem<T> | undefined;
  readonly children: readonly SunItem<T>[];
  /** 0 for the centre. */
  readonly depth: number;
  readonly from: number;
  readonly to: number;
}

/** How to walk the tree: what stands below an item, and a key that only one place in the tree has. */
export interface SunTree<T> {
  readonly roots: readonly T[];
  readonly below: (item: T, parent: T | undefined) => readonly T[];
  readonly keyOf: (item: T, parent: T | undefined) => string;
}

/** Gives each item its share of the round: as many parts as it has leaves. */
export function deriveSun<T>({ roots, below, keyOf }: SunTree<T>): SunItem<T> {
  let leaf = 0;
  const visit = (item: T | undefined, parent: SunItem<T> | undefined): SunItem<T> => {
    const children: SunItem<T>[] = [];
    const from = leaf;
    const key = item === undefined ? '' : keyOf(item, parent?.item);
    const own = { item, key, parent, children, depth: (parent?.depth ?? -1) + 1, from, to: from };
    for (const child of item === undefined ? roots : below(item, parent?.item)) children.push(visit(child, own));
    if (children.length === 0 && item !== undefined) leaf++;
    own.to = leaf;
    return own;
  };
  return visit(undefined, undefined);
}

/** A piece of a ring: `from` and `to` in turns from the top, clockwise; radii in pixels. */
export interface SunSector<T> {
  readonly node: SunItem<T>;
  readonly from: number;
  readonly to: number;
  readonly inner: number;
  readonly outer: number;
}

export interface SunLayout<T> {
  readonly sectors: readonly SunSector<T>[];
  /** Radius of the middle, where the name of what is looked at stands. */
  readonly centre: number;
  /** Too narrow to be drawn; they show when the reader looks closer. */
  readonly left: number;
}

/** How thick the rings are to each other; the inner ones have names. */
const thickness: Readonly<Record<number, readonly number[]>> = { 1: [1], 2: [1.1, 1], 3: [1.3, 1, 0.8] };
/** Narrower than this many pixels, a sector is not drawn. */
const narrowest = 1;

/**
 * The sectors around what the reader looks at, up to three rings.
 * @param size width and height of the drawing in pixels
 */
export function layoutSun<T>(focus: SunItem<T>, size: number): SunLayout<T> {
  const radius = size / 2 - 2;
  const centre = radius * 0.27;
  const rings = Math.min(3, depthBelow(focus, 3));
  const weights = thickness[rings] ?? [];
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const edges = [centre];
  for (const weight of weights) edges.push((edges.at(-1) ?? 0) + ((radius - centre) * weight) / all);
  const span = focus.to - focus.from || 1;
  const sectors: SunSector<T>[] = [];
  let left = 0;
  const visit = (node: SunItem<T>, ring: number): void => {
    const [inner, outer] = [edges[ring], edges[ring + 1]];
    if (inner === undefined || outer === undefined) return;
    const [from, to] = [(node.from - focus.from) / span, (node.to - focus.from) / span];
    if ((to - from) * 2 * Math.PI * outer < narrowest) {
      left++;
      return;
    }
    sectors.push({ node, from, to, inner, outer });
    for (const child of node.children) visit(child, ring + 1);
  };
  for (const child of focus.children) visit(child, 0);
  return { sectors, centre, left };
}

const depthBelow = <T>({ children }: SunItem<T>, most: number): number =>
  most === 0 || children.length === 0 ? 0 : 1 + Math.max(...children.map((child) => depthBelow(child, most - 1)));

const n = (value: number): string => String(Math.round(value * 100) / 100);

function point(size: number, turn: number, radius: number): string {
  const angle = 2 * Math.PI * turn;
  return `${n(size / 2 + radius * Math.sin(angle))} ${n(size / 2 - radius * Math.cos(angle))}`;
}

/** The outline of a piece of a ring. One that goes all the way round is left open by a hair. */
export function sunPath(size: number, { from, to, inner, outer }: Omit<SunSector<unknown>, 'node'>): string {
  const end = Math.min(to, from + 0.99999);
  const large = end - from > 0.5 ? 1 : 0;
  return (
    `M${point(size, from, outer)}A${n(outer)} ${n(outer)} 0 ${large} 1 ${point(size, end, outer)}` +
    `L${point(size, end, inner)}A${n(inner)} ${n(inner)} 0 ${large} 0 ${point(size, from, inner)}Z`
  );
}

/** Lines of text around the middle of a sector, turned so that nobody has to read upside down. */
export interface SunLabel {
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  /** Degrees, clockwise. */
  readonly turn: number;
}

/** Between text and edge, in pixels. */
const margin = 5;

/**
 * The first of the texts that has room in the sector, across it or along its radius; nothing when none has.
 * @param strip pixels at the inner edge that are taken
 */
export function fitSunLabel<T>(
  { from, to, inner, outer }: SunSector<T>,
  texts: readonly string[],
  { size, fontSize, strip }: { readonly size: number; readonly fontSize: number; readonly strip: number },
): SunLabel | undefined {
  const turn = (from + to) / 2;
  const half = Math.min(Math.PI / 2, (to - from) * Math.PI);
  const height = outer - inner - strip;
  const middle = inner + strip + height / 2;
  const line = fontSize * 1.15;
  const label = (lines: readonly string[], degrees: number): SunLabel => ({
    lines,
    x: size / 2 + middle * Math.sin(2 * Math.PI * turn),
    y: size / 2 - middle * Math.cos(2 * Math.PI * turn),
    turn: degrees,
  });
  for (const text of texts.filter(Boolean)) {
    // Across: the block is as wide as the chord at its inner edge.
    for (let count = 1; count * line <= height - margin; count++) {
      const room = 2 * (middle - (count * line) / 2) * Math.sin(half) - 2 * margin;
      const lines = breakLines(text, room, fontSize);
      if (lines && lines.length <= count) return label(lines, turn > 0.25 && turn < 0.75 ? 360 * turn - 180 : 360 * turn);
    }
    const lines = breakLines(text, height - margin, fontSize);
    const room = 2 * (inner + strip) * Math.sin(half) - 1;
    if (lines && lines.length * line <= room) return label(lines, 360 * turn + (turn < 0.5 ? -90 : 90));
  }
  return undefined;
}

/** The words in lines no longer than `width`; nothing when a word is longer. */
export function breakLines(text: string, width: number, fontSize: number): readonly string[] | undefined {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    if (textWidth(word, fontSize) > width) return undefined;
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && textWidth(longer, fontSize) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
