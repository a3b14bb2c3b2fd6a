// By hand rather than by `Intl`: the first of its formats costs 20 to 40 ms, more than all else that happens between figures and their
// drawing, and has no nynorsk in every browser. The tests hold the numbers against `Intl`.
import type { Language } from './language.js';

const months = {
  no: ['januar', 'februar', 'mars', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'desember'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
};

/** Rounded by the digits that are written, as by hand: 1.005 is 1.01, though what the machine stores is a little less. */
function roundedText(size: number, decimals: number): readonly [whole: string, fraction: string] {
  if (!Number.isFinite(size)) return [size > 0 ? '∞' : 'NaN', ''];
  // The smallest and the largest numbers write themselves with an exponent.
  const written = size < 1e-6 ? size.toFixed(decimals) : size < 1e21 ? String(size) : String(BigInt(size));
  const [whole = '', fraction = ''] = written.split('.');
  const kept = BigInt(whole + fraction.slice(0, decimals).padEnd(decimals, '0')) + BigInt(Number(fraction[decimals] ?? 0) > 4);
  const digits = String(kept).padStart(decimals + 1, '0');
  const end = digits.length - decimals;
  return [digits.slice(0, end), digits.slice(end)];
}

/**
 * A number as it is written in the language, with a true minus sign. Without `decimals`, as many as the number has, two at most.
 * Norwegian groups digits by a no-break space, English by a comma.
 */
export function formatNumber(value: number, language: Language, decimals?: number): string {
  const [space, point] = language === 'en' ? [',', '.'] : ['\u00a0', ','];
  const [whole, rest] = roundedText(Math.abs(value), decimals ?? 2);
  const fraction = decimals === undefined ? rest.replace(/0+$/, '') : rest;
  const text = whole.replace(/\B(?=(?:\d{3})+$)/g, space) + (fraction && point + fraction);
  // Nothing has no sign, nor has what is rounded to nothing.
  return (value < 0 && /[^0.,]/.test(text) ? '\u2212' : '') + text;
}

/** `12` → `12 %`, with a no-break space in Norwegian and none in English. */
export function formatPercent(value: number, language: Language, decimals?: number): string {
  return `${formatNumber(value, language, decimals)}${language === 'en' ? '' : '\u00a0'}%`;
}

/** A change with its sign: `+3,2`, `−25`. */
export function formatSigned(value: number, language: Language, decimals?: number): string {
  const text = formatNumber(value, language, decimals);
  // A change that rounds to nothing has no sign.
  return (value > 0 && /[^0.,]/.test(text) ? '+' : '') + text;
}

/** An ISO date, or the date of an ISO time, as a date in words: `21. mai 2025`, `21 May 2025`. Anything else as it stands. */
export function formatDate(iso: string, language: Language): string {
  const date = /^\d{4}-\d{2}-\d{2}/.test(iso) ? new Date(`${iso.slice(0, 10)}T00:00:00Z`) : undefined;
  const day = date?.getUTCDate();
  // 31 February rolls over into March: no such day.
  if (!date || day !== Number(iso.slice(8, 10))) return iso;
  const month = months[language === 'en' ? 'en' : 'no'][date.getUTCMonth()];
  return `${day}${language === 'en' ? '' : '.'} ${month} ${date.getUTCFullYear()}`;
}

/** Words one after another: `a, b og c`. */
export function formatList(items: readonly string[], language: Language): string {
  const before = items.slice(0, -1).join(', ');
  return (before && `${before} ${language === 'en' ? 'and' : 'og'} `) + (items.at(-1) ?? '');
}
