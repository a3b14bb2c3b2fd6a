import type { Words } from '../words.js';

interface NounWords {
  readonly name: string;
  readonly plural: string;
}

export interface ServiceAreaWords {
  readonly nouns: { readonly group: NounWords; readonly goal: NounWords; readonly area: NounWords };
  /** `goals` and `areas` are the municipality's own words, in the plural. */
  readonly one: (fact: { readonly area: string; readonly count: string; readonly goals: string }) => string;
  readonly several: (fact: {
    readonly areas: string;
    readonly low: string;
    readonly high: string;
    readonly all: number;
    readonly goals: string;
  }) => string;
  readonly alike: (fact: { readonly areas: string; readonly count: string; readonly goals: string }) => string;
  readonly none: (areas: string) => string;
  readonly of: (count: number, all: number) => string;
  /** `place` is one of the words of `range` below. */
  readonly oneInRange: (place: string, range: string) => string;
  readonly allInRange: (range: string) => string;
  readonly outOfRange: (range: string, areas: string) => string;
  readonly unpublished: (areas: string) => string;
  readonly orphans: (count: number, goals: string) => string;
  readonly notPublished: string;
  /** Where a count stands against the published range. */
  readonly range: Readonly<Record<'below' | 'within' | 'above', string>>;
  /** Where it stands against the other areas. */
  readonly others: Readonly<Record<'low' | 'high', string>>;
  readonly rangeLabel: (range: string) => string;
  readonly rule: (least: number) => string;
  readonly marked: string;
  readonly unmarked: string;
  readonly countOf: (plural: string) => string;
  readonly all: string;
  readonly unGoal: (goal: string) => string;
  readonly shown: (rows: number, all: number, goals: string) => string;
  readonly reset: string;
  readonly reference: string;
  readonly nothing: string;
}

