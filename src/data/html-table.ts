// Loaded with the first table inside a tag: nothing of the entry may import it statically.
import { DataError, type TableFault } from './errors.js';
import type { Indicator, IndicatorPoint } from './indicator.js';
import type { NumberStyle } from './number.js';
import { detectNumberStyle, parseNumber } from './number.js';
import type { Period } from './period.js';
import { parsePeriods } from './period.js';
import { symbolReason } from './publisher-symbols.js';
import { allTimes, PROVISIONAL } from './table-times.js';
import { splitFigure, unitOfCells, type WrittenFigure } from './table-units.js';

/** A cell as an editor wrote it: its words, and how many columns and rows it covers. */
export interface HtmlCell {
  readonly text: string;
  readonly colspan: number;
  readonly rowspan: number;
}

export interface HtmlTable {
  readonly caption: string;
  readonly rows: readonly (readonly HtmlCell[])[];
}

/** One of the rows or columns that are not the periods. */
interface Named {
  readonly name: string;
  readonly cells: readonly string[];
}

/**
 * Reads the table that an editor keeps in the page: one row of headers, and either the periods in that row and a series in each row below,
 * or the series in that row and a period in each row below. The unit stands in brackets behind the caption, or behind every series' name.
 * Numbers are Norwegian where they do not show that they are not, and may have their unit with them where all have the same. An empty cell
 * is missing, and so is a dash. Periods may be written in words, and marked as provisional, as `readTime` has it.
 * @throws DataError `bad-table` with `fault` and `line` (the row, from 1) for merged cells, for rows of different lengths, and where neither the first
 * row nor the first column is all periods; `repeated-key` for a period that comes twice.
 */
export function readHtmlTable({ caption, rows }: HtmlTable): Indicator {
  const grid = rows.map((row, at) => {
    if (row.some(({ colspan, rowspan }) => colspan > 1 || rowspan > 1)) throw bad('merged-cells', at + 1);
    return row.map(({ text }) => text.replace(/\s+/g, ' ').trim());
  });
  const filled = grid.map((cells, at) => ({ cells, line: at + 1 })).filter(({ cells }) => cells.some(Boolean));
  const head = filled[0];
  if (!head || head.cells.length < 2 || filled.length < 2) throw bad('no-rows', head?.line ?? 1);
  const uneven = filled.find(({ cells }) => cells.length !== head.cells.length);
  if (uneven) throw bad('uneven-row', uneven.line);
  const body = filled.slice(1);
  const across = readPeriods(head.cells.slice(1));
  const down = across ? undefined : readPeriods(body.map(({ cells }) => cells[0] ?? ''));
  const periods = across ?? down;
  if (!periods) throw bad('no-periods', head.line);
  const named = across
    ? body.map(({ cells: [name = '', ...cells] }) => ({ name, cells }))
    : head.cells.slice(1).map((name, at) => ({ name, cells: body.map(({ cells }) => cells[at + 1] ?? '') }));
  periods.forEach(({ code, start, end }, at) => {
    if (periods.findIndex((one) => one.start === start && one.end === end) === at) return;
    throw new DataError('repeated-key', 'a period twice', { key: code, line: across ? head.line : body[at]?.line });
  });
  return toIndicator(caption, named, periods);
}

const bad = (fault: TableFault, line: number): DataError => new DataError('bad-table', fault, { fault, line });

/** A period of the table, and whether its figures are provisional. */
type TablePeriod = Period & { readonly isProvisional: boolean };

function readPeriods(texts: readonly string[]): readonly TablePeriod[] | undefined {
  const times = allTimes(texts);
  if (!times) return undefined;
  const periods = parsePeriods(times.map(({ code }) => code));
  return times.flatMap(({ isProvisional }, at) => {
    const period = periods[at];
    return period ? [{ ...period, isProvisional }] : [];
  });
}

function toIndicator(caption: string, named: readonly Named[], periods: readonly TablePeriod[]): Indicator {
  const written = unitOfCells(named.flatMap(({ cells }) => cells));
  const read = (cell: string): WrittenFigure => {
    const figure = splitFigure(cell);
    return figure.unit === written || figure.unit === '%' ? figure : { number: cell, unit: '', isProvisional: false };
  };
  const all = named.flatMap(({ cells }) => cells.map((cell) => read(cell).number));
  const style = detectNumberStyle(all, 'comma-decimal');
  const figures = all.filter((cell) => parseNumber(cell, style) !== undefined);
  const [title, unit] = splitUnit(caption);
  const names = named.map(({ name }) => splitUnit(name));
  const shared = names.every(([, own]) => own !== undefined && own === names[0]?.[1]) ? names[0]?.[1] : undefined;
  const atNumbers = written === '%' ? { nb: 'prosent', nn: 'prosent', en: 'per cent' } : written || undefined;
  const decimals = (cell: string): number =>
    (/[.,](\d+)$/.exec(cell.replace(style === 'comma-decimal' ? /\./g : /,/g, ''))?.[1] ?? '').length;
  return {
    title: title || (names[0]?.[0] ?? ''),
    description: undefined,
    unit: unit ?? shared ?? atNumbers,
    decimals: figures.length ? Math.max(...figures.map(decimals)) : undefined,
    direction: undefined,
    updated: undefined,
    source: undefined,
    series: named.map(({ name, cells }, index) => ({
      id: `s${index + 1}`,
      name: shared === undefined ? name : (names[index]?.[0] ?? name),
      role: index ? 'comparison' : 'main',
      points: periods
        .map(({ isProvisional, ...period }, at) => {
          const { number, isProvisional: marked } = read(cells[at] ?? '');
          return { period, ...readCell(number, style, isProvisional || marked) };
        })
        .sort((a, b) => a.period.start - b.period.start),
    })),
    baseline: undefined,
    target: [],
    notes: [],
  };
}

/** `Innbyggere (personer)` has its unit in the brackets. */
function splitUnit(text: string): [name: string, unit: string | undefined] {
  const [, name = text, unit] = /^(.*\S)\s*\(([^()]+)\)$/.exec(text) ?? [];
  return [name, unit];
}

function readCell(text: string, style: NumberStyle, isProvisional: boolean): Omit<IndicatorPoint, 'period'> {
  const value = parseNumber(text, style);
  if (value !== undefined) return isProvisional ? { value, status: PROVISIONAL, reason: 'provisional' } : { value };
  return text ? { value: null, status: text, reason: symbolReason(text, 'other') ?? 'missing' } : { value: null, reason: 'missing' };
}
