import type { Words } from '../words.js';

interface Sizes {
  readonly small: string;
  readonly medium: string;
  readonly large: string;
  readonly unknown: string;
}

export interface MeasureBankWords {
  readonly empty: string;
  readonly holds: (count: number, list: string) => string;
  /** `3 små`: parts of the sentence. */
  readonly counted: Readonly<Record<keyof Sizes, (count: number) => string>>;
  readonly recipes: (count: number) => string;
  readonly taken: (count: number) => string;
  readonly most: (names: string, points: string) => string;
  readonly search: string;
  readonly goal: string;
  readonly effort: string;
  readonly area: string;
  readonly all: string;
  readonly sort: string;
  readonly sorts: Readonly<Record<'given' | 'title' | 'effort' | 'taken' | 'points', string>>;
  readonly more: string;
  readonly hits: (count: number) => string;
  readonly reset: string;
  readonly sizes: Sizes;
  readonly kinds: { readonly time: string; readonly money: string; readonly organisation: string };
  readonly chooseGoal: (goal: string) => string;
  readonly points: string;
  readonly by: string;
  readonly nobody: string;
  readonly effect: string;
  readonly recipe: (steps: number) => string;
  readonly about: string;
  readonly noRecipe: string;
  readonly ownGoals: string;
  readonly told: string;
  readonly readMore: string;
  readonly perUnit: string;
  readonly unit: string;
  readonly takenCount: string;
  readonly without: (count: number) => string;
  readonly submit: string;
  readonly subject: (bank: string) => string;
  /** Lines of a letter, to be filled in. */
  readonly letter: readonly [title: string, who: string, steps: string, effort: string, goals: string];
  readonly cut: (count: string) => string;
  readonly columns: {
    readonly title: string;
    readonly summary: string;
    readonly goals: string;
    readonly recipe: string;
  };
}

