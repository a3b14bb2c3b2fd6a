/** The files of the project, as paths from its root with forward slashes. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

export const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** The files for a web server. What is published under a version never changes: pages point at it, with its hash. */
export const cdn = `dist/cdn/v${version}`;

/** Every file under a folder whose name ends in one of the endings, sorted; none if the folder is not there. */
export function filesUnder(folder, ...endings) {
  const start = join(root, folder);
  if (!existsSync(start)) return [];
  return readdirSync(start, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && (endings.length === 0 || endings.some((ending) => entry.name.endsWith(ending))))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}
