import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { kindOf } from '../../src/data/document-kind.js';
import { filesUnder, root } from '../../tools/files.mjs';

describe('kindOf', () => {
  const cases: readonly [name: string, input: unknown, want: string | undefined][] = [
    ['what $schema says, whatever it has', { $schema: '../goals.schema.json', series: [] }, 'goals'],
    ['a $schema of another house is passed over', { $schema: 'https://x.no/thing.schema.json', title: '', series: [] }, 'indicator'],
    ['JSON-stat 2', { class: 'dataset', id: [] }, 'json-stat'],
    ['JSON-stat 1, under a name', { dataset: { dimension: {}, value: [] } }, 'json-stat'],
    ['Open SDG, built', { data: { Year: [2020], Value: [1] } }, 'open-sdg'],
    ['Open SDG, records', [{ Year: 2020, Value: 1 }], 'open-sdg'],
    ['goals, and not the plan that has levels too', { levels: [], goals: [] }, 'goals'],
    ['a plan', { levels: [] }, 'plan'],
    ['an indicator without its title', { series: [{ name: 'Asker', values: {} }] }, 'indicator'],
    ['a manifest of npm', { name: 'x', version: '1', description: 'x', files: [] }, undefined],
    ['a list', [1, 2], undefined],
    ['nothing', null, undefined],
    ['a text', 'series', undefined],
  ];
  for (const [name, input, want] of cases) it(name, () => assert.equal(kindOf(input), want));

  it('knows each document of the demo without its $schema', () => {
    for (const file of filesUnder('demo/data', '.json')) {
      const input = JSON.parse(readFileSync(join(root, file), 'utf8')) as Record<string, unknown>;
      const stated = /([a-z0-9-]+)\.schema\.json$/.exec(String(input['$schema']))?.[1];
      if (stated === undefined) continue;
      const { $schema: _, ...bare } = input;
      assert.equal(kindOf(bare), stated, file);
    }
  });
});
