import type { Words } from '../words.js';

/** A level of the hierarchy that stands in for a document's own. */
interface LevelWords {
  readonly name: string;
  readonly text: string;
}

export interface PlanCascadeWords {
  readonly un: string;
  readonly areas: string;
  readonly noUn: string;
  readonly noArea: string;
  readonly view: string;
  readonly views: { readonly flow: string; readonly triangle: string };
  /** `steps` is each level with its count: `8 hovedmål og videre til 28 delmål`. */
  readonly tied: (goals: number, steps: string) => string;
  readonly onward: string;
  readonly untied: (list: string) => string;
  /** So many begin without a UN goal. */
  readonly own: (list: string, count: number) => string;
  readonly byArea: (area: string, count: number, all: string) => string;
  readonly byAreas: (areas: number, count: number, all: string) => string;
  readonly measures: (list: string) => string;
  /** What to do with the picture. */
  readonly hint: string;
  readonly unGoals: (list: string, count: number) => string;
  readonly thread: (name: string, way: string) => string;
  readonly partOf: (count: number, all: number) => string;
  readonly noThread: (names: string) => string;
  readonly reset: string;
  readonly onThread: string;
  readonly areaNote: (areas: string) => string;
  /** Which goals' references make the threads, where the plan has more levels than are shown. */
  readonly levelNote: (levels: string) => string;
  readonly areaColumn: string;
  readonly reference: string;
  readonly unColumn: string;
  readonly empty: string;
  /** The triangle. */
  readonly hierarchy: string;
  readonly levels: readonly [un: LevelWords, plan: LevelWords, themes: LevelWords, programme: LevelWords, measures: LevelWords];
  readonly levelHint: string;
  readonly steps: (way: string) => string;
  readonly level: (facts: { readonly name: string; readonly above: string; readonly below: string }) => string;
  readonly direction: string;
  readonly plans: string;
  readonly levelColumns: readonly [level: string, part: string, content: string, documents: string];
}

