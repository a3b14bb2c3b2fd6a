import {
  tidy,
  type Certainty,
  type ClimateResult,
  type ClimateTotal,
  type Measure,
  type MeasureCost,
  type MeasureEffect,
  type Text,
} from './climate-budget-document.js';

/** What a measure takes away in a year, in tonnes of CO2 equivalents; `words` are the publisher's own, where there is no number. */
export type Effect =
  | { readonly kind: 'number'; readonly tonnes: number }
  | { readonly kind: 'range'; readonly low: number; readonly middle: number | undefined; readonly high: number }
  | { readonly kind: 'class'; readonly size: 'low' | 'middle' | 'high' }
  | { readonly kind: 'words'; readonly words: Text }
  | { readonly kind: 'none' };

/** Tells apart what may stand as an effect. */
export function readEffect(value: MeasureEffect | undefined): Effect {
  if (value === undefined || value === null || value === '') return { kind: 'none' };
  if (typeof value === 'number') return { kind: 'number', tonnes: value };
  if (value === 'low' || value === 'middle' || value === 'high') return { kind: 'class', size: value };
  if (typeof value === 'object' && 'high' in value) {
    // checked when the document was read
    const { low, middle, high } = value as { low: number; middle?: number; high: number };
    return { kind: 'range', low, middle, high };
  }
  return { kind: 'words', words: value };
}

/** What a measure costs in a year, in 1 000 kroner; a text is the publisher's own. */
export function readCost(value: MeasureCost | undefined): number | Text | undefined {
  return value === null || value === '' ? undefined : value;
}

/**
 * Kroner for each tonne that is taken away in the year, where cost and effect are both plain numbers; undefined for a range, for words
 * and for a measure that takes nothing away.
 */
export function costPerTonne({ effect, cost }: Pick<Measure, 'effect' | 'cost'>, year: number): number | undefined {
  const tonnes = effect?.[year];
  const thousands = cost?.[year];
  if (typeof tonnes !== 'number' || typeof thousands !== 'number' || tonnes <= 0) return undefined;
  return (thousands * 1000) / tonnes;
}

/** The parts of a document that has measures: the budget itself, or its indirect emissions. */
export interface WithMeasures {
  readonly measures?: readonly Measure[] | undefined;
  readonly results?: readonly ClimateResult[] | undefined;
  readonly totals?: readonly ClimateTotal[] | undefined;
}

/** Which measures; a key that is left out, or undefined, asks for all. */
export interface MeasureFilter {
  readonly sector?: string | undefined;
  /** `adopted` is decided, sure and uncertain: all but the identified. */
  readonly certainty?: Certainty | 'adopted' | undefined;
}

/** A measure as a row of a table for one year. */
export interface MeasureRow {
  readonly measure: Measure;
  /** Where it stands in the document, from 0: the published order. */
  readonly index: number;
  readonly effect: Effect;
  /** 1 000 kroner, or the publisher's words. */
  readonly cost: number | Text | undefined;
  /** Kroner. */
  readonly costPerTonne: number | undefined;
  /** The measures that work on the same emissions, also where only the other one says so. */
  readonly overlaps: readonly Measure[];
}

/** The measures in the published order, with number or without; each with what was published of the year. */
export function deriveMeasureRows(budget: WithMeasures, year: number | undefined, filter: MeasureFilter = {}): readonly MeasureRow[] {
  const { measures = [] } = budget;
  return measures
    .map((measure, index): MeasureRow => ({
      measure,
      index,
      effect: readEffect(year === undefined ? undefined : measure.effect?.[year]),
      cost: readCost(year === undefined ? undefined : measure.cost?.[year]),
      costPerTonne: year === undefined ? undefined : costPerTonne(measure, year),
      overlaps: overlapsOf(measure, measures),
    }))
    .filter(({ measure }) => isAsked(measure, filter));
}

const isAsked = (measure: Measure, { sector, certainty }: MeasureFilter): boolean =>
  (sector === undefined || measure.sector === sector) &&
  (certainty === undefined || (certainty === 'adopted' ? measure.certainty !== 'identified' : measure.certainty === certainty));

function overlapsOf(measure: Measure, measures: readonly Measure[]): readonly Measure[] {
  const { id, overlaps = [] } = measure;
  return measures.filter(
    (other) =>
      other !== measure &&
      ((other.id !== undefined && overlaps.includes(other.id)) || (id !== undefined && other.overlaps?.includes(id) === true)),
  );
}

/** By what the rows of measures may stand in order. `number` is the published order. */
export type MeasureOrder = 'number' | 'name' | 'sector' | 'certainty' | 'effect' | 'cost' | 'costPerTonne';

/** What a range is taken for where one number is needed: its middle as published, else half-way between its ends. */
const sizes = { low: 0.1, middle: 0.2, high: 0.3 } as const;
function weight(effect: Effect): number | undefined {
  switch (effect.kind) {
    case 'number':
      return effect.tonnes;
    case 'range':
      return effect.middle ?? (effect.low + effect.high) / 2;
    case 'class':
      // below every number but nought, in their own order
      return sizes[effect.size];
    default:
      return undefined;
  }
}

