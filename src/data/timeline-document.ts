import * as v from './schema.js';
import { documentEntries, parseDocument, textSchema } from './document.js';
import { DataError } from './errors.js';
import type { TimelineDocument, TimelineItem } from './timeline.js';
import { parseVagueDate, type VagueDate } from './vague-date.js';

/** A process in time: plans, hearings, meetings and decisions, in lanes, with dates that may be exact or vague. */
export const timelineSchema = v.object({
  ...documentEntries,
  lanes: v.array(v.object({ id: v.string(), name: textSchema })),
  items: v.array(
    v.object({
      id: v.string(),
      /** Id of a lane. */
      lane: v.string(),
      type: v.picklist(['period', 'milestone', 'hearing', 'meeting', 'decision']),
      title: textSchema,
      /** For the drawing, where the title is long. */
      short: v.optional(textSchema),
      text: v.optional(textSchema),
      /** `2019-01-28`, `2019-04`, `2019`, `2020-vinter`, `primo 2021`. */
      start: v.string(),
      /** The last day, or month, or season, counted in. */
      end: v.optional(v.string()),
      place: v.optional(textSchema),
      href: v.optional(v.string()),
    }),
  ),
  notes: v.optional(v.array(textSchema)),
});

type RawItem = v.Infer<typeof timelineSchema>['items'][number];

/** More than anyone reads; a document of a million items is a mistake. */
const mostItems = 2000;

/**
 * Reads a `timeline` document.
 * @throws DataError `invalid` with a path, also for a date that is none and an end before its start; `repeated-key` for an id that two
 * items have; `too-many` above 2 000 items; `wrong-kind`.
 */
export function parseTimeline(input: unknown): TimelineDocument {
  const { title, lanes, items, notes = [], source, updated } = parseDocument('timeline', timelineSchema, input);
  if (items.length > mostItems) throw new DataError('too-many', 'Too many items', { limit: mostItems });
  const ids = new Set<string>();
  items.forEach(({ id }, index) => {
    if (ids.has(id)) throw new DataError('repeated-key', 'The same id twice', { path: `items[${index}].id` });
    ids.add(id);
  });
  const known = new Set(lanes.map(({ id }) => id));
  const unnamed = [...new Set(items.map(({ lane }) => lane))].filter((id) => !known.has(id));
  return {
    title,
    lanes: [...lanes, ...unnamed.map((id) => ({ id, name: id }))],
    items: items.map((item, index) => readItem(item, `items[${index}]`)).sort((a, b) => a.from - b.from || a.to - b.to),
    notes,
    source,
    updated,
  };
}

function readItem({ id, lane, type, title, short, text, place, href, ...raw }: RawItem, path: string): TimelineItem {
  const start = readDate(raw.start, `${path}.start`);
  const end = raw.end === undefined ? start : readDate(raw.end, `${path}.end`);
  if (end.end <= start.start)
    throw new DataError('invalid', 'Ends before it starts', { path: `${path}.end`, expected: `>=${start.code}`, received: end.code });
  const exact = start.length === 'day' && end.length === 'day';
  return { id, lane, type, title, short, text, place, href, start, end, from: start.start, to: end.end, exact };
}

function readDate(code: string, path: string): VagueDate {
  const date = parseVagueDate(code);
  if (!date) throw new DataError('invalid', 'Not a date', { path, expected: 'period', received: code });
  return date;
}
