import { parseNumber } from './number.js';

/** What a figure's cell is made of: `kr 1 200*`. */
export interface WrittenFigure {
  /** The number alone, as it stands. */
  readonly number: string;
  /** Empty where none is written. */
  readonly unit: string;
  readonly isProvisional: boolean;
}

const CURRENCY = String.raw`kr\.?|nok|euro?|usd|sek|dkk|[€$£]`;
const BEFORE = new RegExp(String.raw`^([-−–]?)\s*(${CURRENCY})\s*(?=[-−–]?\d)`, 'i');
/** Only units that no category is counted in: `20 år` and `5 km` are groups as often as figures. */
const BEHIND = new RegExp(
  String.raw`(?<=\d)\s*((?:(?:mill|mrd)(?:\.|(?:ion|iard)er)?\s*)?(?:${CURRENCY}|kroner)|%|‰|prosent(?:poeng)?|pst\.?|per ?cent|promille|tonn(?:es?)?(?:\s+co2?[₂²]?\p{L}*(?:[ -]?\p{L}+)*)?|kg|[kmgt]wh|stk\.?|årsverk|personer|personar|innbyggere|innbyggjarar|persons|people|inhabitants)$`,
  'iu',
);
/** As shops write whole kroner: `1 200,-`. */
const WHOLE_KRONER = /(?<=\d),\s?[-–−]$/;

/** Parts a number from the unit before or behind it, and from the star of a provisional figure. What is no figure stays as it is. */
export function splitFigure(cell: string): WrittenFigure {
  // most figures are written plainly
  if (/^-?[\d.,]*$/.test(cell)) return { number: cell, unit: '', isProvisional: false };
  const starless = cell.replace(/\s*\*$/, '');
  const [before = '', sign = '', front = ''] = BEFORE.exec(starless) ?? [];
  const kroner = WHOLE_KRONER.test(starless);
  const rest = sign + starless.slice(before.length).replace(WHOLE_KRONER, '');
  const [behind = '', back = ''] = BEHIND.exec(rest) ?? [];
  const number = rest.slice(0, rest.length - behind.length).trim();
  const unit = (back || front || (kroner ? 'kr' : '')).replace(/^(kr|pst|stk)\.$/i, '$1');
  if (!isNumber(number) || (front && back)) return { number: cell, unit: '', isProvisional: false };
  return { number, unit, isProvisional: starless !== cell };
}

/** Whether a cell is a number in either style. */
export const isNumber = (cell: string): boolean =>
  parseNumber(cell, 'dot-decimal') !== undefined || parseNumber(cell, 'comma-decimal') !== undefined;

/** Whether a cell holds a number, with or without its unit. */
export const isFigure = (cell: string): boolean => isNumber(splitFigure(cell).number);

/** The unit that every number of a column is written with; empty where they have none, or not the same. */
export function unitOfCells(cells: readonly string[]): string {
  const units = new Set(cells.flatMap((cell) => (isFigure(cell) ? [splitFigure(cell).unit] : [])));
  return units.size === 1 ? ([...units][0] ?? '') : '';
}
