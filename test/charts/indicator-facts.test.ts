import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { deriveFacts } from '../../src/charts/indicator-facts.js';
import { deriveSpark } from '../../src/charts/spark.js';
import { parseIndicator } from '../../src/data/indicator-document.js';

type Values = Record<string, number | string | null>;
const indicator = (values: Values, more: object = {}) => parseIndicator({ title: 'X', series: [{ name: 'Asker', values }], ...more });
const facts = (values: Values, more: object = {}) => deriveFacts(indicator(values, more), 'nb');
const plain = (text: string | undefined): string | undefined => text?.replaceAll('\u00a0', ' ');

describe('the change from baseline to latest', () => {
  const cases: [what: string, values: Values, more: object, text: string, way: string][] = [
    ['in per cent of the baseline', { 2015: 89974, 2025: 100492 }, { unit: 'personer' }, '+11,7 %', 'up'],
    ['with a true minus sign', { 2020: 200, 2021: 150 }, {}, '−25,0 %', 'down'],
    ['in percentage points where the unit is per cent', { 2020: 6.5, 2021: 7.4 }, { unit: 'prosent' }, '+0,9 prosentpoeng', 'up'],
    ['from a stated baseline', { 2020: 100, 2021: 150 }, { baseline: { period: '2010', value: 75 } }, '+100,0 %', 'up'],
    ['in the unit from nought', { 2020: 0, 2021: 4 }, { unit: 'saker' }, '+4 saker', 'up'],
    ['in the unit across nought', { 2020: 5, 2021: -5 }, { unit: 'saker' }, '−10 saker', 'down'],
    ['none that the decimals do not show', { 2020: 10.04, 2021: 10.01 }, { decimals: 1, unit: 'prosent' }, '0', 'same'],
  ];
  for (const [what, values, more, text, way] of cases)
    it(what, () => {
      const change = facts(values, more)?.change;
      assert.equal(plain(change?.text), text);
      assert.equal(change?.way, way);
    });

  it('tells of breaks between the two, and of no others', () => {
    const notes = ['2014', '2015', '2020', '2026'].map((period) => ({ period, text: 'x', break: true }));
    const found = facts({ 2015: 1, 2020: 2, 2025: 3 }, { notes: [...notes, { period: '2018', text: 'y' }] });
    assert.ok(found?.change);
    assert.deepEqual(found.change.breaks, ['2020']);
    assert.equal(found.change.since, '2015');
  });
});

describe('the figures of a row', () => {
  it('are the newest that is known, the first, and the target', () => {
    const found = facts(
      { 2019: null, 2020: 60, 2024: 64.5, 2025: '..' },
      { unit: 'prosent', target: { period: '2030', value: 70, high: 80 } },
    );
    assert.deepEqual(
      [found?.latest, found?.baseline, found?.target].map((fact) => [plain(fact?.text), fact?.period]),
      [
        ['64,5 %', '2024'],
        ['60,0 %', '2020'],
        ['mellom 70,0 % og 80,0 %', '2030'],
      ],
    );
  });
  it('are none where nothing is known', () => assert.equal(facts({ 2024: null, 2025: ':' }), undefined));
  it('have no change with one figure', () => {
    assert.equal(facts({ 2024: 5 })?.change, undefined);
    assert.equal(facts({ 2024: 5 })?.baseline, undefined);
  });
});

describe('the small line', () => {
  const size = { width: 100, height: 20, margin: 0 };
  const pathOf = (values: Values): string | undefined => deriveSpark(indicator(values).series[0]?.points ?? [], size)?.path;
  const cases: [what: string, values: Values, path: string | undefined][] = [
    ['goes from the oldest to the newest', { 2022: 0, 2023: 10, 2024: 5 }, 'M0 20L50 0L100 10'],
    ['has a gap where a figure is missing', { 2020: 0, 2021: 4, 2022: null, 2023: 2, 2024: 4 }, 'M0 20L25 0M75 10L100 0'],
    ['is flat in the middle where nothing changes', { 2023: 3, 2024: 3 }, 'M0 10L100 10'],
    ['is none with one figure', { 2023: 3, 2024: null }, undefined],
  ];
  for (const [what, values, path] of cases) it(what, () => assert.equal(pathOf(values)?.replace(/\.\d+/g, ''), path));

  it('tells of a figure with none beside it, which no line shows', () => {
    const points = indicator({ 2020: 0, 2021: null, 2022: 2, 2023: 4, 2024: null, 2025: 4 }).series[0]?.points ?? [];
    assert.deepEqual(deriveSpark(points, size)?.alone, [{ x: 0, y: 20 }]);
  });
});
