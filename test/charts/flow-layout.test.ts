import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { layoutFlow, type FlowColumn, type FlowTie } from '../../src/charts/flow-layout.js';

const measures = { thread: 10, gap: 2, groupGap: 20 };
const box = (key: string, height: number, group?: string): FlowColumn['boxes'][number] => ({ key, height, ...(group && { group }) });
const tie = (from: string, to: string, width = 1, lit = 0): FlowTie => ({ from, to, width, lit });

describe('layout of a flow', () => {
  const columns: FlowColumn[] = [
    { left: 0, right: 50, boxes: [box('u1', 10), box('u2', 10)] },
    { left: 100, right: 150, boxes: [box('m1', 10), box('m2', 10)] },
    { left: 200, right: 300, boxes: [box('s1', 30, 'm1'), box('s2', 30, 'm1'), box('s3', 30, 'm2')] },
    { left: 350, right: 400, boxes: [box('a', 10)], stretch: true },
  ];
  const ties = [
    tie('u1', 'm1', 2),
    tie('u2', 'm1'),
    tie('m1', 's1'),
    tie('m1', 's2'),
    tie('m2', 's3'),
    tie('s1', 'a', 1, 1),
    tie('s3', 'a'),
  ];
  const { height, tops, heights, bands } = layoutFlow(columns, ties, measures);

  it('stacks the highest column, groups apart', () => {
    assert.deepEqual(
      ['s1', 's2', 's3'].map((key) => tops.get(key)),
      [0, 32, 82],
    );
    assert.equal(height, 112);
  });
  it('is no lower than its bands', () => assert.equal(heights.get('m1'), 30));
  it('puts a box where its ties pull it', () => assert.equal(tops.get('m1'), (15 + 47) / 2 - 15));
  it('moves boxes that would stand on each other, in the order given', () => {
    const [first = 0, second = 0] = ['u1', 'u2'].map((key) => tops.get(key));
    assert.equal(second, first + 20 + measures.gap);
  });
  it('stretches the boxes that many lead to', () => {
    assert.equal(tops.get('a'), 0);
    assert.equal(heights.get('a'), 112);
  });
  it('draws a band as wide as its threads, from side to side, and lights its part', () => {
    assert.match(bands[0]?.all ?? '', /^M50 /);
    const [, y0, y1] = /^M50 ([\d.]+)C.*V.*C.* 50 ([\d.]+)Z$/.exec(bands[0]?.all ?? '') ?? [];
    assert.equal(Number(y1) - Number(y0), 20);
    assert.equal(bands[0]?.lit, '');
    assert.equal(bands[5]?.lit, bands[5]?.all);
  });
  it('bands lie beside each other in a box', () => {
    const from = (index: number): number => Number(/^M150 ([\d.]+)/.exec(bands[index]?.all ?? '')?.[1]);
    assert.equal(from(3) - from(2), 10);
  });
  it('has room for nothing', () => assert.deepEqual(layoutFlow([], [], measures).bands, []));
});
