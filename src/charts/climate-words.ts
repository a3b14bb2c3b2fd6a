import type { ClimateBudget } from '../data/climate-budget-document.js';
import { deriveClimateYears, type ClimateYear, type Emission } from '../data/climate-budget.js';
import { effectYears, readEffect, sumEffects, type Effect } from '../data/climate-measures.js';
import { formatNumber } from '../i18n/format.js';
import { localize, type Language } from '../i18n/language.js';
import { climateWords, type ClimateWords } from '../i18n/words/climate.js';
import { commonWords } from '../i18n/words/common.js';
import type { TableCell, TableView } from './chart-view.js';
import { roughly } from './climate-chart-view.js';
import { sectorName } from './climate-sectors.js';

/** How much, which way, enough or not: of the chosen budget year, or of the last account where there is no budget. */
export function deriveClimateSentence(budget: ClimateBudget, year: number | undefined, language: Language): string {
  const words = climateWords[language];
  const years = deriveClimateYears(budget);
  const reference = budget.reference.year;
  const place = localize(budget.place, language);
  const changeOf = ({ change }: Emission): string =>
    `${formatNumber(Math.abs(change), language)} ${words.percent} ${change > 0 ? words.above : words.below}`;
  const latest = years.findLast(({ account }) => account);
  const { decided, identified, frame, gap } = years.find((item) => item.year === year) ?? {};
  if (year !== undefined && decided) {
    const parts = [
      words.leadsTo(place, changeOf(decided), year, reference),
      identified && words.withIdentified(changeOf(identified)),
      frame && words.frameIs(changeOf(frame)),
      gap && gapSentence(gap, words, language),
      latest?.account && latest.year !== reference && words.wasAt(changeOf(latest.account), latest.year, reference),
    ];
    return parts.filter(Boolean).join('');
  }
  if (!latest?.account) return commonWords[language].empty;
  const { account, sectors = {} } = latest;
  const since = latest.year === reference ? '' : words.since(changeOf(account), reference);
  const [id, most] = Object.entries(sectors).reduce<[string, number]>(
    (best, [key, value]) => ((value ?? 0) > best[1] ? [key, value ?? 0] : best),
    ['', 0],
  );
  const share = formatNumber((100 * most) / account.tonnes, language, 0);
  const largest = most > 0 ? ` ${words.largest}: ${sectorName(budget, id, language)}, ${share} ${words.percent}.` : '';
  return `${words.emitted(place, `${formatNumber(account.tonnes, language, 0)} ${words.tonnes}`, latest.year)}${since}.${largest}`;
}

function gapSentence({ points, tonnes }: NonNullable<ClimateYear['gap']>, words: ClimateWords, language: Language): string {
  if (points <= 0) return words.kept;
  return words.missing(`${formatNumber(points, language)} ${words.points}`, `${formatNumber(roughly(tonnes), language)} ${words.tonnes}`);
}

interface Column {
  readonly label: string;
  readonly number: (year: ClimateYear) => number | null | undefined;
}

/** A row for each year, with every figure of the drawing in per cent and in tonnes; columns that would be empty are left out. */
export function deriveClimateTable(budget: ClimateBudget, language: Language): TableView {
  const words = climateWords[language];
  const { noFigure, reasons } = commonWords[language];
  const years = deriveClimateYears(budget);
  const keys = ['account', 'path', 'frame', 'decided', 'identified'] as const;
  const ids = [...new Set(years.flatMap(({ sectors = {} }) => Object.keys(sectors)))];
  const inTonnes = (name: string): string => `${name} (${words.tonnes})`;
  const all: Column[] = [
    ...keys.flatMap((key): Column[] => [
      { label: `${words[key]} (%)`, number: (item) => item[key]?.change },
      { label: inTonnes(words[key]), number: (item) => item[key]?.tonnes },
    ]),
    { label: `${words.gap} (${words.points})`, number: ({ gap }) => gap?.points },
    { label: inTonnes(words.gap), number: ({ gap }) => gap?.tonnes },
    ...ids.map((id): Column => ({ label: inTonnes(sectorName(budget, id, language)), number: ({ sectors }) => sectors?.[id] })),
  ];
  const columns = all.filter(({ number }) => years.some((item) => typeof number(item) === 'number'));
  const cell = (number: number | null | undefined, decimals: number): TableCell =>
    typeof number === 'number'
      ? { text: formatNumber(number, language, decimals), number }
      : { text: number === null ? noFigure : '', number: null };
  const decimals = columns.map(({ number }) => Math.max(...years.map((item) => decimalsOf(number(item) ?? 0))));
  return {
    caption: words.caption(localize(budget.title, language), budget.reference.year),
    columns: [{ label: words.year }, ...columns.map(({ label }) => ({ label, numeric: true }))],
    rows: years.map((item) => [
      { text: item.estimated ? `${item.year} (${reasons.estimated})` : String(item.year) },
      ...columns.map(({ number }, index) => cell(number(item), decimals[index] ?? 0)),
    ]),
  };
}

