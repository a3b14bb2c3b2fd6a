import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import { textOn, unColours } from '../../src/data/un-colours.js';

// culori has no types of its own.
const { wcagContrast } = createRequire(import.meta.url)('culori') as { wcagContrast(one: string, other: string): number };

const whiteFails = new Set([2, 3, 5, 6, 7, 9, 11, 12, 14, 15]);

describe('colours of the goals', () => {
  it('are the 17 of the UN', () => {
    assert.equal(unColours.length, 17);
    assert.equal(new Set(unColours).size, 17);
    assert.deepEqual([unColours[0], unColours[1], unColours[11], unColours[16]], ['#e5243b', '#dda63a', '#bf8b2e', '#19486a']);
    for (const colour of unColours) assert.match(colour, /^#[\da-f]{6}$/);
  });

  for (const [index, colour] of unColours.entries())
    it(`text on goal ${index + 1} has 4.5:1`, () => {
      assert.ok(wcagContrast(textOn(colour), colour) >= 4.5);
      assert.equal(textOn(colour), whiteFails.has(index + 1) ? '#000' : '#fff');
    });
});

describe('text on any ground', () => {
  const steps = [0, 8, 60, 116, 117, 118, 119, 160, 200, 255];
  it('has 4.5:1, and is white wherever white has', () => {
    for (const r of steps)
      for (const g of steps)
        for (const b of steps) {
          const ground = `#${[r, g, b].map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
          assert.ok(wcagContrast(textOn(ground), ground) >= 4.5, ground);
          assert.equal(textOn(ground) === '#fff', wcagContrast('#fff', ground) >= 4.5, ground);
        }
  });

  const cases: readonly [ground: string, want: string][] = [
    ['#fff', '#000'],
    ['#000', '#fff'],
    ['#07a', '#fff'],
    ['#0077aa', '#fff'],
    ['#0077AA', '#fff'],
    ['#fc0', '#000'],
    ['', '#000'],
    ['red', '#000'],
    ['rgb(0,0,0)', '#000'],
    ['var(--bk-colour-1)', '#000'],
  ];
  for (const [ground, want] of cases) it(`${ground || 'nothing'} -> ${want}`, () => assert.equal(textOn(ground), want));
});
