import { climateBudgetSchema, type RawClimateBudget } from './climate-schema.js';
import { parseDocument, type Source, type Text } from './document.js';
import { DataError } from './errors.js';
import type { ReadingNote } from './climate-sheet.js';

export { climateBudgetSchema };
export type { RawClimateBudget, Source, Text };

type Part<K extends keyof RawClimateBudget> = NonNullable<RawClimateBudget[K]>;
export type ClimateAccount = Part<'accounts'>[number];
export type ClimatePathPoint = Part<'frames'>[number];
export type ClimateResult = Part<'results'>[number];
export type Measure = Part<'measures'>[number];
export type Certainty = NonNullable<Measure['certainty']>;
export type MeasureEffect = NonNullable<Measure['effect']>[string];
export type MeasureCost = NonNullable<Measure['cost']>[string];
export type ClimateTotal = Part<'totals'>[number];
export type ClimateNeighbour = Part<'comparison'>[number];
export type NotPublished = Part<'notPublished'>[number];
export type Boundary = Readonly<{ area: 'area' | 'own'; kind: 'direct' | 'indirect'; text?: Text | undefined }>;

/** The year that changes are counted from, and its emissions in tonnes of CO2 equivalents. Both 0 where no figure at all was published. */
export interface Reference {
  readonly year: number;
  readonly tonnes: number;
  /**
   * The tonnes are those of the budget, since the other publication does not say its own. History is worked out anew at each publication,
   * so its changes in per cent stand, but tonnes made of them would not be its figures.
   */
  readonly assumed?: boolean;
}

/** Figures over years, against a reference year of their own. */
export interface ClimateSeries {
  readonly reference: Reference;
  readonly accounts: readonly ClimateAccount[];
  readonly referencePath?: readonly ClimatePathPoint[] | undefined;
  readonly frames?: readonly ClimatePathPoint[] | undefined;
  readonly results?: readonly ClimateResult[] | undefined;
}

/** Another publication's figures of the same emissions. */
export type Vintage = Omit<Part<'vintages'>[number], keyof ClimateSeries> & ClimateSeries;
/** Indirect emissions: the fields of a budget that they have. */
export type Indirect = Omit<Part<'indirect'>, keyof ClimateSeries> & ClimateSeries;

/** A `climate-budget` document, read: each series of figures has its reference year and its tonnes. */
export type ClimateBudget = Readonly<
  Omit<RawClimateBudget, keyof ClimateSeries | 'boundary' | 'vintages' | 'indirect'> &
    ClimateSeries & {
      boundary?: Boundary | Text | undefined;
      vintages?: readonly Vintage[] | undefined;
      indirect?: Indirect | undefined;
      /** What was done when parts of it were read from files. */
      reading?: readonly ReadingNote[] | undefined;
    }
>;

/**
 * Reads a `climate-budget` document.
 * @throws DataError `invalid` with a path, also for an effect by a year that is none, and where changes in per cent have no tonnes to be
 * counted from; `wrong-kind`.
 */
export function parseClimateBudget(input: unknown): ClimateBudget {
  const raw = parseDocument('climate-budget', climateBudgetSchema, input);
  refuseUnreadable(raw);
  const { boundary, vintages, indirect, ...rest } = raw;
  const reference = readReference(raw, '');
  return {
    ...rest,
    accounts: raw.accounts ?? [],
    reference,
    ...(boundary !== undefined && { boundary }),
    // A publication that does not say what it counts from counts from the same year as this one.
    ...(vintages && { vintages: vintages.map((item, index) => readSeries(item, `vintages[${index}]`, reference)) }),
    ...(indirect && { indirect: readSeries(indirect, 'indirect') }),
  };
}

type RawSeries = { readonly [K in keyof ClimateSeries]?: RawClimateBudget[K] };

