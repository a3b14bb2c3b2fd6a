import type { Source, Text } from './document.js';
import type { Period } from './period.js';
import type { Reason } from './publisher-symbols.js';

export type { Reason };

export interface IndicatorPoint {
  readonly period: Period;
  /** In the indicator's unit; null where the publisher has no figure. */
  readonly value: number | null;
  /** The publisher's own symbol, as it stands. */
  readonly status?: string;
  readonly reason?: Reason;
  /** What the symbol stands for, in the publisher's own words, where it gives them. */
  readonly meaning?: string;
}

export interface IndicatorSeries {
  readonly id: string;
  readonly name: Text;
  readonly role: 'main' | 'comparison';
  /** In the order of time. */
  readonly points: readonly IndicatorPoint[];
  /** What is expected after the points: drawn apart, never told as a figure. In the order of time. */
  readonly projection?: readonly IndicatorPoint[];
}

/** A value to be reached in a period; with `high`, anything from `value` to `high`. */
export interface Target {
  readonly period: Period;
  readonly value: number;
  readonly high: number | undefined;
}

/** What a reader must know of a period. */
export interface IndicatorNote {
  readonly period: Period;
  readonly text: Text;
  /** The figures from this period on cannot be compared with those before: nothing is drawn across. */
  readonly isBreak: boolean;
  /** A few words for the drawing where the line goes on, such as "nytt nummer". */
  readonly mark?: Text;
}

/** One indicator over time, whatever it was read from. */
export interface Indicator {
  readonly title: Text;
  readonly description: Text | undefined;
  readonly unit: Text | undefined;
  readonly decimals: number | undefined;
  readonly direction: 'up' | 'down' | undefined;
  /** The figures are changes, and are written with their sign. */
  readonly signed?: true;
  /** How the status is worked out: the names of one or more methods, with spaces between. */
  readonly method?: string | undefined;
  /** The highest value that can be; where less is better, the lowest. */
  readonly limit?: number | undefined;
  readonly updated: string | undefined;
  readonly source: Source | undefined;
  /** The main series first. */
  readonly series: readonly IndicatorSeries[];
  readonly baseline: { readonly period: Period; readonly value: number } | undefined;
  readonly target: readonly Target[];
  readonly notes: readonly IndicatorNote[];
}
