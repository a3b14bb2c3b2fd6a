/** Prints the size of every built file, and fails where one is larger than it may be. */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { cdn, filesUnder, root } from './files.mjs';
import { sizeLimits } from './limits.mjs';

const brotli = (body) =>
  brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: body.length } }).length;

const withoutHash = (file) => basename(file).replace(/-[\w]{10}(?=\.js$)/, '');

/** The sizes of the built files in bytes, with the limit where there is one. */
export function measure() {
  return filesUnder(cdn, '.js').map((file) => {
    const body = readFileSync(join(root, file));
    const limit = sizeLimits[withoutHash(file)];
    return { file: basename(file), raw: body.length, gzip: gzipSync(body, { level: 9 }).length, brotli: brotli(body), limit };
  });
}

/** Prints them as a table. @returns {boolean} whether every file is within its limit, and every limit has its file */
export function reportSizes() {
  const sizes = measure();
  const cell = (value) => String(value).padStart(9);
  console.log(`${'file'.padEnd(42)}${['raw', 'gzip', 'brotli', 'limit'].map(cell).join('')}`);
  for (const { file, raw, gzip, brotli, limit } of sizes)
    console.log(file.padEnd(42) + [raw, gzip, brotli, limit ?? ''].map(cell).join(''));
  const tooLarge = sizes.filter(({ brotli, limit }) => limit !== undefined && brotli > limit);
  for (const { file, brotli, limit } of tooLarge) console.error(`${file} is ${brotli - limit} bytes too large`);
  const missing = Object.keys(sizeLimits).filter((name) => !sizes.some(({ file }) => withoutHash(file) === name));
  for (const name of missing) console.error(`${name} was not built`);
  return tooLarge.length === 0 && missing.length === 0;
}

if (process.argv[1] === import.meta.filename && !reportSizes()) process.exitCode = 1;
