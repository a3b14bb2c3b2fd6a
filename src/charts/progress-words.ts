import type { Indicator, IndicatorPoint } from '../data/indicator.js';
import { progress, type Progress } from '../data/progress.js';
import type { ProgressMethod, ProgressStatus, ProgressStep } from '../data/progress-result.js';
import { formatNumber, formatPercent } from '../i18n/format.js';
import type { Language } from '../i18n/language.js';
import { formatPeriod } from '../i18n/period-name.js';
import { indicatorWords } from '../i18n/words/indicator.js';
import { progressWords, type ProgressWords } from '../i18n/words/progress.js';
import { middleOf, targetText } from './indicator-chart-view.js';
import { valueFormat } from './value-format.js';

/** A status as a reader meets it: a shape and a word, the method, and the sum in sentences. */
export interface ProgressView {
  readonly method: string;
  /** Undefined where the method refuses; `word` then says that there is none, and `sums` why. */
  readonly status: ProgressStatus | undefined;
  readonly word: string;
  readonly sums: readonly string[];
}

const isMethod = (name: string, words: ProgressWords): name is ProgressMethod => Object.hasOwn(words.methods, name);

/** Names of methods that there are none of. */
export const unknownMethods = (wanted: string): string[] => wanted.split(/\s+/).filter((name) => name && !isMethod(name, progressWords.nb));

/**
 * The status of an indicator's main series by each method that is asked for. Without a stated direction there is none. With no method,
 * `linear`, where there is a target to come to; a norm that is to be kept all along has no way to it.
 */
export function deriveProgress(indicator: Indicator, wanted: string, language: Language): ProgressView[] {
  const { direction, baseline, target } = indicator;
  const [main] = indicator.series;
  if (!direction || !main) return [];
  const asked = ((wanted === '' ? indicator.method : wanted) ?? '').split(/\s+/);
  const methods = [...new Set(asked)].filter((name) => isMethod(name, progressWords[language]));
  if (methods.length === 0 && (baseline ? target.length > 0 : target.length === 1)) methods.push('linear');
  const known = main.points.filter(isKnown);
  const last = target.at(-1);
  return methods.map((method) => {
    const result = progress({
      method,
      direction,
      limit: indicator.limit,
      series: known.map(({ period, value }) => ({ year: yearOf(period), value })),
      baseline: baseline && { year: yearOf(baseline.period), value: baseline.value },
      target: last && { year: yearOf(last.period), value: last.value, high: last.high },
    });
    return view(indicator, result, language);
  });
}

const isKnown = (point: IndicatorPoint): point is IndicatorPoint & { value: number } => point.value !== null;
/** The year 2024 is 2024, though its middle is half a year on. */
const yearOf = (period: IndicatorPoint['period']): number => middleOf(period) - 0.5;

function view(indicator: Indicator, result: Progress, language: Language): ProgressView {
  const words = progressWords[language];
  // Towards nothing there is no growth but the figure's own.
  const method = result.method === 'statcan' && indicator.target.length === 0 ? words.growthAlone : words.methods[result.method];
  if ('refused' in result) return { method, status: undefined, word: words.noStatus, sums: [words.refusals[result.refused]] };
  const word = words.statuses[result.status];
  const saying = sayingOf(indicator, language, word);
  const sums = result.steps.map((step, index) => stepText(step, result.steps[index - 1], saying));
  const from = result.baseline?.year;
  const broken =
    from !== undefined && indicator.notes.some(({ period, isBreak }) => isBreak && isBetween(yearOf(period), from, result.latest.year));
  return { method, status: result.status, word, sums: broken ? [...sums, words.acrossBreak] : sums };
}

const isBetween = (year: number, after: number, to: number): boolean => year > after && year <= to;

/** How the numbers of a sum are written. */
interface Saying {
  readonly indicator: Indicator;
  readonly language: Language;
  /** The status that the sum ends in. */
  readonly word: string;
  /** A figure, as published. */
  readonly full: (value: number) => string;
  /** A figure that was worked out: with a decimal more. */
  readonly more: (value: number) => string;
  /** A difference, which is in points where the figures are in per cent. */
  readonly change: (value: number) => string;
  readonly target: string;
}

function sayingOf(indicator: Indicator, language: Language, word: string): Saying {
  const { full, decimals, isPercent } = valueFormat(indicator, language);
  const finer = valueFormat({ ...indicator, decimals: decimals + 1 }, language);
  const more = (value: number): string => (Math.abs(value) < 1000 ? finer : { full }).full(value);
  const last = indicator.target.at(-1);
  return {
    indicator,
    language,
    word,
    full,
    more,
    change: isPercent ? (value) => indicatorWords[language].points(finer.bare(value)) : more,
    target: last ? targetText(last, full, language) : '',
  };
}

const formatRate = (value: number, language: Language): string => formatPercent(value * 100, language, 2);
const formatShare = (value: number, language: Language): string => formatPercent(value * 100, language, 1);

/** One line of the sum. What the last line compares is written as the line before wrote it. */
function stepText(step: ProgressStep, before: ProgressStep | undefined, saying: Saying): string {
  const { indicator, language, full, more, change, target } = saying;
  const words = progressWords[language];
  const rate = (value: number): string => formatRate(value, language);
  const share = (value: number): string => formatShare(value, language);
  const count = (value: number): string => formatNumber(value, language);
  switch (step.code) {
    case 'growth':
      return words.growth(full(step.from), full(step.to), count(step.years), rate(step.result));
    case 'needed-growth':
      return words.neededGrowth(full(step.to), count(step.years), rate(step.result));
    case 'zero-target':
      return words.zeroTarget(formatNumber(step.used, language, 3));
    case 'ratio':
      return words.ratio(rate(step.part), rate(Math.abs(step.whole)), formatNumber(step.result, language, 2));
    case 'limit':
      return words.limit(full(step.limit), formatNumber(step.result, language, 2));
    case 'path':
      return words.path({
        from: full(step.from),
        to: full(step.to),
        years: count(step.years),
        after: count(step.after),
        result: more(step.result),
      });
    case 'share':
      return words.share(change(step.change), change(step.needed), share(step.result));
    case 'projection':
      return (step.growth === undefined ? words.projectedChange : words.projectedGrowth)(count(step.years), more(step.result));
    case 'mean-change':
      return words.meanChange(full(step.from), full(step.to), count(step.years), change(step.result));
    case 'gap':
      return words.gap(share(step.result));
    case 'position':
      return words.position(full(step.value), target, share(step.result));
    case 'met':
      return words.met(full(step.value), target);
    case 'lost':
      return words.lost(full(step.value), target);
    case 'was-met':
      return words.wasMet(metIn(indicator, step.year, language), full(step.value));
    case 'compare':
      return compareText(step, before, saying);
  }
}

function compareText(
  { value, from, below }: ProgressStep & { code: 'compare' },
  before: ProgressStep | undefined,
  { language, word }: Saying,
): string {
  const words = progressWords[language];
  const write = (number: number): string =>
    before?.code === 'ratio'
      ? formatNumber(number, language, 2)
      : (before?.code === 'growth' || before?.code === 'limit' ? formatRate : formatShare)(number, language);
  if (from === undefined) return words.under(write(value), write(below ?? 0), word);
  return below === undefined
    ? words.atLeast(write(value), write(from), word)
    : words.between(write(value), write(from), write(below), word);
}

function metIn({ series }: Indicator, year: number, language: Language): string {
  const point = series[0]?.points.find(({ period }) => Math.abs(yearOf(period) - year) < 1e-6);
  return point ? formatPeriod(point.period, language) : String(Math.floor(year));
}
