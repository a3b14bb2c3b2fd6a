import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { dimensionPeriods } from '../../src/data/cube.js';
import type { Cube } from '../../src/data/cube.js';
import { DataError } from '../../src/data/errors.js';
import { readTable } from '../../src/data/table-cube.js';
import type { TableOptions } from '../../src/data/table-cube.js';

const codes = (cube: Cube, dimension: string): string[] | undefined =>
  cube.dimensions.find(({ code }) => code === dimension)?.categories.map(({ code }) => code);
const shape = (cube: Cube): string =>
  cube.dimensions.map(({ code, role, categories }) => `${code}/${role ?? ''}/${categories.length}`).join(' ');

/** Emissions of Bamble 2009, tonnes CO2 equivalents (Norwegian Environment Agency, as in a county's planning exercise). */
const BAMBLE = `\ufeffKommune;År;Sektor;Utslipp
Bamble;2009;Annen mobil forbrenning;6662,978256
Bamble;2009;Avfall og avløp;257,1692389
Bamble;2009;Energiforsyning;0
Bamble;2009;Industri, olje og gass;557551,7753
`;

/** Net operating result, per cent of gross operating income (Statistics Norway, table 12134, CC BY 4.0). */
const KOSTRA = `KOKkommuneregion0000,region,ContentsCode,2023,2024,2025
4601,Bergen,KOSAGD230000,0.7,-2.4,1.0
EKG12,KOSTRA-gruppe 12,KOSAGD230000,1.6,0.1,3.2
EAKUO,Landet uten Oslo,KOSAGD230000,1.0,-0.3,2.1
`;

/** As PxWeb's own download has it: a title, a measure and a period in each header, code and name in each place (table 01222, CC BY 4.0). */
const QUARTERS = `"01222: Befolkning og endringer, etter region, statistikkvariabel og kvartal"

"region";"Folketallet ved utgangen av kvartalet (personer) 2024K1";"Folketallet ved utgangen av kvartalet (personer) 2024K2";"Fødte (personer) 2024K1";"Fødte (personer) 2024K2"
"3201 Bærum";131136;131726;308;333
"3203 Asker";99214;99657;181;-

`;

/** Rows of Porsgrunn 2009 whose gas column was dropped (Norwegian Environment Agency). */
const PORSGRUNN = `Kommune,År,Sektor,Utslippskilde,Utslipp
Porsgrunn,2009,Annen mobil forbrenning,Behandling av avfall  ,2.38
Porsgrunn,2009,Annen mobil forbrenning,Tjenester tilknyttet transport  ,820.82
Porsgrunn,2009,Annen mobil forbrenning,Tjenester tilknyttet transport  ,9.53
`;

