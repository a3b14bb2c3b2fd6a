import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { thinPoints } from '../../src/charts/thin.js';
import type { IndicatorPoint } from '../../src/data/indicator.js';
import { parsePeriod } from '../../src/data/period.js';

const day = 864e5;
const period = parsePeriod('2024')!;
const pointsOf = (values: readonly (number | null)[]): IndicatorPoint[] =>
  values.map((value, at) => ({ period: { ...period, start: at * day, end: (at + 1) * day }, value }));
const known = (points: readonly IndicatorPoint[]): number[] => points.flatMap(({ value }) => (value === null ? [] : [value]));

describe('thinPoints', () => {
  it('leaves few points as they are', () => {
    const points = pointsOf([1, 2, 3]);
    assert.equal(thinPoints(points, 2), points);
    assert.deepEqual(thinPoints([], 2), []);
  });

  it('keeps a single peak and a single dip wherever they are, and the ends', () => {
    for (const at of [0, 1, 4321, 9998, 9999]) {
      const values = Array.from({ length: 10_000 }, (_, index) => (index === at ? 99 : index === (at + 7) % 10_000 ? -99 : index % 3));
      const thin = thinPoints(pointsOf(values), 100);
      assert.equal(Math.max(...known(thin)), 99);
      assert.equal(Math.min(...known(thin)), -99);
      assert.equal(thin[0]?.value, values[0]);
      assert.equal(thin.at(-1)?.value, values.at(-1));
      assert.ok(thin.length <= 500);
    }
  });

  it('keeps a gap of one period', () => {
    const thin = thinPoints(pointsOf(Array.from({ length: 10_000 }, (_, index) => (index === 5555 ? null : 1))), 50);
    assert.deepEqual(
      thin.flatMap(({ value, period: { start } }) => (value === null ? [start / day] : [])),
      [5555],
    );
  });

  it('keeps the order of time, takes nothing twice and makes nothing up', () =>
    fc.assert(
      fc.property(
        fc.array(fc.option(fc.integer({ min: -50, max: 50 })), { minLength: 1, maxLength: 400 }),
        fc.integer({ min: 1, max: 40 }),
        (values, columns) => {
          const points = pointsOf(values);
          const thin = thinPoints(points, columns);
          assert.ok(thin.every((point) => points.includes(point)));
          assert.ok(thin.every((point, at) => at === 0 || point.period.start > (thin[at - 1]?.period.start ?? 0)));
          assert.deepEqual([Math.max(...known(thin)), Math.min(...known(thin))], [Math.max(...known(points)), Math.min(...known(points))]);
        },
      ),
    ));

  it('S13: a hundred thousand points take no time to speak of', () => {
    const points = pointsOf(Array.from({ length: 100_000 }, (_, index) => Math.sin(index)));
    const begin = performance.now();
    assert.ok(thinPoints(points, 500).length <= 2500);
    assert.ok(performance.now() - begin < 100);
  });
});
