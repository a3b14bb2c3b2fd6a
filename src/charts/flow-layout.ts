/** A node of a flow as it was measured: how high it is at least, and how many threads pass it. */
export interface FlowBox {
  readonly key: string;
  /** Pixels. */
  readonly height: number;
  /** Boxes of the same group stand closer to each other. */
  readonly group?: string;
}

/** Where the boxes of a column are, in pixels from the left edge of the drawing. */
export interface FlowColumn {
  readonly left: number;
  readonly right: number;
  readonly boxes: readonly FlowBox[];
  /** The boxes share the whole height by their threads: for the few that many lead to. */
  readonly stretch?: boolean;
}

/** A band between two boxes, and how many threads wide it is; `lit` of them are lit. */
export interface FlowTie {
  readonly from: string;
  readonly to: string;
  readonly width: number;
  readonly lit: number;
}

export interface FlowLayout {
  readonly height: number;
  /** Upper edge of each box. */
  readonly tops: ReadonlyMap<string, number>;
  /** Height of each box: that of its text, or of its bands. */
  readonly heights: ReadonlyMap<string, number>;
  /** The outline of each tie, in the order in which they were given, and of its lit part. */
  readonly bands: readonly { readonly all: string; readonly lit: string }[];
}

export interface FlowMeasures {
  /** Width of one thread in pixels. */
  readonly thread: number;
  readonly gap: number;
  readonly groupGap: number;
}

interface Placed extends FlowBox {
  top: number;
  height: number;
  /** Its bands are spread over its side. */
  stretched?: boolean;
}

/**
 * Places the boxes of a flow and the bands between them. The highest column is stacked; in the others each box stands where its ties
 * pull it, in the order given, and none on another. No box is lower than the bands that end in it.
 */
export function layoutFlow(columns: readonly FlowColumn[], ties: readonly FlowTie[], measures: FlowMeasures): FlowLayout {
  const through = countThrough(ties);
  const placed = columns.map(({ boxes }) =>
    boxes.map((box): Placed => ({ ...box, top: 0, height: Math.max(box.height, measures.thread * (through.get(box.key) ?? 0)) })),
  );
  const heights = placed.map((boxes) => stack(boxes, measures));
  const height = Math.max(0, ...heights);
  const anchor = heights.indexOf(height);
  const byKey = new Map(placed.flat().map((box) => [box.key, box]));
  for (let distance = 1; distance < columns.length; distance++)
    for (const at of [anchor - distance, anchor + distance]) {
      const boxes = placed[at];
      const towards = placed[at < anchor ? at + 1 : at - 1];
      if (columns[at]?.stretch) stretch(boxes ?? [], { height, through, measures });
      else if (boxes && towards) pull(boxes, { byKey, ties, height, measures, towards: new Set(towards.map(({ key }) => key)) });
    }
  return {
    height,
    tops: new Map([...byKey].map(([key, { top }]) => [key, top])),
    heights: new Map([...byKey].map(([key, box]) => [key, box.height])),
    bands: drawBands({ columns, placed, byKey, ties, thread: measures.thread }),
  };
}

/** The larger of what comes into a box and what goes out of it, in threads. */
function countThrough(ties: readonly FlowTie[]): ReadonlyMap<string, number> {
  const before = new Map<string, number>();
  const after = new Map<string, number>();
  for (const { from, to, width } of ties) {
    before.set(to, (before.get(to) ?? 0) + width);
    after.set(from, (after.get(from) ?? 0) + width);
  }
  return new Map([...before.keys(), ...after.keys()].map((key) => [key, Math.max(before.get(key) ?? 0, after.get(key) ?? 0)]));
}

const gapBefore = (boxes: readonly Placed[], index: number, { gap, groupGap }: FlowMeasures): number =>
  index === 0 ? 0 : boxes[index - 1]?.group === boxes[index]?.group ? gap : groupGap;

/** One below the other from the top; answers how high they stand. */
function stack(boxes: readonly Placed[], measures: FlowMeasures): number {
  let at = 0;
  for (const [index, box] of boxes.entries()) {
    box.top = at + gapBefore(boxes, index, measures);
    at = box.top + box.height;
  }
  return at;
}

/** What is left of the height goes to the boxes by how many threads pass them. */
function stretch(
  boxes: readonly Placed[],
  { height, through, measures }: { height: number; through: ReadonlyMap<string, number>; measures: FlowMeasures },
): void {
  const all = boxes.reduce((sum, { key }) => sum + (through.get(key) ?? 0), 0);
  const left = height - stack(boxes, measures);
  for (const box of boxes) {
    box.stretched = true;
    box.height += all > 0 ? (left * (through.get(box.key) ?? 0)) / all : 0;
  }
  stack(boxes, measures);
}

