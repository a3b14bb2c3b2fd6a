import { areasOf, countAreas, leastForFences, type AreaCount, type AreaRange, type ServiceAreasDocument } from '../data/service-areas.js';
import { formatList } from '../i18n/format.js';
import { localize, type Language } from '../i18n/language.js';
import { serviceAreaWords, type ServiceAreaWords } from '../i18n/words/service-areas.js';
import type { TableCell, TableView } from './chart-view.js';
import { formatReferences } from './goal-words.js';

/** What a main goal, a sub-goal and a service area are called here: the municipality's words, else the usual. */
export function deriveNouns({ nouns }: ServiceAreasDocument, language: Language): ServiceAreaWords['nouns'] {
  const usual = serviceAreaWords[language].nouns;
  const nounOf = (key: keyof typeof usual) => {
    const own = nouns[key];
    return own ? { name: localize(own.name, language), plural: localize(own.plural, language) } : usual[key];
  };
  return { group: nounOf('group'), goal: nounOf('goal'), area: nounOf('area') };
}

/** `13–22` */
export const formatRange = ({ min, max }: AreaRange): string => `${min}–${max}`;

export const rowCount = ({ groups }: Pick<ServiceAreasDocument, 'groups'>): number =>
  groups.reduce((sum, { goals }) => sum + goals.length, 0);

/** Where a count stands, in words: against the published range, and against the other areas. */
export function describeCount({ count, range, others }: AreaCount, language: Language): readonly string[] {
  const words = serviceAreaWords[language];
  if (count === undefined) return [words.notPublished];
  return [...(range ? [words.range[range]] : []), ...(others ? [words.others[others]] : [])];
}

/** What the matrix says: how many sub-goals each area has, who is outside the published range, and what is not known. */
export function deriveAreaSentence(document: ServiceAreasDocument, language: Language): string {
  const words = serviceAreaWords[language];
  const nouns = deriveNouns(document, language);
  const counts = countAreas(document);
  const known = counts.filter((item): item is AreaCount & { count: number } => item.count !== undefined);
  const unknown = counts.filter(({ count }) => count === undefined);
  const names = (items: readonly AreaCount[]): string =>
    formatList(
      items.map(({ area }) => localize(area.name, language)),
      language,
    );
  return [
    known.length > 0 ? describeSpread(document, known, language) : words.none(nouns.area.plural),
    describeRange(document.range, known, language),
    known.length > 1 ? describeOrphans(document, language) : '',
    known.length > 0 && unknown.length > 0 ? words.unpublished(names(unknown)) : '',
  ]
    .filter(Boolean)
    .join(' ');
}

type Known = readonly (AreaCount & { readonly count: number })[];

function describeSpread(document: ServiceAreasDocument, known: Known, language: Language): string {
  const words = serviceAreaWords[language];
  const nouns = deriveNouns(document, language);
  const all = rowCount(document);
  const sorted = [...known].sort((a, b) => a.count - b.count);
  const low = sorted[0];
  const high = sorted.at(-1);
  if (!low || !high) return '';
  const goals = nouns.goal.plural;
  const nameOf = ({ area }: AreaCount): string => localize(area.name, language);
  if (known.length === 1) return words.one({ area: nameOf(low), count: words.of(low.count, all), goals });
  const areas = `${known.length} ${nouns.area.plural}`;
  if (low.count === high.count) return words.alike({ areas, count: words.of(low.count, all), goals });
  const told = (item: Known[number]): string => `${item.count} (${nameOf(item)})`;
  return words.several({ areas, low: told(low), high: told(high), all, goals });
}

function describeRange(range: AreaRange | undefined, known: Known, language: Language): string {
  const words = serviceAreaWords[language];
  const [first] = known;
  if (!range || !first) return '';
  const text = formatRange(range);
  if (known.length === 1) return words.oneInRange(words.range[first.range ?? 'within'], text);
  const outside = known.filter((item) => item.range !== 'within');
  if (outside.length === 0) return words.allInRange(text);
  return words.outOfRange(
    text,
    formatList(
      outside.map(({ area, count }) => `${localize(area.name, language)} (${count})`),
      language,
    ),
  );
}

function describeOrphans(document: ServiceAreasDocument, language: Language): string {
  const { goal } = deriveNouns(document, language);
  const count = document.groups.flatMap(({ goals }) => goals).filter(({ id }) => areasOf(document.areas, id).length === 0).length;
  return count > 0 ? serviceAreaWords[language].orphans(count, count === 1 ? goal.name : goal.plural) : '';
}

/** The rule for what is far from the others, where it was used; then the document's own notes. */
export function deriveAreaNotes(document: ServiceAreasDocument, language: Language): readonly string[] {
  const counted = document.areas.filter(({ goals }) => goals).length;
  return [
    ...document.notes.map((note) => localize(note, language)),
    ...document.areas.flatMap(({ name, note }) => (note ? [`${localize(name, language)}: ${localize(note, language)}`] : [])),
    ...(counted >= leastForFences ? [serviceAreaWords[language].rule(leastForFences)] : []),
  ];
}

/** A row for each sub-goal with a column for each area in words, and the counts in the last row. */
export function deriveAreaTable(document: ServiceAreasDocument, language: Language): TableView {
  const words = serviceAreaWords[language];
  const nouns = deriveNouns(document, language);
  const { areas, groups } = document;
  const counted = areas.filter(({ goals }) => goals).length;
  const number = (value: number | undefined): TableCell =>
    value === undefined ? { text: words.notPublished } : { text: String(value), number: value };
  const rows = groups.flatMap((group) =>
    group.goals.map((goal) => [
      { text: localize(goal.title, language) },
      { text: localize(group.title, language) },
      { text: formatReferences(goal) },
      ...areas.map(({ goals }) => ({ text: goals ? (goals.has(goal.id) ? words.marked : words.unmarked) : words.notPublished })),
      ...(counted > 1 ? [number(areasOf(areas, goal.id).length)] : []),
    ]),
  );
  return {
    caption: localize(document.title, language),
    columns: [
      { label: capitalize(nouns.goal.name) },
      { label: capitalize(nouns.group.name) },
      { label: words.reference },
      ...areas.map(({ name }) => ({ label: localize(name, language) })),
      ...(counted > 1 ? [{ label: words.countOf(nouns.area.plural), numeric: true }] : []),
    ],
    rows: [
      ...rows,
      [
        { text: words.countOf(nouns.goal.plural) },
        { text: '' },
        { text: '' },
        ...areas.map(({ goals }) => number(goals?.size)),
        ...(counted > 1 ? [{ text: '' }] : []),
      ],
    ],
  };
}

/** The first letter large, for headings of columns and choices. */
export const capitalize = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
