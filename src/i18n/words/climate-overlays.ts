import type { Words } from '../words.js';

/** Words of two editions over each other, and of municipalities beside each other. */
export interface ClimateOverlayWords {
  readonly headings: { readonly vintages: string; readonly comparison: string };
  readonly edition: string;
  readonly thisEdition: (name: string) => string;
  readonly vintagesCaption: (one: string, other: string) => string;
  readonly vintagesDiffer: (
    figure: string,
    one: readonly [name: string, figure: string],
    other: readonly [name: string, figure: string],
  ) => string;
  readonly vintagesAlike: (one: string, other: string) => string;
  readonly noCommonYear: (one: string, other: string) => string;
  readonly why: string;
  /** Where the reader asked for tonnes that the other edition does not have. */
  readonly inPercentAlone: (edition: string, reference: number) => string;
  readonly difference: string;
  readonly compareBy: string;
  readonly modes: { readonly inhabitant: string; readonly index: string };
  readonly perInhabitant: string;
  readonly indexed: (year: number) => string;
  readonly comparisonSentence: (place: string, value: string, year: number) => string;
  readonly indexSentence: (place: string, value: string, year: number, base: number) => string;
  readonly least: (name: string, value: string) => string;
  readonly most: (name: string, value: string) => string;
  readonly comparisonCaption: (what: string) => string;
  readonly tonnesEach: string;
  readonly year: string;
  /** Heading of the column that says which figure it is. */
  readonly what: string;
  readonly place: string;
  readonly points: string;
  readonly tonnes: string;
}

export const climateOverlayWords: Words<ClimateOverlayWords> = {
  nb: {
    headings: { vintages: 'To utgaver av de samme utslippene', comparison: 'Sammenlignet med andre kommuner' },
    edition: 'Sammenlign med',
    thisEdition: (name) => (name ? `denne utgaven (${name})` : 'denne utgaven'),
    vintagesCaption: (one, other) => `${one} og ${other}`,
    vintagesDiffer: (figure, one, other) => `${figure}: ${one[0]} sier ${one[1]}, ${other[0]} sier ${other[1]}.`,
    vintagesAlike: (one, other) => `${one} og ${other} har de samme tallene for årene de deler.`,
    noCommonYear: (one, other) => `${one} og ${other} har ingen år felles.`,
    why: 'Hvorfor de er ulike:',
    inPercentAlone: (edition, reference) =>
      `${edition} oppgir ikke utslippene i ${reference} i tonn. Derfor er utgavene sammenlignet i prosent.`,
    difference: 'Forskjell',
    compareBy: 'Sammenlign',
    modes: { inhabitant: 'per innbygger', index: 'utvikling' },
    perInhabitant: 'Tonn CO₂-ekvivalenter per innbygger',
    indexed: (year) => `Utslipp der ${year} er 100`,
    comparisonSentence: (place, value, year) => `${place} slapp ut ${value} per innbygger i ${year}.`,
    indexSentence: (place, value, year, base) => `Når utslippene i ${base} settes til 100, var de ${value} i ${place} i ${year}.`,
    least: (name, value) => ` Lavest er ${name} med ${value}.`,
    most: (name, value) => ` Høyest er ${name} med ${value}.`,
    comparisonCaption: (what) => `Sammenligning: ${what}`,
    tonnesEach: 'tonn',
    year: 'År',
    what: 'Hva',
    place: 'Kommune',
    points: 'prosentpoeng',
    tonnes: 'tonn',
  },
  nn: {
    headings: { vintages: 'To utgåver av dei same utsleppa', comparison: 'Samanlikna med andre kommunar' },
    edition: 'Samanlikn med',
    thisEdition: (name) => (name ? `denne utgåva (${name})` : 'denne utgåva'),
    vintagesCaption: (one, other) => `${one} og ${other}`,
    vintagesDiffer: (figure, one, other) => `${figure}: ${one[0]} seier ${one[1]}, ${other[0]} seier ${other[1]}.`,
    vintagesAlike: (one, other) => `${one} og ${other} har dei same tala for åra dei deler.`,
    noCommonYear: (one, other) => `${one} og ${other} har ingen felles år.`,
    why: 'Kvifor dei er ulike:',
    inPercentAlone: (edition, reference) =>
      `${edition} oppgir ikkje utsleppa i ${reference} i tonn. Difor er utgåvene samanlikna i prosent.`,
    difference: 'Skilnad',
    compareBy: 'Samanlikn',
    modes: { inhabitant: 'per innbyggjar', index: 'utvikling' },
    perInhabitant: 'Tonn CO₂-ekvivalentar per innbyggjar',
    indexed: (year) => `Utslepp der ${year} er 100`,
    comparisonSentence: (place, value, year) => `${place} sleppte ut ${value} per innbyggjar i ${year}.`,
    indexSentence: (place, value, year, base) => `Når utsleppa i ${base} blir sette til 100, var dei ${value} i ${place} i ${year}.`,
    least: (name, value) => ` Lågast er ${name} med ${value}.`,
    most: (name, value) => ` Høgast er ${name} med ${value}.`,
    comparisonCaption: (what) => `Samanlikning: ${what}`,
    tonnesEach: 'tonn',
    year: 'År',
    what: 'Kva',
    place: 'Kommune',
    points: 'prosentpoeng',
    tonnes: 'tonn',
  },
  en: {
    headings: { vintages: 'Two editions of the same emissions', comparison: 'Compared with other municipalities' },
    edition: 'Compare with',
    thisEdition: (name) => (name ? `this edition (${name})` : 'this edition'),
    vintagesCaption: (one, other) => `${one} and ${other}`,
    vintagesDiffer: (figure, one, other) => `${figure}: ${one[0]} says ${one[1]}, ${other[0]} says ${other[1]}.`,
    vintagesAlike: (one, other) => `${one} and ${other} have the same figures for the years they share.`,
    noCommonYear: (one, other) => `${one} and ${other} have no years in common.`,
    why: 'Why they differ:',
    inPercentAlone: (edition, reference) =>
      `${edition} does not give the emissions of ${reference} in tonnes, so the editions are compared in per cent.`,
    difference: 'Difference',
    compareBy: 'Compare',
    modes: { inhabitant: 'per inhabitant', index: 'development' },
    perInhabitant: 'Tonnes of CO₂ equivalents per inhabitant',
    indexed: (year) => `Emissions where ${year} is 100`,
    comparisonSentence: (place, value, year) => `${place} emitted ${value} per inhabitant in ${year}.`,
    indexSentence: (place, value, year, base) => `With emissions in ${base} as 100, ${place} stood at ${value} in ${year}.`,
    least: (name, value) => ` Lowest is ${name} at ${value}.`,
    most: (name, value) => ` Highest is ${name} at ${value}.`,
    comparisonCaption: (what) => `Comparison: ${what}`,
    tonnesEach: 'tonnes',
    year: 'Year',
    what: 'What',
    place: 'Municipality',
    points: 'percentage points',
    tonnes: 'tonnes',
  },
};
