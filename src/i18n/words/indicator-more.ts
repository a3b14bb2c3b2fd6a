import type { Words } from '../words.js';

/** What an indicator says and offers beyond its first figure. Periods and numbers come written out. */
export interface IndicatorMoreWords {
  readonly mode: string;
  readonly modes: { readonly value: string; readonly index: string; readonly change: string };
  readonly index: (base: string) => string;
  readonly indexSentence: (base: string) => string;
  readonly change: string;
  readonly changeSentence: string;
  readonly points: string;
  /** Why a change cannot be worked out, and what an uneven one is counted from. */
  /** A change from one period to another, of which the note tells. */
  readonly step: (from: string, to: string) => string;
  readonly uneven: (steps: string, count: number) => string;
  /** What the marks of flagged figures stand for. */
  readonly ring: (reasons: string) => string;
  readonly dotted: (reasons: string) => string;
  readonly noChange: string;
  readonly since: (period: string) => string;
  readonly noIndex: string;
  readonly leftOut: (names: string, base: string) => string;
  readonly projection: string;
  readonly projected: (value: string, when: string) => string;
  readonly norm: string;
  readonly more: string;
  readonly compare: string;
  readonly search: string;
  readonly noHits: string;
  readonly hits: (count: string) => string;
  readonly measure: string;
  /** All categories of a dimension together. */
  readonly whole: string;
  readonly period: string;
  readonly from: string;
  readonly to: string;
  readonly earlier: string;
  readonly later: string;
  readonly nearer: string;
  readonly farther: string;
  readonly thinned: string;
  readonly rowsLeftOut: (shown: string, all: string) => string;
}

