import { judgeLinear, judgeStatcan, judgeU4ssc, judgeUn, judgeWeather, reaches } from './progress-methods.js';
import type {
  CheckedTarget,
  ProgressMethod,
  ProgressPoint,
  ProgressRefusal,
  ProgressStep,
  ProgressTarget,
  ProgressVerdict,
} from './progress-result.js';

/** What is asked. Values may be of any unit, the same for all; a point without a figure is passed over. */
export interface ProgressQuestion {
  readonly method: ProgressMethod;
  /** The first measurement; where none is stated, the first point of `series`. */
  readonly baseline?: ProgressPoint | undefined;
  /** The newest figure; where none is stated, the last point of `series`. */
  readonly latest?: ProgressPoint | undefined;
  readonly series?: readonly { readonly year: number; readonly value: number | null }[] | undefined;
  readonly target?: ProgressTarget | undefined;
  /** Stated by the author. It is never guessed from the target or from the figures. */
  readonly direction?: 'up' | 'down' | undefined;
  /** The highest (or, where less is better, the lowest) value that can be: 100 for a percentage. Only `statcan` without a target asks. */
  readonly limit?: number | undefined;
}

/** A status with its method, its sum and the two points it rests on; or the reason why there is none. */
export type Progress =
  | (ProgressVerdict & { readonly method: ProgressMethod; readonly baseline?: ProgressPoint; readonly latest: ProgressPoint })
  | { readonly method: ProgressMethod; readonly refused: ProgressRefusal };

const judges = { statcan: judgeStatcan, linear: judgeLinear, un: judgeUn, weather: judgeWeather };

function isPoint(point: { readonly year: number; readonly value: number | null } | undefined): point is ProgressPoint {
  return point !== undefined && Number.isFinite(point.year) && Number.isFinite(point.value);
}

function checkTarget(target: ProgressTarget | undefined, d: 1 | -1): CheckedTarget | undefined {
  if (!target || !Number.isFinite(target.value)) return undefined;
  const { value, high = value, year } = target;
  const ends = [Math.min(value, high), Math.max(value, high)] as const;
  return { near: ends[d > 0 ? 0 : 1], far: ends[d > 0 ? 1 : 0], year };
}

/** A target that was met on the way and is not met now is said, since growth from end to end hides it. */
function wasMet(points: readonly ProgressPoint[], from: number, target: CheckedTarget | undefined, d: 1 | -1): ProgressStep[] {
  const met = target && points.slice(0, -1).findLast((point) => point.year > from && reaches(point.value, target, d));
  return met ? [{ code: 'was-met', ...met }] : [];
}

function answer(question: ProgressQuestion): ProgressRefusal | Omit<Extract<Progress, { status: unknown }>, 'method'> {
  const { direction, method, limit } = question;
  if (direction !== 'up' && direction !== 'down') return 'no-direction';
  const d = direction === 'up' ? 1 : -1;
  const series = (question.series ?? []).filter(isPoint).sort((a, b) => a.year - b.year);
  const latest = question.latest ?? series.at(-1);
  if (!isPoint(latest)) return 'too-few-points';
  const target = checkTarget(question.target, d);
  if (target && target.far !== target.near && d * (latest.value - target.far) > 0) return 'beyond-range';
  if (method === 'u4ssc') {
    const verdict = judgeU4ssc({ latest, target, d });
    return typeof verdict === 'string' ? verdict : { ...verdict, latest };
  }
  const baseline = question.baseline ?? series[0];
  if (!isPoint(baseline) || baseline.year === latest.year) return 'too-few-points';
  if (baseline.year > latest.year) return 'baseline-after-latest';
  const points = [...series.filter(({ year }) => year < latest.year), latest];
  const verdict = judges[method]({ baseline, latest, points, d, limit, target });
  if (typeof verdict === 'string') return verdict;
  const isMet = target && reaches(latest.value, target, d);
  return { ...verdict, steps: isMet ? verdict.steps : [...verdict.steps, ...wasMet(points, baseline.year, target, d)], baseline, latest };
}

/**
 * The status of an indicator by one named method, with its sum in steps; or why the method refuses.
 * Methods may disagree, and may be shown as disagreeing. No status is given with fewer than two points (`weather`: six;
 * `u4ssc`, which places one figure against a target: one), with a baseline after the latest figure, or without a stated direction.
 */
export function progress(question: ProgressQuestion): Progress {
  const { method } = question;
  const result = answer(question);
  return typeof result === 'string' ? { method, refused: result } : { method, ...result };
}

/** U4SSC's score of a category: points out of four for each KPI that is reported and has a target. */
export interface U4sscScore {
  readonly points: number;
  readonly of: number;
  /** points / of: 0.5625 for 1, 3, 4 and 1 point. */
  readonly share: number;
  /** How many KPIs got one, two, three and four points: the spread that the share hides. */
  readonly spread: readonly [one: number, two: number, three: number, four: number];
}

/**
 * Adds up the `u4ssc` results of a category, sub-dimension or dimension; those refused are left out of both sums.
 * Undefined where none is left. Source: as for the method.
 */
export function u4sscScore(results: readonly Progress[]): U4sscScore | undefined {
  const spread: [number, number, number, number] = [0, 0, 0, 0];
  for (const result of results) {
    const at = 'status' in result ? ['points-1', 'points-2', 'points-3', 'points-4'].indexOf(result.status) : -1;
    if (at >= 0) spread[at] = (spread[at] ?? 0) + 1;
  }
  const of = 4 * spread.reduce((sum, count) => sum + count, 0);
  const points = spread.reduce((sum, count, at) => sum + count * (at + 1), 0);
  return of === 0 ? undefined : { points, of, share: points / of, spread };
}
