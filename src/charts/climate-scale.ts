import type { ClimateSeries } from '../data/climate-budget-document.js';
import type { ClimateYear, Emission } from '../data/climate-budget.js';
import { formatNumber, formatPercent, formatSigned } from '../i18n/format.js';
import type { Language } from '../i18n/language.js';
import { climateWords, type ClimateWords } from '../i18n/words/climate.js';
import { commonWords } from '../i18n/words/common.js';
import type { ChartPoint, ChartSeries } from './chart-view.js';

/** What the reader has chosen: the unit of the axis, and the budget year that the words speak of. */
export interface ClimateChoice {
  readonly unit: 'percent' | 'tonnes';
  readonly year: number | undefined;
  readonly language: Language;
  /** The accounts alone, by sector. */
  readonly part?: 'accounts';
  /** Id of a sector that is to stand out. */
  readonly sector?: string | undefined;
}

/** How emissions become heights of the drawing, and heights become words. */
export interface ClimateScale {
  readonly choice: ClimateChoice;
  readonly words: ClimateWords;
  readonly level: (emission: Emission) => number;
  readonly text: (height: number, isDifference?: boolean) => string;
  readonly tick: (height: number) => string;
  readonly title: string;
  /** Tonnes for each unit of the axis. */
  readonly divisor: number;
  readonly tonnesAt: (change: number) => number;
}

export function deriveClimateScale({ reference }: ClimateSeries, years: readonly ClimateYear[], choice: ClimateChoice): ClimateScale {
  const { language, unit } = choice;
  const words = climateWords[language];
  const tonnesAt = (change: number): number => Math.round(reference.tonnes * (1 + change / 100));
  if (unit === 'tonnes') {
    const most = Math.max(...years.map(({ account }) => account?.tonnes ?? 0));
    const divisor = most < 20_000 ? 1 : 1000;
    const text = (height: number): string => `${formatNumber(height * divisor, language, 0)} ${words.tonnes}`;
    const title = words.tonnesAxis(divisor > 1 ? `${formatNumber(divisor, language)} ` : '');
    return {
      choice,
      words,
      divisor,
      level: ({ tonnes }) => tonnes / divisor,
      text,
      tick: (at) => formatNumber(at, language),
      title,
      tonnesAt,
    };
  }
  const text = (height: number, isDifference?: boolean): string => {
    const number = Math.round(height * 10) / 10;
    return isDifference ? `${formatNumber(number, language)} ${words.points}` : formatPercent(number, language);
  };
  const title = words.percentAxis(reference.year);
  return { choice, words, divisor: reference.tonnes / 100, level: ({ change }) => 100 + change, text, tick: text, title, tonnesAt };
}

export const between = (high: number | undefined, low: number | undefined): number | undefined =>
  high !== undefined && low !== undefined && high > low ? high - low : undefined;

export const fall = ({ level }: ClimateScale, from?: Emission, to?: Emission): number | undefined =>
  between(from && level(from), to && level(to));

type Look = Partial<ChartSeries> & Pick<ChartSeries, 'name'>;

interface Telling {
  readonly isDifference?: boolean;
  /** The figure as it is printed: its change from the reference year is told beside the level. */
  readonly printed?: (year: ClimateYear) => Emission | undefined;
  readonly more?: (year: ClimateYear) => string;
}

/** Makes a series of what one figure is in each year; a year without it is left out. */
export function drawWith(years: readonly ClimateYear[], { choice, text }: ClimateScale) {
  const { language, unit } = choice;
  const { estimated: estimate } = commonWords[language].reasons;
  const change = (emission: Emission | undefined): string =>
    unit === 'percent' && emission && emission.change !== 0
      ? ` (${formatSigned(emission.change, language)}${language === 'en' ? '' : '\u00a0'}%)`
      : '';
  return (
    id: string,
    look: Look,
    of: (year: ClimateYear) => number | undefined,
    { isDifference = false, printed, more }: Telling = {},
  ): ChartSeries => ({
    id,
    label: look.name,
    mark: 'bar',
    paint: 'context',
    ...look,
    points: years.flatMap((item): ChartPoint[] => {
      const y = of(item);
      const flagged = look.stack === 'account' && item.estimated === true;
      const told = text(y ?? 0, isDifference) + change(printed?.(item)) + (more?.(item) ?? '') + (flagged ? ` (${estimate})` : '');
      return y === undefined ? [] : [{ x: item.year, y, text: told, flagged }];
    }),
  });
}

/** Three figures, for running text: 476 156 is about 476 000. */
export const roughly = (tonnes: number): number => Number(tonnes.toPrecision(3));
