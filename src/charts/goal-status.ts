import { statusKeys, type StatusKey } from '../data/goal-page-schema.js';
import type { GoalPage, StatusCount } from '../data/goal-pages.js';
import { formatList } from '../i18n/format.js';
import type { Language } from '../i18n/language.js';
import { goalStatusWords } from '../i18n/words/goal-status.js';
import type { ProgressWords } from '../i18n/words/progress.js';

/** The words of statuses and methods, which come only where a document has statuses. */
export type StatusWords = Pick<ProgressWords, 'statuses' | 'methods'>;

export const statusWord = (status: StatusKey, words: StatusWords, language: Language): string =>
  status === 'none' ? goalStatusWords[language].none : words.statuses[status];

export const totalOf = (counts: readonly StatusCount[]): number => counts.reduce((sum, { count }) => sum + count, 0);

/** The counts of several goals added, best first. */
export function addCounts(pages: readonly GoalPage[]): readonly StatusCount[] {
  const all = pages.flatMap(({ counts = [] }) => counts);
  return statusKeys
    .map((status) => ({ status, count: totalOf(all.filter((item) => item.status === status)) }))
    .filter(({ count }) => count > 0);
}

/** `Status for 12 indikatorer: på rett vei (7), går feil vei (5).` Every status by itself: an average would hide the spread. */
export function formatSpread(counts: readonly StatusCount[], words: StatusWords, language: Language): string {
  const { indicators, noIndicators, spread } = goalStatusWords[language];
  const list = counts.map(({ status, count }) => {
    const word = statusWord(status, words, language);
    return `${word.charAt(0).toLowerCase()}${word.slice(1)} (${count})`;
  });
  return list.length > 0 ? spread(indicators(totalOf(counts)), formatList(list, language)) : noIndicators;
}
