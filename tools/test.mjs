/**
 * `npm test`: types, lint, unit tests, browser tests, in that order, all of them even if one fails.
 * The last line is always `Tests: N passed, M failed`; types and lint count as one failure each when they fail.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cdn, filesUnder, root } from './files.mjs';

const scratch = mkdtempSync(join(tmpdir(), 'baerekraft-test-'));
const total = { passed: 0, failed: 0, skipped: 0 };
const troubles = [];

function run(args, env = {}) {
  return spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } }).status === 0;
}

function fail(trouble) {
  total.failed += 1;
  troubles.push(trouble);
}

function check(name, ...commands) {
  console.log(`\n── ${name}`);
  const ok = commands.map((args) => run(args)).every(Boolean);
  if (!ok) fail(`${name} failed`);
}

/** Runs tests that write their counts to a file; no file means that they gave no result. */
function tests(name, files, start) {
  console.log(`\n── ${name}: ${files.length} files`);
  if (files.length === 0) return;
  const countsFile = join(scratch, `${name.replaceAll(' ', '-')}.json`);
  const ok = start(countsFile);
  if (!existsSync(countsFile)) return fail(`${name} gave no result`);
  const counts = JSON.parse(readFileSync(countsFile, 'utf8'));
  for (const key of Object.keys(total)) total[key] += counts[key];
  if (!ok && counts.failed === 0) fail(`${name} ended with an error`);
}

/** The end-to-end tests use the built files: built again if a source is newer. */
function buildIsOld() {
  const built = join(root, cdn, 'baerekraft.js');
  if (!existsSync(built)) return true;
  const when = statSync(built).mtimeMs;
  return filesUnder('src').some((file) => statSync(join(root, file)).mtimeMs > when);
}

check('types', ['node_modules/typescript/bin/tsc', '--noEmit']);
check('lint', ['tools/lint.mjs']);
if (filesUnder('test/e2e', '.test.ts').length > 0 && buildIsOld()) check('build', ['tools/build.mjs']);

const unitFiles = filesUnder('test', '.test.ts');
tests('unit tests', unitFiles, (countsFile) =>
  run([
    ...['--import', 'tsx', '--test'],
    ...['--test-reporter', 'spec', '--test-reporter-destination', 'stdout'],
    ...['--test-reporter', './tools/count-node-tests.mjs', '--test-reporter-destination', countsFile],
    ...unitFiles,
  ]),
);
tests('browser tests', filesUnder('test', '.browser.ts'), (countsFile) =>
  run(['node_modules/@web/test-runner/dist/bin.js'], { BK_BROWSER_COUNTS: countsFile }),
);

rmSync(scratch, { recursive: true, force: true });
console.log(`\n── summary\n${[...troubles, `${total.skipped} skipped`].join('\n')}`);
console.log(`Tests: ${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