interface Pull {
  readonly byKey: ReadonlyMap<string, Placed>;
  readonly ties: readonly FlowTie[];
  readonly height: number;
  readonly measures: FlowMeasures;
  /** The column that has its places already. */
  readonly towards: ReadonlySet<string>;
}

/** Each box with its middle where its ties pull it, moved only as much as the others need. */
function pull(boxes: readonly Placed[], { byKey, ties, height, measures, towards }: Pull): void {
  const wanted = new Map<string, { sum: number; count: number }>();
  for (const { from, to, width } of ties)
    for (const [own, other] of [
      [from, to],
      [to, from],
    ] as const) {
      const end = towards.has(other) ? byKey.get(other) : undefined;
      if (!end) continue;
      const { sum, count } = wanted.get(own) ?? { sum: 0, count: 0 };
      wanted.set(own, { sum: sum + (end.top + end.height / 2) * width, count: count + width });
    }
  for (const box of boxes) {
    const { sum, count } = wanted.get(box.key) ?? { sum: 0, count: 0 };
    box.top = count > 0 ? sum / count - box.height / 2 : 0;
  }
  for (const [index, box] of boxes.entries()) {
    const above = boxes[index - 1];
    box.top = Math.max(box.top, above ? above.top + above.height + gapBefore(boxes, index, measures) : 0);
  }
  let floor = height;
  for (let index = boxes.length - 1; index >= 0; index--) {
    const box = boxes[index];
    if (!box) continue;
    box.top = Math.min(box.top, floor - box.height);
    floor = box.top - gapBefore(boxes, index, measures);
  }
}

interface Drawn {
  readonly columns: readonly FlowColumn[];
  readonly placed: readonly (readonly Placed[])[];
  readonly byKey: ReadonlyMap<string, Placed>;
  readonly ties: readonly FlowTie[];
  readonly thread: number;
}

/** In each box the bands lie in the order of where they lead, centred on the box's side or spread over it. */
function drawBands({ columns, placed, byKey, ties, thread }: Drawn): FlowLayout['bands'] {
  const columnOf = new Map(placed.flatMap((boxes, index) => boxes.map(({ key }) => [key, columns[index]] as const)));
  const begins = sideOf(ties, { end: 'from', byKey, thread });
  const ends = sideOf(ties, { end: 'to', byKey, thread });
  return ties.map((tie) => {
    const x0 = columnOf.get(tie.from)?.right ?? 0;
    const x1 = columnOf.get(tie.to)?.left ?? 0;
    const draw = (threads: number): string =>
      threads > 0 ? band({ x0, x1, y0: begins.get(tie) ?? 0, y1: ends.get(tie) ?? 0, width: threads * thread }) : '';
    return { all: draw(tie.width), lit: draw(tie.lit) };
  });
}

function sideOf(
  ties: readonly FlowTie[],
  { end, byKey, thread }: Pick<Drawn, 'byKey' | 'thread'> & { readonly end: 'from' | 'to' },
): ReadonlyMap<FlowTie, number> {
  const other = end === 'from' ? 'to' : 'from';
  const at = new Map<FlowTie, number>();
  const byBox = new Map<string, FlowTie[]>();
  for (const tie of ties) {
    const own = byBox.get(tie[end]);
    if (own) own.push(tie);
    else byBox.set(tie[end], [tie]);
  }
  for (const [key, own] of byBox) {
    const box = byKey.get(key);
    if (!box) continue;
    own.sort((a, b) => (byKey.get(a[other])?.top ?? 0) - (byKey.get(b[other])?.top ?? 0));
    const left = box.height - own.reduce((sum, { width }) => sum + width * thread, 0);
    const between = box.stretched ? left / own.length : 0;
    let y = box.top + (box.stretched ? between : left) / 2;
    for (const tie of own) {
      at.set(tie, y);
      y += tie.width * thread + between;
    }
  }
  return at;
}

const n = (value: number): string => String(Math.round(value * 10) / 10);

function band({ x0, x1, y0, y1, width }: { x0: number; x1: number; y0: number; y1: number; width: number }): string {
  const middle = n((x0 + x1) / 2);
  const curve = (from: number, to: number, end: number): string => `C${middle} ${n(from)} ${middle} ${n(to)} ${n(end)} ${n(to)}`;
  return `M${n(x0)} ${n(y0)}${curve(y0, y1, x1)}V${n(y1 + width)}${curve(y1 + width, y0 + width, x0)}Z`;
}
