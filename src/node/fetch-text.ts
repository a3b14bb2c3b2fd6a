import { setTimeout as sleep } from 'node:timers/promises';
import { failure, refuseStatus, refuseText } from '../data/answer.js';
import { decodeText } from '../data/csv.js';
import { isDataError } from '../data/errors.js';

export interface Fetched {
  readonly text: string;
  /** Where the answer came from in the end, after redirects. */
  readonly url: string;
}

export interface FetchOptions {
  /** JSON to be sent: the request is then a POST. */
  readonly body?: string | undefined;
  /** Told how many seconds it will be until a busy server is asked again. */
  readonly onWait: (seconds: number) => void;
}

const maxBytes = 20e6;
const timeout = 30e3;
const maxTries = 3;
/** A server that wants more than a minute is asked after a minute, as by the elements. */
const maxWait = 60;

/**
 * Fetches a text, and asks a busy server again after as long as it says, up to three times in all.
 * @throws DataError `unreachable` (with `reason`), `timeout`, `http-status`, `too-many-calls`, `too-large`, `web-page`, `empty`,
 * `bad-address`; each with `address`.
 */
export async function fetchText(address: string, { body, onWait }: FetchOptions): Promise<Fetched> {
  const url = checkAddress(address);
  for (let tries = 1; ; tries++) {
    try {
      return await request(url, body, tries);
    } catch (error) {
      if (!isDataError(error) || error.code !== 'too-many-calls' || tries === maxTries) throw error;
      const seconds = Math.min(Number(error.detail['seconds']), maxWait);
      onWait(seconds);
      await sleep(seconds * 1000);
    }
  }
}

function checkAddress(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) throw failure('bad-address', address);
  url.hash = '';
  return url.href;
}

async function request(address: string, body: string | undefined, tries: number): Promise<Fetched> {
  const headers = { 'user-agent': 'baerekraft-elements', ...(body !== undefined && { 'content-type': 'application/json' }) };
  const asked: RequestInit = body === undefined ? {} : { method: 'POST', body };
  try {
    const response = await fetch(address, { ...asked, headers, signal: AbortSignal.timeout(timeout) });
    const { url } = response;
    if (!response.ok) await response.body?.cancel();
    refuseStatus(response, tries, Date.now());
    const type = response.headers.get('content-type') ?? '';
    const text = decodeText(await readBody(response), /charset=["']?([\w-]+)/i.exec(type)?.[1]);
    refuseText(text, type, url);
    return { text, url };
  } catch (error) {
    if (isDataError(error)) throw error;
    if (error instanceof Error && error.name === 'TimeoutError') throw failure('timeout', address);
    throw failure('unreachable', address, { reason: reasonOf(error) });
  }
}

async function readBody({ body, url }: Response): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const stream: AsyncIterable<Uint8Array> | readonly never[] = body ?? [];
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > maxBytes) throw failure('too-large', url, { megabytes: maxBytes / 1e6 });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Node wraps what went wrong, such as ENOTFOUND or a certificate, in "fetch failed". */
function reasonOf(error: unknown): string | undefined {
  const cause = error instanceof Error ? error.cause : undefined;
  if (!(cause instanceof Error)) return undefined;
  return 'code' in cause && typeof cause.code === 'string' ? cause.code : cause.message;
}
