/**
 * Which municipality codes carried an area, year by year.
 *
 * Carries a table that most pages never need: import it with `await import()`, never statically from what goes into the
 * entry file. Its types may be imported anywhere.
 *
 * Source: Statistisk sentralbyrå, Klass 131 Standard for kommuneinndeling, CC BY 4.0. It knows codes that came, went,
 * were joined or were parted; it does not know of smaller shifts of a border between two municipalities that both went on.
 * Later years than `regionYears.verifiedTo` are read as that year.
 */
import { changes, firstYear, unchanged, verifiedYear } from './region-changes.js';

/**
 * How a period follows on the one before it. `recoded`: the same area under a new number. `merged`: the places before
 * make up this area between them. `split`: at least one place before went to several, so no whole codes make up this area.
 */
export type RegionJoint = 'recoded' | 'merged' | 'split';

/** Years in which the area was carried by the same codes. */
export interface RegionPeriod {
  readonly codes: readonly string[];
  /** First year, included. */
  readonly from: number;
  /** Last year, included; absent in the period that lasts. */
  readonly to?: number;
  /** Absent in the first period. */
  readonly joint?: RegionJoint;
  /** With `split`: the codes of the period before of which only a part came here. */
  readonly partial?: readonly string[];
}

export interface RegionHistory {
  /** The code that was asked for. */
  readonly code: string;
  /** What it has become: one code, or several where it was split on the way. */
  readonly current: readonly string[];
  /** In the order of time. They end with the code in force today; or, where the area was split, in the year before that. */
  readonly periods: readonly RegionPeriod[];
}

/** The years that the table holds: its first, and the last one whose codes were checked against Statistics Norway's list. */
export const regionYears = { from: firstYear, verifiedTo: verifiedYear } as const;

interface Change {
  readonly year: number;
  readonly rows: readonly { readonly code: string; readonly olds: readonly string[] }[];
}

const words = (text: string) => text.trim().split(/\s+/);
const always = new Set(words(unchanged));
const table: readonly Change[] = changes.map(([year, rows]) => ({
  year,
  rows: words(rows).map((row) => ({ code: row.slice(0, 4), olds: row.slice(5).split('+') })),
}));

/** The codes that a code was made from in a change, or itself where the change does not touch it. */
function parents(code: string, { rows }: Change): readonly string[] {
  return rows.find((row) => row.code === code)?.olds ?? [code];
}

/** The codes that a code went to in a change, or itself. */
function children(code: string, { rows }: Change): readonly string[] {
  const found = rows.filter(({ olds }) => olds.includes(code));
  return found.length > 0 ? found.map((row) => row.code) : [code];
}

function all(codes: readonly string[], step: (code: string, change: Change) => readonly string[], change: Change): readonly string[] {
  return [...new Set(codes.flatMap((code) => step(code, change)))].sort();
}

/** In the first change that names a code, it is either made from others or was there before. */
function wasThere(code: string): boolean | undefined {
  const first = table.find(({ rows }) => rows.some((row) => row.code === code || row.olds.includes(code)));
  return first?.rows.some(({ olds }) => olds.includes(code));
}

/**
 * Whether a municipality code was in force in a year. Read a code only then: in the years around, tables carry 0
 * for it as often as nothing, and the 0 means that the municipality did not exist. False before 1994, where the table begins.
 * @param year - The year in which the period of the figure begins.
 */
export function isValidIn(code: string, year: number): boolean {
  if (year < firstYear) return false;
  if (always.has(code)) return true;
  return table
    .filter((change) => change.year <= year)
    .reduce(
      (isThere, { rows }) => {
        if (rows.some((row) => row.code === code)) return true;
        return isThere && !rows.some(({ olds }) => olds.includes(code));
      },
      wasThere(code) ?? false,
    );
}

/** Forward in time: where the code ends up, and for how long one code alone carries on from it. */
function follow(code: string): { current: readonly string[]; line: string; end: number | undefined } {
  let current: readonly string[] = [code];
  let line = code;
  let end: number | undefined;
  for (const change of table) {
    current = all(current, children, change);
    const [only] = current;
    if (end === undefined && current.length > 1) end = change.year;
    if (end === undefined && only !== undefined) line = only;
  }
  return { current, line, end };
}

/**
 * The history of the area that a municipality code stands for, from 1994. An old code gets the history of what it became:
 * 0627 Røyken that of 3203 Asker. Undefined where the code is no municipality's.
 */
export function regionHistory(code: string): RegionHistory | undefined {
  if (!always.has(code) && wasThere(code) === undefined) return undefined;
  const { current, line, end } = follow(code);
  const periods: RegionPeriod[] = [];
  let codes: readonly string[] = [line];
  let to = end === undefined ? {} : { to: end - 1 };
  for (const change of [...table].reverse()) {
    if (end !== undefined && change.year >= end) continue;
    const after = codes;
    const before = all(after, parents, change);
    const partial = before.filter((old) => children(old, change).some((child) => !after.includes(child)));
    if (before.join() === after.join() && partial.length === 0) continue;
    const joint = partial.length > 0 ? 'split' : before.length > after.length ? 'merged' : 'recoded';
    periods.unshift({ codes: after, from: change.year, ...to, joint, ...(partial.length > 0 && { partial }) });
    codes = before;
    to = { to: change.year - 1 };
  }
  periods.unshift({ codes, from: firstYear, ...to });
  return { code, current, periods };
}
