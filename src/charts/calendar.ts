import { safeUrl } from '../data/safe-url.js';
import type { TimelineDocument, TimelineItem } from '../data/timeline.js';
import { localize, type Language } from '../i18n/language.js';
import { planTimelineWords } from '../i18n/words/plan-timeline.js';
import { formatItemDate, laneName } from './timeline-words.js';

interface CalendarFacts {
  readonly language: Language;
  /** Whole address of the document: with the item's id it makes an id that is the same each time the file is made. */
  readonly address: string;
  /** When the file is made, milliseconds since 1970. */
  readonly stamp: number;
}

/**
 * A calendar file with whole-day events. Vague dates cover the time that they may mean, with the words for it in the summary.
 * @see RFC 5545, iCalendar
 */
export function writeCalendar(document: TimelineDocument, items: readonly TimelineItem[], facts: CalendarFacts): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//baerekraft-elements//plan-timeline//NO',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escapeText(localize(document.title, facts.language))}`,
    ...items.flatMap((item) => writeEvent(document, item, facts)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

function writeEvent(document: TimelineDocument, item: TimelineItem, { language, address, stamp }: CalendarFacts): readonly string[] {
  const words = planTimelineWords[language];
  const { type, from, to, exact } = item;
  const when = formatItemDate(item, language);
  const title = localize(item.title, language);
  const summary = [type === 'hearing' ? `${words.types.hearing}: ` : '', title, exact ? '' : ` (${when}, ${words.approximate})`].join('');
  const text = [localize(item.text, language), `${words.types[type]}, ${laneName(document, item.lane, language)}. ${when}.`];
  const href = safeUrl(item.href);
  const link = href !== undefined && URL.canParse(href, address) ? new URL(href, address).href : '';
  return [
    'BEGIN:VEVENT',
    `UID:${hash(`${address} ${item.id}`)}@plan-timeline`,
    `DTSTAMP:${new Date(stamp).toISOString().replace(/[-:]|\.\d+/g, '')}`,
    `DTSTART;VALUE=DATE:${formatDateValue(from)}`,
    `DTEND;VALUE=DATE:${formatDateValue(to)}`,
    `SUMMARY:${escapeText(summary)}`,
    `DESCRIPTION:${escapeText(text.filter(Boolean).join('\n'))}`,
    ...(item.place === undefined ? [] : [`LOCATION:${escapeText(localize(item.place, language))}`]),
    ...(link ? [`URL:${link}`] : []),
    `CATEGORIES:${escapeText(words.types[type])}`,
    // No hours are known, so the day is not taken up.
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

const formatDateValue = (moment: number): string => new Date(moment).toISOString().slice(0, 10).replaceAll('-', '');

/** Backslash, semicolon, comma and line breaks are written with a backslash; other control characters have no place in a text. */
export function escapeText(text: string): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/\p{Cc}/gu, '');
}

/** Lines of at most 75 octets; a longer one goes on after a line break and a space. No letter is parted. */
export function foldLine(line: string): string {
  const octets = new TextEncoder();
  const lines: string[] = [];
  let open = '';
  let length = 0;
  for (const letter of line) {
    const size = octets.encode(letter).length;
    if (length + size > 75) {
      lines.push(open);
      open = ' ';
      length = 1;
    }
    open += letter;
    length += size;
  }
  return [...lines, open].join('\r\n');
}

/** 64 bits out of any text, by FNV-1a: the same each time, and not likely the same for another. */
function hash(text: string): string {
  let value = 0xcbf29ce484222325n;
  for (const octet of new TextEncoder().encode(text)) value = BigInt.asUintN(64, (value ^ BigInt(octet)) * 0x100000001b3n);
  return value.toString(16).padStart(16, '0');
}
