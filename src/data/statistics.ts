// Loaded when an address turns out to give a statistical table: nothing of the entry may import it statically.
import type { Cube } from './cube.js';
import { DataError } from './errors.js';
import type { Indicator } from './indicator.js';
import type { CubeChoice } from './indicator-from-cube.js';
import { indicatorFromCube } from './indicator-from-cube.js';
import type { PlaceJoint, Register } from './place-history.js';
import { findPlace, readPlace } from './place-history.js';
import { choosePeriods } from './time-choice.js';

/** What is to be read from a table; anything left out has a sensible default. */
export interface StatisticsChoice extends CubeChoice {
  /** Which periods; see `choosePeriods`. All by default. */
  readonly time?: string | undefined;
  /** Whether figures may be added over places that were merged: by default as the measure's unit says. */
  readonly sum?: 'never' | 'always' | undefined;
}

/** An indicator, and what the reader must be told of how its lines were made. */
export interface Statistics {
  readonly indicator: Indicator;
  readonly joints: readonly PlaceJoint[];
}

const COUNT =
  /^[\d\s.,]*(?:mill(?:\.|ion(?:er|s)?)|mrd\.|tusen)? ?(?:person(?:er|ar|s)|people|inn(?:byggere|byggjarar)|inhabitants|antall|antal|number|kr(?:oner)?|nok|tonn(?:es?)?|årsverk|liter|boliger|bustader|dwellings|hus(?:holdninger|hald)|households|dekar|daa|m²|km2?|m2|[gmk]wh|stk)(?![\p{L}\d])/iu;
/** Also in the measure's name, but no date: `per 1. januar` is a count on a day. */
const RATE =
  /prosent|per ?cent|promille|andel|share|indeks|index|gjennomsnitt|average|mean\b|median|rate\b|tetthet|density|[%‰]|\b(?:per|pr\.?) (?!\d\d?\.)/i;

/**
 * Whether a measure may be added over places: a count of people, tonnes or kroner may, a rate or a mean may not. In doubt it may not.
 * @param unit in the publisher's words
 * @param label the measure's name: `Gjennomsnittlig månedslønn` is counted in kroner, but is a mean
 */
export function measureKind(unit: string | undefined, label: string): 'count' | 'rate' {
  return unit && COUNT.test(unit) && !unit.includes('/') && !RATE.test(`${unit} ${label}`) ? 'count' : 'rate';
}

/**
 * One indicator out of a statistical table, a line for each place that was asked for. A code is read only in the years when it was in
 * force; where the table has the codes before it as well, they make one line with it.
 * @param register knows municipality codes; without it codes are read as they stand
 * @throws DataError as `indicatorFromCube` does, `unknown-category` for a place that the table has under none of its codes.
 */
export function readStatistics(cube: Cube, choice: StatisticsChoice, register: Register | undefined): Statistics {
  const geo = cube.withRole('geo');
  const metric = cube.withRole('metric');
  const { region, compare = [], sum, time } = choice;
  const select = Object.fromEntries(Object.entries(choice.select ?? {}).filter(([, code]) => code !== '*'));
  const main = region ?? (geo && select[geo.code]) ?? geo?.categories[0]?.code;
  const known = new Set(geo?.categories.map(({ code }) => code));
  const places = [...new Set(geo && main !== undefined ? [main, ...compare] : [])].map((code) => {
    const place = findPlace(code, (one) => known.has(one), register);
    if (!place) throw new DataError('unknown-category', 'The table does not have it', { category: code, dimension: geo?.label });
    return place;
  });
  const codes = [...new Set(places.flatMap(({ now, codes: all }) => [now, ...all]))];
  const wanted = choice.measure ?? (metric && (select[metric.code] ?? metric.categories[0]?.code));
  const measured = metric?.categories.find(({ code }) => code === wanted);
  const plain = indicatorFromCube(cube, { region: codes.length ? codes[0] : region, compare: codes.slice(1), measure: wanted, select });
  const measure = sum ? (sum === 'never' ? 'rate' : 'count') : measureKind(measured?.unit, measured?.label ?? '');
  const series = cut(plain.series, time);
  const lines = places.map((place) => readPlace(place, { series, measure, register }));
  const made = lines.map(({ series: line }, at) => ({ ...line, role: at ? ('comparison' as const) : ('main' as const) }));
  return {
    indicator: {
      ...plain,
      unit: unitOf(measured?.unit),
      source: sourceOf(cube),
      series: geo && made.length ? made : series,
    },
    joints: lines.flatMap(({ joints }) => joints),
  };
}

function cut(series: Indicator['series'], time: string | undefined): Indicator['series'] {
  if (!time) return series;
  return series.map((one) => {
    const chosen = choosePeriods(
      one.points.map(({ period }) => period),
      time,
    );
    return chosen ? { ...one, points: one.points.filter((_, at) => chosen[at]) } : one;
  });
}

/** `1 000 tonn` behind a number would be read as part of it. */
function unitOf(unit: string | undefined): Indicator['unit'] {
  const [, thing] = /^1[\s.]?000\s+(\p{L}.*)$/u.exec(unit ?? '') ?? [];
  return thing === undefined ? unit : { nb: `tusen ${thing}`, nn: `tusen ${thing}`, en: `thousand ${thing}` };
}

/** Statistics Norway gives all its tables the same licence, and each a page of its own; neither stands in the answer. */
function sourceOf({ source, label }: Cube): Indicator['source'] {
  if (!source) return undefined;
  if (!/^(?:statistisk sentralbyrå|statistics norway)$/i.test(source)) return { name: source };
  const table = /^\d{5}(?=: )/.exec(label)?.[0];
  return {
    name: source,
    licence: 'CC BY 4.0',
    licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
    ...(table && { url: `https://www.ssb.no/statbank/table/${table}` }),
  };
}
