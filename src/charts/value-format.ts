import type { Indicator } from '../data/indicator.js';
import { formatNumber, formatSigned } from '../i18n/format.js';
import { localize, type Language } from '../i18n/language.js';

export interface ValueFormat {
  readonly isPercent: boolean;
  /** How many are written. */
  readonly decimals: number;
  /** With the unit: `27,4 %`, `100 584 personer`. */
  readonly full: (value: number) => string;
  /** Without the unit, for a table whose heading has it. */
  readonly bare: (value: number) => string;
  /** On an axis: as many decimals as the steps need. */
  readonly axis: (value: number, steps: readonly number[]) => string;
}

const percentUnit = /^(?:%|pst\.?|prosent|per ?cent)(?:\s|$|\()/i;

/** How an indicator's values are written, with decimals as published, or as many as its values have, three at most. */
export function valueFormat({ unit, decimals, series, signed }: Indicator, language: Language): ValueFormat {
  const unitText = localize(unit, language);
  const isPercent = percentUnit.test(unitText);
  const places = decimals ?? Math.min(3, Math.max(0, ...series.flatMap(({ points }) => points.map(({ value }) => decimalsOf(value)))));
  const write = signed ? formatSigned : formatNumber;
  const bare = (value: number): string => write(value, language, places);
  return {
    isPercent,
    decimals: places,
    bare,
    full: (value) => (isPercent ? percent(bare(value), language) : unitText ? `${bare(value)}\u00a0${unitText}` : bare(value)),
    axis: (value, steps) => {
      const text = write(value, language, Math.max(0, ...steps.map(decimalsOf)));
      return isPercent ? percent(text, language) : text;
    },
  };
}

const percent = (text: string, language: Language): string => `${text}${language === 'en' ? '' : '\u00a0'}%`;

function decimalsOf(value: number | null): number {
  const text = value === null ? '' : String(value);
  return text.includes('e') ? 0 : (text.split('.')[1]?.length ?? 0);
}
