/** A level of the hierarchy as it was measured. */
export interface TriangleRow {
  readonly part: 'direction' | 'plan';
  /** Upper edge and height in pixels. */
  readonly top: number;
  readonly height: number;
}

/** The narrowest that a triangle becomes, as a share of the width: its point must still be seen, and pressed. */
const point = 0.16;
/** Between the levels, in pixels. */
const slit = 2;

/**
 * The outline of each level: those that give direction narrow towards the plans, and the plans widen towards what is done. Each triangle's
 * sides are straight whatever the heights of its rows.
 * @param width of the drawing in pixels
 */
export function layoutTriangle(rows: readonly TriangleRow[], width: number): readonly string[] {
  const spanOf = (part: TriangleRow['part']): { from: number; to: number } => {
    const own = rows.filter((row) => row.part === part);
    return { from: Math.min(...own.map(({ top }) => top)), to: Math.max(...own.map(({ top, height }) => top + height)) };
  };
  const spans = { direction: spanOf('direction'), plan: spanOf('plan') };
  return rows.map(({ part, top, height }) => {
    const { from, to } = spans[part];
    const half = (y: number): number => {
      const way = to > from ? (y - from) / (to - from) : 0;
      return (width / 2) * (point + (1 - point) * (part === 'direction' ? 1 - way : way));
    };
    const [upper, lower] = [top + slit / 2, top + height - slit / 2];
    const at = (y: number, side: -1 | 1): string => `${n(width / 2 + side * half(y))} ${n(y)}`;
    return `M${at(upper, -1)}L${at(upper, 1)}L${at(lower, 1)}L${at(lower, -1)}Z`;
  });
}

const n = (value: number): string => String(Math.round(value * 10) / 10);
