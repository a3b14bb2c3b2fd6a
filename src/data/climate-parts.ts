import { openClimateAccounts, type ReadAccounts } from './climate-accounts-csv.js';
import { climateBudgetSchema, parseClimateBudget, type ClimateBudget, type RawClimateBudget } from './climate-budget-document.js';
import { readMeasures } from './climate-measures-csv.js';
import type { ClimateSector } from './climate-sector-names.js';
import type { ReadingNote } from './climate-sheet.js';
import { parseDocument } from './document.js';
import { DataError } from './errors.js';

/** Files that a budget is put together from, as text. */
export interface ClimateParts {
  readonly accounts?: { readonly text: string } & Omit<NonNullable<RawClimateBudget['accountsFrom']>, 'src'>;
  readonly measures?: { readonly text: string };
}

/**
 * Reads a `climate-budget` document and the files it is put together from. What the document says itself stands: the file fills in the
 * years that it has no account of, and its measures come behind the document's own.
 * @throws DataError as `parseClimateBudget`, `readClimateAccounts` and `readMeasures` do.
 */
export function assembleClimateBudget(document: unknown, { accounts, measures }: ClimateParts): ClimateBudget {
  let raw: RawClimateBudget = parseDocument('climate-budget', climateBudgetSchema, document);
  const reading: ReadingNote[] = [];
  if (accounts) {
    const { text, compare = [], ...choice } = accounts;
    const open = openClimateAccounts(text);
    const read = (place: string | undefined): ReadAccounts => open({ ...choice, place, sectors: raw.sectors });
    const own = read(choice.place);
    raw = withAccounts(raw, own, compare.map(read));
    reading.push(...own.notes);
  }
  if (measures) {
    const read = readMeasures(measures.text, { sectors: raw.sectors });
    raw = {
      ...raw,
      measures: [...(raw.measures ?? []), ...read.measures],
      sectors: joinSectors(raw.sectors, read.sectors),
      totals: [...(raw.totals ?? []), ...read.totals],
    };
    reading.push(...read.notes);
  }
  return { ...parseClimateBudget(raw), ...(reading.length > 0 && { reading }) };
}

function withAccounts(raw: RawClimateBudget, own: ReadAccounts, others: readonly ReadAccounts[]): RawClimateBudget {
  if (own.accounts.length === 0) throw new DataError('no-values', 'The file has no accounts');
  const stated = raw.accounts ?? [];
  const years = new Set(stated.map(({ year }) => year));
  const comparison = others.map(({ place, accounts }) => ({ id: place, name: place, accounts: [...accounts] }));
  return {
    ...raw,
    // An empty one stands for what the file calls it.
    place: raw.place === '' ? own.place : raw.place,
    accounts: [...stated, ...own.accounts.filter(({ year }) => !years.has(year))].sort((a, b) => a.year - b.year),
    sectors: joinSectors(raw.sectors, own.sectors),
    ...(comparison.length > 0 && { comparison: [...(raw.comparison ?? []), ...comparison] }),
  };
}

function joinSectors(stated: readonly ClimateSector[] = [], found: readonly ClimateSector[]): ClimateSector[] {
  return [...stated, ...found.filter(({ id }) => !stated.some((sector) => sector.id === id))];
}
