import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { deriveFlagNotes, deriveJointNotes } from '../../src/charts/statistics-notes.js';
import { readCube } from '../../src/data/json-stat.js';
import { findPlace } from '../../src/data/place-history.js';
import * as register from '../../src/data/regions.js';
import { measureKind, readStatistics, type StatisticsChoice } from '../../src/data/statistics.js';
import { localize } from '../../src/i18n/language.js';

type Values = readonly (number | null)[];

/** A table of one measure: a row of figures for each code. */
function table(
  years: readonly string[],
  rows: Readonly<Record<string, Values>>,
  { unit = 'personer', label = 'Befolkning', status = {} } = {},
) {
  const codes = Object.keys(rows).sort();
  const names: Record<string, string> = {
    '0220': 'Asker (-2019)',
    '0627': 'Røyken (-2019)',
    '0628': 'Hurum (-2019)',
    '3025': 'Asker (2020-2023)',
    '3203': 'Asker',
    '3024': 'Bærum (2020-2023)',
    '3201': 'Bærum',
    '1507': 'Ålesund (2020-2023)',
    '1508': 'Ålesund',
    EAK: 'Landet',
  };
  return readCube({
    version: '2.0',
    class: 'dataset',
    label: '07459: Befolkning, etter region, statistikkvariabel og år',
    source: 'Statistisk sentralbyrå',
    id: ['Region', 'ContentsCode', 'Tid'],
    size: [codes.length, 1, years.length],
    role: { time: ['Tid'], metric: ['ContentsCode'] },
    dimension: {
      Region: { label: 'region', category: { index: codes, label: names } },
      ContentsCode: { label: 'x', category: { index: ['P'], label: { P: label }, unit: { P: { base: unit, decimals: 0 } } } },
      Tid: { label: 'år', category: { index: years } },
    },
    value: codes.flatMap((code) => rows[code] ?? []),
    status,
  });
}
/** With the codes that the table of the population has, nought where nothing else is said. */
const cube = (years: readonly string[], rows: Readonly<Record<string, Values>>, more?: Parameters<typeof table>[2]) => {
  const all = Object.fromEntries(
    ['0220', '0627', '0628', '3025', '3203', '3024', '3201', '1507', '1508', 'EAK'].map((code) => [code, rows[code] ?? years.map(() => 0)]),
  );
  return table(years, all, more);
};
const read = (from: ReturnType<typeof table>, choice: StatisticsChoice) => readStatistics(from, choice, register);
const values = (from: ReturnType<typeof table>, choice: StatisticsChoice) =>
  read(from, choice).indicator.series.map(({ points }) => points.map(({ value }) => value));
const notes = (from: ReturnType<typeof table>, choice: StatisticsChoice, language: 'nb' | 'nn' | 'en' = 'nb') =>
  deriveJointNotes(read(from, choice).joints).map(({ period, text, isBreak }) => [
    period.code,
    localize(text, language),
    isBreak ? 'break' : 'mark',
  ]);

// Real figures (01222, the population of Asker and of Bærum when the year begins); nought where the code is not in force, as the table has it.
const recent = ['2022', '2023', '2024', '2025'];
const asker = { '3025': [96088, 97784, 0, 0], '3203': [0, 0, 98815, 100492], '3024': [null, 129874, 0, 0], '3201': [0, 0, 130921, 132358] };

