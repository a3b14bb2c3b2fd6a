import type { IndicatorItem, IndicatorsDocument } from '../data/indicators-document.js';
import type { ProgressStatus } from '../data/progress-result.js';
import { searchFor } from '../data/text-search.js';
import { formatList } from '../i18n/format.js';
import { localize, type Language } from '../i18n/language.js';
import { indicatorTableWords, type IndicatorTableWords } from '../i18n/words/indicator-table.js';
import type { TableView } from './chart-view.js';
import { deriveFacts, type Fact, type IndicatorFacts } from './indicator-facts.js';
import type { deriveProgress, ProgressView } from './progress-words.js';

/** One indicator as its row shows it. */
export interface ListRow {
  readonly item: IndicatorItem;
  readonly title: string;
  readonly goal: string;
  readonly group: string;
  readonly source: string;
  readonly unit: string;
  readonly frequency: string;
  readonly facts: IndicatorFacts | undefined;
  readonly statuses: readonly ProgressView[];
}

export const listColumns = ['title', 'source', 'unit', 'baseline', 'latest', 'change', 'target', 'status'] as const;
export type ListColumn = (typeof listColumns)[number];

export interface ListSort {
  readonly column: ListColumn;
  readonly descending: boolean;
}

/** Reads `change`, `change desc`; undefined where it names no column. */
export function parseSort(text: string): ListSort | undefined {
  const [name, way] = text.trim().split(/\s+/);
  const column = listColumns.find((known) => known === name);
  return column && { column, descending: way === 'desc' };
}

export interface ListChoice {
  readonly query: string;
  /** Name of the group to show; empty for all. */
  readonly group: string;
  readonly groupBy: 'group' | 'source' | 'none';
  readonly sort: ListSort | undefined;
}

/** The rows in the document's order. `statusOf` is `deriveProgress`, or nothing where that is not at hand. */
export function deriveRows(
  { indicators, groups }: IndicatorsDocument,
  { method, language, statusOf }: { method: string; language: Language; statusOf?: typeof deriveProgress | undefined },
): ListRow[] {
  const names = new Map(groups.map(({ id, name }) => [id, localize(name, language)]));
  return indicators.map((item) => {
    const { indicator, group = '' } = item;
    const facts = indicator && deriveFacts(indicator, language);
    return {
      item,
      title: localize(item.title, language),
      goal: localize(item.goal, language),
      group: names.get(group) ?? group,
      source: localize(item.source?.name, language),
      unit: localize(item.unit, language),
      frequency: localize(item.frequency, language),
      facts,
      statuses: facts ? (statusOf?.(indicator, method, language) ?? []) : [],
    };
  });
}

/** What the rows say, in a sentence or two: how many there are, how many have figures, how many are where. */
export function deriveListSentence(rows: readonly ListRow[], language: Language): string {
  const words = indicatorTableWords[language];
  const some = rows.filter(({ facts, item }) => facts ?? item.src).length;
  const counts = new Map<string, number>();
  for (const { statuses } of rows) {
    const first = statuses.find(({ status }) => status);
    if (first) counts.set(first.word, (counts.get(first.word) ?? 0) + 1);
  }
  const told = [...counts].map(([word, count]) => `${count} ${word.charAt(0).toLowerCase()}${word.slice(1)}`);
  const sentence = `${words.count(rows.length)} ${words.withFigures(some, rows.length)}`;
  return told.length > 0 ? `${sentence} ${words.statuses(formatList(told, language))}` : sentence;
}

/** The best first; those of methods with words of their own after the common ones. */
const statusOrder: readonly ProgressStatus[] = [
  ...(['achieved', 'points-4', 'sun', 'on-track', 'points-3', 'light-cloud', 'acceleration-needed', 'points-2', 'limited'] as const),
  ...(['cloud', 'stagnation', 'points-1', 'deterioration', 'thunderstorm'] as const),
];

function sortKey({ title, source, unit, facts, statuses }: ListRow, column: ListColumn): string | number | undefined {
  if (column === 'title') return title;
  if (column === 'source') return source || undefined;
  if (column === 'unit') return unit || undefined;
  if (column !== 'status') return facts?.[column]?.value;
  const status = statuses.find((view) => view.status)?.status;
  return status && statusOrder.indexOf(status);
}

/** What is not there comes last, whichever way is sorted; what is alike keeps its order. */
function sortRows(rows: readonly ListRow[], { column, descending }: ListSort, language: Language): ListRow[] {
  const { compare } = new Intl.Collator(language === 'en' ? 'en-GB' : 'nb-NO', { numeric: true });
  const sign = descending ? -1 : 1;
  return [...rows].sort((one, other) => {
    const a = sortKey(one, column);
    const b = sortKey(other, column);
    if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
    return sign * (typeof a === 'number' && typeof b === 'number' ? a - b : compare(String(a), String(b)));
  });
}

export interface ListPart {
  /** Empty where the rows are not grouped. */
  readonly name: string;
  readonly rows: readonly ListRow[];
}

/** The rows that the reader has asked for, sorted within their groups; groups in the order in which they first appear. */
export function arrangeRows(rows: readonly ListRow[], { query, group, groupBy, sort }: ListChoice, language: Language): ListPart[] {
  const search = searchFor(query);
  const found = rows.filter(
    (row) =>
      (!group || row.group === group) && (!search || search.matches([row.title, row.goal, row.group, row.source, row.unit].join(' '))),
  );
  const nameOf = (row: ListRow): string => (groupBy === 'none' ? '' : row[groupBy] || indicatorTableWords[language].noGroup);
  const names = [...new Set([...rows, ...found].map(nameOf))];
  return names
    .map((name) => ({ name, rows: found.filter((row) => nameOf(row) === name) }))
    .filter((part) => part.rows.length > 0)
    .map((part) => (sort ? { ...part, rows: sortRows(part.rows, sort, language) } : part));
}

/** All rows as a sheet, for files. */
export function deriveListTable(caption: string, rows: readonly ListRow[], language: Language): TableView {
  const words = indicatorTableWords[language];
  const { columns } = words;
  const fact = (value: Fact | undefined, none = '') => [
    { text: value?.text ?? none, number: value?.value ?? null },
    { text: value?.period ?? '' },
  ];
  const period = (column: string) => [{ label: column, numeric: true }, { label: `${column} (${words.period})` }];
  return {
    caption,
    columns: [
      ...[columns.title, words.goal, words.groupings.group, columns.source, columns.unit].map((label) => ({ label })),
      ...period(columns.baseline),
      ...period(columns.latest),
      { label: columns.change, numeric: true },
      ...period(columns.target),
      { label: columns.status },
    ],
    rows: rows.map((row) => [
      ...[row.title, row.goal, row.group, row.source, row.unit].map((text) => ({ text })),
      ...fact(row.facts?.baseline),
      ...fact(row.facts?.latest, noFigureText(row, words)),
      { text: row.facts?.change?.text ?? '', number: row.facts?.change?.value ?? null },
      ...fact(row.facts?.target),
      { text: row.statuses.map(({ word, method }) => `${word} (${method})`).join('; ') },
    ]),
  };
}

/** Why a row has no figures. */
export const noFigureText = ({ item }: ListRow, words: IndicatorTableWords): string => (item.src ? words.onOpening : words.noFigures);
