import type { Sheet } from './climate-sheet.js';
import { badTable } from './csv.js';

const columns = {
  place: /^(kommunenavn|kommune|municipality|stad|sted|region)$/i,
  code: /^(kommune ?(nr\.?|nummer|kode)|knr\.?|komm_?nr)$/i,
  year: /^(år|aar|year)$/i,
  sector: /^(sektor|sector|utslippssektor|utsleppssektor)$/i,
  part: /^(utsl[ie]pp?skilde|utslippskilde|utsleppskjelde|kilde|kjelde|source|(klima)?gass(type)?|gas|komponent)$/i,
  value: /^(utsl[ie]pp?|utslepp|verdi|value|emissions?|tonn|mengde?)(\b|_|$)/i,
} as const;
type Column = keyof typeof columns;

const isYear = (cell: string): boolean => /^(?:19|20|21)\d\d$/.test(cell);

/** May head a column. */
export const isAccountHeading = (cell: string): boolean => isYear(cell) || Object.values(columns).some((pattern) => pattern.test(cell));

/** A table with a column for each year, as one with a row for each year. */
export function inRows(sheet: Sheet): Sheet {
  const { headers, rows } = sheet;
  const years = headers.flatMap((header, at) => (isYear(header) ? [at] : []));
  if (years.length < 2 || headers.some((header) => columns.year.test(header))) return sheet;
  const others = headers.flatMap((header, at) => (header && !years.includes(at) ? [at] : []));
  return {
    ...sheet,
    headers: [...others.map((at) => headers[at] ?? ''), 'År', 'Utslipp'],
    rows: rows.flatMap(({ line, cells }) =>
      years.map((year) => ({ line, cells: [...others.map((at) => cells[at] ?? ''), headers[year] ?? '', cells[year] ?? ''] })),
    ),
  };
}

/** Where in a file of accounts what stands. */
export interface AccountColumns {
  readonly place: readonly number[];
  readonly year: number;
  readonly sector: number;
  readonly value: number;
  readonly parts: readonly number[];
}

/** As the files that are read call them. */
const columnNames: Readonly<Record<Column, string>> = {
  place: 'Kommune',
  code: 'Kommunenummer',
  year: 'År',
  sector: 'Sektor',
  part: 'Kilde',
  value: 'Utslipp',
};

export function findAccountColumns({ headers, line }: Sheet): AccountColumns {
  const all = (column: Column): number[] => headers.flatMap((header, at) => (columns[column].test(header.trim()) ? [at] : []));
  const one = (column: Column): number => {
    const [at] = all(column);
    if (at === undefined) throw badTable('no-column', line, 1, columnNames[column]);
    return at;
  };
  return { place: [...all('place'), ...all('code')], year: one('year'), sector: one('sector'), value: one('value'), parts: all('part') };
}
