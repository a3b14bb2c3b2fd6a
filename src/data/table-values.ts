import { badTable } from './csv.js';
import type { Category } from './cube.js';
import { DataError } from './errors.js';
import { parsePeriod, parsePeriods } from './period.js';
import { symbolReason } from './publisher-symbols.js';
import { CODE_HEADER, columnOf } from './table-columns.js';
import type { Table } from './table-columns.js';
import { isNumber } from './table-figures.js';
import type { ValueColumn } from './table-figures.js';

/** One of the dimensions that stand in the headers of a table. */
export interface HeaderDimension {
  readonly code: string;
  readonly isTime: boolean;
  readonly categories: readonly Category[];
}

/** The columns of figures, and the dimensions that tell them from each other, the last running fastest. */
export interface ValueColumns {
  readonly columns: readonly ValueColumn[];
  readonly dimensions: readonly HeaderDimension[];
}

const VALUE_HEADER = /^(value|verdi|obs_value)$/i;
/** `Personer 2023`, `Personer, 2023K1`; or `2023 Personer`, where the years come first. */
const LAST = /^(.*\S)[\s,:]+(\S+)$/;
const FIRST = /^(\S+)[\s,:]+(\S.*)$/;

/** A header that is a period, alone (`2024`, `2009 (baseline year)`) or with the name of a measure. */
interface TimedHeader {
  readonly at: number;
  readonly period: string;
  /** The whole header where it names no measure. */
  readonly label: string;
  readonly measure: string;
}

function readHeader(header: string, at: number): TimedHeader[] {
  const plain = header.replace(/\s*\(.*\)$/, '');
  const alone = parsePeriod(plain)?.code;
  if (alone) return [{ at, period: alone, label: header, measure: '' }];
  const [, before = '', last = ''] = LAST.exec(header) ?? [];
  const [, first = '', behind = ''] = FIRST.exec(header) ?? [];
  const found = parsePeriod(last) ? ([last, before] as const) : parsePeriod(first) ? ([first, behind] as const) : undefined;
  // `Kommunenummer 2024` is a column of codes
  if (!found || CODE_HEADER.test(found[1])) return [];
  return [{ at, period: found[0], label: found[0], measure: found[1] }];
}

/** The name of a measure, and its unit in brackets behind it. */
export function splitMeasure(label: string): Category {
  const unit = /\S\s*\(([^()]+)\)$/.exec(label)?.[1];
  return { code: label, label, ...(unit && { unit }) };
}

/**
 * Finds the columns of figures: those that are named, those whose headers are periods, alone or behind the name of a measure as PxWeb
 * writes them, the one called `value`, else the last that holds mostly numbers, with others that are figures as well.
 * @throws DataError `bad-table` where there is none.
 */
export function findValues(table: Table, value: string | readonly string[] | undefined): ValueColumns {
  if (value !== undefined) return plainColumns(table, positionsOf(table, [value].flat()));
  const { headers } = table;
  const timed = headers.flatMap(readHeader);
  const alone = timed.filter(({ measure }) => !measure);
  if (alone.length > 0) return timedColumns(alone);
  const named = headers.findIndex((header) => VALUE_HEADER.test(header));
  if (named >= 0 && headers.length > 1) return plainColumns(table, [named]);
  const numeric = headers.flatMap((_, at) => (mostlyNumbers(columnOf(table, at)) ? [at] : []));
  const measured = timed.filter(({ at }) => numeric.includes(at));
  // one among other figures, such as `Endring siden 2020`, is a name
  if (measured.length > 1 || (measured.length > 0 && numeric.length === 1)) return timedColumns(measured);
  const time = headers.findIndex((_, position) => columnOf(table, position).every((cell) => parsePeriod(cell)));
  const last = numeric.findLast((position) => position !== time);
  if (last === undefined || headers.length < 2) throw badTable('no-figures', table.line, 1);
  return plainColumns(
    table,
    figuresBeside(
      table,
      last,
      numeric.filter((position) => position !== time),
    ),
  );
}

/**
 * The last column of numbers, and those before it that hold figures too: in `År;Gutter;Jenter` the year alone tells the rows apart. A
 * column of codes, or of one and the same number, is none of them.
 */
function figuresBeside(table: Table, last: number, numeric: readonly number[]): number[] {
  const others = numeric.filter((at) => at !== last && !CODE_HEADER.test(table.headers[at] ?? '') && new Set(columnOf(table, at)).size > 1);
  const figures = [...others, last];
  const keys = table.rows.map(({ cells }) => JSON.stringify(cells.filter((_, at) => !figures.includes(at))));
  return new Set(keys).size === keys.length ? figures : [last];
}

/** Where the columns with these headers stand. @throws DataError `bad-table` for a header that is not there. */
export function positionsOf({ headers }: Table, names: readonly string[]): number[] {
  return names.map((header) => {
    const at = headers.indexOf(header);
    if (at < 0) throw new DataError('bad-table', 'no-column', { path: header, fault: 'no-column', header });
    return at;
  });
}

function plainColumns({ headers }: Table, positions: readonly number[]): ValueColumns {
  const categories = positions.map((at) => splitMeasure(headers[at] ?? ''));
  return {
    columns: positions.map((at, offset) => ({ at, offset })),
    dimensions: [{ code: 'value', isTime: false, categories }],
  };
}

/** In order of time; the measures as they come. */
function timedColumns(timed: readonly TimedHeader[]): ValueColumns {
  const periods = new Map(timed.map(({ period, label }) => [period, label]));
  const starts = new Map(parsePeriods([...periods.keys()]).map((period) => [period?.code, period?.start ?? 0]));
  const times = [...periods]
    .map(([code, label]) => ({ code, label }))
    .sort((a, b) => (starts.get(a.code) ?? 0) - (starts.get(b.code) ?? 0));
  const measures = [...new Set(timed.map(({ measure }) => measure))];
  const columns = timed.map(({ at, period, measure }) => ({
    at,
    offset: measures.indexOf(measure) * times.length + times.findIndex(({ code }) => code === period),
  }));
  const time = { code: 'time', isTime: true, categories: times };
  const isNamed = measures.some(Boolean);
  return { columns, dimensions: isNamed ? [{ code: 'value', isTime: false, categories: measures.map(splitMeasure) }, time] : [time] };
}

function mostlyNumbers(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell && symbolReason(cell, 'other') === 'other');
  const numbers = filled.filter((cell) => isNumber(cell));
  return numbers.length > 0 && numbers.length * 2 > filled.length;
}
