/** A point in pixels. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

const rounds = 400;
/** So near is apart: rounding must not set off another round. */
const tolerance = 0.25;
/** In radians. */
const goldenAngle = 2.399963;

/**
 * Moves chips that overlap just so far apart that each can be read and pressed, and no further. Those that touch nobody stay where they
 * are. The same spots give the same answer; where the box is too small for all, they come as far apart as it lets them.
 * @param spots the middles of the chips, in pixels
 * @param distance the least distance between two middles, in pixels
 * @param box the room for the middles, in pixels
 */
export function separate(
  spots: readonly Spot[],
  distance: number,
  box: { readonly width: number; readonly height: number },
): readonly Spot[] {
  const within = (value: number, most: number): number => Math.min(most, Math.max(0, value));
  const placed = spots.map((_, index) => {
    const { x, y } = nudged(spots, index);
    return { x: within(x, box.width), y: within(y, box.height) };
  });
  for (let round = 0; round < rounds; round++) {
    let moved = false;
    for (const [index, a] of placed.entries())
      for (const b of placed.slice(index + 1)) {
        const apart = Math.hypot(b.x - a.x, b.y - a.y);
        if (apart >= distance - tolerance) continue;
        moved = true;
        const angle = Math.atan2(b.y - a.y, b.x - a.x);
        const push = (distance - apart) / 2;
        a.x = within(a.x - push * Math.cos(angle), box.width);
        a.y = within(a.y - push * Math.sin(angle), box.height);
        b.x = within(b.x + push * Math.cos(angle), box.width);
        b.y = within(b.y + push * Math.sin(angle), box.height);
      }
    if (!moved) break;
  }
  return placed;
}

/** Chips on the same spot have no direction to part in: each after the first gets one of its own, by the golden angle. */
function nudged(spots: readonly Spot[], index: number): Spot {
  const { x, y } = spots[index] ?? { x: 0, y: 0 };
  const same = spots.slice(0, index).filter((other) => other.x === x && other.y === y).length;
  return same === 0 ? { x, y } : { x: x + same * Math.cos(same * goldenAngle), y: y + same * Math.sin(same * goldenAngle) };
}
