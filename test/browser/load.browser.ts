import { assert, expect } from '@open-wc/testing';
import { load, loadJson, type LoadOptions } from '../../src/browser/load.js';
import { DataError } from '../../src/data/errors.js';

interface Log {
  readonly requests: readonly { readonly method: string; readonly at: number; readonly headers: Readonly<Record<string, string>> }[];
  readonly closed: number;
  readonly sent: number;
}
type Params = Readonly<Record<string, string | number>>;

const here = `${location.origin}/faults/`;
const ports = (await (await fetch(`${here}other`)).json()) as { open: number; closed: number };
const elsewhere = `http://localhost:${ports.open}/faults/`;
/** Hosts remember a request to wait, so tests that are told to wait each have their own. */
const hostNamed = (name: string): string => `http://${name}.localhost:${ports.open}/faults/`;

let keys = 0;
const newKey = (): string => `${Date.now()}-${keys++}`;
const logOf = async (key: string): Promise<Log> => (await (await fetch(`${here}log?key=${key}`)).json()) as Log;
const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

function at(root: string, name: string, params: Params = {}): string {
  const query = Object.entries(params).map(([field, value]) => `${field}=${encodeURIComponent(value)}`);
  return `${root}${name}?${query.join('&')}`;
}

function bytesOf(...parts: (string | readonly number[])[]): string {
  const bytes = parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : [...part]));
  return btoa(String.fromCharCode(...bytes))
    .replace(/\+/g, '-')
    .replace(/\//g, '_');
}

function answer(body: string, params: Params = {}, root = here): string {
  return at(root, 'answer', { body: bytesOf(body), ...params });
}

async function failureOf(promise: Promise<unknown>): Promise<DataError> {
  try {
    await promise;
  } catch (error) {
    expect(error).to.be.instanceOf(DataError);
    return error as DataError;
  }
  throw new Error('It should have failed.');
}

const reasonOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => 'no failure',
    (reason: unknown) => reason,
  );

/** Until the server has seen what the browser has done. */
async function until(key: string, seen: (log: Log) => boolean): Promise<Log> {
  for (let tries = 0; tries < 40; tries++) {
    const log = await logOf(key);
    if (seen(log)) return log;
    await sleep(25);
  }
  return logOf(key);
}

const page = '<!doctype html><title>Logg inn</title>';

describe('load: the address', () => {
  const json = new Blob(['[1]'], { type: 'application/json' });
  const refused: readonly [string, string, LoadOptions?][] = [
    ['S10 javascript:', 'javascript:[1]'],
    ['S10 javascript: hidden by white space', ' java\nscript:[1]'],
    ['S10 data:', 'data:application/json,[1]'],
    ['S10 blob:', URL.createObjectURL(json)],
    ['S10 file:', 'file:///etc/hostname'],
    ['S10 ftp:', 'ftp://localhost/x'],
    ['S10 a host without its scheme', elsewhere.replace('http:', '')],
    ['S10 the same with backslashes', elsewhere.replace('http://', '\\\\')],
    ['S10 the same behind white space', ` \t${elsewhere.replace('http://', '/\n/')}`],
    ['S10 user name and password', here.replace('//', '//u:p@')],
    ['S10 a user name alone', here.replace('//', '//u@')],
    ['S10 a password alone', here.replace('//', '//:p@')],
    ['S10 http on an https page', elsewhere, { base: 'https://kommune.example/side' }],
    ['S10 no host', 'http://'],
    ['S10 nothing', ' '],
  ];
  for (const [name, url, options] of refused) {
    it(`${name} is refused before any request`, async () => {
      const key = newKey();
      const failure = await failureOf(load(/localhost:\d/.test(url) ? at(url, 'answer', { key, body: bytesOf('[1]') }) : url, options));
      assert.strictEqual(failure.code, 'bad-address');
      expect(failure.detail['address']).to.contain(url);
      expect((await logOf(key)).requests).to.have.length(0);
    });
  }

  it('S10 a relative address is relative to the base', async () => {
    const url = `answer?body=${bytesOf('[1]')}`;
    assert.deepEqual(await loadJson(url, { base: here }), [1]);
    assert.deepEqual(await loadJson(`/faults/${url}#mål`), [1]);
  });
});

