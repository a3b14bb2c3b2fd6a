import type { Certainty, ClimateBudget, Text } from '../data/climate-budget-document.js';
import {
  deriveMeasureRows,
  effectYears,
  sortMeasureRows,
  sumEffects,
  type Effect,
  type EffectSum,
  type MeasureFilter,
  type MeasureOrder,
  type MeasureRow,
  type WithMeasures,
} from '../data/climate-measures.js';
import { formatList, formatNumber, formatSigned } from '../i18n/format.js';
import { localize, type Language } from '../i18n/language.js';
import { climateMeasureWords, type ClimateMeasureWords } from '../i18n/words/climate-measures.js';
import { commonWords } from '../i18n/words/common.js';
import type { TableCell, TableView } from './chart-view.js';
import { sectorName } from './climate-sectors.js';

export type MeasuresOf = WithMeasures & Pick<ClimateBudget, 'sectors'>;

export const measureOrders = ['number', 'name', 'sector', 'responsible', 'certainty', 'effect', 'cost', 'costPerTonne'] as const;
export type MeasureColumn = Exclude<(typeof measureOrders)[number], 'number'>;

export interface MeasureSort {
  readonly by: MeasureColumn;
  readonly descending: boolean;
}

/** Reads `effect`, `effect desc`; undefined where it names no column. */
export function parseMeasureSort(text: string): MeasureSort | undefined {
  const [name, way] = text.trim().split(/\s+/);
  const by = measureOrders.find((known) => known === name);
  return by && by !== 'number' ? { by, descending: way === 'desc' } : undefined;
}

export interface MeasureChoice extends MeasureFilter {
  readonly year: number | undefined;
  readonly sort: MeasureSort | undefined;
}

/** One measure as its row shows it. */
export interface MeasureView {
  readonly row: MeasureRow;
  readonly name: string;
  readonly sector: string;
  readonly responsible: string;
  readonly reporter: string;
  readonly certainty: Certainty | undefined;
  readonly certaintyWord: string;
  readonly effect: TableCell;
  readonly cost: TableCell;
  readonly costPerTonne: TableCell;
  /** What it is measured by, what it overlaps with, and what else was said of it. */
  readonly remarks: readonly string[];
}

/** The sum of a group of measures; `all` where they are of one kind. */
export interface GroupSum extends EffectSum {
  readonly group: 'all' | 'adopted' | 'identified';
}

export interface MeasureList {
  readonly views: readonly MeasureView[];
  readonly columns: readonly MeasureColumn[];
  /** Of all that are shown; adopted and identified ones each for themselves. */
  readonly sums: readonly GroupSum[];
  readonly all: number;
  /** The largest effect in the whole list, for bars. */
  readonly most: number;
}

/** The measures that the reader has asked for, in the order asked for; with the sum of their effects and the published total. */
export function deriveMeasureList(budget: MeasuresOf, { year, sort, ...filter }: MeasureChoice, language: Language): MeasureList {
  const { measures = [] } = budget;
  const rows = deriveMeasureRows(budget, year, filter);
  const viewOf = (row: MeasureRow): MeasureView => deriveMeasureView(budget, row, language);
  const key = (row: MeasureRow): string => {
    const view = viewOf(row);
    if (sort?.by === 'certainty') return String(['decided', 'uncertain', 'identified'].indexOf(view.certainty ?? '') + 1 || '');
    return sort?.by === 'sector' || sort?.by === 'responsible' ? view[sort.by] : view.name;
  };
  const by: MeasureOrder = sort?.by === 'responsible' ? 'name' : (sort?.by ?? 'number');
  const sorted = sortMeasureRows(rows, { by, descending: sort?.descending ?? false, text: key });
  const every = deriveMeasureRows(budget, year).map((row) => viewOf(row));
  const isThere = (column: MeasureColumn): boolean => {
    if (column === 'name') return true;
    if (column === 'effect') return effectYears(budget).length > 0;
    // One word for all of them is for a note.
    if (column === 'certainty') return new Set(measures.map(({ certainty }) => certainty)).size > 1;
    return every.some(({ [column]: cell }) => (typeof cell === 'string' ? cell : cell.text) !== '');
  };
  return {
    views: sorted.map(viewOf),
    columns: (['name', 'sector', 'responsible', 'certainty', 'effect', 'cost', 'costPerTonne'] as const).filter(isThere),
    sums: year === undefined ? [] : deriveSums(budget, year, filter),
    all: measures.length,
    most: Math.max(0, ...every.map(({ row: { effect } }) => topOf(effect))),
  };
}

