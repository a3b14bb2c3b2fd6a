import { inReadingOrder, type MaterialityDocument, type MaterialityItem } from '../data/materiality.js';
import { separate, type Spot } from './chip-places.js';
import { boldness, textWidth } from './layout.js';

/** A goal in the drawing, in pixels. */
export interface MaterialityChip extends Spot {
  readonly item: MaterialityItem;
  /** Where it belongs, when it had to give way to others. */
  readonly from: Spot | undefined;
  /** Its name beside it, where there is room. */
  readonly label: ChipLabel | undefined;
}

interface ChipLabel extends Spot {
  readonly text: string;
  readonly anchor: 'start' | 'end' | 'middle';
}

export interface MaterialityLayout {
  readonly width: number;
  readonly height: number;
  /** The field between the axes. */
  readonly plot: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** Where low becomes high. */
  readonly limits: Spot;
  /** Where the field that is high on both axes is named; undefined where chips are in the way. */
  readonly corner: Spot | undefined;
  /** Half the side of a chip. */
  readonly radius: number;
  readonly chips: readonly MaterialityChip[];
}

interface Room {
  readonly width: number;
  readonly height: number;
  /** In pixels. */
  readonly fontSize: number;
  readonly nameOf: (item: MaterialityItem) => string;
  /** What the field that is high on both axes is called. */
  readonly cornerName: string;
}

/** A chip must be pressed with a finger: never under 24 pixels across. */
const radiusAt = (width: number): number => (width < 420 ? 13 : 15);
const gap = 3;
/** In a narrower field there is room for one name or two, which would look like a choice of its own. */
const leastForNames = 440;

/** Where everything stands. Items without a place are left to the list. */
export function layoutMateriality({ items, scale, axes }: MaterialityDocument, room: Room): MaterialityLayout {
  const { width, height, fontSize, nameOf, cornerName } = room;
  const radius = radiusAt(width);
  const edge = radius + gap;
  const plot = { x: 0.5, y: 0.5, width: Math.max(0, width - 1), height: Math.max(0, height - 1) };
  // Chips at the ends of the scale lie within the field.
  const inner = { width: Math.max(0, plot.width - 2 * edge), height: Math.max(0, plot.height - 2 * edge) };
  const share = (value: number): number => (value - scale.min) / (scale.max - scale.min);
  const spotOf = ({ influence, importance }: { influence: number; importance: number }): Spot => ({
    x: share(influence) * inner.width,
    y: (1 - share(importance)) * inner.height,
  });
  const onPlot = ({ x, y }: Spot): Spot => ({ x: plot.x + edge + x, y: plot.y + edge + y });
  const placed = inReadingOrder(items).flatMap((item) => (item.place ? [{ item, spot: spotOf(item.place) }] : []));
  const apart = separate(
    placed.map(({ spot }) => spot),
    2 * radius + gap,
    inner,
  );
  const chips = placed.map(({ item, spot }, index) => {
    const at = apart[index] ?? spot;
    // Nearer than this the chip still covers its own place.
    const moved = Math.hypot(at.x - spot.x, at.y - spot.y) > radius;
    return { item, ...onPlot(at), from: moved ? onPlot(spot) : undefined };
  });
  const limits = onPlot(spotOf({ influence: axes.influence.limit, importance: axes.importance.limit }));
  // At the foot of the field, where the chips are fewest.
  const corner = { x: plot.x + plot.width - 8, y: limits.y - 8 };
  const named: Box = { left: corner.x - textWidth(cornerName, fontSize), right: corner.x, top: corner.y - fontSize, bottom: limits.y };
  const hasCorner = named.left > limits.x && !chips.some((chip) => overlap(named, boxOf(chip, radius)));
  const labels = { radius, width: plot.width, fontSize, nameOf, taken: hasCorner ? [named] : [] };
  return { width, height, plot, limits, radius, corner: hasCorner ? corner : undefined, chips: labelChosen(chips, labels) };
}

type Unlabelled = Omit<MaterialityChip, 'label'>;
interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const boxOf = ({ x, y }: Spot, radius: number): Box => ({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius });
const overlap = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Names the chosen ones beside their chips, each where it covers neither a chip nor another name; the list has all names. */
function labelChosen(
  chips: readonly Unlabelled[],
  {
    radius,
    width,
    fontSize,
    nameOf,
    taken: others,
  }: { radius: number; width: number; fontSize: number; nameOf: Room['nameOf']; taken: readonly Box[] },
): readonly MaterialityChip[] {
  const taken: Box[] = [...others, ...chips.map((chip) => boxOf(chip, radius))];
  return chips.map((chip) => {
    if (!chip.item.chosen || width < leastForNames) return { ...chip, label: undefined };
    const text = nameOf(chip.item);
    const wide = textWidth(text, fontSize) * boldness;
    const beside = radius + 6;
    const middle = fontSize * 0.35;
    const tries: readonly (ChipLabel & { readonly left: number })[] = [
      { text, anchor: 'start', x: chip.x + beside, y: chip.y + middle, left: chip.x + beside },
      { text, anchor: 'end', x: chip.x - beside, y: chip.y + middle, left: chip.x - beside - wide },
      { text, anchor: 'middle', x: chip.x, y: chip.y + radius + fontSize + 2, left: chip.x - wide / 2 },
      { text, anchor: 'middle', x: chip.x, y: chip.y - radius - 6, left: chip.x - wide / 2 },
    ];
    for (const { left, ...label } of tries) {
      const box = { left: left - 2, right: left + wide + 2, top: label.y - fontSize, bottom: label.y + fontSize * 0.3 };
      if (box.left < 2 || box.right > width - 2 || taken.some((other) => overlap(box, other))) continue;
      taken.push(box);
      return { ...chip, label };
    }
    return { ...chip, label: undefined };
  });
}
