/** `npm start`: builds, serves the demo on this machine and says where. PORT chooses the port. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './files.mjs';
import { serve } from './serve.mjs';

const { status } = spawnSync(process.execPath, [join(root, 'tools/build.mjs')], { stdio: 'inherit' });
if (status !== 0) {
  console.error('The build failed; nothing is served.');
  process.exit(1);
}

const wanted = process.env.PORT;
const port = wanted === undefined ? 8080 : Number(wanted);
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error(`PORT is not a port: ${wanted}`);
  process.exit(1);
}

try {
  const { url } = await serve({ port, mayMove: wanted === undefined });
  console.log(`\nThe demo is at ${url}/ (stop with Ctrl+C)`);
} catch (error) {
  console.error(error.code === 'EADDRINUSE' ? `Port ${port} is taken: choose another with PORT.` : error.message);
  process.exit(1);
}
