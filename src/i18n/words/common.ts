import type { Words } from '../words.js';

export interface CommonWords {
  readonly loading: string;
  readonly empty: string;
  readonly failed: string;
  readonly retry: string;
  readonly lastGood: (date: string) => string;
  readonly waiting: (seconds: string) => string;
  readonly table: string;
  readonly download: string;
  readonly files: { readonly csv: string; readonly json: string; readonly svg: string; readonly png: string };
  readonly source: string;
  readonly updated: string;
  readonly licence: string;
  readonly retrieved: string;
  readonly period: string;
  readonly value: string;
  readonly remark: string;
  readonly noFigure: string;
  readonly reasons: {
    readonly zero: string;
    readonly missing: string;
    readonly confidential: string;
    readonly 'not-possible': string;
    readonly provisional: string;
    readonly estimated: string;
    readonly break: string;
    readonly other: string;
  };
  readonly legend: string;
  readonly tableRegion: (caption: string) => string;
  readonly notes: string;
}

export const commonWords: Words<CommonWords> = {
  nb: {
    loading: 'Henter tall …',
    empty: 'Ingen tall ennå.',
    failed: 'Tallene kunne ikke vises.',
    retry: 'Prøv igjen',
    lastGood: (date) => `Viser tallene som ble hentet ${date}.`,
    waiting: (seconds) => `Prøver igjen om ${seconds} s.`,
    table: 'Tabell',
    download: 'Last ned',
    files: { csv: 'Regneark (CSV)', json: 'Data (JSON)', svg: 'Bilde (SVG)', png: 'Bilde (PNG)' },
    source: 'Kilde',
    updated: 'oppdatert',
    licence: 'lisens',
    retrieved: 'hentet',
    period: 'Periode',
    value: 'Verdi',
    remark: 'Merknad',
    noFigure: 'ingen tall',
    reasons: {
      zero: 'null',
      missing: 'tall mangler',
      confidential: 'kan ikke offentliggjøres',
      'not-possible': 'tall kan ikke forekomme',
      provisional: 'foreløpig tall',
      estimated: 'anslag',
      break: 'brudd i tidsserien',
      other: 'merket av kilden',
    },
    legend: 'Velg hva som vises',
    tableRegion: (caption) => `Tabell: ${caption}`,
    notes: 'Merknader',
  },
  nn: {
    loading: 'Hentar tal …',
    empty: 'Ingen tal enno.',
    failed: 'Tala kunne ikkje visast.',
    retry: 'Prøv på nytt',
    lastGood: (date) => `Viser tala som vart henta ${date}.`,
    waiting: (seconds) => `Prøver på nytt om ${seconds} s.`,
    table: 'Tabell',
    download: 'Last ned',
    files: { csv: 'Rekneark (CSV)', json: 'Data (JSON)', svg: 'Bilete (SVG)', png: 'Bilete (PNG)' },
    source: 'Kjelde',
    updated: 'oppdatert',
    licence: 'lisens',
    retrieved: 'henta',
    period: 'Periode',
    value: 'Verdi',
    remark: 'Merknad',
    noFigure: 'ingen tal',
    reasons: {
      zero: 'null',
      missing: 'tal manglar',
      confidential: 'kan ikkje offentleggjerast',
      'not-possible': 'tal kan ikkje førekome',
      provisional: 'førebels tal',
      estimated: 'overslag',
      break: 'brot i tidsserien',
      other: 'merkt av kjelda',
    },
    legend: 'Vel kva som blir vist',
    tableRegion: (caption) => `Tabell: ${caption}`,
    notes: 'Merknader',
  },
  en: {
    loading: 'Fetching figures …',
    empty: 'No figures yet.',
    failed: 'The figures could not be shown.',
    retry: 'Try again',
    lastGood: (date) => `Showing the figures fetched ${date}.`,
    waiting: (seconds) => `Trying again in ${seconds} s.`,
    table: 'Table',
    download: 'Download',
    files: { csv: 'Spreadsheet (CSV)', json: 'Data (JSON)', svg: 'Picture (SVG)', png: 'Picture (PNG)' },
    source: 'Source',
    updated: 'updated',
    licence: 'licence',
    retrieved: 'retrieved',
    period: 'Period',
    value: 'Value',
    remark: 'Note',
    noFigure: 'no figure',
    reasons: {
      zero: 'zero',
      missing: 'not available',
      confidential: 'confidential',
      'not-possible': 'not applicable',
      provisional: 'provisional',
      estimated: 'estimated',
      break: 'break in the series',
      other: 'flagged by the source',
    },
    legend: 'Choose what is shown',
    tableRegion: (caption) => `Table: ${caption}`,
    notes: 'Notes',
  },
};
