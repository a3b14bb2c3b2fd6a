import type { Indicator, IndicatorPoint, IndicatorSeries } from './indicator.js';
import type { Period } from './period.js';
import type { RegionHistory, RegionJoint, RegionPeriod } from './regions.js';
import { splice } from './splice.js';

/** What is known of municipality codes; `regions.js`, which is loaded only for tables that have such codes. */
export interface Register {
  readonly regionHistory: (code: string) => RegionHistory | undefined;
  readonly isValidIn: (code: string, year: number) => boolean;
}

/** A place that was asked for, and the codes of the table that it is read from. */
export interface Place {
  /** As it was asked for. */
  readonly code: string;
  /** The table's own code for the place as it is now, which gives it its name. */
  readonly now: string;
  /** Every code of the table that carried it. */
  readonly codes: readonly string[];
  readonly periods: readonly RegionPeriod[];
}

/** Where one code takes over from another on a line, and what was done with the figures before. */
export interface PlaceJoint {
  readonly period: Period;
  readonly joint: RegionJoint;
  readonly place: IndicatorSeries;
  readonly before: readonly { readonly code: string; readonly name: string }[];
  readonly after: readonly string[];
  /** `added` over the places before; `left-out`: nothing is shown of the years before. Neither: the line runs on. */
  readonly did: 'added' | 'left-out' | undefined;
}

/**
 * The codes under which a table may have a place. Today's code brings the codes before it. A code that was only renumbered brings the
 * whole line as well; one whose place was merged or parted is that place alone, in its own years.
 * @param has whether the table has a code
 * @returns undefined when the table has none of them
 */
export function findPlace(code: string, has: (code: string) => boolean, register: Register | undefined): Place | undefined {
  const history = register?.regionHistory(code);
  const line = history?.periods ?? [];
  const at = line.findLastIndex(({ codes }) => codes.includes(code));
  const periods = line[at]?.codes.length === 1 ? line : [];
  const codes = [...new Set(periods.flatMap((period) => period.codes))].filter(has);
  // code lists of sums over merged places write K-3203, of counties F-32
  const own = [code, `K-${code}`, `F-${code}`].find(has);
  const now = codes.findLast((known) => periods.at(-1)?.codes.includes(known)) ?? codes.at(-1) ?? own;
  return now === undefined ? undefined : { code, now, codes: codes.length ? codes : [now], periods };
}

/**
 * Nought of a place that did not exist is no figure.
 * @returns undefined when there are figures of the years when it did not: the source has worked its history over to today's codes
 */
function blank(points: readonly IndicatorPoint[], isThere: (period: Period) => boolean): IndicatorPoint[] | undefined {
  if (points.some(({ value, period }) => value && !isThere(period))) return undefined;
  return points.map((point) =>
    point.value === 0 && !isThere(point.period) ? { period: point.period, value: null, reason: 'not-possible' } : point,
  );
}

/** The reader of a place: where its figures stand in an indicator that has a series for each code. */
export interface PlaceReader {
  readonly series: readonly IndicatorSeries[];
  readonly measure: 'count' | 'rate';
  readonly register: Register | undefined;
}

/** One line for a place, from the series of its codes; with the joints on it. */
export function readPlace({ code, now, codes, periods }: Place, reader: PlaceReader): { series: IndicatorSeries; joints: PlaceJoint[] } {
  const { register, measure } = reader;
  const byCode = new Map(reader.series.map((one) => [one.id, one]));
  const { name, points = [] } = byCode.get(now) ?? {};
  const own: IndicatorSeries = { id: code, name: tidyName(name ?? code), role: 'comparison', points };
  const known = register?.regionHistory(now);
  const isThere = ({ year }: Period): boolean => !known || register?.isValidIn(now, year) === true;
  const blanked = blank(points, isThere);
  if (codes.length < 2 || !blanked) return { series: { ...own, points: blanked ?? points }, joints: [] };
  const at = new Map(codes.map((one) => [one, new Map(byCode.get(one)?.points.map((point) => [point.period.code, point]))]));
  const line = splice({
    history: { periods },
    measure,
    times: points.map(({ period }) => period),
    read: (one, { code: when }) => at.get(one)?.get(when),
  });
  const series: IndicatorSeries = {
    ...own,
    points: line.points.map(({ time, value, status, reason, meaning }) => ({
      period: time,
      value,
      ...(status !== undefined && { status }),
      ...(meaning !== undefined && { meaning }),
      ...(reason !== undefined
        ? { reason: reason as NonNullable<IndicatorPoint['reason']> }
        : value === null && { reason: 'missing' as const }),
    })),
  };
  const names = (old: string) => ({ code: old, name: tidyName(byCode.get(old)?.name ?? old) });
  const joints: PlaceJoint[] = [];
  // back in time, as far as the line goes
  for (const { year, joint, before, after, partial } of [...line.joints].reverse()) {
    const period = points.find((point) => point.period.year >= year)?.period;
    const isAdded = line.points.some(({ time, value, codes: read }) => time.year < year && read.length > 1 && value !== null);
    const did = joint === 'recoded' ? undefined : joint === 'split' || measure === 'rate' ? 'left-out' : isAdded ? 'added' : undefined;
    if (period) joints.unshift({ period, joint, place: series, before: (partial ?? before).map(names), after, did });
    if (did === 'left-out') break;
  }
  return { series, joints };
}

/** `Asker (2020-2023)` was Asker: Statistics Norway writes a code's years behind its name. */
const tidyName = (name: Indicator['title']): string => (typeof name === 'string' ? name : '').replace(/ \((?:\d{4})?-(?:\d{4})?\)$/, '');
