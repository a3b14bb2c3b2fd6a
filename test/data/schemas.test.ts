import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parseDocument } from '../../src/data/document.js';
import type { Schema } from '../../src/data/schema.js';
import { schemas } from '../../src/data/schemas.js';

const kinds: Readonly<Record<string, Schema>> = schemas;
const demo = new URL('../../demo/data/', import.meta.url);
const built = new URL('../../dist/schemas/', import.meta.url);
const read = (url: URL): Record<string, unknown> => JSON.parse(readFileSync(url, 'utf8')) as Record<string, unknown>;
const documents = readdirSync(demo)
  .filter((name) => name.endsWith('.json'))
  .flatMap((name) => {
    const document = read(new URL(name, demo));
    const kind = /([a-z0-9-]+)\.schema\.json$/.exec(JSON.stringify(document['$schema'] ?? '').slice(1, -1))?.[1];
    return kind === undefined ? [] : [{ name, kind, document }];
  });

describe('documents of the demo', () => {
  it('are there', () => assert.ok(documents.length >= 3));
  for (const { name, kind, document } of documents)
    it(`${name} is a sound ${kind} document`, () => {
      const schema = kinds[kind];
      assert.ok(schema, `no schema ${kind}`);
      assert.doesNotThrow(() => parseDocument(kind, schema, document));
    });

  const hasTitle = (kind: string): boolean => {
    const schema = kinds[kind];
    return schema?.kind === 'object' && schema.entries['title']?.kind !== 'optional';
  };
  for (const { name, kind, document } of documents.filter((item) => hasTitle(item.kind)))
    it(`${name} without its title is none`, () => {
      const { title: _, ...rest } = document;
      assert.throws(() => parseDocument(kind, kinds[kind]!, rest), /title/);
    });
});

describe('schemas', () => {
  it('are those of the three kinds at least', () => {
    for (const kind of ['goals', 'indicator', 'climate-budget']) {
      const schema = kinds[kind];
      assert.ok(schema?.kind === 'object', kind);
      assert.equal(schema.entries['title']?.kind, 'union', kind);
    }
  });
  for (const [kind, schema] of Object.entries(kinds)) {
    it(`${kind}: describes an object that begins as every document of ours`, () => {
      assert.ok(schema.kind === 'object');
      assert.ok(schema.entries['title'], 'title');
      for (const key of ['$schema', 'updated', 'source']) assert.equal(schema.entries[key]?.kind, 'optional', key);
    });

    const file = new URL(`${kind}.schema.json`, built);
    it(`${kind}: the built JSON Schema names every field, and each of its references leads somewhere`, { skip: !existsSync(file) }, () => {
      const json = read(file);
      assert.ok(schema.kind === 'object');
      for (const key of Object.keys(json['properties'] as object)) assert.ok(key in schema.entries, key);
      const required = Object.entries(schema.entries).flatMap(([key, part]) => (part.kind === 'optional' ? [] : [key]));
      assert.deepEqual(json['required'] ?? [], required);
      const definitions = Object.keys(json['$defs'] ?? {});
      for (const [, name = ''] of JSON.stringify(json).matchAll(/"#\/\$defs\/([^"]+)"/g)) assert.ok(definitions.includes(name), name);
    });
  }
});
