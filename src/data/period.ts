/** How long a period lasts. A `tertial` is four months; `years` is a span of several, such as a school year or a three-year mean. */
export type PeriodLength = 'year' | 'half' | 'tertial' | 'quarter' | 'month' | 'week' | 'day' | 'years';

/** A period of time as statistics write it. The words for it ("1. kvartal 2024") are made in `i18n`. */
export interface Period {
  /** As the source writes it, such as `2024K1`. */
  readonly code: string;
  readonly length: PeriodLength;
  /** The first year. */
  readonly year: number;
  /** The last year, counted in: the same as `year` but for spans. */
  readonly endYear: number;
  /** Which half, tertial, quarter, month or ISO week of the year; the month of a day; 0 for whole years. */
  readonly part: number;
  /** Day of the month; 0 but for days. */
  readonly day: number;
  /** First moment, milliseconds since 1970 in UTC. */
  readonly start: number;
  /** First moment after the period, milliseconds since 1970 in UTC. */
  readonly end: number;
}

/** How `2011-12` is read: as the years 2011 to 2012, or as December 2011. */
export type DashStyle = 'span' | 'month';

const PERIOD = /^(\d{4})(?:[- ]?([HSTKQMUW])(\d\d?)|([-–/_])(\d{4}|\d\d)(?:-(\d\d))?)?$/i;

/** Letter -> months in each part; U and W are weeks. K is quarter and U is week in Norwegian, T is tertial, S is half-year at Eurostat. */
const MONTHS: Readonly<Record<string, number>> = { H: 6, S: 6, T: 4, K: 3, Q: 3, M: 1 };
const LENGTHS: Readonly<Record<number, PeriodLength>> = { 6: 'half', 4: 'tertial', 3: 'quarter', 1: 'month' };
const WEEK = 6048e5;

/** Monday of ISO week 1: the week that holds 4 January. */
const firstMonday = (year: number): number => {
  const fourth = new Date(Date.UTC(year, 0, 4));
  return Date.UTC(year, 0, 4 - ((fourth.getUTCDay() + 6) % 7));
};

/**
 * Reads the code of a period: `2024`, `2024K1`, `2024-Q1`, `2024H1`, `2024T1`, `2024M03`, `2024-03`, `2024U07`, `2024-03-15`, `2020_2021`,
 * `2004-2006`, `2017-18`, `2000/01`. Years 1500 to 2499, so that most municipality codes are no years.
 *
 * `2017-18` is a span and `2017-12` a month: two digits that follow the year's own (17 -> 18) are a span, else a month 01–12. That leaves
 * `2011-12` in doubt; `parsePeriods` settles it by the other codes of the column, here `dash` does.
 * @returns undefined when the code is no period; nothing is guessed.
 */
export function parsePeriod(code: string, dash: DashStyle = 'span'): Period | undefined {
  const text = code.trim();
  const [, digits, letter, number, mark, second, third] = PERIOD.exec(text) ?? [];
  const year = Number(digits);
  if (!(year >= 1500 && year < 2500)) return undefined;
  let part = Number(number ?? second ?? 0);
  if (third) return second?.length === 2 && mark === '-' ? dayOf(text, year, part, Number(third)) : undefined;
  let endYear = year;
  let length: PeriodLength;
  let start = Date.UTC(year, 0);
  let end: number;
  const follows = part === (year + 1) % 100 && !(dash === 'month' && part <= 12);
  if (!letter && (!second || follows || second.length === 4)) {
    if (second) endYear = follows ? year + 1 : part;
    length = endYear > year ? 'years' : 'year';
    end = Date.UTC(endYear + 1, 0);
    part = 0;
  } else {
    const months = letter ? MONTHS[letter.toUpperCase()] : 1;
    length = LENGTHS[months ?? 0] ?? 'week';
    start = months ? Date.UTC(year, (part - 1) * months) : firstMonday(year) + (part - 1) * WEEK;
    end = months ? Date.UTC(year, part * months) : start + WEEK;
    if (part < 1 || start >= (months ? Date.UTC(year + 1, 0) : firstMonday(year + 1))) return undefined;
  }
  // 2024/03 and 2006-2004 are nothing
  if (endYear < year || (endYear === year && second?.length === 2 && mark !== '-')) return undefined;
  return { code: text, length, year, endYear, part, day: 0, start, end };
}

function dayOf(code: string, year: number, month: number, day: number): Period | undefined {
  const start = Date.UTC(year, month - 1, day);
  // 30 February rolls over into March: no such day
  if (month < 1 || month > 12 || day < 1 || (day > 28 && start >= Date.UTC(year, month))) return undefined;
  return { code, length: 'day', year, endYear: year, part: month, day, start, end: start + WEEK / 7 };
}

/**
 * Reads the periods of one column together. Where one code can only be a month (`2011-11`), `2011-12` is December and no span.
 * @returns one entry for each code, undefined where it is no period.
 */
export function parsePeriods(codes: readonly string[]): (Period | undefined)[] {
  const dashed = codes.some((code) => /^\d{4}-\d\d$/.test(code.trim()) && parsePeriod(code)?.length === 'month');
  return codes.map((code) => parsePeriod(code, dashed ? 'month' : 'span'));
}
