import type { Words } from '../words.js';

export interface GoalTreeWords {
  readonly holds: (list: string) => string;
  readonly and: string;
  readonly cites: (facts: { readonly citing: number; readonly goals: number; readonly targets: number }) => string;
  readonly unused: string;
  readonly empty: string;
  readonly cut: (nodes: string) => string;
  readonly group: string;
  readonly plan: string;
  readonly un: string;
  readonly search: string;
  readonly goal: string;
  readonly reference: string;
  readonly area: string;
  readonly all: string;
  readonly more: string;
  readonly hits: (count: number) => string;
  readonly reset: string;
  readonly expand: string;
  readonly collapse: string;
  readonly codes: string;
  readonly choose: (goal: number) => string;
  readonly link: (title: string) => string;
  readonly readMore: string;
  /** The columns of the table. */
  readonly columns: readonly [text: string, level: string, root: string, reference: string, un: string];
}

export const goalTreeWords: Words<GoalTreeWords> = {
  nb: {
    holds: (list) => `Planen har ${list}.`,
    and: 'og',
    cites: ({ citing, goals, targets }) =>
      ` ${citing} av dem viser til FNs bærekraftsmål: ${goals} av 17 mål og ${targets} av 169 delmål er i bruk.`,
    unused: 'Ikke i bruk',
    empty: 'Planen har ingen mål ennå.',
    cut: (nodes) => `Planen er større enn det som kan vises. Her er de ${nodes} første målene, i inntil 12 nivåer.`,
    group: 'Vis etter',
    plan: 'Planen',
    un: 'FNs mål',
    search: 'Søk i målene',
    goal: 'FN-mål',
    reference: 'Referanse',
    area: 'Tjenesteområde',
    all: 'Alle',
    more: 'Flere valg',
    hits: (count) => `${count || 'Ingen'} treff`,
    reset: 'Nullstill',
    expand: 'Åpne alle',
    collapse: 'Lukk alle',
    codes: 'Hva kodene betyr',
    choose: (goal) => `Vis alt som viser til mål ${goal}`,
    link: (title) => `Lenke til «${title}»`,
    readMore: 'Les mer',
    columns: ['Mål', 'Nivå', 'Hører til', 'Referanse', 'FNs bærekraftsmål'],
  },
  nn: {
    holds: (list) => `Planen har ${list}.`,
    and: 'og',
    cites: ({ citing, goals, targets }) =>
      ` ${citing} av dei viser til FNs berekraftsmål: ${goals} av 17 mål og ${targets} av 169 delmål er i bruk.`,
    unused: 'Ikkje i bruk',
    empty: 'Planen har ingen mål enno.',
    cut: (nodes) => `Planen er større enn det som kan visast. Her er dei ${nodes} første måla, i inntil 12 nivå.`,
    group: 'Vis etter',
    plan: 'Planen',
    un: 'FNs mål',
    search: 'Søk i måla',
    goal: 'FN-mål',
    reference: 'Referanse',
    area: 'Tenesteområde',
    all: 'Alle',
    more: 'Fleire val',
    hits: (count) => `${count || 'Ingen'} treff`,
    reset: 'Nullstill',
    expand: 'Opne alle',
    collapse: 'Lukk alle',
    codes: 'Kva kodane tyder',
    choose: (goal) => `Vis alt som viser til mål ${goal}`,
    link: (title) => `Lenkje til «${title}»`,
    readMore: 'Les meir',
    columns: ['Mål', 'Nivå', 'Høyrer til', 'Referanse', 'FNs berekraftsmål'],
  },
  en: {
    holds: (list) => `The plan has ${list}.`,
    and: 'and',
    cites: ({ citing, goals, targets }) =>
      ` ${citing} of them ${citing === 1 ? 'refers' : 'refer'} to the UN’s Sustainable Development Goals: ${goals} of 17 goals and ${targets} of 169 targets are used.`,
    unused: 'Not used',
    empty: 'The plan has no goals yet.',
    cut: (nodes) => `The plan is larger than can be shown. Here are the first ${nodes} goals, at up to 12 levels.`,
    group: 'Show by',
    plan: 'The plan',
    un: 'UN goals',
    search: 'Search the goals',
    goal: 'UN goal',
    reference: 'Reference',
    area: 'Service area',
    all: 'All',
    more: 'More choices',
    hits: (count) => `${count || 'No'} ${count === 1 ? 'hit' : 'hits'}`,
    reset: 'Reset',
    expand: 'Expand all',
    collapse: 'Collapse all',
    codes: 'What the codes mean',
    choose: (goal) => `Show all that refers to goal ${goal}`,
    link: (title) => `Link to “${title}”`,
    readMore: 'Read more',
    columns: ['Goal', 'Level', 'Belongs to', 'Reference', 'UN goals'],
  },
};
