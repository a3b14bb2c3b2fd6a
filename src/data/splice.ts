import type { RegionHistory, RegionJoint, RegionPeriod } from './regions.js';

/** What a table says of one place at one time; any reader's cell fits. */
export interface SpliceCell {
  readonly value: number | null;
  readonly status?: string | undefined;
  readonly reason?: string | undefined;
  readonly meaning?: string | undefined;
}

/** A time on the axis. For quarters and months `year` is the year in which the period begins, since codes change on 1 January. */
export interface SpliceTime {
  readonly year: number;
}

/**
 * Why a time has no figure on the line although its places may have theirs: the figure is a rate and the places were joined
 * later; the area was parted from a larger one later, or is no more; or it lies before the region table begins.
 */
export type SpliceGap = 'merged' | 'split' | 'unknown';

export interface SplicePoint<Time> extends SpliceCell {
  readonly time: Time;
  /** The codes in force at the time, which were read; more than one: added. */
  readonly codes: readonly string[];
  /** Set where the line is left open on purpose. */
  readonly left?: SpliceGap;
}

/** Where one code, or one set of codes, takes over from another: between two of the times asked for. */
export interface SpliceJoint {
  /** The first year of the new codes. */
  readonly year: number;
  readonly joint: RegionJoint;
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** With `split`: the codes before of which only a part came along. */
  readonly partial?: readonly string[];
}

export interface Splice<Time> {
  /** One for each time, in the order given. */
  readonly points: readonly SplicePoint<Time>[];
  readonly joints: readonly SpliceJoint[];
  /** What was done about places that were joined or parted: nothing to do, counts added, or the years before left out. */
  readonly did: readonly ('added' | 'left-out')[];
  /** The codes of the years left out, each a series of its own over its own years, to be drawn apart from the line or not at all. */
  readonly predecessors: readonly { readonly code: string; readonly points: readonly SplicePoint<Time>[] }[];
}

export interface SpliceRequest<Time extends SpliceTime> {
  /** From `regionHistory`. */
  readonly history: Pick<RegionHistory, 'periods'>;
  /** The table. It is asked for a code only in the years in which the code was in force. */
  readonly read: (code: string, time: Time) => SpliceCell | undefined;
  readonly times: readonly Time[];
  /** A count of people, tonnes or kroner may be added over places; a rate (per cent, per head, a mean, an index) may not. */
  readonly measure: 'count' | 'rate';
}

const nothing: SpliceCell = { value: null };

function isIn({ from, to = Infinity }: RegionPeriod, { year }: SpliceTime): boolean {
  // A decimal year such as 2019.75 belongs to 2019.
  return year >= from && year < to + 1;
}

function tidy({ value, status, reason, meaning }: SpliceCell): SpliceCell {
  return {
    value: Number.isFinite(value) ? value : null,
    ...(status !== undefined && { status }),
    ...(reason !== undefined && { reason }),
    ...(meaning !== undefined && { meaning }),
  };
}

/** The sum of the parts; missing, with the reason of the part that is missing, as soon as one is: a sum is never partial. */
function add(parts: readonly SpliceCell[]): SpliceCell {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  // Statistics Norway writes nought as an empty cell with the sign "-".
  const values = parts.map(({ value, reason }) => (value === null && reason === 'zero' ? 0 : value));
  const hole = parts[values.indexOf(null)];
  if (hole) return hole;
  const flagged = parts.find(({ status, reason }) => (status !== undefined || reason !== undefined) && reason !== 'zero');
  return { ...flagged, value: values.reduce<number>((sum, value) => sum + (value ?? 0), 0) };
}

/** Why the codes of a period cannot stand for the area at the end of the line: what came between, worst first. */
function gapAfter(later: readonly RegionPeriod[], measure: 'count' | 'rate'): SpliceGap | undefined {
  const joints = later.map(({ joint }) => joint);
  if (joints.includes('split')) return 'split';
  return measure === 'rate' && joints.includes('merged') ? 'merged' : undefined;
}

/** The joints that fall between two of the times. */
function findJoints(periods: readonly RegionPeriod[], times: readonly SpliceTime[]): SpliceJoint[] {
  return periods.flatMap(({ from, joint, codes, partial }, at) => {
    const before = periods[at - 1];
    const isInside = times.some(({ year }) => year < from) && times.some(({ year }) => year >= from);
    return before && joint && isInside ? [{ year: from, joint, before: before.codes, after: codes, ...(partial && { partial }) }] : [];
  });
}

/**
 * One line for an area whose codes changed. Where it was only renumbered the line runs on. Where places were joined,
 * counts are added over them and rates are left out, since a rate of the whole cannot be had from the rates of its parts.
 * Before the area was parted from a larger one everything is left out. What is left out comes apart, place by place.
 *
 * For sources that give each year by the codes of that year (Statistics Norway). A source that has worked its history
 * over to today's municipalities (FHI, Miljødirektoratet) needs no splice and must not have one.
 */
export function splice<Time extends SpliceTime>({ history: { periods }, read, times, measure }: SpliceRequest<Time>): Splice<Time> {
  const apart = new Map<string, SplicePoint<Time>[]>();
  const points = times.map((time): SplicePoint<Time> => {
    const at = periods.findIndex((period) => isIn(period, time));
    const codes = periods[at]?.codes;
    if (!codes) return { ...nothing, time, codes: [], left: periods.some(({ from }) => time.year >= from) ? 'split' : 'unknown' };
    const cells = codes.map((code) => tidy(read(code, time) ?? nothing));
    const left = gapAfter(periods.slice(at + 1), measure);
    if (!left) return { ...add(cells), time, codes };
    codes.forEach((code, index) => {
      const own = { ...(cells[index] ?? nothing), time, codes: [code] };
      apart.set(code, [...(apart.get(code) ?? []), own]);
    });
    return { ...nothing, time, codes, left };
  });
  const did = [
    ...(points.some(({ codes, left }) => codes.length > 1 && !left) ? (['added'] as const) : []),
    ...(points.some(({ left }) => left) ? (['left-out'] as const) : []),
  ];
  const predecessors = [...apart].map(([code, own]) => ({ code, points: own }));
  return { points, joints: findJoints(periods, times), did, predecessors };
}
