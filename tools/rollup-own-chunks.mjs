/**
 * A rollup plugin: what is imported dynamically becomes a file of its own that stands alone, named by its contents.
 * Rollup's own chunks would share code with the entry and import it from there; but an entry that others import from needs exports,
 * and a page that has the entry under another address would load it twice.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { rollup } from 'rollup';

/** `engine-drawing.js` is known as the engine; any other file keeps its name. */
const chunkName = (path) => `baerekraft-${basename(path, '.js').replace(/^engine-drawing$/, 'engine')}`;

/**
 * @param {object} options
 * @param {string} options.folder Where the files are written.
 * @param {(name: string) => import('rollup').Plugin[]} options.plugins For the bundle of that name (`baerekraft-engine.js`).
 */
export function ownChunks({ folder, plugins }) {
  const built = new Map();

  async function buildChunk(path) {
    const name = chunkName(path);
    const bundle = await rollup({ input: path, plugins: plugins(`${name}.js`), onwarn });
    const { output } = await bundle.generate({ format: 'es' });
    await bundle.close();
    const [chunk, ...others] = output;
    if (others.length > 0 || chunk.imports.length > 0)
      throw new Error(`${name} does not stand alone: it imports ${chunk.imports.join(', ')}`);
    const lit = Object.keys(chunk.modules).find((id) => /node_modules\/(?:lit|@lit|lit-html|lit-element)\//.test(id.replaceAll('\\', '/')));
    if (lit) throw new Error(`${name} would bring a second Lit to the page (${lit})`);
    const hash = createHash('sha256').update(chunk.code).digest('hex').slice(0, 10);
    const file = `${name}-${hash}.js`;
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, file), chunk.code);
    return file;
  }

  return {
    name: 'own-chunks',
    async resolveDynamicImport(specifier, importer) {
      if (typeof specifier !== 'string') this.error(`an import whose target is not known when building, in ${importer}`);
      const resolved = await this.resolve(specifier, importer);
      if (!resolved || resolved.external) this.error(`cannot find ${specifier}, imported by ${importer}`);
      if (!built.has(resolved.id)) built.set(resolved.id, buildChunk(resolved.id));
      // Relative to the file that imports it, wherever that is hosted.
      return { id: `./${await built.get(resolved.id)}`, external: true };
    },
  };
}

/** A warning of the build is a mistake of ours and stops it, but for two kinds that are not. */
export function onwarn(warning) {
  // Inside ECharts; our own rooms are checked by lint.
  if (warning.code === 'CIRCULAR_DEPENDENCY' && warning.ids.every((id) => id.includes('node_modules'))) return;
  // The compiler's helper for decorators asks for a `this` that modules do not have, and does without.
  if (warning.code === 'THIS_IS_UNDEFINED') return;
  throw new Error(warning.message);
}
