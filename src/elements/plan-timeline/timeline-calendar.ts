// Loaded when a reader asks for a calendar file.
import { saveText } from '../../base/save-text.js';
import { writeCalendar } from '../../charts/calendar.js';
import type { TimelineDocument, TimelineItem } from '../../data/timeline.js';
import { localize, type Language } from '../../i18n/language.js';

interface CalendarQuestion {
  readonly document: TimelineDocument;
  readonly items: readonly TimelineItem[];
  readonly address: string;
  readonly language: Language;
}

/** Hands over a calendar file with the items; one alone gives the file its name. */
export function saveCalendar({ document, items, address, language }: CalendarQuestion): void {
  const [only] = items;
  const title = localize(items.length === 1 && only ? only.title : document.title, language);
  const text = writeCalendar(document, items, { language, address, stamp: Date.now() });
  saveText(text, { title, extension: 'ics', type: 'text/calendar' });
}
