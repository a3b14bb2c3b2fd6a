import { formatU4sscCode, segmentOf, u4sscKpis } from '../data/u4ssc-codes.js';
import { scoreU4ssc, u4sscState, type U4sscDocument, type U4sscMeasurement, type U4sscResult } from '../data/u4ssc.js';
import { formatNumber } from '../i18n/format.js';
import { localize, type Language } from '../i18n/language.js';
import type { U4sscWords } from '../i18n/words/u4ssc.js';
import type { TableCell, TableView } from './chart-view.js';

/** In what words: a language, its words, and the names of codes, which come in a file of their own. */
export interface U4sscVoice {
  readonly language: Language;
  readonly words: U4sscWords;
  readonly nameOf: (code: string, language: Language) => string;
}

/** The figures that an indicator has in any of the measurements, by the part that they are for; at least one, perhaps with nothing in it. */
export interface FigureRow {
  readonly part: string;
  /** One for each measurement. */
  readonly results: readonly (U4sscResult | undefined)[];
}

export function deriveFigureRows(measurements: readonly U4sscMeasurement[], code: string, language: Language): readonly FigureRow[] {
  const found = measurements.map(({ results }) => results.get(code) ?? []);
  const parts = new Set(found.flatMap((results) => results.map(({ part }) => localize(part, language))));
  const rows = parts.size > 0 ? [...parts] : [''];
  return rows.map((part) => ({
    part,
    results: found.map((results) => results.find((result) => localize(result.part, language) === part)),
  }));
}

/** A value with as many decimals as were printed; undefined where there is none. */
export function formatResult(result: U4sscResult | undefined, { language, words }: U4sscVoice): string | undefined {
  const { value, decimals } = result ?? {};
  if (typeof value === 'number') return formatNumber(value, language, decimals);
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  return value ?? undefined;
}

/** The unit, with no-break spaces in it and before it where it is short enough never to need a line of its own. */
export function formatUnit(unit: U4sscResult['unit'], language: Language): string {
  const text = localize(unit, language);
  return text === '%' ? `${language === 'en' ? '' : '\u00a0'}%` : text && ` ${text.replace(/(\d) (?=\d{3})/g, '$1\u00a0')}`;
}

/** `mål: minst 95 %` */
export function formatTarget({ target, unit }: Pick<U4sscResult, 'target' | 'unit'>, { language, words }: U4sscVoice): string {
  if (!target) return '';
  return words.target(formatNumber(target.value, language) + formatUnit(unit, language), target.direction === 'up');
}

/** One to four; undefined where no points can be given. */
export function pointsOf(result: U4sscResult | undefined): number | undefined {
  const progress = result?.progress;
  return progress && 'status' in progress ? Number(progress.status.at(-1)) : undefined;
}

type TableContent = U4sscVoice & { readonly measurements: readonly U4sscMeasurement[] };

/** One row for each figure of each of the 91 indicators, with a column for each measurement. The rows are worked out when asked for. */
export function deriveU4sscTable({ title }: U4sscDocument, content: TableContent): TableView {
  const { measurements, language, words } = content;
  const names = measurements.map(({ name }) => localize(name, language));
  const withScore = measurements.some((measurement) => scoreU4ssc(measurement));
  return {
    caption: localize(title, language),
    columns: [
      ...words.columns.map((label) => ({ label })),
      ...names.map((label) => ({ label, numeric: true })),
      { label: words.unit },
      ...(withScore ? [{ label: words.targetColumn }, ...names.map((name) => ({ label: words.pointsColumn(name), numeric: true }))] : []),
    ],
    get rows() {
      return u4sscKpis.flatMap(({ code, core }) =>
        deriveFigureRows(measurements, code, language).map((figure) => [
          ...describeKpi(code, core, figure, content).map((text) => ({ text })),
          ...valueCells(code, figure, content),
          { text: formatUnit(unitOf(figure), language).trim() },
          ...(withScore ? scoreCells(figure, content) : []),
        ]),
      );
    },
  };
}

const unitOf = ({ results }: FigureRow): U4sscResult['unit'] => results.find((result) => result?.unit)?.unit;

function describeKpi(code: string, core: boolean, { part }: FigureRow, { nameOf, language, words }: U4sscVoice): string[] {
  const name = (depth: number): string => nameOf(segmentOf(code, depth), language);
  return [
    formatU4sscCode(code),
    [name(4), part].filter(Boolean).join(', '),
    `${name(1)}: ${name(2)}`,
    name(3),
    core ? words.core : words.advanced,
  ];
}

function valueCells(code: string, { results }: FigureRow, { measurements, ...voice }: TableContent): TableCell[] {
  return measurements.map((measurement, index) => {
    const value = results[index]?.value;
    const text = formatResult(results[index], voice) ?? voice.words.states[u4sscState(measurement, code)];
    return typeof value === 'number' ? { text, number: value } : { text };
  });
}

function scoreCells(figure: FigureRow, voice: U4sscVoice): TableCell[] {
  const target = figure.results.find((result) => result?.target)?.target;
  return [
    { text: formatTarget({ target, unit: unitOf(figure) }, voice) || voice.words.noTarget },
    ...figure.results.map(pointsOf).map((points) => (points === undefined ? { text: '' } : { text: String(points), number: points })),
  ];
}
