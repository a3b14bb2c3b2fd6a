import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../tools/files.mjs';

export interface Ran {
  readonly code: number | null;
  /** What it said to people, and of what went wrong. */
  readonly out: string;
  readonly err: string;
}

/** Runs the command line as a shell does, from the root of the project, and without stopping a server in this process meanwhile. */
export function run(...args: readonly string[]): Promise<Ran> {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/node/baerekraft.ts', ...args], { cwd: root });
    let [out, err] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
    child.on('error', failed).on('close', (code) => done({ code, out, err }));
  });
}

/** A folder of its own, that is taken away again. */
export function scratch(): { readonly at: (file: string) => string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'baerekraft-node-'));
  return { at: (file) => join(folder, file), remove: () => rmSync(folder, { recursive: true, force: true }) };
}
