import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { niceScale } from '../../src/charts/scale.js';

describe('niceScale', () => {
  const cases: [name: string, values: number[], zero: boolean, steps: number[]][] = [
    ['people, from near the lowest', [89974, 100492], false, [85000, 90000, 95000, 100000, 105000]],
    ['people, from zero', [89974, 100492], true, [0, 50000, 100000, 150000]],
    ['per cent', [6.1, 7.1], false, [6, 6.25, 6.5, 6.75, 7, 7.25]],
    ['a lowest far under the highest begins at zero unasked', [10, 100], false, [0, 25, 50, 75, 100]],
    ['no step from a rounding error', [0.1, 0.3], true, [0, 0.1, 0.2, 0.3]],
    ['above and below zero', [-22, 5], true, [-30, -20, -10, 0, 10]],
    ['below zero', [-100, -5], true, [-100, -75, -50, -25, 0]],
    ['below zero, not asked for zero', [-100, -80], false, [-100, -95, -90, -85, -80]],
    ['one value', [50], false, [45, 47.5, 50, 52.5, 55]],
    ['one value, from zero', [50], true, [0, 20, 40, 60]],
    ['zeros alone', [0, 0], true, [0, 0.25, 0.5, 0.75, 1]],
    ['no value', [], false, [0, 0.25, 0.5, 0.75, 1]],
    ['what is not finite is left out', [NaN, Infinity, -Infinity, 10, 20], true, [0, 5, 10, 15, 20]],
    ['two values too near each other to tell their steps apart', [1, 1 + Number.EPSILON], false, [0.9, 1, 1.1]],
    ['the two ends of what a number holds', [1e308, -1.7e308], true, [-1e308, 0, 1e308]],
    ['two values that differ in the last digit', [100000000000001, 100000000000002], true, [0, 50000000000000, 100000000000000]],
  ];
  for (const [name, values, zero, steps] of cases) it(name, () => assert.deepEqual(niceScale(values, { zero }).steps, steps));

  it('takes as many steps as asked for, nearly', () => {
    assert.deepEqual(niceScale([0, 100], { zero: true, count: 2 }).steps, [0, 50, 100]);
    assert.equal(niceScale([0, 100], { zero: true, count: 10 }).steps.length, 11);
  });

  it('does not change what it is given', () => {
    const values = Object.freeze([3, 1, 2]);
    niceScale(values, { zero: false });
    assert.deepEqual(values, [3, 1, 2]);
  });

  it('takes a hundred thousand values', () => {
    const values = Array.from({ length: 200_000 }, (_, index) => index);
    assert.deepEqual(niceScale(values, { zero: true }).steps, [0, 50000, 100000, 150000, 200000]);
  });
});

describe('niceScale, whatever the values', () => {
  const number = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.integer(),
    fc.double({ min: -1000, max: 1000, noNaN: true }),
    fc.constantFrom(0, -0, 1e308, -1.7e308, Number.MAX_VALUE, -Number.MAX_VALUE, 5e-324, Number.EPSILON, 1, 1 + Number.EPSILON),
  );
  const check = (name: string, property: (values: number[], zero: boolean, scale: ReturnType<typeof niceScale>) => void): void => {
    it(name, () => {
      fc.assert(
        fc.property(fc.array(number, { maxLength: 12 }), fc.boolean(), (values, zero) =>
          property(values, zero, niceScale(values, { zero })),
        ),
        { numRuns: 2000 },
      );
    });
  };
  /** A millionth of a step: less than a pixel on any screen. */
  const hair = ({ min, max }: { min: number; max: number }): number => (max / 4 - min / 4) * 1e-6;

  check('has finite ends, the lower one first', (_values, _zero, { min, max }) => {
    assert.ok(Number.isFinite(min) && Number.isFinite(max));
    assert.ok(min < max);
  });
  check('spans every value', (values, _zero, scale) => {
    for (const value of values) assert.ok(value >= scale.min - hair(scale) && value <= scale.max + hair(scale), String(value));
  });
  check('holds zero when asked', (_values, zero, { min, max }) => {
    if (zero) assert.ok(min <= 0 && max >= 0);
  });
  check('has two to eight steps, all inside', (_values, _zero, { min, max, steps }) => {
    assert.ok(steps.length >= 2 && steps.length <= 8, String(steps.length));
    for (const step of steps) assert.ok(step >= min && step <= max);
  });
  check('has steps that rise evenly', (_values, _zero, { steps }) => {
    const gaps = steps.slice(1).map((step, index) => step / 2 - (steps[index] ?? 0) / 2);
    for (const gap of gaps) assert.ok(gap > 0 && Math.abs(gap - (gaps[0] ?? 0)) <= gap * 1e-3, gaps.join(' '));
  });
  check('has round steps: 1, 2, 2.5 or 5 times a power of ten', (_values, _zero, { steps }) => {
    const gap = (steps[1] ?? 0) / 2 - (steps[0] ?? 0) / 2;
    // Half a step, since a whole one may be more than a number holds: 0.5, 1, 1.25 or 2.5.
    assert.match(gap.toExponential(2), /^(?:5\.00|1\.00|1\.25|2\.50)e/);
  });
});
