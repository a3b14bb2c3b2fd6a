import { tidy, type ClimateBudget } from '../data/climate-budget-document.js';
import { deriveFrameYears, deriveSectorRows, type SectorRow } from '../data/climate-compare.js';
import { deriveMeasureRows, type Effect } from '../data/climate-measures.js';
import { formatNumber, formatPercent, formatSigned } from '../i18n/format.js';
import { localize, type Language } from '../i18n/language.js';
import { climatePartWords } from '../i18n/words/climate-parts.js';
import { commonWords } from '../i18n/words/common.js';
import type { Paint, Pattern, TableCell, TableView } from './chart-view.js';
import { sectorName } from './climate-sectors.js';

/** A table whose cells may have bars: shares of the width of the column, from 0 to 1. */
export interface BarTable extends TableView {
  readonly rows: readonly (readonly BarCell[])[];
  /** A row for each year: narrow first columns. */
  readonly byYear?: boolean;
  /** The row that the table is about, among others. */
  readonly own?: number;
  /** What each row stands for, where it can be chosen. */
  readonly ids?: readonly string[];
}

export interface BarCell extends TableCell {
  readonly bars?: readonly { readonly width: number; readonly paint: Paint; readonly pattern?: Pattern }[];
  /** A line across the bar. */
  readonly mark?: number;
  readonly remark?: string;
}

export interface PartChoice {
  readonly unit: 'percent' | 'tonnes';
  /** The budget year. */
  readonly year: number | undefined;
  readonly language: Language;
}

/** The last account that has sectors. */
export const sectorYear = ({ accounts }: ClimateBudget): number | undefined =>
  accounts.reduce<number | undefined>((last, { year, sectors }) => (sectors && year > (last ?? 0) ? year : last), undefined);

interface SectorView extends Partial<Omit<SectorRow, 'name' | 'id'>> {
  readonly id: string;
  readonly name: string;
  /** Tonnes that adopted measures take away. */
  readonly effect: number;
  /** Tonnes that identified ones would. */
  readonly identified: number;
  readonly without: number;
}

const tonnesOfEffect = (effect: Effect): number | undefined =>
  effect.kind === 'number' ? effect.tonnes : effect.kind === 'range' ? (effect.middle ?? (effect.low + effect.high) / 2) : undefined;

/** Each sector with what it emitted and what measures take away, from the largest. */
export function deriveSectorViews(budget: ClimateBudget, { year, language }: PartChoice): SectorView[] {
  const at = sectorYear(budget);
  const rows = at === undefined ? [] : deriveSectorRows(budget, at);
  const measures = deriveMeasureRows(budget, year);
  const ids = [...new Set([...rows.map(({ id }) => id), ...measures.flatMap(({ measure }) => measure.sector ?? [])])];
  return ids
    .map((id): SectorView => {
      const effects = measures
        .filter(({ measure }) => measure.sector === id)
        .map(({ measure, effect }) => ({ isFound: measure.certainty === 'identified', tonnes: tonnesOfEffect(effect) }));
      const sum = (found: boolean): number =>
        tidy(effects.reduce((all, { isFound, tonnes }) => all + (isFound === found ? (tonnes ?? 0) : 0), 0));
      return {
        ...rows.find((row) => row.id === id),
        id,
        name: sectorName(budget, id, language),
        effect: sum(false),
        identified: sum(true),
        without: effects.filter(({ tonnes }) => tonnes === undefined).length,
      };
    })
    .sort((a, b) => (b.tonnes ?? 0) - (a.tonnes ?? 0) || b.effect - a.effect);
}

export function deriveSectorBars(budget: ClimateBudget, choice: PartChoice): BarTable {
  const { year, language } = choice;
  const words = climatePartWords[language];
  const { noFigure } = commonWords[language];
  const at = sectorYear(budget);
  const views = deriveSectorViews(budget, choice);
  const most = Math.max(1, ...views.map(({ tonnes }) => tonnes ?? 0));
  const mostEffect = Math.max(1, ...views.map(({ effect, identified }) => effect + identified));
  const tonnesText = (tonnes: number): string => `${formatNumber(tonnes, language, 0)} ${words.tonnes}`;
  const hasMeasures = year !== undefined && (budget.measures?.length ?? 0) > 0;
  const emission = ({ tonnes, share }: SectorView): BarCell =>
    typeof tonnes === 'number'
      ? {
          text: tonnesText(tonnes),
          number: tonnes,
          ...(share !== undefined && { remark: formatPercent(share, language) }),
          bars: [{ width: Math.max(0, tonnes) / most, paint: 'accent' }],
        }
      : { text: noFigure, number: null };
  const effectOf = ({ effect, identified, without }: SectorView): BarCell => {
    const remark = [identified > 0 ? words.identified(tonnesText(identified)) : '', without > 0 ? words.withoutFigure(without) : ''];
    return {
      text: effect > 0 || identified > 0 || without === 0 ? tonnesText(effect) : '',
      number: effect,
      remark: remark.filter(Boolean).join(', '),
      bars: [
        { width: effect / mostEffect, paint: 'context', pattern: 'cross' },
        { width: identified / mostEffect, paint: 'context', pattern: 'lines' },
      ],
    };
  };
  const change = (view: SectorView): BarCell =>
    view.change === undefined ? { text: noFigure, number: null } : { text: signedPercent(view.change, language), number: view.change };
  return {
    caption: words.sectorsCaption,
    ids: views.map(({ id }) => id),
    columns: [
      { label: words.sector },
      ...(at === undefined ? [] : [{ label: words.emissions(at) }, { label: words.change(budget.reference.year), numeric: true }]),
      ...(hasMeasures ? [{ label: words.effect(year) }] : []),
    ],
    rows: views.map((view) => [
      { text: view.name },
      ...(at === undefined ? [] : [emission(view), change(view)]),
      ...(hasMeasures ? [effectOf(view)] : []),
    ]),
  };
}