describe('readTable', () => {
  it('reads a long table', () => {
    const cube = readTable(BAMBLE);
    assert.equal(shape(cube), 'Kommune/geo/1 År/time/1 Sektor//4 value/metric/1');
    assert.deepEqual(cube.at({ Sektor: 'Industri, olje og gass' }), { value: 557551.7753 });
    assert.deepEqual(cube.at({ Sektor: 'Energiforsyning' }), { value: 0 });
    assert.deepEqual(codes(cube, 'value'), ['Utslipp']);
  });

  it('reads a wide table, with names as labels of codes', () => {
    const cube = readTable(KOSTRA);
    assert.equal(shape(cube), 'KOKkommuneregion0000/geo/3 ContentsCode/metric/1 time/time/3');
    assert.deepEqual(cube.dimensions[0]?.categories[2], { code: 'EAKUO', label: 'Landet uten Oslo' });
    assert.deepEqual(
      cube.along('time', { KOKkommuneregion0000: '4601' }).map(({ value }) => value),
      [0.7, -2.4, 1],
    );
  });

  it('reads headers of a measure and a period, and places with their codes', () => {
    const cube = readTable(QUARTERS);
    assert.equal(shape(cube), 'region/geo/2 value/metric/2 time/time/2');
    assert.equal(cube.label, '01222: Befolkning og endringer, etter region, statistikkvariabel og kvartal');
    assert.deepEqual(cube.withRole('geo')?.categories[1], { code: '3203', label: 'Asker' });
    assert.deepEqual(
      cube.withRole('metric')?.categories.map(({ unit }) => unit),
      ['personer', 'personer'],
    );
    const births = { value: 'Fødte (personer)' };
    assert.deepEqual(cube.along('time', { region: '3201', ...births }), [{ value: 308 }, { value: 333 }]);
    // in the tables of PxWeb a dash is nought
    assert.deepEqual(cube.at({ region: '3203', time: '2024K2', ...births }), { value: 0, status: '-', reason: 'zero' });
  });

  const headers: [name: string, table: string, want: string][] = [
    ['the period first', 'region;2023 Personer;2024 Personer\n3203 Asker;1;2\n', 'region/geo/1 value/metric/1 time/time/2'],
    ['years out of order', 'region;2024;2023\n3203 Asker;2;1\n', 'region/geo/1 time/time/2'],
    ['a pair that is missing', 'region;A 2023;A 2024;B 2024\nx;1;2;3\n', 'region/geo/1 value/metric/2 time/time/2'],
    ['tertials', 'Tjeneste;2024T1;2024T2;2024T3\nSkole;1;2;3\n', 'Tjeneste//1 time/time/3'],
    ['one measure of one year', 'Kommune;Folkemengde 2024\nAsker;98815\n', 'Kommune/geo/1 value/metric/1 time/time/1'],
    ['codes of a year', 'Kommunenummer 2024;Kommune;Verdi\n3203;Asker;1\n', 'Kommunenummer 2024/geo/1 Kommune//1 value/metric/1'],
    ['a change since a year', 'Kommune;Folketall;Endring siden 2020\nAsker;98815;4374\n', 'Kommune/geo/1 Folketall//1 value/metric/1'],
    [
      'measures in a column',
      'region;statistikkvariabel;2024\n3203 Asker;Fødte (personer);181\n',
      'region/geo/1 statistikkvariabel/metric/1 time/time/1',
    ],
  ];
  for (const [name, table, want] of headers)
    it(`reads headers with ${name}`, () => {
      const cube = readTable(table);
      assert.equal(shape(cube), want);
      const starts = cube.withRole('time')?.categories.map(({ code }) => code) ?? [];
      assert.deepEqual(starts, [...starts].sort());
    });

  it('reads each figure under its own header, whatever their order', () => {
    const cube = readTable('region;A 2024;B 2024;A 2023\nx;2;3;1\n');
    const found = ['2023', '2024'].map((time) => ['A', 'B'].map((value) => cube.at({ value, time }).value));
    assert.deepEqual(found, [
      [1, null],
      [2, 3],
    ]);
  });

  it('reads headers that say more than the year', () => {
    // Oslo's climate budget 2023, English edition, as printed
    const cube = readTable(`row,2009 (baseline year),2020 (inventory),2023,2030
Historical emission cuts and baseline trajectory,0%,-25%,-28%,-39%
Emission level (tonnes CO2eq),"1,442,878","1,084,233","962,000","548,300"
Targets,,,-52%,-95%
Difference,,-,19 pp.,33 pp.
`);
    assert.deepEqual(
      cube.along('time', { row: 'Emission level (tonnes CO2eq)' }).map(({ value }) => value),
      [1442878, 1084233, 962000, 548300],
    );
    assert.deepEqual(cube.at({ row: 'Targets', time: '2030' }), { value: -95 });
    assert.deepEqual(cube.at({ row: 'Targets', time: '2009' }), { value: null, reason: 'missing' });
    assert.deepEqual(cube.at({ row: 'Difference', time: '2023' }), { value: null, status: '19 pp.', reason: 'other' });
    assert.deepEqual(cube.at({ row: 'Difference', time: '2020' }), { value: null, status: '-', reason: 'missing' });
    assert.deepEqual(cube.warnings, ['text-values']);
    assert.equal(cube.withRole('time')?.categories[0]?.label, '2009 (baseline year)');
  });

  it('reads decimals and thousands as Norwegian files write them', () => {
    const cube = readTable('sted;verdi\na;1 234,5\nb;26\u00a0724\nc;1\u202f442\u202f878\nd;−9,3\ne;12 %\n');
    assert.deepEqual(
      ['a', 'b', 'c', 'd', 'e'].map((sted) => cube.at({ sted }).value),
      [1234.5, 26724, 1442878, -9.3, 12],
    );
    assert.deepEqual(cube.warnings, []);
  });

  it('reads 17,200 by the other numbers, else by the kind of file and with a warning', () => {
    const cases: [table: string, want: number, warnings: string[]][] = [
      ['no,effect\n1,"17,200"\n2,"1,442,878"\n', 17200, []],
      ['no,effect\n1,"17,200"\n2,900\n', 17200, ['assumed-number-style']],
      ['no;effect\n1;17,200\n2;0,5\n', 17.2, []],
      ['no;effect\n1;17,200\n2;900\n', 17.2, ['assumed-number-style']],
    ];
    for (const [table, want, warnings] of cases) {
      const cube = readTable(table, { value: 'effect', keys: ['no'] });
      assert.equal(cube.at({ no: '1' }).value, want);
      assert.deepEqual(cube.warnings, warnings);
    }
  });

  it('R11: reads Windows-1252', () => {
    const bytes = Uint8Array.from('Kommune;År;Verdi\nLødingen;2024;7\n', (letter) => letter.charCodeAt(0));
    assert.deepEqual(codes(readTable(bytes), 'Kommune'), ['Lødingen']);
  });

  it('reads quoted years and trailing blanks', () => {
    const cube = readTable(
      '"Year","Gruppe  ","Value"\r\n"2006","Frauen  ","10.0  "\r\n"2005","Frauen","11.6  "\r\n;;\r\n\r\n'.replaceAll(';', ','),
    );
    assert.equal(shape(cube), 'Year/time/2 Gruppe//1 value/metric/1');
    assert.deepEqual(
      cube.along('Year', {}).map(({ value }) => value),
      [11.6, 10],
    );
  });

  it('puts uneven years in order and fills no gap', () => {
    const cube = readTable('År;Verdi\n2015;4\n2009;1\n2013;3\n2011;2\n');
    assert.deepEqual(codes(cube, 'År'), ['2009', '2011', '2013', '2015']);
    assert.deepEqual(
      cube.along('År', {}).map(({ value }) => value),
      [1, 2, 3, 4],
    );
  });

  it('reads spans of years', () => {
    const cube = readTable(
      'Geografi,År,Andel\nHele landet,2005-2007,21.4241405614747\nHele landet,2004-2006,21.3217349172738\nVinje,2004-2006,:\n',
    );
    const time = cube.withRole('time');
    assert.deepEqual(time && dimensionPeriods(time).map((period) => [period?.year, period?.endYear]), [
      [2004, 2006],
      [2005, 2007],
    ]);
    assert.deepEqual(cube.at({ Geografi: 'Vinje', År: '2004-2006' }), { value: null, status: ':', reason: 'confidential' });
    assert.deepEqual(cube.at({ Geografi: 'Vinje', År: '2005-2007' }), { value: null, reason: 'missing' });
  });

  it('tells a column of figures that look like years from the years', () => {
    const cube = readTable('År;Antall;Folkemengde\n2023;2;1998\n2024;3;2004\n');
    assert.deepEqual(codes(cube, 'value'), ['Antall', 'Folkemengde']);
    assert.equal(cube.withRole('time')?.code, 'År');
    assert.deepEqual(codes(readTable('Antall;År\n2;2023\n3;2024\n'), 'value'), ['Antall']);
  });

  it('reads all columns of figures where the other columns tell the rows apart', () => {
    const cube = readTable('År;Gutter;Jenter\n2023;1,5;3\n2024;2,5;4\n');
    assert.equal(shape(cube), 'År/time/2 value/metric/2');
    const values = (value: string): unknown[] => cube.along('År', { value }).map((cell) => cell.value);
    assert.deepEqual(
      [values('Gutter'), values('Jenter')],
      [
        [1.5, 2.5],
        [3, 4],
      ],
    );
    const named = readTable('År;Sjøfart (tonn);Andel (prosent)\n2023;1;2\n2024;3;4\n').withRole('metric');
    assert.deepEqual(
      named?.categories.map(({ unit }) => unit),
      ['tonn', 'prosent'],
    );
    const ages = readTable('knr;alder;aar;antall\n0301;20;2020;1\n0301;21;2020;2\n');
    assert.equal(shape(ages), 'knr/geo/1 alder//2 aar/time/1 value/metric/1', 'ages tell the rows apart');
    const one = readTable('Kommune;Sone;År;Antall\nAsker;7;2023;1\nAsker;7;2024;2\n');
    assert.deepEqual(codes(one, 'value'), ['Antall'], 'the same number all through is no figure');
  });

  it("takes Excel's line on the delimiter for no title", () => {
    const cube = readTable('sep=;\r\nÅr;Verdi\r\n2023;1,5\r\n');
    assert.deepEqual([cube.label, shape(cube)], ['', 'År/time/1 value/metric/1']);
    assert.throws(() => readTable('sep=;\nÅr;Verdi\n2023;1;2\n'), { path: 'line 3, column 3' });
  });

  it('takes missing marks for missing', () => {
    const cube = readTable('knr,year,beds\n0101,2015,210\n0104,2015,NA\n0105,2015,..\n0106,2015,.\n0111,2015,-\n0118,2015,\n');
    const reasons = (codes(cube, 'knr') ?? []).map((knr) => cube.at({ knr }).reason);
    assert.deepEqual(reasons, [undefined, 'missing', 'missing', 'not-possible', 'missing', 'missing']);
    assert.deepEqual(cube.warnings, []);
  });

  it('pads municipality codes that lost their zero, and says so', () => {
    const cube = readTable('knr;navn;2024\n301;Oslo;717710\n3203;Asker;98815\n');
    assert.deepEqual(cube.dimensions[0]?.categories, [
      { code: '0301', label: 'Oslo' },
      { code: '3203', label: 'Asker' },
    ]);
    assert.deepEqual(cube.warnings, ['padded-codes']);
    assert.deepEqual(
      codes(readTable('Region;2024\n31;1\n3203;2\n'), 'Region'),
      ['31', '3203'],
      'a county is no municipality without its zeros',
    );
    assert.deepEqual(codes(readTable('krets;2024\n7;1\n12;2\n', { codeLengths: { krets: 4 } }), 'krets'), ['0007', '0012']);
  });

  it('keeps codes with a plus sign', () => {
    assert.deepEqual(codes(readTable('produkt;2024\n04+05;1\n06;2\n'), 'produkt'), ['04+05', '06']);
  });

  it('refuses the same key twice, or adds, as asked', () => {
    assert.throws(
      () => readTable(PORSGRUNN),
      (error) =>
        error instanceof DataError && error.code === 'repeated-key' && error.path === 'line 4, column 5' && error.detail.line === 4,
    );
    const cube = readTable(PORSGRUNN, { repeated: 'sum' });
    assert.ok(Math.abs((cube.at({ Utslippskilde: 'Tjenester tilknyttet transport' }).value ?? 0) - 830.35) < 1e-9);
    assert.deepEqual(cube.warnings, ['summed-keys']);
    const unknown = readTable('a;verdi\nx;1\nx;..\ny;2\n', { repeated: 'sum' });
    assert.deepEqual(unknown.at({ a: 'x' }), { value: null, status: '..', reason: 'missing' }, 'a sum with a missing part is missing');
  });

  const times: readonly (readonly [name: string, written: readonly string[], codes: string])[] = [
    ['months', ['Januar 2024', 'februar 2024', 'MARS 2024', '2024 april'], '2024M01 2024M02 2024M03 2024M04'],
    [
      'short months',
      ['jan. 2024', 'feb 24', 'mai-24', 'okt.24', 'sept. 2024', 'des 2024'],
      '2024M01 2024M02 2024M05 2024M09 2024M10 2024M12',
    ],
    ['English months', ['January 2024', 'Mar 2024', 'May 24', 'Oct. 2024', 'December 2024'], '2024M01 2024M03 2024M05 2024M10 2024M12'],
    ['months of another century', ['jan 99', 'jan 00'], '1999M01 2000M01'],
    ['quarters', ['1. kvartal 2024', '2. kv. 2024', '3.kvartal 2024', '4. kvartal, 2024'], '2024K1 2024K2 2024K3 2024K4'],
    ['English quarters', ['Q1 2024', '2nd quarter 2024', '3rd quarter of 2024', '4Q24'], '2024K1 2024K2 2024K3 2024K4'],
    ['half-years', ['1. halvår 2024', '2. halvår 24', '1st half 2025', 'H2 2025'], '2024H1 2024H2 2025H1 2025H2'],
    ['tertials', ['1. tertial 2024', 'T2 2024', '3. tertial 2024'], '2024T1 2024T2 2024T3'],
    ['weeks', ['uke 3 2024', 'Uke 4, 2024', 'veke 12 2024', 'week 13 of 2024', '2024 uke 14'], '2024U03 2024U04 2024U12 2024U13 2024U14'],
    ['days', ['31.01.2024', '1.2.2024', '15. mars 2024', 'per 31.12.2024'], '2024-01-31 2024-02-01 2024-03-15 2024-12-31'],
    ['codes and words', ['2024K1', '2. kvartal 2024'], '2024K1 2024K2'],
  ];
  for (const [name, written, want] of times)
    it(`reads ${name} as people write them, down and across`, () => {
      const down = readTable(`Periode;Antall\n${written.map((time, at) => `${time};${at}`).join('\n')}\n`);
      assert.equal(
        down
          .withRole('time')
          ?.categories.map(({ code }) => code)
          .join(' '),
        want,
      );
      const across = readTable(`Sted;${written.join(';')}\nAsker;${written.map((_, at) => at).join(';')}\n`);
      assert.equal(
        across
          .withRole('time')
          ?.categories.map(({ code }) => code)
          .join(' '),
        want,
      );
      const measured = readTable(
        `Sted;${written.map((time) => `Antall fødte ${time}`).join(';')}\nAsker;${written.map((_, at) => at).join(';')}\n`,
      );
      assert.equal(
        measured
          .withRole('time')
          ?.categories.map(({ code }) => code)
          .join(' '),
        want,
      );
      assert.deepEqual(codes(measured, 'value'), ['Antall fødte']);
    });

  it('takes nothing else for a period', () => {
    for (const word of [
      '1. kvartal',
      '5. kvartal 2024',
      '32.01.2024',
      '30.02.2024',
      'januar',
      'Mars 4',
      'janitsjar 2024',
      'sone 3 2024',
      'uke 54 2024',
    ])
      assert.equal(readTable(`Gruppe;Verdi\n${word};1\n`).withRole('time'), undefined, word);
  });

  it('takes a star or a word for provisional', () => {
    const found = (cube: Cube): unknown[] => cube.along(cube.withRole('time')?.code ?? '', {});
    const want = [{ value: 1 }, { value: 2, status: '*', reason: 'provisional' }];
    assert.deepEqual(found(readTable('År;Antall\n2023;1\n2024*;2\n')), want);
    assert.deepEqual(found(readTable('År;Antall\n2023;1\n2024 (foreløpige tall);2\n')), want);
    assert.deepEqual(found(readTable('Sted;2023;2024*\nAsker;1;2\n')), want);
    assert.deepEqual(found(readTable('Sted;Antall 2023;Antall 2024 *\nAsker;1;2\n')), want);
    assert.deepEqual(found(readTable('År;Antall\n2023;1\n2024;2*\n')), want, 'at the figure itself');
    assert.deepEqual(found(readTable('År;Antall\n2023;1\n2024*;..\n')), [{ value: 1 }, { value: null, status: '*', reason: 'missing' }]);
  });

  const units: readonly (readonly [cells: readonly string[], unit: string | undefined, values: readonly (number | null)[]])[] = [
    [['kr 1 200', 'kr -3', 'kr. 4,5'], 'kr', [1200, -3, 4.5]],
    [['1 200 kr', '−3 kr', '4,5 kr'], 'kr', [1200, -3, 4.5]],
    [['-kr 5', 'kr 1 200,-', ''], 'kr', [-5, 1200, null]],
    [['12 %', '3,5%', '..'], '%', [12, 3.5, null]],
    [['12 prosent', '3 prosent', '-1 prosent'], 'prosent', [12, 3, -1]],
    [['1,2 mill. kr', '3 mill. kr', '4 mill. kr'], 'mill. kr', [1.2, 3, 4]],
    [['NOK 1 200', 'NOK 3', 'NOK 4'], 'NOK', [1200, 3, 4]],
    [['5 tonn CO2-ekvivalenter', '6 tonn CO2-ekvivalenter', '7 tonn CO2-ekvivalenter'], 'tonn CO2-ekvivalenter', [5, 6, 7]],
    [['1 200 kr*', '3 kr', '4 kr'], 'kr', [1200, 3, 4]],
    // not the same all through: a number with another unit is no number of this column
    [['1 200 kr', '3', '4'], undefined, [null, 3, 4]],
    [['12', '3 %', '4'], undefined, [12, 3, 4]],
  ];
  for (const [cells, unit, values] of units)
    it(`takes the unit of ${cells.join(', ')}`, () => {
      const long = readTable(`År;Beløp\n${cells.map((cell, at) => `202${at};${cell}`).join('\n')}\n`);
      assert.equal(long.withRole('metric')?.categories[0]?.unit, unit);
      assert.deepEqual(
        long.along('År', {}).map(({ value }) => value),
        values,
      );
      const wide = readTable(`Sted;2020;2021;2022\nAsker;${cells.join(';')}\n`);
      assert.equal(wide.withRole('metric')?.categories[0]?.unit, unit);
      assert.deepEqual(
        wide.along('time', {}).map(({ value }) => value),
        values,
      );
    });

  it('has a unit for each column of figures, the one in the header first', () => {
    const cube = readTable('År;Utgifter;Andel;Inntekter (1000 kr)\n2023;kr 5;12 %;kr 7\n2024;kr 6;13 %;kr 8\n');
    assert.deepEqual(
      cube.withRole('metric')?.categories.map(({ unit }) => unit),
      ['kr', '%', '1000 kr'],
    );
    assert.equal(cube.at({ År: '2024', value: 'Inntekter (1000 kr)' }).value, 8);
    const ages = readTable('Alder;År;Antall\n20 år;2024;5\n30 år;2024;6\n');
    assert.deepEqual(codes(ages, 'Alder'), ['20 år', '30 år'], 'ages are groups, no figures');
  });

  it('takes the columns that the author names', () => {
    const cube = readTable('no;measure;responsible;2023 effect;2030 effect\n1;Gas boiler;REG*;200;250\n2;Capture;;0;Not calculated\n', {
      keys: ['no'],
      value: ['2023 effect', '2030 effect'],
    });
    assert.equal(shape(cube), 'no//2 value/metric/2');
    assert.deepEqual(cube.at({ no: '1', value: '2030 effect' }), { value: 250 });
    assert.deepEqual(cube.at({ no: '2', value: '2030 effect' }), { value: null, status: 'Not calculated', reason: 'other' });
  });

  it('takes one unit for all as the unit, several as a dimension', () => {
    const value = (cube: Cube) => cube.withRole('metric')?.categories.map(({ code, unit }) => [code, unit]);
    assert.deepEqual(value(readTable('År;Enhet;Verdi\n2023;prosent;1\n2024;prosent;2\n')), [['Verdi', 'prosent']]);
    assert.deepEqual(value(readTable('År;Enhet;Verdi\n2023;prosent;1\n2023;tonn;2\n')), [
      ['prosent', 'prosent'],
      ['tonn', 'tonn'],
    ]);
  });

  it('takes a title above and notes below', () => {
    const cube = readTable('"12134: Finansielle nøkkeltall"\n\n"region";"2024"\n"Bergen";-2,4\n\n"Kilde: Statistisk sentralbyrå"\n');
    assert.deepEqual([cube.label, cube.notes], ['12134: Finansielle nøkkeltall', ['Kilde: Statistisk sentralbyrå']]);
    assert.equal(cube.at({}).value, -2.4);
  });

  it('S11: odd names are ordinary names', () => {
    const cube = readTable('__proto__;constructor;verdi\ntoString;hasOwnProperty;7\n__proto__;hasOwnProperty;8\n');
    assert.equal(cube.at({ ['__proto__']: '__proto__' }).value, 8);
  });

  it('S13: refuses more combinations than a cube can hold', () => {
    const rows = Array.from({ length: 300 }, (_, at) => `a${at};b${at};c${at};${at}`);
    assert.throws(
      () => readTable(`a;b;c;verdi\n${rows.join('\n')}`),
      (error) => error instanceof DataError && error.code === 'too-many',
    );
  });

  describe('refuses with line and column', () => {
    const cases: [what: string, table: string, code: string, path?: string, options?: TableOptions][] = [
      ['too few cells', 'a;b;verdi\nx;y;1\nx;2\n', 'bad-table', 'line 3, column 3'],
      ['more cells than headers', 'a;verdi\nx;1\ny;2;3\n', 'bad-table', 'line 3, column 3'],
      ['two columns of the same name', 'a;a;verdi\nx;y;1\n', 'bad-table', 'line 1, column 2'],
      ['a column without a name', 'a;;verdi\nx;y;1\n', 'bad-table', 'line 1, column 2'],
      ['another decimal mark', 'a;verdi\nx;1,5\ny;2,5\nz;1.25\n', 'bad-table', 'line 4, column 2'],
      ['no figures', 'a;b\nx;y\n', 'bad-table', 'line 1, column 1'],
      ['one column', 'a\nx\ny\n', 'bad-table', 'line 1, column 1'],
      ['a column that is not there', 'a;verdi\nx;1\n', 'bad-table', 'antall', { value: 'antall' }],
      ['a web page', '\n<!doctype html><html><body>Logg inn</body></html>', 'web-page'],
      ['nothing', ' \r\n', 'empty'],
    ];
    for (const [what, table, code, path, options] of cases) {
      it(what, () =>
        assert.throws(
          () => readTable(table, options),
          (error) => {
            assert.ok(error instanceof DataError, String(error));
            assert.deepEqual([error.code, error.path], [code, path]);
            return true;
          },
        ),
      );
    }
  });
});

