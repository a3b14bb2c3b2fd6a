/**
 * The last step of the build: `embed.html` with the hashes of its scripts, and a list of what a page may pin. Fails when a further file
 * is not one that the pasted script, or one that it trusts, knows by its hash.
 */
import { createHash } from 'node:crypto';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { cdn, filesUnder, root, version } from './files.mjs';

/** Files that a page names itself. All others are loaded by the pasted script. */
const named = ['baerekraft.js', 'baerekraft.all.js', 'data.js', 'embed.js', 'frame.js'];

const read = (name) => readFileSync(join(root, cdn, name));
const hash = (name, algorithm) => createHash(algorithm).update(read(name)).digest('base64');
const integrity = (name, algorithm = 'sha384') => `${algorithm}-${hash(name, algorithm)}`;
const integrities = (names, algorithm) => Object.fromEntries(names.map((name) => [name, integrity(name, algorithm)]));

/** The further files whose hash stands in the pasted script, or in a file that is itself reached so. */
function reachable(further) {
  const known = new Set();
  const visit = (name) => {
    const code = read(name).toString();
    for (const other of further) {
      if (known.has(other) || !code.includes(hash(other, 'sha256'))) continue;
      known.add(other);
      visit(other);
    }
  };
  visit('baerekraft.js');
  return known;
}

export function publish() {
  const further = filesUnder(cdn, '.js')
    .map((file) => basename(file))
    .filter((name) => !named.includes(name));
  const known = reachable(further);
  const unknown = further.filter((name) => !known.has(name));
  if (unknown.length > 0) throw new Error(`nobody that the pasted script trusts carries the hash of ${unknown.join(', ')}`);

  const page = readFileSync(join(root, 'src/embed.html'), 'utf8');
  const pinned = page.replace(/ src="([\w.]+)"/g, (whole, name) => `${whole} integrity="${integrity(name)}"`);
  writeFileSync(join(root, cdn, 'embed.html'), pinned);

  // The page where editors build their tags reads what there is from the manifest.
  copyFileSync(join(root, 'dist/custom-elements.json'), join(root, cdn, 'custom-elements.json'));

  // A preload of a further file must carry the very hash that its loader does: a browser that has a module does not check it again.
  const files = integrities(named);
  const list = { version, files, further: integrities(further, 'sha256') };
  writeFileSync(join(root, cdn, 'integrity.json'), `${JSON.stringify(list, undefined, 2)}\n`);
  for (const [name, value] of Object.entries(files)) console.log(`${name.padEnd(20)} integrity="${value}"`);
}

if (process.argv[1] === import.meta.filename) publish();
