import { judgeYears, type FinanceRule, type JudgedYear } from '../data/finance.js';
import { localize, type Language } from '../i18n/language.js';
import { commonWords } from '../i18n/words/common.js';
import { financeWords } from '../i18n/words/finance.js';
import type { Annotation, Area, ChartPoint, ChartSeries, ChartView } from './chart-view.js';
import { ruleFormat, type RuleFormat } from './finance-format.js';
import { nameNorms, normRuns } from './finance-norm-labels.js';
import { niceScale } from './scale.js';

/** What a figure of a rule is called at its end, how far ahead it goes, and in what language. */
export interface RuleLook {
  readonly name: string;
  readonly ahead: number;
  readonly language: Language;
}

/** A rule over time: the figures as a strong line, what is projected as a dashed one, the norm as steps, or as a field when it is a range. */
export function deriveRuleChart(rule: FinanceRule, { name, ahead, language }: RuleLook): ChartView {
  const years = judgeYears(rule, ahead);
  const format = ruleFormat(rule, language);
  const { min, max, steps } = deriveHeights(years);
  const unit = localize(rule.unit, language);
  const first = years[0]?.year ?? 0;
  const last = years.at(-1)?.year ?? first;
  const margin = Math.min(0.5, (last - first) * 0.03 || 0.5);
  const x = { min: first - margin, max: last + margin };
  const series = [...figureSeries(rule, years, { name, format, language }), normSeries(years, x, { format, language })];
  return {
    x: { ...x, slots: years.map(({ year }) => ({ at: year, label: String(year) })) },
    y: { min, max, ticks: steps.map((at) => ({ at, label: format.axis(at, steps) })), unit, title: unit },
    series: series.filter(({ points }) => points.some(({ y }) => y !== null)),
    areas: normAreas(years, x),
    annotations: [...nameNorms(years, { x, y: { min, max } }, format.short), ...nameProjection(years, max, language)],
  };
}

/** From zero where that costs little; a norm never lies on the edge, where it would be taken for an axis. */
function deriveHeights(years: readonly JudgedYear[]): ReturnType<typeof niceScale> {
  const norms = years.flatMap(({ norm }) => (norm ? [norm.value, norm.high ?? norm.value] : []));
  const all = [...norms, ...years.flatMap(({ value }) => value ?? [])];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const room = (high - low) * 0.05;
  return niceScale([...all, ...norms.flatMap((norm) => [norm - room, norm + room])], { zero: low >= 0 && low < high / 2 });
}

interface Span {
  readonly min: number;
  readonly max: number;
}

const within = (x: number, { min, max }: Span): number => Math.min(max, Math.max(min, x));

function figureSeries(
  rule: FinanceRule,
  years: readonly JudgedYear[],
  { name, format, language }: { name: string; format: RuleFormat; language: Language },
): ChartSeries[] {
  const words = financeWords[language];
  const point = ({ year, value, projected, unrevised }: JudgedYear): ChartPoint => {
    const mark = projected ? words.projection : unrevised ? words.provisional : '';
    const text = value === null ? commonWords[language].noFigure : format.full(value) + (mark && ` (${mark})`);
    return { x: year, y: value, text, flagged: value !== null && (projected || unrevised) };
  };
  const title = localize(rule.title, language);
  const points = years.filter(({ projected }) => !projected).map(point);
  const projected = years.filter((item) => item.projected).map(point);
  const look = { mark: 'line', paint: 'accent', strong: true } as const;
  const line: ChartSeries = { ...look, id: 'figure', name: title, label: projected.length > 0 ? '' : name, points };
  const last = points.at(-1);
  // Goes on from the last figure, a little beside its place, so that it is not read off there once more; not across a gap.
  const start = last && last.y !== null ? [{ ...last, x: last.x + 1e-4 }] : [];
  if (projected.length === 0) return [line];
  return [
    line,
    { ...look, id: 'projection', name: `${title}, ${words.projection}`, label: name, dash: true, points: [...start, ...projected] },
  ];
}

const normName = (text: string, language: Language): string => `${financeWords[language].norm}: ${text}`;

/**
 * A line of steps, which holds its height for the whole of each year; of a range, its lower end, the field above it has the other. A year
 * with no norm is a gap.
 */
function normSeries(
  years: readonly JudgedYear[],
  span: Span,
  { format, language }: { format: RuleFormat; language: Language },
): ChartSeries {
  const words = financeWords[language];
  const last = years.findLast(({ norm }) => norm)?.norm;
  return {
    id: 'norm',
    name: words.norm,
    mark: 'line',
    paint: 'target',
    label: last ? normName(format.norm(last), language) : '',
    points: years.flatMap(({ year, norm }): ChartPoint[] =>
      norm
        ? [year - 0.5, year, year + 0.5].map((x) => ({ x: within(x, span), y: norm.value, text: format.norm(norm) }))
        : [{ x: year, y: null, text: words.states['no-norm'] }],
    ),
  };
}

function normAreas(years: readonly JudgedYear[], span: Span): Area[] {
  return normRuns(years).flatMap((run): Area[] => {
    const { year = 0, norm } = run[0] ?? {};
    if (norm?.high === undefined) return [];
    const { value: low, high } = norm;
    return [{ paint: 'target', edge: true, points: [year - 0.5, year + run.length - 0.5].map((x) => ({ x: within(x, span), low, high })) }];
  });
}

/** A line where the projection begins, and its name over the middle of it. */
function nameProjection(years: readonly JudgedYear[], top: number, language: Language): Annotation[] {
  const ahead = years.filter(({ projected }) => projected);
  const [first] = ahead;
  const last = ahead.at(-1);
  if (!first || !last) return [];
  return [
    { x: first.year - 0.5, text: '', paint: 'muted' },
    { x: (first.year + last.year) / 2, y: top, text: financeWords[language].projection, paint: 'muted', side: 'above' },
  ];
}
