/** The words of the tag builder. Each key has bokmål, nynorsk and English, in that order. */
import { checkRows } from './words-check.js';
import { cmsRows } from './words-cms.js';
import { pageRows } from './words-page.js';

/** What each attribute is, in an editor's words. A test holds this list against the manifest. */
const attributeRows = {
  heading: ['Overskrift', 'Overskrift', 'Heading'],
  'heading-level': ['Overskriftsnivå (1–6)', 'Overskriftsnivå (1–6)', 'Heading level (1–6)'],
  height: ['Høyde i piksler (120–2000)', 'Høgd i pikslar (120–2000)', 'Height in pixels (120–2000)'],
  theme: ['Lys eller mørk', 'Lys eller mørk', 'Light or dark'],
  'no-table': ['Uten tabell', 'Utan tabell', 'Without the table'],
  'no-download': ['Uten nedlasting', 'Utan nedlasting', 'Without downloads'],
  'no-source': ['Uten kildelinje', 'Utan kjeldelinje', 'Without the source'],
  bare: ['Bare tegningen', 'Berre teikninga', 'The drawing alone'],
  engine: ['Når diagrammet kan prøves på', 'Når diagrammet kan prøvast på', 'When the chart becomes interactive'],
  loading: ['Når tallene hentes', 'Når tala blir henta', 'When the figures are fetched'],
  follow: ['Følger valgene i (id)', 'Følgjer vala i (id)', 'Follows the choices in (id)'],
  kind: ['Diagramtype', 'Diagramtype', 'Kind of chart'],
  mode: ['Verdi, indeks eller endring', 'Verdi, indeks eller endring', 'Value, index or change'],
  base: ['Indeks: perioden som er 100', 'Indeks: perioden som er 100', 'Index: the period that is 100'],
  method: ['Metode for status', 'Metode for status', 'Method for the status'],
  choices: ['Hva leseren kan velge', 'Kva lesaren kan velje', 'What the reader may choose'],
  region: ['Region (kode)', 'Region (kode)', 'Region (code)'],
  compare: ['Sammenlign med (koder)', 'Samanlikn med (kodar)', 'Compare with (codes)'],
  measure: ['Mål i tabellen (kode)', 'Mål i tabellen (kode)', 'Measure of the table (code)'],
  select: ['Andre utvalg i tabellen', 'Andre utval i tabellen', 'Other selections of the table'],
  time: ['Perioder, som top(10)', 'Periodar, som top(10)', 'Periods, such as top(10)'],
  sum: ['Legg sammen sammenslåtte kommuner', 'Legg saman samanslåtte kommunar', 'Add over merged municipalities'],
  query: ['Adressen til et spørsmål (JSON)', 'Adressa til eit spørsmål (JSON)', 'Address of a query document'],
  open: ['Åpne ved start (id)', 'Opne ved start (id)', 'Open at first (id)'],
  'group-by': ['Grupper etter', 'Grupper etter', 'Group by'],
  group: ['Vis bare gruppen', 'Vis berre gruppa', 'Show only the group'],
  sort: ['Sorter etter', 'Sorter etter', 'Sort by'],
  view: ['Visning', 'Vising', 'View'],
  goal: ['FN-mål (1–17)', 'FN-mål (1–17)', 'UN goal (1–17)'],
  reference: ['Type referanse', 'Type referanse', 'Kind of reference'],
  'service-area': ['Tjenesteområde (id)', 'Tenesteområde (id)', 'Service area (id)'],
  unit: ['Enhet', 'Eining', 'Unit'],
  year: ['År', 'År', 'Year'],
  rule: ['Regelen som vises først (id)', 'Regelen som blir vist først (id)', 'The rule shown first (id)'],
  ahead: ['År framover (0–20)', 'År framover (0–20)', 'Years ahead (0–20)'],
  measurements: ['Målinger ved siden av hverandre (id)', 'Målingar ved sida av kvarandre (id)', 'Measurements side by side (ids)'],
  segment: ['Delen som vises først (kode)', 'Delen som blir vist først (kode)', 'The part shown first (code)'],
  'accounts-src': ['Klimaregnskap (CSV-adresse)', 'Klimarekneskap (CSV-adresse)', 'Climate accounts (CSV address)'],
  'accounts-place': ['Kommunen i regnskapet', 'Kommunen i rekneskapen', 'The municipality of the accounts'],
  'accounts-compare': ['Sammenlign regnskapet med', 'Samanlikn rekneskapen med', 'Compare the accounts with'],
  'measures-src': ['Tiltak (CSV-adresse)', 'Tiltak (CSV-adresse)', 'Measures (CSV address)'],
  effort: ['Innsats', 'Innsats', 'Effort'],
  plan: ['Adressen til målene', 'Adressa til måla', 'Address of the goals'],
  levels: ['Nivåer', 'Nivå', 'Levels'],
  node: ['Valgt ved start (id)', 'Valt ved start (id)', 'Chosen at first (id)'],
  lane: ['Bane som vises (id)', 'Bane som blir vist (id)', 'Lane shown (id)'],
  show: ['Vis bare', 'Vis berre', 'Show only'],
  now: ['Dagen som regnes som i dag', 'Dagen som blir rekna som i dag', 'The day that counts as today'],
  layout: ['Oppsett', 'Oppsett', 'Layout'],
  href: ['Adresse for hvert mål, med {goal}', 'Adresse for kvart mål, med {goal}', 'Address of each goal, with {goal}'],
  icons: ['Mappe med egne ikoner', 'Mappe med eigne ikon', 'Folder of your own icons'],
  sector: ['Sektor som framheves (id)', 'Sektor som blir framheva (id)', 'Sector that stands out (id)'],
  certainty: ['Hvilke tiltak', 'Kva tiltak', 'Which measures'],
  vintage: ['Den andre utgaven (id)', 'Den andre utgåva (id)', 'The other edition (id)'],
  goals: ['Adressen til målene i planen', 'Adressa til måla i planen', 'Address of the plan’s goals'],
  'no-address': ['Hold valgene ute av adressen', 'Hald vala ute av adressa', 'Keep the choices out of the address'],
};

