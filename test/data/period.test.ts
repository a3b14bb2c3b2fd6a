import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parsePeriod, parsePeriods } from '../../src/data/period.js';

const day = (iso: string): number => Date.parse(`${iso}T00:00:00Z`);

describe('parsePeriod', () => {
  const cases: [code: string, length: string, start: string, end: string, part: number, endYear: number][] = [
    ['2024', 'year', '2024-01-01', '2025-01-01', 0, 2024],
    [' 2024 ', 'year', '2024-01-01', '2025-01-01', 0, 2024],
    ['2024K1', 'quarter', '2024-01-01', '2024-04-01', 1, 2024],
    ['2024Q4', 'quarter', '2024-10-01', '2025-01-01', 4, 2024],
    ['2024-Q1', 'quarter', '2024-01-01', '2024-04-01', 1, 2024],
    ['2024H2', 'half', '2024-07-01', '2025-01-01', 2, 2024],
    ['2024-S1', 'half', '2024-01-01', '2024-07-01', 1, 2024],
    ['2024T1', 'tertial', '2024-01-01', '2024-05-01', 1, 2024],
    ['2024T3', 'tertial', '2024-09-01', '2025-01-01', 3, 2024],
    ['2024M03', 'month', '2024-03-01', '2024-04-01', 3, 2024],
    ['2024-03', 'month', '2024-03-01', '2024-04-01', 3, 2024],
    ['2017-12', 'month', '2017-12-01', '2018-01-01', 12, 2017],
    ['2024U07', 'week', '2024-02-12', '2024-02-19', 7, 2024],
    ['2024W01', 'week', '2024-01-01', '2024-01-08', 1, 2024],
    ['2021U01', 'week', '2021-01-04', '2021-01-11', 1, 2021],
    ['2020U53', 'week', '2020-12-28', '2021-01-04', 53, 2020],
    ['2024-03-15', 'day', '2024-03-15', '2024-03-16', 3, 2024],
    ['2020_2020', 'year', '2020-01-01', '2021-01-01', 0, 2020],
    ['2020_2021', 'years', '2020-01-01', '2022-01-01', 0, 2021],
    ['2004-2006', 'years', '2004-01-01', '2007-01-01', 0, 2006],
    ['2004–2006', 'years', '2004-01-01', '2007-01-01', 0, 2006],
    ['2017-18', 'years', '2017-01-01', '2019-01-01', 0, 2018],
    ['2000/01', 'years', '2000-01-01', '2002-01-01', 0, 2001],
    ['1999-00', 'years', '1999-01-01', '2001-01-01', 0, 2000],
    ['2011-12', 'years', '2011-01-01', '2013-01-01', 0, 2012],
  ];
  for (const [code, length, start, end, part, endYear] of cases) {
    it(`${code} is a ${length}`, () => {
      const period = parsePeriod(code);
      assert.deepEqual(
        [period?.length, period?.start, period?.end, period?.part, period?.endYear, period?.code],
        [length, day(start), day(end), part, endYear, code.trim()],
      );
      assert.equal(period?.year, Number(code.trim().slice(0, 4)));
    });
  }

  it('keeps the day of the month', () => assert.equal(parsePeriod('2024-03-15')?.day, 15));

  const none =
    '0301 3203 20240 2024K5 2024K0 2024M13 2024H3 2021U53 2024U54 2024-13 2024-00 2024/13 2024/03 2024_03 2024-02-30 2024_01_01 2006-2004 K1 total 2024A';
  for (const code of [...none.split(' '), '', '1 234', 'constructor']) {
    it(`"${code}" is no period`, () => assert.equal(parsePeriod(code), undefined));
  }
});

describe('parsePeriods', () => {
  const lengths = (codes: string[]) => parsePeriods(codes).map((period) => period?.length);
  const cases: [codes: string[], want: (string | undefined)[]][] = [
    [
      ['2011-10', '2011-11', '2011-12', '2012-01'],
      ['month', 'month', 'month', 'month'],
    ],
    [
      ['2010-11', '2011-12', '2012-13'],
      ['years', 'years', 'years'],
    ],
    [
      ['2024', '2024K1', 'total'],
      ['year', 'quarter', undefined],
    ],
    [[], []],
  ];
  for (const [codes, want] of cases)
    it(`${codes.join(' ') || 'nothing'} -> ${want.join(' ')}`, () => assert.deepEqual(lengths(codes), want));
});