/** Effects of what is adopted and of what is merely found are not added to each other. */
function deriveSums(budget: MeasuresOf, year: number, filter: MeasureFilter = {}): GroupSum[] {
  const hasIdentified = (budget.measures ?? []).some(({ certainty }) => certainty === 'identified');
  if (filter.certainty !== undefined || !hasIdentified) return [{ group: 'all', ...sumEffects(budget, year, filter) }];
  return (['adopted', 'identified'] as const)
    .map((group) => ({ group, ...sumEffects(budget, year, { ...filter, certainty: group }) }))
    .filter(({ count }) => count > 0);
}

const topOf = (effect: Effect): number => (effect.kind === 'number' ? effect.tonnes : effect.kind === 'range' ? effect.high : 0);

function deriveMeasureView(budget: MeasuresOf, row: MeasureRow, language: Language): MeasureView {
  const words = climateMeasureWords[language];
  const { name, sector, responsible, reporter, certainty, indicator, note } = row.measure;
  const target = indicator?.target;
  const number = (value: number): string => formatNumber(value, language);
  return {
    row,
    name: localize(name, language),
    sector: sector === undefined ? '' : sectorName(budget, sector, language),
    responsible: localize(responsible, language),
    reporter: localize(reporter, language),
    certainty,
    certaintyWord: certainty ? words.certainties[certainty] : '',
    effect: effectCell(row.effect, language),
    cost: costCell(row.cost, language),
    costPerTonne:
      row.costPerTonne === undefined ? { text: '' } : { text: formatNumber(row.costPerTonne, language, 0), number: row.costPerTonne },
    remarks: [
      indicator
        ? `${words.indicator}: ${localize(indicator.name, language)}${target === undefined ? '' : `, ${words.target(typeof target === 'number' ? number(target) : localize(target, language))}`}.`
        : '',
      row.overlaps.length > 0
        ? words.overlaps(
            formatList(
              row.overlaps.map((other) => `«${localize(other.name, language)}»`),
              language,
            ),
          )
        : '',
      localize(note, language),
    ].filter(Boolean),
  };
}

const costCell = (cost: number | Text | undefined, language: Language): TableCell =>
  typeof cost === 'number' ? { text: formatNumber(cost, language), number: cost } : { text: localize(cost, language) };

/** A number, a range, a class or the publisher's words; the sign for no figure where nothing stands. */
export function effectCell(effect: Effect, language: Language): TableCell {
  const number = (value: number): string => formatNumber(value, language);
  switch (effect.kind) {
    case 'number':
      return { text: number(effect.tonnes), number: effect.tonnes };
    case 'range': {
      const { low, middle, high } = effect;
      return { text: `${number(low)}–${number(high)}${middle === undefined ? '' : ` (${number(middle)})`}`, number: middle ?? null };
    }
    case 'class':
      return { text: climateMeasureWords[language].effectSizes[effect.size], number: null };
    case 'words':
      return { text: localize(effect.words, language), number: null };
    default:
      return { text: commonWords[language].noFigure, number: null };
  }
}

