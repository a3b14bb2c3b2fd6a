import type { ClimateTotal, Measure, MeasureEffect, Text } from './climate-budget-document.js';
import { findMeasureColumns, isMeasureHeading, type MeasureColumn, type YearColumn } from './climate-measure-columns.js';
import { certainties, classes, ditto, nothing, phrases, sum } from './climate-measure-words.js';
import { findSector, type ClimateSector } from './climate-sector-names.js';
import { bare, numberReader, readSheet, type NumberReader, type ReadingNote } from './climate-sheet.js';
import { badTable, type CsvRow } from './csv.js';

export interface ReadMeasures {
  readonly measures: readonly Measure[];
  /** The sectors that the measures belong to, as they come. */
  readonly sectors: readonly ClimateSector[];
  /** Rows of the sheet that are named as sums: published totals. */
  readonly totals: readonly ClimateTotal[];
  readonly notes: readonly ReadingNote[];
}

/**
 * Reads measures from a sheet saved as CSV, with Norwegian or English headings, in any order: Nr · Tiltak · Sektor · Ansvarlig ·
 * Rapporterer · Status · Effekt 2026 · Effekt 2030 · Kostnad 2026 · Indikator · Måltall · Overlapper · Merknad · Lenke. Oslo's headings
 * are known too.
 *
 * - A blank cell under the sector goes on from the one above, as merged cells do. No other blank cell does: a number is never repeated.
 * - `som over`, or a ditto mark, under an effect says that the number above counts for both.
 * - Words in place of a number stay words. A row whose name is a sum is a published total, and no measure.
 * - `500–900` is a range, and so are columns `Effekt 2030 lav` and `Effekt 2030 høy`; `lav`, `middels`, `høy` are classes.
 * @param own sectors of the document that the measures are for
 * @throws DataError `bad-table` with line and column; `empty`; `web-page`.
 */
export function readMeasures(
  input: string | ArrayBuffer | Uint8Array,
  { sectors: own = [] }: { sectors?: readonly ClimateSector[] | undefined } = {},
): ReadMeasures {
  const sheet = readSheet(input, isMeasureHeading);
  const columns = findMeasureColumns(sheet.headers);
  if (columns.at.name === undefined) throw badTable('no-column', sheet.line, 1, 'Tiltak');
  const number = numberReader(
    sheet.rows.flatMap(({ cells }) => columns.years.map(({ at }) => cells[at] ?? '')),
    sheet.fallback,
  );
  const reading: Reading = { columns: columns.at, years: columns.years, number, own, sectors: new Map() };
  const measures: Measure[] = [];
  const totals: ClimateTotal[] = [];
  let sector = '';
  let continued = 0;
  for (const row of sheet.rows) {
    const name = cellOf(row, columns.at.name);
    if ([columns.at.id, columns.at.sector, columns.at.name].some((at) => sum.test(cellOf(row, at)))) {
      totals.push(...readTotals(row, reading));
      continue;
    }
    const written = cellOf(row, columns.at.sector);
    if (!name) {
      // A row with a sector alone is a heading over its measures.
      if (written) sector = written;
      continue;
    }
    if (written) sector = written;
    else if (sector) continued++;
    measures.push(readMeasure(row, reading, { sector, above: measures.at(-1) }));
  }
  const notes: ReadingNote[] = [];
  if (continued > 0 && columns.at.sector !== undefined)
    notes.push({ code: 'continued', column: sheet.headers[columns.at.sector] ?? '', count: continued });
  if (number.note) notes.push(number.note);
  if (columns.unused.length > 0) notes.push({ code: 'unused-columns', columns: columns.unused });
  return { measures, sectors: [...reading.sectors.values()], totals, notes };
}

interface Reading {
  readonly columns: Partial<Readonly<Record<MeasureColumn, number>>>;
  readonly years: readonly YearColumn[];
  readonly number: NumberReader;
  readonly own: readonly ClimateSector[];
  readonly sectors: Map<string, ClimateSector>;
}

const cellOf = ({ cells }: CsvRow, at: number | undefined): string => (at === undefined ? '' : (cells[at] ?? ''));

