import { DataError, type DataErrorCode } from './errors.js';

/** What an answer says before its text: of a `Response`, what is read here. */
export interface AnswerHead {
  readonly ok: boolean;
  readonly status: number;
  readonly url: string;
  readonly headers: { readonly get: (name: string) => string | null };
}

/** An error on the way to an address, with the address among its facts. */
export const failure = (code: DataErrorCode, address: string, facts?: Record<string, string | number | undefined>): DataError =>
  new DataError(code, address, { address, ...facts });

/**
 * Refuses any answer but a good one. Of a busy server it says how many seconds to wait, at least one: what `Retry-After` says, as seconds or
 * as an HTTP date, and without it (some do not let other origins read it) twice as long each time: 503, a hiccup, begins with 1 second, 429
 * with 10, since statistics offices count calls by the minute.
 * @param tries how many times we have asked, from 1
 * @param now milliseconds since 1970
 * @throws DataError `too-many-calls` (`status`, `seconds`) or `http-status` (`status`).
 */
export function refuseStatus({ ok, status, url, headers }: AnswerHead, tries: number, now: number): void {
  if (status === 429 || status === 503) {
    const header = headers.get('retry-after') ?? '';
    const told = /^\d+$/.test(header) ? Number(header) : (Date.parse(header) - now) / 1000;
    const seconds = Math.max(1, Math.ceil(told)) || (status === 429 ? 10 : 1) * 2 ** (tries - 1);
    throw failure('too-many-calls', url, { status, seconds });
  }
  if (!ok) throw failure('http-status', url, { status });
}

/**
 * @param type the Content-Type header
 * @throws DataError `empty` or `web-page`, where a text cannot hold figures.
 */
export function refuseText(text: string, type: string, address: string): void {
  if (!text.trim()) throw failure('empty', address);
  // `<!doctype`, `<!--`, `<html`, `<head`, `<body`. Many servers call everything a web page: what begins like JSON is let through.
  if ((/html/i.test(type) ? /^\s*[^[{\s]/ : /^\s*<[!hb]/i).test(text)) throw failure('web-page', address);
}
