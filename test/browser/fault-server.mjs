import { createServer } from 'node:http';
import { clearInterval, setInterval } from 'node:timers';

/**
 * A server that fails on purpose, for the tests of loading. It answers under `/faults/` on the test runner's own
 * address, and on a port of its own, which is another origin and can be reached as `anything.localhost`:
 *
 * - `answer`: `body` (base64url), `type`, `status`, `wait` (ms before it answers), `retry` (Retry-After), `times` (how
 *   many requests get the status; later ones 200), `encoding` (Content-Encoding)
 * - `drip`: a byte every `every` ms, for ever; `endless`: 64 kB every 5 ms, for ever; `cut`: half of what it promised
 * - `loop`: sends to itself; `moved`: sends to `to`
 * - `log`: what has been asked with this `key`; `other`: where the other origin is
 *
 * Every address takes a `key` to be found by in the log; `cors=0` leaves out the headers that let other origins read,
 * `expose=1` lets them read Retry-After as well.
 */
const answers = {
  async answer({ url, res, entry }) {
    const get = (name) => url.searchParams.get(name);
    const status = Number(get('status') ?? 200);
    const times = Number(get('times') ?? Infinity);
    await new Promise((resolve) => setTimeout(resolve, Number(get('wait') ?? 0)));
    if (get('retry')) res.setHeader('Retry-After', get('retry'));
    if (get('encoding')) res.setHeader('Content-Encoding', get('encoding'));
    if (get('type') !== '') res.setHeader('Content-Type', get('type') ?? 'application/json');
    res.statusCode = entry.requests.length > times ? 200 : status;
    res.end(Buffer.from(get('body') ?? '', 'base64url'));
  },
  drip({ url, res }) {
    res.writeHead(200, { 'Content-Type': 'application/json' });
    const timer = setInterval(() => res.write(' '), Number(url.searchParams.get('every')));
    res.on('close', () => clearInterval(timer));
  },
  endless({ res, entry }) {
    res.writeHead(200, { 'Content-Type': 'application/json' });
    const chunk = Buffer.alloc(64 * 1024, ' ');
    // As a line does, and not as fast as memory can be copied: what is sent before the reader hangs up is the reader's doing.
    const timer = setInterval(() => {
      if (res.writableNeedDrain) return;
      res.write(chunk);
      entry.sent += chunk.length;
    }, 5);
    res.on('close', () => clearInterval(timer));
  },
  cut({ res }) {
    res.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': 1000 });
    res.write(`{"values": [${'1, '.repeat(160)}`);
    setTimeout(() => res.destroy(), 50);
  },
  loop({ url, res }) {
    res.writeHead(302, { Location: url.pathname + url.search }).end();
  },
  moved({ url, res }) {
    res.writeHead(302, { Location: url.searchParams.get('to') }).end();
  },
};

export function faultPlugin() {
  const log = new Map();
  const ports = {};
  let other;

  function entryOf(key) {
    if (!log.has(key)) log.set(key, { requests: [], closed: 0, sent: 0 });
    return log.get(key);
  }

  function handle(req, res) {
    const url = new URL(req.url, 'http://localhost');
    const name = url.pathname.slice('/faults/'.length);
    const entry = entryOf(url.searchParams.get('key'));
    res.setHeader('Cache-Control', url.searchParams.get('cache') ?? 'no-store');
    if (url.searchParams.get('cors') !== '0') res.setHeader('Access-Control-Allow-Origin', '*');
    if (url.searchParams.get('expose')) res.setHeader('Access-Control-Expose-Headers', 'Retry-After');
    if (name === 'log') return res.end(JSON.stringify(entry));
    if (name === 'other') return res.end(JSON.stringify(ports));
    entry.requests.push({ method: req.method, at: Date.now(), headers: req.headers });
    res.on('close', () => {
      if (!res.writableFinished) entry.closed++;
    });
    if (name in answers) return void answers[name]({ url, res, entry });
    res.writeHead(404).end();
  }

  const listen = (server) => new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server.address().port)));

  return {
    name: 'faults',
    async serverStart({ server }) {
      // before the test server's own chain, which would hold a body back until it is whole
      const own = server.listeners('request');
      server.removeAllListeners('request');
      server.on('request', (req, res) => {
        if (req.url.startsWith('/faults/')) handle(req, res);
        else for (const listener of own) listener.call(server, req, res);
      });
      other = createServer(handle);
      ports.open = await listen(other);
      const gone = createServer();
      ports.closed = await listen(gone);
      await new Promise((resolve) => gone.close(resolve));
    },
    serverStop() {
      other.closeAllConnections();
      other.close();
    },
  };
}