function readSeries<T extends RawSeries>(series: T, path: string, fallback?: Reference): Omit<T, keyof ClimateSeries> & ClimateSeries {
  return { ...series, accounts: series.accounts ?? [], reference: readReference(series, `${path}.`, fallback) };
}

function readReference(series: RawSeries, path: string, fallback?: Reference): Reference {
  const { reference, accounts = [], referencePath = [], frames = [], results = [] } = series;
  const first = Math.min(...accounts.filter((item) => tonnesOf(item) !== undefined).map(({ year }) => year));
  const year = reference?.year ?? fallback?.year ?? (Number.isFinite(first) ? first : undefined);
  const account = accounts.find((item) => item.year === year);
  const tonnes = reference?.tonnes ?? (account && tonnesOf(account));
  if (year !== undefined && tonnes !== undefined) return { year, tonnes };
  if (year !== undefined && fallback?.year === year) return { ...fallback, assumed: true };
  // Without a figure there is nothing to count from, and nothing that would be counted.
  if (accounts.length + referencePath.length + frames.length + results.length === 0) return { year: year ?? 0, tonnes: 0 };
  const missing = year === undefined ? 'reference' : 'reference.tonnes';
  throw new DataError('invalid', 'Changes in per cent need the tonnes of the reference year', {
    path: path + missing,
    expected: 'number',
    received: 'undefined',
  });
}

/** The tonnes of an account: as printed, else its sectors added up; undefined where none has a figure. */
export function tonnesOf({ tonnes, sectors = {} }: Pick<ClimateAccount, 'tonnes' | 'sectors'>): number | undefined {
  const known = Object.values(sectors).filter((value) => value !== null);
  return tonnes ?? (known.length > 0 ? tidy(known.reduce((a, b) => a + b)) : undefined);
}

/** Without the tails that adding and subtracting leave: 0.3 and not 0.30000000000000004. */
export const tidy = (value: number): number => Number(value.toPrecision(12));

/** What the schema lets through, because a text in several languages may have further fields. */
function refuseUnreadable({ boundary, measures = [], indirect, inhabitants, comparison = [] }: RawClimateBudget): void {
  if (typeof boundary === 'object' && ('area' in boundary || 'kind' in boundary)) {
    const { area, kind } = boundary as Readonly<Record<string, unknown>>;
    if (area !== 'area' && area !== 'own') throw unreadable('boundary.area', 'area | own', area);
    if (kind !== 'direct' && kind !== 'indirect') throw unreadable('boundary.kind', 'direct | indirect', kind);
  }
  refuseMeasures(measures, 'measures');
  refuseMeasures(indirect?.measures ?? [], 'indirect.measures');
  refuseYears(inhabitants, 'inhabitants');
  comparison.forEach((item, index) => refuseYears(item.inhabitants, `comparison[${index}].inhabitants`));
}

function refuseMeasures(measures: readonly Measure[], path: string): void {
  measures.forEach(({ effect = {}, cost = {} }, index) => {
    refuseYears(effect, `${path}[${index}].effect`);
    refuseYears(cost, `${path}[${index}].cost`);
    for (const [year, value] of Object.entries(effect)) {
      if (typeof value !== 'object' || value === null || !('low' in value || 'high' in value)) continue;
      const { low, middle, high } = value as Readonly<Record<string, unknown>>;
      for (const [key, end] of Object.entries({ low, high, ...(middle !== undefined && { middle }) }))
        if (!Number.isFinite(end)) throw unreadable(`${path}[${index}].effect.${year}.${key}`, 'number', end);
    }
  });
}

function refuseYears(byYear: object | undefined, path: string): void {
  for (const key of Object.keys(byYear ?? {})) if (!/^(?:19|2[01])\d\d$/.test(key)) throw unreadable(`${path}.${key}`, 'period', key);
}

const unreadable = (path: string, expected: string, received: unknown): DataError =>
  new DataError('invalid', `Expected ${expected}, found ${String(received)}`, { path, expected, received: String(received) });
