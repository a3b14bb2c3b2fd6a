import type { Period } from './period.js';
import { parsePeriod } from './period.js';

/**
 * Which periods are asked for, in the words that PxWebApi has for it: `top(10)` the latest ten, `from(2015)`, `to(2020)`, `2015-2024` or
 * `range(2015,2024)` both years counted in, `2015,2020` just these, `*` all. A year takes its quarters and months with it.
 * @param periods in the order of time; undefined entries are no periods and are never chosen
 * @returns whether each is chosen; undefined when the text is none of these
 */
export function choosePeriods(periods: readonly (Period | undefined)[], choice: string): boolean[] | undefined {
  const text = choice.replace(/[\s[\]]/g, '');
  const codes = text.split(',');
  const named = (period: Period | undefined): boolean => period !== undefined && codes.includes(period.code);
  if (text === '*') return periods.map(Boolean);
  // before spans: 2004-2006 may be one period
  if (periods.some(named)) return periods.map(named);
  const top = /^top\((\d+)\)$/i.exec(text)?.[1];
  if (top !== undefined) return periods.map((period, at) => period !== undefined && at >= periods.length - Number(top));
  const [from, to = from] = ends(text);
  if (from === undefined && to === undefined) return undefined;
  const [first, last] = [from ? parsePeriod(from) : undefined, to ? parsePeriod(to) : undefined];
  if ((from && !first) || (to && !last)) return undefined;
  return periods.map(
    (period) => period !== undefined && period.start >= (first?.start ?? -Infinity) && period.start < (last?.end ?? Infinity),
  );
}

/** First and last as written; empty where it is open. */
function ends(text: string): [from?: string, to?: string] {
  const [, from, to] = /^(?:range\()?([\dHSTKQMUW]+)[-–,]([\dHSTKQMUW]+)\)?$/i.exec(text) ?? [];
  if (from && to) return [from, to];
  const [, word, only] = /^(from|to)?\(?([\dHSTKQMUW]+)\)?$/i.exec(text) ?? [];
  if (!only) return [];
  return word ? (word.toLowerCase() === 'from' ? [only, ''] : ['', only]) : [only];
}
