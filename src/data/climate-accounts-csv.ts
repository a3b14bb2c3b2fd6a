import { tidy, type ClimateAccount } from './climate-budget-document.js';
import { findAccountColumns, inRows, isAccountHeading, type AccountColumns } from './climate-account-columns.js';
import { agencySectors, findSector, plain, type ClimateSector } from './climate-sector-names.js';
import { numberReader, readSheet, scaleOf, type ReadingNote, type Sheet } from './climate-sheet.js';
import { badTable, type CsvRow } from './csv.js';
import { DataError } from './errors.js';
import { symbolReason } from './publisher-symbols.js';

export interface AccountsChoice {
  /** Name or number of the municipality; needed where the file has several. */
  readonly place?: string | undefined;
  /** Keys that stand several times are added up, or the file is refused. */
  readonly rule?: 'add' | 'refuse' | undefined;
  /** Sectors of the document that the accounts are for: what the file calls by one of their names is that sector. */
  readonly sectors?: readonly ClimateSector[] | undefined;
}

export interface ReadAccounts {
  /** The municipality as the file names it; empty where it has no such column. */
  readonly place: string;
  readonly accounts: readonly ClimateAccount[];
  /** The sectors in the agency's order, then as they come. */
  readonly sectors: readonly ClimateSector[];
  readonly notes: readonly ReadingNote[];
}

const total =
  /^(sum|totalt?|total sum|i alt|alle( (sektorer|sektorar|kilder|kjelder|gasser|gassar))?|alle klimagass(er|ar)|all( (sectors|sources|gases))?)\b/i;

/**
 * Reads the accounts of one municipality from the CSV that the Norwegian Environment Agency hands out, or a table like it: a row for each
 * municipality, year and sector, and perhaps for each source and gas, which are added up; or a column for each year. Rows that are sums themselves, named so, are
 * not added to their parts; a sum over the sectors is the year's total. A blank or a symbol is no figure and never nought.
 * @returns tonnes of CO2 equivalents, years in order
 * @throws DataError `ambiguous` where a place must be chosen; `unknown-category` for one that the file does not have; `repeated-key` by the
 * rule `refuse`; `bad-table` with line and column; `empty`; `web-page`.
 */
export function readClimateAccounts(input: string | ArrayBuffer | Uint8Array, choice: AccountsChoice = {}): ReadAccounts {
  return openClimateAccounts(input)(choice);
}

/** As `readClimateAccounts`, for several municipalities of one file. */
export function openClimateAccounts(input: string | ArrayBuffer | Uint8Array): (choice: AccountsChoice) => ReadAccounts {
  const sheet = inRows(readSheet(input, isAccountHeading));
  const at = findAccountColumns(sheet);
  return (choice) => {
    const { rows, place } = rowsOf(sheet, at, choice.place);
    const parts = withoutSums(rows, at.parts);
    const cells = parts.map((row) => row.cells[at.value] ?? '');
    const number = numberReader(cells, sheet.fallback);
    const { accounts, sectors, repeated } = addUp(parts, { at, choice, number, scale: scaleOf(sheet.headers[at.value] ?? '', 'tonnes') });
    const notes: ReadingNote[] = [];
    if (repeated > 0) notes.push({ code: 'added', rows: parts.length, repeated });
    if (rows.length > parts.length) notes.push({ code: 'passed-over', rows: rows.length - parts.length });
    if (number.note) notes.push(number.note);
    return { place, accounts, sectors: inOrder(sectors), notes };
  };
}

interface Adding {
  readonly at: AccountColumns;
  readonly choice: AccountsChoice;
  readonly number: (cell: string) => number | undefined;
  readonly scale: number;
}

