import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { layoutTriangle, type TriangleRow } from '../../src/charts/triangle-layout.js';

const row = (part: TriangleRow['part'], top: number, height: number): TriangleRow => ({ part, top, height });
/** The four corners of each outline. */
const corners = (rows: TriangleRow[]): number[][] => layoutTriangle(rows, 100).map((d) => d.match(/[\d.]+/g)!.map(Number));
/** Width at the upper and at the lower edge. */
const widths = ([x0 = 0, , x1 = 0, , x2 = 0, , x3 = 0]: number[]): [number, number] => [x1 - x0, x2 - x3];

describe('outlines of the plan hierarchy', () => {
  const all = corners([row('direction', 0, 50), row('plan', 50, 100), row('plan', 150, 100)]);
  it('narrows what gives direction, and widens the plans', () => {
    const [first, second, third] = all.map((points) => widths(points));
    assert.ok(first![0] > 95 && first![1] < 20, String(first));
    assert.ok(second![0] < 20 && second![1] > 55, String(second));
    assert.ok(third![1] > 98, String(third));
  });
  it('has straight sides through rows of different heights', () => {
    const [a, b] = corners([row('plan', 0, 50), row('plan', 50, 150)]);
    const slope = ([x0 = 0, y0 = 0, , , , , x3 = 0, y3 = 0]: number[]): number => (x3 - x0) / (y3 - y0);
    assert.ok(Math.abs(slope(a!) - slope(b!)) < 0.01);
  });
  it('is nothing without levels', () => assert.deepEqual(layoutTriangle([], 100), []));
});
