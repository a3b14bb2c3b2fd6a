import { deriveTiers, type UnTier } from '../data/un-tiers.js';
import { wheelSize } from './goal-wheel.js';

export interface CakeTile {
  readonly goal: number;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** A layer of the cake as a low drum, with its goals on the side; the goal on the top stands free. */
export interface CakeLayer {
  readonly tier: UnTier;
  readonly side: string | undefined;
  readonly top: { readonly cy: number; readonly rx: number; readonly ry: number } | undefined;
  readonly label: { readonly x: number; readonly y: number };
  readonly tiles: readonly CakeTile[];
}

export interface Cake {
  readonly height: number;
  /** The lowest first, as they are painted. */
  readonly layers: readonly CakeLayer[];
}

const middle = wheelSize / 2;
const perRow = 4;
const step = 54;
const ry = 14;
const labelRoom = 24;
const tileSize = { priority: 46, other: 36 };
const widths: Readonly<Record<UnTier, number>> = { partnership: 0, economy: 250, society: 316, biosphere: 382 };

/** The cake of the goals: what lies lower carries what stands above it. */
export function deriveCake(pages: readonly { readonly goal: number; readonly isPriority: boolean }[]): Cake {
  const some = pages.some(({ isPriority }) => isPriority);
  let y = 4;
  const layers = deriveTiers(pages).map(({ tier, pages: own }): CakeLayer => {
    const top = y;
    const isFree = tier === 'partnership';
    const rows = Math.ceil(own.length / perRow);
    const first = isFree ? top + step / 2 : top + ry + labelRoom + step / 2;
    const tiles = own.map(({ goal, isPriority }, index): CakeTile => {
      const row = Math.floor(index / perRow);
      const inRow = Math.min(perRow, own.length - row * perRow);
      const size = some && !isPriority ? tileSize.other : tileSize.priority;
      return { goal, x: middle + ((index % perRow) - (inRow - 1) / 2) * step - size / 2, y: first + row * step - size / 2, size };
    });
    y += isFree ? step + 4 : ry + labelRoom + rows * step;
    if (isFree) return { tier, side: undefined, top: undefined, label: { x: middle + step / 2 + 8, y: top + step / 2 + 6 }, tiles };
    const rx = widths[tier] / 2;
    return { tier, ...drum(top, y, rx), label: { x: middle, y: top + ry + 18 }, tiles };
  });
  return { height: y + ry + 4, layers: layers.reverse() };
}

function drum(top: number, bottom: number, rx: number): Pick<CakeLayer, 'side' | 'top'> {
  const [left, right] = [middle - rx, middle + rx];
  return {
    side: `M${left} ${top}V${bottom}A${rx} ${ry} 0 0 0 ${right} ${bottom}V${top}Z`,
    top: { cy: top, rx, ry },
  };
}