const shared = new URL('../../../shared/data/', import.meta.url);
const absent = existsSync(shared) ? false : 'the shared files are not here';

/** What each file is to give: shape, figures and their sum, or the code of the refusal. */
const FILES: Readonly<Record<string, [options: TableOptions, want: string | [shape: string, numbers: number, sum: number]]>> = {
  'climate/eksempeldata_pbi_klima.csv': [{}, ['Kommune/geo/23 År/time/8 Sektor//9 value/metric/1', 1656, 35550124.9240036]],
  'climate/klimagassutslipp_telemark.csv': [
    { repeated: 'sum' },
    ['Kommune/geo/17 År/time/13 Sektor//10 Utslippskilde//46 value/metric/1', 10092, 41878403.54],
  ],
  // Oslo prints 74 300 and 336 350 as totals; the rows give 75 300 and 336 350
  'climate/oslo-climate-budget-2023-measures.csv': [
    { keys: ['no'], value: ['effect_2023_tCO2e', 'effect_2030_tCO2e'] },
    ['no//27 value/metric/2', 34, 411650],
  ],
  'climate/oslo-climate-budget-2023-trajectory.csv': [{}, ['row//6 time/time/4', 14, 4447727]],
  'fhi/andel_innvandrere_i_lavinntekt_fhi.csv': [
    {},
    ['Geografi/geo/19 År/time/18 Alder//1 Innvandringskategori//2 Lavinntektsgrense//1 value/metric/1', 347, 7540.081420753612],
  ],
  'finance/fhi-nursing_home_beds_2015_18_t11875.csv': [{}, ['knr/geo/480 year/time/4 value/metric/1', 1702, 168258]],
  'finance/ssb-12134-contents.csv': [{}, 'bad-table'],
  'finance/ssb-12134-netto-driftsresultat-example.csv': [{}, ['KOKkommuneregion0000/geo/3 ContentsCode/metric/1 time/time/3', 9, 7]],
  'opensdg/bristol/csv-meta_11-1-1-c.csv': [{}, 'bad-table'],
  'opensdg/bristol/csv-meta_3-4-1.csv': [{}, 'bad-table'],
  'opensdg/bristol/indicator_11-1-1-c.csv': [{}, ['Year/time/4 GeoCode/geo/35 value/metric/1', 140, 10995.37167385]],
  'opensdg/bristol/indicator_3-4-1.csv': [{}, ['Year/time/17 Type of Disease//4 Sex//3 value/metric/1', 204, 16648.5615]],
  'opensdg/data-starter/indicator_1-1-1.csv': [{}, ['Year/time/2 Group//3 value/metric/1', 6, 12]],
  'opensdg/ons/indicator_1-2-1.csv': [
    {},
    ['Year/time/14 Age//7 Observation status//1 Sex//3 Unit multiplier//1 value/metric/1', 294, 5482.7],
  ],
  'opensdg/ons/indicator_13-2-2.csv': [
    {},
    ['Year/time/32 Series//1 Gas//8 Observation status//1 Unit multiplier//1 value/metric/1', 256, 41491.51961979598],
  ],
  'opensdg/schleswig-holstein/indicator_1-2-1.csv': [{}, ['Year/time/14 Gruppe//5 value/metric/1', 64, 548]],
  'opensdg/schleswig-holstein/indicator_9-3.csv': [{}, ['Year/time/8 Institution//3 value/metric/1', 12, 412.6]],
  'u4ssc/u4ssc-kpi-datapoints.csv': [{}, 'too-many'],
  'u4ssc/u4ssc-results-asker-karmoy-2020.csv': [
    { keys: ['city', 'kpi'], value: 'value_as_printed' },
    ['city//2 kpi//29 value/metric/1', 27, 97042.461],
  ],
};

