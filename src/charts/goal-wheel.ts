/** Width and height of the wheel and of the cake. At 288 pixels, the least that a phone gives, their text is still 12 pixels. */
export const wheelSize = 400;

const middle = wheelSize / 2;
const inner = 84;
/** A goal with priority reaches further out: told by its length, not by its colour. */
const reach = { priority: middle - 4, other: middle - 38 };
/** Between neighbours, which are hardly ever 3:1 apart. */
const gap = 3;

export interface WheelSegment {
  readonly goal: number;
  readonly path: string;
  /** Where the number stands. */
  readonly x: number;
  readonly y: number;
}

/** The goals as segments of a ring, clockwise from the top. */
export function deriveWheel(goals: readonly { readonly goal: number; readonly isPriority: boolean }[]): readonly WheelSegment[] {
  // Where none has priority, none is held back.
  const some = goals.some(({ isPriority }) => isPriority);
  return goals.map(({ goal, isPriority }, index) => {
    const outer = some && !isPriority ? reach.other : reach.priority;
    const [from, to] = [index, index + 1].map((at) => (at / goals.length) * 2 * Math.PI);
    const [x, y] = pointAt(((from ?? 0) + (to ?? 0)) / 2, (inner + outer) / 2 + 6);
    return { goal, path: sector(from ?? 0, to ?? 0, outer), x, y };
  });
}

const round = (value: number): number => Math.round(value * 100) / 100;
const pointAt = (angle: number, radius: number): [x: number, y: number] => [
  round(middle + radius * Math.sin(angle)),
  round(middle - radius * Math.cos(angle)),
];

/** The sides are parallel to their neighbours', so that the gap is as wide within as without. */
function sector(from: number, to: number, outer: number): string {
  const whole = to - from > 6.28;
  const at = (angle: number, radius: number, side: number): string =>
    pointAt(angle + side * (whole ? 1e-3 : gap / 2 / radius), radius).join(' ');
  const large = to - from > Math.PI ? 1 : 0;
  return (
    `M${at(from, inner, 1)}L${at(from, outer, 1)}A${outer} ${outer} 0 ${large} 1 ${at(to, outer, -1)}` +
    `L${at(to, inner, -1)}A${inner} ${inner} 0 ${large} 0 ${at(from, inner, 1)}Z`
  );
}

/** Breaks a name into lines of at most `most` characters, between words. A longer word has a line of its own. */
export function breakLines(text: string, most: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
