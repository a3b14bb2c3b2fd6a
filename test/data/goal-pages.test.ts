import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { isDataError } from '../../src/data/errors.js';
import { findPage, parseGoalPages, type GoalPage } from '../../src/data/goal-pages.js';
import { isFaint, unColours } from '../../src/data/un-colours.js';
import { deriveTiers } from '../../src/data/un-tiers.js';

const read = (name: string): unknown => JSON.parse(readFileSync(new URL(`../../demo/data/${name}.json`, import.meta.url), 'utf8'));
const levels = [{ id: 'main', name: 'hovedmål' }];
const document = (more: object): unknown => ({ title: 'Plan', levels, goals: [], ...more });
const page = (input: unknown, goal: string): GoalPage => findPage(parseGoalPages(input), goal)!;

describe("Asker's pages of the goals", () => {
  const asker = parseGoalPages(read('asker-maalsider'));
  it('has the six that are put first', () =>
    assert.deepEqual(
      asker.pages.filter(({ isPriority }) => isPriority).map(({ goal, achieve }) => [goal, achieve.length]),
      [
        [3, 4],
        [4, 4],
        [9, 3],
        [11, 6],
        [13, 2],
        [17, 3],
      ],
    ));
  it('has the main goal as it stands on the municipality’s page', () => {
    const { heading, texts } = page(read('asker-maalsider'), '3');
    assert.equal(heading, 'God Helse');
    assert.deepEqual(texts, ['Asker-samfunnet sikrer god helse og fremmer livskvalitet for alle, uansett alder.']);
  });
  it('has no picture where the document has no address of one', () => assert.ok(asker.pages.every(({ image }) => image === undefined)));
  it('says nothing of how it goes', () => assert.ok(asker.pages.every(({ counts }) => counts === undefined)));
  it('finds what else cites a goal, where the plan has no main goal for it', () => {
    const { texts, achieve, citing } = page(read('asker-goals'), '12');
    assert.deepEqual([texts, achieve, citing.length], [[], [], 6]);
  });
});

describe('a page and the plan', () => {
  const main = { title: 'God helse', text: 'Alle har det godt.', refs: ['FN-T', '3'], children: [{ title: 'Vi går mer.' }] };
  it('takes from the plan what it does not say itself', () => {
    const { heading, texts, achieve, href } = page(
      document({ goals: [main], pages: [{ goal: '3', text: 'Egen tekst.', href: '/t' }] }),
      '3',
    );
    assert.deepEqual([heading, texts, achieve, href], ['God helse', ['Egen tekst.'], ['Vi går mer.'], '/t']);
  });
  it('says that there is nothing to achieve, if the page says so', () =>
    assert.deepEqual(page(document({ goals: [main], pages: [{ goal: '3', achieve: [] }] }), '3').achieve, []));
  it('leaves out no main goal, where several cite the same goal', () => {
    const { heading, texts, achieve } = page(document({ goals: [main, { ...main, text: 'Ingen er syke.' }] }), '3');
    assert.deepEqual([heading, texts, achieve.length], [undefined, ['Alle har det godt.', 'Ingen er syke.'], 2]);
  });
  it('reads a main goal of one sentence as the text, not as the name', () => {
    const { heading, texts } = page(document({ goals: [{ title: 'Alle har det godt.', refs: ['3'] }] }), '3');
    assert.deepEqual([heading, texts], [undefined, ['Alle har det godt.']]);
  });
  it('is not a page for a sub-goal', () =>
    assert.deepEqual(page(document({ goals: [{ title: 'Annet', children: [main] }] }), '3').texts, []));
});

describe('how it goes', () => {
  const counts = (value: object): GoalPage['counts'] => page(document({ progress: { goals: [{ goal: '3', counts: value }] } }), '3').counts;
  it('has the best first, and nothing that is nought', () =>
    assert.deepEqual(counts({ none: 2, deterioration: 1, limited: 0, achieved: 3 }), [
      { status: 'achieved', count: 3 },
      { status: 'deterioration', count: 1 },
      { status: 'none', count: 2 },
    ]));
  it('tells no indicators from nothing said', () => {
    assert.deepEqual(counts({}), []);
    assert.equal(page(document({}), '3').counts, undefined);
  });
});

describe('what is refused', () => {
  const cases: [name: string, more: object, code: string, path: string][] = [
    ['a goal there is none of', { priorities: ['18'] }, 'invalid', 'priorities[0]'],
    ['a goal as a number', { priorities: [3] }, 'invalid', 'priorities[0]'],
    ['two pages of a goal', { pages: [{ goal: '3' }, { goal: '4' }, { goal: '3' }] }, 'repeated-key', 'pages[2].goal'],
    [
      'two counts of a goal',
      {
        progress: {
          goals: [
            { goal: '3', counts: {} },
            { goal: '3', counts: {} },
          ],
        },
      },
      'repeated-key',
      'progress.goals[1].goal',
    ],
    [
      'a status spelt wrong',
      { progress: { goals: [{ goal: '3', counts: { 'on-trakc': 1 } }] } },
      'invalid',
      'progress.goals[0].counts.on-trakc',
    ],
    [
      'half an indicator',
      { progress: { goals: [{ goal: '3', counts: { limited: 0.5 } }] } },
      'invalid',
      'progress.goals[0].counts.limited',
    ],
    ['a picture without words', { pages: [{ goal: '3', image: { src: 'a.jpg' } }] }, 'invalid', 'pages[0].image.alt'],
  ];
  for (const [name, more, code, path] of cases)
    it(name, () =>
      assert.throws(
        () => parseGoalPages(document(more)),
        (error) => isDataError(error) && error.code === code && error.path === path,
      ),
    );
});

describe('the layers', () => {
  const all = Array.from({ length: 17 }, (_, index) => ({ goal: index + 1 }));
  it('hold each goal once', () =>
    assert.deepEqual(
      deriveTiers(all)
        .flatMap(({ pages }) => pages.map(({ goal }) => goal))
        .sort((a, b) => a - b),
      all.map(({ goal }) => goal),
    ));
  it('are left out where they are empty', () =>
    assert.deepEqual(
      deriveTiers([{ goal: 13 }, { goal: 3 }]).map(({ tier }) => tier),
      ['society', 'biosphere'],
    ));
});

describe('colours that need an edge', () => {
  const cases: [ground: string, goals: number[]][] = [
    ['#fff', [2, 6, 7, 9, 11, 15]],
    ['#1e1e1e', [4, 8, 16, 17]],
  ];
  for (const [ground, want] of cases)
    it(`on ${ground}`, () =>
      assert.deepEqual(
        unColours.flatMap((colour, index) => (isFaint(colour, ground) ? index + 1 : [])),
        want,
      ));
});