/** The elements by name, as an editor would call them. */
const elementRows = {
  'indicator-chart': ['Diagram', 'Diagram', 'Chart'],
  'indicator-table': ['Tabell over indikatorer', 'Tabell over indikatorar', 'Table of indicators'],
  'indicator-tile': ['Ett tall', 'Eitt tal', 'One number'],
  'klimabudsjett-bar': ['Klimabudsjett', 'Klimabudsjett', 'Climate budget'],
  'sdg-goal-tree': ['Målene i planen', 'Måla i planen', 'The goals of the plan'],
  'u4ssc-scorecard': ['U4SSC-målingen', 'U4SSC-målinga', 'The U4SSC measurement'],
  'finance-rules': ['Økonomi mot handlingsregler', 'Økonomi mot handlingsreglar', 'Finances against rules'],
  'sdg-dashboard': ['En hel side', 'Ei heil side', 'A whole page'],
  'measure-bank': ['Idébank', 'Idébank', 'Idea bank'],
  'plan-cascade': ['Den røde tråden', 'Den raude tråden', 'The red thread'],
  'plan-timeline': ['Planprosess', 'Planprosess', 'Planning process'],
  'sdg-goal-grid': ['De 17 målene', 'Dei 17 måla', 'The 17 goals'],
  'sdg-goal-card': ['Ett mål', 'Eitt mål', 'One goal'],
  'service-area-matrix': ['Hvem følger opp hva', 'Kven følgjer opp kva', 'Who follows up what'],
  'materiality-matrix': ['Hvorfor disse målene', 'Kvifor desse måla', 'Why these goals'],
};

