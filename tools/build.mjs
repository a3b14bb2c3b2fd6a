/** `npm run build`: dist/ from nothing. Types and modules, manifest, schemas, bundles, hashes, sizes; it stops at the first failure. */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './files.mjs';
import { publish } from './publish.mjs';
import { reportSizes } from './sizes.mjs';

function run(...args) {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(1);
}

rmSync(join(root, 'dist'), { recursive: true, force: true });
run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json');
// The command line apart: only there are Node's types known.
run('node_modules/typescript/bin/tsc', '-p', 'src/node/tsconfig.json');
run('node_modules/@custom-elements-manifest/analyzer/cem.js', 'analyze', '--quiet');
run('tools/editor-data.mjs');
run('tools/schemas.mjs');
run('node_modules/rollup/dist/bin/rollup', '--config', 'rollup.config.mjs');
publish();
if (!reportSizes()) process.exitCode = 1;
