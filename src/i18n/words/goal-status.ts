import type { Words } from '../words.js';

/** What is said of the statuses of a goal's indicators, wherever they are counted. */
export interface GoalStatusWords {
  readonly indicators: (count: number) => string;
  readonly spread: (indicators: string, list: string) => string;
  readonly noIndicators: string;
  readonly none: string;
  readonly key: string;
  readonly columns: readonly [status: string, indicators: string];
}

export const goalStatusWords: Words<GoalStatusWords> = {
  nb: {
    indicators: (count) => `${count} ${count === 1 ? 'indikator' : 'indikatorer'}`,
    spread: (indicators, list) => `Status for ${indicators}: ${list}.`,
    noIndicators: 'Ingen indikatorer.',
    none: 'Ingen status',
    key: 'Hva tegnene betyr',
    columns: ['Status', 'Indikatorer'],
  },
  nn: {
    indicators: (count) => `${count} ${count === 1 ? 'indikator' : 'indikatorar'}`,
    spread: (indicators, list) => `Status for ${indicators}: ${list}.`,
    noIndicators: 'Ingen indikatorar.',
    none: 'Utan status',
    key: 'Kva teikna tyder',
    columns: ['Status', 'Indikatorar'],
  },
  en: {
    indicators: (count) => `${count} ${count === 1 ? 'indicator' : 'indicators'}`,
    spread: (indicators, list) => `Status of ${indicators}: ${list}.`,
    noIndicators: 'No indicators.',
    none: 'No status',
    key: 'What the marks mean',
    columns: ['Status', 'Indicators'],
  },
};
