import type { CsvRow } from './csv.js';
import { decodeText, detectDelimiter, splitCsv } from './csv.js';
import type { Cube } from './cube.js';
import { DataError } from './errors.js';
import { fields, invalid, own, text } from './json-fields.js';
import { readTableParts } from './table-columns.js';
import type { Table } from './table-columns.js';
import { cubeOfTable } from './table-cube.js';

/** Columns with a meaning of their own in Open SDG; every other column but the figures is a disaggregation. */
const STATUS = /^observation status$/i;
const UNIT = /^(units?|unit measure)$/i;
const MULTIPLIER = /^unit multiplier$/i;

/** The words of "Observation status" -> SDMX's letter; a normal value has none. */
const STATUS_WORDS: readonly (readonly [word: RegExp, letter: string])[] = [
  [/^(normal|undefined|not specified|a$)/i, ''],
  [/break/i, 'b'],
  [/provisional|preliminary/i, 'p'],
  [/estimate|imputed/i, 'e'],
  [/confidential/i, 'c'],
  [/missing/i, 'm'],
];

/**
 * Reads an indicator of an Open SDG site: the source CSV, or the built JSON of the folders `data`, `headline` and `comb`
 * (`{data: {Year: […], Value: […]}, edges}`, `{Year: […], …}` or a list of records).
 *
 * Every column but year and figures is a dimension; the category '' is the total ("not disaggregated"). `Units` becomes the unit or, with
 * several, a dimension of role metric; a unit multiplier other than "Units" is put before the unit, figures stay as published.
 * `Observation status` becomes the status of the cell.
 * @param meta the site's metadata for the indicator (`meta/1-2-1.json`): title, unit and source are taken from it.
 * @throws DataError as `readTable`, and `wrong-kind` or `invalid` for JSON of another shape.
 */
export function readOpenSdg(input: unknown, meta?: unknown): Cube {
  const table = withUnits(isText(input) ? fromText(input) : fromJson(input));
  const status = table.headers.find((header) => STATUS.test(header));
  const { rows, meanings } = withStatus(table, status);
  const [label, unit, source, updated] = [
    ['graph_title', 'indicator_name', 'indicator_name_national'],
    ['computation_units', 'unit_of_measurement'],
    ['source_organisation_1', 'source_organisation'],
    ['national_data_update', 'source_release_date_1'],
  ].map((names) => names.map((name) => text(own(meta, name))).find(Boolean) ?? '');
  return cubeOfTable(
    { ...table, rows },
    {
      value: table.headers.find((header) => /^value$/i.test(header)) ?? 'Value',
      style: 'dot-decimal',
      meanings,
      ...(status && { status }),
      ...(label && { label }),
      ...(unit && { unit }),
      ...(source && { source }),
      ...(updated && { updated }),
    },
  );
}

const isText = (input: unknown): input is string | ArrayBuffer | Uint8Array =>
  typeof input === 'string' || input instanceof ArrayBuffer || input instanceof Uint8Array;

function fromText(input: string | ArrayBuffer | Uint8Array): Table {
  const csv = decodeText(input);
  if (/^\s*</.test(csv)) throw new DataError('web-page', 'a web page, not a table');
  if (!csv.trim()) throw new DataError('empty', 'an empty file');
  return readTableParts(splitCsv(csv, detectDelimiter(csv)));
}

function fromJson(input: unknown): Table {
  const columns = fields(own(input, 'data')) ?? (Array.isArray(input) ? ofRecords(input) : fields(input));
  const headers = Object.keys(columns ?? {});
  const lists = headers.map((header) => columns?.[header]);
  const first: unknown = lists[0];
  if (!Array.isArray(first) || !headers.some((header) => /^value$/i.test(header)))
    throw new DataError('wrong-kind', 'not an indicator of Open SDG');
  if (!first.length) throw new DataError('no-values', 'no figures in this answer');
  const cells = lists.map((list, at) =>
    Array.isArray(list) && list.length === first.length ? list.map(cellText) : invalid(`data.${headers[at] ?? ''}`),
  );
  const rows = first.map((_, row) => ({ line: row + 1, cells: cells.map((column) => column[row] ?? '') }));
  return { headers, rows, label: '', notes: [], line: 1 };
}

/** Built JSON has numbers where the CSV has texts; null is an empty cell. */
const cellText = (cell: unknown): string => (typeof cell === 'string' ? cell.trim() : typeof cell === 'number' ? String(cell) : '');

function ofRecords(records: readonly unknown[]): Record<string, unknown[]> {
  const columns = new Map<string, unknown[]>();
  records.forEach((record, row) => {
    for (const [key, cell] of Object.entries(fields(record) ?? invalid(`[${row}]`))) {
      const column = columns.get(key) ?? new Array<unknown>(records.length).fill(null);
      column[row] = cell;
      columns.set(key, column);
    }
  });
  return Object.fromEntries(columns);
}

/** Puts a multiplier before its unit ("Thousands, persons") and takes its column away. */
function withUnits(table: Table): Table {
  const multiplier = table.headers.findIndex((header) => MULTIPLIER.test(header));
  const unit = table.headers.findIndex((header) => UNIT.test(header));
  if (multiplier < 0) return table;
  const rows = table.rows.map((row): CsvRow => {
    const factor = row.cells[multiplier] ?? '';
    const scaled = factor && !/^units$/i.test(factor);
    const cells = row.cells.map((cell, at) => (scaled && at === unit ? [factor, cell].filter(Boolean).join(', ') : cell));
    return { ...row, cells: cells.filter((_, at) => at !== multiplier) };
  });
  return { ...table, headers: table.headers.filter((_, at) => at !== multiplier), rows };
}

function withStatus(table: Table, status: string | undefined): { rows: readonly CsvRow[]; meanings: ReadonlyMap<string, string> } {
  const meanings = new Map<string, string>();
  const at = status === undefined ? -1 : table.headers.indexOf(status);
  if (at < 0) return { rows: table.rows, meanings };
  const rows = table.rows.map((row) => {
    const words = row.cells[at] ?? '';
    const letter = STATUS_WORDS.find(([pattern]) => pattern.test(words))?.[1] ?? words;
    if (letter && letter !== words) meanings.set(letter, words);
    return { ...row, cells: row.cells.map((cell, position) => (position === at ? letter : cell)) };
  });
  return { rows, meanings };
}