describe('a place whose code changed', () => {
  it('is one line, with its joint marked', () => {
    const { indicator } = read(cube(recent, asker), { region: '3203' });
    assert.deepEqual(
      indicator.series.map(({ id, name, role, points }) => [id, name, role, points.map(({ value }) => value)]),
      [['3203', 'Asker', 'main', [96088, 97784, 98815, 100492]]],
    );
    assert.deepEqual(notes(cube(recent, asker), { region: '3203' }), [
      ['2024', 'Nytt kommunenummer: Asker (3025 → 3203). Området er det samme.', 'mark'],
    ]);
  });

  it('is the same under its last code but one', () => {
    assert.deepEqual(values(cube(recent, asker), { region: '3025' }), [[96088, 97784, 98815, 100492]]);
  });

  it('and the places it is compared with: one note for a year', () => {
    assert.deepEqual(values(cube(recent, asker), { region: '3203', compare: ['3201'] })[1], [null, 129874, 130921, 132358]);
    assert.deepEqual(notes(cube(recent, asker), { region: '3203', compare: ['3201', '3203'] }, 'en'), [
      ['2024', 'New municipality code: Asker (3025 → 3203) and Bærum (3024 → 3201). The area is the same.', 'mark'],
    ]);
  });

  it('has no joint where all figures are of one code', () => {
    assert.deepEqual(notes(cube(recent, asker), { region: '3203', time: 'from(2024)' }), []);
  });
});

describe('zero outside the years of a code', () => {
  it('is no figure, where the table has that code alone', () => {
    const one = readCube({
      ...{ version: '2.0', class: 'dataset', id: ['Region', 'Tid'], size: [1, 4], role: { time: ['Tid'] } },
      dimension: { Region: { category: { index: ['3203'] } }, Tid: { category: { index: recent } } },
      value: [0, 0, 98815, 0],
    });
    assert.deepEqual(
      readStatistics(one, {}, register).indicator.series[0]?.points.map(({ value, reason }) => [value, reason]),
      [
        [null, 'not-possible'],
        [null, 'not-possible'],
        [98815, undefined],
        [0, undefined],
      ],
    );
    assert.deepEqual(
      readStatistics(one, {}, undefined).indicator.series[0]?.points.map(({ value }) => value),
      [0, 0, 98815, 0],
    );
  });

  it('is a figure where the source has worked its history over to the code of today', () => {
    const worked = cube(recent, { ...asker, '3203': [3, 0, 4, 5] });
    assert.deepEqual(values(worked, { region: '3203' }), [[3, 0, 4, 5]]);
    assert.deepEqual(notes(worked, { region: '3203' }), []);
  });

  it('of a place that was merged', () => {
    assert.deepEqual(values(cube(['2018', '2020'], { '0627': [12, 0] }), { region: '0627' }), [[12, null]]);
  });

  it('keeps why a figure is missing', () => {
    const one = readCube({
      ...{ version: '2.0', class: 'dataset', id: ['Region', 'Tid'], size: [1, 4], role: { time: ['Tid'] } },
      dimension: { Region: { category: { index: ['3203'] } }, Tid: { category: { index: recent } } },
      ...{ value: [null, 0, null, 5], status: [':', '', '..', ''] },
    });
    assert.deepEqual(
      readStatistics(one, {}, register).indicator.series[0]?.points.map(({ reason }) => reason),
      ['confidential', 'not-possible', 'missing', undefined],
    );
  });
});