describe('load: what is sent', () => {
  it('S09 no cookie and no page address to another origin, and no preflight', async () => {
    const [own, other] = [newKey(), newKey()];
    document.cookie = 'bk-test=1; path=/';
    await load(answer('[1]', { key: own }));
    await load(answer('[1]', { key: other }, elsewhere));
    document.cookie = 'bk-test=; path=/; max-age=0';
    const [first] = (await logOf(own)).requests;
    const { requests } = await logOf(other);
    expect(first?.headers['cookie']).to.contain('bk-test');
    assert.deepEqual(
      requests.map(({ method }) => method),
      ['GET'],
    );
    expect(requests[0]?.headers['cookie']).to.be.undefined;
    assert.strictEqual(requests[0]?.headers['referer'], `${location.origin}/`);
  });

  it('S09 S08 an answer is read, never followed', async () => {
    const key = newKey();
    await loadJson(answer(`{"image": "image://${at(elsewhere, 'answer', { key })}"}`));
    await sleep(50);
    expect((await logOf(key)).requests).to.have.length(0);
  });

  for (const [name, root] of [
    ['the same origin', here],
    ['another origin', elsewhere],
  ] as const) {
    it(`a preload hint for ${name} is used, not fetched twice`, async () => {
      const key = newKey();
      const url = answer('[1]', { key, cache: 'max-age=60', wait: 50 }, root);
      const link = Object.assign(document.createElement('link'), { rel: 'preload', as: 'fetch', href: url, crossOrigin: 'anonymous' });
      document.head.append(link);
      await loadJson(url);
      link.remove();
      expect((await logOf(key)).requests).to.have.length(1);
    });
  }
});

describe('load: the answer', () => {
  it('gives the text, the final address and the type', async () => {
    const to = answer('a;b', { type: 'text/csv' });
    assert.deepEqual(await load(at(here, 'moved', { to })), { text: 'a;b', url: to, type: 'text/csv' });
  });

  const pages: readonly [string, string][] = [
    ['as text/html', answer(page, { type: 'text/html; charset=utf-8' })],
    ['called JSON', answer(`\n ${page}`)],
    ['without doctype', answer('<HTML lang="nb">', { type: '' })],
    ['as a fragment', answer('<p>Logg inn</p>', { type: 'text/html' })],
    ['after a redirect', at(here, 'moved', { to: answer(page, { type: 'text/html' }) })],
  ];
  for (const [name, url] of pages) {
    it(`R06 a web page ${name}`, async () => assert.strictEqual((await failureOf(loadJson(url))).code, 'web-page'));
  }

  it('R07 no CORS header, a refusal and a loop of redirects give one message', async () => {
    const urls = [answer('[1]', { cors: 0 }, elsewhere), at(`http://localhost:${ports.closed}/`, 'x'), at(here, 'loop')];
    for (const failure of await Promise.all(urls.map((url) => failureOf(load(url))))) {
      assert.strictEqual(failure.code, 'unreachable');
      expect(failure.detail['offline']).to.be.undefined;
    }
  });

  it('R07 being offline is a hint', async () => {
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    try {
      assert.strictEqual((await failureOf(load(at(here, 'loop')))).detail['offline'], 1);
    } finally {
      Reflect.deleteProperty(navigator, 'onLine');
    }
  });

  it('R09 a slow drip ends when its time is out, though the headers came at once', async () => {
    const key = newKey();
    const began = performance.now();
    const failure = await failureOf(load(at(here, 'drip', { key, every: 40 }), { timeout: 300 }));
    assert.strictEqual(failure.code, 'timeout');
    expect(performance.now() - began).to.be.within(290, 900);
    assert.strictEqual((await until(key, ({ closed }) => closed > 0)).closed, 1);
  });

  it('R09 so does a server that says nothing', async () => {
    assert.strictEqual((await failureOf(load(answer('[1]', { wait: 5000 }), { timeout: 100 }))).code, 'timeout');
  });

  it('S13 an endless body is stopped at the limit', async () => {
    const key = newKey();
    const failure = await failureOf(load(at(here, 'endless', { key }), { maxBytes: 1e6 }));
    assert.deepEqual([failure.code, failure.detail['megabytes']], ['too-large', 1]);
    const log = await until(key, ({ closed }) => closed > 0);
    assert.strictEqual(log.closed, 1);
    expect(log.sent).to.be.below(20e6);
  });

  it('S13 the limit is exact', async () => {
    assert.strictEqual((await load(answer('[1234]'), { maxBytes: 6 })).text, '[1234]');
    assert.strictEqual((await failureOf(load(answer('[12345]'), { maxBytes: 6 }))).code, 'too-large');
  });

  it('S13 a length over the limit is believed before the body is read', async () => {
    assert.strictEqual((await failureOf(load(at(here, 'cut'), { maxBytes: 900 }))).code, 'too-large');
  });

  const clean: readonly [string, string, string][] = [
    ['R10 cut off', at(here, 'cut'), 'unreachable'],
    ['R10 cut off without a trace', answer('{"values": [1, 2'), 'not-json'],
    ['R10 empty 200', answer(''), 'empty'],
    ['R10 only white space', answer(' \r\n'), 'empty'],
    ['R10 204', at(here, 'answer', { status: 204 }), 'empty'],
    ['R26 not gzip after all', answer('[1]', { encoding: 'gzip' }), 'unreachable'],
    ['R26 404 with a page', answer(page, { status: 404, type: 'text/html' }), 'http-status'],
    ['R26 410', answer('[1]', { status: 410 }), 'http-status'],
    ['R26 500', answer('', { status: 500 }), 'http-status'],
  ];
  for (const [name, url, code] of clean) {
    it(`${name}: ${code}`, async () => {
      const failure = await failureOf(loadJson(url));
      assert.strictEqual(failure.code, code);
      if (code === 'http-status') assert.strictEqual(failure.detail['status'], Number(new URL(url).searchParams.get('status')));
    });
  }

  for (const type of ['text/plain', 'application/octet-stream', 'text/html', '']) {
    it(`R26 JSON called ${type || 'nothing'} is read`, async () => {
      assert.deepEqual(await loadJson(answer('{"mål": 3}', { type })), { mål: 3 });
    });
  }
});

