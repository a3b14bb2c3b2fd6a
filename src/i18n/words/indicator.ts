import type { Words } from '../words.js';

/** A value with its unit, the name of its period, and the same as an answer to when: `2024`, `i 2024`. All written out already. */
export interface At {
  readonly value: string;
  readonly period: string;
  readonly when: string;
}

export interface IndicatorWords {
  readonly latest: (name: string, at: At) => string;
  readonly up: (by: string, since: string) => string;
  readonly down: (by: string, since: string) => string;
  readonly same: (when: string) => string;
  readonly percent: (number: string) => string;
  readonly points: (number: string) => string;
  readonly range: (high: At, low: At) => string;
  /** Between the first figure and the last; each of the list answers to when. */
  readonly broken: (list: string) => string;
  readonly others: (list: string) => string;
  readonly other: (name: string, at: At) => string;
  /** Of a list of places: how many are left out. */
  readonly more: (count: string) => string;
  readonly targetSentence: (at: At) => string;
  /** A norm is in force from a period on. */
  readonly normSentence: (at: At) => string;
  readonly target: string;
  readonly targetPath: string;
  readonly between: (low: string, high: string) => string;
  readonly baseline: string;
  readonly break: string;
  readonly noFigures: string;
}

export const indicatorWords: Words<IndicatorWords> = {
  nb: {
    latest: (name, { value, when }) => `${name}: ${value} ${when}`,
    up: (by, since) => `, opp ${by} siden ${since}.`,
    down: (by, since) => `, ned ${by} siden ${since}.`,
    same: (when) => `, det samme som ${when}.`,
    percent: (number) => `${number} prosent`,
    points: (number) => `${number} prosentpoeng`,
    range: (high, low) => ` Høyest ${high.value} (${high.period}), lavest ${low.value} (${low.period}).`,
    broken: (list) => ` Det er brudd i tidsserien ${list}.`,
    others: (list) => ` Til sammenligning: ${list}.`,
    other: (name, { value, period }) => `${value} (${period}) for ${name}`,
    more: (count) => `${count} til`,
    normSentence: ({ value, period }) => ` Normen er ${value} fra ${period}.`,
    targetSentence: ({ value, when }) => ` Målet er ${value} ${when}.`,
    target: 'Mål',
    targetPath: 'Veien til målet',
    between: (low, high) => `mellom ${low} og ${high}`,
    baseline: 'Nullpunkt',
    break: 'brudd',
    noFigures: 'Kilden har ingen tall for dette.',
  },
  nn: {
    latest: (name, { value, when }) => `${name}: ${value} ${when}`,
    up: (by, since) => `, opp ${by} sidan ${since}.`,
    down: (by, since) => `, ned ${by} sidan ${since}.`,
    same: (when) => `, det same som ${when}.`,
    percent: (number) => `${number} prosent`,
    points: (number) => `${number} prosentpoeng`,
    range: (high, low) => ` Høgast ${high.value} (${high.period}), lågast ${low.value} (${low.period}).`,
    broken: (list) => ` Det er brot i tidsserien ${list}.`,
    others: (list) => ` Til samanlikning: ${list}.`,
    other: (name, { value, period }) => `${value} (${period}) for ${name}`,
    more: (count) => `${count} til`,
    normSentence: ({ value, period }) => ` Norma er ${value} frå ${period}.`,
    targetSentence: ({ value, when }) => ` Målet er ${value} ${when}.`,
    target: 'Mål',
    targetPath: 'Vegen til målet',
    between: (low, high) => `mellom ${low} og ${high}`,
    baseline: 'Nullpunkt',
    break: 'brot',
    noFigures: 'Kjelda har ingen tal for dette.',
  },
  en: {
    latest: (name, { value, when }) => `${name}: ${value} ${when}`,
    up: (by, since) => `, up ${by} since ${since}.`,
    down: (by, since) => `, down ${by} since ${since}.`,
    same: (when) => `, the same as ${when}.`,
    percent: (number) => `${number} per cent`,
    points: (number) => `${number} percentage point${number === '1' ? '' : 's'}`,
    range: (high, low) => ` Highest ${high.value} (${high.period}), lowest ${low.value} (${low.period}).`,
    broken: (list) => ` There is a break in the series ${list}.`,
    others: (list) => ` For comparison: ${list}.`,
    other: (name, { value, period }) => `${value} (${period}) for ${name}`,
    more: (count) => `${count} more`,
    normSentence: ({ value, period }) => ` The standard is ${value} from ${period}.`,
    targetSentence: ({ value, when }) => ` The target is ${value} ${when}.`,
    target: 'Target',
    targetPath: 'The way to the target',
    between: (low, high) => `between ${low} and ${high}`,
    baseline: 'Baseline',
    break: 'break',
    noFigures: 'The source has no figures for this.',
  },
};
