import { DataError, type TableFault } from './errors.js';

/** One record of a file, with the line on which it begins, counted from 1. */
export interface CsvRow {
  readonly line: number;
  /** Without blanks at either end: names in public files often trail some. */
  readonly cells: readonly string[];
  /** A symbol that holds for every figure of the row. */
  readonly status?: string;
}

export type Delimiter = ',' | ';' | '\t';
const DELIMITERS: readonly Delimiter[] = [';', '\t', ','];

/** Windows-1252 from 0x80 to 0x9F; blanks are not in use. */
const HIGH_SIGNS = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** A refusal of a table that names the place. Lines and columns are counted from 1. @param header what was looked for, or what stood there */
export const badTable = (fault: TableFault, line: number, column: number, header?: string): DataError =>
  new DataError('bad-table', fault, { path: `line ${line}, column ${column}`, fault, line, column, header });

/** A byte order mark, or the noughts that every second byte of UTF-16 has. */
function markedCharset([first, second, third]: Uint8Array): string[] {
  if (first === 0xef && second === 0xbb && third === 0xbf) return ['utf-8'];
  if ((first === 0xff && second === 0xfe) || (first && second === 0)) return ['utf-16le'];
  if ((first === 0xfe && second === 0xff) || (first === 0 && second)) return ['utf-16be'];
  return [];
}

/**
 * Turns bytes into text: by the byte order mark, else by `charset` (from Content-Type), else UTF-8 where the bytes are UTF-8, else
 * Windows-1252, which is what Norwegian spreadsheets write.
 * @param charset a label that turns out wrong or unknown is passed over.
 */
export function decodeText(input: string | ArrayBuffer | Uint8Array, charset?: string): string {
  if (typeof input === 'string') return input.replace(/^\ufeff/, '').normalize();
  const bytes = input instanceof Uint8Array ? input : new Uint8Array(input);
  for (const label of [...markedCharset(bytes), ...(charset ? [charset] : []), 'utf-8']) {
    try {
      return new TextDecoder(label, { fatal: true }).decode(bytes).normalize();
    } catch {
      // not in this charset: the next one
    }
  }
  // Node 20 takes 0x80–0x9F for control characters, where Windows-1252 has the dash that spreadsheets use as minus
  const text = new TextDecoder('windows-1252').decode(bytes);
  return text.replace(/[\x80-\x9f]/g, (sign) => HIGH_SIGNS[sign.charCodeAt(0) - 0x80] ?? sign).normalize();
}

/** The delimiter that most lines have most of; of equals the semicolon, because decimals have commas. Quoted parts do not count. */
export function detectDelimiter(text: string): Delimiter {
  const lines = text
    .slice(0, 20_000)
    .replace(/"[^"]*"/g, '')
    .split(/[\r\n]+/)
    .filter((line) => line.trim())
    .slice(0, 20);
  let best: Delimiter = ';';
  let most = 0;
  for (const delimiter of DELIMITERS) {
    const counts = lines.map((line) => line.split(delimiter).length - 1).sort((a, b) => a - b);
    const middle = counts[counts.length >> 1] ?? 0;
    if (middle > most) [best, most] = [delimiter, middle];
  }
  return best;
}

/**
 * Splits delimited text into records: quoted cells with doubled quotes and line breaks, any kind of line end. One pass over the text.
 * @throws DataError `bad-table` for a quote that never closes, or text right behind a closing quote.
 */
export function splitCsv(text: string, delimiter: Delimiter): CsvRow[] {
  const rows: CsvRow[] = [];
  const plain = new RegExp(`[^${delimiter}\\r\\n]*`, 'y');
  const blank = delimiter === '\t' ? / */y : /[ \t]*/y;
  const lineEnd = /\r\n|[\r\n]/g;
  let cells: string[] = [];
  let line = 1;
  let started = 1;
  let at = 0;
  const skip = (pattern: RegExp): string => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0] ?? '';
    at += found.length;
    return found;
  };
  const quoted = (): string => {
    const opened = at++;
    let content = '';
    for (;;) {
      const close = text.indexOf('"', at);
      if (close < 0) throw badTable('open-quote', line, cells.length + 1);
      content += text.slice(at, close);
      at = close + 1;
      if (text[at] !== '"') break;
      content += '"';
      at++;
    }
    const here = line;
    line += text.slice(opened, at).match(lineEnd)?.length ?? 0;
    skip(blank);
    if (at < text.length && text[at] !== delimiter && text[at] !== '\n' && text[at] !== '\r') {
      throw badTable('text-after-quote', here, cells.length + 1);
    }
    return content;
  };
  while (at < text.length) {
    skip(blank);
    cells.push((text[at] === '"' ? quoted() : skip(plain)).trim());
    if (text[at] === delimiter) {
      at++;
      // a delimiter as the very last character: one more, empty, cell
      if (at === text.length) cells.push('');
      continue;
    }
    rows.push({ line: started, cells });
    cells = [];
    at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1;
    started = ++line;
  }
  if (cells.length) rows.push({ line: started, cells });
  return rows;
}
