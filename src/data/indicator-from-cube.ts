// Loaded when an address turns out to give a statistical table: nothing of the entry may import it statically.
import type { Cell, Cube, Dimension } from './cube.js';
import { dimensionPeriods } from './cube.js';
import { DataError } from './errors.js';
import type { Indicator, IndicatorPoint, IndicatorSeries } from './indicator.js';
import { totalOf } from './total-category.js';

/** What is to be read from a table; anything left out has a sensible default. */
export interface CubeChoice {
  /** Code of the place. By default the first one. */
  readonly region?: string | undefined;
  /** Codes of places to compare with. */
  readonly compare?: readonly string[] | undefined;
  /** Code of the measure. By default the first one. */
  readonly measure?: string | undefined;
  /** Other dimensions: `{ Kjonn: '1' }`. By default the total where there is one, else the first category. */
  readonly select?: Readonly<Record<string, string>> | undefined;
}

/**
 * One indicator out of a statistical table.
 * @throws DataError `no-values` without a time dimension; `unknown-category` for a code or a dimension that the table does not have.
 */
export function indicatorFromCube(cube: Cube, { region, compare = [], measure, select = {} }: CubeChoice): Indicator {
  const time = cube.withRole('time');
  if (!time) throw new DataError('no-values', 'The table has no time');
  const geo = cube.withRole('geo');
  const metric = cube.withRole('metric');
  for (const dimension of Object.keys(select))
    if (!cube.dimensions.some(({ code }) => code === dimension)) throw unknown(select[dimension], dimension);
  // A table may name a dimension `__proto__`.
  const fixed = Object.create(null) as Record<string, string>;
  for (const dimension of cube.dimensions) {
    if (dimension === time || dimension === geo) continue;
    fixed[dimension.code] =
      (dimension === metric ? measure : undefined) ??
      (Object.hasOwn(select, dimension.code) ? select[dimension.code] : undefined) ??
      defaultCategory(dimension);
  }
  // Another place's figures, or the whole country's, must never stand for the one that was asked for.
  if (!geo && region !== undefined) throw unknown(region);
  const main = region ?? (geo && select[geo.code]) ?? geo?.categories[0]?.code;
  const places = geo && main !== undefined ? [...new Set([main, ...compare])] : [undefined];
  const measured = metric?.categories.find(({ code }) => code === fixed[metric.code]);
  // The figures have their unit behind them.
  const bare = measured?.unit ? measured.label.replace(/\s*\([^()]*\)$/, '') : measured?.label;
  const name = bare === undefined || bare === '' ? cube.label : bare;
  return {
    title: [titleOf(cube.label, measured?.label), ...partsOf(cube, fixed)].filter(Boolean).join(', '),
    description: undefined,
    unit: measured?.unit,
    decimals: measured?.decimals,
    direction: undefined,
    updated: cube.updated || undefined,
    source: cube.source ? { name: cube.source } : undefined,
    series: places.map((code, index): IndicatorSeries => ({
      id: code ?? 's1',
      name: geo?.categories.find((category) => category.code === code)?.label ?? code ?? name,
      role: index === 0 ? 'main' : 'comparison',
      points: readPoints(cube, time, code === undefined || !geo ? fixed : { ...fixed, [geo.code]: code }),
    })),
    baseline: undefined,
    target: [],
    notes: [],
  };
}

/** Statistics Norway's titles list every dimension ("01222: Befolkning, etter region, …"): the measure's own name says what is shown. */
const titleOf = (title: string, measure: string | undefined): string => (measure && (!title || /^\d{5}: /.test(title)) ? measure : title);

/** Dimensions that say how the figures are given, and not of what they are a part. */
const MANNER = /^(?:freq|unit)/i;

/** What the figures are a part of, beside place, time and measure: where it is no total, the title must say which part is shown. */
const partsOf = (cube: Cube, fixed: Readonly<Record<string, string>>): readonly string[] =>
  cube.dimensions.flatMap(({ code, role, categories }) => {
    const shown = role === null && !MANNER.test(code) ? categories.find((category) => category.code === fixed[code]) : undefined;
    return shown && shown !== totalOf(categories) ? [shown.label] : [];
  });

const unknown = (category: string | undefined, dimension?: string): DataError =>
  new DataError('unknown-category', 'The table does not have it', { category, dimension });

function readPoints(cube: Cube, time: Dimension, coords: Readonly<Record<string, string>>): IndicatorPoint[] {
  const periods = dimensionPeriods(time);
  return cube
    .along(time.code, coords)
    .flatMap((cell, index): IndicatorPoint[] => {
      const period = periods[index];
      return period ? [{ period, ...withMeaning(cell, cube) }] : [];
    })
    .sort((a, b) => a.period.start - b.period.start);
}

/** A symbol that tells nothing of a figure, such as SDMX's `a` for normal, is left out. */
function withMeaning(cell: Cell, { meanings }: Cube): Cell & { meaning?: string } {
  const { value, status, reason } = cell;
  if (status === undefined) return cell;
  if (!reason) return { value };
  const meaning = meanings.get(status);
  return meaning === undefined ? cell : { ...cell, meaning };
}

const defaultCategory = ({ categories }: Dimension): string => (totalOf(categories) ?? categories[0])?.code ?? '';