function readMeasure(row: CsvRow, reading: Reading, { sector, above }: { sector: string; above: Measure | undefined }): Measure {
  const { columns, number } = reading;
  const text = (column: MeasureColumn): string => cellOf(row, columns[column]);
  const found = sector ? findSector(sector, reading.own) : undefined;
  if (found) reading.sectors.set(found.id, found);
  const status = text('certainty');
  const certainty = certainties.find(([pattern]) => pattern.test(status))?.[1];
  // A status in words of the sheet's own is not lost.
  const note = [status && !certainty ? status : '', text('note')].filter(Boolean).join('. ');
  const target = text('target');
  const overlaps = text('overlaps')
    .split(/\s*[,;/&]\s*|\s+og\s+|\s+and\s+/)
    .map((item) => item.replace(/^(tiltak|nr\.?|measure)\s*/i, ''))
    .filter((item) => item && !nothing.test(item));
  return {
    ...(text('id') && { id: text('id') }),
    name: text('name'),
    ...(found && { sector: found.id }),
    ...(text('responsible') && { responsible: text('responsible') }),
    ...(text('reporter') && { reporter: text('reporter') }),
    ...(certainty && { certainty }),
    ...byYear('effect', readEffects(row, reading, above)),
    ...byYear('cost', readCosts(row, reading)),
    ...(text('indicator') && { indicator: { name: text('indicator'), ...(target && { target: number(target) ?? target }) } }),
    ...(overlaps.length > 0 && { overlaps }),
    ...(text('href') && { href: text('href') }),
    ...(note && { note }),
  };
}

const byYear = <K extends 'effect' | 'cost', V>(key: K, values: Readonly<Record<string, V>>): Partial<Record<K, Record<string, V>>> =>
  Object.keys(values).length > 0 ? ({ [key]: values } as Partial<Record<K, Record<string, V>>>) : {};

function readEffects(row: CsvRow, { years, number }: Reading, above: Measure | undefined): Record<string, MeasureEffect> {
  const effects: Record<string, MeasureEffect> = {};
  const ends: Record<string, Partial<Record<'low' | 'middle' | 'high', number>>> = {};
  for (const { kind, at, year, end, scale } of years) {
    if (kind !== 'effect') continue;
    const cell = row.cells[at] ?? '';
    if (end) {
      const value = number(cell);
      if (value !== undefined) (ends[year] ??= {})[end] = value * scale;
    } else effects[year] = readEffectCell(cell, { number, scale, above });
  }
  for (const [year, { low, middle, high }] of Object.entries(ends)) {
    if (low !== undefined && high !== undefined) effects[year] = { low, high, ...(middle !== undefined && { middle }) };
    else effects[year] ??= middle ?? low ?? high ?? null;
  }
  return effects;
}

function readEffectCell(
  cell: string,
  { number, scale, above }: { number: NumberReader; scale: number; above: Measure | undefined },
): MeasureEffect {
  if (nothing.test(cell)) return null;
  if (ditto.test(cell) && above) return sharedWith(above);
  const value = number(cell);
  if (value !== undefined) return value * scale;
  const [low, high] =
    /^(.*\d)\s*(?:[-–—]|til|to)\s*(\d.*)$/i
      .exec(cell)
      ?.slice(1)
      .map((end) => number(bare(end))) ?? [];
  if (low !== undefined && high !== undefined) return { low: low * scale, high: high * scale };
  const size = classes.find(([pattern]) => pattern.test(cell))?.[1];
  return size ?? phrases.find(([pattern]) => pattern.test(cell))?.[1] ?? cell;
}

/** In place of a number that stands with another measure and counts for both. */
function sharedWith({ id, name }: Measure): Text {
  const other = id ?? (typeof name === 'string' ? `«${name}»` : '');
  return { nb: `Regnet med i tiltak ${other}`, nn: `Rekna med i tiltak ${other}`, en: `Counted in measure ${other}` };
}

function readCosts(row: CsvRow, { years, number }: Reading): Record<string, number | Text | null> {
  const costs: Record<string, number | Text | null> = {};
  for (const { kind, at, year, scale } of years) {
    if (kind !== 'cost') continue;
    const cell = row.cells[at] ?? '';
    const value = number(cell);
    costs[year] = nothing.test(cell)
      ? null
      : value === undefined
        ? (phrases.find(([pattern]) => pattern.test(cell))?.[1] ?? cell)
        : value * scale;
  }
  return costs;
}

/** A row of sums: the total that the sheet itself gives for each year. */
function readTotals(row: CsvRow, { years, number, columns }: Reading): ClimateTotal[] {
  const totals = new Map<number, { year: number; effect?: number; cost?: number }>();
  for (const { kind, at, year, end, scale } of years) {
    const value = number(row.cells[at] ?? '');
    if (value === undefined || end) continue;
    totals.set(Number(year), { ...totals.get(Number(year)), year: Number(year), [kind]: value * scale });
  }
  const words = [columns.id, columns.name, columns.certainty].map((at) => cellOf(row, at)).join(' ');
  const certainty = certainties.find(([pattern]) => pattern.test(words))?.[1];
  // The sum of what is decided is that of all adopted measures, sure and uncertain.
  return [...totals.values()].map((item) => ({ ...item, ...(certainty && certainty !== 'decided' && { certainty }) }));
}
