import { formatDate } from './format.js';
import type { Language } from './language.js';

/** What a period's name is made of; `data/period.ts` reads it from a code. */
export interface PeriodParts {
  readonly code: string;
  readonly length: string;
  readonly year: number;
  readonly endYear: number;
  readonly part: number;
  readonly start: number;
}

const names: Record<Language, Readonly<Record<string, (part: number, year: number) => string>>> = {
  nb: {
    half: (part, year) => `${part}. halvår ${year}`,
    tertial: (part, year) => `${part}. tertial ${year}`,
    quarter: (part, year) => `${part}. kvartal ${year}`,
    week: (part, year) => `uke ${part} i ${year}`,
  },
  nn: {
    half: (part, year) => `${part}. halvår ${year}`,
    tertial: (part, year) => `${part}. tertial ${year}`,
    quarter: (part, year) => `${part}. kvartal ${year}`,
    week: (part, year) => `veke ${part} i ${year}`,
  },
  en: {
    half: (part, year) => `${part === 1 ? 'first' : 'second'} half of ${year}`,
    tertial: (part, year) => `${['first', 'second'][part - 1] ?? 'last'} third of ${year}`,
    quarter: (part, year) => `Q${part} ${year}`,
    week: (part, year) => `week ${part} of ${year}`,
  },
};
const letters: Record<Language, Readonly<Record<string, string>>> = {
  nb: { half: 'H', tertial: 'T', quarter: 'K', week: 'U' },
  nn: { half: 'H', tertial: 'T', quarter: 'K', week: 'V' },
  en: { half: 'H', tertial: 'T', quarter: 'Q', week: 'W' },
};

/** The name of a period in running text: `2024`, `1. kvartal 2024`, `mars 2024`, `2004–2006`. */
export function formatPeriod(period: PeriodParts, language: Language): string {
  const { length, year, endYear, part, start, code } = period;
  if (length === 'year') return String(year);
  if (length === 'years') return `${year}–${endYear}`;
  if (length === 'month') return formatDate(new Date(start).toISOString(), language).replace(/^1\.? /, '');
  if (length === 'day') return formatDate(new Date(start).toISOString(), language);
  return names[language][length]?.(part, year) ?? code;
}

/** The name as it stands after a preposition such as `since`: `2024`, `the first half of 2024`. */
export const formatPeriodInText = (period: PeriodParts, language: Language): string =>
  (language === 'en' && /^(?:half|tertial)$/.test(period.length) ? 'the ' : '') + formatPeriod(period, language);

/** When: `i 2024`, `in the first half of 2024`, `on 15 March 2024`. Norwegian has no preposition before a day. */
export function formatWhen(period: PeriodParts, language: Language): string {
  const before = language === 'en' ? (period.length === 'day' ? 'on ' : 'in ') : period.length === 'day' ? '' : 'i ';
  return before + formatPeriodInText(period, language);
}

/** The name of a period on an axis: as short as it can be read. */
export function formatPeriodShort(period: PeriodParts, language: Language): string {
  const { length, year, endYear, part } = period;
  if (length === 'years') return `${year}–${String(endYear).slice(2)}`;
  if (length === 'month') return `${String(part).padStart(2, '0')}.${year}`;
  const letter = letters[language][length];
  return letter ? `${letter}${part} ${year}` : formatPeriod(period, language);
}
