/** `npm run lint`: every check of form, all of them even if one fails. With `--fix`, what can be put right is put right. */
import { spawnSync } from 'node:child_process';
import { filesUnder, root } from './files.mjs';

const fix = process.argv.includes('--fix');
const hasStyles = ['demo', 'stories', 'src'].some((folder) => filesUnder(folder, '.css').length > 0);

const checks = [
  ['eslint', ['node_modules/eslint/bin/eslint.js', '.', '--max-warnings=0', ...(fix ? ['--fix'] : [])]],
  ['prettier', ['node_modules/prettier/bin/prettier.cjs', fix ? '--write' : '--check', '--log-level=warn', '.']],
  ['stylelint', hasStyles && ['node_modules/stylelint/bin/stylelint.mjs', '{demo,stories,src}/**/*.css']],
  ['layers', ['node_modules/dependency-cruiser/bin/dependency-cruise.mjs', '--output-type', 'err-long', 'src', 'stories', 'test']],
  ['checks', ['tools/checks.mjs']],
];

for (const [name, args] of checks) {
  if (!args) continue;
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${name}`);
  if (status !== 0) process.exitCode = 1;
}
