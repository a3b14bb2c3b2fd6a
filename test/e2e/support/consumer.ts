import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from '../../../tools/files.mjs';

/** What a consumer has besides the package: a framework, and the types of it. */
const own = ['react', 'react-dom', '@types/react', '@types/react-dom', 'vue', 'svelte'];

export interface Consumer {
  /** The consumer's project. */
  readonly folder: string;
  /** The package as npm hands it over. */
  readonly tarball: string;
  /** Writes files into the project, by path. */
  readonly write: (files: Readonly<Record<string, string>>) => void;
  readonly remove: () => void;
}

function run(command: string, args: readonly string[], cwd: string): string {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8', shell: process.platform === 'win32' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed: ${stderr}`);
  return stdout;
}

/**
 * A project that has installed the package, without a network: its `node_modules` holds what `npm pack` makes, the dependencies that the
 * package declares and no others, and the frameworks. The examples in `demo/npm` are copied beside it.
 */
export function makeConsumer(): Consumer {
  const folder = mkdtempSync(join(tmpdir(), 'baerekraft-consumer-'));
  const modules = join(folder, 'node_modules');
  mkdirSync(modules);
  run('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], root);
  const packed = readdirSync(folder).find((name) => name.endsWith('.tgz'));
  if (!packed) throw new Error('npm pack made no package');
  run('tar', ['-xzf', packed], folder);
  renameSync(join(folder, 'package'), join(modules, 'baerekraft-elements'));

  const manifest = JSON.parse(readFileSync(join(modules, 'baerekraft-elements/package.json'), 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  for (const name of [...Object.keys(manifest.dependencies), ...own]) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), join(modules, name), 'junction');
  }
  cpSync(join(root, 'demo/npm'), folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'consumer', private: true, type: 'module' }));
  return {
    folder,
    tarball: join(folder, packed),
    write: (files) => {
      for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
