import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { deriveIndicatorChart } from '../../src/charts/indicator-chart-view.js';
import { deriveIndicatorNotes, deriveIndicatorSentence, deriveIndicatorTable } from '../../src/charts/indicator-words.js';
import { parseIndicator } from '../../src/data/indicator-document.js';
import type { Language } from '../../src/i18n/language.js';

const languages: readonly Language[] = ['nb', 'nn', 'en'];
type Values = Record<string, number | string | null>;
const persons = { nb: 'personer', nn: 'personar', en: 'persons' };

/** A document with one series, and whatever else the case needs. */
const indicator = (values: Values, more: object = {}) =>
  parseIndicator({ title: 'Tittel', unit: persons, series: [{ name: 'Asker', values }], ...more });
/** No-break spaces written as `_`, so that the cases can be read. */
const visible = (text: string): string => text.replaceAll('\u00a0', '_');

describe('deriveIndicatorSentence', () => {
  const percent = { unit: '%', decimals: 1 };
  const cases: [name: string, values: Values, more: object, want: [nb: string, nn: string, en: string]][] = [
    [
      'a count that rises',
      { 2015: 89974, 2024: 98815, 2025: 100492 },
      { decimals: 0 },
      [
        'Asker: 100_492_personer i 2025, opp 11,7 prosent siden 2015. Høyest 100_492_personer (2025), lavest 89_974_personer (2015).',
        'Asker: 100_492_personar i 2025, opp 11,7 prosent sidan 2015. Høgast 100_492_personar (2025), lågast 89_974_personar (2015).',
        'Asker: 100,492_persons in 2025, up 11.7 per cent since 2015. Highest 100,492_persons (2025), lowest 89,974_persons (2015).',
      ],
    ],
    [
      'a share that falls, in percentage points, over periods of three years',
      { '2004-2006': 6.4, '2012-2014': 7.3, '2021-2023': 6.1 },
      percent,
      [
        'Asker: 6,1_% i 2021–2023, ned 0,3 prosentpoeng siden 2004–2006. Høyest 7,3_% (2012–2014), lavest 6,1_% (2021–2023).',
        'Asker: 6,1_% i 2021–2023, ned 0,3 prosentpoeng sidan 2004–2006. Høgast 7,3_% (2012–2014), lågast 6,1_% (2021–2023).',
        'Asker: 6.1% in 2021–2023, down 0.3 percentage points since 2004–2006. Highest 7.3% (2012–2014), lowest 6.1% (2021–2023).',
      ],
    ],
    [
      'one value, and periods with none',
      { 2022: null, 2023: 12, 2024: '..' },
      {},
      ['Asker: 12_personer i 2023.', 'Asker: 12_personar i 2023.', 'Asker: 12_persons in 2023.'],
    ],
    [
      'no value at all',
      { 2022: null, 2023: ':' },
      {},
      ['Kilden har ingen tall for dette.', 'Kjelda har ingen tal for dette.', 'The source has no figures for this.'],
    ],
    [
      'a break between the figures that are compared, and one before them',
      { 2020: null, 2021: 9, 2022: 5, 2023: 4 },
      { notes: [2020, 2023].map((year) => ({ period: String(year), text: 'Ny metode.', break: true })) },
      [
        'Asker: 4_personer i 2023, ned 55,6 prosent siden 2021. Høyest 9_personer (2021), lavest 4_personer (2023). Det er brudd i tidsserien i 2023.',
        'Asker: 4_personar i 2023, ned 55,6 prosent sidan 2021. Høgast 9_personar (2021), lågast 4_personar (2023). Det er brot i tidsserien i 2023.',
        'Asker: 4_persons in 2023, down 55.6 per cent since 2021. Highest 9_persons (2021), lowest 4_persons (2023). There is a break in the series in 2023.',
      ],
    ],
    [
      'the same first and last, with a change between',
      { 2020: 5, 2021: 9, 2022: 5 },
      {},
      [
        'Asker: 5_personer i 2022, det samme som i 2020. Høyest 9_personer (2021), lavest 5_personer (2020).',
        'Asker: 5_personar i 2022, det same som i 2020. Høgast 9_personar (2021), lågast 5_personar (2020).',
        'Asker: 5_persons in 2022, the same as in 2020. Highest 9_persons (2021), lowest 5_persons (2020).',
      ],
    ],
    [
      'a difference that the published decimals do not show is none',
      { 2020: 3.12, 2021: 3.14 },
      percent,
      [
        'Asker: 3,1_% i 2021, det samme som i 2020.',
        'Asker: 3,1_% i 2021, det same som i 2020.',
        'Asker: 3.1% in 2021, the same as in 2020.',
      ],
    ],
    [
      'as many decimals for points as for values',
      { 2020: 3.12, 2021: 3.15 },
      { unit: '%' },
      [
        'Asker: 3,15_% i 2021, opp 0,03 prosentpoeng siden 2020.',
        'Asker: 3,15_% i 2021, opp 0,03 prosentpoeng sidan 2020.',
        'Asker: 3.15% in 2021, up 0.03 percentage points since 2020.',
      ],
    ],
    [
      'one point',
      { 2020: 3, 2021: 4 },
      { unit: 'prosent' },
      [
        'Asker: 4_% i 2021, opp 1 prosentpoeng siden 2020.',
        'Asker: 4_% i 2021, opp 1 prosentpoeng sidan 2020.',
        'Asker: 4% in 2021, up 1 percentage point since 2020.',
      ],
    ],
    [
      'a change too small for per cent is told in the unit',
      { 2020: 5_000_000, 2021: 5_000_012 },
      {},
      [
        'Asker: 5_000_012_personer i 2021, opp 12_personer siden 2020.',
        'Asker: 5_000_012_personar i 2021, opp 12_personar sidan 2020.',
        'Asker: 5,000,012_persons in 2021, up 12_persons since 2020.',
      ],
    ],
    [
      'a norm that moved: the one in force at the latest figure',
      { 2019: 2, 2020: 3 },
      {
        unit: '%',
        target: [
          { period: '2013', value: 3 },
          { period: '2014', value: 2 },
          { period: '2022', value: 1 },
        ],
      },
      [
        'Asker: 3_% i 2020, opp 1 prosentpoeng siden 2019. Normen er 2_% fra 2014.',
        'Asker: 3_% i 2020, opp 1 prosentpoeng sidan 2019. Norma er 2_% frå 2014.',
        'Asker: 3% in 2020, up 1 percentage point since 2019. The standard is 2% from 2014.',
      ],
    ],
    [
      'many places: the first three, and how many more',
      { 2020: 3 },
      { unit: '', series: ['A', 'B', 'C', 'D', 'E', 'F'].map((name) => ({ name, values: { 2020: 3 } })) },
      [
        'A: 3 i 2020. Til sammenligning: 3 (2020) for B, 3 (2020) for C, 3 (2020) for D og 2 til.',
        'A: 3 i 2020. Til samanlikning: 3 (2020) for B, 3 (2020) for C, 3 (2020) for D og 2 til.',
        'A: 3 in 2020. For comparison: 3 (2020) for B, 3 (2020) for C, 3 (2020) for D and 2 more.',
      ],
    ],
    [
      'from zero, in the unit',
      { 2020: 0, 2021: 3 },
      {},
      [
        'Asker: 3_personer i 2021, opp 3_personer siden 2020.',
        'Asker: 3_personar i 2021, opp 3_personar sidan 2020.',
        'Asker: 3_persons in 2021, up 3_persons since 2020.',
      ],
    ],
    [
      'through zero, in the unit, with a true minus sign',
      { 2020: 2, 2021: -3 },
      { unit: { nb: 'grader', nn: 'gradar', en: 'degrees' } },
      [
        'Asker: −3_grader i 2021, ned 5_grader siden 2020.',
        'Asker: −3_gradar i 2021, ned 5_gradar sidan 2020.',
        'Asker: −3_degrees in 2021, down 5_degrees since 2020.',
      ],
    ],
    [
      'down to nothing is a hundred per cent',
      { 2020: 8, 2021: 0 },
      { unit: '' },
      [
        'Asker: 0 i 2021, ned 100 prosent siden 2020.',
        'Asker: 0 i 2021, ned 100 prosent sidan 2020.',
        'Asker: 0 in 2021, down 100 per cent since 2020.',
      ],
    ],
    [
      'days and half-years',
      { '2024-03-01': 10, '2024-03-15': 20 },
      {},
      [
        'Asker: 20_personer 15. mars 2024, opp 100 prosent siden 1. mars 2024.',
        'Asker: 20_personar 15. mars 2024, opp 100 prosent sidan 1. mars 2024.',
        'Asker: 20_persons on 15 March 2024, up 100 per cent since 1 March 2024.',
      ],
    ],
    [
      'half-years',
      { '2023H1': 10, '2024H2': 5 },
      {},
      [
        'Asker: 5_personer i 2. halvår 2024, ned 50 prosent siden 1. halvår 2023.',
        'Asker: 5_personar i 2. halvår 2024, ned 50 prosent sidan 1. halvår 2023.',
        'Asker: 5_persons in the second half of 2024, down 50 per cent since the first half of 2023.',
      ],
    ],
    [
      'a target',
      { 2015: 10, 2023: 8 },
      { target: { period: '2030', value: 5 } },
      [
        'Asker: 8_personer i 2023, ned 20 prosent siden 2015. Målet er 5_personer i 2030.',
        'Asker: 8_personar i 2023, ned 20 prosent sidan 2015. Målet er 5_personar i 2030.',
        'Asker: 8_persons in 2023, down 20 per cent since 2015. The target is 5_persons in 2030.',
      ],
    ],
    [
      'a target that is a range, the last of two in time',
      { 2023: 8 },
      {
        unit: '%',
        target: [
          { period: '2030', value: 10, high: 15 },
          { period: '2025', value: 9 },
        ],
      },
      [
        'Asker: 8_% i 2023. Målet er mellom 10_% og 15_% i 2030.',
        'Asker: 8_% i 2023. Målet er mellom 10_% og 15_% i 2030.',
        'Asker: 8% in 2023. The target is between 10% and 15% in 2030.',
      ],
    ],
    [
      'comparison, without places that have no figure',
      { 2023: 8 },
      {
        unit: '%',
        series: [
          { name: { nb: 'Hele landet', nn: 'Heile landet', en: 'Norway' }, role: 'comparison', values: { 2022: 11, 2023: null } },
          { name: 'Asker', role: 'main', values: { 2023: 8 } },
          { name: 'Bærum', values: { 2023: 7 } },
          { name: 'Lier', values: { 2023: ':' } },
        ],
      },
      [
        'Asker: 8_% i 2023. Til sammenligning: 11_% (2022) for Hele landet og 7_% (2023) for Bærum.',
        'Asker: 8_% i 2023. Til samanlikning: 11_% (2022) for Heile landet og 7_% (2023) for Bærum.',
        'Asker: 8% in 2023. For comparison: 11% (2022) for Norway and 7% (2023) for Bærum.',
      ],
    ],
  ];
  for (const [name, values, more, want] of cases)
    it(name, () => {
      const read = indicator(values, more);
      assert.deepEqual(
        languages.map((language) => visible(deriveIndicatorSentence(read, language))),
        want,
      );
    });
});

