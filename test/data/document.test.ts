import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseClimateBudget } from '../../src/data/climate-budget-document.js';
import { documentEntries, maxDepth, parseDocument } from '../../src/data/document.js';
import { type DataError, isDataError } from '../../src/data/errors.js';
import { parseGoals } from '../../src/data/goals-document.js';
import { parseIndicator } from '../../src/data/indicator-document.js';
import * as v from '../../src/data/schema.js';

/** What a parser refuses a document with; fails where it takes it. */
function refusal(parse: (input: unknown) => unknown, input: unknown): DataError {
  try {
    parse(input);
  } catch (error) {
    assert.ok(isDataError(error), String(error));
    return error;
  }
  return assert.fail('it was taken');
}
const nested = (depth: number): unknown => JSON.parse('['.repeat(depth) + ']'.repeat(depth));

const plan = {
  title: 'Plan',
  levels: [{ id: 'l', name: 'Mål' }],
  goals: [{ title: 'En' }, { title: 'To' }, { title: 'Tre' }, { title: 'Fire' }],
};
const indicator = { title: 'T', series: [{ name: 'Asker', values: { 2020: 1 } }] };
const budget = { title: 'T', place: 'Oslo', reference: { year: 2009, tonnes: 1 }, accounts: [] };

describe('what is refused, and where', () => {
  const cases: [
    name: string,
    parse: (input: unknown) => unknown,
    input: unknown,
    code: string,
    path: string | undefined,
    detail: object,
  ][] = [
    ['nothing', parseIndicator, null, 'invalid', '', { expected: 'Object', received: 'null' }],
    ['a text', parseIndicator, 'hei', 'invalid', '', { expected: 'Object', received: 'string' }],
    ['a list', parseIndicator, [], 'invalid', '', { expected: 'Object', received: 'Array' }],
    [
      'no title',
      parseIndicator,
      { ...indicator, title: undefined },
      'invalid',
      'title',
      { expected: 'string | Object', received: 'undefined' },
    ],
    [
      'a number for a title',
      parseIndicator,
      { ...indicator, title: 3 },
      'invalid',
      'title',
      { expected: 'string | Object', received: 'number' },
    ],
    [
      'a title with a number in it',
      parseIndicator,
      { ...indicator, title: { nb: 3 } },
      'invalid',
      'title',
      { expected: 'string | Object', received: 'Object' },
    ],
    ['no series', parseIndicator, { title: 'T' }, 'invalid', 'series', { expected: 'Array', received: 'undefined' }],
    [
      'an empty list of series',
      parseIndicator,
      { title: 'T', series: [] },
      'invalid',
      'series',
      { expected: 'length>=1', received: 'Array' },
    ],
    [
      'a series with no name',
      parseIndicator,
      { title: 'T', series: [{ values: {} }] },
      'invalid',
      'series[0].name',
      { received: 'undefined', expected: 'string | Object' },
    ],
    [
      'a list of values',
      parseIndicator,
      { title: 'T', series: [{ name: 'A', values: [1] }] },
      'invalid',
      'series[0].values',
      { expected: 'Object', received: 'Array' },
    ],
    [
      'a value that is true',
      parseIndicator,
      { title: 'T', series: [{ name: 'A', values: { 2020: true } }] },
      'invalid',
      'series[0].values.2020',
      { received: 'boolean' },
    ],
    [
      'a value that is an object',
      parseIndicator,
      { title: 'T', series: [{ name: 'A', values: { 2020: {} } }] },
      'invalid',
      'series[0].values.2020',
      { received: 'Object' },
    ],
    ['half a decimal', parseIndicator, { ...indicator, decimals: 0.5 }, 'invalid', 'decimals', { expected: 'integer', received: 'number' }],
    ['decimals below none', parseIndicator, { ...indicator, decimals: -1 }, 'invalid', 'decimals', { expected: '>=0', received: 'number' }],
    [
      'more decimals than a number has',
      parseIndicator,
      { ...indicator, decimals: 11 },
      'invalid',
      'decimals',
      { expected: '<=10', received: 'number' },
    ],
    [
      'a direction that is none',
      parseIndicator,
      { ...indicator, direction: 'sideways' },
      'invalid',
      'direction',
      { expected: 'up | down', received: 'string' },
    ],
    [
      'a goal with no title',
      parseGoals,
      { ...plan, goals: [...plan.goals.slice(0, 3), { text: 'x' }] },
      'invalid',
      'goals[3].title',
      { received: 'undefined' },
    ],
    [
      'a goal whose title is a number',
      parseGoals,
      { ...plan, goals: [...plan.goals.slice(0, 3), { title: 4 }] },
      'invalid',
      'goals[3].title',
      { received: 'number' },
    ],
    [
      'a goal far down',
      parseGoals,
      { ...plan, goals: [{ title: 'En', children: [{ title: 'To', children: [{}] }] }] },
      'invalid',
      'goals[0].children[0].children[0].title',
      {},
    ],
    ['no levels', parseGoals, { title: 'Plan', goals: [] }, 'invalid', 'levels', { expected: 'Array', received: 'undefined' }],
    [
      'a year that is a text',
      parseClimateBudget,
      { ...budget, reference: { year: '2009', tonnes: 1 } },
      'invalid',
      'reference.year',
      { expected: 'number', received: 'string' },
    ],
    ['a year before there were accounts', parseClimateBudget, { ...budget, accounts: [{ year: 20 }] }, 'invalid', 'accounts[0].year', {}],
    [
      'another kind',
      parseGoals,
      { ...plan, $schema: 'https://example.test/v1/indicator.schema.json' },
      'wrong-kind',
      undefined,
      { expected: 'goals', found: 'indicator' },
    ],
    [
      'another kind, before anything else',
      parseIndicator,
      { $schema: '../goals.schema.json' },
      'wrong-kind',
      undefined,
      { expected: 'indicator', found: 'goals' },
    ],
    [
      'a climate budget for an indicator',
      parseIndicator,
      { ...budget, $schema: 'climate-budget.schema.json' },
      'wrong-kind',
      undefined,
      { found: 'climate-budget' },
    ],
    ['100 000 lists in each other', parseIndicator, nested(100_000), 'too-deep', undefined, { limit: maxDepth }],
    ['100 000 lists in a field of its own', parseGoals, { ...plan, extra: nested(100_000) }, 'too-deep', undefined, { limit: maxDepth }],
  ];
  for (const [name, parse, input, code, path, detail] of cases)
    it(`${name} -> ${code}${path === undefined ? '' : ` at "${path}"`}`, () => {
      const error = refusal(parse, input);
      assert.equal(error.code, code);
      assert.equal(error.path, path);
      for (const [key, want] of Object.entries(detail)) assert.equal(error.detail[key], want, key);
    });

  it('the console line says where', () => assert.match(refusal(parseIndicator, { title: 'T' }).message, /Array.*undefined.*\(at series\)/));
});