/**
 * Sorts rows. Rows without what is asked for come last in both directions, in the published order; equal rows keep it too.
 * @param text what a row's name, sector or certainty reads as in the reader's language; compared as Norwegian is.
 */
export function sortMeasureRows(
  rows: readonly MeasureRow[],
  { by, descending = false, text }: { by: MeasureOrder; descending?: boolean; text: (row: MeasureRow) => string },
): readonly MeasureRow[] {
  const { compare } = new Intl.Collator('nb', { numeric: true });
  const keyOf = (row: MeasureRow): number | string | undefined => {
    if (by === 'number') return row.index;
    if (by === 'effect') return weight(row.effect);
    if (by === 'cost') return typeof row.cost === 'number' ? row.cost : undefined;
    if (by === 'costPerTonne') return row.costPerTonne;
    return text(row) || undefined;
  };
  return rows
    .map((row) => ({ row, key: keyOf(row) }))
    .sort((a, b) => {
      if (a.key === undefined || b.key === undefined)
        return Number(a.key === undefined) - Number(b.key === undefined) || a.row.index - b.row.index;
      const order = typeof a.key === 'number' && typeof b.key === 'number' ? a.key - b.key : compare(String(a.key), String(b.key));
      return (descending ? -order : order) || a.row.index - b.row.index;
    })
    .map(({ row }) => row);
}

/** What the rows give together in a year, and what was published. */
export interface EffectSum {
  /** The rows that have a number, and the middles of ranges that have one, added up: tonnes. */
  readonly rows: number;
  /** The rows with the low and with the high ends of the ranges. */
  readonly low: number;
  readonly high: number;
  /** How many of the measures have neither number nor range in the year. */
  readonly without: number;
  readonly count: number;
  /** The published total; undefined where none was published for just these measures. */
  readonly published: number | undefined;
  /** The rows' sum less the published total, in tonnes; undefined without a published one. */
  readonly difference: number | undefined;
  /** Some of the measures work on the same emissions, so the sum counts these twice. */
  readonly overlapping: boolean;
}

/**
 * The effect of the measures in a year. Measures may overlap, so the published total stands where the two differ. A sector has no
 * published total.
 */
export function sumEffects(budget: WithMeasures, year: number, filter: MeasureFilter = {}): EffectSum {
  const rows = deriveMeasureRows(budget, year, filter);
  const add = (valueOf: (effect: Effect) => number | undefined): number =>
    tidy(rows.reduce((sum, { effect }) => sum + (valueOf(effect) ?? 0), 0));
  const end = (key: 'low' | 'high') => (effect: Effect) =>
    effect.kind === 'range' ? effect[key] : effect.kind === 'number' ? effect.tonnes : undefined;
  const sum = add((effect) => (effect.kind === 'range' ? effect.middle : effect.kind === 'number' ? effect.tonnes : undefined));
  const published = publishedEffect(budget, year, filter);
  const asked = new Set(rows.map(({ measure }) => measure));
  return {
    rows: sum,
    low: add(end('low')),
    high: add(end('high')),
    without: rows.filter(({ effect }) => effect.kind !== 'number' && effect.kind !== 'range').length,
    count: rows.length,
    published,
    difference: published === undefined ? undefined : tidy(sum - published),
    overlapping: rows.some(({ overlaps }) => overlaps.some((other) => asked.has(other))),
  };
}

/**
 * A total without a certainty is that of the adopted measures. So it is the total of all where none is merely identified, and that of the
 * sure ones where none is uncertain. Totals are never added to one that was not published.
 */
function publishedEffect(
  { measures = [], totals = [], results = [] }: WithMeasures,
  year: number,
  filter: MeasureFilter,
): number | undefined {
  if (filter.sector !== undefined) return undefined;
  const has = (certainty: Certainty): boolean => measures.some((measure) => measure.certainty === certainty);
  const adopted =
    totals.find((item) => item.year === year && item.certainty === undefined)?.effect ?? results.find((item) => item.year === year)?.effect;
  if (filter.certainty === 'adopted') return adopted;
  if (filter.certainty === undefined) return has('identified') ? undefined : adopted;
  const own = totals.find((item) => item.year === year && item.certainty === filter.certainty)?.effect;
  return own ?? (filter.certainty === 'decided' && !has('uncertain') ? adopted : undefined);
}

/** The years that the measures or the published totals speak of, in order. */
export function effectYears({ measures = [], results = [], totals = [] }: WithMeasures): readonly number[] {
  const published = [...results, ...totals].filter(({ effect }) => effect !== undefined).map(({ year }) => year);
  return [...new Set([...published, ...measures.flatMap(({ effect = {} }) => Object.keys(effect).map(Number))])].sort((a, b) => a - b);
}

/** Which of the classes of certainty the measures have, from the surest. */
export function certaintiesOf({ measures = [] }: WithMeasures): readonly Certainty[] {
  return (['decided', 'uncertain', 'identified'] as const).filter((item) => measures.some(({ certainty }) => certainty === item));
}
