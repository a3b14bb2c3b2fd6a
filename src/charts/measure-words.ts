import { countTakers, effortSizes, sumPoints, type EffortSize, type Measure, type MeasuresDocument } from '../data/measures.js';
import { formatList, formatNumber } from '../i18n/format.js';
import { localize, type Language } from '../i18n/language.js';
import { unGoals } from '../i18n/un-goals.js';
import { commonWords } from '../i18n/words/common.js';
import { measureBankWords } from '../i18n/words/measure-bank.js';
import type { TableCell, TableView } from './chart-view.js';
import { formatEffect, formatTakers } from './measure-format.js';

/** How a reader may have the measures arranged. */
export const measureSorts = ['given', 'title', 'effort', 'taken', 'points'] as const;
export type MeasureSort = (typeof measureSorts)[number];

const rank = (size: EffortSize | undefined): number => (size === undefined ? effortSizes.length : effortSizes.indexOf(size));

/** The measures in the order asked for; those alike keep the order of the bank. What is not known comes last. */
export function sortMeasures(measures: readonly Measure[], sort: MeasureSort, language: Language): readonly Measure[] {
  const collator = new Intl.Collator(language === 'en' ? 'en' : 'nb');
  const orders: Readonly<Record<MeasureSort, (a: Measure, b: Measure) => number>> = {
    given: () => 0,
    title: (a, b) => collator.compare(localize(a.title, language), localize(b.title, language)),
    effort: (a, b) => rank(a.size) - rank(b.size),
    taken: (a, b) => countTakers(b) - countTakers(a),
    points: (a, b) => (b.points ?? -1) - (a.points ?? -1),
  };
  return measures.toSorted(orders[sort]);
}

/** The ways to sort that would change anything. */
export function usefulSorts({ measures }: MeasuresDocument): readonly MeasureSort[] {
  const differ = (read: (measure: Measure) => unknown): boolean => new Set(measures.map(read)).size > 1;
  return measureSorts.filter(
    (sort) =>
      (sort !== 'effort' || differ(({ size }) => size)) &&
      (sort !== 'taken' || differ(countTakers)) &&
      (sort !== 'points' || differ(({ points }) => points)),
  );
}

/** What the bank holds, how much it asks for, how much of it is in use, and who has earned most. */
export function deriveBankSentence(document: MeasuresDocument, language: Language): string {
  const words = measureBankWords[language];
  const { measures } = document;
  const sizes = ([...effortSizes, 'unknown'] as const).flatMap((size) => {
    const count = measures.filter((measure) => (measure.size ?? 'unknown') === size).length;
    return count > 0 ? words.counted[size](count) : [];
  });
  const ranking = sumPoints(document);
  const best = ranking.filter(({ points }) => points > 0 && points === ranking[0]?.points);
  return [
    words.holds(measures.length, formatList(sizes, language)),
    words.recipes(measures.filter(({ steps }) => steps.length > 0).length),
    words.taken(measures.filter(({ takers }) => takers.length > 0).length),
    best[0]
      ? words.most(
          formatList(
            best.map(({ name }) => localize(name, language)),
            language,
          ),
          formatNumber(best[0].points, language),
        )
      : '',
  ].join('');
}

/** `Tid: liten, en ettermiddag`: what is known of each part of the effort. */
export function formatEffortParts({ effort }: Measure, language: Language): readonly { readonly name: string; readonly text: string }[] {
  const words = measureBankWords[language];
  return effort.map(({ kind, size, text }) => ({
    name: words.kinds[kind],
    text: [size ? words.sizes[size] : '', localize(text, language)].filter(Boolean).join('. '),
  }));
}

/** What stands in the recipe that can be folded out, for those who search. */
export function formatFolded(measure: Measure, language: Language): string {
  const { steps, localGoals, source } = measure;
  const parts = formatEffortParts(measure, language).map(({ name, text }) => `${name} ${text}`);
  return [...[...steps, ...localGoals, source].map((text) => localize(text, language)), ...parts].join(' ');
}

/** All that a reader may look for in a measure. */
export function formatMeasure(measure: Measure, language: Language): string {
  const { title, summary, effect, goals, unGoals: numbers } = measure;
  return [
    ...[title, summary, effect?.text].map((text) => localize(text, language)),
    formatEffect(measure, language),
    ...formatTakers(measure, language),
    ...goals,
    ...numbers.map((goal) => unGoals[goal - 1]?.[language]),
    formatFolded(measure, language),
  ].join(' ');
}

const textCell = (text: string): TableCell => ({ text });

/** A row for each measure. The rows are worked out when they are asked for. */
export function deriveMeasureTable({ title, measures }: Pick<MeasuresDocument, 'title' | 'measures'>, language: Language): TableView {
  const words = measureBankWords[language];
  const row = (measure: Measure): readonly TableCell[] => [
    textCell(localize(measure.title, language)),
    textCell(localize(measure.summary, language)),
    textCell(measure.unGoals.map((goal) => `${goal} ${unGoals[goal - 1]?.[language]}`).join(', ')),
    textCell(
      [words.sizes[measure.size ?? 'unknown'], ...formatEffortParts(measure, language).map(({ name, text }) => `${name}: ${text}`)].join(
        '; ',
      ),
    ),
    textCell(formatTakers(measure, language).join(', ')),
    measure.points === undefined
      ? textCell(commonWords[language].noFigure)
      : { text: formatNumber(measure.points, language), number: measure.points },
    textCell([formatEffect(measure, language), localize(measure.effect?.text, language)].filter(Boolean).join('. ')),
    textCell(measure.steps.map((step, index) => `${index + 1}. ${localize(step, language)}`).join(' ') || words.noRecipe),
    textCell(localize(measure.source, language)),
  ];
  return {
    caption: localize(title, language),
    columns: [
      { label: words.columns.title },
      { label: words.columns.summary },
      { label: words.columns.goals },
      { label: words.effort },
      { label: words.by },
      { label: words.points, numeric: true },
      { label: words.effect },
      { label: words.columns.recipe },
      { label: words.told },
    ],
    get rows() {
      return measures.map(row);
    },
  };
}

/** A letter that the reader fills in: an address of the kind `mailto:`. */
export function writeSubmission(mail: string, bank: string, language: Language): string {
  const words = measureBankWords[language];
  const address = encodeURIComponent(mail.trim()).replaceAll('%40', '@');
  const body = words.letter.join('\r\n\r\n\r\n');
  return `mailto:${address}?subject=${encodeURIComponent(words.subject(bank))}&body=${encodeURIComponent(body)}`;
}
