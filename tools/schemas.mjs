/** Writes the JSON Schema of each kind of document to dist/schemas/, made from the same schemas that check documents at run time. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import { root } from './files.mjs';

const { schemas } = await import(pathToFileURL(join(root, 'dist/data/schemas.js')).href);
const folder = join(root, 'dist/schemas');
mkdirSync(folder, { recursive: true });
for (const [kind, schema] of Object.entries(schemas)) {
  // What a document may look like before it is read: the input. Checks that JSON Schema cannot say are left to the run time.
  const json = toJsonSchema(schema, { typeMode: 'input', errorMode: 'ignore', target: 'draft-2020-12' });
  writeFileSync(join(folder, `${kind}.schema.json`), `${JSON.stringify(json, null, 2)}\n`);
}
console.log(`schemas: ${Object.keys(schemas).join(', ')}`);
