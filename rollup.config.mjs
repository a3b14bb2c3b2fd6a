import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import replace from '@rollup/plugin-replace';
import terser from '@rollup/plugin-terser';
import { oneCopy } from './tools/rollup-one-copy.mjs';
import { onwarn, ownChunks } from './tools/rollup-own-chunks.mjs';
import { clearBySafeMeans } from './tools/rollup-sinks.mjs';

const path = (name) => fileURLToPath(new URL(name, import.meta.url));
const { version } = JSON.parse(readFileSync(path('./package.json'), 'utf8'));
const folder = path('./dist/cdn');

// One worker: with several, terser starts a thread for each processor and holds the machine.
const minify = () => terser({ module: true, ecma: 2022, maxWorkers: 1, compress: { passes: 2 }, format: { comments: false } });

/** The plugins of one bundle; `wrap` sees the code of the bundle whole, before it is made small. */
const plugins = (name, wrap = []) => [
  nodeResolve({ browser: true, exportConditions: ['production'] }),
  replace({ preventAssignment: true, values: { 'process.env.NODE_ENV': JSON.stringify('production') } }),
  chunks,
  clearBySafeMeans(name),
  ...wrap,
  minify(),
];

/** Shared by all bundles, so that a file that two of them import is built once. */
const chunks = ownChunks({ folder, plugins });

/** The pasted script. It bundles what `tsc` wrote to dist/. The files that it loads later are built on the way, by `ownChunks`. */
export default {
  input: path('./dist/index.js'),
  output: { file: `${folder}/baerekraft.js`, format: 'es' },
  plugins: plugins('baerekraft.js', [oneCopy(version)]),
  onwarn,
};
