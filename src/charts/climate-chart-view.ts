import type { ClimateBudget, ClimateSeries } from '../data/climate-budget-document.js';
import { deriveClimateYears, type ClimateYear } from '../data/climate-budget.js';
import { formatNumber } from '../i18n/format.js';
import { commonWords } from '../i18n/words/common.js';
import type { Annotation, Area, ChartSeries, ChartView } from './chart-view.js';
import { sectorSeries } from './climate-sectors.js';
import { between, deriveClimateScale, drawWith, fall, roughly, type ClimateChoice, type ClimateScale } from './climate-scale.js';
import { niceScale } from './scale.js';

export type { ClimateChoice };

/** What is drawn: a budget, or the indirect emissions of one. */
export type DrawnBudget = ClimateSeries & Pick<ClimateBudget, 'sectors' | 'goal'>;

/**
 * The drawing of a climate budget on an axis of time: what was emitted, as a whole; the reference path with its range; and for each budget
 * year a bar as high as the path, parted from below into what the frame allows, what is not covered, and what measures take away. What the
 * chosen year lacks is taken in by a bracket and named. Without a budget, the accounts by sector.
 */
export function deriveClimateChart(budget: DrawnBudget, choice: ClimateChoice): ChartView {
  const years = deriveClimateYears(budget);
  const scale = deriveClimateScale(budget, years, choice);
  const { level, words } = scale;
  const bySector = choice.part === 'accounts' || !years.some(({ decided, frame }) => decided ?? frame);
  const shown = choice.part === 'accounts' ? years.filter(({ account }) => account) : years;
  const { goal } = budget;
  const heights = shown.flatMap(({ account, path, frame, decided }) =>
    (choice.part === 'accounts' ? [account] : [account, path, path?.high, frame, decided]).map((item) => (item ? level(item) : 0)),
  );
  const goalHeight = goal && choice.part !== 'accounts' ? level({ change: goal.change, tonnes: scale.tonnesAt(goal.change) }) : 0;
  const { min, max, steps } = niceScale([...heights, goalHeight], { zero: true });
  const series = bySector
    ? accountSeries(budget, shown, scale)
    : [totalSeries(shown, scale), ...budgetSeries(shown, scale), ...lineSeries(shown, scale)];
  const marked = goal && !bySector && !shown.some(({ year, frame }) => year === goal.year && frame?.change === goal.change);
  return {
    x: deriveSlots(shown, marked ? goal.year : undefined),
    y: {
      min,
      max,
      ticks: steps.map((at) => ({ at, label: scale.tick(at) })),
      unit: choice.unit === 'percent' ? '%' : words.tonnes,
      title: scale.title,
    },
    series: series.filter(({ points }) => points.length > 0),
    areas: bySector ? [] : rangeOf(shown, scale),
    annotations: [
      ...(bySector ? [] : annotate(shown, scale, max)),
      ...estimates(shown, scale),
      ...(marked ? [{ x: goal.year, y: goalHeight, text: words.goal(goal.year), paint: 'target' } as const] : []),
    ],
  };
}

function deriveSlots(years: readonly ClimateYear[], goal: number | undefined): ChartView['x'] {
  const bars = years.filter(({ account, decided }) => account ?? decided).map(({ year }) => year);
  const gap = bars.slice(1).reduce((least, year, index) => Math.min(least, year - (bars[index] ?? 0)), 4);
  const all = [...new Set([...years.map(({ year }) => year), ...(goal === undefined ? [] : [goal])])].sort((a, b) => a - b);
  const slots = all.map((year) => ({ at: year, label: String(year) }));
  return { min: (all[0] ?? 0) - gap * 0.42, max: (all.at(-1) ?? 0) + gap * 0.42, slots };
}

const accountSeries = (budget: DrawnBudget, years: readonly ClimateYear[], scale: ClimateScale): ChartSeries[] => [
  ...sectorSeries(budget, years, scale),
  drawWith(years, scale)('account', { name: scale.words.account, label: '', paint: 'accent', stack: 'account' }, ({ account, sectors }) =>
    account && !sectors ? scale.level(account) : undefined,
  ),
];

const totalSeries = (years: readonly ClimateYear[], scale: ClimateScale): ChartSeries =>
  drawWith(years, scale)(
    'account',
    { name: scale.words.account, label: '', paint: 'accent', stack: 'account' },
    ({ account }) => account && scale.level(account),
    { printed: ({ account }) => account },
  );

/** The lines over the bars. */
function lineSeries(years: readonly ClimateYear[], scale: ClimateScale): ChartSeries[] {
  const { words, level, text } = scale;
  const draw = drawWith(years, scale);
  const ranged = years.some(({ path }) => path?.low && path.high);
  const range = ({ path }: ClimateYear): string =>
    path?.low && path.high ? ` (${words.range} ${text(level(path.low))}–${text(level(path.high))})` : '';
  return [
    draw(
      'path',
      { name: ranged ? `${words.path} ${words.range}` : words.path, mark: 'line', paint: 'muted', dash: true },
      ({ path }) => path && level(path),
      { printed: ({ path }) => path, more: range },
    ),
    draw('frame', { name: words.frame, mark: 'step', paint: 'target', strong: true }, ({ frame }) => frame && level(frame), {
      printed: ({ frame }) => frame,
    }),
  ];
}

