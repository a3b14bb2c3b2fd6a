import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { isDataError } from '../../src/data/errors.js';
import { parseGoals, parseReferences, type GoalNode } from '../../src/data/goals-document.js';
import { localize } from '../../src/i18n/language.js';

const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
const asker = parseGoals(read('../../demo/data/asker-goals.json'));
const strange = parseGoals(read('../fixtures/goals-strange.json'));
const levels = [{ id: 'main', name: 'hovedmål' }];
const plan = (goals: unknown): unknown => ({ title: 'Plan', levels, goals });
const nested = (depth: number): unknown => (depth === 0 ? { title: 'leaf' } : { title: 'x', children: [nested(depth - 1)] });

describe('references', () => {
  const cases: [string[], [string, string[]][]][] = [
    [['AK'], [['AK', []]]],
    [
      ['FN-T', '11.a', 'AK'],
      [
        ['FN-T', ['11.a']],
        ['AK', []],
      ],
    ],
    [['FN-T', '14.2', '15.1', '15.3', '15.5'], [['FN-T', ['14.2', '15.1', '15.3', '15.5']]]],
    [['11.a'], [['', ['11.a']]]],
    [['FN-X', '99.9', ' ', ''], [['FN-X', ['99.9']]]],
    [[], []],
  ];
  for (const [refs, want] of cases)
    it(JSON.stringify(refs), () =>
      assert.deepEqual(
        parseReferences(refs).map(({ kind, codes }) => [kind, codes]),
        want,
      ),
    );
});

describe("Asker's plan", () => {
  it('has 8 main goals, 28 sub-goals and 87 strategies', () =>
    assert.deepEqual(
      [0, 1, 2].map((level) => asker.nodes.filter((node) => node.level === level).length),
      [8, 28, 87],
    ));
  it('ties one service area to the twenty sub-goals that the municipality lists', () => {
    const tied = asker.nodes.filter((node) => node.serviceAreas.includes('samfunnsutvikling-og-velferd'));
    assert.equal(tied.length, 20);
    assert.ok(tied.every(({ level }) => level === 1));
  });
  it('has no id twice', () => assert.deepEqual(asker.repeatedIds, []));

  const original = new URL('../../../shared/data/asker/goals.json', import.meta.url);
  it("says what the municipality's own list says", { skip: !existsSync(original) }, () => {
    interface Item {
      refs: string[];
      area?: string;
      goal?: string;
      text?: string;
      subgoals?: Item[];
      strategies?: Item[];
    }
    const flat = (item: Item): string[] => [
      `${item.area ?? ''}|${item.goal ?? item.text}|${item.refs.join(' ')}`,
      ...(item.subgoals ?? item.strategies ?? []).flatMap(flat),
    ];
    const ours = asker.nodes.map(
      ({ title, text, references }) =>
        `${text ? localize(title, 'nb') : ''}|${localize(text ?? title, 'nb')}|${references.flatMap(({ kind, codes }) => [kind, ...codes]).join(' ')}`,
    );
    assert.deepEqual(ours, (read(original.href) as Item[]).flatMap(flat));
  });
});

describe('strange plans', () => {
  it('names of JavaScript are ordinary ids', () => {
    assert.deepEqual(
      strange.nodes.slice(0, 3).map(({ id }) => id),
      ['__proto__', 'constructor', 'toString'],
    );
    assert.equal(Object.hasOwn(Object.prototype, 'Mål proto'), false);
  });
  it('ids that stand twice get a number, the same each time', () => {
    assert.deepEqual(
      strange.roots.slice(1, 4).map(({ id }) => id),
      ['a', 'a-2', 'a-3'],
    );
    assert.deepEqual(strange.repeatedIds, ['a', 'a']);
    assert.deepEqual(
      parseGoals(plan(['a', 'a', 'a-2', 'a'].map((id) => ({ id, title: 'x' })))).nodes.map(({ id }) => id),
      ['a', 'a-2', 'a-2-2', 'a-3'],
    );
  });
  it('codes that the UN does not have are kept as they stand, and count for no goal', () => {
    assert.deepEqual(strange.nodes[1]!.references, [{ kind: 'FN-T', codes: ['99.9'] }]);
    assert.deepEqual(strange.nodes[1]!.unGoals, []);
    assert.deepEqual(strange.nodes[2]!.unGoals, [3]);
  });
  it('twelve levels are kept, and the rest is told of', () => {
    const depth = ({ parent }: GoalNode): number => (parent ? depth(parent) + 1 : 1);
    assert.equal(Math.max(...strange.nodes.map(depth)), 12);
    assert.equal(strange.cut, true);
    assert.equal(asker.cut, false);
  });
  it('20 000 nodes are kept, quickly even when all have one id', () => {
    const started = performance.now();
    const many = parseGoals(plan(Array.from({ length: 20_001 }, () => ({ id: 'same', title: 'x' }))));
    assert.equal(many.nodes.length, 20_000);
    assert.equal(many.cut, true);
    assert.equal(new Set(many.nodes.map(({ id }) => id)).size, 20_000);
    assert.ok(performance.now() - started < 5000);
  });
  for (const depth of [40, 5000])
    it(`${depth} levels are refused without an overflow of the stack`, () =>
      assert.throws(() => parseGoals(plan([nested(depth)])), { code: 'too-deep' }));
  it('an empty plan is a plan', () => assert.equal(parseGoals(plan([])).nodes.length, 0));
  it('a plan that names no levels is read', () =>
    assert.equal(parseGoals({ title: 'x', levels: [], goals: [{ title: 'y' }] }).nodes[0]?.level, 0));
});

describe('what is wrong with a node', () => {
  const cases: [unknown, string][] = [
    [plan([{ title: 'x', children: [{ text: 'y' }] }]), 'goals[0].children[0].title'],
    [plan([{ title: 'x' }, 3]), 'goals[1]'],
    [plan([{ title: 'x', refs: ['AK', 1] }]), 'goals[0].refs[1]'],
    [plan([{ title: 'x', children: {} }]), 'goals[0].children'],
    [plan([{ title: { nb: 1 } }]), 'goals[0].title'],
    [plan({}), 'goals'],
  ];
  for (const [document, path] of cases)
    it(path, () =>
      assert.throws(
        () => parseGoals(document),
        (error) => isDataError(error) && error.code === 'invalid' && error.path === path,
      ),
    );
  it('a document of another kind', () =>
    assert.throws(() => parseGoals({ $schema: 'x/indicator.schema.json', title: 'x' }), { code: 'wrong-kind' }));
});

it('the document that is read is not changed', () => {
  const input = read('../../demo/data/asker-goals.json');
  const before = JSON.stringify(input);
  parseGoals(input);
  assert.equal(JSON.stringify(input), before);
});