/** Choices that have names better than their codes. */
const choiceRows = {
  line: ['linje', 'linje', 'line'],
  bar: ['søyler', 'søyler', 'bars'],
  area: ['flate', 'flate', 'area'],
  'small-multiples': ['flere små', 'fleire små', 'small multiples'],
  value: ['verdi', 'verdi', 'value'],
  index: ['indeks', 'indeks', 'index'],
  change: ['endring i prosent', 'endring i prosent', 'change in per cent'],
  light: ['lys', 'lys', 'light'],
  dark: ['mørk', 'mørk', 'dark'],
  visible: ['når det er i syne', 'når det er synleg', 'when it is in view'],
  interaction: ['når noen tar på det', 'når nokon tek på det', 'when somebody touches it'],
  none: ['aldri', 'aldri', 'never'],
  lazy: ['når det er i nærheten', 'når det er i nærleiken', 'when it comes near'],
  eager: ['med en gang', 'med ein gong', 'at once'],
  never: ['aldri', 'aldri', 'never'],
  always: ['alltid', 'alltid', 'always'],
  percent: ['prosent', 'prosent', 'per cent'],
  tonnes: ['tonn', 'tonn', 'tonnes'],
  tree: ['tre', 'tre', 'tree'],
  table: ['tabell', 'tabell', 'table'],
  flow: ['strøm', 'straum', 'flow'],
  triangle: ['trekant', 'trekant', 'triangle'],
  grid: ['rutenett', 'rutenett', 'grid'],
  wheel: ['hjul', 'hjul', 'wheel'],
  cake: ['kake', 'kake', 'cake'],
  all: ['alle', 'alle', 'all'],
  priorities: ['de prioriterte', 'dei prioriterte', 'the priorities'],
  hearing: ['høringer', 'høyringar', 'hearings'],
  meeting: ['møter', 'møte', 'meetings'],
  decision: ['vedtak', 'vedtak', 'decisions'],
  milestone: ['milepæler', 'milepælar', 'milestones'],
  period: ['perioder', 'periodar', 'periods'],
  small: ['liten', 'liten', 'small'],
  medium: ['middels', 'middels', 'medium'],
  large: ['stor', 'stor', 'large'],
  sunburst: ['ringer', 'ringar', 'rings'],
  plan: ['planen', 'planen', 'the plan'],
  un: ['FN-målene', 'FN-måla', 'the UN goals'],
  group: ['gruppe', 'gruppe', 'group'],
  source: ['kilde', 'kjelde', 'source'],
  'group-by.none': ['ingenting', 'ingenting', 'nothing'],
  given: ['som i filen', 'som i fila', 'as in the file'],
  title: ['tittel', 'tittel', 'title'],
  effort: ['minst innsats', 'minst innsats', 'least effort'],
  taken: ['mest brukt', 'mest brukt', 'most used'],
  points: ['flest poeng', 'flest poeng', 'most points'],
  unknown: ['ikke sagt', 'ikkje sagt', 'not said'],
};

export const languages = [
  ['nb', 'Bokmål'],
  ['nn', 'Nynorsk'],
  ['en', 'English'],
];

const column = (language) =>
  Math.max(
    0,
    languages.findIndex(([code]) => code === language),
  );
const inLanguage = (table, language) => Object.fromEntries(Object.entries(table).map(([key, row]) => [key, row[column(language)]]));

export const wordsFor = (language) => inLanguage(pageRows, language);
/** By the CMS's id: where to paste in it, and what its administrator must allow. */
export const cmsWords = (language) => inLanguage(cmsRows, language);
/** By the code of a finding: what it is called, and what it means for the editor. */
export const checkWords = (language) => inLanguage(checkRows, language);
export const attributeWords = (language) => inLanguage(attributeRows, language);
export const elementWords = (language) => inLanguage(elementRows, language);
export const choiceWords = (language) => inLanguage(choiceRows, language);
