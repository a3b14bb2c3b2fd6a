import type { Language } from './language.js';

// Chromium's Intl has no data for `nn` in every build; numbers and dates follow bokmål's rules in both written norms.
const locale: Record<Language, string> = { nb: 'nb-NO', nn: 'nb-NO', en: 'en-GB' };
const formats = new Map<string, Intl.NumberFormat>();
const dates = new Map<Language, Intl.DateTimeFormat>();

/**
 * A number as it is written in the language, with a true minus sign. Without `decimals`, as many as the number has, two at most.
 * Norwegian groups digits by a no-break space, English by a comma.
 */
export function formatNumber(value: number, language: Language, decimals?: number): string {
  const key = `${language}${decimals}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(
      locale[language],
      decimals === undefined ? { maximumFractionDigits: 2 } : { minimumFractionDigits: decimals, maximumFractionDigits: decimals },
    );
    formats.set(key, format);
  }
  return format
    .format(value)
    .replace(/^-/, '\u2212')
    .replace(/^\u2212(0(?:[.,]0+)?)$/, '$1');
}

/** `12` → `12 %`, with a no-break space in Norwegian and none in English. */
export function formatPercent(value: number, language: Language, decimals?: number): string {
  return `${formatNumber(value, language, decimals)}${language === 'en' ? '' : '\u00a0'}%`;
}

/** A change with its sign: `+3,2`, `−25`. */
export function formatSigned(value: number, language: Language, decimals?: number): string {
  const text = formatNumber(value, language, decimals);
  // A change that rounds to nothing has no sign.
  return (value > 0 && /[1-9∞]/.test(text) ? '+' : '') + text;
}

/** An ISO date, or the date of an ISO time, as a date in words: `21. mai 2025`, `21 May 2025`. Anything else as it stands. */
export function formatDate(iso: string, language: Language): string {
  const date = /^\d{4}-\d{2}-\d{2}/.test(iso) ? new Date(`${iso.slice(0, 10)}T00:00:00Z`) : undefined;
  // 31 February rolls over into March: no such day.
  if (!date || Number.isNaN(date.getTime()) || date.getUTCDate() !== Number(iso.slice(8, 10))) return iso;
  let format = dates.get(language);
  if (!format) {
    format = new Intl.DateTimeFormat(language === 'nn' && nynorskDates() ? 'nn-NO' : locale[language], {
      dateStyle: 'long',
      timeZone: 'UTC',
    });
    dates.set(language, format);
  }
  return format.format(date);
}

function nynorskDates(): boolean {
  return Intl.DateTimeFormat.supportedLocalesOf('nn-NO').length > 0;
}

/** Words one after another: `a, b og c`. */
export function formatList(items: readonly string[], language: Language): string {
  return new Intl.ListFormat(locale[language], { type: 'conjunction' }).format(items);
}
