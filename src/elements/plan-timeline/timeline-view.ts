import type { TimelineLayout } from '../../charts/timeline-layout.js';
import type { TimelineDocument, TimelineItem, TimelineState, TimelineType } from '../../data/timeline.js';
import type { Language } from '../../i18n/language.js';
import type { PlanTimelineWords } from '../../i18n/words/plan-timeline.js';

/** What the editor or the reader has chosen; empty texts and undefined choose nothing. */
export interface TimelineChoice {
  readonly lane: string;
  readonly show: TimelineType | '';
  readonly year: number | undefined;
}

/** All that the timeline is drawn from. */
export interface TimelineView {
  readonly document: TimelineDocument;
  readonly language: Language;
  readonly words: PlanTimelineWords;
  readonly choice: TimelineChoice;
  /** First moment of the day that counts as now. */
  readonly today: number;
  /** Those that fit. */
  readonly shown: readonly TimelineItem[];
  readonly groups: readonly { readonly state: TimelineState; readonly items: readonly TimelineItem[] }[];
  /** Undefined where there is nothing to draw. */
  readonly layout: TimelineLayout | undefined;
  readonly years: readonly number[];
  /** Something less than the whole is asked for. */
  readonly asks: boolean;
  /** `Nå: 1. april 2019`. */
  readonly nowText: string;
  readonly dateOf: (item: TimelineItem) => string;
}
