import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseClimateBudget, type Measure } from '../../src/data/climate-budget-document.js';
import {
  certaintiesOf,
  costPerTonne,
  deriveMeasureRows,
  effectYears,
  readEffect,
  sortMeasureRows,
  sumEffects,
  type MeasureOrder,
} from '../../src/data/climate-measures.js';
import { readDemo, smallBudget } from '../fixtures/climate.js';

const oslo = parseClimateBudget(await readDemo('oslo-klimabudsjett-2023.json'));
const names = (rows: readonly { measure: Measure }[]): string => rows.map(({ measure }) => measure.id).join(' ');

describe('an effect', () => {
  for (const [value, wanted] of [
    [17_200, { kind: 'number', tonnes: 17_200 }],
    [0, { kind: 'number', tonnes: 0 }],
    ['low', { kind: 'class', size: 'low' }],
    ['middle', { kind: 'class', size: 'middle' }],
    ['Ikke beregnet', { kind: 'words', words: 'Ikke beregnet' }],
    [{ nb: 'Legger til rette' }, { kind: 'words', words: { nb: 'Legger til rette' } }],
    [
      { low: 1, high: 3 },
      { kind: 'range', low: 1, middle: undefined, high: 3 },
    ],
    [
      { low: 1, middle: 2, high: 3 },
      { kind: 'range', low: 1, middle: 2, high: 3 },
    ],
    [null, { kind: 'none' }],
    ['', { kind: 'none' }],
    [undefined, { kind: 'none' }],
  ] as const)
    it(`${JSON.stringify(value)} is a ${wanted.kind}`, () => assert.deepEqual(readEffect(value), wanted));
});

describe('cost per tonne', () => {
  for (const [what, cost, effect, wanted] of [
    ['both known', 2400, 900, 2666.67],
    ['nought kroner', 0, 900, 0],
    ['no effect', 2400, 0, undefined],
    ['more emissions', 2400, -5, undefined],
    ['a range', 2400, { low: 1, high: 2 }, undefined],
    ['a class', 2400, 'high', undefined],
    ['words for the effect', 2400, 'Ikke beregnet', undefined],
    ['words for the cost', 'Innenfor rammen', 900, undefined],
    ['no cost', undefined, 900, undefined],
    ['null', null, null, undefined],
  ] as const)
    it(what, () => {
      const found = costPerTonne({ effect: { 2030: effect }, ...(cost !== undefined && { cost: { 2030: cost } }) }, 2030);
      assert.equal(found === undefined ? undefined : Math.round(found * 100) / 100, wanted);
    });
  it('is of the same year', () => assert.equal(costPerTonne({ effect: { 2026: 10 }, cost: { 2030: 10 } }, 2030), undefined));
});

const some = parseClimateBudget({
  ...smallBudget,
  measures: [
    { id: '1', name: 'Ål', sector: 'vei', certainty: 'decided', effect: { 2030: 100 }, cost: { 2030: 50 } },
    { id: '2', name: 'Bil', sector: 'vei', certainty: 'uncertain', effect: { 2030: { low: 50, middle: 60, high: 90 } }, overlaps: ['1'] },
    { id: '3', name: 'Ark', sector: 'avfall', certainty: 'identified', effect: { 2030: 'high' } },
    { id: '4', name: 'Bål', sector: 'avfall', certainty: 'decided', effect: { 2030: 'Ikke beregnet' }, cost: { 2030: 8 } },
    { id: '5', name: 'Tog', sector: 'vei', certainty: 'identified', effect: { 2030: 9 }, cost: { 2030: 1 } },
  ],
  totals: [
    { year: 2030, effect: 150 },
    { year: 2030, certainty: 'identified', effect: 12 },
    { year: 2026, effect: 70 },
  ],
});

describe('the rows of measures', () => {
  for (const [filter, wanted] of [
    [{}, '1 2 3 4 5'],
    [{ sector: 'vei' }, '1 2 5'],
    [{ certainty: 'decided' }, '1 4'],
    [{ certainty: 'adopted' }, '1 2 4'],
    [{ sector: 'avfall', certainty: 'identified' }, '3'],
    [{ sector: 'luft' }, ''],
  ] as const)
    it(`${JSON.stringify(filter)}: ${wanted}`, () => assert.equal(names(deriveMeasureRows(some, 2030, filter)), wanted));

  it('tell of overlaps in both directions', () => {
    const rows = deriveMeasureRows(some, 2030);
    assert.deepEqual(
      rows.map(({ overlaps }) => overlaps.map(({ id }) => id).join()),
      ['2', '1', '', '', ''],
    );
  });

  for (const [by, descending, wanted] of [
    ['number', false, '1 2 3 4 5'],
    ['number', true, '5 4 3 2 1'],
    ['effect', true, '1 2 5 3 4'],
    ['effect', false, '3 5 2 1 4'],
    ['cost', true, '1 4 5 2 3'],
    ['cost', false, '5 4 1 2 3'],
    ['costPerTonne', true, '1 5 2 3 4'],
    ['name', false, '3 2 4 5 1'],
    ['name', true, '1 5 4 2 3'],
  ] as const satisfies [MeasureOrder, boolean, string][])
    it(`sorted by ${by}${descending ? ', the greatest first' : ''}: ${wanted}; what has no number comes last`, () => {
      const rows = sortMeasureRows(deriveMeasureRows(some, 2030), { by, descending, text: ({ measure }) => measure.name as string });
      assert.equal(names(rows), wanted);
    });
  it('leaves the rows themselves as they were', () => {
    const rows = deriveMeasureRows(some, 2030);
    sortMeasureRows(rows, { by: 'effect', text: () => '' });
    assert.equal(names(rows), '1 2 3 4 5');
  });
});

describe('sums against what was published', () => {
  for (const [filter, wanted] of [
    // With identified ones among them there is no published total of all.
    [{}, { rows: 169, low: 159, high: 199, without: 2, count: 5, published: undefined, difference: undefined, overlapping: true }],
    [{ certainty: 'adopted' }, { rows: 160, low: 150, high: 190, without: 1, count: 3, published: 150, difference: 10, overlapping: true }],
    [
      { certainty: 'decided' },
      { rows: 100, low: 100, high: 100, without: 1, count: 2, published: undefined, difference: undefined, overlapping: false },
    ],
    [{ certainty: 'identified' }, { rows: 9, low: 9, high: 9, without: 1, count: 2, published: 12, difference: -3, overlapping: false }],
    [
      { sector: 'vei' },
      { rows: 169, low: 159, high: 199, without: 0, count: 3, published: undefined, difference: undefined, overlapping: true },
    ],
  ] as const)
    it(JSON.stringify(filter), () => assert.deepEqual(sumEffects(some, 2030, filter), wanted));

  for (const [year, rows, published, difference] of [
    [2023, 75_300, 74_300, 1000],
    [2030, 336_350, 336_350, 0],
  ] as const)
    it(`Oslo ${year}: ${rows} against ${published}`, () => {
      for (const filter of [{}, { certainty: 'decided' as const }, { certainty: 'adopted' as const }]) {
        const sum = sumEffects(oslo, year, filter);
        assert.deepEqual([sum.rows, sum.published, sum.difference], [rows, published, difference]);
      }
    });

  it('knows the years and the classes', () => {
    assert.deepEqual(effectYears(some), [2026, 2030]);
    assert.deepEqual(effectYears(oslo), [2023, 2030]);
    assert.deepEqual(certaintiesOf(some), ['decided', 'uncertain', 'identified']);
    assert.deepEqual(certaintiesOf({}), []);
  });
});
