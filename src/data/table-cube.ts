import { Cube } from './cube.js';
import type { CubeWarning } from './cube.js';
import { decodeText, detectDelimiter, splitCsv } from './csv.js';
import type { Delimiter } from './csv.js';
import { DataError } from './errors.js';
import { parsePeriod } from './period.js';
import { assignRoles } from './roles.js';
import type { Draft } from './roles.js';
import { codeOf, columnOf, nameOf, pickKeys, readTableParts } from './table-columns.js';
import type { KeyColumn, Table } from './table-columns.js';
import { readFigures } from './table-figures.js';
import type { TableKnowledge, TableOptions } from './table-figures.js';
import { withTimes } from './table-times.js';
import { findValues, positionsOf, splitMeasure } from './table-values.js';

export type { TableOptions } from './table-figures.js';

/** Statistics Norway's headers for its measures, by code and by name. */
const MEASURE_HEADER = /^(contentscode|statistikkvariabel|contents)$/i;
const UNIT_HEADER = /^(units?|unit[ _]measure|enhet|måleenhet)$/i;

/**
 * Reads delimited text as municipalities and public offices publish it.
 *
 * - Long tables: columns of categories and one column of figures: the one named `value`, the header `value` or `verdi`, else the last
 *   column that holds mostly numbers. The figures become a dimension `value` of one category, which `Cube.at` needs no code for.
 * - Wide tables: headers that are periods; they become the dimension `time`. Headers of PxWeb, a measure and a period (`Personer 2023`),
 *   become the dimensions `value` and `time`.
 * - Several columns of figures (`År;Gutter;Jenter`) become the categories of `value`, where the other columns tell the rows apart.
 * - A column of one and the same unit becomes the unit, of several a dimension of role metric; a column of names beside codes becomes
 *   their labels, and so does what stands behind the code in the cell of a place (`3203 Asker`). An empty category is the code ''.
 * - Periods may be written in words (`jan. 2024`, `3. kvartal 2024`), see `readTime`: their codes become the categories. A star makes the
 *   figures provisional.
 * - A unit at every number of a column, `1 200 kr` or `12 %`, is the measure's unit where the header names none.
 * - Periods are put in order of time, other categories stand in order of appearance. Combinations without a row are missing.
 *
 * @throws DataError `web-page`, `empty`, `bad-table` and `repeated-key` with line and column, `too-many`.
 */
export function readTable(input: string | ArrayBuffer | Uint8Array, options: TableOptions = {}): Cube {
  const text = decodeText(input, options.charset);
  if (!text.trim()) throw new DataError('empty', 'an empty file');
  if (/^\s*<(!|\?xml|html|head|body|script)/i.test(text)) throw new DataError('web-page', 'a web page, not a table');
  // Excel's own first line, `sep=;`, says what parts the cells
  const [hint = '', marked] = /^sep=([;,\t])\r?\n/i.exec(text) ?? [];
  const delimiter = options.delimiter ?? (marked as Delimiter | undefined) ?? detectDelimiter(text);
  const records = splitCsv(hint ? text.slice(hint.length) : text, delimiter);
  const rows = hint ? records.map((row) => ({ ...row, line: row.line + 1 })) : records;
  return cubeOfTable(readTableParts(rows), { ...options, delimiter });
}

/** As `readTable`, for a table that is already split into cells. */
export function cubeOfTable(written: Table, options: TableKnowledge): Cube {
  const table = withTimes(written);
  const warnings = new Set<CubeWarning>();
  const { columns, dimensions } = findValues(table, options.value);
  const wide = dimensions.some(({ isTime }) => isTime);
  const unitAt = table.headers.findIndex((header, at) => UNIT_HEADER.test(header) && new Set(columnOf(table, at)).size === 1);
  const statusAt = options.status === undefined ? -1 : table.headers.indexOf(options.status);
  const others = table.headers.flatMap((header, at) =>
    columns.some((column) => column.at === at) || at === unitAt || at === statusAt || (!header && !columnOf(table, at).some(Boolean))
      ? []
      : [at],
  );
  const keys = pickKeys(table, options.keys ? positionsOf(table, options.keys) : others, options.codeLengths ?? {});
  if (keys.some(({ digits }) => digits)) warnings.add('padded-codes');
  const drafts: Draft[] = keys.map((key) => readKeys(table, key));
  const unit = (table.rows[0]?.cells[unitAt] ?? '') || options.unit;
  for (const { code, isTime, categories } of dimensions) {
    drafts.push({
      code,
      label: '',
      role: isTime ? 'time' : drafts.some(({ role }) => role) ? null : 'metric',
      categories: unit && (!wide || !isTime) ? categories.map((category) => ({ unit, ...category })) : categories,
      notes: [],
    });
  }
  assignRoles(drafts);
  const figures = readFigures(table, { drafts, keys, columns, statusAt, options, warnings });
  const isPx = dimensions.length > 1 || table.headers.some((header) => MEASURE_HEADER.test(header));
  return new Cube({
    dimensions: drafts,
    ...figures,
    publisher: options.publisher ?? (isPx ? 'px' : 'other'),
    ...(options.meanings && { meanings: options.meanings }),
    label: options.label ?? table.label,
    source: options.source,
    updated: options.updated,
    notes: table.notes,
    warnings: [...warnings],
  });
}

function readKeys(table: Table, key: KeyColumn): Draft {
  const labels = new Map<string, string>();
  for (const row of table.rows) {
    const code = codeOf(row, key);
    if (!labels.has(code)) labels.set(code, nameOf(row, key));
  }
  const header = table.headers[key.at] ?? '';
  const isUnit = UNIT_HEADER.test(header);
  const isMeasure = MEASURE_HEADER.test(header);
  // the total, an empty cell at Open SDG, comes first
  const categories = [...labels]
    .map(([code, label]) => ({ ...(isMeasure && splitMeasure(label)), code, label, ...(isUnit && code && { unit: label }) }))
    .sort(byTotal);
  const starts = new Map(categories.map(({ code }) => [code, parsePeriod(code)?.start]));
  const timed = categories.every(({ code }) => starts.get(code) !== undefined);
  if (timed) categories.sort((a, b) => (starts.get(a.code) ?? 0) - (starts.get(b.code) ?? 0));
  return {
    code: header,
    label: table.headers[key.labelAt ?? key.at] ?? '',
    role: isUnit || isMeasure ? 'metric' : null,
    categories,
    notes: [],
  };
}

const byTotal = (a: { code: string }, b: { code: string }): number => Number(a.code !== '') - Number(b.code !== '');
