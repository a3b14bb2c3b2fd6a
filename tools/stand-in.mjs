/**
 * A stand-in for statistics offices, so that the whole way from an address to a figure is walked without the internet: in the tests, in the
 * demo, and where a server or a page has no way out. It answers as the real ones do, from small tables with real figures:
 *
 * - `/standin/ssb/api/pxwebapi/v2/…`: PxWebApi 2 (config, tables, metadata, data by GET and POST, codelists)
 * - `/standin/ssb/api/v0/no/table/{id}`: the older PxWeb
 * - `/standin/fhi/api/open/v1/{source}/Table/{id}/{data,dimension,query}`: the Institute of Public Health
 * - `/standin/ssb-12/…`: the same office, which gives 12 cells at a time
 * - `/standin/ssb-5per2-name/…`: the same, which takes 5 calls in 2 seconds, as its config says, and answers 429 to more; the name is free
 * - `/standin/log?key=…`: what has been asked with this `key`
 *
 * Any address takes `limit=N`: after N calls within `window` seconds (60) comes 429 with Retry-After, counted for each `key`. `expose=1`
 * lets other origins read that header. Every answer may be read by any origin, as the real ones may.
 */
import { fhi } from './stand-in/fhi.mjs';
import { pxWeb0 } from './stand-in/pxweb0.mjs';
import { pxWebApi2 } from './stand-in/pxwebapi2.mjs';
import { Refusal } from './stand-in/table.mjs';

const cells = { ssb: 800_000, fhi: Infinity };
const interfaces = [
  [/^\/standin\/ssb(?:-\w+)*\/api\/pxwebapi\/v2(?=\/)/, pxWebApi2],
  [/^\/standin\/ssb(?:-\w+)*\/api\/v0(?=\/)/, pxWeb0],
  [/^\/standin\/fhi\/api\/open\/v1(?=\/)/, fhi],
];

const mostBytes = 1e6;

async function readBody(request) {
  let text = '';
  for await (const chunk of request) if ((text += chunk).length > mostBytes) throw new Refusal(413, '');
  return text;
}

/** The offices read a body only when it is called JSON. */
function parseBody(text, type, isFhi) {
  if (!/^application\/json\b/i.test(type)) throw isFhi ? new Refusal(415, '') : new Refusal(400, { error: 'Parameter error' });
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal(400, { error: 'Parameter error' });
  }
}

/** @returns a function that answers a request (Node's `IncomingMessage`, `ServerResponse`), and is false where the address is not its own */
export function createStandIn() {
  const log = new Map();
  const windows = new Map();

  function refuseTooMany(key, { calls, seconds }) {
    const now = Date.now();
    const old = windows.get(key);
    const one = old && now < old.until ? old : { until: now + seconds * 1000, calls: 0 };
    windows.set(key, { ...one, calls: one.calls + 1 });
    if (one.calls >= calls) {
      throw new Refusal(429, '', { 'retry-after': String(Math.max(1, Math.ceil((one.until - now) / 1000))) });
    }
  }

  async function answer(request, url) {
    const params = url.searchParams;
    if (url.pathname === '/standin/log') return log.get(params.get('key')) ?? [];
    const [pattern, office] = interfaces.find(([one]) => one.test(url.pathname)) ?? [];
    if (!office) throw new Refusal(404, '');
    const { method } = request;
    if (method === 'OPTIONS') return undefined;
    if (method !== 'GET' && method !== 'POST') throw new Refusal(405, '', { allow: 'GET, POST' });
    const text = method === 'POST' ? await readBody(request) : undefined;
    const [root, calls, seconds] = /^\/standin\/ssb-(\d+)per(\d+)[^/]*/.exec(url.pathname) ?? [];
    const key = root ?? params.get('key');
    const entry = { method, url: decodeURI(request.url), body: text, headers: request.headers };
    log.set(key, [...(log.get(key) ?? []), entry]);
    const limit = root
      ? { calls: Number(calls), seconds: Number(seconds) }
      : params.has('limit') && { calls: Number(params.get('limit')), seconds: Number(params.get('window') ?? 60) };
    if (limit) {
      try {
        refuseTooMany(key, limit);
      } catch (error) {
        entry.status = error.status;
        throw error;
      }
    }
    const body = text === undefined ? undefined : parseBody(text, request.headers['content-type'] ?? '', office === fhi);
    const [, address] = /^(.*?\/v2)(?=\/)/.exec(url.href) ?? [url.href];
    const maxCells = Number(/^\/standin\/ssb-(\d+)\//.exec(url.pathname)?.[1] ?? cells.ssb);
    return office(url.pathname.replace(pattern, ''), { method, href: url.href, address, params, body, maxCells, limit: root && limit });
  }

  return (request, response) => {
    if (!request.url.startsWith('/standin/')) return false;
    const url = new URL(request.url, `http://${request.headers.host ?? 'localhost'}`);
    const send = (status, body, headers = {}) => {
      const isText = typeof body === 'string';
      response.writeHead(status, {
        'cache-control': 'no-store',
        'content-type': isText ? 'text/plain; charset=utf-8' : 'application/json; charset=utf-8',
        'access-control-allow-origin': '*',
        ...(request.method === 'OPTIONS' && { 'access-control-allow-methods': 'GET,POST', 'access-control-allow-headers': 'content-type' }),
        ...(url.searchParams.has('expose') && { 'access-control-expose-headers': 'Retry-After' }),
        ...headers,
      });
      response.end(isText ? body : JSON.stringify(body));
    };
    answer(request, url).then(
      (body) => (body === undefined ? send(204, '') : send(200, body)),
      (error) => (error instanceof Refusal ? send(error.status, error.body, error.headers) : send(500, String(error))),
    );
    return true;
  };
}

/** The stand-in on the test runner's own address. */
export function standInPlugin() {
  const handle = createStandIn();
  return {
    name: 'stand-in',
    serverStart({ server }) {
      // before the test server's own chain, which knows no POST
      const own = server.listeners('request');
      server.removeAllListeners('request');
      server.on('request', (request, response) => {
        if (!handle(request, response)) for (const listener of own) listener.call(server, request, response);
      });
    },
  };
}
