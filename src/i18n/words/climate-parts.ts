import type { Words } from '../words.js';

/** Words of what stands below a climate budget's picture. */
export interface ClimatePartWords {
  readonly headings: {
    readonly accounts: string;
    readonly sectors: string;
    readonly indirect: string;
    readonly frame: string;
  };
  readonly table: string;
  readonly sector: string;
  readonly emissions: (year: number) => string;
  readonly change: (year: number) => string;
  readonly effect: (year: number) => string;
  readonly sectorsCaption: string;
  readonly chooseSector: string;
  readonly withoutFigure: (count: number) => string;
  readonly identified: (tonnes: string) => string;
  /** `name` has the most, `share` is `40 prosent`. */
  readonly largestSource: (name: string, share: string, year: number) => string;
  readonly mostEffect: (name: string, share: string, year: number) => string;
  readonly year: string;
  readonly frame: string;
  readonly account: string;
  readonly against: string;
  readonly frameCaption: string;
  /** What the bar and the line across it are. */
  readonly barAndLine: (reference: number) => string;
  readonly over: (amount: string) => string;
  readonly under: (amount: string) => string;
  readonly just: string;
  readonly noAccount: string;
  readonly noFrame: string;
  readonly framesKept: (kept: number, all: number) => string;
  readonly noneToJudge: string;
  readonly indirectApart: string;
  readonly noNumbers: string;
  readonly points: string;
  readonly tonnes: string;
  readonly percent: string;
}

export const climatePartWords: Words<ClimatePartWords> = {
  nb: {
    headings: {
      accounts: 'Klimaregnskapet etter sektor',
      sectors: 'Sektorene',
      indirect: 'Indirekte utslipp',
      frame: 'Regnskapet mot rammen, år for år',
    },
    table: 'Tabell',
    sector: 'Sektor',
    emissions: (year) => `Utslipp ${year}`,
    change: (year) => `Endring fra ${year}`,
    effect: (year) => `Virkning av tiltak ${year}`,
    sectorsCaption: 'Sektorene',
    chooseSector: 'Vis tiltakene i sektoren',
    identified: (tonnes) => `og ${tonnes} identifisert`,
    withoutFigure: (count) => `${count} uten tall`,
    largestSource: (name, share, year) => `${name} slapp ut mest i ${year}: ${share} av utslippene.`,
    mostEffect: (name, share, year) => `${name} står for mest av virkningen i ${year}: ${share} av tiltakene som har tall.`,
    year: 'År',
    frame: 'Ramme',
    account: 'Regnskap',
    against: 'Mot rammen',
    frameCaption: 'Regnskapet mot rammen, år for år',
    barAndLine: (reference) => `Søylen er regnskapet, streken er rammen. Full bredde er utslippene i ${reference}.`,
    over: (amount) => `${amount} over`,
    under: (amount) => `${amount} under`,
    just: 'som rammen',
    noAccount: 'ikke publisert ennå',
    noFrame: 'ingen ramme',
    framesKept: (kept, all) =>
      all === 1
        ? `Rammen ble ${kept ? '' : 'ikke '}holdt det ene året som har regnskap.`
        : `Rammen ble holdt i ${kept} av ${all} år som har regnskap.`,
    noneToJudge: 'Ingen år har både ramme og regnskap ennå.',
    indirectApart: 'Indirekte utslipp telles for seg. De legges aldri sammen med de direkte.',
    noNumbers: 'Det er ikke oppgitt tall for de indirekte utslippene.',
    points: 'prosentpoeng',
    tonnes: 'tonn',
    percent: 'prosent',
  },
  nn: {
    headings: {
      accounts: 'Klimarekneskapen etter sektor',
      sectors: 'Sektorane',
      indirect: 'Indirekte utslepp',
      frame: 'Rekneskapen mot ramma, år for år',
    },
    table: 'Tabell',
    sector: 'Sektor',
    emissions: (year) => `Utslepp ${year}`,
    change: (year) => `Endring frå ${year}`,
    effect: (year) => `Verknad av tiltak ${year}`,
    sectorsCaption: 'Sektorane',
    chooseSector: 'Vis tiltaka i sektoren',
    identified: (tonnes) => `og ${tonnes} identifisert`,
    withoutFigure: (count) => `${count} utan tal`,
    largestSource: (name, share, year) => `${name} sleppte ut mest i ${year}: ${share} av utsleppa.`,
    mostEffect: (name, share, year) => `${name} står for mest av verknaden i ${year}: ${share} av tiltaka som har tal.`,
    year: 'År',
    frame: 'Ramme',
    account: 'Rekneskap',
    against: 'Mot ramma',
    frameCaption: 'Rekneskapen mot ramma, år for år',
    barAndLine: (reference) => `Søyla er rekneskapen, streken er ramma. Full breidd er utsleppa i ${reference}.`,
    over: (amount) => `${amount} over`,
    under: (amount) => `${amount} under`,
    just: 'som ramma',
    noAccount: 'ikkje publisert enno',
    noFrame: 'inga ramme',
    framesKept: (kept, all) =>
      all === 1
        ? `Ramma vart ${kept ? '' : 'ikkje '}halden det eine året som har rekneskap.`
        : `Ramma vart halden i ${kept} av ${all} år som har rekneskap.`,
    noneToJudge: 'Ingen år har både ramme og rekneskap enno.',
    indirectApart: 'Indirekte utslepp blir talde for seg. Dei blir aldri lagde saman med dei direkte.',
    noNumbers: 'Det er ikkje oppgitt tal for dei indirekte utsleppa.',
    points: 'prosentpoeng',
    tonnes: 'tonn',
    percent: 'prosent',
  },
  en: {
    headings: {
      accounts: 'Measured emissions by sector',
      sectors: 'The sectors',
      indirect: 'Indirect emissions',
      frame: 'Measured emissions against the limit, year by year',
    },
    table: 'Table',
    sector: 'Sector',
    emissions: (year) => `Emissions ${year}`,
    change: (year) => `Change from ${year}`,
    effect: (year) => `Effect of measures ${year}`,
    sectorsCaption: 'The sectors',
    chooseSector: 'Show the measures of the sector',
    identified: (tonnes) => `and ${tonnes} identified`,
    withoutFigure: (count) => `${count} without a figure`,
    largestSource: (name, share, year) => `${name} emitted the most in ${year}: ${share} of emissions.`,
    mostEffect: (name, share, year) => `${name} accounts for most of the effect in ${year}: ${share} of the measures that have a figure.`,
    year: 'Year',
    frame: 'Limit',
    account: 'Measured',
    against: 'Against the limit',
    frameCaption: 'Measured emissions against the limit, year by year',
    barAndLine: (reference) => `The bar is what was measured, the line across it the limit. Full width is emissions in ${reference}.`,
    over: (amount) => `${amount} above`,
    under: (amount) => `${amount} below`,
    just: 'at the limit',
    noAccount: 'not published yet',
    noFrame: 'no limit',
    framesKept: (kept, all) =>
      all === 1
        ? `The limit was ${kept ? '' : 'not '}kept in the one year that has accounts.`
        : `The limit was kept in ${kept} of the ${all} years that have accounts.`,
    noneToJudge: 'No year has both a limit and accounts yet.',
    indirectApart: 'Indirect emissions are counted apart. They are never added to the direct ones.',
    noNumbers: 'No figures are given for the indirect emissions.',
    points: 'percentage points',
    tonnes: 'tonnes',
    percent: 'per cent',
  },
};
