/** How a status is worked out; each method has its own docblock and source in `progress-methods.ts`. */
export type ProgressMethod = 'statcan' | 'linear' | 'un' | 'weather' | 'u4ssc';

/** One figure in time. The year may be a decimal: 2024.5 is the middle of 2024. */
export interface ProgressPoint {
  readonly year: number;
  readonly value: number;
}

/** What is to be reached; with `high`, anything from `value` to `high`. */
export interface ProgressTarget {
  readonly year?: number | undefined;
  readonly value: number;
  readonly high?: number | undefined;
}

/**
 * Each method speaks in its own words. `statcan` and `linear`: the first five. `un`: achieved, on track, acceleration
 * needed, stagnation (which holds going backwards too). `weather`: sun to thunderstorm. `u4ssc`: one to four points.
 */
export type ProgressStatus =
  | 'achieved'
  | 'on-track'
  | 'acceleration-needed'
  | 'limited'
  | 'deterioration'
  | 'stagnation'
  | 'sun'
  | 'light-cloud'
  | 'cloud'
  | 'thunderstorm'
  | 'points-1'
  | 'points-2'
  | 'points-3'
  | 'points-4';

/** Why there is no status. A method that does not fit the figures says so rather than give a doubtful one. */
export type ProgressRefusal =
  | 'no-direction'
  | 'too-few-points'
  | 'baseline-after-latest'
  | 'zero-baseline'
  | 'sign-change'
  | 'no-target'
  | 'no-target-year'
  | 'target-before-latest'
  /** The target is a range, and the latest figure is past its far end: neither better nor worse by a stated direction. */
  | 'beyond-range';

/**
 * One line of the sum, in the order a reader would do it by hand. Growth is per year and a fraction: 0.02 is two per cent.
 * - `growth`, `needed-growth`: (to / from) ^ (1 / years) − 1
 * - `zero-target`: the target is nought, which no growth rate reaches; `used` stands in for it
 * - `ratio`: part / |whole|, positive in the wanted direction
 * - `limit`: the factor by which the bounds are lowered near a natural limit
 * - `path`: where the straight line from `from` to `to` stands `after` of `years`
 * - `share`: change / needed
 * - `projection`: `from` carried on for `years`, by a growth rate or by a fixed change per year
 * - `mean-change`: (to − from) / years
 * - `gap`: what the projection lacks, as a fraction of what the latest figure lacks
 * - `position`: the figure against the target, 1 at the target
 * - `met`, `lost` (the baseline met the target, the latest figure does not), `was-met` (met between the two, not now)
 * - `compare`: the band that the figure falls in, `from` included, `below` not
 */
export type ProgressStep =
  | {
      readonly code: 'growth' | 'needed-growth' | 'mean-change';
      readonly from: number;
      readonly to: number;
      readonly years: number;
      readonly result: number;
    }
  | { readonly code: 'zero-target'; readonly used: number }
  | { readonly code: 'ratio'; readonly part: number; readonly whole: number; readonly result: number }
  | { readonly code: 'limit'; readonly from: number; readonly limit: number; readonly result: number }
  | {
      readonly code: 'path';
      readonly from: number;
      readonly to: number;
      readonly years: number;
      readonly after: number;
      readonly result: number;
    }
  | { readonly code: 'share'; readonly change: number; readonly needed: number; readonly result: number }
  | {
      readonly code: 'projection';
      readonly from: number;
      readonly growth?: number;
      readonly change?: number;
      readonly years: number;
      readonly result: number;
    }
  | { readonly code: 'gap'; readonly projected: number; readonly target: number; readonly latest: number; readonly result: number }
  | { readonly code: 'position'; readonly value: number; readonly target: number; readonly result: number }
  | { readonly code: 'met' | 'lost'; readonly value: number; readonly target: number; readonly high?: number }
  | { readonly code: 'was-met'; readonly year: number; readonly value: number }
  | { readonly code: 'compare'; readonly value: number; readonly from?: number; readonly below?: number };

/** A status with the figure that decided it and the sum behind; `value` is null where no figure decides, as when the target is met. */
export interface ProgressVerdict {
  readonly status: ProgressStatus;
  readonly value: number | null;
  readonly steps: readonly ProgressStep[];
}

/** What a method is given once the question has been checked. */
export interface ProgressCase {
  readonly baseline: ProgressPoint;
  readonly latest: ProgressPoint;
  /** In the order of time, none after `latest`. */
  readonly points: readonly ProgressPoint[];
  /** +1 where more is better, −1 where less is. */
  readonly d: 1 | -1;
  readonly limit: number | undefined;
  readonly target: CheckedTarget | undefined;
}

/** `near` is the end of the range that is reached first; the same as `far` where the target is one figure. */
export interface CheckedTarget {
  readonly near: number;
  readonly far: number;
  readonly year: number | undefined;
}
