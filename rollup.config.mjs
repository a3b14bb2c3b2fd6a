import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import replace from '@rollup/plugin-replace';
import terser from '@rollup/plugin-terser';
import { minifyLiterals } from './tools/rollup-literals.mjs';
import { oneCopy } from './tools/rollup-one-copy.mjs';
import { onwarn, ownChunks } from './tools/rollup-own-chunks.mjs';
import { clearBySafeMeans } from './tools/rollup-sinks.mjs';

const path = (name) => fileURLToPath(new URL(name, import.meta.url));
const { version } = JSON.parse(readFileSync(path('./package.json'), 'utf8'));
const folder = path('./dist/cdn');

// One worker: with several, terser starts a thread for each processor and holds the machine.
const minify = () => terser({ module: true, ecma: 2022, maxWorkers: 1, compress: { passes: 2 }, format: { comments: false } });

const resolving = [nodeResolve({ browser: true, exportConditions: ['production'] })];

/** The plugins of one bundle but those that find modules; `wrap` sees the code of the bundle whole, before it is made small. */
const making = (name, wrap = []) => [
  replace({ preventAssignment: true, values: { 'process.env.NODE_ENV': JSON.stringify('production') } }),
  minifyLiterals(),
  clearBySafeMeans(name),
  ...wrap,
  minify(),
];

/** The pasted script. It bundles what `tsc` wrote to dist/. The files that it loads later are built first. */
export default async function config() {
  const input = path('./dist/pasted.js');
  const chunks = await ownChunks({ input, folder, resolving, making });
  return {
    input,
    output: { file: `${folder}/baerekraft.js`, format: 'es' },
    plugins: [chunks, ...resolving, ...making('baerekraft.js', [oneCopy(version)])],
    onwarn,
  };
}
