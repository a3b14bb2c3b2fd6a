import type { ClimateBudget } from '../data/climate-budget-document.js';
import { deriveClimateYears, type ClimateYear, type Emission } from '../data/climate-budget.js';
import { formatNumber, formatPercent } from '../i18n/format.js';
import type { Language } from '../i18n/language.js';
import { climateWords, type ClimateWords } from '../i18n/words/climate.js';
import { commonWords } from '../i18n/words/common.js';
import type { Annotation, ChartPoint, ChartSeries, ChartView } from './chart-view.js';
import { drawnSectors, sectorName } from './climate-sectors.js';
import { niceScale } from './scale.js';

/** What the reader has chosen: the unit of the axis, and the budget year that the words speak of. */
export interface ClimateChoice {
  readonly unit: 'percent' | 'tonnes';
  readonly year: number | undefined;
  readonly language: Language;
}

/** How emissions become heights of the drawing, and heights become words. */
interface Scale {
  readonly choice: ClimateChoice;
  readonly words: ClimateWords;
  readonly level: (emission: Emission) => number;
  readonly text: (height: number, isDifference?: boolean) => string;
  /** Tonnes for each unit of the axis. */
  readonly divisor: number;
}

/**
 * The drawing of a climate budget on an axis of time: what was emitted, by sector where the accounts have them; and for each budget year
 * a bar as high as the reference path, parted from below into what the frame allows, what is not covered, and what measures take away.
 */
export function deriveClimateChart(budget: ClimateBudget, choice: ClimateChoice): ChartView {
  const years = deriveClimateYears(budget);
  const scale = deriveScale(budget, years, choice);
  const { words, text, level } = scale;
  const isPercent = choice.unit === 'percent';
  const bars = years.filter(({ account, decided }) => account ?? decided).map(({ year }) => year);
  const gap = bars.slice(1).reduce((least, year, index) => Math.min(least, year - (bars[index] ?? 0)), 4);
  const slots = years.map(({ year }) => ({ at: year, label: String(year) }));
  const heights = years.flatMap(({ account, path, frame, decided }) =>
    [account, path, frame, decided].map((item) => (item ? level(item) : 0)),
  );
  const { min, max, steps } = niceScale(heights, { zero: true });
  return {
    x: { min: (slots[0]?.at ?? 0) - gap * 0.42, max: (slots.at(-1)?.at ?? 0) + gap * 0.42, slots },
    y: {
      min,
      max,
      ticks: steps.map((at) => ({ at, label: isPercent ? text(at) : formatNumber(at, choice.language) })),
      unit: isPercent ? '%' : words.tonnes,
      title: isPercent
        ? words.percentAxis(budget.reference.year)
        : words.tonnesAxis(scale.divisor > 1 ? `${formatNumber(scale.divisor, choice.language)} ` : ''),
    },
    series: deriveSeries(budget, years, scale),
    annotations: annotate(years, scale, max),
  };
}

function deriveScale({ reference }: ClimateBudget, years: readonly ClimateYear[], choice: ClimateChoice): Scale {
  const { language, unit } = choice;
  const words = climateWords[language];
  if (unit === 'tonnes') {
    const most = Math.max(...years.map(({ account }) => account?.tonnes ?? 0));
    const divisor = most < 20_000 ? 1 : 1000;
    const text = (height: number): string => `${formatNumber(height * divisor, language, 0)} ${words.tonnes}`;
    return { choice, words, divisor, level: ({ tonnes }) => tonnes / divisor, text };
  }
  const text = (height: number, isDifference?: boolean): string => {
    const number = Math.round(height * 10) / 10;
    return isDifference ? `${formatNumber(number, language)} ${words.points}` : formatPercent(number, language);
  };
  return { choice, words, divisor: reference.tonnes / 100, level: ({ change }) => 100 + change, text };
}

/** Bars from the ground up, the lines over them; what has no figures is left out. */
function deriveSeries(budget: ClimateBudget, years: readonly ClimateYear[], scale: Scale): ChartSeries[] {
  const { words, divisor, level } = scale;
  const { language } = scale.choice;
  const draw = drawWith(years, scale);
  const sectors = drawnSectors(budget, years).map((members, index) => {
    const [id = ''] = members;
    const isOne = members.length === 1;
    const name = isOne ? sectorName(budget, id, language) : words.otherSectors;
    const paint = isOne ? (`series-${(index % 9) + 1}` as const) : 'context';
    return draw(`sector ${id}`, { name, label: name, paint, stack: 'account' }, ({ sectors }) => {
      const known = members.flatMap((member) => sectors?.[member] ?? []);
      return known.length > 0 ? known.reduce((a, b) => a + b) / divisor : undefined;
    });
  });
  return [
    ...sectors,
    draw('account', { name: words.account, label: '', paint: 'accent', stack: 'account' }, ({ account, sectors }) =>
      account && !sectors ? level(account) : undefined,
    ),
    ...budgetSeries(years, scale),
    draw('path', { name: words.path, mark: 'line', paint: 'muted', dash: true }, ({ path }) => path && level(path)),
    draw('frame', { name: words.frame, mark: 'step', paint: 'target', strong: true }, ({ frame }) => frame && level(frame)),
  ].filter(({ points }) => points.length > 0);
}

