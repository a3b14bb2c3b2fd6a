import type { Words } from '../words.js';

/** A value with its unit and the name of its period, both written out already. */
export interface At {
  readonly value: string;
  readonly period: string;
}

export interface IndicatorWords {
  readonly latest: (name: string, at: At) => string;
  readonly up: (by: string, since: string) => string;
  readonly down: (by: string, since: string) => string;
  readonly same: (since: string) => string;
  readonly percent: (number: string) => string;
  readonly points: (number: string) => string;
  readonly range: (high: At, low: At) => string;
  readonly others: (list: string) => string;
  readonly other: (name: string, at: At) => string;
  readonly targetSentence: (at: At) => string;
  readonly target: string;
  readonly targetPath: string;
  readonly between: (low: string, high: string) => string;
  readonly baseline: string;
  readonly break: string;
  readonly noFigures: string;
}

export const indicatorWords: Words<IndicatorWords> = {
  nb: {
    latest: (name, { value, period }) => `${name}: ${value} i ${period}`,
    up: (by, since) => `, opp ${by} fra ${since}.`,
    down: (by, since) => `, ned ${by} fra ${since}.`,
    same: (since) => `, uendret fra ${since}.`,
    percent: (number) => `${number} prosent`,
    points: (number) => `${number} prosentpoeng`,
    range: (high, low) => ` Høyest ${high.value} (${high.period}), lavest ${low.value} (${low.period}).`,
    others: (list) => ` Til sammenligning: ${list}.`,
    other: (name, { value, period }) => `${name} ${value} (${period})`,
    targetSentence: ({ value, period }) => ` Målet er ${value} i ${period}.`,
    target: 'Mål',
    targetPath: 'Veien til målet',
    between: (low, high) => `mellom ${low} og ${high}`,
    baseline: 'Nullpunkt',
    break: 'brudd',
    noFigures: 'Kilden har ingen tall for dette.',
  },
  nn: {
    latest: (name, { value, period }) => `${name}: ${value} i ${period}`,
    up: (by, since) => `, opp ${by} frå ${since}.`,
    down: (by, since) => `, ned ${by} frå ${since}.`,
    same: (since) => `, uendra frå ${since}.`,
    percent: (number) => `${number} prosent`,
    points: (number) => `${number} prosentpoeng`,
    range: (high, low) => ` Høgast ${high.value} (${high.period}), lågast ${low.value} (${low.period}).`,
    others: (list) => ` Til samanlikning: ${list}.`,
    other: (name, { value, period }) => `${name} ${value} (${period})`,
    targetSentence: ({ value, period }) => ` Målet er ${value} i ${period}.`,
    target: 'Mål',
    targetPath: 'Vegen til målet',
    between: (low, high) => `mellom ${low} og ${high}`,
    baseline: 'Nullpunkt',
    break: 'brot',
    noFigures: 'Kjelda har ingen tal for dette.',
  },
  en: {
    latest: (name, { value, period }) => `${name}: ${value} in ${period}`,
    up: (by, since) => `, up ${by} since ${since}.`,
    down: (by, since) => `, down ${by} since ${since}.`,
    same: (since) => `, unchanged since ${since}.`,
    percent: (number) => `${number} per cent`,
    points: (number) => `${number} percentage points`,
    range: (high, low) => ` Highest ${high.value} (${high.period}), lowest ${low.value} (${low.period}).`,
    others: (list) => ` For comparison: ${list}.`,
    other: (name, { value, period }) => `${name} ${value} (${period})`,
    targetSentence: ({ value, period }) => ` The target is ${value} in ${period}.`,
    target: 'Target',
    targetPath: 'The way to the target',
    between: (low, high) => `between ${low} and ${high}`,
    baseline: 'Baseline',
    break: 'break',
    noFigures: 'The source has no figures for this.',
  },
};
