// Loaded beside the document: what the timeline is made of. Nothing of the entry may import it statically.
import type { Figure } from '../../base/figure-element.js';
import { layOutTimeline } from '../../charts/timeline-layout.js';
import { deriveTimelineSentence, deriveTimelineTable, formatDay, formatItemDate, groupByState } from '../../charts/timeline-words.js';
import { filterItems, yearsOf, type TimelineDocument } from '../../data/timeline.js';
import { localize, type Language } from '../../i18n/language.js';
import { planTimelineWords } from '../../i18n/words/plan-timeline.js';
import type { TimelineChoice, TimelineView } from './timeline-view.js';

export { parseTimeline } from '../../data/timeline-document.js';
export { timelineTypes } from '../../data/timeline.js';
export { renderTimelineList } from './timeline-list.js';

export function deriveTimelineView(
  document: TimelineDocument,
  choice: TimelineChoice,
  { today, language }: { readonly today: number; readonly language: Language },
): TimelineView {
  const { lane, show, year } = choice;
  const words = planTimelineWords[language];
  const shown = filterItems(document.items, { lane: lane || undefined, type: show || undefined, year });
  return {
    document,
    language,
    words,
    choice,
    today,
    shown,
    groups: groupByState(shown, today),
    layout: shown.length > 0 ? layOutTimeline(document, shown, { language, year }) : undefined,
    years: yearsOf(document.items),
    asks: Boolean(lane || show || year),
    nowText: words.now(formatDay(today, language)),
    dateOf: (item) => formatItemDate(item, language),
  };
}

export function deriveTimelineFigure({ document, language, words, shown, today }: TimelineView): Figure {
  const { title, items, notes, source, updated } = document;
  return {
    heading: localize(title, language),
    sentence: deriveTimelineSentence(document, { shown, today }, language),
    empty: items.length === 0,
    emptyText: words.empty,
    table: deriveTimelineTable(document, shown, language),
    tableWhenOpened: true,
    wholeTable: () => deriveTimelineTable(document, items, language),
    notes: notes.map((note) => localize(note, language)),
    source,
    updated,
  };
}
