import type { Source, Text } from './document.js';
import type { VagueDate } from './vague-date.js';

/** What an item of a process is. A hearing is when anyone may have their say. */
export type TimelineType = 'period' | 'milestone' | 'hearing' | 'meeting' | 'decision';

export const timelineTypes: readonly TimelineType[] = ['hearing', 'meeting', 'decision', 'milestone', 'period'];

export interface TimelineItem {
  readonly id: string;
  readonly lane: string;
  readonly type: TimelineType;
  readonly title: Text;
  /** For the drawing, where the title is long. */
  readonly short: Text | undefined;
  readonly text: Text | undefined;
  readonly place: Text | undefined;
  readonly href: string | undefined;
  readonly start: VagueDate;
  /** The same as `start` where the document gives no end. */
  readonly end: VagueDate;
  /** First moment, and first moment after, milliseconds since 1970 in UTC. */
  readonly from: number;
  readonly to: number;
  /** Its days are known. */
  readonly exact: boolean;
}

/** A `timeline` document, read. */
export interface TimelineDocument {
  readonly title: Text;
  /** In the document's order, and then those that items name and the document does not. */
  readonly lanes: readonly { readonly id: string; readonly name: Text }[];
  /** From the first to the last. */
  readonly items: readonly TimelineItem[];
  readonly notes: readonly Text[];
  readonly source: Source | undefined;
  readonly updated: string | undefined;
}

/** What a reader asks for. A field that is left out lets everything pass. */
export interface TimelineFilter {
  readonly lane?: string | undefined;
  readonly type?: TimelineType | undefined;
  readonly year?: number | undefined;
}

export function filterItems(items: readonly TimelineItem[], { lane, type, year }: TimelineFilter): readonly TimelineItem[] {
  return items.filter(
    (item) =>
      (lane === undefined || item.lane === lane) &&
      (type === undefined || item.type === type) &&
      (year === undefined || (item.from < Date.UTC(year + 1, 0) && item.to > Date.UTC(year, 0))),
  );
}

/** The years that something happens in. */
export function yearsOf(items: readonly TimelineItem[]): readonly number[] {
  const years = new Set<number>();
  for (const { from, to } of items)
    for (let year = new Date(from).getUTCFullYear(); year <= new Date(to - 1).getUTCFullYear(); year++) years.add(year);
  return [...years].sort((a, b) => a - b);
}

export type TimelineState = 'ongoing' | 'coming' | 'past';

/**
 * Where an item stands on a day. What has no length of its own is never under way: it comes until its time, however vague, is over.
 * @param today first moment of the day, milliseconds since 1970 in UTC
 */
export function stateOf({ type, from, to }: TimelineItem, today: number): TimelineState {
  if (to <= today) return 'past';
  return from <= today && (type === 'period' || type === 'hearing') ? 'ongoing' : 'coming';
}
