import type { Source, Text } from './document.js';
import { u4sscScore, type Progress, type U4sscScore } from './progress.js';
import { isInSegment, u4sscKpis } from './u4ssc-codes.js';

/** What is to be reached, as the municipality states it. */
export interface U4sscTarget {
  /** Empty where the indicator has one figure. */
  readonly part: string;
  readonly value: number;
  readonly direction: 'up' | 'down';
}

/** One figure of one indicator. */
export interface U4sscResult {
  readonly part: Text | undefined;
  /** A number, yes or no, other words as printed; null where nothing was reported. */
  readonly value: number | boolean | string | null;
  /** As many as were printed. */
  readonly decimals: number;
  readonly unit: Text | undefined;
  readonly note: Text | undefined;
  /** What this figure is to reach. */
  readonly target: U4sscTarget | undefined;
  /** The points out of four, where there is a number and a target and the sum can be done. */
  readonly progress: Progress | undefined;
}

export interface U4sscMeasurement {
  readonly id: string;
  readonly name: Text;
  readonly complete: boolean;
  /** By code. An indicator may have several figures. */
  readonly results: ReadonlyMap<string, readonly U4sscResult[]>;
}

export interface U4sscDocument {
  readonly title: Text;
  readonly updated: string | undefined;
  readonly source: Source | undefined;
  readonly notes: readonly Text[];
  readonly measurements: readonly U4sscMeasurement[];
  /** By code. */
  readonly targets: ReadonlyMap<string, U4sscTarget>;
}

/** Reported; said not to be; or not at hand, so that nobody can tell. */
export const u4sscStates = ['reported', 'not-reported', 'not-at-hand'] as const;
export type U4sscState = (typeof u4sscStates)[number];

/** How it stands with one indicator. One of several figures is enough to be reported. */
export function u4sscState({ results, complete }: U4sscMeasurement, code: string): U4sscState {
  const found = results.get(code);
  if (found?.some(({ value }) => value !== null)) return 'reported';
  return found || complete ? 'not-reported' : 'not-at-hand';
}

/** How many indicators of a segment (all of them for the empty one) stand in each state. */
export function countU4ssc(measurement: U4sscMeasurement, segment = ''): Readonly<Record<U4sscState | 'all', number>> {
  const counts = { reported: 0, 'not-reported': 0, 'not-at-hand': 0, all: 0 };
  for (const { code } of u4sscKpis) {
    if (!isInSegment(code, segment)) continue;
    counts[u4sscState(measurement, code)]++;
    counts.all++;
  }
  return counts;
}

/** The score of a segment: points of the reported indicators that have a target. Undefined where none has. */
export function scoreU4ssc({ results }: U4sscMeasurement, segment = ''): U4sscScore | undefined {
  const judged = [...results].filter(([code]) => isInSegment(code, segment)).flatMap(([, found]) => found);
  return u4sscScore(judged.flatMap(({ progress }) => progress ?? []));
}
