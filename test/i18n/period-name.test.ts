import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parsePeriod } from '../../src/data/period.js';
import type { Language } from '../../src/i18n/language.js';
import { formatPeriod, formatPeriodInText, formatPeriodShort, formatWhen, type PeriodParts } from '../../src/i18n/period-name.js';

const languages: readonly Language[] = ['nb', 'nn', 'en'];
const inAll = (code: string, format: (period: PeriodParts, language: Language) => string): string[] => {
  const period = parsePeriod(code);
  assert.ok(period, `${code} is no period`);
  return languages.map((language) => format(period, language));
};

describe('names of periods, by length', () => {
  const cases: [code: string, long: string[], short: string[]][] = [
    ['2024', ['2024', '2024', '2024'], ['2024', '2024', '2024']],
    ['2020_2020', ['2020', '2020', '2020'], ['2020', '2020', '2020']],
    ['2004-2006', ['2004–2006', '2004–2006', '2004–2006'], ['2004–06', '2004–06', '2004–06']],
    ['2017-18', ['2017–2018', '2017–2018', '2017–2018'], ['2017–18', '2017–18', '2017–18']],
    ['1999/00', ['1999–2000', '1999–2000', '1999–2000'], ['1999–00', '1999–00', '1999–00']],
    ['2024H1', ['1. halvår 2024', '1. halvår 2024', 'first half of 2024'], ['H1 2024', 'H1 2024', 'H1 2024']],
    ['2024H2', ['2. halvår 2024', '2. halvår 2024', 'second half of 2024'], ['H2 2024', 'H2 2024', 'H2 2024']],
    ['2024T1', ['1. tertial 2024', '1. tertial 2024', 'first third of 2024'], ['T1 2024', 'T1 2024', 'T1 2024']],
    ['2024T3', ['3. tertial 2024', '3. tertial 2024', 'last third of 2024'], ['T3 2024', 'T3 2024', 'T3 2024']],
    ['2024K1', ['1. kvartal 2024', '1. kvartal 2024', 'Q1 2024'], ['K1 2024', 'K1 2024', 'Q1 2024']],
    ['2024-Q4', ['4. kvartal 2024', '4. kvartal 2024', 'Q4 2024'], ['K4 2024', 'K4 2024', 'Q4 2024']],
    ['2024M03', ['mars 2024', 'mars 2024', 'March 2024'], ['03.2024', '03.2024', '03.2024']],
    ['2024M12', ['desember 2024', 'desember 2024', 'December 2024'], ['12.2024', '12.2024', '12.2024']],
    ['2024U07', ['uke 7 i 2024', 'veke 7 i 2024', 'week 7 of 2024'], ['U7 2024', 'V7 2024', 'W7 2024']],
    ['2024-03-15', ['15. mars 2024', '15. mars 2024', '15 March 2024'], ['15. mars 2024', '15. mars 2024', '15 March 2024']],
    // the day is not cut off where it is the first of the month
    ['2024-03-01', ['1. mars 2024', '1. mars 2024', '1 March 2024'], ['1. mars 2024', '1. mars 2024', '1 March 2024']],
    [
      '2024-11-11',
      ['11. november 2024', '11. november 2024', '11 November 2024'],
      ['11. november 2024', '11. november 2024', '11 November 2024'],
    ],
  ];
  for (const [code, long, short] of cases) {
    it(`${code} -> ${long.join(' | ')}`, () => assert.deepEqual(inAll(code, formatPeriod), long));
    it(`${code} on an axis -> ${short.join(' | ')}`, () => assert.deepEqual(inAll(code, formatPeriodShort), short));
  }

  it('a length that has no name here is shown by its code', () => {
    const odd = { code: '2024X', length: 'decade', year: 2024, endYear: 2024, part: 0, start: 0 };
    for (const language of languages) assert.equal(formatPeriod(odd, language), '2024X');
  });
});

describe('formatWhen', () => {
  const cases: [code: string, want: string[]][] = [
    ['2024', ['i 2024', 'i 2024', 'in 2024']],
    ['2004-2006', ['i 2004–2006', 'i 2004–2006', 'in 2004–2006']],
    ['2024H1', ['i 1. halvår 2024', 'i 1. halvår 2024', 'in the first half of 2024']],
    ['2024K1', ['i 1. kvartal 2024', 'i 1. kvartal 2024', 'in Q1 2024']],
    ['2024M03', ['i mars 2024', 'i mars 2024', 'in March 2024']],
    ['2024U07', ['i uke 7 i 2024', 'i veke 7 i 2024', 'in week 7 of 2024']],
    ['2024-03-15', ['15. mars 2024', '15. mars 2024', 'on 15 March 2024']],
  ];
  for (const [code, want] of cases) it(`${code} -> ${want.join(' | ')}`, () => assert.deepEqual(inAll(code, formatWhen), want));
});

describe('formatPeriodInText', () => {
  for (const [code, want] of [
    ['2024H2', ['2. halvår 2024', '2. halvår 2024', 'the second half of 2024']],
    ['2024', ['2024', '2024', '2024']],
  ] as const)
    it(`${code} -> ${want.join(' | ')}`, () => assert.deepEqual(inAll(code, formatPeriodInText), want));
});
