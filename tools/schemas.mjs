/** Writes the JSON Schema of each kind of document to dist/schemas/, made from the same schemas that check documents at run time. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './files.mjs';

/** A schema that contains itself stands under `$defs`, and is referred to. */
function toJsonSchema(schema, definitions) {
  const inner = (part) => toJsonSchema(part, definitions);
  switch (schema.kind) {
    case 'unknown':
      return {};
    case 'optional':
      return inner(schema.of);
    case 'picklist':
      return { enum: schema.options };
    case 'union':
      return { anyOf: schema.options.map(inner) };
    case 'lazy': {
      const target = schema.get();
      if (!definitions.has(target)) {
        definitions.set(target, { name: `part${definitions.size + 1}` });
        definitions.get(target).json = toJsonSchema(target, definitions);
      }
      return { $ref: `#/$defs/${definitions.get(target).name}` };
    }
    case 'number': {
      const { whole, min, max } = schema;
      return { type: whole ? 'integer' : 'number', ...(min !== undefined && { minimum: min }), ...(max !== undefined && { maximum: max }) };
    }
    case 'array':
      return { type: 'array', items: inner(schema.of), ...(schema.min !== undefined && { minItems: schema.min }) };
    case 'record':
      return { type: 'object', additionalProperties: inner(schema.of) };
    case 'object': {
      const entries = Object.entries(schema.entries);
      const required = entries.filter(([, part]) => part.kind !== 'optional').map(([key]) => key);
      return {
        type: 'object',
        properties: Object.fromEntries(entries.map(([key, part]) => [key, inner(part)])),
        ...(required.length > 0 && { required }),
      };
    }
    default:
      return { type: schema.kind };
  }
}

const { schemas } = await import(pathToFileURL(join(root, 'dist/data/schemas.js')).href);
const folder = join(root, 'dist/schemas');
mkdirSync(folder, { recursive: true });
for (const [kind, schema] of Object.entries(schemas)) {
  const definitions = new Map();
  const json = { $schema: 'https://json-schema.org/draft/2020-12/schema', ...toJsonSchema(schema, definitions) };
  if (definitions.size > 0) json.$defs = Object.fromEntries([...definitions.values()].map(({ name, json: part }) => [name, part]));
  writeFileSync(join(folder, `${kind}.schema.json`), `${JSON.stringify(json, null, 2)}\n`);
}
console.log(`schemas: ${Object.keys(schemas).join(', ')}`);