describe('load: not JSON', () => {
  const texts: readonly [string, string, number, number][] = [
    ['a comma too many in a list', '[1,\n 2,\n]', 3, 1],
    ['a comma too many in an object', '{"a": 1,\r\n}', 2, 1],
    ['a comma too few', '{"a": 1\n "b": 2}', 2, 2],
    ['a colon too few', '{"a" 1}', 1, 2],
    ['single quotes', "{\n  'a': 1}", 2, 3],
    ['a name without quotes', '{a: 1}', 1, 2],
    ['a decimal comma', '{"a": 1,5}', 1, 9],
    ['a leading zero', '[01]', 1, 2],
    ['NaN', '[1, NaN]', 1, 5],
    ['a comment', '[1] // enkel', 1, 5],
    ['a path with backslashes', '{"a": "C:\\data"}', 1, 7],
    ['a new line in a string', '["a",\n"b\nc"]', 2, 1],
    ['a string without an end', '["a",\n"b]', 2, 1],
    ['a bracket that does not match', '{"a": [1}', 1, 9],
    ['two documents', '{"a": [{}]}\n{}', 2, 1],
    ['no end', '{"a": [1, {"b": "c:{"}', 1, 23],
    ['CSV', 'år;verdi\n2020;1', 1, 1],
  ];
  for (const [name, text, line, column] of texts) {
    it(`R10 ${name}: line ${line}, column ${column}`, async () => {
      const failure = await failureOf(loadJson(answer(text)));
      assert.strictEqual(failure.code, 'not-json');
      assert.deepEqual([failure.detail['line'], failure.detail['column']], [line, column]);
    });
  }
});

