import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  deriveBankSentence,
  deriveMeasureTable,
  formatMeasure,
  sortMeasures,
  usefulSorts,
  writeSubmission,
  type MeasureSort,
} from '../../src/charts/measure-words.js';
import { formatEffect, formatTakers } from '../../src/charts/measure-format.js';
import { parseMeasures } from '../../src/data/measures-document.js';
import type { Language } from '../../src/i18n/language.js';

const bank = parseMeasures({
  title: { nb: 'Banken', en: 'The bank' },
  units: [
    { id: 'lia', name: 'Lia' },
    { id: 'elva', name: 'Elva' },
  ],
  measures: [
    {
      id: 'b',
      title: 'Østbenk',
      effort: { size: 'large' },
      points: 5,
      takenBy: [
        { unit: 'lia', year: 2024 },
        { unit: 'lia', year: 2023 },
      ],
    },
    {
      id: 'a',
      title: 'Ærlig bytte',
      goals: ['12.5'],
      effort: { size: 'small', time: { size: 'small', text: 'En dag' } },
      steps: ['Finn et skap'],
      points: 10,
      takenBy: [{ unit: 'lia' }, { unit: 'elva' }],
    },
    { id: 'c', title: 'Zoo', effect: { value: -13.5, unit: 'tonn', text: 'Mye' } },
  ],
});
const [bench, swap, zoo] = bank.measures;
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('the sentence', () => {
  const cases: readonly [Language, string][] = [
    [
      'nb',
      'Banken har 3 tiltak: 1 lite, 1 stort og 1 uten oppgitt innsats. 1 har en oppskrift, og 2 er tatt i bruk. Flest poeng har Lia (15).',
    ],
    [
      'nn',
      'I banken er det 3 tiltak: 1 lite, 1 stort og 1 utan oppgitt innsats. 1 har ei oppskrift, og 2 er tekne i bruk. Flest poeng har Lia (15).',
    ],
    [
      'en',
      'The bank holds 3 measures: 1 small, 1 large and 1 with no effort stated. 1 has a recipe, and 2 have been adopted. Most points: Lia (15).',
    ],
  ];
  for (const [language, want] of cases) it(language, () => assert.equal(deriveBankSentence(bank, language), want));

  it('names all who have most, and no one where there are no points', () => {
    const even = parseMeasures({ title: 'x', measures: [{ id: 'a', title: 'a', points: 1, takenBy: [{ unit: 'p' }, { unit: 'q' }] }] });
    assert.match(deriveBankSentence(even, 'nb'), /Flest poeng har p og q \(1\)\.$/);
    const none = parseMeasures({ title: 'x', measures: [{ id: 'a', title: 'a', takenBy: [{ unit: 'p' }] }] });
    assert.match(deriveBankSentence(none, 'nb'), /1 er tatt i bruk\.$/);
  });
});

describe('the order', () => {
  const cases: readonly [MeasureSort, string][] = [
    ['given', 'bac'],
    ['title', 'cab'],
    ['effort', 'abc'],
    ['taken', 'abc'],
    ['points', 'abc'],
  ];
  for (const [sort, want] of cases)
    it(sort, () =>
      assert.equal(
        sortMeasures(bank.measures, sort, 'nb')
          .map(({ id }) => id)
          .join(''),
        want,
      ),
    );
  it('is offered where it would change anything', () => {
    assert.deepEqual(usefulSorts(bank), ['given', 'title', 'effort', 'taken', 'points']);
    assert.deepEqual(
      usefulSorts(
        parseMeasures({
          title: 'x',
          measures: [
            { id: 'a', title: 'a' },
            { id: 'b', title: 'b' },
          ],
        }),
      ),
      ['given', 'title'],
    );
  });
});

describe('the parts of a measure', () => {
  it('one who took it twice stands once, with the years in order', () =>
    assert.deepEqual(formatTakers(bench!, 'nb'), ['Lia (2023, 2024)']));
  it('an effect has its number as it is written', () => {
    assert.equal(plain(formatEffect(zoo!, 'nb')), '−13,5 tonn');
    assert.equal(plain(formatEffect(zoo!, 'en')), '−13.5 tonn');
    assert.equal(formatEffect(swap!, 'nb'), '');
  });
  for (const word of ['Ærlig', 'Finn et skap', '12.5', 'forbruk', 'Elva', 'En dag'])
    it(`can be found by “${word}”`, () => assert.ok(formatMeasure(swap!, 'nb').includes(word)));
});

describe('the table', () => {
  it('has a row for each, with points as a number and what is missing in words', () => {
    const { rows, columns } = deriveMeasureTable(bank, 'nb');
    assert.equal(rows.length, 3);
    const cell = (row: number, column: number) => rows[row]?.[column];
    assert.deepEqual(cell(1, 5), { text: '10', number: 10 });
    assert.equal(cell(2, 5)?.text, 'ingen tall');
    assert.equal(cell(2, 7)?.text, 'Oppskriften er ikke publisert.');
    assert.equal(cell(1, 3)?.text, 'Liten; Tid: Liten. En dag');
    assert.ok(rows.every((row) => row.length === columns.length));
  });
});

describe('the letter', () => {
  it('has address, subject and questions, and nothing of the address gets out of its place', () => {
    const url = new URL(writeSubmission('a@b.no?bcc=x@y.no', 'Banken & co', 'nb'));
    assert.equal(decodeURIComponent(url.pathname), 'a@b.no?bcc=x@y.no');
    assert.equal(url.searchParams.get('subject'), 'Nytt tiltak til «Banken & co»');
    assert.equal(url.searchParams.get('bcc'), null);
    assert.match(url.searchParams.get('body') ?? '', /^Tiltaket:\r\n/);
  });
});
