/** A small server of files on this machine: the demo, the built files, the data. For `npm start`, the end-to-end tests and `npm run shoot`. */
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { cdn, root } from './files.mjs';
import { createStandIn } from './stand-in.mjs';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** Which folder answers for an address; the first that begins the path. */
const mounts = [
  ['/dist/', cdn],
  ['/npm/', 'dist'],
  ['/storybook/', 'storybook-static'],
  ['/', 'demo'],
];

/** The file for a path, or undefined: never one outside the folder, never a hidden one. */
function fileFor(path, extraMounts) {
  let name;
  try {
    name = decodeURIComponent(path);
  } catch {
    return undefined;
  }
  if (name.includes('\0') || name.includes('//') || name.includes('\\') || name.split('/').some((part) => part.startsWith('.')))
    return undefined;
  const [prefix, folder] = [...extraMounts, ...mounts].find(([start]) => name.startsWith(start)) ?? [];
  if (!folder) return undefined;
  const base = resolve(root, folder);
  const file = join(base, name.slice(prefix.length), name.endsWith('/') ? 'index.html' : '');
  return file.startsWith(base + sep) ? file : undefined;
}

const isFile = (path) => path !== undefined && statSync(path, { throwIfNoEntry: false })?.isFile() === true;
const isFolder = (path) => path !== undefined && statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

const notFound = `<!doctype html>
<html lang="nb"><meta charset="utf-8"><title>Ikke funnet</title><h1>Ikke funnet</h1><p>Det er ingen fil her. <a href="/">Til forsiden</a></p></html>
`;

function answer(request, response, { headers, mounts: extraMounts }) {
  const send = (status, more, body) => {
    response.writeHead(status, { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff', ...headers, ...more });
    response.end(request.method === 'HEAD' ? undefined : body);
  };
  if (request.method !== 'GET' && request.method !== 'HEAD') return send(405, { allow: 'GET, HEAD' });
  // Not `new URL`: it would tidy `..` away before it is looked at.
  const path = request.url.split(/[?#]/, 1)[0];
  const file = fileFor(path, extraMounts);
  if (!path.endsWith('/') && isFolder(file)) return send(301, { location: `${path}/` });
  if (!isFile(file)) return send(404, { 'content-type': types['.html'] }, notFound);
  response.writeHead(200, {
    'content-type': types[extname(file).toLowerCase()] ?? 'application/octet-stream',
    'content-length': statSync(file).size,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    ...headers,
  });
  if (request.method === 'HEAD') return response.end();
  return createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response);
}

/** Listens on a port; if it is taken and may be changed, on the next free one. */
function listen(server, port, host, mayMove) {
  return new Promise((done, failed) => {
    server.once('error', (error) => {
      if (error.code === 'EADDRINUSE' && mayMove && port < 65_535) done(listen(server, port + 1, host, mayMove));
      else failed(error);
    });
    server.listen(port, host, () => done(server.address().port));
  });
}

/**
 * Serves the demo at `/`, the built files at `/dist/`, the npm modules at `/npm/`, the built Storybook at `/storybook/`, and at `/standin/`
 * answers as statistics offices give them.
 * @param {object} [options]
 * @param {number} [options.port] 0, the default, is any free port.
 * @param {boolean} [options.mayMove] Take the next free port if this one is taken.
 * @param {Record<string, string>} [options.headers] Sent with every answer, such as a content security policy.
 * @param {[prefix: string, folder: string][]} [options.mounts] Further folders of the project, looked at first: `[['/fixtures/', 'test/fixtures']]`.
 * @returns {Promise<{ url: string, port: number, close: () => Promise<void> }>} `url` without a slash at the end
 */
export async function serve({ port = 0, mayMove = false, headers = {}, mounts: extraMounts = [] } = {}) {
  const host = '127.0.0.1';
  const standIn = createStandIn();
  const server = createServer((request, response) => {
    if (!standIn(request, response)) answer(request, response, { headers, mounts: extraMounts });
  });
  const used = await listen(server, port, host, mayMove);
  const close = () =>
    new Promise((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return { url: `http://localhost:${used}`, port: used, close };
}