export const indicatorMoreWords: Words<IndicatorMoreWords> = {
  nb: {
    mode: 'Vis som',
    modes: { value: 'verdi', index: 'indeks', change: 'endring' },
    index: (base) => `indeks, ${base} = 100`,
    indexSentence: (base) => `Indeks der ${base} er 100. `,
    change: 'endring fra forrige tall',
    changeSentence: 'Endring fra forrige tall. ',
    points: 'prosentpoeng',
    noChange: 'kan ikke regnes ut',
    step: (from, to) => `fra ${from} til ${to}`,
    uneven: (steps, count) =>
      `Tallene kommer ikke med jevne mellomrom. ${count > 1 ? 'Endringene' : 'Endringen'} ${steps} gjelder lengre tid enn de andre og kan ikke sammenlignes med dem.`,
    ring: (reasons) => `Åpen ring: ${reasons}.`,
    dotted: (reasons) => `Prikket søyle: ${reasons}.`,
    since: (period) => `siden ${period}`,
    noIndex: 'Tallene kan ikke vises som indeks, fordi det ikke finnes noe tall over null å regne fra.',
    leftOut: (names, base) => `Uten tall over null for ${base} og derfor ikke med: ${names}.`,
    projection: 'framskriving',
    projected: (value, when) => ` Framskrevet: ${value} ${when}.`,
    norm: 'Norm',
    more: 'Flere valg',
    compare: 'Sammenlign',
    search: 'Søk etter sted',
    noHits: 'Ingen treff',
    hits: (count) => `${count} treff`,
    measure: 'Tall',
    whole: 'i alt',
    period: 'Tidsrom',
    from: 'Fra',
    to: 'Til',
    earlier: 'Tidligere',
    later: 'Senere',
    nearer: 'Kortere tidsrom',
    farther: 'Lengre tidsrom',
    thinned: 'Tegningen viser det høyeste og det laveste tallet for hvert lille tidsrom. Velg et kortere tidsrom for å se alle.',
    rowsLeftOut: (shown, all) =>
      `Tabellen viser de siste ${shown} av ${all} rader. Velg et kortere tidsrom for å se andre; alle er med i nedlastingen.`,
  },
  nn: {
    mode: 'Vis som',
    modes: { value: 'verdi', index: 'indeks', change: 'endring' },
    index: (base) => `indeks, ${base} = 100`,
    indexSentence: (base) => `Indeks der ${base} er 100. `,
    change: 'endring frå førre tal',
    changeSentence: 'Endring frå førre tal. ',
    points: 'prosentpoeng',
    noChange: 'kan ikkje reknast ut',
    step: (from, to) => `frå ${from} til ${to}`,
    uneven: (steps, count) =>
      `Tala kjem ikkje med jamne mellomrom. ${count > 1 ? 'Endringane' : 'Endringa'} ${steps} gjeld lengre tid enn dei andre og kan ikkje samanliknast med dei.`,
    ring: (reasons) => `Open ring: ${reasons}.`,
    dotted: (reasons) => `Prikkete søyle: ${reasons}.`,
    since: (period) => `sidan ${period}`,
    noIndex: 'Tala kan ikkje visast som indeks, fordi det ikkje finst noko tal over null å rekne frå.',
    leftOut: (names, base) => `Utan tal over null for ${base} og difor ikkje med: ${names}.`,
    projection: 'framskriving',
    projected: (value, when) => ` Framskrive: ${value} ${when}.`,
    norm: 'Norm',
    more: 'Fleire val',
    compare: 'Samanlikn',
    search: 'Søk etter stad',
    noHits: 'Ingen treff',
    hits: (count) => `${count} treff`,
    measure: 'Tal',
    whole: 'i alt',
    period: 'Tidsrom',
    from: 'Frå',
    to: 'Til',
    earlier: 'Tidlegare',
    later: 'Seinare',
    nearer: 'Kortare tidsrom',
    farther: 'Lengre tidsrom',
    thinned: 'Teikninga viser det høgaste og det lågaste talet for kvart vesle tidsrom. Vel eit kortare tidsrom for å sjå alle.',
    rowsLeftOut: (shown, all) =>
      `Tabellen viser dei siste ${shown} av ${all} rader. Vel eit kortare tidsrom for å sjå andre; alle er med i nedlastinga.`,
  },
  en: {
    mode: 'Show as',
    modes: { value: 'value', index: 'index', change: 'change' },
    index: (base) => `index, ${base} = 100`,
    indexSentence: (base) => `Index where ${base} is 100. `,
    change: 'change from the figure before',
    changeSentence: 'Change from the figure before. ',
    points: 'percentage points',
    noChange: 'cannot be worked out',
    step: (from, to) => `from ${from} to ${to}`,
    uneven: (steps, count) =>
      `The figures do not come at even intervals. The ${count > 1 ? 'changes' : 'change'} ${steps} ${count > 1 ? 'cover' : 'covers'} a longer time than the others and cannot be compared with them.`,
    ring: (reasons) => `Open ring: ${reasons}.`,
    dotted: (reasons) => `Dotted bar: ${reasons}.`,
    since: (period) => `since ${period}`,
    noIndex: 'The figures cannot be shown as an index, as there is no figure above zero to begin from.',
    leftOut: (names, base) => `Without a figure above zero for ${base} and so left out: ${names}.`,
    projection: 'projection',
    projected: (value, when) => ` Projected: ${value} ${when}.`,
    norm: 'Standard',
    more: 'More choices',
    compare: 'Compare',
    search: 'Search for a place',
    noHits: 'No hits',
    hits: (count) => `${count} ${count === '1' ? 'hit' : 'hits'}`,
    measure: 'Measure',
    whole: 'total',
    period: 'Time span',
    from: 'From',
    to: 'To',
    earlier: 'Earlier',
    later: 'Later',
    nearer: 'Shorter time span',
    farther: 'Longer time span',
    thinned: 'The drawing shows the highest and the lowest figure of each small span of time. Choose a shorter time span to see all.',
    rowsLeftOut: (shown, all) =>
      `The table shows the last ${shown} of ${all} rows. Choose a shorter time span to see others; all are in the download.`,
  },
};
