/** Why a cell holds no plain number, or what is to be known about the number it holds. */
export type Reason =
  | 'zero'
  | 'missing'
  | 'confidential'
  | 'not-possible'
  | 'provisional'
  | 'estimated'
  | 'break'
  /** A symbol or text that we do not know: shown as the publisher wrote it. */
  | 'other';

/**
 * Whose symbols a table uses. They differ where it hurts: `-` is the number zero in PX tables (Statistics Norway, Statistics Sweden and
 * others) and "nothing here" elsewhere; `:` is confidential in Norway (Statistics Norway, the Institute of Public Health) and plainly
 * missing at Eurostat; Statistics Finland numbers its kinds of missing figures 1 to 7 and explains them in `extension`.
 */
export type Publisher = 'px' | 'eurostat' | 'statfin' | 'other';

const SIGNS: Readonly<Record<string, Reason>> = {
  '.': 'not-possible',
  '..': 'missing',
  '...': 'missing',
  ':': 'confidential',
  '-': 'missing',
  '*': 'provisional',
  na: 'missing',
  'n/a': 'missing',
};

/** Statistics Finland: 1 missing, 2 cannot be given, 3 confidential, 4 not acquired, 5 not asked, 6 empty, 7 nil. */
const FINNISH: readonly Reason[] = ['missing', 'not-possible', 'confidential', 'missing', 'missing', 'missing', 'zero'];

/** Flags of Eurostat and SDMX, the gravest first: `ep` is told as provisional, its own words stand in the cube's `meanings`. */
const FLAGS: readonly (readonly [letters: RegExp, reason: Reason])[] = [
  [/c/, 'confidential'],
  [/z/, 'not-possible'],
  [/m/, 'missing'],
  [/b/, 'break'],
  [/p/, 'provisional'],
  [/[esi]/, 'estimated'],
];

/** Tells what a status symbol means in the tables of `publisher`; undefined for a plain value (no symbol, or SDMX's `a`, normal). */
export function symbolReason(symbol: string, publisher: Publisher): Reason | undefined {
  const sign = symbol.trim().toLowerCase().replace('−', '-');
  if (!sign || sign === 'a') return undefined;
  if (publisher === 'statfin') return FINNISH[Number(sign) - 1] ?? 'other';
  if (sign === '-' && publisher === 'px') return 'zero';
  if (sign === ':' && publisher === 'eurostat') return 'missing';
  if (Object.hasOwn(SIGNS, sign)) return SIGNS[sign];
  // at most four letters, each of them a flag: anything else is a text
  if (!/^:? ?[bcdefimnprsuz]{1,4}$/.test(sign)) return 'other';
  return FLAGS.find(([letters]) => letters.test(sign))?.[1] ?? 'other';
}
