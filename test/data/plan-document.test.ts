import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { isDataError } from '../../src/data/errors.js';
import { parsePlan } from '../../src/data/plan-document.js';

describe('a plan document', () => {
  it('reads the demo’s own', () => {
    const plan = parsePlan(JSON.parse(readFileSync(new URL('../../demo/data/asker-planhierarki.json', import.meta.url), 'utf8')));
    assert.equal(plan.levels.length, 6);
    assert.equal(plan.levels[2]?.documents?.[1]?.period, '2020–2032');
  });
  const cases: [name: string, input: unknown, path: string][] = [
    ['no levels', { title: 'P' }, 'levels'],
    ['a level without a name', { title: 'P', levels: [{}] }, 'levels[0].name'],
    ['a part that is none', { title: 'P', levels: [{ name: 'A', part: 'up' }] }, 'levels[0].part'],
    ['a document without a name', { title: 'P', levels: [{ name: 'A', documents: [{}] }] }, 'levels[0].documents[0].name'],
  ];
  for (const [name, input, path] of cases)
    it(`refuses ${name}`, () =>
      assert.throws(
        () => parsePlan(input),
        (error) => isDataError(error) && error.path === path,
      ));
});
