import { parsePeriod } from './period.js';
import type { Table } from './table-columns.js';

/** A period as people write it, by its code. */
export interface WrittenTime {
  readonly code: string;
  /** Written with a star, or with the word: `2024*`, `2024 (foreløpig)`. */
  readonly isProvisional: boolean;
}

/** Publishers' own sign for provisional figures. */
export const PROVISIONAL = '*';
export const PROVISIONAL_MARK = /\s*(?:\*\)?|\((?:foreløpig|førebels|provisional|preliminary)[^)]*\))$/i;

/** Bokmål, nynorsk and English names; a beginning of three letters or more is an abbreviation. */
const MONTHS = [
  ['januar', 'january'],
  ['februar', 'february'],
  ['mars', 'march'],
  ['april'],
  ['mai', 'may'],
  ['juni', 'june'],
  ['juli', 'july'],
  ['august'],
  ['september'],
  ['oktober', 'october'],
  ['november'],
  ['desember', 'december'],
];

/** Of a word that names a part of the year: its letter in a period's code. */
const PARTS: readonly (readonly [word: RegExp, letter: string])[] = [
  [/^(?:kvartal|kvart|kv|k|quarter|qtr|q)$/, 'K'],
  [/^(?:halvår|halv[åa]r|half(?:[ -]year)?|h)$/, 'H'],
  [/^(?:tertial|tert|t)$/, 'T'],
  [/^(?:uke|veke|week|u|w)$/, 'U'],
];

/** `3. kvartal 2024`, `3rd quarter of 2024`, `3Q24`. */
const NUMBER_FIRST = /^(\d\d?)(?:\.|st|nd|rd|th)? ?([a-zå-]+?)\.?,?(?: of| i)? ?[-/]? ?(\d{4}|\d\d)$/;
/** `uke 3 2024`, `Q3 2024`, `K3/24`. */
const WORD_FIRST = /^([a-zå-]+?)\.? ?(\d\d?)\.?,?(?: of| i)?[ /-] ?(\d{4}|\d\d)$/;
/** `2024 uke 3`, `2024, 3. kvartal`. */
const YEAR_FIRST = /^(\d{4}),? (?:([a-zå-]+?)\.? ?(\d\d?)|(\d\d?)\.? ?([a-zå-]+?)\.?)$/;
/** `januar 2024`, `jan. 2024`, `jan-24`, `2024 januar`. */
const MONTH = /^(?:([a-z]{3,9})\.?,?[ -]?(\d{4}|\d\d)|(\d{4}),? ([a-z]{3,9})\.?)$/;
/** `31.01.2024`, `31. januar 2024`, `per 31.12.2024`. */
const DAY = /^(?:(?:per|pr\.?|den) )?(\d\d?)\. ?(?:(\d\d?)\. ?|([a-z]{3,9})\.? )(\d{4})$/;

/**
 * Reads a period as municipalities write it, in bokmål, nynorsk or English: whatever `parsePeriod` knows, with or without a mark that it is
 * provisional, and `Januar 2024`, `jan. 24`, `3. kvartal 2024`, `3. kv. 2024`, `1. halvår 2024`, `uke 3 2024`, `31.01.2024`. Two digits
 * are a year from 1950 to 2049.
 * @returns undefined when the text is no period; nothing is guessed.
 */
export function readTime(text: string): WrittenTime | undefined {
  const plain = text.replace(PROVISIONAL_MARK, '').trim();
  const isProvisional = plain !== text.trim();
  const code = parsePeriod(plain) ? plain : codeOf(plain.toLowerCase().replace(/\s+/g, ' '));
  return code !== undefined && parsePeriod(code) ? { code, isProvisional } : undefined;
}

function codeOf(text: string): string | undefined {
  const two = (digits: number | string): string => String(digits).padStart(2, '0');
  const month = MONTH.exec(text);
  if (month) return joinCode(month[2] ?? month[3], 'M', monthOf(month[1] ?? month[4]));
  const [, day, number, name, year] = DAY.exec(text) ?? [];
  if (day && year) {
    const named = number ?? monthOf(name);
    if (named !== undefined) return `${year}-${two(named)}-${two(day)}`;
  }
  const [, count, word, when] = NUMBER_FIRST.exec(text) ?? [];
  if (word) return joinCode(when, letterOf(word), count);
  const [, kind, order, then] = WORD_FIRST.exec(text) ?? [];
  if (kind) return joinCode(then, letterOf(kind), order);
  const [, first, behind, last, before, ahead] = YEAR_FIRST.exec(text) ?? [];
  return first ? joinCode(first, letterOf(behind ?? ahead), last ?? before) : undefined;
}

function joinCode(year: string | undefined, letter: string | undefined, part: string | number | undefined): string | undefined {
  if (!year || !letter || part === undefined) return undefined;
  const whole = year.length === 2 ? Number(year) + (Number(year) < 50 ? 2000 : 1900) : year;
  return `${whole}${letter}${/[MU]/.test(letter) ? String(part).padStart(2, '0') : Number(part)}`;
}

const letterOf = (word: string | undefined): string | undefined => PARTS.find(([known]) => word && known.test(word))?.[1];

function monthOf(word: string | undefined): number | undefined {
  const at = MONTHS.findIndex((names) => word && word.length > 2 && names.some((name) => name.startsWith(word)));
  return at < 0 ? undefined : at + 1;
}

/** Texts that are periods every one; undefined where one is not. */
export function allTimes(texts: readonly string[]): readonly WrittenTime[] | undefined {
  const times: WrittenTime[] = [];
  for (const text of texts) {
    const time = readTime(text);
    // most columns are left at their first cell
    if (!time) return undefined;
    times.push(time);
  }
  return times;
}

/**
 * The table with the codes of its periods in place of their written forms, in columns that hold nothing but periods. A row whose period is
 * marked as provisional has figures that are.
 */
export function withTimes(table: Table): Table {
  const times = table.headers.map((_, at) => allTimes(table.rows.map(({ cells }) => cells[at] ?? '')));
  const rows = table.rows.map((row, line) => {
    const found = times.map((column) => column?.[line]);
    const isProvisional = found.some((time) => time?.isProvisional);
    const cells = row.cells.map((cell, at) => found[at]?.code ?? cell);
    return { ...row, cells, ...(isProvisional && { status: PROVISIONAL }) };
  });
  return { ...table, rows };
}
