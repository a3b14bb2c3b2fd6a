import type { Text } from './document.js';

/** A rule of finance: a figure for each year, and the norm that it is held against. */
export interface FinanceRule {
  readonly id: string;
  readonly title: Text;
  readonly unit: Text | undefined;
  readonly decimals: number | undefined;
  readonly direction: 'at-least' | 'at-most' | 'between';
  /** The norm itself is not enough: more than, less than. */
  readonly strict: boolean;
  readonly note: Text | undefined;
  /** In the order of time. */
  readonly values: readonly FinanceValue[];
  /** In the order of time. */
  readonly norm: readonly Norm[];
}

export interface FinanceValue {
  readonly year: number;
  /** In the rule's unit; null where there is no figure. */
  readonly value: number | null;
  readonly projected: boolean;
  readonly unrevised: boolean;
}

/** What is wanted from one year to another, both counted in; endless years are infinite. */
export interface Norm {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  /** The upper end of a range. */
  readonly high: number | undefined;
}

/** How a figure stands to its norm. `at` is the very end that a strict rule leaves out. */
export type RuleState = 'within' | 'below' | 'above' | 'at' | 'no-norm' | 'no-figure';

export interface JudgedYear extends FinanceValue {
  readonly norm: Norm | undefined;
  readonly state: RuleState;
}

/** How many years ahead can be shown. */
export const mostYearsAhead = 20;
/** How many years before the first figure an older norm is worth showing. */
const yearsBefore = 5;

/** The norm in force in a year; where two meet, the later one. */
export const normIn = ({ norm }: FinanceRule, year: number): Norm | undefined =>
  norm.findLast(({ from, to }) => from <= year && year <= to);

/** The norm in force now: that of the last figure, or the last one. */
export const latestNorm = (rule: FinanceRule): Norm | undefined => summariseRule(rule).latest?.norm ?? rule.norm.at(-1);

function stateOf({ direction, strict }: FinanceRule, value: number | null, norm: Norm | undefined): RuleState {
  if (value === null) return 'no-figure';
  if (!norm) return 'no-norm';
  const low = direction === 'at-most' ? -Infinity : norm.value;
  const high = direction === 'at-least' ? Infinity : (norm.high ?? norm.value);
  if (value < low) return 'below';
  if (value > high) return 'above';
  return strict && (value === low || value === high) ? 'at' : 'within';
}

/** Whether the figure is known, and not as the norm wants it. */
export const isOutside = ({ state }: JudgedYear): boolean => state === 'below' || state === 'above' || state === 'at';

/**
 * Every year from the first figure (or the norm before it, when that has moved of late) to the last one, or to the end of the projection,
 * which is cut `ahead` years after the last figure. A year between that was not published has no figure.
 */
export function judgeYears(rule: FinanceRule, ahead = mostYearsAhead): readonly JudgedYear[] {
  const { values, norm } = rule;
  const first = values[0]?.year;
  if (first === undefined) return [];
  const known = values.findLast(({ value, projected }) => value !== null && !projected)?.year ?? first;
  const moves = norm.flatMap(({ from, to }) => [from - 1, from, to]).filter((year) => year >= first - yearsBefore && year < first);
  const begin = Math.min(first, ...moves);
  const end = Math.max(known, ...values.map(({ year }) => year).filter((year) => year <= known + ahead));
  const byYear = new Map(values.map((item) => [item.year, item]));
  return Array.from({ length: end - begin + 1 }, (_, index): JudgedYear => {
    const year = begin + index;
    const item = byYear.get(year) ?? { year, value: null, projected: false, unrevised: false };
    const inForce = normIn(rule, year);
    return { ...item, norm: inForce, state: stateOf(rule, item.value, inForce) };
  });
}

/** What the years of a rule come to. A year counts when it has both a figure and a norm. */
export interface RuleSummary {
  /** The last year with a figure that is no projection. */
  readonly latest: JudgedYear | undefined;
  readonly counted: readonly number[];
  readonly outside: readonly number[];
  readonly projected: readonly number[];
  readonly projectedOutside: readonly number[];
}

export function summariseRule(rule: FinanceRule, ahead?: number): RuleSummary {
  const years = judgeYears(rule, ahead);
  const judged = years.filter(({ value, norm }) => value !== null && norm);
  const yearsOf = (projected: boolean, all: readonly JudgedYear[] = judged): number[] =>
    all.filter((item) => item.projected === projected).map(({ year }) => year);
  const outside = judged.filter(isOutside);
  return {
    latest: years.findLast(({ value, projected }) => value !== null && !projected),
    counted: yearsOf(false),
    outside: yearsOf(false, outside),
    projected: yearsOf(true),
    projectedOutside: yearsOf(true, outside),
  };
}
