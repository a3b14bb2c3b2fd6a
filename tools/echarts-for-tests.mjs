/**
 * A plugin for the test server: ECharts as a handful of files instead of several hundred.
 * It is bundled once into node_modules/.cache, so a run of the browser tests takes seconds less.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { filesUnder, root } from './files.mjs';

const prefix = '/__echarts__/';
const importPattern = /(?:(?:import|export)\s(?!\s*type\b)[^;'"]*?from|import\s*\(?)\s*['"](echarts(?:\/[^'"]+)?)['"]/g;

/** What the project imports of ECharts: one entry point each, so that all share the same copy. */
function specifiers() {
  const files = ['src', 'test', 'stories'].flatMap((folder) => filesUnder(folder, '.ts'));
  const found = files.flatMap((file) => [...readFileSync(join(root, file), 'utf8').matchAll(importPattern)].map((match) => match[1]));
  return [...new Set(['echarts/core', ...found])].sort();
}

const fileName = (specifier) => specifier.replaceAll('/', '-').replace(/\.js$/, '');

async function bundle(wanted) {
  const { version } = JSON.parse(readFileSync(join(root, 'node_modules/echarts/package.json'), 'utf8'));
  const key = createHash('sha256')
    .update(JSON.stringify([version, wanted]))
    .digest('hex')
    .slice(0, 12);
  const folder = join(root, `node_modules/.cache/baerekraft/echarts-${key}`);
  if (existsSync(folder)) return folder;
  const draft = `${folder}-${process.pid}`;
  await build({
    entryPoints: Object.fromEntries(wanted.map((specifier) => [fileName(specifier), specifier])),
    absWorkingDir: root,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    outdir: draft,
    logLevel: 'error',
  });
  // Two runners may start at once: each builds in its own folder and the first to finish wins.
  try {
    renameSync(draft, folder);
  } catch {
    rmSync(draft, { recursive: true, force: true });
  }
  return folder;
}

export function echartsForTests() {
  let names = new Map();
  let folder;
  return {
    name: 'echarts-for-tests',
    async serverStart() {
      const wanted = specifiers();
      names = new Map(wanted.map((specifier) => [specifier, `${fileName(specifier)}.js`]));
      folder = await bundle(wanted);
    },
    resolveImport({ source }) {
      const name = names.get(source);
      return name && prefix + name;
    },
    serve({ path }) {
      if (!path.startsWith(prefix)) return undefined;
      return { body: readFileSync(join(folder, path.slice(prefix.length)), 'utf8'), type: 'js' };
    },
  };
}
