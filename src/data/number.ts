/** Which mark parts the whole number from its decimals: `1 234,5` or `1,234.5`. */
export type NumberStyle = 'comma-decimal' | 'dot-decimal';

/** Sign, whole number (with one and the same mark between groups of three, or none), decimals, exponent. */
const NUMBER = /^([-+]?)(\d{1,3}(?:([ '.,\u00a0\u2007\u2009\u202f])\d{3}(?:\3\d{3})*)|\d+)(?:([.,])(\d+))?(e[-+]?\d+)?$/i;

interface Parts {
  readonly sign: string;
  readonly whole: string;
  readonly group: string | undefined;
  readonly mark: string | undefined;
  readonly decimals: string;
  readonly exponent: string;
}

function split(text: string): Parts | undefined {
  const match = NUMBER.exec(text.trim().replace(/^[−–]/, '-').replace(/\s*%$/, ''));
  if (!match) return undefined;
  const [, sign = '', whole = '', group, mark, decimals = '', exponent = ''] = match;
  return { sign, whole, group, mark, decimals, exponent };
}

/** 'comma' or 'dot' where the text itself shows the decimal mark, 'unclear' for `17,200`, undefined where there is no mark at all. */
function evidence({ whole, group, mark }: Parts): NumberStyle | 'unclear' | undefined {
  if (mark) return mark === ',' ? 'comma-decimal' : 'dot-decimal';
  if (group !== ',' && group !== '.') return undefined;
  const commas = group === ',';
  // 0,125 and 017.200: no number written in groups begins with nought, so the mark is the decimal one
  if (whole.startsWith('0')) return commas ? 'comma-decimal' : 'dot-decimal';
  // 1,234,567: a mark that comes twice parts groups
  if (whole.length > 7) return commas ? 'dot-decimal' : 'comma-decimal';
  return 'unclear';
}

/**
 * Reads a number as people and statistics offices write it: `26 724`, `1 234,5`, `−9,3` (U+2212), `12 %`, with plain, no-break, thin and
 * narrow no-break spaces. Per cent stays per cent: `12 %` is 12.
 *
 * `17,200` may be seventeen thousand or seventeen point two: without `style` it is refused, see `detectNumberStyle`.
 * @param style the style of the column; a number written in the other one is refused, not guessed.
 * @returns undefined when the text is no number; never NaN or Infinity.
 */
export function parseNumber(text: string, style?: NumberStyle): number | undefined {
  const parts = split(text);
  if (!parts) return undefined;
  const shown = evidence(parts);
  const used = style ?? shown;
  if (used === 'unclear' || (style && shown && shown !== 'unclear' && shown !== style)) return undefined;
  const { sign, group, mark, exponent } = parts;
  let { whole, decimals } = parts;
  if (group && group === mark) return undefined;
  // the expression took the decimals for a group: 17,200 in a column with decimal commas
  if (group === (used === 'comma-decimal' ? ',' : '.')) [whole = '', decimals = ''] = whole.split(group);
  const value = Number(`${sign}${whole.replace(/\D/g, '')}.${decimals}${exponent}`);
  return Number.isFinite(value) ? value : undefined;
}

/** What the numbers of a column show about their decimal mark. */
export interface NumberEvidence {
  readonly style: NumberStyle;
  /** Whether `style` had to be assumed although it matters: the column holds `17,200` and nothing that settles it. */
  readonly assumed: boolean;
}

/** As `detectNumberStyle`, and tells whether the answer had to be assumed. */
export function weighNumberStyle(samples: readonly string[], fallback: NumberStyle = 'dot-decimal'): NumberEvidence {
  let commas = 0;
  let dots = 0;
  let unclear = false;
  for (const sample of samples) {
    const parts = split(sample);
    const shown = parts && evidence(parts);
    if (shown === 'comma-decimal') commas++;
    else if (shown === 'dot-decimal') dots++;
    else if (shown) unclear = true;
  }
  if (commas !== dots) return { style: commas > dots ? 'comma-decimal' : 'dot-decimal', assumed: false };
  return { style: fallback, assumed: unclear };
}

/**
 * Decides how a column (or a whole file) writes its decimals. Every number that can be read in one way only is a witness: `6662,978`,
 * `1 234,5`, `0,125` and `1.234.567` for the comma, `17.2`, `1,234.5` and `1,442,878` for the dot; the greater number of witnesses wins.
 * `17,200` says nothing. With no witness, or as many on both sides, it is `fallback`: the dot, so that `17,200` in an English table is
 * seventeen thousand. A reader of files passes the style that goes with the file's separator instead.
 */
export function detectNumberStyle(samples: readonly string[], fallback: NumberStyle = 'dot-decimal'): NumberStyle {
  return weighNumberStyle(samples, fallback).style;
}