export const serviceAreaWords: Words<ServiceAreaWords> = {
  nb: {
    nouns: {
      group: { name: 'hovedmål', plural: 'hovedmål' },
      goal: { name: 'delmål', plural: 'delmål' },
      area: { name: 'tjenesteområde', plural: 'tjenesteområder' },
    },
    one: ({ area, count, goals }) => `${area} følger opp ${count} ${goals}.`,
    several: ({ areas, low, high, all, goals }) => `${areas} følger opp fra ${low} til ${high} av ${all} ${goals}.`,
    alike: ({ areas, count, goals }) => `${areas} følger alle opp ${count} ${goals}.`,
    none: (areas) => `Fordelingen er ikke publisert i data for noen ${areas}.`,
    of: (count, all) => `${count} av ${all}`,
    oneInRange: (place, range) => `Tallet er ${place} som er publisert, ${range}.`,
    allInRange: (range) => `Alle er innenfor det publiserte spennet, ${range}.`,
    outOfRange: (range, areas) => `Utenfor det publiserte spennet, ${range}: ${areas}.`,
    unpublished: (areas) => `Ikke publisert i data: ${areas}.`,
    orphans: (count, goals) => `${count} ${goals} følges ikke opp av noen av dem.`,
    notPublished: 'ikke publisert i data',
    range: { below: 'under spennet', within: 'innenfor spennet', above: 'over spennet' },
    others: { low: 'langt under de andre', high: 'langt over de andre' },
    rangeLabel: (range) => `publisert spenn ${range}`,
    rule: (least) =>
      `Langt over eller under de andre: mer enn halvannen kvartilbredde utenfor kvartilene. Det regnes bare ut når minst ${least} har tall.`,
    marked: 'følges opp',
    unmarked: 'ikke merket',
    countOf: (plural) => `Antall ${plural}`,
    all: 'Alle',
    unGoal: (goal) => `FN-mål ${goal}`,
    shown: (rows, all, goals) => `Viser ${rows} av ${all} ${goals}.`,
    reset: 'Vis alle',
    reference: 'Referanse',
    nothing: 'Ingen rader passer til valget.',
  },
  nn: {
    nouns: {
      group: { name: 'hovudmål', plural: 'hovudmål' },
      goal: { name: 'delmål', plural: 'delmål' },
      area: { name: 'tenesteområde', plural: 'tenesteområde' },
    },
    one: ({ area, count, goals }) => `${area} følgjer opp ${count} ${goals}.`,
    several: ({ areas, low, high, all, goals }) => `${areas} følgjer opp frå ${low} til ${high} av ${all} ${goals}.`,
    alike: ({ areas, count, goals }) => `${areas} følgjer alle opp ${count} ${goals}.`,
    none: (areas) => `Fordelinga er ikkje publisert i data for nokon ${areas}.`,
    of: (count, all) => `${count} av ${all}`,
    oneInRange: (place, range) => `Talet er ${place} som er publisert, ${range}.`,
    allInRange: (range) => `Alle er innanfor det publiserte spennet, ${range}.`,
    outOfRange: (range, areas) => `Utanfor det publiserte spennet, ${range}: ${areas}.`,
    unpublished: (areas) => `Ikkje publisert i data: ${areas}.`,
    orphans: (count, goals) => `${count} ${goals} blir ikkje ${count === 1 ? 'følgt' : 'følgde'} opp av nokon av dei.`,
    notPublished: 'ikkje publisert i data',
    range: { below: 'under spennet', within: 'innanfor spennet', above: 'over spennet' },
    others: { low: 'langt under dei andre', high: 'langt over dei andre' },
    rangeLabel: (range) => `publisert spenn ${range}`,
    rule: (least) =>
      `Langt over eller under dei andre: meir enn halvannan kvartilbreidd utanfor kvartilane. Det blir berre rekna ut når minst ${least} har tal.`,
    marked: 'blir følgt opp',
    unmarked: 'ikkje merkt',
    countOf: (plural) => `Talet på ${plural}`,
    all: 'Alle',
    unGoal: (goal) => `FN-mål ${goal}`,
    shown: (rows, all, goals) => `Viser ${rows} av ${all} ${goals}.`,
    reset: 'Vis alle',
    reference: 'Referanse',
    nothing: 'Ingen rader passar til valet.',
  },
  en: {
    nouns: {
      group: { name: 'main goal', plural: 'main goals' },
      goal: { name: 'sub-goal', plural: 'sub-goals' },
      area: { name: 'service area', plural: 'service areas' },
    },
    one: ({ area, count, goals }) => `${area} follows up ${count} ${goals}.`,
    several: ({ areas, low, high, all, goals }) => `${areas} follow up from ${low} to ${high} of ${all} ${goals}.`,
    alike: ({ areas, count, goals }) => `${areas} each follow up ${count} ${goals}.`,
    none: (areas) => `The distribution is not published as data for any ${areas}.`,
    of: (count, all) => `${count} of ${all}`,
    oneInRange: (place, range) => `That is ${place} published, ${range}.`,
    allInRange: (range) => `All are within the published range, ${range}.`,
    outOfRange: (range, areas) => `Outside the published range, ${range}: ${areas}.`,
    unpublished: (areas) => `Not published as data: ${areas}.`,
    orphans: (count, goals) => `${count} ${goals} ${count === 1 ? 'is' : 'are'} not followed up by any of them.`,
    notPublished: 'not published as data',
    range: { below: 'below the range', within: 'within the range', above: 'above the range' },
    others: { low: 'far below the others', high: 'far above the others' },
    rangeLabel: (range) => `published range ${range}`,
    rule: (least) =>
      `Far above or below the others: more than one and a half interquartile ranges outside the quartiles. Worked out only when at least ${least} have figures.`,
    marked: 'followed up',
    unmarked: 'not marked',
    countOf: (plural) => `Number of ${plural}`,
    all: 'All',
    unGoal: (goal) => `UN goal ${goal}`,
    shown: (rows, all, goals) => `Showing ${rows} of ${all} ${goals}.`,
    reset: 'Show all',
    reference: 'Reference',
    nothing: 'No rows fit the choice.',
  },
};
