import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { isDataError } from '../../src/data/errors.js';
import { parseServiceAreas } from '../../src/data/service-areas-document.js';
import { parsePlanAreas } from '../../src/data/service-areas-plan.js';
import { areasOf, countAreas, fences, filterGroups, type ServiceAreasDocument } from '../../src/data/service-areas.js';

const demo = (name: string): unknown => JSON.parse(readFileSync(new URL(`../../demo/data/${name}`, import.meta.url), 'utf8'));
const plan = parsePlanAreas(demo('asker-goals.json'));
const asker = parseServiceAreas(demo('asker-tjenesteomraader.json'), plan);

const groups = [
  {
    id: 'a',
    title: 'A',
    refs: ['FN-T', '11'],
    goals: [
      { id: 'a1', title: 'A1' },
      { id: 'a2', title: 'A2', refs: ['FN', '12.2'] },
    ],
  },
  { id: 'b', title: 'B', goals: [{ id: 'b1', title: 'B1' }] },
];
type Raw = Record<string, unknown>;
const parse = (areas: readonly Raw[], more: Raw = {}): ServiceAreasDocument => parseServiceAreas({ title: 'T', groups, areas, ...more });
const area = (id: string, goals: unknown): Raw => ({ id, name: id, goals });

describe('Asker', () => {
  it('has 8 main goals, 28 sub-goals, and 20 of them with the one area that is published', () => {
    assert.equal(asker.groups.length, 8);
    assert.equal(asker.groups.flatMap(({ goals }) => goals).length, 28);
    assert.deepEqual(
      asker.areas.map(({ goals }) => goals?.size),
      [20, undefined],
    );
    assert.deepEqual(asker.range, { min: 13, max: 22 });
  });

  it('has as many in each main goal as the presentation lists', () => {
    const own = asker.areas[0]?.goals;
    const counts = asker.groups.map(({ id, goals }) => [id, goals.filter((goal) => own?.has(goal.id)).length]);
    assert.deepEqual(Object.fromEntries(counts), {
      samarbeid: 2,
      byer: 5,
      klima: 2,
      helse: 2,
      utdanning: 1,
      innovasjon: 3,
      okonomi: 1,
      medarbeidere: 4,
    });
  });

  it('says the same in the plan and in the document of areas', () => {
    assert.deepEqual([...(plan.areas[0]?.goals ?? [])].sort(), [...(asker.areas[0]?.goals ?? [])].sort());
    assert.equal(plan.areas[0]?.id, asker.areas[0]?.id);
  });
});

describe('a plan as a matrix', () => {
  const node = (id: string, more: Raw = {}): Raw => ({ id, title: id, ...more });
  const read = (goals: readonly Raw[], more: Raw = {}) =>
    parsePlanAreas({
      title: 'P',
      levels: [
        { id: 'main', name: 'mål' },
        { id: 'sub', name: 'delmål' },
      ],
      goals,
      ...more,
    });

  it('has the second level as rows where no area is named', () => {
    const { groups: found, nouns } = read([node('m', { children: [node('s', { children: [node('deep')] })] })]);
    assert.deepEqual(
      found.map(({ id, goals }) => [id, goals.map((goal) => goal.id)]),
      [['m', ['s']]],
    );
    assert.deepEqual(nouns.goal, { name: 'delmål', plural: 'delmål' });
  });

  it('has the level that names areas as rows, the highest of them', () => {
    const serviceAreas = ['x'];
    const { groups: found, areas } = read([node('m', { children: [node('s', { children: [node('deep', { serviceAreas })] })] })], {
      serviceAreas: [
        { id: 'x', name: 'X' },
        { id: 'y', name: 'Y' },
      ],
    });
    assert.deepEqual(
      found.map(({ id, goals }) => [id, goals.map((goal) => goal.id)]),
      [['s', ['deep']]],
    );
    assert.deepEqual([...(areas[0]?.goals ?? [])], ['deep']);
    assert.equal(areas[1]?.goals, undefined, 'an area with nothing tied to it is not known');
  });

  it('of one level is one group without a name', () => {
    const [group, ...others] = read([node('one'), node('two')]).groups;
    assert.equal(others.length, 0);
    assert.equal(group?.title, '');
    assert.deepEqual(
      group.goals.map(({ id }) => id),
      ['one', 'two'],
    );
  });
});

