import type { CubeWarning } from './cube.js';
import { badTable } from './csv.js';
import type { CsvRow, Delimiter } from './csv.js';
import { DataError } from './errors.js';
import { parseNumber, weighNumberStyle } from './number.js';
import type { NumberStyle } from './number.js';
import { symbolReason } from './publisher-symbols.js';
import type { Publisher } from './publisher-symbols.js';
import type { Draft } from './roles.js';
import { codeOf, columnOf } from './table-columns.js';
import type { KeyColumn, Table } from './table-columns.js';
import { PROVISIONAL } from './table-times.js';
import { isNumber, splitFigure } from './table-units.js';

/** What the author of a page may say about a table; everything has a rule of its own where nothing is said. */
export interface TableOptions {
  readonly delimiter?: Delimiter;
  /** Charset from Content-Type. */
  readonly charset?: string;
  /** Header of the column with the figures, or of several such columns. */
  readonly value?: string | readonly string[];
  /** Headers of the columns that are dimensions; the others are left out. */
  readonly keys?: readonly string[];
  /** What to do with rows of the same key: refuse the table (default) or add them. */
  readonly repeated?: 'refuse' | 'sum';
  /** Digits of the codes in a column, by header: shorter ones get their zeros back. */
  readonly codeLengths?: Readonly<Record<string, number>>;
  /** How the figures write their decimals. */
  readonly style?: NumberStyle;
  /** Whose symbols stand for missing figures. */
  readonly publisher?: Publisher;
  readonly unit?: string;
  readonly label?: string;
  readonly source?: string;
  readonly updated?: string;
}

/** What a reader of a certain kind of table knows beyond the options. */
export interface TableKnowledge extends TableOptions {
  /** Header of a column whose cells are the status of the row's figures. */
  readonly status?: string;
  readonly meanings?: ReadonlyMap<string, string>;
}

/** A column of figures, and where its cells lie among those of a row. */
export interface ValueColumn {
  readonly at: number;
  readonly offset: number;
  /** The unit that stands at every number of the column, or of the columns that belong to the same measure. */
  readonly unit?: string;
  /** A symbol that holds for every figure of the column. */
  readonly status?: string;
}

/** What is known of a table when its figures are read. */
export interface Reading {
  readonly drafts: readonly Draft[];
  readonly keys: readonly KeyColumn[];
  readonly columns: readonly ValueColumn[];
  readonly statusAt: number;
  readonly options: TableKnowledge;
  readonly warnings: Set<CubeWarning>;
}

type Figure = number | string;

/**
 * Reads the figures of all rows by flat position.
 * @throws DataError `repeated-key`, or `bad-table` for a number with another decimal mark than the rest.
 */
export function readFigures(table: Table, reading: Reading): { values: Record<number, Figure>; status: Record<number, string> } {
  const { drafts, keys, columns, statusAt, options } = reading;
  const style = styleOf(table, reading);
  const places = drafts.map(({ categories }) => new Map(categories.map(({ code }, at) => [code, at])));
  // headers may leave out some combinations of what they tell apart
  const width = drafts.slice(keys.length).reduce((product, { categories }) => product * categories.length, 1);
  const values: Record<number, Figure> = {};
  const status: Record<number, string> = {};
  for (const row of table.rows) {
    const first = keys.reduce((index, key, at) => index * (places[at]?.size ?? 0) + (places[at]?.get(codeOf(row, key)) ?? 0), 0);
    columns.forEach((column) => {
      const index = first * width + column.offset;
      const { figure, mark } = readFigure(row, column, style);
      if (symbolReason(String(figure), 'other') === 'other' && typeof figure === 'string') reading.warnings.add('text-values');
      const before = values[index];
      if (before !== undefined && options.repeated !== 'sum') throw repeatedKey(row, column, keys);
      if (before !== undefined) reading.warnings.add('summed-keys');
      values[index] = before === undefined ? figure : add(before, figure);
      const sign = [row.cells[statusAt], mark, column.status, row.status].find(Boolean);
      if (sign) status[index] = sign;
    });
  }
  return { values, status };
}

/** A sum with a missing part is missing: it stays a text. */
const add = (a: Figure, b: Figure): Figure => (typeof a === 'string' ? a : typeof b === 'string' ? b : a + b);

function repeatedKey(row: CsvRow, { at }: ValueColumn, keys: readonly KeyColumn[]): DataError {
  const key = keys.map((column) => codeOf(row, column)).join(', ');
  const place = { line: row.line, column: at + 1 };
  return new DataError('repeated-key', 'the same key twice', { path: `line ${place.line}, column ${place.column}`, key, ...place });
}

/** A number with another unit than its column's is none: it stays a text, with its unit. */
function readFigure({ line, cells }: CsvRow, { at, unit = '' }: ValueColumn, style: NumberStyle): { figure: Figure; mark: string } {
  const written = cells[at] ?? '';
  const parts = splitFigure(written);
  const isOwn = parts.unit === unit || parts.unit === '%';
  const cell = isOwn ? parts.number : written;
  const value = parseNumber(cell, style);
  // a number in the other style would be read wrong by a factor of a thousand: refused, never guessed
  if (value === undefined && isNumber(cell)) throw badTable('other-decimals', line, at + 1);
  return { figure: value ?? written, mark: isOwn && parts.isProvisional ? PROVISIONAL : '' };
}

function styleOf(table: Table, { columns, options, warnings }: Reading): NumberStyle {
  if (options.style) return options.style;
  const samples = columns.flatMap(({ at }) => columnOf(table, at).map((cell) => splitFigure(cell).number));
  const { style, assumed } = weighNumberStyle(samples, options.delimiter === ',' ? 'dot-decimal' : 'comma-decimal');
  if (assumed) warnings.add('assumed-number-style');
  return style;
}
