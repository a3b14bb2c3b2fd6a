import { formatPeriod, type PeriodParts } from './period-name.js';
import type { Language } from './language.js';

/** What a date's name is made of; `data/vague-date.ts` reads it from a code. */
export interface VagueParts extends PeriodParts {
  readonly end: number;
}

const names: Record<Language, { readonly season: readonly string[]; readonly part: readonly string[] }> = {
  nb: { season: ['vinter', 'vår', 'sommer', 'høst'], part: ['begynnelsen av', 'midten av', 'slutten av'] },
  nn: { season: ['vinter', 'vår', 'sommar', 'haust'], part: ['byrjinga av', 'midten av', 'slutten av'] },
  en: { season: ['winter', 'spring', 'summer', 'autumn'], part: ['early', 'mid-', 'late'] },
};

/** `28. januar 2019`, `april 2019`, `vinter 2020`, `begynnelsen av 2021`, `2019`. */
export function formatVagueDate(date: VagueParts, language: Language): string {
  const { length, part, year } = date;
  if (length !== 'season' && length !== 'part') return formatPeriod(date, language);
  return `${names[language][length][part - 1]} ${year}`.replace('- ', '-');
}

/** From one date to another: `28. januar–4. mars 2019`, `29.–30. april 2019`, `mars–april 2020`. What both have in common is said once. */
export function formatVagueSpan(from: VagueParts, to: VagueParts, language: Language): string {
  const [first, last] = [formatVagueDate(from, language), formatVagueDate(to, language)];
  if (first === last || (from.start === to.start && from.end === to.end)) return last;
  const [begin, end] = [first.split(' '), last.split(' ')];
  while (begin.length > 1 && begin.at(-1) === end.at(-1)) {
    begin.pop();
    end.pop();
  }
  return `${begin.join(' ')}–${last}`;
}
