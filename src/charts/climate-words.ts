import type { ClimateBudget } from '../data/climate-budget-document.js';
import { deriveClimateYears, deriveGoalAnswer, type ClimateYear, type Emission, type Gap } from '../data/climate-budget.js';
import { formatList, formatNumber } from '../i18n/format.js';
import { localize, type Language } from '../i18n/language.js';
import { climateWords, type ClimateWords } from '../i18n/words/climate.js';
import { commonWords } from '../i18n/words/common.js';
import type { TableCell, TableView } from './chart-view.js';
import type { DrawnBudget } from './climate-chart-view.js';
import { roughly } from './climate-scale.js';
import { sectorName } from './climate-sectors.js';

/** `62 prosent lavere`. */
export const changeText = (
  { change }: Pick<Emission, 'change'>,
  words: Pick<ClimateWords, 'percent' | 'above' | 'below'>,
  language: Language,
) => `${formatNumber(Math.abs(change), language)} ${words.percent} ${change > 0 ? words.above : words.below}`;

/** How much, which way, enough or not: of the chosen budget year, or of the last account where there is no budget. */
export function deriveClimateSentence(budget: ClimateBudget, year: number | undefined, language: Language): string {
  const words = climateWords[language];
  const years = deriveClimateYears(budget);
  const reference = budget.reference.year;
  const place = localize(budget.place, language);
  const item = years.find((one) => one.year === year);
  if (year === undefined || !item?.decided) return deriveAccountSentence(budget, language);
  const latest = years.findLast(({ account, estimated }) => account && !estimated) ?? years.findLast(({ account }) => account);
  const changeOf = (emission: Pick<Emission, 'change'>): string => changeText(emission, words, language);
  const { decided, identified, gap } = item;
  const wanted = wantedOf(budget, item);
  const reached = (over: Gap | undefined): boolean => over !== undefined && over.points <= 0;
  const parts = wanted
    ? [
        words.verdict(place, year, reached(wanted.over), wanted.of),
        words.give(changeOf(decided), reference, changeOf(wanted.emission), wanted.of),
        identified && words.withIdentified(changeOf(identified)),
        reached(wanted.over) ? '' : restSentence(wanted.rest, words, language),
      ]
    : [
        words.leadsTo(place, changeOf(decided), year, reference),
        identified && words.withIdentified(changeOf(identified)),
        gap && gap.points > 0 && restSentence(gap, words, language),
      ];
  const was = latest?.account && latest.year !== reference && words.wasAt(changeOf(latest.account), latest.year, reference);
  return [...parts, was].filter(Boolean).join('');
}

/** What a year is measured against: the goal in its own year, else the frame. */
function wantedOf(budget: ClimateBudget, { year, frame, gap, gapOfDecided }: ClimateYear) {
  const answer = budget.goal?.year === year ? deriveGoalAnswer(budget) : undefined;
  if (answer)
    return { of: 'goal', emission: answer.goal, over: answer.gapOfDecided, rest: answer.gapOfIdentified ?? answer.gapOfDecided } as const;
  return frame && gap && gapOfDecided && ({ of: 'frame', emission: frame, over: gapOfDecided, rest: gap } as const);
}

function restSentence({ points, tonnes }: Gap, words: ClimateWords, language: Language): string {
  if (points <= 0) return words.identifiedReach;
  return words.missing(`${formatNumber(points, language)} ${words.points}`, `${formatNumber(roughly(tonnes), language)} ${words.tonnes}`);
}

/** What was emitted last, which way that is, and from where the most of it came. */
export function deriveAccountSentence(budget: ClimateBudget, language: Language): string {
  const years = deriveClimateYears(budget);
  const words = climateWords[language];
  const reference = budget.reference.year;
  const place = localize(budget.place, language);
  const latest = years.findLast(({ account }) => account);
  if (!latest?.account) return budget.notPublished ? words.notPublished(place) : commonWords[language].empty;
  const { account, sectors = {} } = latest;
  const since = latest.year === reference ? '' : words.since(changeText(account, words, language), reference);
  const [id, most] = Object.entries(sectors).reduce<[string, number]>(
    (best, [key, value]) => ((value ?? 0) > best[1] ? [key, value ?? 0] : best),
    ['', 0],
  );
  const share = formatNumber((100 * most) / account.tonnes, language, 0);
  const largest = most > 0 ? ` ${words.largest}: ${sectorName(budget, id, language)}, ${share} ${words.percent}.` : '';
  return `${words.emitted(place, `${formatNumber(account.tonnes, language, 0)} ${words.tonnes}`, latest.year)}${since}.${largest}`;
}

