import type { Words } from '../words.js';

/** Numbers, names and changes come written out. */
export interface IndicatorTableWords {
  readonly columns: Readonly<Record<'title' | 'source' | 'unit' | 'baseline' | 'latest' | 'change' | 'target' | 'status', string>>;
  readonly shape: string;
  /** In a row whose figures are not there. */
  readonly noFigures: string;
  /** In a row whose figures are fetched when it is opened. */
  readonly onOpening: string;
  readonly noStatus: string;
  readonly since: (change: string, period: string) => string;
  readonly noChange: (period: string) => string;
  readonly brokenIn: (periods: string) => string;
  readonly goal: string;
  readonly frequency: string;
  readonly period: string;
  readonly count: (all: number) => string;
  readonly withFigures: (some: number, all: number) => string;
  readonly statuses: (list: string) => string;
  readonly group: string;
  readonly allGroups: string;
  readonly noGroup: string;
  readonly groupBy: string;
  readonly groupings: Readonly<Record<'group' | 'source' | 'none', string>>;
  readonly search: string;
  readonly sortBy: string;
  readonly asGiven: string;
  readonly ascending: (column: string) => string;
  readonly descending: (column: string) => string;
  readonly shown: (some: number, all: number) => string;
  readonly nothing: string;
}

export const indicatorTableWords: Words<IndicatorTableWords> = {
  nb: {
    columns: {
      title: 'Indikator',
      source: 'Datakilde',
      unit: 'Enhet',
      baseline: 'Nullpunkt',
      latest: 'Siste tall',
      change: 'Endring',
      target: 'Mål',
      status: 'Status',
    },
    shape: 'Utvikling',
    noFigures: 'Ingen tall ennå',
    onOpening: 'Tallene hentes når raden åpnes',
    noStatus: 'ingen status',
    since: (change, period) => `${change} siden ${period}`,
    noChange: (period) => `Uendret siden ${period}`,
    brokenIn: (periods) => `brudd i ${periods}`,
    goal: 'Måler',
    frequency: 'Kommer',
    period: 'periode',
    count: (all) => (all === 1 ? '1 indikator.' : `${all} indikatorer.`),
    withFigures: (some, all) =>
      some === 0
        ? 'Ingen tall ennå.'
        : some === all
          ? all === 1
            ? 'Den har tall.'
            : 'Alle har tall.'
          : `${some} har tall, ${all - some} har ingen tall ennå.`,
    statuses: (list) => `Status: ${list}.`,
    group: 'Vis',
    allGroups: 'Alle grupper',
    noGroup: 'Uten gruppe',
    groupBy: 'Grupper etter',
    groupings: { group: 'gruppe', source: 'datakilde', none: 'ingenting' },
    search: 'Søk i indikatorene',
    sortBy: 'Sorter etter',
    asGiven: 'rekkefølgen i planen',
    ascending: (column) => `${column}, stigende`,
    descending: (column) => `${column}, synkende`,
    shown: (some, all) => `Viser ${some} av ${all} indikatorer.`,
    nothing: 'Ingen indikatorer passer til valgene.',
  },
  nn: {
    columns: {
      title: 'Indikator',
      source: 'Datakjelde',
      unit: 'Eining',
      baseline: 'Nullpunkt',
      latest: 'Siste tal',
      change: 'Endring',
      target: 'Mål',
      status: 'Status',
    },
    shape: 'Utvikling',
    noFigures: 'Ingen tal enno',
    onOpening: 'Tala blir henta når rada blir opna',
    noStatus: 'ingen status',
    since: (change, period) => `${change} sidan ${period}`,
    noChange: (period) => `Uendra sidan ${period}`,
    brokenIn: (periods) => `brot i ${periods}`,
    goal: 'Måler',
    frequency: 'Kjem',
    period: 'periode',
    count: (all) => (all === 1 ? '1 indikator.' : `${all} indikatorar.`),
    withFigures: (some, all) =>
      some === 0
        ? 'Ingen tal enno.'
        : some === all
          ? all === 1
            ? 'Han har tal.'
            : 'Alle har tal.'
          : `${some} har tal, ${all - some} har ingen tal enno.`,
    statuses: (list) => `Status: ${list}.`,
    group: 'Vis',
    allGroups: 'Alle grupper',
    noGroup: 'Utan gruppe',
    groupBy: 'Grupper etter',
    groupings: { group: 'gruppe', source: 'datakjelde', none: 'ingenting' },
    search: 'Søk i indikatorane',
    sortBy: 'Sorter etter',
    asGiven: 'rekkjefølgja i planen',
    ascending: (column) => `${column}, stigande`,
    descending: (column) => `${column}, søkkande`,
    shown: (some, all) => `Viser ${some} av ${all} indikatorar.`,
    nothing: 'Ingen indikatorar passar til vala.',
  },
  en: {
    columns: {
      title: 'Indicator',
      source: 'Data source',
      unit: 'Unit',
      baseline: 'Baseline',
      latest: 'Latest',
      change: 'Change',
      target: 'Target',
      status: 'Status',
    },
    shape: 'Development',
    noFigures: 'No figures yet',
    onOpening: 'The figures come when the row is opened',
    noStatus: 'no status',
    since: (change, period) => `${change} since ${period}`,
    noChange: (period) => `Unchanged since ${period}`,
    brokenIn: (periods) => `break in ${periods}`,
    goal: 'Measures',
    frequency: 'Comes',
    period: 'period',
    count: (all) => (all === 1 ? '1 indicator.' : `${all} indicators.`),
    withFigures: (some, all) =>
      some === 0
        ? 'No figures yet.'
        : some === all
          ? all === 1
            ? 'It has figures.'
            : 'All have figures.'
          : `${some} with figures, ${all - some} with no figures yet.`,
    statuses: (list) => `Status: ${list}.`,
    group: 'Show',
    allGroups: 'All groups',
    noGroup: 'No group',
    groupBy: 'Group by',
    groupings: { group: 'group', source: 'data source', none: 'nothing' },
    search: 'Search the indicators',
    sortBy: 'Sort by',
    asGiven: 'the plan’s order',
    ascending: (column) => `${column}, ascending`,
    descending: (column) => `${column}, descending`,
    shown: (some, all) => `Showing ${some} of ${all} indicators.`,
    nothing: 'No indicators match the choices.',
  },
};
