/**
 * What is imported dynamically becomes a file of its own, named by its contents, and takes from the entry what the entry has already: its
 * Lit, its base, its words. It cannot import the entry: an entry that others import from needs exports, and a page that has it under
 * another address would load it twice. So the entry lays out, under one global symbol, just what its further files ask for, and how
 * each is loaded: by name, checked against its hash (`src/browser/further-script.ts`). Whoever loads a file carries its hash, and is itself
 * checked against the hash that its own loader carries; the first of the chain is the entry, which the page pins.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, isAbsolute, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rollup } from 'rollup';
import { place } from './rollup-one-copy.mjs';

/** `engine-drawing.js` is known as the engine, an element's `define.js` by its tag; any other file keeps its name. */
const chunkName = (path) => {
  const name = basename(path, '.js');
  return name === 'define' ? basename(dirname(path)) : name.replace(/^engine-drawing$/, 'engine');
};

const laidOut = 'entry:laid-out';

/**
 * Everything that the entry loads, at once (`entry`) and later (`later`), and of any module what it loads later itself (`loads`), with
 * whatever it imports. In one order always: which module is read first is chance, and a build must be repeatable byte for byte.
 */
async function readGraph(input, plugins) {
  const imports = new Map();
  const note = {
    name: 'note',
    moduleParsed: ({ id, importedIds, dynamicallyImportedIds }) => void imports.set(id, { importedIds, dynamicallyImportedIds }),
  };
  const bundle = await rollup({ input, plugins: [...plugins, note], onwarn });
  await bundle.close();
  const reach = (start) => {
    const seen = new Set();
    const visit = (id) => {
      if (seen.has(id)) return;
      seen.add(id);
      imports.get(id).importedIds.forEach(visit);
    };
    visit(start);
    return seen;
  };
  const entry = reach(input);
  const later = (ids) => [...new Set(ids.flatMap((id) => imports.get(id).dynamicallyImportedIds))].sort();
  return {
    entry,
    later: later([...imports.keys()]),
    loads: (path) => later([...reach(path)].filter((id) => id === path || !entry.has(id))),
  };
}

/**
 * @param {object} options
 * @param {string} options.input The entry.
 * @param {string} options.folder Where the files are written.
 * @param {import('rollup').Plugin[]} options.resolving Plugins that find modules.
 * @param {(name: string) => import('rollup').Plugin[]} options.making Plugins of the bundle of that name (`baerekraft-engine.js`).
 * @param {string} options.loader The module that loads further files: it has `furtherScripts` and `fileName`.
 * @returns the plugin for the entry's own bundle
 */