describe('places that were merged', () => {
  const years = ['2018', '2019', '2020', '2023', '2024'];
  const merged = {
    '0220': [10, 20, 0, 0, 0],
    '0627': [1, 2, 0, 0, 0],
    '0628': [5, null, 0, 0, 0],
    '3025': [0, 0, 30, 31, 0],
    '3203': [0, 0, 0, 0, 40],
  };

  it('are added when people are counted, never in part, and it is said', () => {
    assert.deepEqual(values(cube(years, merged), { region: '3203' }), [[16, null, 30, 31, 40]]);
    assert.deepEqual(notes(cube(years, merged), { region: '3203' }), [
      ['2020', 'Asker ble slått sammen av Asker (0220), Røyken (0627) og Hurum (0628). Tallene fra før er summen av dem.', 'break'],
      ['2024', 'Nytt kommunenummer: Asker (3025 → 3203). Området er det samme.', 'mark'],
    ]);
  });

  it('are not added when it is a rate, and it is said', () => {
    const rates = cube(years, merged, { unit: 'prosent' });
    assert.deepEqual(values(rates, { region: '3203' }), [[null, null, 30, 31, 40]]);
    assert.deepEqual(notes(rates, { region: '3203' }, 'nn')[0], [
      '2020',
      'Asker vart slått saman av Asker (0220), Røyken (0627) og Hurum (0628). Åra før blir ikkje viste, fordi forholdstal for fleire kommunar ikkje kan leggjast saman.',
      'break',
    ]);
  });

  it('as the page says', () => {
    assert.deepEqual(values(cube(years, merged), { region: '3203', sum: 'never' }), [[null, null, 30, 31, 40]]);
    assert.deepEqual(values(cube(years, merged, { unit: 'poeng' }), { region: '3203', sum: 'always' }), [[16, null, 30, 31, 40]]);
  });

  it('say nothing of sums that there are none of', () => {
    // The codes are real; the parts before 2020 are not in the table.
    const unknown = { '0220': [null, null], '0627': [null, null], '0628': [null, null], '3025': [null, 94441] };
    assert.deepEqual(values(cube(['2019', '2020'], unknown), { region: '3203' }), [[null, 94441]]);
    assert.deepEqual(
      notes(cube(['2019', '2020'], unknown), { region: '3203' })[0]?.[1],
      'Asker ble slått sammen av Asker (0220), Røyken (0627) og Hurum (0628).',
    );
  });
});

describe('a place that was parted from another', () => {
  it('has no figures from before, and it is said', () => {
    const parted = cube(recent, { '1507': [null, 67520, 0, 0], '1508': [0, 0, 58509, 59198] });
    assert.deepEqual(values(parted, { region: '1508' }), [[null, null, 58509, 59198]]);
    assert.deepEqual(notes(parted, { region: '1508' }), [
      ['2024', 'Ålesund (1507) ble delt. Tallene for Ålesund begynner her, fordi de fra før gjelder et større område.', 'break'],
    ]);
  });
});

describe('a figure that its source marks as a break', () => {
  it('is a break in the line, and the first figure is none', () => {
    // The country is the last of ten codes.
    const flagged = cube(recent, { EAK: [1, 2, 3, 4] }, { status: { 36: 'b', 38: 'b' } });
    assert.deepEqual(
      deriveFlagNotes(read(flagged, { region: 'EAK' }).indicator).map(({ period, text, isBreak }) => [
        period.code,
        localize(text, 'nb'),
        isBreak,
      ]),
      [['2024', 'Kilden har merket brudd i tidsserien. Tallene herfra kan ikke sammenlignes med dem før.', true]],
    );
  });
});

describe('the joints before a line begins', () => {
  it('are not told', () => {
    const parted = cube(['2019', '2020', '2023', '2024'], { '1507': [0, 1, 67520, 0], '1508': [0, 0, 0, 58509] });
    assert.deepEqual(
      notes(parted, { region: '1508' }).map(([period]) => period),
      ['2024'],
    );
  });
});

describe('what is read of a table', () => {
  it('the measure is the title where the table has a number, and the table is linked', () => {
    const { indicator } = read(cube(recent, asker), { region: '3203' });
    assert.equal(indicator.title, 'Befolkning');
    assert.deepEqual(indicator.source, {
      name: 'Statistisk sentralbyrå',
      licence: 'CC BY 4.0',
      licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
      url: 'https://www.ssb.no/statbank/table/07459',
    });
  });

  it('thousands are written out, so that they are not read as part of the number', () => {
    const unit = (text: string) => read(cube(recent, asker, { unit: text }), { region: '3203' }).indicator.unit;
    assert.deepEqual(unit('1 000 tonn'), { nb: 'tusen tonn', nn: 'tusen tonn', en: 'thousand tonn' });
    assert.deepEqual(unit('1000 kr'), { nb: 'tusen kr', nn: 'tusen kr', en: 'thousand kr' });
    assert.equal(unit('personer'), 'personer');
  });

  it('the periods that are asked for', () => {
    assert.deepEqual(values(cube(recent, asker), { region: '3203', time: 'top(2)' }), [[98815, 100492]]);
    assert.deepEqual(values(cube(recent, asker), { region: '3203', time: 'i fjor' }), [[96088, 97784, 98815, 100492]]);
  });

  it('places that are no municipalities as they stand', () => {
    assert.deepEqual(values(cube(recent, { ...asker, EAK: [0, 1, 2, 3] }), { region: '3203', compare: ['EAK'] })[1], [0, 1, 2, 3]);
  });

  for (const choice of [{ region: '9999' }, { region: '3203', compare: ['9999'] }, { measure: '9999' }, { select: { Tull: '9999' } }])
    it(`refuses ${JSON.stringify(choice)}`, () => {
      assert.throws(() => read(cube(recent, asker), choice), { code: 'unknown-category' });
    });
});