describe('deriveIndicatorTable', () => {
  const mixed = indicator(
    {},
    {
      title: 'Lavinntekt',
      unit: '%',
      decimals: 1,
      series: [
        { name: 'Asker', values: { 2023: 8.25, 2021: null, 2022: ':', 2020: '-' } },
        { name: 'Bærum', values: { 2024: '1 234,5', 2023: 7 } },
      ],
      notes: [
        { period: '2022', text: 'Ny metode.', break: true },
        { period: '2022', text: 'Færre svar.' },
        { period: '1999', text: 'Før tabellen.' },
      ],
    },
  );

  it('names the unit once', () => {
    const captionOf = (title: string): string => deriveIndicatorTable(indicator({ 2020: 1 }, { title, unit: 'prosent' }), 'nb').caption;
    assert.deepEqual(['Andel (prosent)', 'Andel'].map(captionOf), ['Andel (prosent)', 'Andel (prosent)']);
  });

  it('has a row for each period, in the order of time, and says why there is no figure', () => {
    const { caption, columns, rows } = deriveIndicatorTable(mixed, 'nb');
    assert.equal(caption, 'Lavinntekt (%)');
    assert.deepEqual(
      columns.map(({ label, numeric }) => [label, numeric ?? false]),
      [
        ['Periode', false],
        ['Asker', true],
        ['Bærum', true],
        ['Merknad', false],
      ],
    );
    assert.deepEqual(
      rows.map((row) => row.map(({ text }) => visible(text))),
      [
        ['2020', '0,0 (-)', 'ingen tall', ''],
        ['2021', 'ingen tall', 'ingen tall', ''],
        ['2022', 'kan ikke offentliggjøres (:)', 'ingen tall', 'Ny metode. Færre svar.'],
        ['2023', '8,3', '7,0', ''],
        ['2024', 'ingen tall', '1_234,5', ''],
      ],
    );
  });

  it('gives spreadsheets the whole number, or null', () =>
    assert.deepEqual(
      deriveIndicatorTable(mixed, 'nb').rows.map((row) => row.slice(1, 3).map(({ number }) => number)),
      [
        [0, null],
        [null, null],
        [null, null],
        [8.25, 7],
        [null, 1234.5],
      ],
    ));

  it('speaks the language asked for', () => {
    assert.deepEqual(
      deriveIndicatorTable(mixed, 'nn').rows[2]?.map(({ text }) => text),
      ['2022', 'kan ikkje offentleggjerast (:)', 'ingen tal', 'Ny metode. Færre svar.'],
    );
    assert.deepEqual(
      deriveIndicatorTable(mixed, 'en').rows[2]?.map(({ text }) => text),
      ['2022', 'confidential (:)', 'no figure', 'Ny metode. Færre svar.'],
    );
  });

  it('has no column for notes on periods that it does not have', () => {
    const read = indicator({ 2023: 1 }, { notes: [{ period: '1999', text: 'Før tabellen.' }] });
    assert.equal(deriveIndicatorTable(read, 'nb').columns.length, 2);
    assert.deepEqual(deriveIndicatorNotes(read, 'nb'), ['1999: Før tabellen.']);
    assert.deepEqual(deriveIndicatorNotes({ ...read, description: { nb: 'Andel av alle.' } }, 'nb'), [
      'Andel av alle.',
      '1999: Før tabellen.',
    ]);
  });

  it('keeps a year and its first quarter apart, though they begin together', () => {
    const read = indicator(
      {},
      {
        series: [
          { name: 'A', values: { 2024: 400, '2024K1': 100 } },
          { name: 'B', values: { '2024K1': 7 } },
        ],
      },
    );
    assert.deepEqual(
      deriveIndicatorTable(read, 'nb').rows.map((row) => row.map(({ text }) => text)),
      [
        ['1. kvartal 2024', '100', '7'],
        ['2024', '400', 'ingen tall'],
      ],
    );
  });

  it('has the numbers that are drawn, each once', () => {
    const { series } = deriveIndicatorChart(mixed, { kind: 'line', language: 'nb' });
    const { rows } = deriveIndicatorTable(mixed, 'nb');
    series.forEach(({ points }, index) => {
      const inTable = rows.flatMap((row) => row[index + 1]?.number ?? []);
      assert.deepEqual(
        inTable,
        points.flatMap(({ y }) => y ?? []),
      );
    });
  });

  it('leaves the document as it was', () => {
    const before = JSON.stringify(mixed);
    deriveIndicatorTable(mixed, 'en');
    deriveIndicatorSentence(mixed, 'en');
    assert.equal(JSON.stringify(mixed), before);
  });
});
