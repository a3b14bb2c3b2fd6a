import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { root } from '../../tools/files.mjs';

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
