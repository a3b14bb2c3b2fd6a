import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseIndicator } from '../../src/data/indicator-document.js';
import { changeSpan, cutIndicator, longestSeries, yearsOf, type YearSpan } from '../../src/data/indicator-span.js';

const indicator = parseIndicator({
  title: 'T',
  baseline: { period: '2001', value: 1 },
  target: [
    { period: '2004', value: 1 },
    { period: '2030', value: 2 },
  ],
  notes: [{ period: '2002', text: 'x' }],
  series: [
    { name: 'A', values: { '2001': 1, '2002K1': 2, '2002K2': 3, '2004': 4, '2006': 5 }, projectionFrom: '2006' },
    { name: 'B', values: { '2003': 4 } },
  ],
});

describe('years of an indicator', () => {
  it('are those of all series and of projections, each once', () => assert.deepEqual(yearsOf(indicator), [2001, 2002, 2003, 2004, 2006]));
  it('the longest series counts its figures', () => assert.equal(longestSeries(indicator), 4));
});

describe('cutIndicator', () => {
  it('is the same without a span', () => assert.equal(cutIndicator(indicator, undefined), indicator));
  it('keeps what lies in the span, both years counted in', () => {
    const cut = cutIndicator(indicator, { from: 2002, to: 2004 });
    assert.deepEqual(
      cut.series.map(({ points, projection }) => [points.map(({ period }) => period.code), projection?.length]),
      [
        [['2002K1', '2002K2', '2004'], 0],
        [['2003'], undefined],
      ],
    );
    assert.deepEqual([cut.baseline, cut.target.map(({ period }) => period.code), cut.notes.length], [undefined, ['2004'], 1]);
  });
});

describe('changeSpan', () => {
  const years = Array.from({ length: 40 }, (_, index) => 1980 + index);
  const cases: [span: YearSpan | undefined, change: Parameters<typeof changeSpan>[2], want: YearSpan | undefined][] = [
    [undefined, 'nearer', { from: 2000, to: 2019 }],
    [{ from: 2000, to: 2019 }, 'nearer', { from: 2010, to: 2019 }],
    [{ from: 2018, to: 2019 }, 'nearer', { from: 2018, to: 2019 }],
    [{ from: 2000, to: 2019 }, 'earlier', { from: 1990, to: 2009 }],
    [{ from: 1985, to: 2004 }, 'earlier', { from: 1980, to: 1999 }],
    [{ from: 1985, to: 2004 }, 'later', { from: 1995, to: 2014 }],
    [{ from: 1995, to: 2014 }, 'later', { from: 2000, to: 2019 }],
    [{ from: 2010, to: 2019 }, 'farther', { from: 2000, to: 2019 }],
    [{ from: 2000, to: 2009 }, 'farther', { from: 1995, to: 2014 }],
    [{ from: 1990, to: 2009 }, 'farther', undefined],
  ];
  for (const [span, change, want] of cases)
    it(`${span ? `${span.from}–${span.to}` : 'all'} ${change} -> ${want ? `${want.from}–${want.to}` : 'all'}`, () =>
      assert.deepEqual(changeSpan(years, span, change), want));
});
