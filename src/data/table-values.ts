import { badTable } from './csv.js';
import type { Category } from './cube.js';
import { DataError } from './errors.js';
import { parsePeriod, parsePeriods } from './period.js';
import { symbolReason } from './publisher-symbols.js';
import { CODE_HEADER, columnOf } from './table-columns.js';
import type { Table } from './table-columns.js';
import type { ValueColumn } from './table-figures.js';
import { PROVISIONAL, PROVISIONAL_MARK, readTime } from './table-times.js';
import { isFigure, unitOfCells } from './table-units.js';

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
/** A header that is a period, alone (`2024`, `jan. 2024`, `2009 (baseline year)`) or with the name of a measure. */
interface TimedHeader {
  readonly at: number;
  readonly period: string;
  /** The whole header where it names no measure. */
  readonly label: string;
  readonly measure: string;
  readonly isProvisional: boolean;
}

function readHeader(header: string, at: number): TimedHeader[] {
  const written = header.replace(PROVISIONAL_MARK, '');
  const isProvisional = written !== header;
  const alone = readTime(written.replace(/\s*\(.*\)$/, ''))?.code;
  if (alone) return [{ at, period: alone, label: header, measure: '', isProvisional }];
  const found = besideMeasure(written);
  // `Kommunenummer 2024` is a column of codes
  if (!found || CODE_HEADER.test(found.measure)) return [];
  return [{ at, label: found.period, ...found, isProvisional }];
}

/** `Personer 2023`, `Personer, 3. kvartal 2023`; or `2023 Personer`, where the years come first. The longest period that can be read. */
function besideMeasure(header: string): { period: string; measure: string } | undefined {
  const gaps = [...header.matchAll(/[\s,:]+/g)].map(({ index, 0: gap }) => [index, index + gap.length] as const);
  for (const [end, start] of gaps) {
    const last = readTime(header.slice(start));
    if (last) return { period: last.code, measure: header.slice(0, end) };
  }
  for (const [end, start] of gaps.reverse()) {
    const first = readTime(header.slice(0, end));
    if (first) return { period: first.code, measure: header.slice(start) };
  }
  return undefined;
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
  if (alone.length > 0) return timedColumns(table, alone);
  const named = headers.findIndex((header) => VALUE_HEADER.test(header));
  if (named >= 0 && headers.length > 1) return plainColumns(table, [named]);
  const numeric = headers.flatMap((_, at) => (mostlyNumbers(columnOf(table, at)) ? [at] : []));
  const measured = timed.filter(({ at }) => numeric.includes(at));
  // one among other figures, such as `Endring siden 2020`, is a name
  if (measured.length > 1 || (measured.length > 0 && numeric.length === 1)) return timedColumns(table, measured);
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

function plainColumns(table: Table, positions: readonly number[]): ValueColumns {
  const columns = positions.map((at, offset) => ({ at, offset, unit: unitOfCells(columnOf(table, at)) }));
  const categories = columns.map(({ at, unit }) => ({ ...(unit && { unit }), ...splitMeasure(table.headers[at] ?? '') }));
  return { columns, dimensions: [{ code: 'value', isTime: false, categories }] };
}

/** In order of time; the measures as they come. */
function timedColumns(table: Table, timed: readonly TimedHeader[]): ValueColumns {
  const periods = new Map(timed.map(({ period, label }) => [period, label]));
  const starts = new Map(parsePeriods([...periods.keys()]).map((period) => [period?.code, period?.start ?? 0]));
  const times = [...periods]
    .map(([code, label]) => ({ code, label }))
    .sort((a, b) => (starts.get(a.code) ?? 0) - (starts.get(b.code) ?? 0));
  const measures = [...new Set(timed.map(({ measure }) => measure))];
  const units = measures.map((name) => unitOfCells(timed.flatMap(({ at, measure }) => (measure === name ? columnOf(table, at) : []))));
  const columns = timed.map(({ at, period, measure, isProvisional }): ValueColumn => {
    const of = measures.indexOf(measure);
    const offset = of * times.length + times.findIndex(({ code }) => code === period);
    return { at, offset, unit: units[of] ?? '', ...(isProvisional && { status: PROVISIONAL }) };
  });
  const time = { code: 'time', isTime: true, categories: times };
  const categories = measures.map((name, of) => ({ ...(units[of] && { unit: units[of] }), ...splitMeasure(name) }));
  // figures that nothing but their unit tells of: a measure without a name
  const isMeasured = measures.some(Boolean) || units.some(Boolean);
  return { columns, dimensions: isMeasured ? [{ code: 'value', isTime: false, categories }, time] : [time] };
}

function mostlyNumbers(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell && symbolReason(cell, 'other') === 'other');
  const numbers = filled.filter((cell) => isFigure(cell));
  return numbers.length > 0 && numbers.length * 2 > filled.length;
}