describe('what is refused', () => {
  const cases: [why: string, read: () => unknown, code: string, path: RegExp][] = [
    ['a sub-goal that is not there', () => parse([area('x', ['a1', 'c9'])]), 'invalid', /areas\[0\]\.goals\[1\] \(c9\)/],
    ['a sub-goal twice', () => parse([area('x', ['a1', 'a1'])]), 'repeated-key', /areas\[0\]\.goals\[1\]/],
    ['two areas of one id', () => parse([area('x', []), area('x', [])]), 'repeated-key', /areas\[1\]\.id/],
    ['a distribution in other words', () => parse([area('x', 'unknown')]), 'invalid', /areas\[0\]\.goals/],
    ['a range turned round', () => parse([], { range: { min: 5, max: 2 } }), 'invalid', /range\.max/],
    ['neither groups nor plan', () => parse([], { groups: undefined }), 'invalid', /^groups$/],
    ['another kind', () => parse([], { $schema: 'u4ssc.schema.json' }), 'wrong-kind', /^$/],
  ];
  for (const [why, read, code, path] of cases)
    it(why, () => {
      assert.throws(read, (error) => isDataError(error) && error.code === code && path.test(error.path ?? ''));
    });

  it('nothing is taken from a plan where the document has groups of its own', () => {
    const own = parseServiceAreas({ title: 'T', groups, areas: [area('x', ['b1'])] }, plan);
    assert.deepEqual(
      own.groups.map(({ id }) => id),
      ['a', 'b'],
    );
    assert.deepEqual(own.nouns, { group: undefined, goal: undefined, area: undefined });
  });
});

describe('counts', () => {
  it('stand against the published range, its ends within', () => {
    const { areas } = parse([
      area('w', []),
      area('x', ['a1']),
      area('y', ['a1', 'a2']),
      area('z', ['a1', 'a2', 'b1']),
      area('u', 'not-published'),
    ]);
    assert.deepEqual(
      countAreas({ areas, range: { min: 1, max: 2 } }).map(({ count, range }) => [count, range]),
      [
        [0, 'below'],
        [1, 'within'],
        [2, 'within'],
        [3, 'above'],
        [undefined, undefined],
      ],
    );
    assert.deepEqual(
      countAreas({ areas, range: undefined }).map(({ range }) => range),
      [undefined, undefined, undefined, undefined, undefined],
    );
  });

  // Quartiles as in R's type 7: 7 9 9 10 10 10 13 17 has 9 and 10.75.
  const cases: [counts: number[], want: ReturnType<typeof fences>][] = [
    [[13, 10, 10, 10, 9, 7, 9, 17], { low: 6.375, high: 13.375 }],
    [[5, 5, 5, 5, 5], { low: 5, high: 5 }],
    [[1, 2, 3, 4], undefined],
    [[], undefined],
  ];
  for (const [counts, want] of cases)
    it(`${counts.join(' ') || 'none'}: ${want ? `far below ${want.low}, far above ${want.high}` : 'too few to tell'}`, () =>
      assert.deepEqual(fences(counts), want));

  it('far from the others is told of those that are published', () => {
    const example = parseServiceAreas(demo('tjenesteomraader-eksempel.json'));
    const apart = countAreas(example).flatMap(({ area: { id }, count, range, others }) =>
      others || range !== 'within' ? [[id, count, range, others]] : [],
    );
    assert.deepEqual(apart, [
      ['kultur', 7, 'below', undefined],
      ['samfunn', 17, 'above', 'high'],
      ['stab', undefined, undefined, undefined],
    ]);
  });

  it('areas of a sub-goal are those that are known to follow it up', () => {
    const { areas } = parse([area('x', ['a1']), area('y', 'not-published'), area('z', [])]);
    assert.deepEqual(
      areasOf(areas, 'a1').map(({ id }) => id),
      ['x'],
    );
  });
});

describe('what is shown', () => {
  const document = parse([area('x', ['a1', 'b1']), area('y', 'not-published')]);
  const cases: [goal: string, serviceArea: string, want: string[]][] = [
    ['', '', ['a1', 'a2', 'b1']],
    ['11', '', ['a1', 'a2']],
    ['12', '', ['a2']],
    ['b', '', ['b1']],
    ['3', '', []],
    ['', 'x', ['a1', 'b1']],
    ['11', 'x', ['a1']],
    ['', 'y', ['a1', 'a2', 'b1']],
    ['', 'nobody', ['a1', 'a2', 'b1']],
  ];
  for (const [goal, serviceArea, want] of cases)
    it(`goal ${goal || 'all'}, area ${serviceArea || 'all'}: ${want.join(' ') || 'nothing'}`, () => {
      const shown = filterGroups(document, { goal, serviceArea });
      assert.deepEqual(
        shown.flatMap(({ goals }) => goals.map(({ id }) => id)),
        want,
      );
      assert.ok(shown.every(({ goals }) => goals.length > 0));
    });
});