export async function ownChunks({ input, folder, resolving, making, loader }) {
  const { fileName } = await import(pathToFileURL(loader).href);
  const graph = await readGraph(input, resolving);
  /** What the further files take from the entry: `module name` -> short key. */
  const taken = new Map();
  /** By path the name of each file, and by name its hash. */
  const files = new Map();
  const hashes = new Map();

  const keyOf = (module, name) => {
    const wanted = `${module} ${name}`;
    if (!taken.has(wanted)) taken.set(wanted, `_${taken.size.toString(36)}`);
    return taken.get(wanted);
  };

  /** Turns `import { html as h } from 'entry:…'` into a reading of what the entry has laid out. */
  const takeFromEntry = (own) => ({
    name: 'take-from-entry',
    async resolveId(source, importer) {
      // An absolute path is the resolver asking about what it has found itself: answered at the first question.
      if (!importer || isAbsolute(source)) return null;
      const resolved = await this.resolve(source, importer, { skipSelf: true });
      if (!resolved || resolved.id === own || !graph.entry.has(resolved.id)) return null;
      return { id: `entry:${resolved.id}`, external: true, moduleSideEffects: false };
    },
    renderChunk(code) {
      const bindings = [];
      const wholes = [];
      const rest = code.replace(/^import (.+) from 'entry:(.+)';\n/gm, (line, names, module) => {
        const whole = /^\* as ([\w$]+)$/.exec(names)?.[1];
        if (whole) {
          // Of a module imported whole, what is used of it.
          const used = [
            ...new Set([...code.matchAll(new RegExp(`\\b${whole.replaceAll('$', '\\$')}\\.(\\w+)`, 'g'))].map(([, name]) => name)),
          ];
          wholes.push(`const ${whole} = { ${used.map((name) => `${name}: ${place}.shared.${keyOf(module, name)}`).join(', ')} };\n`);
          return '';
        }
        const list = /^\{ (.+) \}$/.exec(names)?.[1];
        if (!list) this.error(`a further file may only import by name: ${line}`);
        for (const item of list.split(', ')) {
          const [name, local = name] = item.split(' as ');
          bindings.push(`${keyOf(module, name)}: ${local}`);
        }
        return '';
      });
      if (bindings.length + wholes.length === 0) return null;
      return { code: `const { ${bindings.join(', ')} } = ${place}.shared;\n${wholes.join('')}${rest}`, map: null };
    },
  });

  /** A further file is named by what is in it, so those that it loads itself come first. */
  async function build(path) {
    if (files.has(path)) return;
    for (const other of graph.loads(path)) await build(other);
    const name = chunkName(path);
    const bundle = await rollup({
      input: path,
      plugins: [takeFromEntry(path), linkLater(files, loader, hashes), ...resolving, ...making(`baerekraft-${name}.js`)],
      onwarn,
    });
    const { output } = await bundle.generate({ format: 'es' });
    await bundle.close();
    const [chunk] = output;
    const outside = chunk.imports.filter((name) => !name.startsWith('entry:') && !name.startsWith('./'));
    if (outside.length > 0) throw new Error(`${name} imports ${outside.join(', ')}, which no page has`);
    const lit = Object.keys(chunk.modules).find((id) => /(?:lit-html|lit-element|reactive-element)\.js$/.test(id));
    if (lit) throw new Error(`${name} would bring a second Lit to the page (${lit})`);
    if (hashes.has(name)) throw new Error(`two further files are called ${name}`);
    const hash = createHash('sha256').update(chunk.code).digest('base64');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, fileName(name, hash)), chunk.code);
    files.set(path, name);
    hashes.set(name, hash);
  }
  for (const path of graph.later) await build(path);

  return {
    ...linkLater(files, loader, hashes),
    name: 'own-chunks',
    resolveId: (source) => (source === laidOut ? laidOut : null),
    transform: (code, id) => (id === input ? `${code}\nimport '${laidOut}';\n` : null),
    load(id) {
      if (id !== laidOut) return null;
      const items = [...taken].map(([wanted, key]) => ({
        key,
        module: wanted.slice(0, wanted.lastIndexOf(' ')),
        name: wanted.slice(wanted.lastIndexOf(' ') + 1),
      }));
      const imports = items.map(({ key, module, name }) => `import { ${name} as ${key} } from ${JSON.stringify(module)};`);
      const code = `import { furtherScripts } from ${JSON.stringify(loader)};
${imports.join('\n')}
${place}.shared = { ${items.map(({ key }) => key).join(', ')} };
${place}.load = furtherScripts(import.meta.url);
`;
      return { code, moduleSideEffects: true };
    },
  };
}

/** Turns `import('./x.js')` into a loading of the built file by its name and hash. */
function linkLater(files, loader, hashes) {
  return {
    name: 'link-later',
    async resolveDynamicImport(specifier, importer) {
      // The loader's own import is the one whose address is known only on the page.
      if (importer === loader) return false;
      if (typeof specifier !== 'string') this.error(`an import whose target is not known when building, in ${importer}`);
      const resolved = await this.resolve(specifier, importer);
      if (!resolved || resolved.external) this.error(`cannot find ${specifier}, imported by ${importer}`);
      return { id: `later:${files.get(resolved.id)}`, external: true };
    },
    renderChunk: (code) => ({
      code: code.replace(/\bimport\('later:([\w-]+)'\)/g, (whole, name) => `${place}.load('${name}', '${hashes.get(name)}')`),
      map: null,
    }),
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