/** How many measures, what they give together, and how many of them have no number. The published total stands where there is one. */
export function deriveMeasureSentence(budget: MeasuresOf, year: number | undefined, language: Language): string {
  const words = climateMeasureWords[language];
  const { measures = [] } = budget;
  if (year === undefined) return words.sentence(measures.length, year, '', 'all');
  const sums = deriveSums(budget, year);
  const told = sums.map(({ group, count, published, rows }) => {
    const tonnes = published ?? rows;
    const text = tonnes > 0 ? `${formatNumber(tonnes, language)} ${words.unit}` : '';
    return group === 'identified' ? words.more(count, text) : words.sentence(count, year, text, group);
  });
  const without = sums.reduce((sum, item) => sum + item.without, 0);
  return told.join('').trim() + (without > 0 ? words.without(without) : '');
}

/** The sums below the measures' table. */
export function deriveSumRows(
  sums: readonly GroupSum[],
  words: ClimateMeasureWords,
  language: Language,
): { label: string; text: string }[] {
  const number = (value: number): string => formatNumber(value, language);
  return sums.flatMap(({ group, rows, published, difference }) => {
    const label = (text: string): string => (group === 'all' ? text : `${text}, ${words.groups[group]}`);
    return [
      { label: label(words.rowSum), text: number(rows) },
      ...(published === undefined ? [] : [{ label: label(words.publishedSum), text: number(published) }]),
      ...(difference ? [{ label: label(words.difference), text: formatSigned(difference, language) }] : []),
    ];
  });
}

/** Where the rows do not add up to what was published, and where some count twice, in words. */
export function deriveSumNotes(budget: MeasuresOf, year: number | undefined, language: Language): string[] {
  const words = climateMeasureWords[language];
  const notes = effectYears(budget).flatMap((item) =>
    year !== undefined && item !== year
      ? []
      : deriveSums(budget, item).flatMap(({ difference, overlapping }) => {
          const tonnes = `${formatNumber(Math.abs(difference ?? 0), language)} ${words.unit}`;
          return [...(difference ? [words.differs(item, tonnes, difference > 0)] : []), ...(overlapping ? [words.overlapping] : [])];
        }),
  );
  return [...new Set(notes)];
}

/** Every measure with every year, for files: what the table on the page shows of one year at a time. */
export function deriveMeasuresTable(budget: MeasuresOf, language: Language): TableView {
  const words = climateMeasureWords[language];
  const years = effectYears(budget);
  const { columns } = words;
  const list = deriveMeasureList(budget, { year: years.at(-1), sort: undefined }, language);
  const told = (['sector', 'responsible', 'certainty'] as const).filter((column) => list.views.some((view) => view[column]));
  const sums = years.map((year) => deriveSums(budget, year));
  const number = (value: number | undefined): TableCell =>
    value === undefined ? { text: commonWords[language].noFigure, number: null } : { text: formatNumber(value, language), number: value };
  const foot = (key: 'rows' | 'published', label: string): TableCell[][] =>
    (sums[0] ?? []).flatMap(({ group }): TableCell[][] => {
      const values = sums.map((items) => items.find((item) => item.group === group)?.[key]);
      if (values.every((value) => value === undefined)) return [];
      const text = group === 'all' ? label : `${label}, ${words.groups[group]}`;
      return [[{ text }, ...told.map(() => ({ text: '' })), ...values.map(number)]];
    });
  return {
    caption: words.caption(''),
    columns: [
      { label: columns.name },
      ...told.map((column) => ({ label: columns[column] })),
      ...years.map((year) => ({ label: `${columns.effect} ${year} (${words.tonnes})`, numeric: true })),
    ],
    rows: list.views.map(({ row, name, sector, responsible, certaintyWord }) => [
      { text: name },
      ...told.map((column) => ({ text: { sector, responsible, certainty: certaintyWord }[column] })),
      ...years
        .map((year) => deriveMeasureRows(budget, year)[row.index])
        .map((item) => effectCell(item?.effect ?? { kind: 'none' }, language)),
    ]),
    foot: [...foot('rows', words.rowSum), ...foot('published', words.publishedSum)],
  };
}
