import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isDataError } from '../../src/data/errors.js';
import { parseIndicator } from '../../src/data/indicator-document.js';

type Values = Record<string, unknown>;
const read = (values: Values, more: object = {}) => parseIndicator({ title: 'T', series: [{ name: 'Asker', values }], ...more });
const points = (values: Values) => read(values).series[0]?.points.map(({ period, ...rest }) => [period.code, rest]);
const refused = (input: () => unknown): [code: string, path: string | undefined] => {
  try {
    input();
  } catch (error) {
    assert.ok(isDataError(error), String(error));
    return [error.code, error.path];
  }
  return assert.fail('it was taken');
};

describe('parseIndicator: values', () => {
  const cases: [written: unknown, want: object][] = [
    [12.5, { value: 12.5 }],
    [0, { value: 0 }],
    [-3, { value: -3 }],
    [null, { value: null }],
    ['1,5', { value: 1.5 }],
    ['1 234,5', { value: 1234.5 }],
    ['1\u00a0234', { value: 1234 }],
    ['−9,3', { value: -9.3 }],
    ['', { value: null }],
    ['  ', { value: null }],
    ['.', { value: null, status: '.', reason: 'not-possible' }],
    ['..', { value: null, status: '..', reason: 'missing' }],
    [':', { value: null, status: ':', reason: 'confidential' }],
    // zero in the tables of Statistics Norway
    ['-', { value: 0, status: '-', reason: 'zero' }],
    // a flag does not tell why there is no figure
    ['p', { value: null, status: 'p', reason: 'missing' }],
    ['NaN', { value: null, status: 'NaN', reason: 'other' }],
    ['utgår', { value: null, status: 'utgår', reason: 'other' }],
  ];
  for (const [written, want] of cases) it(JSON.stringify(written), () => assert.deepEqual(points({ 2024: written }), [['2024', want]]));

  it('a number that is too large to be one is refused, with its place', () =>
    assert.deepEqual(
      refused(() => read(JSON.parse('{"2024":1e999}') as Values)),
      ['invalid', 'series[0].values.2024'],
    ));
});

describe('parseIndicator: periods', () => {
  it('stand in the order of time, whatever the order in the file', () =>
    assert.deepEqual(
      points({ '2024K1': 1, '2023K4': 2, '2023': 3 })?.map(([code]) => code),
      ['2023', '2023K4', '2024K1'],
    ));

  const bad: [name: string, input: object, code: string, path: string][] = [
    ['of a value', { series: [{ name: 'A', values: { nå: 1 } }] }, 'invalid', 'series[0].values.nå'],
    [
      'of a value in another series',
      {
        series: [
          { name: 'A', values: {} },
          { name: 'B', values: { '2024-13': 1 } },
        ],
      },
      'invalid',
      'series[1].values.2024-13',
    ],
    [
      'called __proto__',
      { series: [{ name: 'A', values: JSON.parse('{"__proto__":1}') as object }] },
      'invalid',
      'series[0].values.__proto__',
    ],
    ['called constructor', { series: [{ name: 'A', values: { constructor: 1 } }] }, 'invalid', 'series[0].values.constructor'],
    ['of the baseline', { baseline: { period: 'x', value: 1 } }, 'invalid', 'baseline.period'],
    ['of a target', { target: { period: '20', value: 1 } }, 'invalid', 'target.period'],
    [
      'of a note',
      {
        notes: [
          { period: '2020', text: 'x' },
          { period: '', text: 'x' },
        ],
      },
      'invalid',
      'notes[1].period',
    ],
    ['that stands twice', { series: [{ name: 'A', values: { '2024K1': 1, '2024Q1': 2 } }] }, 'repeated-key', 'series[0].values.2024Q1'],
  ];
  for (const [name, input, code, path] of bad)
    it(`a period ${name} that is none is refused: ${code} at ${path}`, () =>
      assert.deepEqual(
        refused(() => read({}, input)),
        [code, path],
      ));
});

describe('parseIndicator: series', () => {
  const named = (...items: object[]) =>
    read({}, { series: items.map((item) => ({ name: 'N', values: {}, ...item })) }).series.map(({ id, role }) => [id, role]);

  it('the first is the main one', () =>
    assert.deepEqual(named({ id: 'a' }, { id: 'b' }), [
      ['a', 'main'],
      ['b', 'comparison'],
    ]));
  it('unless another says so: it comes first', () =>
    assert.deepEqual(named({ id: 'a' }, { id: 'b' }, { id: 'c', role: 'main' }, { id: 'd' }), [
      ['c', 'main'],
      ['a', 'comparison'],
      ['b', 'comparison'],
      ['d', 'comparison'],
    ]));
  it('of two that say so, the first is', () =>
    assert.deepEqual(named({ id: 'a', role: 'main' }, { id: 'b', role: 'main' }), [
      ['a', 'main'],
      ['b', 'comparison'],
    ]));
  it('where all are comparison, the first is', () => assert.deepEqual(named({ id: 'a', role: 'comparison' }), [['a', 'main']]));
  it('get an id where they have none, and another where they have the same', () =>
    assert.deepEqual(
      named({}, { id: 'a' }, { id: 'a' }, { id: 'a-2' }, {}).map(([id]) => id),
      ['s1', 'a', 'a-2', 'a-2-2', 's5'],
    ));
});

describe('parseIndicator: what it is measured against', () => {
  it('one target or several, in the order of time', () => {
    const target = (value: object) =>
      read({}, { target: value }).target.map(({ period, value: number, high }) => [period.code, number, high]);
    assert.deepEqual(target({ period: '2030', value: 5 }), [['2030', 5, undefined]]);
    assert.deepEqual(
      target([
        { period: '2030', value: 5, high: 7 },
        { period: '2025', value: 6 },
      ]),
      [
        ['2025', 6, undefined],
        ['2030', 5, 7],
      ],
    );
    assert.deepEqual(read({}).target, []);
  });

  it('a baseline, and notes of which some are breaks', () => {
    const { baseline, notes } = read(
      {},
      {
        baseline: { period: '2015', value: 10 },
        notes: [
          { period: '2020', text: { nb: 'Ny' }, break: true },
          { period: '2021', text: 'x' },
        ],
      },
    );
    assert.deepEqual([baseline?.period.code, baseline?.value], ['2015', 10]);
    assert.deepEqual(
      notes.map(({ period, text, isBreak }) => [period.code, text, isBreak]),
      [
        ['2020', { nb: 'Ny' }, true],
        ['2021', 'x', false],
      ],
    );
  });

  it('leaves the document as it was', () => {
    const input = {
      title: 'T',
      series: [{ name: 'A', values: { 2021: 1, 2020: 2 } }],
      target: [
        { period: '2030', value: 1 },
        { period: '2025', value: 2 },
      ],
    };
    const before = structuredClone(input);
    parseIndicator(input);
    assert.deepEqual(input, before);
  });
});
