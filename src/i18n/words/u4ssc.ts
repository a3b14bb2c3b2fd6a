import type { Words } from '../words.js';

export interface U4sscWords {
  readonly states: { readonly reported: string; readonly 'not-reported': string; readonly 'not-at-hand': string };
  /** `14 rapportert`; `state` is one of the words above. */
  readonly count: (count: number, state: string) => string;
  /** The counts, as one sentence. */
  readonly ofAll: (name: string, all: number, counts: string) => string;
  readonly noTargets: string;
  readonly points: (points: number, of: number) => string;
  readonly withTarget: (indicators: number) => string;
  readonly target: (value: string, up: boolean) => string;
  readonly noTarget: string;
  readonly noScore: string;
  readonly choose: string;
  readonly all: (count: number) => string;
  readonly shown: (name: string, count: number, all: number) => string;
  readonly reset: string;
  readonly measurement: string;
  readonly beside: string;
  readonly none: string;
  readonly core: string;
  readonly advanced: string;
  readonly key: string;
  readonly centre: (all: number) => string;
  readonly yes: string;
  readonly no: string;
  readonly columns: readonly [code: string, indicator: string, segment: string, category: string, kind: string];
  readonly unit: string;
  readonly targetColumn: string;
  readonly pointsColumn: (name: string) => string;
}

export const u4sscWords: Words<U4sscWords> = {
  nb: {
    states: { reported: 'rapportert', 'not-reported': 'ikke rapportert', 'not-at-hand': 'ikke i uttrekket' },
    count: (count, state) => `${count} ${state}`,
    ofAll: (name, all, counts) => `${name}: Av ${all} indikatorer er ${counts}.`,
    noTargets: 'Ingen rapportert indikator har en målverdi, så det gis ingen poeng.',
    points: (points, of) => `${points} av ${of} poeng`,
    withTarget: (indicators) => ` (${indicators} med målverdi)`,
    target: (value, up) => `mål: ${up ? 'minst' : 'høyst'} ${value}`,
    noTarget: 'uten målverdi',
    noScore: 'kan ikke gis poeng',
    choose: 'Vis en del',
    all: (count) => `Alle ${count}`,
    shown: (name, count, all) => `${name}: viser ${count} av ${all} indikatorer.`,
    reset: 'Vis alle',
    measurement: 'Måling',
    beside: 'Ved siden av',
    none: 'ingen',
    core: 'kjerne',
    advanced: 'avansert',
    key: 'Tegnforklaring',
    centre: (all) => `av ${all} rapportert`,
    yes: 'Ja',
    no: 'Nei',
    columns: ['Kode', 'Indikator', 'Del', 'Kategori', 'Type'],
    unit: 'Enhet',
    targetColumn: 'Målverdi',
    pointsColumn: (name) => `Poeng ${name}`,
  },
  nn: {
    states: { reported: 'rapportert', 'not-reported': 'ikkje rapportert', 'not-at-hand': 'ikkje i uttrekket' },
    count: (count, state) => `${count} ${state}`.replace(/rapportert$/, count === 1 ? '$&' : '$&e'),
    ofAll: (name, all, counts) => `${name}: Av ${all} indikatorar er ${counts}.`,
    noTargets: 'Ingen rapportert indikator har ein målverdi, så det blir ikkje gitt poeng.',
    points: (points, of) => `${points} av ${of} poeng`,
    withTarget: (indicators) => ` (${indicators} med målverdi)`,
    target: (value, up) => `mål: ${up ? 'minst' : 'høgst'} ${value}`,
    noTarget: 'utan målverdi',
    noScore: 'kan ikkje få poeng',
    choose: 'Vis ein del',
    all: (count) => `Alle ${count}`,
    shown: (name, count, all) => `${name}: viser ${count} av ${all} indikatorar.`,
    reset: 'Vis alle',
    measurement: 'Måling',
    beside: 'Ved sida av',
    none: 'inga',
    core: 'kjerne',
    advanced: 'avansert',
    key: 'Teiknforklaring',
    centre: (all) => `av ${all} rapporterte`,
    yes: 'Ja',
    no: 'Nei',
    columns: ['Kode', 'Indikator', 'Del', 'Kategori', 'Type'],
    unit: 'Eining',
    targetColumn: 'Målverdi',
    pointsColumn: (name) => `Poeng ${name}`,
  },
  en: {
    states: { reported: 'reported', 'not-reported': 'not reported', 'not-at-hand': 'not in this extract' },
    count: (count, state) => `${count} ${state}`,
    ofAll: (name, all, counts) => `${name}: of ${all} indicators, ${counts}.`,
    noTargets: 'No reported indicator has a target, so there are no points.',
    points: (points, of) => `${points} of ${of} points`,
    withTarget: (indicators) => ` (${indicators} with a target)`,
    target: (value, up) => `target: at ${up ? 'least' : 'most'} ${value}`,
    noTarget: 'no target',
    noScore: 'cannot be given points',
    choose: 'Show a part',
    all: (count) => `All ${count}`,
    shown: (name, count, all) => `${name}: showing ${count} of ${all} indicators.`,
    reset: 'Show all',
    measurement: 'Measurement',
    beside: 'Beside it',
    none: 'none',
    core: 'core',
    advanced: 'advanced',
    key: 'Key',
    centre: (all) => `of ${all} reported`,
    yes: 'Yes',
    no: 'No',
    columns: ['Code', 'Indicator', 'Part', 'Category', 'Type'],
    unit: 'Unit',
    targetColumn: 'Target',
    pointsColumn: (name) => `Points ${name}`,
  },
};