export const planCascadeWords: Words<PlanCascadeWords> = {
  nb: {
    un: 'FNs bærekraftsmål',
    areas: 'Tjenesteområder',
    noUn: 'Uten FN-mål',
    noArea: 'Uten tjenesteområde',
    view: 'Vis som',
    views: { flow: 'Rød tråd', triangle: 'Planhierarki' },
    tied: (goals, steps) => `Den røde tråden går fra ${goals} av FNs 17 bærekraftsmål til ${steps}.`,
    onward: ' og videre til ',
    untied: (list) => `Planen har ${list}.`,
    own: (list) => ` ${list} har ikke noe FN-mål over seg.`,
    byArea: (area, count, all) => ` ${area} følger opp ${count} av ${all}.`,
    byAreas: (areas, count, all) => ` ${areas} tjenesteområder følger opp ${count} av ${all}.`,
    measures: (list) => ` Planen har ${list}.`,
    hint: 'Velg et mål eller et tjenesteområde for å se tråden begge veier.',
    unGoals: (list) => `FN-mål ${list}`,
    thread: (name, way) => `Tråden gjennom ${name}: ${way}`,
    partOf: (count, all) => `${count} av ${all}`,
    noThread: (names) => `Ingen tråd går gjennom ${names}.`,
    reset: 'Vis alle tråder',
    onThread: 'på tråden',
    areaNote: (areas) => `Dokumentet sier bare hva ${areas} følger opp. Mål uten strek videre kan være fordelt på andre tjenesteområder.`,
    levelNote: (levels) => `Trådene følger referansene på ${levels}. Referanser på andre nivåer er ikke med her.`,
    areaColumn: 'Tjenesteområde',
    reference: 'Referanse',
    unColumn: 'FN-mål på tråden',
    empty: 'Planen har ingen mål ennå.',
    hierarchy: 'Fra globale mål til tiltak',
    levels: [
      { name: 'Globale mål', text: 'FNs 17 bærekraftsmål gir retning.' },
      { name: 'Kommuneplan', text: 'Målene oversatt til lokale forhold.' },
      { name: 'Tema- og strategiplaner', text: 'Henter målene fra kommuneplanen og sier hvordan de skal nås.' },
      { name: 'Handlingsprogram', text: 'Fordeler målene på tjenesteområdene og prioriterer for de neste årene.' },
      { name: 'Tiltak', text: 'Konkrete handlinger i virksomhetene.' },
    ],
    levelHint: 'Velg et nivå for å se hva det bygger på og hvor det følges opp.',
    steps: (way) => `Veien fra det globale til det lokale: ${way}.`,
    level: ({ name, above, below }) =>
      [name, above && `bygger på ${above}`, below && `følges opp i ${below}`].filter(Boolean).join(' – ') + '.',
    direction: 'Retning',
    plans: 'Planer',
    levelColumns: ['Nivå', 'Del', 'Innhold', 'Dokumenter'],
  },
  nn: {
    un: 'FNs berekraftsmål',
    areas: 'Tenesteområde',
    noUn: 'Utan FN-mål',
    noArea: 'Utan tenesteområde',
    view: 'Vis som',
    views: { flow: 'Raud tråd', triangle: 'Planhierarki' },
    tied: (goals, steps) => `Den raude tråden går frå ${goals} av FNs 17 berekraftsmål til ${steps}.`,
    onward: ' og vidare til ',
    untied: (list) => `Planen har ${list}.`,
    own: (list) => ` ${list} har ikkje noko FN-mål over seg.`,
    byArea: (area, count, all) => ` ${area} følgjer opp ${count} av ${all}.`,
    byAreas: (areas, count, all) => ` ${areas} tenesteområde følgjer opp ${count} av ${all}.`,
    measures: (list) => ` Planen har ${list}.`,
    hint: 'Vel eit mål eller eit tenesteområde for å sjå tråden begge vegar.',
    unGoals: (list) => `FN-mål ${list}`,
    thread: (name, way) => `Tråden gjennom ${name}: ${way}`,
    partOf: (count, all) => `${count} av ${all}`,
    noThread: (names) => `Det går ingen tråd gjennom ${names}.`,
    reset: 'Vis alle trådar',
    onThread: 'på tråden',
    areaNote: (areas) => `Dokumentet seier berre kva ${areas} følgjer opp. Mål utan strek vidare kan vere fordelte på andre tenesteområde.`,
    levelNote: (levels) => `Trådane følgjer referansane på ${levels}. Referansar på andre nivå er ikkje med her.`,
    areaColumn: 'Tenesteområde',
    reference: 'Referanse',
    unColumn: 'FN-mål på tråden',
    empty: 'Planen har ingen mål enno.',
    hierarchy: 'Frå globale mål til tiltak',
    levels: [
      { name: 'Globale mål', text: 'FNs 17 berekraftsmål gir retning.' },
      { name: 'Kommuneplan', text: 'Måla omsette til lokale forhold.' },
      { name: 'Tema- og strategiplanar', text: 'Hentar måla frå kommuneplanen og seier korleis dei skal nåast.' },
      { name: 'Handlingsprogram', text: 'Fordeler måla på tenesteområda og prioriterer for dei neste åra.' },
      { name: 'Tiltak', text: 'Konkrete handlingar i verksemdene.' },
    ],
    levelHint: 'Vel eit nivå for å sjå kva det byggjer på og kor det blir følgt opp.',
    steps: (way) => `Vegen frå det globale til det lokale: ${way}.`,
    level: ({ name, above, below }) =>
      [name, above && `byggjer på ${above}`, below && `blir følgt opp i ${below}`].filter(Boolean).join(' – ') + '.',
    direction: 'Retning',
    plans: 'Planar',
    levelColumns: ['Nivå', 'Del', 'Innhald', 'Dokument'],
  },
  en: {
    un: 'UN Sustainable Development Goals',
    areas: 'Service areas',
    noUn: 'No UN goal',
    noArea: 'No service area',
    view: 'Show as',
    views: { flow: 'Golden thread', triangle: 'Plan hierarchy' },
    tied: (goals, steps) => `The thread runs from ${goals} of the UN’s 17 Sustainable Development Goals to ${steps}.`,
    onward: ' and on to ',
    untied: (list) => `The plan has ${list}.`,
    own: (list, count) => ` ${list} ${count === 1 ? 'has' : 'have'} no UN goal above.`,
    byArea: (area, count, all) => ` ${area} follows up ${count} of ${all}.`,
    byAreas: (areas, count, all) => ` ${areas} service areas follow up ${count} of ${all}.`,
    measures: (list) => ` The plan has ${list}.`,
    hint: 'Choose a goal or a service area to see its thread both ways.',
    unGoals: (list, count) => `UN ${count === 1 ? 'goal' : 'goals'} ${list}`,
    thread: (name, way) => `The thread through ${name}: ${way}`,
    partOf: (count, all) => `${count} of ${all}`,
    noThread: (names) => `No thread runs through ${names}.`,
    reset: 'Show all threads',
    onThread: 'on the thread',
    areaNote: (areas) =>
      `The document says only what ${areas} follows up. Goals where the thread ends may have been given to other service areas.`,
    levelNote: (levels) => `The threads follow the references of ${levels}. References at other levels are left out here.`,
    areaColumn: 'Service area',
    reference: 'Reference',
    unColumn: 'UN goals on the thread',
    empty: 'The plan has no goals yet.',
    hierarchy: 'From global goals to measures',
    levels: [
      { name: 'Global goals', text: 'The UN’s 17 Sustainable Development Goals set the direction.' },
      { name: 'Municipal master plan', text: 'The goals made local.' },
      { name: 'Thematic and strategic plans', text: 'Take their goals from the master plan and say how to reach them.' },
      { name: 'Action programme', text: 'Gives the goals to the service areas and sets priorities for the coming years.' },
      { name: 'Measures', text: 'What is done in each unit.' },
    ],
    levelHint: 'Choose a level to see what it builds on and where it is followed up.',
    steps: (way) => `The way from the global to the local: ${way}.`,
    level: ({ name, above, below }) =>
      [name, above && `builds on ${above}`, below && `is followed up in ${below}`].filter(Boolean).join(' – ') + '.',
    direction: 'Direction',
    plans: 'Plans',
    levelColumns: ['Level', 'Part', 'Content', 'Documents'],
  },
};