type Look = Partial<ChartSeries> & Pick<ChartSeries, 'name'>;

/** Makes a series of what one figure is in each year; a year without it is left out. */
function drawWith(years: readonly ClimateYear[], { choice, text }: Scale) {
  const { estimated: estimate } = commonWords[choice.language].reasons;
  return (id: string, look: Look, of: (year: ClimateYear) => number | undefined, isDifference = false): ChartSeries => ({
    id,
    label: look.name,
    mark: 'bar',
    paint: 'context',
    ...look,
    points: years.flatMap((item): ChartPoint[] => {
      const y = of(item);
      const flagged = look.stack === 'account' && item.estimated === true;
      return y === undefined ? [] : [{ x: item.year, y, text: text(y, isDifference) + (flagged ? ` (${estimate})` : ''), flagged }];
    }),
  });
}

/** The parts of a budget year's bar, from the ground up. */
function budgetSeries(years: readonly ClimateYear[], scale: Scale): ChartSeries[] {
  const { words, level } = scale;
  const draw = drawWith(years, scale);
  const last = years.findLast(({ decided }) => decided);
  // A year with an account and a budget gets two bars, side by side.
  const stack = years.some(({ account, decided }) => account && decided) ? 'budget' : 'account';
  const left = ({ decided, identified = decided }: ClimateYear): number | undefined => identified && level(identified);
  const allowed = (item: ClimateYear): number | undefined => {
    const rest = left(item);
    return rest !== undefined && item.frame ? Math.min(rest, Math.max(0, level(item.frame))) : rest;
  };
  const between = (high: number | undefined, low: number | undefined): number | undefined =>
    high !== undefined && low !== undefined && high > low ? high - low : undefined;
  const fall = (from?: Emission, to?: Emission): number | undefined => between(from && level(from), to && level(to));
  const lack = last?.year === scale.choice.year ? last && lackText(last, scale) : undefined;
  const whole = years.some(({ decided, frame }) => decided && frame) ? { name: words.within, label: '' } : { name: words.remaining };
  return [
    draw('within', { ...whole, stack }, allowed),
    draw(
      'gap',
      { name: words.gap, label: lack ?? words.gap, paint: 'danger', pattern: 'hatch', strong: true, stack },
      (item) => between(left(item), allowed(item)),
      true,
    ),
    draw('identified', { name: words.identified, pattern: 'dots', stack }, ({ decided, identified }) => fall(decided, identified), true),
    draw('decided', { name: words.decided, pattern: 'cross', stack }, ({ path, decided }) => fall(path, decided), true),
  ];
}

/** What the chosen year lacks, in the drawing's unit; nothing where the frame is kept. */
function lackText({ gap }: ClimateYear, { choice: { language, unit }, words }: Scale): string | undefined {
  if (!gap || gap.points <= 0) return undefined;
  return words.lacks(
    unit === 'percent'
      ? `${formatNumber(gap.points, language)} ${words.points}`
      : `${formatNumber(roughly(gap.tonnes), language)} ${words.tonnes}`,
  );
}

/** Three figures, for running text: 476 156 is about 476 000. */
export const roughly = (tonnes: number): number => Number(tonnes.toPrecision(3));

/** What the bars of the accounts are, and what the chosen year lacks where its part of the bar is not named beside it. */
function annotate(years: readonly ClimateYear[], scale: Scale, top: number): Annotation[] {
  const { choice, words, level } = scale;
  const first = years.find(({ account, sectors }) => account && !sectors);
  const chosen = years.find(({ year }) => year === choice.year);
  const last = years.findLast(({ decided }) => decided);
  const found: Annotation[] = [];
  if (last && first?.account)
    found.push({ x: first.year, y: level(first.account), text: words.account, paint: 'muted', side: 'after', when: 'direct' });
  const lack = chosen && lackText(chosen, scale);
  if (lack) {
    // Above the bars that the words may reach over.
    const near = years.slice(
      Math.max(
        0,
        years.findLastIndex(({ account }) => account),
      ),
    );
    const heights = near.flatMap(({ account, path, decided }) => [account, path, decided]).map((item) => (item ? level(item) : 0));
    const y = Math.min(top, Math.max(...heights) + top / 10);
    found.push({ x: chosen.year, y, text: lack, paint: 'danger', side: 'above', ...(chosen === last && ({ when: 'legend' } as const)) });
  }
  return found;
}
