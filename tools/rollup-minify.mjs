import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { minify } from 'terser';
import { root } from './files.mjs';

const folder = join(root, 'node_modules/.cache/baerekraft-elements');
const options = { module: true, ecma: 2022, compress: { passes: 4 }, format: { comments: false } };

/** A rollup plugin that makes a bundle small. What has been made small once, such as the chart engine, is taken from the last build. */
export function minifyOnce() {
  return {
    name: 'minify-once',
    async renderChunk(code) {
      const key = createHash('sha256').update(JSON.stringify(options)).update(code).digest('hex');
      const file = join(folder, `${key}.js`);
      if (existsSync(file)) return { code: readFileSync(file, 'utf8'), map: null };
      const { code: small } = await minify(code, options);
      mkdirSync(folder, { recursive: true });
      writeFileSync(file, small);
      return { code: small, map: null };
    },
  };
}
