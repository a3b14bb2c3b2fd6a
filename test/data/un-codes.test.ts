import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { goalOf, isTarget, targetCount, unTargetCodes } from '../../src/data/un-codes.js';

const official = new URL('../../../shared/data/sdg/opensdg-en-global_targets.yml', import.meta.url);

describe('codes of the UN targets', () => {
  it('are 169, each once', () => {
    assert.equal(unTargetCodes.length, 169);
    assert.equal(new Set(unTargetCodes).size, 169);
  });

  it('stand in the order of the UN, letters after numbers', () => {
    assert.deepEqual(unTargetCodes.slice(0, 9), ['1.1', '1.2', '1.3', '1.4', '1.5', '1.a', '1.b', '2.1', '2.2']);
    assert.equal(unTargetCodes.at(-1), '17.19');
  });

  const counts = [7, 8, 13, 10, 9, 8, 5, 12, 8, 10, 10, 11, 5, 10, 12, 12, 19];
  for (const [index, want] of counts.entries())
    it(`goal ${index + 1} has ${want}`, () => {
      assert.equal(targetCount(index + 1), want);
      assert.equal(unTargetCodes.filter((code) => goalOf(code) === index + 1).length, want);
    });
  for (const goal of [0, 18, -1, 1.5, NaN]) it(`there is no goal ${goal}`, () => assert.equal(targetCount(goal), 0));

  it('are those of the list of the UN', { skip: !existsSync(official) }, () => {
    const keys = [...readFileSync(official, 'utf8').matchAll(/^(\d+)-(\w+)-title:/gm)].map(([, goal, target]) => `${goal}.${target}`);
    assert.deepEqual([...unTargetCodes].sort(), keys.sort());
  });
});

const cases: readonly [code: string, target: boolean, goal: number | undefined][] = [
  ['1.1', true, 1],
  ['11.a', true, 11],
  ['3.d', true, 3],
  ['17.19', true, 17],
  ['11', false, 11],
  ['17', false, 17],
  ['1', false, 1],
  ['0', false, undefined],
  ['18', false, undefined],
  ['011', false, undefined],
  ['11.', false, undefined],
  ['11a', false, undefined],
  ['11.A', false, undefined],
  ['11.d', false, undefined],
  ['17.20', false, undefined],
  ['17.a', false, undefined],
  ['18.1', false, undefined],
  ['11 ', false, undefined],
  ['FN 11', false, undefined],
  ['', false, undefined],
  ['constructor', false, undefined],
  ['__proto__', false, undefined],
];

describe('what a code is', () => {
  for (const [code, target, goal] of cases)
    it(`"${code}": ${target ? 'a target' : 'no target'}, goal ${goal}`, () => {
      assert.equal(isTarget(code), target);
      assert.equal(goalOf(code), goal);
    });
});
