import { badTable, decodeText, detectDelimiter, splitCsv, type CsvRow } from './csv.js';
import { DataError } from './errors.js';
import { parseNumber, weighNumberStyle, type NumberStyle } from './number.js';

/** What a reader of a file did that the file does not say by itself; the sentences are in `i18n`. */
export type ReadingNote =
  /** Of so many rows, so many repeat the key of an earlier one (year, sector, source, gas); they were added up. */
  | { readonly code: 'added'; readonly rows: number; readonly repeated: number }
  /** Rows that are sums of other rows were left out of the adding. */
  | { readonly code: 'passed-over'; readonly rows: number }
  /** Blank cells were taken to go on from the one above. */
  | { readonly code: 'continued'; readonly column: string; readonly count: number }
  /** Nothing in the file settles whether a comma marks decimals. */
  | { readonly code: 'assumed-style'; readonly sample: string; readonly value: number }
  | { readonly code: 'unused-columns'; readonly columns: readonly string[] };

/** A file of delimited text with one row of headings. */
export interface Sheet {
  readonly headers: readonly string[];
  /** The line of the headings. */
  readonly line: number;
  readonly rows: readonly CsvRow[];
  /** How decimals are marked where the numbers themselves do not show it: by the file's separator. */
  readonly fallback: NumberStyle;
}

/**
 * Splits a file into headings and rows. A second row of headings that holds years alone belongs to the first, whose cells go on to the
 * right, as merged cells do when a sheet is saved as CSV: `Effekt |  | Kostnad` over `2026 | 2030 | 2026` is `Effekt 2026`, `Effekt 2030`,
 * `Kostnad 2026`.
 *
 * Text with commas between its cells comes from an English program, which marks decimals with a dot: there `17,200` is seventeen thousand.
 * Semicolons come from a Norwegian one, which marks them with a comma. A number that shows its own style goes before this.
 * @throws DataError `empty`, `web-page`, `bad-table`.
 */
export function readSheet(input: string | ArrayBuffer | Uint8Array, isHeading: (cell: string) => boolean): Sheet {
  const text = decodeText(input);
  if (!text.trim()) throw new DataError('empty', 'an empty file');
  if (/^\s*<(!|\?xml|html|head|body|script)/i.test(text)) throw new DataError('web-page', 'a web page, not a table');
  const delimiter = detectDelimiter(text);
  // One blank for many, and for a line break inside a cell: no pattern below has long runs of white space to go through.
  const records = splitCsv(text, delimiter)
    .filter(({ cells }) => cells.some(Boolean))
    .map(({ line, cells }) => ({ line, cells: cells.map((cell) => (/\s{2}|[^\S ]/.test(cell) ? cell.replace(/\s+/g, ' ') : cell)) }));
  // A title and an empty line above the headings are common.
  const top = records.findIndex(({ cells }) => cells.filter((cell) => cell.length < longest && isHeading(cell)).length > 1);
  const head = records[top];
  if (!head) throw badTable('unknown-headers', records[0]?.line ?? 1, 1);
  const second = records[top + 1]?.cells ?? [];
  const isYears = second.length > 0 && second.every((cell) => cell === '' || /^(?:19|20|21)\d\d$/.test(cell));
  return {
    headers: isYears ? joinHeadings(head.cells, second) : head.cells,
    line: head.line,
    rows: records.slice(top + (isYears ? 2 : 1)),
    fallback: delimiter === ',' ? 'dot-decimal' : 'comma-decimal',
  };
}

function joinHeadings(first: readonly string[], years: readonly string[]): string[] {
  let above = '';
  return Array.from({ length: Math.max(first.length, years.length) }, (_, at) => {
    const [cell = '', year = ''] = [first[at], years[at]];
    above = cell || (year ? above : '');
    return `${above} ${year}`.trim();
  });
}

/** No heading of a column, and no number, is longer. */
const longest = 200;

const unit = /\s*(?:t|tonn|tonnes|t ?co2-?e(?:kv)?|kr|kroner)\.?$/i;

/** A cell without the unit that may stand behind its number. */
export const bare = (cell: string): string => (cell.length < longest && /\d/.test(cell) ? cell.replace(unit, '') : cell);

/** Reads the numbers of a file, all in one style. */
export interface NumberReader {
  (cell: string): number | undefined;
  readonly note: ReadingNote | undefined;
}

/** Weighs all cells that may be numbers: what one of them shows holds for the file. */
export function numberReader(cells: readonly string[], fallback: NumberStyle): NumberReader {
  const { style, assumed } = weighNumberStyle(cells.map(bare), fallback);
  const read = (cell: string): number | undefined => parseNumber(bare(cell), style);
  // Only where it would be another number in the other style is there anything to tell.
  const sample = assumed ? cells.find((cell) => /^\D?\d{1,3}[.,]\d{3}$/.test(bare(cell))) : undefined;
  const value = sample === undefined ? undefined : read(sample);
  const note: ReadingNote | undefined = sample === undefined || value === undefined ? undefined : { code: 'assumed-style', sample, value };
  return Object.assign(read, { note });
}

/** What a number under this heading is to be multiplied by: thousands, millions; 1 where it says nothing. */
export function scaleOf(header: string, base: 'tonnes' | 'thousand-kroner'): number {
  const text = header.toLowerCase().replace(/\s+/g, ' ');
  const thousand = /\b1[ .]?000\b|\btusen\b|\bkt\b|\btkr\b|\bthousand\b/.test(text);
  const million = /\bmill|\bmkr\b|\bmnok\b|\bmt\b/.test(text);
  if (base === 'tonnes') return million ? 1e6 : thousand ? 1000 : 1;
  // Without a unit, a cost is in 1 000 kroner, as the guides to climate budgets have it.
  return million ? 1000 : thousand ? 1 : /\b(?:kr|kroner|nok)\b/.test(text) ? 0.001 : 1;
}
