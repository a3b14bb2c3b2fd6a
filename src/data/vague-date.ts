import { parsePeriod, type PeriodLength } from './period.js';

/** How exact a date is. `part` is a third of a year: its beginning, middle or end. */
export type VagueLength = PeriodLength | 'season' | 'part';

/** A date as plans write it: a day, or something less exact. The words for it ("vinter 2020") are made in `i18n`. */
export interface VagueDate {
  /** As the document writes it. */
  readonly code: string;
  readonly length: VagueLength;
  readonly year: number;
  readonly endYear: number;
  /** Season 1–4 from winter, third 1–3, else as in `Period`. */
  readonly part: number;
  /** First moment of the first day, milliseconds since 1970 in UTC. */
  readonly start: number;
  /** First moment after the last day. */
  readonly end: number;
}

const names: readonly (readonly [pattern: RegExp, length: VagueLength, part: number, from: number, to: number])[] = [
  [/^(?:vinter(?:en)?|winter)$/, 'season', 1, 0, 3],
  [/^(?:vår(?:en)?|spring)$/, 'season', 2, 2, 5],
  [/^(?:sommer(?:en)?|sommar(?:en)?|sumar(?:en)?|summer)$/, 'season', 3, 5, 8],
  [/^(?:høst(?:en)?|haust(?:en)?|autumn|fall)$/, 'season', 4, 8, 11],
  [/^primo$/, 'part', 1, 0, 4],
  [/^medio$/, 'part', 2, 4, 8],
  [/^ultimo$/, 'part', 3, 8, 12],
];

/**
 * Reads `2019-01-28`, `2019-04`, `2019`, `2019-Q1` and other periods, and `2020-vinter`, `vinter 2020`, `2020-winter`, `primo 2021`.
 * A season is drawn over three months of its own year, the winter over January to March, since that is when planners mean; `primo`,
 * `medio` and `ultimo` over a third of the year.
 * @returns undefined when it is no date; nothing is guessed.
 */
export function parseVagueDate(code: string): VagueDate | undefined {
  const text = code.normalize('NFC').trim();
  const [, before, after, word, last] = /^(?:(\d{4})[- ](\p{L}{2,})|(\p{L}{2,})[- ](\d{4}))$/u.exec(text.toLowerCase()) ?? [];
  const year = Number(before ?? last);
  const found = names.find(([pattern]) => pattern.test(after ?? word ?? ''));
  if (found && year >= 1500 && year < 2500) {
    const [, length, part, from, to] = found;
    return { code: text, length, year, endYear: year, part, start: Date.UTC(year, from), end: Date.UTC(year, to) };
  }
  const period = parsePeriod(text, 'month');
  return period && { ...period };
}