describe('the codes of a place', () => {
  const has = (codes: string) => (code: string) => codes.split(' ').includes(code);
  const cases: readonly [code: string, table: string, want: readonly string[] | undefined][] = [
    ['3203', '3203 3025 0220 0627 0628', ['0220', '0627', '0628', '3025', '3203']],
    ['3203', '3203', ['3203']],
    ['3203', '3025', ['3025']],
    ['3203', '0301', undefined],
    ['0220', '3203 3025 0220', ['0220']],
    ['1507', '1507 1508', ['1507']],
    ['0301', '0301', ['0301']],
    ['3203', 'K-3203', ['K-3203']],
    ['32', 'F-32', ['F-32']],
    ['EAK', 'EAK', ['EAK']],
    ['', '', undefined],
  ];
  for (const [code, codes, want] of cases)
    it(`${code} in a table with ${codes}`, () =>
      assert.deepEqual(code || codes ? findPlace(code, has(codes), register)?.codes : undefined, want));
});

describe('whether a measure may be added', () => {
  const cases: readonly [unit: string | undefined, label: string, want: 'count' | 'rate'][] = [
    ['personer', 'Folketallet ved utgangen av kvartalet', 'count'],
    ['persons', 'Population at the end of the quarter', 'count'],
    ['Antall', 'Døde i alt', 'count'],
    ['antall', 'Personer per 1. januar', 'count'],
    ['personer', 'Folkemengde per 31.12', 'count'],
    ['1 000 tonn CO2-ekvivalenter', 'Utslipp til luft', 'count'],
    ['1 000 tonnes CO2-equivalents', 'Emissions to air', 'count'],
    ['tonn', 'Avfall', 'count'],
    ['1000 kr', 'Brutto driftsutgifter', 'count'],
    ['mill. kr', 'Gjeld', 'count'],
    ['årsverk', 'Ergoterapeuter (årsverk)', 'count'],
    ['GWh', 'Energibruk', 'count'],
    ['prosent', 'Netto driftsresultat', 'rate'],
    ['per cent', 'Net operating result', 'rate'],
    ['antall', 'Leger per 10 000 innbyggere', 'rate'],
    ['per 1 000', 'Lovbrudd', 'rate'],
    ['kr', 'Gjennomsnittlig månedslønn', 'rate'],
    ['kr', 'Frie inntekter per innbygger', 'rate'],
    ['kr/m2', 'Boligpris', 'rate'],
    ['personer', 'Andel av befolkningen', 'rate'],
    ['indeks', 'Prisindeks', 'rate'],
    ['ja=1, nei=0', 'Har frisklivssentral', 'rate'],
    ['kroner', 'Median inntekt', 'rate'],
    ['personlighet', 'Noe', 'rate'],
    [undefined, 'Befolkning', 'rate'],
  ];
  for (const [unit, label, want] of cases)
    it(`${unit ?? 'no unit'}, ${label}: ${want}`, () => assert.equal(measureKind(unit, label), want));
});