/** The rows added up by year and sector; how many of them repeat the key of an earlier one. */
function addUp(
  rows: readonly CsvRow[],
  { at, choice, number, scale }: Adding,
): { accounts: ClimateAccount[]; sectors: ClimateSector[]; repeated: number } {
  const sums = new Map<number, YearSum>();
  const found = new Map<string, ClimateSector>();
  const keys = new Set<string>();
  for (const row of rows) {
    const year = readYear(row, at.year);
    const cell = row.cells[at.sector] ?? '';
    const key = [year, ...[at.sector, ...at.parts].map((column) => plain(row.cells[column] ?? ''))].join('\n');
    if (choice.rule === 'refuse' && keys.has(key))
      throw new DataError('repeated-key', 'The same key twice', { path: `line ${row.line}`, line: row.line });
    keys.add(key);
    const sum = sums.get(year) ?? { total: undefined, sectors: new Map<string, number | null>() };
    sums.set(year, sum);
    const value = readValue(row, at.value, number);
    const tonnes = value === null ? null : value * scale;
    if (total.test(cell)) {
      if (tonnes !== null) sum.total = (sum.total ?? 0) + tonnes;
      continue;
    }
    const sector = findSector(cell, choice.sectors);
    found.set(sector.id, sector);
    const before = sum.sectors.get(sector.id) ?? null;
    sum.sectors.set(sector.id, tonnes === null ? before : (before ?? 0) + tonnes);
  }
  return { accounts: accountsOf(sums), sectors: [...found.values()], repeated: rows.length - keys.size };
}

interface YearSum {
  total: number | undefined;
  readonly sectors: Map<string, number | null>;
}

function accountsOf(sums: ReadonlyMap<number, YearSum>): ClimateAccount[] {
  return [...sums]
    .sort(([a], [b]) => a - b)
    .map(([year, { total: whole, sectors }]) => ({
      year,
      ...(whole !== undefined && { tonnes: tidy(whole) }),
      ...(sectors.size > 0 && {
        sectors: Object.fromEntries([...sectors].map(([id, value]) => [id, value === null ? null : tidy(value)])),
      }),
    }));
}

/** The agency's sectors in its order, others behind them as they come. */
function inOrder(sectors: readonly ClimateSector[]): readonly ClimateSector[] {
  const rank = ({ id }: ClimateSector): number => {
    const index = agencySectors.findIndex((item) => item.id === id);
    return index < 0 ? agencySectors.length : index;
  };
  return [...sectors].sort((a, b) => rank(a) - rank(b));
}

/** The rows of the place that is asked for, and what the file calls it. */
function rowsOf({ rows, headers }: Sheet, at: AccountColumns, place: string | undefined): { rows: readonly CsvRow[]; place: string } {
  const [nameAt] = at.place;
  if (nameAt === undefined) return { rows, place: '' };
  const dimension = headers[nameAt] ?? '';
  const names = new Set(rows.map(({ cells }) => cells[nameAt] ?? ''));
  if (!place && names.size > 1) throw new DataError('ambiguous', 'The file has several municipalities', { dimension });
  const asked = place && plain(place);
  // A number that a spreadsheet has been at has lost its nought.
  const isAsked = (cell = ''): boolean => plain(cell) === asked || (/^\d{3}$/.test(cell) && `0${cell}` === asked);
  const own = asked ? rows.filter(({ cells }) => at.place.some((column) => isAsked(cells[column]))) : rows;
  const [first] = own;
  if (!first) throw new DataError('unknown-category', 'The file does not have this municipality', { category: place ?? '', dimension });
  return { rows: own, place: first.cells[nameAt] ?? '' };
}

/** Without rows that are the sum over sources or gases, where their parts stand in the file too. */
function withoutSums(rows: readonly CsvRow[], parts: readonly number[]): readonly CsvRow[] {
  const summed = parts.filter((at) => rows.some(({ cells }) => cells[at] && !total.test(cells[at])));
  return rows.filter(({ cells }) => !summed.some((at) => total.test(cells[at] ?? '')));
}

function readYear({ cells, line }: CsvRow, at: number): number {
  const year = Number(cells[at]);
  if (!Number.isInteger(year) || year < 1900 || year > 2200) throw badTable('no-year', line, at + 1, cells[at]);
  return year;
}

function readValue({ cells, line }: CsvRow, at: number, number: (cell: string) => number | undefined): number | null {
  const cell = cells[at] ?? '';
  const value = number(cell);
  if (value !== undefined) return value;
  if (cell === '' || symbolReason(cell, 'other') !== 'other') return null;
  throw badTable('no-number', line, at + 1, cell);
}
