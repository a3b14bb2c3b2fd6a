import { array, boolean, number, object, optional, string, union, type Infer } from './schema.js';
import { documentEntries, parseDocument, textSchema } from './document.js';
import { DataError } from './errors.js';
import { materialityAxes, type MaterialityDocument, type MaterialityItem } from './materiality.js';

const axisSchema = object({
  /** Such as "Mulighet til å påvirke". */
  name: optional(textSchema),
  /** What the ends are called, such as "liten" and "stor". */
  low: optional(textSchema),
  high: optional(textSchema),
  /** Where the line between low and high goes; the middle of the scale without it. */
  limit: optional(number()),
});

/** Goals weighed by what a municipality can influence and by what is important. */
export const materialitySchema = object({
  ...documentEntries,
  /** The places are made up: the figure says so, in the drawing, the list and the table. */
  example: optional(boolean()),
  /** The ends of the scale that both axes use, 0 and 1 without it; 1 and 5 are usual too. */
  scale: optional(object({ min: number(), max: number() })),
  axes: optional(object({ influence: optional(axisSchema), importance: optional(axisSchema) })),
  items: array(
    object({
      /** A UN goal, 1 to 17. */
      goal: optional(number({ whole: true, min: 1, max: 17 })),
      /** For what is no UN goal; such an item has a title too. */
      id: optional(string()),
      title: optional(textSchema),
      influence: optional(number()),
      importance: optional(number()),
      chosen: optional(boolean()),
      /** Why it was chosen, or not. */
      note: optional(union([textSchema, array(textSchema)])),
    }),
  ),
  notes: optional(array(textSchema)),
});
type RawItem = Infer<typeof materialitySchema>['items'][number];

/**
 * Reads a `materiality` document. An item without both places is kept, and told of as not placed.
 * @throws DataError `wrong-kind`; `invalid` with a path, also for a place outside the scale; `repeated-key` for a goal that stands twice.
 */
export function parseMateriality(input: unknown): MaterialityDocument {
  const raw = parseDocument('materiality', materialitySchema, input);
  const { scale = { min: 0, max: 1 }, axes = {} } = raw;
  if (scale.max <= scale.min) throw new DataError('invalid', 'A scale with no length', { path: 'scale.max', expected: `>=${scale.min}` });
  const refuseOutside = (value: number | undefined, path: string): void => {
    if (value !== undefined && value < scale.min) throw new DataError('invalid', 'Below the scale', { path, expected: `>=${scale.min}` });
    if (value !== undefined && value > scale.max) throw new DataError('invalid', 'Above the scale', { path, expected: `<=${scale.max}` });
  };
  for (const axis of materialityAxes) refuseOutside(axes[axis]?.limit, `axes.${axis}.limit`);
  const taken = new Set<string>();
  const items = raw.items.map((item, index) => {
    const path = `items[${index}]`;
    for (const axis of materialityAxes) refuseOutside(item[axis], `${path}.${axis}`);
    const read = readItem(item, path);
    if (taken.has(read.id)) throw new DataError('repeated-key', 'The same goal twice', { path: `${path}.${item.goal ? 'goal' : 'id'}` });
    taken.add(read.id);
    return read;
  });
  const middle = (scale.min + scale.max) / 2;
  return {
    title: raw.title,
    updated: raw.updated,
    source: raw.source,
    notes: raw.notes ?? [],
    example: raw.example ?? false,
    scale,
    axes: {
      influence: { ...axes.influence, limit: axes.influence?.limit ?? middle },
      importance: { ...axes.importance, limit: axes.importance?.limit ?? middle },
    },
    items,
  };
}

function readItem({ goal, id, title, influence, importance, chosen = false, note = [] }: RawItem, path: string): MaterialityItem {
  const key = goal === undefined ? id : String(goal);
  if (key === undefined)
    throw new DataError('invalid', 'Neither goal nor id', { path: `${path}.goal`, expected: 'number', received: 'undefined' });
  if (goal === undefined && title === undefined)
    throw new DataError('invalid', 'No title', { path: `${path}.title`, expected: 'string', received: 'undefined' });
  return {
    id: key,
    goal,
    title,
    place: influence === undefined || importance === undefined ? undefined : { influence, importance },
    chosen,
    notes: Array.isArray(note) ? note : [note],
  };
}
