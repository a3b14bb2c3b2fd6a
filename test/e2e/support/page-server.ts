import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { cdn, root } from '../../../tools/files.mjs';

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

export interface PageServer {
  /** Without a slash at the end. */
  readonly url: string;
  /** Paths asked for, in order. */
  readonly asked: readonly string[];
  readonly close: () => Promise<void>;
}

export interface PageServerOptions {
  /** Pages by path, as HTML. */
  readonly pages?: Readonly<Record<string, string>>;
  /** Sent with every answer. */
  readonly headers?: Readonly<Record<string, string>>;
  /** What becomes of a file on its way, by name: a test changes a byte, or gives nothing. */
  readonly change?: (name: string, body: Buffer) => Buffer | undefined;
}

/** A server as a municipality has one: the built files at `/bk/`, data at `/data/`, and pages of its own. */
export async function servePages({ pages = {}, headers = {}, change = (_, body) => body }: PageServerOptions): Promise<PageServer> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split(/[?#]/, 1)[0] ?? '/';
    asked.push(path);
    const page = pages[path];
    const file = path.startsWith('/bk/') ? join(root, cdn, path.slice(4)) : join(root, 'demo', path.slice(1));
    const found = page !== undefined || statSync(file, { throwIfNoEntry: false })?.isFile();
    const body = found ? change(path.slice(path.lastIndexOf('/') + 1), Buffer.from(page ?? readFileSync(file))) : undefined;
    const type = types[extname(path) || '.html'] ?? 'application/octet-stream';
    response.writeHead(body ? 200 : 404, { 'content-type': type, 'cache-control': 'no-store', ...headers });
    response.end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