const signedPercent = (value: number, language: Language): string =>
  `${formatSigned(value, language)}${language === 'en' ? '' : '\u00a0'}%`;

/** Where the most of it comes from, and where measures do the most. */
export function deriveSectorSentence(budget: ClimateBudget, choice: PartChoice): string {
  const { year, language } = choice;
  const words = climatePartWords[language];
  const views = deriveSectorViews(budget, choice);
  const at = sectorYear(budget);
  const [first] = views;
  const total = views.reduce((sum, { effect }) => sum + effect, 0);
  const best = views.reduce<SectorView | undefined>((most, view) => (view.effect > (most?.effect ?? 0) ? view : most), undefined);
  const share = (value: number): string => `${formatNumber(value, language, 0)} ${words.percent}`;
  return [
    at !== undefined && first?.share ? words.largestSource(first.name, share(first.share), at) : '',
    year !== undefined && best ? words.mostEffect(best.name, share((100 * best.effect) / total), year) : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** The years that have a frame, each with its account where one was published, and whether the frame was kept. */
export function deriveFrameBars(budget: ClimateBudget, { unit, language }: PartChoice): BarTable {
  const words = climatePartWords[language];
  const { reasons } = commonWords[language];
  const { reference, frames = [] } = budget;
  const judged = new Map(deriveFrameYears(budget).map((item) => [item.year, item]));
  const percent = unit === 'percent';
  const tonnesAt = (change: number): number => Math.round(reference.tonnes * (1 + change / 100));
  const told = ({ change, tonnes }: { change: number; tonnes: number }): string =>
    percent ? signedPercent(change, language) : `${formatNumber(tonnes, language, 0)} ${words.tonnes}`;
  const width = (change: number): number => Math.min(1, Math.max(0, (100 + change) / 100));
  const rows = [...frames]
    .sort((a, b) => a.year - b.year)
    .map(({ year, change }): BarCell[] => {
      const found = judged.get(year);
      const frame = { change, tonnes: tonnesAt(change) };
      const own = found?.account;
      const pattern = found?.estimated ? ({ pattern: 'dots' } as const) : {};
      const remark = [found?.estimated ? reasons.estimated : '', found?.from ? localize(found.from.name, language) : '']
        .filter(Boolean)
        .join(', ');
      return [
        { text: String(year) },
        { text: told(frame), number: percent ? frame.change : frame.tonnes },
        {
          text: own ? told(own) : words.noAccount,
          number: own ? (percent ? own.change : own.tonnes) : null,
          ...(remark && { remark }),
          bars: own ? [{ width: width(own.change), paint: 'accent', ...pattern }] : [],
          mark: width(change),
        },
        {
          text: found ? againstText(found.over, percent, language) : '',
          number: found ? (percent ? found.over.points : found.over.tonnes) : null,
        },
      ];
    });
  return {
    caption: words.frameCaption,
    byYear: true,
    columns: [{ label: words.year }, { label: words.frame, numeric: true }, { label: words.account }, { label: words.against }],
    rows,
  };
}

function againstText({ points, tonnes }: { points: number; tonnes: number }, percent: boolean, language: Language): string {
  const words = climatePartWords[language];
  const value = percent ? points : tonnes;
  if (value === 0) return words.just;
  const amount = `${formatNumber(Math.abs(value), language)} ${percent ? words.points : words.tonnes}`;
  return value > 0 ? words.over(amount) : words.under(amount);
}

export function deriveFrameSentence(budget: ClimateBudget, language: Language): string {
  const words = climatePartWords[language];
  const judged = deriveFrameYears(budget);
  return judged.length > 0 ? words.framesKept(judged.filter(({ kept }) => kept).length, judged.length) : words.noneToJudge;
}