/** Two at most. */
const decimalsOf = (value: number): number => formatNumber(value, 'en').split('.')[1]?.length ?? 0;

/** The measures with owner and effect. A measure with no number stays, with the words that stand in its place. */
export function deriveMeasuresTable(budget: ClimateBudget, language: Language): TableView | undefined {
  const { measures = [] } = budget;
  if (measures.length === 0) return undefined;
  const words = climateWords[language];
  const { noFigure } = commonWords[language];
  const years = effectYears(budget);
  const has = (key: 'sector' | 'responsible' | 'certainty'): boolean => measures.some((measure) => measure[key] !== undefined);
  const columns = (['sector', 'responsible', 'certainty'] as const).filter(has);
  const number = (value: number): TableCell => ({ text: formatNumber(value, language), number: value });
  const sums = years.map((year) => sumEffects(budget, year));
  const blank = columns.map(() => ({ text: '' }));
  return {
    caption: words.measuresCaption,
    columns: [
      { label: words.measures },
      ...columns.map((key) => ({ label: words[key] })),
      ...years.map((year) => ({ label: `${words.effect} ${year}`, numeric: true })),
    ],
    rows: measures.map(({ name, sector, responsible, certainty, effect }) => {
      const told = {
        sector: sector && sectorName(budget, sector, language),
        responsible: localize(responsible, language),
        certainty: certainty && words.certainties[certainty],
      };
      return [
        { text: localize(name, language) },
        ...columns.map((key) => ({ text: told[key] ?? '' })),
        ...years.map((year) => effectCell(readEffect(effect?.[year]), language)),
      ];
    }),
    foot: [
      [{ text: words.rowSum }, ...blank, ...sums.map(({ rows }) => number(rows))],
      ...(sums.some(({ published }) => published !== undefined)
        ? [
            [
              { text: words.publishedSum },
              ...blank,
              ...sums.map(({ published }) => (published === undefined ? { text: noFigure } : number(published))),
            ],
          ]
        : []),
    ],
  };
}

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
      return { text: climateWords[language].effectSizes[effect.size], number: null };
    case 'words':
      return { text: localize(effect.words, language), number: null };
    default:
      return { text: commonWords[language].noFigure, number: null };
  }
}

/** What is counted, in words. */
export function boundaryText({ boundary }: Pick<ClimateBudget, 'boundary'>, language: Language): string {
  if (boundary === undefined) return '';
  if (typeof boundary === 'string' || !('area' in boundary)) return localize(boundary, language);
  const { area, kind, text } = boundary;
  return [climateWords[language].boundaries[kind][area], text && localize(text, language)].filter(Boolean).join(' ');
}

/** Where the rows do not add up to what was published, in words. */
export function deriveSumNotes(budget: ClimateBudget, language: Language): string[] {
  const number = (value: number): string => formatNumber(value, language);
  return effectYears(budget).flatMap((year) => {
    const { rows, published } = sumEffects(budget, year);
    if (published === undefined || published === rows) return [];
    return [
      climateWords[language].differs(year, `${number(Math.abs(rows - published))} ${climateWords[language].tonnes}`, rows > published),
    ];
  });
}
