import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseFinance } from '../../src/data/finance-document.js';
import { judgeYears, summariseRule, type FinanceRule } from '../../src/data/finance.js';

const base = { id: 'r', title: 'Regel', direction: 'at-least', values: {}, norm: [{ value: 2 }] };
const read = (more: object): FinanceRule => parseFinance({ title: 'x', rules: [{ ...base, ...more }] }).rules[0]!;
const states = (more: object, ahead?: number): string[] => judgeYears(read(more), ahead).map(({ year, state }) => `${year} ${state}`);

describe('how a figure stands to its norm', () => {
  const range = [{ value: 10, high: 15 }];
  const cases: [name: string, more: object, want: string][] = [
    ['at least, above', { values: { 2020: 2.1 } }, 'within'],
    ['at least, the norm itself', { values: { 2020: 2 } }, 'within'],
    ['at least, below', { values: { 2020: 1.9 } }, 'below'],
    ['at least, below zero', { values: { 2020: -2.4 } }, 'below'],
    ['at most, below', { direction: 'at-most', values: { 2020: 1.9 } }, 'within'],
    ['at most, the norm itself', { direction: 'at-most', values: { 2020: 2 } }, 'within'],
    ['at most, above', { direction: 'at-most', values: { 2020: 2.1 } }, 'above'],
    ['more than, the norm itself', { strict: true, values: { 2020: 2 } }, 'at'],
    ['less than, the norm itself', { direction: 'at-most', strict: true, values: { 2020: 2 } }, 'at'],
    ['less than, below', { direction: 'at-most', strict: true, values: { 2020: 1.99 } }, 'within'],
    ['between, below', { direction: 'between', norm: range, values: { 2020: 9.9 } }, 'below'],
    ['between, its low end', { direction: 'between', norm: range, values: { 2020: 10 } }, 'within'],
    ['between, its high end', { direction: 'between', norm: range, values: { 2020: 15 } }, 'within'],
    ['between, above', { direction: 'between', norm: range, values: { 2020: 15.1 } }, 'above'],
    ['no figure', { values: { 2020: null } }, 'no-figure'],
    ['no norm at all', { norm: [], values: { 2020: 2 } }, 'no-norm'],
    ['a norm from later', { norm: [{ from: 2021, value: 2 }], values: { 2020: 2 } }, 'no-norm'],
    ['a norm that has ended', { norm: [{ to: 2019, value: 1 }], values: { 2020: 2 } }, 'no-norm'],
  ];
  for (const [name, more, want] of cases) it(`${name}: ${want}`, () => assert.equal(states(more).at(-1), `2020 ${want}`));
});

describe('the years of a rule', () => {
  const moved = [
    { from: 2014, value: 2 },
    { to: 2013, value: 3 },
  ];
  const cases: [name: string, more: object, ahead: number | undefined, want: string[]][] = [
    ['each year against the norm of its time', { norm: moved, values: { 2013: 2.5, 2014: 2.5 } }, undefined, ['2013 below', '2014 within']],
    [
      'begin with an older norm that is near',
      { norm: moved, values: { 2015: 3.2 } },
      undefined,
      ['2013 no-figure', '2014 no-figure', '2015 within'],
    ],
    ['not with one that is long gone', { norm: moved, values: { 2020: 3.1 } }, undefined, ['2020 within']],
    [
      'a missing year is a year without a figure',
      { values: { 2020: 3, 2022: 1 } },
      undefined,
      ['2020 within', '2021 no-figure', '2022 below'],
    ],
    ['a null at the end stays', { values: { 2020: 3, 2021: null } }, undefined, ['2020 within', '2021 no-figure']],
    ['no values, no years', {}, undefined, []],
    [
      'a projection is cut',
      { values: { 2020: 3, 2021: 1, 2022: 1, 2023: 1 }, projectionFrom: 2021 },
      2,
      ['2020 within', '2021 below', '2022 below'],
    ],
    [
      'the later norm where two meet',
      { norm: [{ value: 2 }, { from: 2021, value: 4 }], values: { 2020: 3, 2021: 3 } },
      undefined,
      ['2020 within', '2021 below'],
    ],
  ];
  for (const [name, more, ahead, want] of cases) it(name, () => assert.deepEqual(states(more, ahead), want));

  it('are no more than twenty ahead', () => {
    const values = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [2020 + index, 3]));
    assert.equal(judgeYears(read({ values, projectionFrom: 2021 })).at(-1)?.year, 2040);
  });
});

describe('the sum of a rule', () => {
  const rule = read({ values: { 2019: 1, 2020: 3, 2021: null, 2022: 1, 2023: 3, 2024: 1.5 }, projectionFrom: 2023, unrevised: [2022] });
  it('tells figures from projections', () => {
    const { latest, ...rest } = summariseRule(rule);
    assert.deepEqual(rest, { counted: [2019, 2020, 2022], outside: [2019, 2022], projected: [2023, 2024], projectedOutside: [2024] });
    assert.equal(latest?.year, 2022);
    assert.equal(latest.unrevised, true);
  });
  it('has no latest where all is projected', () =>
    assert.equal(summariseRule(read({ values: { 2030: 1 }, projectionFrom: 2025 })).latest, undefined));
});

describe('what is no finance document', () => {
  const cases: [name: string, rules: unknown, code: string, path: string][] = [
    ['no rules', undefined, 'invalid', 'rules'],
    ['a year that is none', [{ ...base, values: { '20': 1 } }], 'invalid', 'rules[0].values.20'],
    ['a range without its end', [{ ...base, direction: 'between' }], 'invalid', 'rules[0].norm[0].high'],
    ['a range that runs backwards', [{ ...base, norm: [{ value: 3, high: 2 }] }], 'invalid', 'rules[0].norm[0].high'],
    ['an unknown direction', [{ ...base, direction: 'up' }], 'invalid', 'rules[0].direction'],
    ['the same id twice', [base, base], 'repeated-key', 'rules[1].id'],
  ];
  for (const [name, rules, code, path] of cases) it(name, () => assert.throws(() => parseFinance({ title: 'x', rules }), { code, path }));
  it('of another kind', () =>
    assert.throws(() => parseFinance({ $schema: 'goals.schema.json', title: 'x', rules: [] }), { code: 'wrong-kind' }));
  it('leaves its input as it was', () => {
    const input = {
      title: 'x',
      rules: [
        {
          ...base,
          norm: [
            { from: 2014, value: 2 },
            { to: 2013, value: 3 },
          ],
        },
      ],
    };
    const before = JSON.stringify(input);
    parseFinance(input);
    assert.equal(JSON.stringify(input), before);
  });
});
