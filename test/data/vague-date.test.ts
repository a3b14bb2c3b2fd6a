import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseVagueDate } from '../../src/data/vague-date.js';
import type { Language } from '../../src/i18n/language.js';
import { formatVagueDate, formatVagueSpan } from '../../src/i18n/vague-date.js';

const day = (moment: number): string => new Date(moment).toISOString().slice(0, 10);
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('a date, exact or vague', () => {
  const cases: readonly [code: string, length: string, start: string, end: string, nb: string, nn: string, en: string][] = [
    ['2019-01-28', 'day', '2019-01-28', '2019-01-29', '28. januar 2019', '28. januar 2019', '28 January 2019'],
    ['2020-02-29', 'day', '2020-02-29', '2020-03-01', '29. februar 2020', '29. februar 2020', '29 February 2020'],
    ['2019-04', 'month', '2019-04-01', '2019-05-01', 'april 2019', 'april 2019', 'April 2019'],
    ['2011-12', 'month', '2011-12-01', '2012-01-01', 'desember 2011', 'desember 2011', 'December 2011'],
    ['2019', 'year', '2019-01-01', '2020-01-01', '2019', '2019', '2019'],
    ['2020-vinter', 'season', '2020-01-01', '2020-04-01', 'vinter 2020', 'vinter 2020', 'winter 2020'],
    ['vinter 2020', 'season', '2020-01-01', '2020-04-01', 'vinter 2020', 'vinter 2020', 'winter 2020'],
    ['2019-VÅR', 'season', '2019-03-01', '2019-06-01', 'vår 2019', 'vår 2019', 'spring 2019'],
    ['våren 2019'.normalize('NFD'), 'season', '2019-03-01', '2019-06-01', 'vår 2019', 'vår 2019', 'spring 2019'],
    ['sumar 2019', 'season', '2019-06-01', '2019-09-01', 'sommer 2019', 'sommar 2019', 'summer 2019'],
    ['2019-autumn', 'season', '2019-09-01', '2019-12-01', 'høst 2019', 'haust 2019', 'autumn 2019'],
    ['primo 2021', 'part', '2021-01-01', '2021-05-01', 'begynnelsen av 2021', 'byrjinga av 2021', 'early 2021'],
    ['2021-medio', 'part', '2021-05-01', '2021-09-01', 'midten av 2021', 'midten av 2021', 'mid-2021'],
    ['ultimo 2021', 'part', '2021-09-01', '2022-01-01', 'slutten av 2021', 'slutten av 2021', 'late 2021'],
    ['2019-Q1', 'quarter', '2019-01-01', '2019-04-01', '1. kvartal 2019', '1. kvartal 2019', 'Q1 2019'],
  ];
  for (const [code, length, start, end, ...labels] of cases)
    it(code, () => {
      const date = parseVagueDate(code);
      assert.ok(date);
      assert.deepEqual([date.length, day(date.start), day(date.end)], [length, start, end]);
      assert.deepEqual(
        (['nb', 'nn', 'en'] as const).map((language) => plain(formatVagueDate(date, language))),
        labels,
      );
    });

  for (const code of ['', 'snart', '2019-02-30', '2019-13', 'vinter', 'vinter 20', '2019-jul', '20190128', 'constructor 2019'])
    it(`${code || 'nothing'} is none`, () => assert.equal(parseVagueDate(code), undefined));
});

describe('from one date to another', () => {
  const cases: readonly [from: string, to: string, language: Language, want: string][] = [
    ['2019-01-28', '2019-03-04', 'nb', '28. januar–4. mars 2019'],
    ['2019-11-11', '2020-01-11', 'nb', '11. november 2019–11. januar 2020'],
    ['2019-04-29', '2019-04-30', 'nb', '29.–30. april 2019'],
    ['2019-04-29', '2019-04-30', 'en', '29–30 April 2019'],
    ['2020-03', '2020-04', 'nn', 'mars–april 2020'],
    ['2017-06', '2018-06', 'en', 'June 2017–June 2018'],
    ['vår 2019', 'vår 2019', 'nb', 'vår 2019'],
    ['2018', '2021', 'nb', '2018–2021'],
  ];
  for (const [from, to, language, want] of cases)
    it(`${from} to ${to}`, () => {
      const [first, last] = [parseVagueDate(from), parseVagueDate(to)];
      assert.ok(first && last);
      assert.equal(plain(formatVagueSpan(first, last, language)), want);
    });
});
