import { stateOf, timelineTypes, type TimelineDocument, type TimelineItem, type TimelineState } from '../data/timeline.js';
import { formatDate, formatList } from '../i18n/format.js';
import { localize, type Language } from '../i18n/language.js';
import { formatVagueDate, formatVagueSpan } from '../i18n/vague-date.js';
import { planTimelineWords } from '../i18n/words/plan-timeline.js';
import type { TableView } from './chart-view.js';

/** A day as it is written in words, from its first moment in UTC. */
export const formatDay = (day: number, language: Language): string => formatDate(new Date(day).toISOString(), language);

/** When it is, in words: `28. januar–4. mars 2019`, `vinter 2020`. */
export const formatItemDate = ({ start, end }: TimelineItem, language: Language): string => formatVagueSpan(start, end, language);

/** The one that ends last. */
const lastOf = (items: readonly TimelineItem[]): TimelineItem | undefined =>
  items.reduce<TimelineItem | undefined>((latest, item) => (latest && latest.to > item.to ? latest : item), undefined);

const byTypes = (items: readonly TimelineItem[], language: Language): string =>
  formatList(
    timelineTypes.flatMap((type) => {
      const count = items.filter((item) => item.type === type).length;
      return count > 0 ? planTimelineWords[language].counted[type](count) : [];
    }),
    language,
  );

/**
 * From when to when, how much of what, which hearing is open, and what comes next.
 * @param shown what a reader sees of the document; that nothing more comes is said of all of it
 */
export function deriveTimelineSentence(
  { items: all }: TimelineDocument,
  { shown, today }: { readonly shown: readonly TimelineItem[]; readonly today: number },
  language: Language,
): string {
  const items = shown.length > 0 ? shown : all;
  const words = planTimelineWords[language];
  const [first] = items;
  const last = lastOf(items);
  const end = lastOf(all);
  if (!first || !last || !end) return words.empty;
  const open = items.filter((item) => item.type === 'hearing' && stateOf(item, today) === 'ongoing');
  // What may have begun is not said to be next while there is something that has not.
  const coming = items.filter((item) => stateOf(item, today) === 'coming');
  const next = coming.find(({ from }) => from >= today) ?? coming[0];
  const name = ({ title }: TimelineItem): string => localize(title, language);
  return [
    words.spans(formatVagueDate(first.start, language), formatVagueDate(last.end, language), byTypes(items, language)),
    ...open.map((item) => words.hearingNow(name(item), formatVagueDate(item.end, language))),
    next
      ? words.next(formatItemDate(next, language), name(next))
      : end.to <= today
        ? words.nothingAfter(formatDay(end.to - 1, language))
        : '',
  ].join('');
}

/** The items by where they stand: what is under way, what comes, what has been. */
export function groupByState(
  items: readonly TimelineItem[],
  today: number,
): readonly { readonly state: TimelineState; readonly items: readonly TimelineItem[] }[] {
  return (['ongoing', 'coming', 'past'] as const)
    .map((state) => ({ state, items: items.filter((item) => stateOf(item, today) === state) }))
    .filter((group) => group.items.length > 0);
}

/** The name of a lane; its id where it has none. */
export const laneName = ({ lanes }: Pick<TimelineDocument, 'lanes'>, id: string, language: Language): string =>
  localize(lanes.find((lane) => lane.id === id)?.name ?? id, language);

/** A row for each item, from the first to the last. */
export function deriveTimelineTable(document: TimelineDocument, items: readonly TimelineItem[], language: Language): TableView {
  const words = planTimelineWords[language];
  return {
    caption: localize(document.title, language),
    columns: [words.when, words.what, words.type, words.lane, words.place, words.about].map((label) => ({ label })),
    get rows() {
      return items.map((item) =>
        [
          formatItemDate(item, language),
          localize(item.title, language),
          words.types[item.type],
          laneName(document, item.lane, language),
          localize(item.place, language),
          localize(item.text, language),
        ].map((text) => ({ text })),
      );
    },
  };
}