describe('load: the encoding', () => {
  const text = '["Lødingen","Ål","Bærum"]';
  const latin = Array.from(text, (character) => character.charCodeAt(0));
  const little = latin.flatMap((unit) => [unit, 0]);
  const big = latin.flatMap((unit) => [0, unit]);
  const label = (charset: string): string => `application/json; charset=${charset}`;
  const cases: readonly [string, readonly number[] | string, string?][] = [
    ['UTF-8', text],
    ['UTF-8 with a mark', `\ufeff${text}`],
    ['UTF-8 called ISO-8859-1', text, label('ISO-8859-1')],
    ['UTF-8 called UTF-16', text, label('utf-16')],
    ['UTF-16 with a mark, little end first', [0xff, 0xfe, ...little]],
    ['UTF-16 with a mark, big end first', [0xfe, 0xff, ...big]],
    ['UTF-16 with a label', little, label('"UTF-16LE"')],
    ['UTF-16 without a word', big],
    ['Windows-1252 without a word', latin],
    ['Windows-1252 with a label', latin, label('windows-1252')],
    ['ISO-8859-1', latin, label('iso-8859-1')],
    ['Windows-1252 called UTF-8', latin, label('utf-8')],
    ['Windows-1252 with a label that nobody knows', latin, label('x-none')],
  ];
  for (const [name, bytes, type] of cases) {
    it(`R11 ${name}`, async () => {
      const url = at(here, 'answer', { body: bytesOf(bytes), type: type ?? 'application/json' });
      assert.deepEqual(await loadJson(url), ['Lødingen', 'Ål', 'Bærum']);
    });
  }

  it('R11 a label that is neither: ISO-8859-5', async () => {
    const url = at(here, 'answer', { body: bytesOf('["', [0xd1], '"]'), type: label('iso-8859-5') });
    assert.deepEqual(await loadJson(url), ['б']);
  });

  it('R11 CSV with æøå and a euro sign from an old spreadsheet', async () => {
    const url = at(here, 'answer', { body: bytesOf('L', [0xf8], 'dingen;', [0x80], ';', [0xc5], 'l'), type: 'text/csv' });
    assert.strictEqual((await load(url)).text, 'Lødingen;€;Ål');
  });
});

describe('load: many at once', () => {
  it('R16 one address asked for by many is fetched once, and again afterwards', async () => {
    const key = newKey();
    const url = answer('{"a": 1}', { key, wait: 30 });
    const documents = await Promise.all(Array.from({ length: 20 }, (_, index) => loadJson(`${url}#${index}`)));
    expect((await logOf(key)).requests).to.have.length(1);
    assert.deepEqual(documents[0], { a: 1 });
    assert.notStrictEqual(documents[0], documents[1]);
    await loadJson(url);
    expect((await logOf(key)).requests).to.have.length(2);
  });

  it('R03 a caller that leaves does not take the answer from the others', async () => {
    const key = newKey();
    const url = answer('[1]', { key, wait: 100 });
    const controller = new AbortController();
    const left = reasonOf(load(url, { signal: controller.signal }));
    const stays = loadJson(url);
    controller.abort('gone');
    assert.strictEqual(await left, 'gone');
    assert.deepEqual(await stays, [1]);
    assert.strictEqual((await logOf(key)).closed, 0);
  });

  it('R03 the request ends when the last caller has left, and who comes then gets a new one', async () => {
    const key = newKey();
    const url = answer('[1]', { key, wait: 200 });
    const [a, b] = [new AbortController(), new AbortController()];
    const both = [a, b].map(({ signal }) => reasonOf(load(url, { signal })));
    await until(key, ({ requests }) => requests.length > 0);
    a.abort();
    b.abort();
    const next = loadJson(url);
    expect(await Promise.race(both)).to.have.property('name', 'AbortError');
    await sleep(50);
    assert.deepEqual(await Promise.all([next, loadJson(url)]), [[1], [1]]);
    const log = await until(key, ({ closed }) => closed > 0);
    assert.deepEqual([log.requests.length, log.closed], [2, 1]);
  });

  it('R03 fifty quick changes: only the last is answered', async () => {
    const controllers = Array.from({ length: 50 }, () => new AbortController());
    const results = controllers.map(({ signal }, index) => {
      controllers[index - 1]?.abort(index);
      return reasonOf(load(answer(`[${index}]`, { wait: 100 - index }), { signal }));
    });
    assert.deepEqual(
      await Promise.all(results),
      controllers.map((_, index) => (index < 49 ? index + 1 : 'no failure')),
    );
  });

  it('R03 a signal that has aborted asks for nothing', async () => {
    const key = newKey();
    assert.strictEqual(await reasonOf(load(answer('[1]', { key }), { signal: AbortSignal.abort('too late') })), 'too late');
    expect((await logOf(key)).requests).to.have.length(0);
  });

  it('a failure is not kept', async () => {
    const key = newKey();
    const url = answer('[1]', { key, status: 404, times: 1 });
    assert.strictEqual((await failureOf(loadJson(url))).detail['status'], 404);
    assert.deepEqual(await loadJson(url), [1]);
  });
});