interface Column {
  readonly label: string;
  readonly number: (year: ClimateYear) => number | null | undefined;
}

/** A row for each year, with every figure of the drawing in per cent and in tonnes; columns that would be empty are left out. */
export function deriveClimateTable(budget: DrawnBudget, title: string, language: Language): TableView {
  const words = climateWords[language];
  const { noFigure, reasons } = commonWords[language];
  const years = deriveClimateYears(budget);
  const all = deriveColumns(budget, years, language);
  const columns = all.filter(({ number }) => years.some((item) => typeof number(item) === 'number'));
  const cell = (number: number | null | undefined, decimals: number): TableCell =>
    typeof number === 'number'
      ? { text: formatNumber(number, language, decimals), number }
      : { text: number === null ? noFigure : '', number: null };
  const decimals = columns.map(({ number }) => Math.max(...years.map((item) => decimalsOf(number(item) ?? 0))));
  return {
    caption: words.caption(title, budget.reference.year),
    columns: [{ label: words.year }, ...columns.map(({ label }) => ({ label, numeric: true }))],
    rows: years.map((item) => [
      { text: item.estimated ? `${item.year} (${reasons.estimated})` : String(item.year) },
      ...columns.map(({ number }, index) => cell(number(item), decimals[index] ?? 0)),
    ]),
  };
}

function deriveColumns(budget: DrawnBudget, years: readonly ClimateYear[], language: Language): Column[] {
  const words = climateWords[language];
  const ids = [...new Set(years.flatMap(({ sectors = {} }) => Object.keys(sectors)))];
  const inTonnes = (name: string): string => `${name} (${words.tonnes})`;
  const both = (label: string, of: (year: ClimateYear) => Emission | undefined): Column[] => [
    { label: `${label} (%)`, number: (item) => of(item)?.change },
    { label: inTonnes(label), number: (item) => of(item)?.tonnes },
  ];
  return [
    ...both(words.account, ({ account }) => account),
    ...both(words.path, ({ path }) => path),
    ...both(`${words.path}, ${words.low}`, ({ path }) => path?.low),
    ...both(`${words.path}, ${words.high}`, ({ path }) => path?.high),
    ...both(words.frame, ({ frame }) => frame),
    ...both(words.decided, ({ decided }) => decided),
    ...both(words.identified, ({ identified }) => identified),
    { label: `${words.gap} (${words.points})`, number: ({ gap }) => gap?.points },
    { label: inTonnes(words.gap), number: ({ gap }) => gap?.tonnes },
    ...ids.map((id): Column => ({ label: inTonnes(sectorName(budget, id, language)), number: ({ sectors }) => sectors?.[id] })),
  ];
}

/** Two at most. */
const decimalsOf = (value: number): number => formatNumber(value, 'en').split('.')[1]?.length ?? 0;

/** What is counted, in words: boundary, gases and the set of warming potentials. */
export function boundaryTexts({ boundary, gases = [], gwp }: ClimateBudget, language: Language): string[] {
  const words = climateWords[language];
  return [
    boundaryText(boundary, language),
    gases.length > 0 ? `${words.gases}: ${formatList(gases, language)}.` : '',
    gwp === undefined ? '' : `${words.gwp}: ${localize(gwp, language)}.`,
  ].filter(Boolean);
}

export function boundaryText(boundary: ClimateBudget['boundary'], language: Language): string {
  if (boundary === undefined) return '';
  if (typeof boundary === 'string' || !('area' in boundary)) return localize(boundary, language);
  const { area, kind, text } = boundary;
  return [climateWords[language].boundaries[kind][area], text && localize(text, language)].filter(Boolean).join(' ');
}
