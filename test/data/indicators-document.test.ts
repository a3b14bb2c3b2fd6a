import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isDataError } from '../../src/data/errors.js';
import { parseIndicators } from '../../src/data/indicators-document.js';

const own = {
  title: 'Tall',
  unit: 'prosent',
  direction: 'up',
  source: { name: 'SSB' },
  frequency: 'årlig',
  series: [{ name: 'Asker', values: { 2024: 1 } }],
};
const parse = (...indicators: unknown[]) => parseIndicators({ title: 'Helse', indicators });

describe('an indicators document', () => {
  it('has rows with figures, with an address, and with nothing yet', () => {
    const rows = parse(
      { title: 'A', indicator: own },
      { title: 'B', src: 'b.json' },
      { title: 'C', source: { name: 'Ungdata' } },
    ).indicators;
    assert.deepEqual(
      rows.map(({ id, indicator, src, source }) => [id, indicator?.series[0]?.points[0]?.value, src, source?.name]),
      [
        ['1', 1, undefined, 'SSB'],
        ['2', undefined, 'b.json', undefined],
        ['3', undefined, undefined, 'Ungdata'],
      ],
    );
  });

  it('takes from the figures what the row does not say, and lets the row have its way', () => {
    const [a, b] = parse(
      { title: 'A', indicator: own },
      { title: 'B', unit: 'personer', direction: 'down', frequency: 'hvert kvartal', source: { name: 'FHI' }, indicator: own },
    ).indicators;
    assert.deepEqual([a?.unit, a?.frequency, a?.indicator?.direction, a?.indicator?.source?.name], ['prosent', 'årlig', 'up', 'SSB']);
    assert.deepEqual(
      [b?.unit, b?.frequency, b?.indicator?.direction, b?.indicator?.source?.name],
      ['personer', 'hvert kvartal', 'down', 'FHI'],
    );
    assert.deepEqual([b?.indicator?.unit, b?.indicator?.title], ['personer', 'B']);
  });

  const faults: [what: string, rows: unknown[], code: string, path: string][] = [
    ['a row without a title', [{}], 'invalid', 'indicators[0].title'],
    ['figures that are none', [{ title: 'A', indicator: { title: 'x', series: [] } }], 'invalid', 'indicators[0].indicator.series'],
    [
      'a period that is none',
      [{ title: 'A' }, { title: 'B', indicator: { ...own, series: [{ name: 'x', values: { '2024X': 1 } }] } }],
      'invalid',
      'indicators[1].indicator.series[0].values.2024X',
    ],
    [
      'two rows of one id',
      [
        { id: 'a', title: 'A' },
        { id: 'a', title: 'B' },
      ],
      'repeated-key',
      'indicators[1].id',
    ],
  ];
  for (const [what, rows, code, path] of faults)
    it(`refuses ${what}, and says where`, () =>
      assert.throws(
        () => parse(...rows),
        (error) => isDataError(error) && error.code === code && error.path === path,
      ));
});
