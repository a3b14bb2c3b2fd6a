import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { tableToCsv } from '../../src/charts/csv.js';
import { deriveU4sscTable } from '../../src/charts/u4ssc-table.js';
import { deriveU4sscSentence } from '../../src/charts/u4ssc-words.js';
import { parseU4ssc } from '../../src/data/u4ssc-document.js';
import type { Language } from '../../src/i18n/language.js';
import { u4sscName } from '../../src/i18n/u4ssc-names.js';
import { u4sscWords } from '../../src/i18n/words/u4ssc.js';

const read = (name: string) => parseU4ssc(JSON.parse(readFileSync(new URL(`../../demo/data/${name}.json`, import.meta.url), 'utf8')));
const cities = read('u4ssc-asker-karmoy-2020');
const years = read('u4ssc-eksempel-med-maal');
const table = (document: typeof cities, language: Language) =>
  deriveU4sscTable(document, { measurements: document.measurements, language, words: u4sscWords[language], nameOf: u4sscName });
const row = (document: typeof cities, code: string, language: Language = 'nb') =>
  table(document, language)
    .rows.filter(([first]) => first?.text === code)
    .map((cells) => cells.map(({ text }) => text.replaceAll('\u00a0', ' ')));

describe('the sentence', () => {
  for (const [language, wants] of [
    ['nb', ['Asker 2020: Av 91 indikatorer er 14 rapportert, 1 ikke rapportert, 76 ikke i uttrekket.', 'ingen poeng']],
    ['nn', ['er 14 rapporterte, 1 ikkje rapportert, 76 ikkje i uttrekket.', 'ikkje gitt poeng']],
    ['en', ['Karmøy 2020: of 91 indicators, 13 reported, 78 not in this extract.', 'no points']],
  ] as const)
    it(`tells what was reported, what was not and what is not at hand, in ${language}`, () => {
      const said = deriveU4sscSentence(cities.measurements, language);
      for (const want of wants) assert.ok(said.includes(want), said);
    });

  it('tells the points where there are targets', () => {
    const said = deriveU4sscSentence(years.measurements, 'nb');
    assert.ok(said.includes('12 av 16 poeng (4 med målverdi)'), said);
    assert.ok(!said.includes('ingen poeng'), said);
  });
});

describe('the table', () => {
  it('has all 91 indicators, and a row for each figure', () => assert.equal(table(cities, 'nb').rows.length, 92));

  it('has the values as they were printed, in the language of the page', () => {
    assert.deepEqual(row(cities, 'SC: SH: SI: 2C')[0]?.slice(0, 7), [
      'SC: SH: SI: 2C',
      'Gini-koeffisient',
      'Samfunn og kultur: Trygghet, bolig og inkludering',
      'Sosial inkludering',
      'kjerne',
      '0,27',
      'ikke i uttrekket',
    ]);
    assert.deepEqual(row(cities, 'EC: ICT: ICT: 3C', 'en')[0]?.slice(5), ['not in this extract', '95,424', 'per 100 000 inhabitants']);
    assert.equal(row(cities, 'EC: ICT: ICT: 1C')[0]?.[6], '97,00');
    assert.equal(row(cities, 'SC: SH: SA: 3A')[0]?.[5], 'Nei');
    assert.equal(row(cities, 'SC: SH: FS: 1A')[0]?.[5], 'ikke rapportert');
    assert.deepEqual(
      row(cities, 'EC: ICT: ICT: 4C').map((cells) => cells[1]),
      ['Dekning for mobilt bredbånd, 3G', 'Dekning for mobilt bredbånd, 4G'],
    );
  });

  it('has columns for target and points only where points are given', () => {
    assert.deepEqual(
      table(cities, 'nb').columns.map(({ label }) => label),
      ['Kode', 'Indikator', 'Del', 'Kategori', 'Type', 'Asker 2020', 'Karmøy 2020', 'Enhet'],
    );
    assert.deepEqual(row(years, 'SC: SH: SI: 3C')[0]?.slice(5), ['9,5', '5,2', '%', 'mål: høyst 4 %', '2', '3']);
    assert.deepEqual(row(years, 'SC: SH: SA: 3A')[0]?.slice(5), ['Nei', 'Ja', '', 'uten målverdi', '', '']);
  });

  it('has as many cells in each row as columns', () => {
    for (const document of [cities, years]) {
      const { columns, rows } = table(document, 'nn');
      assert.deepEqual([...new Set(rows.map((cells) => cells.length))], [columns.length]);
    }
  });

  it('gives a spreadsheet numbers', () =>
    assert.match(tableToCsv(table(cities, 'nb'), 'nb'), /Gini-koeffisient;[^\n]*;0,27;ikke i uttrekket;/));
});
