import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { isDataError } from '../../src/data/errors.js';
import { parseMeasures } from '../../src/data/measures-document.js';
import { countTakers, filterMeasures, sumPoints, type MeasureFilter } from '../../src/data/measures.js';
import { safeImage } from '../../src/data/safe-image.js';

const measure = (id: string, more: object = {}): object => ({ id, title: id, ...more });
const bank = (...measures: object[]): ReturnType<typeof parseMeasures> =>
  parseMeasures({ title: 'x', units: [{ id: 'a', name: 'A' }], goals: [{ id: 'g', name: 'Own goal' }], measures });

describe('parseMeasures', () => {
  it('reads what is there, and leaves the rest undefined or empty', () => {
    const [only] = bank(measure('m')).measures;
    assert.deepEqual(only, {
      id: 'm',
      title: 'm',
      summary: undefined,
      steps: [],
      goals: [],
      unGoals: [],
      localGoals: [],
      size: undefined,
      effort: [],
      takers: [],
      points: undefined,
      effect: undefined,
      serviceAreas: [],
      image: undefined,
      href: undefined,
      source: undefined,
    });
  });

  const sizes: readonly [name: string, effort: object, size: string | undefined][] = [
    ['the whole as the author says', { size: 'small', money: 'large' }, 'small'],
    ['else the largest part', { time: 'small', money: { size: 'medium', text: 'x' } }, 'medium'],
    ['words alone are no size', { time: { text: 'two days' } }, undefined],
  ];
  for (const [name, effort, size] of sizes)
    it(`effort: ${name}`, () => assert.equal(bank(measure('m', { effort })).measures[0]?.size, size));

  it('names goals and units, and keeps an id that has no name as it stands', () => {
    const document = bank(
      measure('m', { localGoals: ['g', 'h'], takenBy: [{ unit: 'a' }, { unit: 'b', year: 2020 }, { name: 'Town' }, {}] }),
    );
    const [only] = document.measures;
    assert.ok(only);
    assert.deepEqual(only.localGoals, ['Own goal', 'h']);
    assert.deepEqual(
      only.takers.map(({ name, year }) => [name, year]),
      [
        ['A', undefined],
        ['b', 2020],
        ['Town', undefined],
      ],
    );
    assert.deepEqual(
      document.units.map(({ id }) => id),
      ['a', 'b'],
    );
  });

  it('finds the UN goals of goals and targets, each once, and no others', () =>
    assert.deepEqual(bank(measure('m', { goals: ['12.5', '12', '3.d', '99', 'x'] })).measures[0]?.unGoals, [12, 3]));

  const faults: readonly [name: string, input: unknown, code: string, path: string][] = [
    ['two alike', { title: 'x', measures: [measure('m'), measure('m')] }, 'repeated-key', 'measures[1].id'],
    ['points below zero', { title: 'x', measures: [measure('m', { points: -1 })] }, 'invalid', 'measures[0].points'],
    [
      'an effort of another size',
      { title: 'x', measures: [measure('m', { effort: { size: 'huge' } })] },
      'invalid',
      'measures[0].effort.size',
    ],
    ['no measures', { title: 'x' }, 'invalid', 'measures'],
  ];
  for (const [name, input, code, path] of faults)
    it(`refuses ${name}`, () =>
      assert.throws(
        () => parseMeasures(input),
        (error) => isDataError(error) && error.code === code && error.path === path,
      ));

  it('S13 keeps the first 2 000, and tells that there were more', () => {
    const { measures, cut } = bank(...Array.from({ length: 2001 }, (_, index) => measure(String(index))));
    assert.deepEqual([measures.length, cut], [2000, true]);
  });
});

describe('filterMeasures', () => {
  const { measures } = bank(
    measure('small', { goals: ['12.5'], effort: { size: 'small' }, serviceAreas: ['school'] }),
    measure('large', { goals: ['13', '12'], effort: { size: 'large' } }),
    measure('silent', { goals: ['3'], serviceAreas: ['school', 'health'] }),
  );
  const cases: readonly [filter: MeasureFilter, ids: readonly string[]][] = [
    [{}, ['small', 'large', 'silent']],
    [{ goal: 12 }, ['small', 'large']],
    [{ size: 'small' }, ['small']],
    [{ size: 'unknown' }, ['silent']],
    [{ serviceArea: 'school' }, ['small', 'silent']],
    [{ serviceArea: 'school', goal: 3 }, ['silent']],
    [{ matches: ({ id }) => id.startsWith('l') }, ['large']],
  ];
  for (const [filter, ids] of cases)
    it(JSON.stringify(filter), () =>
      assert.deepEqual(
        filterMeasures(measures, filter).map(({ id }) => id),
        ids,
      ),
    );
});

describe('points', () => {
  const document = bank(
    measure('m', { points: 10, takenBy: [{ unit: 'a', year: 2020 }, { unit: 'a', year: 2021 }, { unit: 'b' }] }),
    measure('n', { points: 15, takenBy: [{ unit: 'b' }, { name: 'A' }] }),
    measure('o', { takenBy: [{ unit: 'b' }] }),
  );
  it('are earned once for each measure, and a measure without points earns none', () =>
    assert.deepEqual(
      sumPoints(document).map(({ id, points, taken, without }) => [id, points, taken, without]),
      [
        ['b', 25, 3, 1],
        ['a', 10, 1, 0],
      ],
    ));
  it('one who has taken a measure twice is one', () => assert.deepEqual(document.measures.map(countTakers), [2, 2, 1]));
});

describe('safeImage', () => {
  const at = { document: '/data/bank.json', page: 'https://kommune.no/tiltak/' };
  const cases: readonly [value: unknown, at: { document: string; page: string }, want: string | undefined][] = [
    ['a.jpg', at, 'https://kommune.no/data/a.jpg'],
    ['https://kommune.no/a.jpg', at, 'https://kommune.no/a.jpg'],
    ['a.jpg', { ...at, document: 'https://tall.no/bank.json' }, 'https://tall.no/a.jpg'],
    ['https://kommune.no/a.jpg', { ...at, document: 'https://tall.no/bank.json' }, 'https://kommune.no/a.jpg'],
    ['https://track.example/x.gif', at, undefined],
    ['//track.example/x.gif', at, undefined],
    ['data:image/svg+xml,<svg/>', at, undefined],
    ['javascript:alert(1)', at, undefined],
    ['mailto:a@b.no', at, undefined],
    [7, at, undefined],
    ['', at, undefined],
  ];
  for (const [value, place, want] of cases) it(`${String(value)} at ${place.document}`, () => assert.equal(safeImage(value, place), want));
});

describe('the measures of Asker', () => {
  const read = (name: string) => parseMeasures(JSON.parse(readFileSync(new URL(`../../demo/data/${name}`, import.meta.url), 'utf8')));
  it('have no points, since none are published', () => {
    const document = read('asker-tiltak.json');
    assert.ok(document.measures.every(({ points }) => points === undefined));
    assert.deepEqual(document.measures.find(({ id }) => id === 'fossilfri-byggeplass')?.effect?.value, 13.5);
  });
  it('and those that are invented say so', () => {
    const { title, source } = read('idebank-eksempel.json');
    assert.match(JSON.stringify([title, source]), /eksempel.*oppdiktet/i);
  });
});
