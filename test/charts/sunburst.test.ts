import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { breakLines, deriveSun, fitSunLabel, layoutSun, sunPath, type SunSector } from '../../src/charts/sunburst.js';

interface Item {
  readonly id: string;
  readonly below?: readonly Item[];
}
const sunOf = (...roots: Item[]): ReturnType<typeof deriveSun<Item>> =>
  deriveSun<Item>({ roots, below: ({ below = [] }) => below, keyOf: ({ id }, parent) => (parent ? `${parent.id} ${id}` : id) });
const leaves = (...ids: string[]): Item[] => ids.map((id) => ({ id }));
const sun = sunOf({ id: 'a', below: leaves('x', 'y', 'z') }, { id: 'b' }, { id: 'c', below: [{ id: 'd', below: leaves('x', 'y') }] });
const spans = (sectors: readonly SunSector<Item>[]): string[] =>
  sectors.map(({ node, from, to }) => `${node.key} ${from.toFixed(2)}–${to.toFixed(2)}`);

describe('shares of a sunburst', () => {
  it('go by how many leaves there are', () => {
    assert.deepEqual([sun.from, sun.to], [0, 6]);
    assert.deepEqual(
      sun.children.map(({ from, to }) => to - from),
      [3, 1, 2],
    );
  });
  it('names what stands in two places twice', () =>
    assert.deepEqual(
      sun.children[0]?.children.map(({ key }) => key),
      ['a x', 'a y', 'a z'],
    ));
  it('has nothing to show of nothing', () => assert.deepEqual(layoutSun(sunOf(), 400).sectors, []));
});

describe('layout of a sunburst', () => {
  const { sectors, centre, left } = layoutSun(sun, 400);
  it('goes round once, ring for ring, inside the drawing', () => {
    assert.deepEqual(spans(sectors.filter(({ node }) => node.depth === 1)), ['a 0.00–0.50', 'b 0.50–0.67', 'c 0.67–1.00']);
    assert.equal(sectors.length, 9);
    assert.equal(left, 0);
    for (const { inner, outer } of sectors) assert.ok(inner >= centre && outer > inner && outer <= 198.01);
  });
  it('looks closer: what is looked at goes all the way round', () => {
    const closer = layoutSun(sun.children[2]!, 400);
    assert.deepEqual(spans(closer.sectors), ['c d 0.00–1.00', 'd x 0.00–0.50', 'd y 0.50–1.00']);
  });
  it('leaves out what is narrower than a pixel, and says how many', () => {
    const many = sunOf({ id: 'few' }, { id: 'many', below: leaves(...Array.from({ length: 5000 }, (_, at) => String(at))) });
    const small = layoutSun(many, 200);
    assert.ok(small.left > 4900);
    assert.ok(small.sectors.length < 100);
  });
  it('draws a whole ring too', () => assert.doesNotMatch(sunPath(400, { from: 0, to: 1, inner: 50, outer: 100 }), /NaN|A100 100 0 0/));
});

describe('labels in a sunburst', () => {
  const sector = (from: number, to: number): SunSector<Item> => ({ node: sun, from, to, inner: 60, outer: 160 });
  const fit = (from: number, to: number, ...texts: string[]): ReturnType<typeof fitSunLabel> =>
    fitSunLabel(sector(from, to), texts, { size: 400, fontSize: 12, strip: 6 });
  const cases: [name: string, label: ReturnType<typeof fitSunLabel>, lines: readonly string[] | undefined, turn: number | undefined][] = [
    ['across where it is wide', fit(0, 0.25, 'God helse'), ['God helse'], 45],
    ['not on its head below', fit(0.4, 0.6, 'God helse'), ['God helse'], 0],
    ['along the radius where it is narrow', fit(0.2, 0.24, 'God helse'), ['God helse'], -10.8],
    ['from the other side on the left', fit(0.76, 0.8, 'God helse'), ['God helse'], 370.8],
    ['the short one where the long one has no room', fit(0, 0.06, 'Innovasjon, digitalisering og næringsutvikling', '9'), ['9'], 10.8],
    ['none where none has room', fit(0, 0.01, 'God helse', '3'), undefined, undefined],
  ];
  for (const [name, label, lines, turn] of cases)
    it(name, () => {
      assert.deepEqual(label?.lines, lines);
      if (turn !== undefined) assert.ok(Math.abs((label?.turn ?? NaN) - turn) < 0.01, String(label?.turn));
    });
  it('breaks no word', () => {
    assert.deepEqual(breakLines('Samarbeid for å nå målene', 70, 12), ['Samarbeid', 'for å nå', 'målene']);
    assert.equal(breakLines('Medarbeidere', 40, 12), undefined);
  });
});
