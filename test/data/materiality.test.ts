import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { isDataError } from '../../src/data/errors.js';
import { parseMateriality } from '../../src/data/materiality-document.js';
import { inReadingOrder, isHighOnBoth } from '../../src/data/materiality.js';

const demo = (name: string): unknown => JSON.parse(readFileSync(new URL(`../../demo/data/${name}`, import.meta.url), 'utf8'));
type Raw = Record<string, unknown>;
const parse = (items: readonly Raw[], more: Raw = {}) => parseMateriality({ title: 'T', items, ...more });

describe('Asker', () => {
  const asker = parseMateriality(demo('asker-vesentlighet.json'));
  it('has chosen six of seventeen, each with its reasons, and the places are marked as an example', () => {
    assert.equal(asker.items.length, 17);
    assert.deepEqual(
      asker.items.filter(({ chosen }) => chosen).map(({ goal }) => goal),
      [3, 4, 9, 11, 13, 17],
    );
    assert.ok(asker.items.every(({ chosen, notes }) => chosen === notes.length > 0));
    assert.equal(asker.example, true);
  });
  it('has the same six without places as they are published', () => {
    const published = parseMateriality(demo('vesentlighet-uten-plassering.json'));
    assert.equal(published.example, false);
    assert.deepEqual(
      published.items.map(({ goal, place }) => [goal, place]),
      [3, 4, 9, 11, 13, 17].map((goal) => [goal, undefined]),
    );
  });
});

describe('an item', () => {
  it('is placed where it has both values, nought too', () => {
    const places = parse([{ goal: 1, influence: 0, importance: 0 }, { goal: 2, influence: 0.5 }, { goal: 3 }]).items.map(
      ({ place }) => place,
    );
    assert.deepEqual(places, [{ influence: 0, importance: 0 }, undefined, undefined]);
  });
  it('has a note of one text or of several', () => {
    const notes = parse([{ goal: 1, note: 'a' }, { goal: 2, note: ['a', { nb: 'b' }] }, { goal: 3 }]).items.map((item) => item.notes);
    assert.deepEqual(notes, [['a'], ['a', { nb: 'b' }], []]);
  });
  it('may be no UN goal', () => assert.deepEqual(parse([{ id: 'beredskap', title: 'Beredskap' }]).items[0]?.id, 'beredskap'));
});

describe('axes', () => {
  it('are parted in the middle of the scale, or where the document says', () => {
    const { axes } = parse([], { scale: { min: 1, max: 5 }, axes: { importance: { limit: 4 } } });
    assert.deepEqual([axes.influence.limit, axes.importance.limit], [3, 4]);
  });
  it('both decide what is high, the limit included', () => {
    const { axes, items } = parse([
      { goal: 1, influence: 0.5, importance: 0.5 },
      { goal: 2, influence: 0.9, importance: 0.49 },
      { goal: 3 },
    ]);
    assert.deepEqual(
      items.map((item) => isHighOnBoth(item, axes)),
      [true, false, undefined],
    );
  });
});

describe('what is refused', () => {
  const cases: [why: string, read: () => unknown, code: string, path: RegExp][] = [
    ['a place above the scale', () => parse([{ goal: 1, influence: 1.1, importance: 0 }]), 'invalid', /^items\[0\]\.influence$/],
    [
      'a place below the scale',
      () => parse([{ goal: 1, influence: 0, importance: 0.5 }], { scale: { min: 1, max: 5 } }),
      'invalid',
      /influence/,
    ],
    ['a limit outside the scale', () => parse([], { axes: { influence: { limit: 3 } } }), 'invalid', /^axes\.influence\.limit$/],
    ['a scale with no length', () => parse([], { scale: { min: 1, max: 1 } }), 'invalid', /^scale\.max$/],
    ['goal 18', () => parse([{ goal: 18 }]), 'invalid', /^items\[0\]\.goal$/],
    ['neither goal nor id', () => parse([{ title: 'x' }]), 'invalid', /^items\[0\]\.goal$/],
    ['a topic without a title', () => parse([{ id: 'x' }]), 'invalid', /^items\[0\]\.title$/],
    ['a goal twice', () => parse([{ goal: 3 }, { goal: 3 }]), 'repeated-key', /^items\[1\]\.goal$/],
  ];
  for (const [why, read, code, path] of cases)
    it(why, () => {
      assert.throws(read, (error) => isDataError(error) && error.code === code && path.test(error.path ?? ''));
    });
});

it('the chosen are read first, else as given', () => {
  const { items } = parse([{ goal: 5 }, { goal: 9, chosen: true }, { goal: 1 }, { goal: 3, chosen: true }]);
  assert.deepEqual(
    inReadingOrder(items).map(({ goal }) => goal),
    [9, 3, 5, 1],
  );
});
