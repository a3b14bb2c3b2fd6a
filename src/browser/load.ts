import { failure, refuseStatus, refuseText } from '../data/answer.js';
import { DataError } from '../data/errors.js';
import { decodeText } from './decode.js';
import { askPolitely } from './retry.js';

export interface Loaded {
  readonly text: string;
  /** Where the answer came from in the end, after redirects. */
  readonly url: string;
  /** The Content-Type header; empty where there is none. */
  readonly type: string;
}

export interface LoadOptions {
  readonly signal?: AbortSignal | undefined;
  /** JSON to be sent: the request is then a POST. No cookies go with it, not even to the page's own origin. */
  readonly body?: string | undefined;
  /** What a relative address is relative to; the document's base by default. */
  readonly base?: string | undefined;
  /** The longest body that is read, in bytes after unpacking; 20 MB by default. */
  readonly maxBytes?: number | undefined;
  /** How long one request may take, to its last byte, in milliseconds; 30 s by default. Waiting for a busy server does not count. */
  readonly timeout?: number | undefined;
  /** Told how many seconds it will be until a busy server is asked again. */
  readonly onWait?: Tell | undefined;
}

type Tell = (seconds: number) => void;

/** One request on its way, and all who wait for it. */
interface Job {
  readonly answer: Promise<Loaded>;
  /** Each is told of waits. */
  readonly callers: Set<Tell>;
  /** Forgets the job and stops what is left to read. A finished answer is not kept: the browser's own cache does that. */
  readonly end: () => void;
  /** Aborted when the job has ended. */
  readonly signal: AbortSignal;
}

const jobs = new Map<string, Job>();

/**
 * The whole address, without the part behind `#`.
 * @throws DataError `bad-address` for another scheme than `https` (or `http`, on a page that is so itself), and for one with a password.
 */
export function checkAddress(url: string, base = document.baseURI): URL {
  let address: URL | undefined;
  // as the URL parser reads it: without white space and control characters, a backslash as a slash
  if (!/^(?:$|[\\/]{2})/.test(url.replace(/[^!-\uffff]/g, ''))) {
    try {
      address = new URL(url, base);
    } catch {
      // refused below
    }
  }
  const allowed = /^https:/m.test(`${location.href}\n${base}`) ? /^https:/ : /^https?:/;
  if (!address || !allowed.test(address.href) || address.username || address.password) {
    throw failure('bad-address', url);
  }
  address.hash = '';
  return address;
}

async function readBody({ body, headers, url }: Response, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const check = (bytes: number): void => {
    if (bytes > maxBytes) throw failure('too-large', url, { megabytes: maxBytes / 1e6 });
  };
  // the header spares a phone the first megabytes; the count while reading is what holds
  check(Number(headers.get('content-length')));
  const reader = body?.getReader();
  for (let chunk; (chunk = (await reader?.read())?.value); chunks.push(chunk)) check((size += chunk.length));
  const bytes = new Uint8Array(size);
  for (const chunk of chunks.reverse()) bytes.set(chunk, (size -= chunk.length));
  return bytes;
}

async function readAnswer(response: Response, maxBytes: number, tries: number): Promise<Loaded> {
  const { ok, headers, url } = response;
  if (!ok) await response.body?.cancel();
  refuseStatus(response, tries, Date.now());
  const type = headers.get('content-type') ?? '';
  const text = decodeText(await readBody(response, maxBytes), type);
  refuseText(text, type, url);
  return { text, url, type };
}

/** One request, from its start to the last byte. */
async function request(href: string, tries: number, options: LoadOptions, controller: AbortController): Promise<Loaded> {
  const { body, maxBytes = 20e6, timeout = 30e3 } = options;
  const { signal } = controller;
  const timer = setTimeout(() => controller.abort(failure('timeout', href)), timeout);
  try {
    // A GET: no cookie for another origin, and no header of our own, so no preflight; a preload hint asks in the same way and is used.
    // A POST, whose address stands in a document, never with cookies; statistics offices refuse a body that is not called JSON.
    const asked: RequestInit =
      body === undefined
        ? { credentials: 'same-origin' }
        : { method: 'POST', credentials: 'omit', headers: { 'content-type': 'application/json' }, body };
    return await readAnswer(await fetch(href, { signal, referrerPolicy: 'strict-origin', ...asked }), maxBytes, tries);
  } catch (error) {
    signal.throwIfAborted(); // not every browser rejects a body that is being read with our reason
    // The browser says the same of no CORS header, no network, a refusal and a loop of redirects.
    throw error instanceof DataError ? error : failure('unreachable', href, { offline: navigator.onLine ? undefined : 1 });
  } finally {
    clearTimeout(timer);
  }
}

function start(key: string, { href, host }: URL, options: LoadOptions, first: Tell): Job {
  const controller = new AbortController();
  const callers = new Set([first]);
  const onWait: Tell = (seconds) => callers.forEach((caller) => caller(seconds));
  const answer = askPolitely(host, (tries) => request(href, tries, options, controller), onWait);
  const over = new AbortController();
  const forget = (): void => {
    if (jobs.get(key) === job) jobs.delete(key);
    over.abort();
  };
  const end = (): void => {
    forget();
    controller.abort();
  };
  // A body that was refused half-read would go on for ever.
  answer.catch(end);
  // A finished request is not aborted: a browser that has not quite closed it would call it failed.
  const job: Job = { answer: answer.finally(forget), callers, end, signal: over.signal };
  jobs.set(key, job);
  return job;
}

/**
 * Fetches a text. The same (address and body) asked for by several at once is fetched once; the request ends when the last of them
 * has left. Reads UTF-8, UTF-16 and, failing these, what the server says or Windows-1252.
 * @param url a whole `http` or `https` address, or one relative to `base`
 * @throws DataError `bad-address` before any request; `unreachable` (with `offline` 1 where the browser thinks so),
 * `timeout`, `http-status` (`status`), `too-many-calls` (`status`, `seconds`), `too-large` (`megabytes`),
 * `web-page`, `empty`; each with `address`. The signal's own reason when it aborts.
 */
export async function load(url: string, options: LoadOptions = {}): Promise<Loaded> {
  const { signal, base, body = '', onWait } = options;
  signal?.throwIfAborted();
  const address = checkAddress(url, base);
  const caller: Tell = (seconds) => onWait?.(seconds);
  const key = `${address.href} ${body}`;
  const { answer, callers, end, signal: ended } = jobs.get(key) ?? start(key, address, options, caller);
  callers.add(caller);
  return new Promise((resolve, reject) => {
    const leave = (): void => {
      callers.delete(caller);
      if (!callers.size) end();
      reject(signal?.reason as Error);
    };
    // gone with the job, so that a signal that outlives many loads does not gather listeners
    signal?.addEventListener('abort', leave, { signal: ended });
    answer.then(resolve, reject);
  });
}

/**
 * Fetches a JSON document, whatever content type the server calls it.
 * @returns what `JSON.parse` gives, each caller its own
 * @throws as `load`, and DataError `not-json` with `line`, `column`
 */
export async function loadJson(url: string, options?: LoadOptions): Promise<unknown> {
  const { text } = await load(url, options);
  try {
    return JSON.parse(text);
  } catch (error) {
    const { jsonFaultPlace } = await import('../data/json-fault.js');
    throw new DataError('not-json', String(error), jsonFaultPlace(text));
  }
}
