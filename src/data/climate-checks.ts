import { tonnesOf, type ClimateBudget, type ClimateSeries, type Measure, type Text } from './climate-budget-document.js';
import { deriveClimateYears } from './climate-budget.js';

/** What in a budget does not go together. The figure is shown all the same; the words are in `i18n`. */
export type ClimateCheck =
  | { readonly code: 'frame-before-reference'; readonly year: number; readonly reference: number }
  | { readonly code: 'goal-before-reference'; readonly year: number; readonly reference: number }
  | { readonly code: 'results-without-frame'; readonly years: readonly number[] }
  | { readonly code: 'repeated-year'; readonly list: YearList; readonly year: number }
  | { readonly code: 'range-turned'; readonly list: 'referencePath' | 'frames'; readonly year: number }
  | { readonly code: 'goal-and-frame'; readonly year: number; readonly goal: number; readonly frame: number }
  | { readonly code: 'reference-and-account'; readonly year: number; readonly reference: number; readonly account: number }
  | { readonly code: 'percent-and-tonnes'; readonly year: number; readonly printed: number; readonly tonnes: number }
  | { readonly code: 'sectors-and-total'; readonly year: number; readonly sum: number; readonly total: number }
  | { readonly code: 'unknown-sector'; readonly measure: Text; readonly sector: string }
  | { readonly code: 'unknown-overlap'; readonly measure: Text; readonly id: string }
  | { readonly code: 'repeated-measure'; readonly id: string; readonly measure: Text }
  | { readonly code: 'effect-turned'; readonly measure: Text; readonly year: number };

export type YearList = 'accounts' | 'referencePath' | 'frames' | 'results';

/** Points of a per cent that printed figures may be apart by rounding alone: each is rounded to a whole per cent. */
const rounding = 0.6;
/** Share of a total that rounded parts may be apart. */
const slack = 0.005;

/** What an adviser would want to be told before it is published: in reading order, each once. */
export function checkClimateBudget(budget: ClimateBudget): readonly ClimateCheck[] {
  return [...checkYears(budget), ...checkLevels(budget), ...checkMeasures(budget)];
}

const lists: readonly YearList[] = ['accounts', 'referencePath', 'frames', 'results'];

function checkYears(budget: ClimateBudget): ClimateCheck[] {
  const { reference, goal, frames = [], results = [] } = budget;
  const isNoFrame = (year: number): boolean => frames.length > 0 && !frames.some((frame) => frame.year === year);
  const unframed = results.map(({ year }) => year).filter((year) => frames.length === 0 || isNoFrame(year));
  const early = frames.find(({ year }) => year < reference.year);
  const found: ClimateCheck[] = lists.flatMap((list) =>
    repeated((budget[list] ?? []).map(({ year }) => year)).map((year): ClimateCheck => ({ code: 'repeated-year', list, year })),
  );
  if (early) found.push({ code: 'frame-before-reference', year: early.year, reference: reference.year });
  if (goal && goal.year <= reference.year) found.push({ code: 'goal-before-reference', year: goal.year, reference: reference.year });
  if (unframed.length > 0) found.push({ code: 'results-without-frame', years: unframed.sort((a, b) => a - b) });
  const framed = frames.find(({ year }) => year === goal?.year);
  if (goal && framed && framed.change !== goal.change)
    found.push({ code: 'goal-and-frame', year: goal.year, goal: goal.change, frame: framed.change });
  return found;
}

const repeated = <T>(items: readonly T[]): T[] => [...new Set(items.filter((item, index) => items.indexOf(item) !== index))];

/** Printed figures of the same thing that do not fit. */
function checkLevels(budget: ClimateSeries): ClimateCheck[] {
  const { reference, accounts, referencePath = [], frames = [] } = budget;
  const found: ClimateCheck[] = [];
  for (const [list, points] of [
    ['referencePath', referencePath],
    ['frames', frames],
  ] as const)
    for (const { year, change, low = change, high = change } of points)
      if (low > change || high < change) found.push({ code: 'range-turned', list, year });
  for (const { year, tonnes, sectors } of accounts) {
    const sum = tonnesOf({ sectors });
    if (tonnes !== undefined && sum !== undefined && Math.abs(sum - tonnes) > Math.abs(tonnes) * slack)
      found.push({ code: 'sectors-and-total', year, sum, total: tonnes });
  }
  const first = accounts.find(({ year }) => year === reference.year);
  const counted = first && tonnesOf(first);
  if (counted !== undefined && Math.abs(counted - reference.tonnes) > reference.tonnes * slack)
    found.push({ code: 'reference-and-account', year: reference.year, reference: reference.tonnes, account: counted });
  for (const { year, account, decided } of deriveClimateYears(budget))
    for (const emission of [account, decided]) {
      const tonnes = emission && (emission.tonnes / reference.tonnes - 1) * 100;
      if (emission && tonnes !== undefined && Math.abs(emission.change - tonnes) > rounding)
        found.push({ code: 'percent-and-tonnes', year, printed: emission.change, tonnes: Math.round(tonnes * 10) / 10 });
    }
  return found;
}

function checkMeasures({ measures = [], sectors = [], accounts, indirect }: ClimateBudget): ClimateCheck[] {
  const known = (list: readonly { id: string }[], own: ClimateBudget['accounts']): Set<string> =>
    new Set([...list.map(({ id }) => id), ...own.flatMap((account) => Object.keys(account.sectors ?? {}))]);
  return [
    ...checkList(measures, known(sectors, accounts)),
    ...checkList(indirect?.measures ?? [], known(indirect?.sectors ?? [], indirect?.accounts ?? [])),
  ];
}

function checkList(measures: readonly Measure[], sectors: ReadonlySet<string>): ClimateCheck[] {
  const ids = measures.flatMap(({ id }) => id ?? []);
  const found = repeated(ids).map((id): ClimateCheck => ({
    code: 'repeated-measure',
    id,
    measure: measures.findLast((measure) => measure.id === id)?.name ?? id,
  }));
  for (const { name, sector, overlaps = [], effect = {} } of measures) {
    // Without a list of sectors, the name that a measure gives is the sector.
    if (sector !== undefined && sectors.size > 0 && !sectors.has(sector)) found.push({ code: 'unknown-sector', measure: name, sector });
    for (const id of overlaps) if (!ids.includes(id)) found.push({ code: 'unknown-overlap', measure: name, id });
    for (const [year, value] of Object.entries(effect))
      if (typeof value === 'object' && value !== null && 'high' in value && isTurned(value))
        found.push({ code: 'effect-turned', measure: name, year: Number(year) });
  }
  return found;
}

function isTurned(range: object): boolean {
  const { low, middle, high } = range as { low: number; middle?: number; high: number };
  return low > high || (middle !== undefined && (middle < low || middle > high));
}
