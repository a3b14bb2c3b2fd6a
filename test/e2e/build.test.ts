import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, describe, it } from 'node:test';
import { cdn, filesUnder, root, version } from '../../tools/files.mjs';

const elsewhere = mkdtempSync(join(tmpdir(), 'baerekraft-build-'));
after(() => rmSync(elsewhere, { recursive: true, force: true }));

/** All that a build reads. */
const sources = ['src', 'tools', 'package.json', 'tsconfig.json', 'tsconfig.build.json', 'rollup.config.mjs'];

/** Each file that was built, with the hash of what is in it. */
function hashes(project: string): readonly string[] {
  const dist = join(project, 'dist');
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => `${path.slice(dist.length + 1)} ${createHash('sha256').update(readFileSync(path)).digest('hex')}`)
    .sort();
}

describe('S25: an address that a page points at', () => {
  const folder = join(root, cdn);
  const names = readdirSync(folder);

  it('carries the version, and there is no other folder', () => assert.deepEqual(readdirSync(dirname(folder)), [`v${version}`]));

  it('of a further file carries the hash of what is in it: two builds share it only where the bytes are the same', () => {
    const further = names.filter((name) => /^baerekraft-.*\.js$/.test(name));
    assert.ok(further.length > 10);
    for (const name of further) {
      const hash = createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('base64');
      assert.ok(name.endsWith(`-${hash.slice(0, 10).replace(/[+/]/g, '_')}.js`), name);
    }
  });

  it('of a file that pages name is listed with its hash, to be pinned', () => {
    const { files } = JSON.parse(readFileSync(join(folder, 'integrity.json'), 'utf8')) as { files: Readonly<Record<string, string>> };
    const named = names.filter((name) => name.endsWith('.js') && !name.startsWith('baerekraft-'));
    assert.deepEqual(Object.keys(files).sort(), named.sort());
    for (const [name, integrity] of Object.entries(files))
      assert.equal(
        integrity,
        `sha384-${createHash('sha384')
          .update(readFileSync(join(folder, name)))
          .digest('base64')}`,
      );
  });

  it('S24: is told to nobody without a version', () => {
    const pages = ['README.md', 'CONTRIBUTING.md', ...filesUnder('demo', '.html', '.md', '.js')];
    const loose = pages.filter((page) => /@latest|\/latest\/|unpkg\.com|cdn\.jsdelivr\.net/.test(readFileSync(join(root, page), 'utf8')));
    assert.deepEqual(loose, []);
  });
});

describe('S24: a release', () => {
  it('is public, says where it was made, and is installed and built without a script of a dependency', () => {
    const { publishConfig, scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Readonly<Record<string, object>>;
    assert.deepEqual(publishConfig, { access: 'public', provenance: true });
    // Nor does the package run anything at those who install it.
    assert.deepEqual(
      Object.keys(scripts ?? {}).filter((name) => /install|prepare|publish/.test(name)),
      [],
    );
    assert.match(readFileSync(join(root, '.ci/run'), 'utf8'), /npm ci --ignore-scripts/);
  });
});

describe('S24: a build', () => {
  it('is the same, byte for byte, wherever it is made', { timeout: 600_000 }, () => {
    // Another folder has other paths, and its files come from the disk in another order.
    const copy = join(elsewhere, 'a-longer-name', 'of-a-folder');
    mkdirSync(copy, { recursive: true });
    for (const name of [...sources, 'custom-elements-manifest.config.mjs']) cpSync(join(root, name), join(copy, name), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
    const { status, stdout, stderr } = spawnSync(process.execPath, ['tools/build.mjs'], { cwd: copy, encoding: 'utf8' });
    assert.equal(status, 0, `${stdout}${stderr}`);
    const [here, there] = [hashes(root), hashes(copy)];
    assert.deepEqual(
      there.filter((file) => !here.includes(file)),
      [],
    );
    assert.equal(there.length, here.length);
  });
});
