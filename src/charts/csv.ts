import type { Language } from '../i18n/language.js';
import type { TableCell, TableView } from './chart-view.js';

/**
 * The table as a spreadsheet in the reader's country opens it: semicolons and decimal commas in Norwegian, commas and points in
 * English, UTF-8 with a byte order mark. A cell that a spreadsheet could take for a formula gets an apostrophe before it.
 */
export function tableToCsv({ columns, rows, foot = [] }: TableView, language: Language): string {
  const comma = language !== 'en';
  const separator = comma ? ';' : ',';
  const quote = (text: string): string => (/[";,\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const safe = (text: string): string => quote(/^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text);
  const cell = ({ text, number }: TableCell): string => {
    if (number === undefined || number === null) return safe(text);
    return comma ? String(number).replace('.', ',') : String(number);
  };
  const lines = [columns.map(({ label }) => safe(label)), ...[...rows, ...foot].map((row) => row.map(cell))];
  return `\ufeff${lines.map((line) => line.join(separator)).join('\r\n')}\r\n`;
}

/** The table as JSON: the caption, and a record for each row with numbers as numbers and null where there is none; sums stand apart, in `foot`. */
export function tableToJson({ caption, columns, rows, foot }: TableView, source: string): string {
  // Two columns of the same name must not become one.
  const names: string[] = [];
  for (const { label } of columns) {
    let name = label;
    for (let n = 2; names.includes(name); n++) name = `${label} (${n})`;
    names.push(name);
  }
  const record = (row: readonly TableCell[]) =>
    Object.fromEntries(row.map(({ text, number }, index) => [names[index] ?? '', number === undefined ? text : number]));
  const content = { title: caption, source, rows: rows.map(record), ...(foot && { foot: foot.map(record) }) };
  return `${JSON.stringify(content, null, 2)}\n`;
}
