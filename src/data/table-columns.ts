import type { CsvRow } from './csv.js';
import { badTable } from './csv.js';

/** A table with one row of headers, all cells as text. Rows have as many cells as there are headers. */
export interface Table {
  readonly headers: readonly string[];
  readonly rows: readonly CsvRow[];
  /** A title above the headers and lines of text below the figures. */
  readonly label: string;
  readonly notes: readonly string[];
  /** The line of the headers. */
  readonly line: number;
}

/** A column whose cells are categories. */
export interface KeyColumn {
  readonly at: number;
  /** The column with the categories' names, where there is one beside the codes. */
  readonly labelAt: number | undefined;
  /** Digits that a code has, where the column's codes have lost their leading zeros. */
  readonly digits: number | undefined;
  /** Cells hold code and name of a place: `3203 Asker`, `EAK Landet`. */
  readonly isPlace: boolean;
}

const PLACE_HEADER = /^(?:region|kommune|fylke|bydel|geografi|område|kok\w+)\w*$/i;
const PLACE_CELL = /^((?:[A-Z]-)?\d[\dA-Za-z]*|E[A-Z]{1,4}\d{0,2}) +(\p{L}.*)$/u;

export const CODE_HEADER = /(nr|nummer|kode|code|id)$|^kok|region/i;
const CODE_CELL = /^(?=.*\d)[A-Z0-9+_.-]+$|^[A-Z]+$/;
/** Columns of Norwegian municipality and county numbers, and the digits these have. */
const KNOWN_CODES: readonly (readonly [header: RegExp, digits: number])[] = [
  [/^(knr|komm?(une)?[ _-]?(nr|nummer|kode))$|^region$|^kokkommuneregion/i, 4],
  [/^(fnr|fylkes?[ _-]?(nr|nummer|kode))$/i, 2],
];

/**
 * Parts headers, figures and texts: lines with one cell above the headers are the title, below the figures they are notes; empty lines and
 * empty columns at the right edge go.
 * @throws DataError `bad-table` for a row with too few or too many cells, two columns of the same name, or no table at all.
 */
export function readTableParts(records: readonly CsvRow[]): Table {
  const filled = records.filter(({ cells }) => cells.some(Boolean));
  const count = (row: CsvRow | undefined): number => row?.cells.filter(Boolean).length ?? 0;
  const top = filled.findIndex((row) => count(row) > 1);
  const head = filled[top];
  if (!head) throw badTable('one-column', filled[0]?.line ?? 1, 1);
  const rows = filled.slice(top + 1);
  let last = rows.length;
  while (last && rows[last - 1]?.cells.length === 1) last--;
  const body = rows.slice(0, last);
  const widest = body.reduce((most, { cells }) => Math.max(most, cells.findLastIndex(Boolean) + 1), head.cells.findLastIndex(Boolean) + 1);
  const headers = head.cells.slice(0, widest);
  if (widest > headers.length) throw tooWide(body, headers.length);
  headers.forEach((header, at) => {
    if (header ? headers.indexOf(header) < at : at && body.some(({ cells }) => cells[at])) {
      throw badTable(header ? 'same-header' : 'no-header', head.line, at + 1);
    }
  });
  for (const { line, cells } of body) if (cells.length < widest) throw badTable('too-few-cells', line, cells.length + 1);
  const words = (part: readonly CsvRow[]): string[] => part.flatMap(({ cells }) => cells.filter(Boolean));
  return { headers, rows: body, label: words(filled.slice(0, top)).join(' '), notes: words(rows.slice(last)), line: head.line };
}

function tooWide(body: readonly CsvRow[], width: number): Error {
  const row = body.find(({ cells }) => cells.slice(width).some(Boolean));
  return badTable('too-many-cells', row?.line ?? 1, width + 1);
}

/** Every cell of a column, in the order of the rows. */
export const columnOf = ({ rows }: Table, at: number): string[] => rows.map(({ cells }) => cells[at] ?? '');

/** The category of a row in one column. */
export const codeOf = ({ cells }: CsvRow, { at, digits, isPlace }: KeyColumn): string => {
  const cell = cells[at] ?? '';
  if (isPlace) return PLACE_CELL.exec(cell)?.[1] ?? cell;
  return digits && cell ? cell.padStart(digits, '0') : cell;
};

/** What the category is called; its code where it has no name. */
export const nameOf = (row: CsvRow, key: KeyColumn): string =>
  (key.isPlace ? PLACE_CELL.exec(row.cells[key.at] ?? '')?.[2] : row.cells[key.labelAt ?? -1]) ?? codeOf(row, key);

/**
 * Picks the columns whose cells are categories. A column of names beside a column of codes becomes its labels: every code must have one
 * name only. Codes of a known kind that are shorter than they should be get their zeros back.
 * @param candidates positions of the columns that are not figures.
 */
export function pickKeys(table: Table, candidates: readonly number[], codeLengths: Readonly<Record<string, number>>): KeyColumn[] {
  const labelled = new Map<number, number>();
  for (const at of candidates) {
    const codes = columnOf(table, at);
    if (!CODE_HEADER.test(table.headers[at] ?? '') || !codes.every((code) => !code || CODE_CELL.test(code))) continue;
    const named = [at + 1, at - 1].find((beside) => candidates.includes(beside) && areNames(codes, columnOf(table, beside)));
    if (named !== undefined && !labelled.has(named)) labelled.set(at, named);
  }
  const names = new Set(labelled.values());
  return candidates
    .filter((at) => !names.has(at))
    .map((at) => ({
      at,
      labelAt: labelled.get(at),
      digits: lostZeros(table, at, codeLengths),
      isPlace: PLACE_HEADER.test(table.headers[at] ?? '') && columnOf(table, at).every((cell) => PLACE_CELL.test(cell)),
    }));
}

function areNames(codes: readonly string[], names: readonly string[]): boolean {
  const nameOf = new Map<string, string>();
  for (const [at, code] of codes.entries()) {
    const name = names[at] ?? '';
    if ((nameOf.get(code) ?? name) !== name || /^\d/.test(name)) return false;
    nameOf.set(code, name);
  }
  return nameOf.size > 1 || new Set(names).size === 1;
}

function lostZeros(table: Table, at: number, codeLengths: Readonly<Record<string, number>>): number | undefined {
  const header = table.headers[at] ?? '';
  const own = Object.hasOwn(codeLengths, header) ? codeLengths[header] : undefined;
  const digits = own ?? KNOWN_CODES.find(([name]) => name.test(header))?.[1];
  const cells = columnOf(table, at).filter(Boolean);
  // unless the author says so, only one zero can be lost: 301 is Oslo, 31 is a county among the municipalities
  const shortest = own ? 1 : (digits ?? 0) - 1;
  const lost = digits && cells.every((code) => /^\d+$/.test(code) && code.length >= shortest && code.length <= digits);
  return lost && cells.some((code) => code.length < digits) ? digits : undefined;
}
