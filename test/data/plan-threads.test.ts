import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parseGoals } from '../../src/data/goals-document.js';
import { deriveThreads, lightThreads } from '../../src/data/plan-threads.js';

const asker = parseGoals(JSON.parse(readFileSync(new URL('../../demo/data/asker-goals.json', import.meta.url), 'utf8')));
const area = 'area-samfunnsutvikling-og-velferd';
const levels = [
  { id: 'main', name: 'hovedmål' },
  { id: 'sub', name: 'delmål' },
  { id: 'strategy', name: 'strategi' },
  { id: 'measure', name: 'tiltak' },
];

describe('threads of a plan', () => {
  const { columns, nodes, links, threads } = deriveThreads(asker);
  const inColumn = (column: number): string[] => [...nodes.values()].filter((node) => node.column === column).map(({ key }) => key);

  it('has the columns that the plan has: the UN, main goals, sub-goals, the one area that is named', () => {
    assert.deepEqual(
      columns.map(({ kind }) => kind),
      ['un', 'level', 'level', 'area'],
    );
    assert.deepEqual(
      [1, 2, 3].map((column) => inColumn(column).length),
      [8, 28, 1],
    );
    assert.equal(nodes.get(area)?.units.size, 20);
  });

  it('has only the UN goals that main goals and sub-goals cite, in the order in which the plan comes to them', () => {
    const want = 'un-17 un-10 un-16 un-11 un-6 un-12 un-13 un-3 un-4 un-9 un-8 un-none';
    assert.equal(inColumn(0).join(' '), want);
  });

  const widths: [from: string, to: string, units: number | undefined][] = [
    // The main goal cites it: all its sub-goals hang on the thread.
    ['un-11', 'goal-byer', 6],
    // One sub-goal cites it.
    ['un-12', 'goal-byer', 1],
    ['un-8', 'goal-innovasjon', 1],
    ['un-none', 'goal-okonomi', 2],
    ['goal-byer', 'goal-byer-2', 1],
    ['goal-byer-1', area, 1],
    // Seed 001 does not give it to the area.
    ['goal-byer-2', area, undefined],
    ['un-12', 'goal-helse', undefined],
  ];
  for (const [from, to, units] of widths)
    it(`${from} → ${to}: ${units ?? 'no tie'}`, () =>
      assert.equal(links.find((link) => link.from.key === from && link.to.key === to)?.units.size, units));

  it('is one way for each UN goal and area of a sub-goal', () => assert.equal(threads.length, 33));
});

describe('the thread through a node', () => {
  const threads = deriveThreads(asker);
  const lit = (...keys: string[]): string[] => [...(lightThreads(threads, keys)?.keys ?? [])].sort();

  it('is nothing when nothing is chosen', () => assert.equal(lightThreads(threads, []), undefined));
  it('runs down from a UN goal that one sub-goal cites to that one alone', () =>
    assert.deepEqual(lit('un-12'), [area, 'goal-byer', 'goal-byer-6', 'un-12']));
  it('runs both ways from a sub-goal, and takes no neighbour along', () =>
    assert.deepEqual(lit('goal-samarbeid-2'), ['goal-samarbeid', 'goal-samarbeid-2', 'un-16', 'un-17']));
  it('runs up from an area to all that it follows up', () => {
    assert.equal(lit(area).filter((key) => /^goal-.*\d$/.test(key)).length, 20);
    assert.equal(lightThreads(threads, [area])?.links.get('un-11 goal-byer'), 5);
  });
  it('through two nodes is what both are on', () => assert.deepEqual(lit('un-11', 'un-6'), []));
});

describe('threads of other plans', () => {
  const plan = (goals: unknown[], more: object = {}): ReturnType<typeof parseGoals> =>
    parseGoals({ title: 'P', levels, serviceAreas: [{ id: 'a', name: 'A' }], goals, ...more });
  const ways = (goals: unknown[], ids: string[] = []): string[] =>
    deriveThreads(plan(goals), ids).threads.map(({ keys }) => keys.join(' > '));

  const cases: [name: string, goals: unknown[], ids: string[], want: string[]][] = [
    ['no goals', [], [], []],
    [
      'no references and no areas: no columns for them',
      [{ id: 'm', title: 'M', children: [{ id: 's', title: 'S' }] }],
      [],
      ['goal-m > goal-s'],
    ],
    ['a main goal without sub-goals ends there', [{ id: 'm', title: 'M', refs: ['FN', '3'] }], [], ['un-3 > goal-m']],
    [
      'an area that the document does not know is not drawn',
      [{ id: 'm', title: 'M', refs: ['FN', '3'], serviceAreas: ['x'] }],
      [],
      ['un-3 > goal-m'],
    ],
    [
      'a measure comes last, after the area that it names, and where it names none after no area',
      [
        {
          id: 'm',
          title: 'M',
          children: [
            {
              id: 's',
              title: 'S',
              serviceAreas: ['a'],
              children: [
                { id: 't1', title: 'T', level: 'measure', serviceAreas: ['a'] },
                { id: 't2', title: 'T', level: 'measure' },
              ],
            },
          ],
        },
      ],
      [],
      ['goal-m > goal-s > area-a > goal-t1', 'goal-m > goal-s > area-none > goal-t2'],
    ],
    [
      'the levels that are asked for, whatever stands between',
      [{ id: 'm', title: 'M', children: [{ id: 's', title: 'S', children: [{ id: 'g', title: 'G', refs: ['FN', '7.2'] }] }] }],
      ['main', 'strategy'],
      ['un-7 > goal-m > goal-g'],
    ],
  ];
  for (const [name, goals, ids, want] of cases) it(name, () => assert.deepEqual(ways(goals, ids), want));
});