describe('load: a busy server', () => {
  const gaps = ({ requests }: Log): number[] => requests.slice(1).map((request, index) => (request.at - requests[index]!.at) / 1000);

  it('R08 waits as told, and so does every other call to the host', async () => {
    const root = hostNamed('told');
    const [key, other] = [newKey(), newKey()];
    const waits: number[] = [];
    const onWait = (seconds: number): number => waits.push(seconds);
    const first = loadJson(answer('[1]', { key, status: 429, times: 1, retry: 2, expose: 1 }, root), { onWait });
    const { requests } = await until(key, (log) => log.requests.length > 0);
    await sleep(50);
    const second = loadJson(answer('[2]', { key: other }, root), { onWait });
    assert.deepEqual(await Promise.all([first, second]), [[1], [2]]);
    expect(gaps(await logOf(key))[0]).to.be.within(1.9, 3);
    expect((await logOf(other)).requests[0]!.at - requests[0]!.at).to.be.within(1900, 3000);
    assert.deepEqual(waits.slice(0, 2), [2, 2]);
  });

  it('R08 503 without a readable header: waits longer each time, three tries in all, then says so', async () => {
    const key = newKey();
    const url = answer('', { key, status: 503, retry: 40 }, hostNamed('silent'));
    const failure = await failureOf(loadJson(url));
    assert.deepEqual([failure.code, failure.detail['status'], failure.detail['seconds']], ['too-many-calls', 503, 4]);
    const [one, two, ...more] = gaps(await logOf(key));
    expect(one).to.be.within(0.9, 1.6);
    expect(two).to.be.within(1.9, 3);
    assert.deepEqual(more, []);
  });

  it('R08 who asks while a call waits is told as well', async () => {
    const url = answer('', { status: 429, retry: 20, expose: 1 }, hostNamed('late'));
    const controller = new AbortController();
    const { signal } = controller;
    const waits: number[] = [];
    const onWait = (seconds: number): number => waits.push(seconds);
    const first = reasonOf(load(url, { signal, onWait }));
    while (!waits.length) await sleep(10);
    const second = reasonOf(load(`${url}&again`, { signal, onWait }));
    await sleep(10);
    controller.abort();
    await Promise.all([first, second]);
    assert.deepEqual(waits, [20, 20]);
  });

  const headers: readonly [string, () => string, number, number][] = [
    ['an hour is cut to a minute', () => '3600', 60, 60],
    ['an HTTP date', () => new Date(Date.now() + 20_000).toUTCString(), 19, 20],
    ['a date that has passed', () => new Date(0).toUTCString(), 1, 1],
    ['no wait at all', () => '0', 1, 1],
    ['something else, and so ten seconds', () => 'soon', 10, 10],
  ];
  for (const [index, [name, retry, least, most]] of headers.entries()) {
    it(`R08 ${name}; leaving ends the wait at once`, async () => {
      const key = newKey();
      const controller = new AbortController();
      const url = answer('', { key, status: 429, retry: retry(), expose: 1 }, hostNamed(`header${index}`));
      let told = 0;
      const onWait = (seconds: number): void => {
        told = seconds;
        setTimeout(() => controller.abort('gone'), 20);
      };
      const began = performance.now();
      assert.strictEqual(await reasonOf(load(url, { signal: controller.signal, onWait })), 'gone');
      expect(performance.now() - began).to.be.below(900);
      expect(told).to.be.within(least, most);
      expect((await logOf(key)).requests).to.have.length(1);
    });
  }
});