describe('real files', { skip: absent }, () => {
  for (const [file, [options, want]] of Object.entries(FILES)) {
    it(file, () => {
      const read = () => readTable(readFileSync(new URL(file, shared)), options);
      if (typeof want === 'string') {
        assert.throws(read, (error) => error instanceof DataError && error.code === want);
        return;
      }
      const cube = read();
      const numbers = Array.from({ length: cube.length }, (_, index) => cube.cellAt(index).value).filter((value) => value !== null);
      const sum = numbers.reduce((total, value) => total + value, 0);
      assert.equal(shape(cube), want[0]);
      assert.equal(numbers.length, want[1]);
      assert.ok(Math.abs(sum - want[2]) < 1e-6 * Math.abs(sum), `${sum}`);
    });
  }

  it('names every CSV file', () => {
    const folders = [
      'climate',
      'fhi',
      'finance',
      'opensdg/bristol',
      'opensdg/data-starter',
      'opensdg/ons',
      'opensdg/schleswig-holstein',
      'u4ssc',
    ];
    const found = absent ? [] : folders.flatMap((folder) => readdirSync(new URL(folder, shared)).map((name) => `${folder}/${name}`));
    assert.deepEqual(found.filter((file) => file.endsWith('.csv')).sort(), Object.keys(FILES).sort());
  });
});
