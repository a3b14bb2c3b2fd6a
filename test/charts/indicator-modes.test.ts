import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toChange, toIndex } from '../../src/charts/indicator-modes.js';
import { valueFormat } from '../../src/charts/value-format.js';
import { parseIndicator } from '../../src/data/indicator-document.js';
import type { IndicatorSeries } from '../../src/data/indicator.js';

type Values = Record<string, number | string | null>;
const indicator = (all: Record<string, Values>, { projectionFrom, ...more }: { projectionFrom?: string } & Record<string, unknown> = {}) =>
  parseIndicator({
    title: 'T',
    ...more,
    series: Object.entries(all).map(([name, values]) => ({
      id: name,
      name,
      values,
      ...(projectionFrom !== undefined && { projectionFrom }),
    })),
  });
const figures = ({ points }: IndicatorSeries): (number | null)[] =>
  points.map(({ value }) => (value === null ? null : Math.round(value * 10) / 10));

describe('toIndex', () => {
  const cases: [
    name: string,
    all: Record<string, Values>,
    base: string,
    want: [base: string, figures: Record<string, (number | null)[]>] | undefined,
  ][] = [
    [
      'the first period that all have is 100',
      { A: { 2019: 5, 2020: 10, 2021: 12 }, B: { 2020: 50, 2021: 25 } },
      '',
      ['2020', { A: [50, 100, 120], B: [100, 50] }],
    ],
    ['the period asked for', { A: { 2019: 5, 2020: 10 } }, '2020', ['2020', { A: [50, 100] }]],
    ['a period that there is none of gives way', { A: { 2019: 5, 2020: 10 } }, '1999', ['2019', { A: [100, 200] }]],
    ['something that is no period gives way', { A: { 2019: 5, 2020: 10 } }, 'now', ['2019', { A: [100, 200] }]],
    ['nought and a gap are no base', { A: { 2018: 0, 2019: null, 2020: 4, 2021: 5 } }, '', ['2020', { A: [0, null, 100, 125] }]],
    ['a series without a base is left out', { A: { 2019: 5, 2020: 10 }, B: { 2021: 3 } }, '', ['2019', { A: [100, 200] }]],
    ['nothing to begin from', { A: { 2019: 0, 2020: -4 } }, '', undefined],
  ];
  for (const [name, all, base, want] of cases)
    it(name, () => {
      const got = toIndex(indicator(all), base);
      assert.deepEqual(
        got && [got.base.code, Object.fromEntries(got.indicator.series.map((series) => [series.id, figures(series)]))],
        want,
      );
    });

  it('names the series that are left out', () =>
    assert.deepEqual(
      toIndex(indicator({ A: { 2019: 5 }, B: { 2021: 3 } }), '')?.leftOut.map(({ id }) => id),
      ['B'],
    ));

  it('takes baseline, target and projection with it, and the flags; the unit is gone', () => {
    const got = toIndex(
      indicator(
        { A: { 2019: 50, 2020: 60, 2025: 70 } },
        { unit: 'kg', projectionFrom: '2025', baseline: { period: '2019', value: 50 }, target: { period: '2030', value: 25, high: 30 } },
      ),
      '',
    )?.indicator;
    assert.equal(got?.unit, undefined);
    assert.equal(got?.baseline?.value, 100);
    assert.deepEqual([got.target[0]?.value, got.target[0]?.high], [50, 60]);
    assert.deepEqual(
      got.series[0]?.projection?.map(({ value }) => value),
      [140],
    );
  });
});

describe('toChange', () => {
  const change = (values: Values, inPoints = false) =>
    toChange(indicator({ A: values }), { inPoints, language: 'nb' }).series[0]!.points.map(({ period, value, status, reason }) => [
      period.code,
      value === null ? null : Math.round(value * 100) / 100,
      ...(reason ? [reason] : status === undefined ? [] : [status]),
    ]);
  const cases: [name: string, got: unknown[][], want: unknown[][]][] = [
    [
      'in per cent of the figure before',
      change({ 2019: 50, 2020: 60, 2021: 45 }),
      [
        ['2020', 20],
        ['2021', -25],
      ],
    ],
    ['in points', change({ 2019: 5.1, 2020: 6.3 }, true), [['2020', 1.2]]],
    ['over years that are passed over, with the year it is counted from', change({ 2011: 50, 2013: 60 }), [['2013', 20, 'siden 2011']]],
    [
      'from a gap there is none',
      change({ 2019: 50, 2020: null, 2021: 60 }),
      [
        ['2020', null],
        ['2021', null, 'kan ikke regnes ut'],
      ],
    ],
    ['from nought in per cent there is none', change({ 2019: 0, 2020: 5 }), [['2020', null, 'kan ikke regnes ut']]],
    ['from less than nought in per cent there is none', change({ 2019: -2, 2020: 5 }), [['2020', null, 'kan ikke regnes ut']]],
    ['from less than nought in points there is', change({ 2019: -2, 2020: 5 }, true), [['2020', 7]]],
    ['quarters', change({ '2020K1': 10, '2020K2': 11 }), [['2020K2', 10]]],
    ['periods of three years that overlap', change({ '2004-2006': 10, '2005-2007': 11 }), [['2005-2007', 10]]],
  ];
  for (const [name, got, want] of cases) it(name, () => assert.deepEqual(got, want));

  it('has neither baseline nor target, and its own unit', () => {
    const got = toChange(
      indicator({ A: { 2019: 5, 2020: 6 } }, { target: { period: '2030', value: 9 }, baseline: { period: '2019', value: 5 } }),
      {
        inPoints: false,
        language: 'nn',
      },
    );
    assert.deepEqual([got.baseline, got.target, got.unit], [undefined, [], '%']);
  });

  const signs: [name: string, values: Values, inPoints: boolean, want: string[]][] = [
    ['a rise has a plus sign', { 2019: 50, 2020: 60 }, false, ['+20,0_%']],
    ['a fall has a minus sign, nothing has none', { 2019: 50, 2020: 45, 2021: 45 }, true, ['−5_prosentpoeng', '0_prosentpoeng']],
  ];
  for (const [name, values, inPoints, want] of signs)
    it(name, () => {
      const got = toChange({ ...indicator({ A: values }), decimals: 0 }, { inPoints, language: 'nb' });
      const { full, axis } = valueFormat(got, 'nb');
      assert.deepEqual(
        got.series[0]!.points.map(({ value }) => full(value ?? NaN).replaceAll('\u00a0', '_')),
        want,
      );
      assert.equal(axis(5, [0, 5]).at(0), '+');
    });

  it('is provisional from a provisional figure, and to one', () => {
    const before = indicator({ A: { 2019: 5, 2020: 6, 2021: 7 } });
    const [series] = before.series;
    const points = series!.points.map((point, at) => (at === 1 ? { ...point, reason: 'provisional' as const } : point));
    const got = toChange({ ...before, series: [{ ...series!, points }] }, { inPoints: false, language: 'nb' });
    assert.deepEqual(
      got.series[0]?.points.map(({ reason }) => reason),
      ['provisional', 'provisional'],
    );
  });

  it('goes from the last figure into the projection', () => {
    const got = toChange(indicator({ A: { 2019: 50, 2020: 60, 2021: 66 } }, { projectionFrom: '2021' }), {
      inPoints: false,
      language: 'nb',
    });
    assert.deepEqual(figures(got.series[0]!), [20]);
    assert.deepEqual(
      got.series[0]?.projection?.map(({ value }) => Math.round(value ?? 0)),
      [10],
    );
  });
});