/** The range of the reference path, where one was published. */
function rangeOf(years: readonly ClimateYear[], { level }: ClimateScale): Area[] {
  const points = years.flatMap(({ year, path }) =>
    path?.low && path.high ? [{ x: year, low: level(path.low), high: level(path.high) }] : [],
  );
  return points.length > 1 ? [{ paint: 'muted', edge: true, points }] : [];
}

/** The parts of a budget year's bar, from the ground up. */
function budgetSeries(years: readonly ClimateYear[], scale: ClimateScale): ChartSeries[] {
  const { words, level, choice } = scale;
  const draw = drawWith(years, scale);
  const last = years.findLast(({ decided }) => decided);
  // A year with an account and a budget gets two bars, side by side.
  const stack = years.some(({ account, decided }) => account && decided) ? 'budget' : 'account';
  const left = ({ decided, identified = decided }: ClimateYear): number | undefined => identified && level(identified);
  const allowed = (item: ClimateYear): number | undefined => {
    const rest = left(item);
    return rest !== undefined && item.frame ? Math.min(rest, Math.max(0, level(item.frame))) : rest;
  };
  const lack = last?.year === choice.year ? last && lackText(last, scale) : undefined;
  const whole = years.some(({ decided, frame }) => decided && frame) ? { name: words.within, label: '' } : { name: words.remaining };
  const isDifference = true;
  return [
    draw('within', { ...whole, stack }, allowed),
    draw(
      'gap',
      { name: words.gap, label: lack ?? words.gap, paint: 'danger', pattern: 'hatch', strong: true, stack },
      (item) => between(left(item), allowed(item)),
      { isDifference },
    ),
    draw('identified', { name: words.identified, pattern: 'lines', stack }, ({ decided, identified }) => fall(scale, decided, identified), {
      isDifference,
    }),
    draw('decided', { name: words.decided, pattern: 'cross', stack }, ({ path, decided }) => fall(scale, path, decided), { isDifference }),
  ];
}

/** What the chosen year lacks, in the drawing's unit; nothing where the frame is kept. */
function lackText({ gap }: ClimateYear, { choice: { language, unit }, words }: ClimateScale): string | undefined {
  if (!gap || gap.points <= 0) return undefined;
  return words.lacks(
    unit === 'percent'
      ? `${formatNumber(gap.points, language)} ${words.points}`
      : `${formatNumber(roughly(gap.tonnes), language)} ${words.tonnes}`,
  );
}

/** An estimate is told by word too. */
const estimates = (years: readonly ClimateYear[], { level, choice }: ClimateScale): Annotation[] =>
  years.flatMap(({ year, account, estimated }): Annotation[] =>
    account && estimated
      ? [{ x: year, y: level(account), text: commonWords[choice.language].reasons.estimated, paint: 'muted', side: 'above', of: 'account' }]
      : [],
  );

/** Years that the name of the accounts may reach over. */
const nameYears = 4;

/** What the bars of the accounts are, and what the chosen year lacks where its part of the bar is not named beside it. */
function annotate(years: readonly ClimateYear[], scale: ClimateScale, top: number): Annotation[] {
  const { choice, words, level } = scale;
  const counted = years.filter(({ account }) => account);
  const [first, second] = counted;
  const chosen = years.find(({ year }) => year === choice.year);
  const last = years.findLast(({ decided }) => decided);
  const found: Annotation[] = [];
  if (last && first?.account) {
    // Beside the first bar where the next is far away; else over the middle ones, clear of what stands near.
    const alone = !second || second.year - first.year >= nameYears;
    const middle = alone ? first : (counted[Math.floor(counted.length / 2)] ?? first);
    const near = counted.filter(({ year }) => alone || Math.abs(year - middle.year) <= nameYears);
    const y = alone ? level(first.account) : Math.max(...near.map(({ account }) => (account ? level(account) : 0)));
    const named = { x: middle.year, y, text: words.account, paint: 'muted', when: 'direct', of: 'account' } as const;
    found.push({ ...named, side: alone ? 'after' : 'above' });
  }
  const lack = chosen && lackText(chosen, scale);
  const { decided, identified = decided, frame } = chosen ?? {};
  if (lack && identified && frame) {
    // Above the bars that the words may reach over.
    const near = years.slice(
      Math.max(
        0,
        years.findLastIndex(({ account }) => account),
      ),
    );
    const heights = near
      .flatMap(({ account, path, decided: at }) => [account, path, path?.high, at])
      .map((item) => (item ? level(item) : 0));
    const y = Math.min(top, Math.max(...heights) + top / 10);
    const bracket = [Math.max(0, level(frame)), level(identified)] as const;
    const when = chosen === last ? ({ when: 'legend' } as const) : {};
    found.push({ x: chosen.year, y, text: lack, paint: 'danger', side: 'above', bracket, of: 'gap', ...when });
  }
  return found;
}