describe('what is taken', () => {
  const schema = v.object({ ...documentEntries, own: v.optional(v.unknown()) });

  it('a document of its kind, of no kind, and of a kind that only looks like another', () => {
    for (const $schema of [
      undefined,
      '',
      'indicator.schema.json',
      '../schemas/indicator.schema.json',
      'https://json-schema.org/draft',
      'goals.json',
    ])
      assert.equal(parseIndicator({ ...indicator, ...($schema !== undefined && { $schema }) }).title, 'T');
  });

  it('nesting up to the limit, not beyond', () => {
    parseDocument('x', schema, { title: 'T', own: nested(maxDepth - 1) });
    assert.equal(refusal((input) => parseDocument('x', schema, input), { title: 'T', own: nested(maxDepth + 1) }).code, 'too-deep');
  });

  it('fields of a municipality’s own, kept as they are', () => {
    const input = { title: 'T', saksnummer: '23/1234', own: { deep: [1, null] }, source: { name: 'SSB', kontakt: 'x' } };
    assert.deepEqual(parseDocument('x', schema, input), input);
  });

  it('text in one language or several', () => {
    for (const title of ['T', { nb: 'T' }, { nn: 'T', en: 'T', se: 'T' }])
      assert.deepEqual(parseDocument('x', schema, { title }).title, title);
  });

  it('S11: names that objects have of themselves are ordinary names', () => {
    const json = `{"title":"T","__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},
      "own":{"__proto__":{"polluted":true}},"source":{"name":"S","toString":"x","hasOwnProperty":"x"}}`;
    parseDocument('x', schema, JSON.parse(json));
    assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
    const goals = parseGoals(
      JSON.parse(`{"title":"T","levels":[{"id":"__proto__","name":"N"}],"goals":[
        {"id":"__proto__","title":"a","level":"__proto__"},{"id":"constructor","title":"b"},{"id":"__proto__","title":"c","refs":["__proto__","constructor"]}]}`),
    );
    assert.deepEqual(
      goals.nodes.map(({ id, title }) => [id, title]),
      [
        ['__proto__', 'a'],
        ['constructor', 'b'],
        ['__proto__-2', 'c'],
      ],
    );
    assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
  });

  it('S11: a field that every object inherits is no field of the document', () => {
    const entries = v.object({ toString: v.optional(v.string()), constructor: v.optional(v.string()) });
    assert.deepEqual(parseDocument('x', entries, {}), {});
  });

  it('no document is changed', () => {
    const input = Object.freeze({ title: 'T', own: Object.freeze({ a: 1 }) });
    parseDocument('x', schema, input);
  });
});