export const measureBankWords: Words<MeasureBankWords> = {
  nb: {
    empty: 'Det er ingen tiltak i banken ennå.',
    holds: (count, list) => `Banken har ${count} tiltak: ${list}.`,
    counted: {
      small: (count) => `${count} ${count === 1 ? 'lite' : 'små'}`,
      medium: (count) => `${count} ${count === 1 ? 'middels stort' : 'middels store'}`,
      large: (count) => `${count} ${count === 1 ? 'stort' : 'store'}`,
      unknown: (count) => `${count} uten oppgitt innsats`,
    },
    recipes: (count) => ` ${count || 'Ingen'} har en oppskrift,`,
    taken: (count) => ` og ${count || 'ingen'} er tatt i bruk.`,
    most: (names, points) => ` Flest poeng har ${names} (${points}).`,
    search: 'Søk i tiltakene',
    goal: 'FN-mål',
    effort: 'Innsats',
    area: 'Område',
    all: 'Alle',
    sort: 'Sorter',
    sorts: {
      given: 'Som i banken',
      title: 'Alfabetisk',
      effort: 'Minst innsats først',
      taken: 'Mest brukt først',
      points: 'Flest poeng først',
    },
    more: 'Flere valg',
    hits: (count) => `${count || 'Ingen'} tiltak funnet`,
    reset: 'Nullstill',
    sizes: { small: 'Liten', medium: 'Middels', large: 'Stor', unknown: 'Ikke oppgitt' },
    kinds: { time: 'Tid', money: 'Penger', organisation: 'Organisering' },
    chooseGoal: (goal) => `Vis alle tiltak for mål ${goal}`,
    points: 'Poeng',
    by: 'Tatt i bruk',
    nobody: 'Ingen ennå',
    effect: 'Virkning',
    recipe: (steps) => `Oppskrift i ${steps} steg`,
    about: 'Mer om tiltaket',
    noRecipe: 'Oppskriften er ikke publisert.',
    ownGoals: 'Egne mål',
    told: 'Omtalt i',
    readMore: 'Les mer',
    perUnit: 'Poeng for hver enhet',
    unit: 'Enhet',
    takenCount: 'Tiltak',
    without: (count) => `${count} av dem uten poeng`,
    submit: 'Sett inn et tiltak',
    subject: (bank) => `Nytt tiltak til «${bank}»`,
    letter: ['Tiltaket:', 'Hvem har gjort det, og når:', 'Oppskrift, steg for steg:', 'Innsats (tid, penger, organisering):', 'FN-mål:'],
    cut: (count) => `Banken er større enn det som kan vises. Her er de ${count} første tiltakene.`,
    columns: { title: 'Tiltak', summary: 'Kort fortalt', goals: 'FNs bærekraftsmål', recipe: 'Oppskrift' },
  },
  nn: {
    empty: 'Det er ingen tiltak i banken enno.',
    holds: (count, list) => `I banken er det ${count} tiltak: ${list}.`,
    counted: {
      small: (count) => `${count} ${count === 1 ? 'lite' : 'små'}`,
      medium: (count) => `${count} ${count === 1 ? 'middels stort' : 'middels store'}`,
      large: (count) => `${count} ${count === 1 ? 'stort' : 'store'}`,
      unknown: (count) => `${count} utan oppgitt innsats`,
    },
    recipes: (count) => ` ${count || 'Ingen'} har ei oppskrift,`,
    taken: (count) => ` og ${count || 'ingen'} er ${count === 1 ? 'teke' : 'tekne'} i bruk.`,
    most: (names, points) => ` Flest poeng har ${names} (${points}).`,
    search: 'Søk i tiltaka',
    goal: 'FN-mål',
    effort: 'Innsats',
    area: 'Område',
    all: 'Alle',
    sort: 'Sorter',
    sorts: {
      given: 'Som i banken',
      title: 'Alfabetisk',
      effort: 'Minst innsats fyrst',
      taken: 'Mest brukt fyrst',
      points: 'Flest poeng fyrst',
    },
    more: 'Fleire val',
    hits: (count) => `Fann ${count || 'ingen'} tiltak`,
    reset: 'Nullstill',
    sizes: { small: 'Liten', medium: 'Middels', large: 'Stor', unknown: 'Ikkje oppgitt' },
    kinds: { time: 'Tid', money: 'Pengar', organisation: 'Organisering' },
    chooseGoal: (goal) => `Vis alle tiltak for mål ${goal}`,
    points: 'Poeng',
    by: 'Teke i bruk',
    nobody: 'Ingen enno',
    effect: 'Verknad',
    recipe: (steps) => `Oppskrift i ${steps} steg`,
    about: 'Meir om tiltaket',
    noRecipe: 'Oppskrifta er ikkje publisert.',
    ownGoals: 'Eigne mål',
    told: 'Omtala i',
    readMore: 'Les meir',
    perUnit: 'Poeng for kvar eining',
    unit: 'Eining',
    takenCount: 'Tiltak',
    without: (count) => `${count} av dei utan poeng`,
    submit: 'Set inn eit tiltak',
    subject: (bank) => `Nytt tiltak til «${bank}»`,
    letter: [
      'Tiltaket:',
      'Kven har prøvd det, og når:',
      'Oppskrift, eitt steg om gongen:',
      'Innsats (tid, pengar, organisering):',
      'FN-mål:',
    ],
    cut: (count) => `Banken er større enn det som kan visast. Her er dei ${count} første tiltaka.`,
    columns: { title: 'Tiltak', summary: 'Kort fortalt', goals: 'FNs berekraftsmål', recipe: 'Oppskrift' },
  },
  en: {
    empty: 'There are no measures in the bank yet.',
    holds: (count, list) => `The bank holds ${count} ${count === 1 ? 'measure' : 'measures'}: ${list}.`,
    counted: {
      small: (count) => `${count} small`,
      medium: (count) => `${count} medium-sized`,
      large: (count) => `${count} large`,
      unknown: (count) => `${count} with no effort stated`,
    },
    recipes: (count) => ` ${count || 'None'} ${count === 1 ? 'has' : 'have'} a recipe,`,
    taken: (count) => ` and ${count || 'none'} ${count === 1 ? 'has' : 'have'} been adopted.`,
    most: (names, points) => ` Most points: ${names} (${points}).`,
    search: 'Search the measures',
    goal: 'UN goal',
    effort: 'Effort',
    area: 'Area',
    all: 'All',
    sort: 'Sort',
    sorts: {
      given: 'As in the bank',
      title: 'Alphabetically',
      effort: 'Least effort first',
      taken: 'Most adopted first',
      points: 'Most points first',
    },
    more: 'More choices',
    hits: (count) => `${count || 'No'} ${count === 1 ? 'measure' : 'measures'} found`,
    reset: 'Reset',
    sizes: { small: 'Small', medium: 'Medium', large: 'Large', unknown: 'Not stated' },
    kinds: { time: 'Time', money: 'Money', organisation: 'Organisation' },
    chooseGoal: (goal) => `Show all measures for goal ${goal}`,
    points: 'Points',
    by: 'Adopted by',
    nobody: 'Nobody yet',
    effect: 'Effect',
    recipe: (steps) => `Recipe in ${steps} ${steps === 1 ? 'step' : 'steps'}`,
    about: 'More about the measure',
    noRecipe: 'The recipe has not been published.',
    ownGoals: 'Own goals',
    told: 'Described in',
    readMore: 'Read more',
    perUnit: 'Points of each unit',
    unit: 'Unit',
    takenCount: 'Measures',
    without: (count) => `${count} of them without points`,
    submit: 'Put in a measure',
    subject: (bank) => `New measure for “${bank}”`,
    letter: ['The measure:', 'Who has done it, and when:', 'Recipe, step by step:', 'Effort (time, money, organisation):', 'UN goals:'],
    cut: (count) => `The bank is larger than can be shown. Here are the first ${count} measures.`,
    columns: { title: 'Measure', summary: 'In brief', goals: 'UN goals', recipe: 'Recipe' },
  },
};
