import type { TimelineDocument, TimelineItem } from '../data/timeline.js';
import { localize, type Language } from '../i18n/language.js';
import { formatItemDate } from './timeline-words.js';

/** Where an item stands in the drawing. Sideways in per cent of the width, up and down in rows. */
export interface TimelineMark {
  readonly item: TimelineItem;
  readonly from: number;
  readonly to: number;
  readonly row: number;
  /** Empty where there is no room for it. */
  readonly label: string;
  /** The side of the mark that the label stands on. */
  readonly side: 'after' | 'before';
}

export interface TimelineLane {
  readonly id: string;
  readonly name: string;
  /** How many rows its marks need. */
  readonly rows: number;
  readonly marks: readonly TimelineMark[];
}

export interface TimelineLayout {
  /** First moment, and first moment after, milliseconds since 1970 in UTC. */
  readonly from: number;
  readonly to: number;
  readonly lanes: readonly TimelineLane[];
  /** Lines across all lanes: years, and months where there is room for them. */
  readonly ticks: readonly { readonly at: number; readonly label: string; readonly strong: boolean }[];
}

/** The narrowest drawing, in letters' heights: what does not overlap there does not overlap in a wider one. */
const width = 46;
const letter = 0.54;
const half = 0.5;
const gap = 0.4;
/** Longer names stand in the list alone. */
const longest = 50;

/**
 * Places items in their lanes: each in the first row where it and its name overlap nothing.
 * @param span what is drawn; without it, all the items' time
 */
export function layOutTimeline(
  { lanes }: TimelineDocument,
  items: readonly TimelineItem[],
  { language, year }: { readonly language: Language; readonly year: number | undefined },
): TimelineLayout {
  const { from, to } = spanOf(items, year);
  const share = (moment: number): number => (100 * (Math.min(Math.max(moment, from), to) - from)) / (to - from || 1);
  return {
    from,
    to,
    lanes: lanes.flatMap(({ id, name }): TimelineLane | [] => {
      const own = items.filter(({ lane }) => lane === id);
      if (own.length === 0) return [];
      const marks = placeMarks(own, share, language);
      return { id, name: localize(name, language), rows: Math.max(...marks.map(({ row }) => row)) + 1, marks };
    }),
    ticks: ticksOf(from, to, share, language),
  };
}

/** Whole months; a year, where one is chosen. */
function spanOf(items: readonly TimelineItem[], year: number | undefined): { from: number; to: number } {
  if (year !== undefined) return { from: Date.UTC(year, 0), to: Date.UTC(year + 1, 0) };
  const first = new Date(Math.min(...items.map((item) => item.from)));
  const last = new Date(Math.max(...items.map((item) => item.to)) - 1);
  return { from: Date.UTC(first.getUTCFullYear(), first.getUTCMonth()), to: Date.UTC(last.getUTCFullYear(), last.getUTCMonth() + 1) };
}

/** One day is a point: it has no width of its own in the drawing. */
export const isPoint = ({ exact, from, to }: TimelineItem): boolean => exact && to - from <= 864e5;

function placeMarks(items: readonly TimelineItem[], share: (moment: number) => number, language: Language): readonly TimelineMark[] {
  const taken: (readonly [from: number, to: number])[][] = [];
  const em = 100 / width;
  return items.map((item): TimelineMark => {
    const [from, to] = isPoint(item) ? [share(item.from + 432e5), share(item.from + 432e5)] : [share(item.from), share(item.to)];
    const [left, right] = isPoint(item) ? [from - half * em, to + half * em] : [from, Math.max(to, from + 0.5 * em)];
    const name = localize(item.short ?? item.title, language);
    const text = item.type === 'hearing' ? `${name} ${formatItemDate(item, language)}` : name;
    const room = text.length <= longest ? (gap + letter * text.length) * em : Infinity;
    const side = right + room <= 100 ? 'after' : 'before';
    const label = side === 'after' || left - room >= 0 ? text : '';
    const extent = [label && side === 'before' ? left - room : left, label && side === 'after' ? right + room : right] as const;
    const free = taken.findIndex((row) => row.every(([a, b]) => extent[1] + gap * em <= a || extent[0] >= b + gap * em));
    const row = free < 0 ? taken.length : free;
    (taken[row] ??= []).push(extent);
    return { item, from, to, row, label, side };
  });
}

function ticksOf(from: number, to: number, share: (moment: number) => number, language: Language): TimelineLayout['ticks'] {
  const months = Math.round((to - from) / 2629e6);
  const step = months <= 14 ? 1 : months <= 30 ? 3 : months <= 72 ? 6 : 12;
  const monthOf = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'nb-NO', { month: 'short', timeZone: 'UTC' });
  const start = new Date(from);
  const ticks: { at: number; label: string; strong: boolean }[] = [];
  for (let count = 0; count < months; count++) {
    const moment = Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + count);
    const [year, month] = [new Date(moment).getUTCFullYear(), new Date(moment).getUTCMonth()];
    if (month % step !== 0) continue;
    const strong = month === 0;
    const name = step === 1 ? monthOf.format(moment).replace('.', '') : '';
    // A January is known by its year; where there is none, the first month tells it.
    const label = strong ? String(year) : name && count === 0 && month + months <= 12 ? `${name} ${year}` : name;
    ticks.push({ at: share(moment), label, strong });
  }
  return ticks;
}
