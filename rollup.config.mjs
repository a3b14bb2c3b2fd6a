import { join } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import replace from '@rollup/plugin-replace';
import { cdn, root, version } from './tools/files.mjs';
import { minifyLiterals } from './tools/rollup-literals.mjs';
import { minifyOnce } from './tools/rollup-minify.mjs';
import { oneCopy } from './tools/rollup-one-copy.mjs';
import { onwarn, ownChunks } from './tools/rollup-own-chunks.mjs';
import { ownPolicy } from './tools/rollup-own-policy.mjs';
import { clearBySafeMeans } from './tools/rollup-sinks.mjs';

const path = (name) => join(root, name);
const folder = path(cdn);

const resolving = [nodeResolve({ browser: true, exportConditions: ['production'] })];

/** The plugins of one bundle but those that find modules; `wrap` sees the code of the bundle whole, before it is made small. */
const making = (name, wrap = []) => [
  replace({ preventAssignment: true, values: { 'process.env.NODE_ENV': JSON.stringify('production') } }),
  minifyLiterals(),
  clearBySafeMeans(name),
  ...wrap,
  minifyOnce(),
];

/** The pasted script. It bundles what `tsc` wrote to dist/. The files that it loads later are built first. */
async function pasted() {
  const input = path('dist/pasted.js');
  const chunks = await ownChunks({ input, folder, resolving, making, loader: path('dist/browser/further-script.js') });
  return {
    input,
    output: { file: `${folder}/baerekraft.js`, format: 'es' },
    plugins: [chunks, ...resolving, ...making('baerekraft.js', [ownPolicy(), oneCopy(version)])],
    onwarn,
  };
}

/** The same in one classic script, for a host that sends no CORS header: such a script needs none, and loads nothing more. */
const all = () => ({
  input: path('dist/pasted.js'),
  output: { file: `${folder}/baerekraft.all.js`, format: 'iife', inlineDynamicImports: true },
  plugins: [...resolving, ...making('baerekraft.all.js', [ownPolicy(), oneCopy(version)])],
  onwarn,
});

/** A script by itself: what stands in an iframe's page, in the page around it, and the reading of figures for pages' own scripts. */
const small = (name, format, input = `dist/${name}.js`) => ({
  input: path(input),
  output: { file: `${folder}/${name}.js`, format },
  plugins: [...resolving, ...making(`${name}.js`)],
  onwarn,
});

export default async () => [await pasted(), all(), small('embed', 'es'), small('frame', 'iife'), small('data', 'es', 'dist/data/index.js')];
