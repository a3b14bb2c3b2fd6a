import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { childrenOf, kept, nodesBelow } from '../../src/data/goal-branches.js';
import { filterGoals, type GoalFilter } from '../../src/data/goal-filter.js';
import { groupByUn, type UnGroup } from '../../src/data/goals-by-un.js';
import { parseGoals, type GoalNode } from '../../src/data/goals-document.js';
import { searchFor } from '../../src/data/text-search.js';
import { unCoverage } from '../../src/data/un-coverage.js';

const read = (path: string) => parseGoals(JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')));
const asker = read('../../demo/data/asker-goals.json');
const strange = read('../fixtures/goals-strange.json');
const area = 'samfunnsutvikling-og-velferd';
const titled = (word: string) => (node: GoalNode) => JSON.stringify(node.title).includes(word);

describe('what fits', () => {
  // Counted in the document by other means.
  const cases: [GoalFilter, number][] = [
    [{ goal: 11 }, 14],
    [{ goal: 12 }, 6],
    [{ goal: 1 }, 0],
    [{ reference: 'FN' }, 1],
    [{ reference: 'FN-T' }, 57],
    [{ reference: 'AK' }, 69],
    [{ goal: 12, reference: 'FN' }, 1],
    [{ goal: 11, reference: 'AK' }, 0],
    [{ serviceArea: area }, 20],
    [{ serviceArea: 'unknown' }, 0],
    [{ matches: titled('jordbruk') }, 1],
  ];
  for (const [filter, want] of cases)
    it(`${JSON.stringify({ ...filter, matches: filter.matches && 'jordbruk' })} -> ${want}`, () =>
      assert.equal(filterGoals(asker.nodes, filter)?.hits.size, want));

  it('nothing asked for is no selection', () => assert.equal(filterGoals(asker.nodes, {}), undefined));
  it('an area with something more gives what fits below its goals', () => {
    const hits = [...(filterGoals(asker.nodes, { serviceArea: area, reference: 'FN-T' })?.hits ?? [])];
    assert.ok(hits.some(({ level }) => level === 2));
    assert.ok(hits.every((node) => node.serviceAreas.includes(area) || node.parent?.serviceAreas.includes(area)));
  });
  it('the nodes above a hit are kept, and no others', () => {
    const selection = filterGoals(asker.nodes, { reference: 'FN' });
    assert.deepEqual(
      [...(selection?.above ?? [])].map(({ id }) => id),
      ['byer'],
    );
    assert.deepEqual(
      kept(asker.roots, selection).map(({ id }) => id),
      ['byer'],
    );
  });
  it('below a hit with no hit beneath it stands all that it has', () => {
    const selection = filterGoals(asker.nodes, { reference: 'FN' });
    const [city] = kept(asker.roots, selection);
    const [only, ...more] = childrenOf(city!, selection);
    assert.equal(more.length, 0);
    assert.equal(childrenOf(only!, selection).length, 4);
  });
  for (const id of ['__proto__', 'toString', 'constructor'])
    it(`${id} is an area like any other`, () =>
      assert.equal(filterGoals(strange.nodes, { serviceArea: id })?.hits.size, id === '__proto__' ? 1 : 0));
});

describe('coverage of the UN', () => {
  it('14 of 17 goals and 43 of 169 targets, cited by 58 nodes', () => {
    const { citing, goals, targets } = unCoverage(asker.nodes);
    assert.deepEqual([citing, goals.size, targets.size], [58, 14, 43]);
    assert.deepEqual(
      [1, 2, 5].filter((goal) => goals.has(goal)),
      [],
    );
  });
  it('codes that the UN does not have count for nothing', () => {
    const { citing, goals, targets } = unCoverage(strange.nodes);
    assert.deepEqual([citing, [...goals].sort(), [...targets].sort()], [2, [11, 3], ['11.a', '3.4']]);
  });
});

describe('from the UN to the plan', () => {
  const groups = groupByUn(asker.nodes);
  const codes = (list: UnGroup['children']): string[] => list.map((item) => ('code' in item ? item.code : item.id));

  it('has the goals that are cited, in order', () => assert.deepEqual(codes(groups), '3 4 6 7 8 9 10 11 12 13 14 15 16 17'.split(' ')));
  it('has first what cites the goal itself, then its targets', () =>
    assert.deepEqual(codes(groups.find(({ code }) => code === '11')?.children ?? []), [
      'byer',
      '11.1',
      '11.2',
      '11.3',
      '11.4',
      '11.6',
      '11.7',
      '11.a',
      '11.b',
    ]));
  it('each citation is there once', () => {
    const leaves = (list: UnGroup['children']): number => list.reduce((sum, item) => sum + ('code' in item ? leaves(item.children) : 1), 0);
    const cited = asker.nodes.reduce((sum, { references }) => sum + new Set(references.flatMap((reference) => reference.codes)).size, 0);
    assert.equal(leaves(groups), cited);
  });
  it('can be one goal only', () => assert.deepEqual(codes(groupByUn(asker.nodes, 12)), ['12']));
  it('counts a node once, however many targets of the goal it cites, and nothing below it', () => {
    const eleven = groups.find(({ code }) => code === '11')!;
    assert.equal([...nodesBelow(eleven)].length, 14);
  });
  it('below a branch of the plan stand all its nodes', () =>
    assert.equal(
      asker.roots.reduce((sum, root) => sum + [...nodesBelow(root)].length, 0),
      28 + 87,
    ));
});

describe('search', () => {
  const cases: [query: string, text: string, want: boolean][] = [
    ['klima', 'Handling mot KLIMAendringene', true],
    ['ØKONOMI', 'God økonomistyring', true],
    ['god helse', 'Helse som er god', true],
    ['god helse', 'God utdanning', false],
    ['11.a', '11xa', false],
    ['a+(b', 'x a+(b y', true],
  ];
  for (const [query, text, want] of cases) it(`${query} in ${text}: ${want}`, () => assert.equal(searchFor(query)?.matches(text), want));
  for (const query of ['', ' ', 'k']) it(`“${query}” asks for nothing`, () => assert.equal(searchFor(query), undefined));
  it('the pieces are the text, and every second one is a word that was found', () => {
    const pieces = searchFor('go god')?.split('God, gode mål');
    assert.deepEqual(pieces, ['', 'God', ', ', 'god', 'e mål']);
  });
});
