import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Cube } from '../../src/data/cube.js';
import { DataError } from '../../src/data/errors.js';
import { readOpenSdg } from '../../src/data/open-sdg.js';

const shape = (cube: Cube): string =>
  cube.dimensions.map(({ code, role, categories }) => `${code}/${role ?? ''}/${categories.length}`).join(' ');

/** Relative low income in the United Kingdom, per cent (Office for National Statistics, indicator 1.2.1, OGL v3). */
const ONS = `Year,Age,Observation status,Sex,Unit measure,Unit multiplier,Value
2005,15 and under,Undefined,,Percentage (%),Units,23.3
2005,,Provisional value,,Percentage (%),Units,19.0
2005,50 to 64,Estimated value,Male,Percentage (%),Units,
`;

describe('readOpenSdg', () => {
  it('reads the source CSV: an empty disaggregation is the total and comes first', () => {
    const cube = readOpenSdg(ONS);
    assert.equal(shape(cube), 'Year/time/1 Age//3 Sex//2 value/metric/1');
    assert.deepEqual(
      cube.dimensions[1]?.categories.map(({ code }) => code),
      ['', '15 and under', '50 to 64'],
    );
    assert.deepEqual(cube.at({ Age: '15 and under', Sex: '' }), { value: 23.3 });
    assert.equal(cube.withRole('metric')?.categories[0]?.unit, 'Percentage (%)');
  });

  it('takes the observation status as status, with the publisher’s words', () => {
    const cube = readOpenSdg(ONS);
    assert.deepEqual(cube.at({ Age: '', Sex: '' }), { value: 19, status: 'p', reason: 'provisional' });
    assert.deepEqual(cube.at({ Age: '50 to 64', Sex: 'Male' }), { value: null, status: 'e', reason: 'missing' });
    assert.equal(cube.meanings.get('p'), 'Provisional value');
  });

  it('reads built JSON: data, comb and headline', () => {
    // the starter's indicator 1.1.1
    const data = { Year: [2016, 2015, 2015, 2015], Group: [null, 'A', 'B', null], Value: [2, 1, 3, null] };
    for (const input of [{ data, edges: { From: [], To: [] } }, data]) {
      const cube = readOpenSdg(input);
      assert.equal(shape(cube), 'Year/time/2 Group//3 value/metric/1');
      assert.deepEqual(cube.along('Year', { Group: '' }), [{ value: null, reason: 'missing' }, { value: 2 }]);
      assert.deepEqual(cube.at({ Year: '2015', Group: 'B' }), { value: 3 });
    }
    const headline = readOpenSdg([
      { Year: 2015, Value: 2.123 },
      { Year: 2016, Value: 1e-7 },
    ]);
    assert.deepEqual(
      headline.along('Year', {}).map(({ value }) => value),
      [2.123, 1e-7],
    );
  });

  it('makes several units a dimension, and puts a multiplier before its unit', () => {
    const cube = readOpenSdg('Year,Unit multiplier,Units,Value\n2020,Thousands,persons,5\n2020,Units,%,7\n');
    assert.deepEqual(cube.withRole('metric')?.categories, [
      { code: 'Thousands, persons', label: 'Thousands, persons', unit: 'Thousands, persons' },
      { code: '%', label: '%', unit: '%' },
    ]);
    assert.equal(cube.at({ Units: 'Thousands, persons' }).value, 5, 'never multiplied');
  });

  it('takes the geocode as code and the name beside it as label', () => {
    // Bristol, satisfied with the local area, per cent
    const cube = readOpenSdg(
      'Year,Ward,GeoCode,Value\n2017-18,Southville,E05010914,88.88325952\n2017-18,,,76.43242127\n2017-18,Easton,E05010896,77.03802239\n',
    );
    assert.deepEqual(
      cube.withRole('geo')?.categories.map(({ code, label }) => [code, label]),
      [
        ['', ''],
        ['E05010914', 'Southville'],
        ['E05010896', 'Easton'],
      ],
    );
    assert.equal(cube.at({ GeoCode: '' }).value, 76.43242127);
  });

  it('takes title, unit and source from the metadata', () => {
    const meta = {
      graph_title: 'Satisfied',
      computation_units: '%',
      source_organisation_1: 'BCC Data Team',
      national_data_update: '2019-10-10',
    };
    const cube = readOpenSdg('Year,Value\n2017,1\n', meta);
    assert.deepEqual([cube.label, cube.source, cube.updated], ['Satisfied', 'BCC Data Team', '2019-10-10']);
    assert.equal(cube.withRole('metric')?.categories[0]?.unit, '%');
  });

  const refused: [what: string, input: unknown, code: string, path?: string][] = [
    ['columns of unequal length', { data: { Year: [2015, 2016], Value: [1] } }, 'invalid', 'data.Value'],
    ['records that are no objects', [{ Year: 2015, Value: 1 }, 7], 'invalid', '[1]'],
    ['no figures', { data: { Year: [], Value: [] } }, 'no-values'],
    ['something else', { goals: [] }, 'wrong-kind'],
    ['null', null, 'wrong-kind'],
    ['a web page', '<html></html>', 'web-page'],
    ['nothing', '', 'empty'],
    ['a table without figures', 'National metadata,\nIndicator available,yes\n', 'bad-table', 'Value'],
    ['the same key twice', { Year: [2015, 2015], Value: [1, 2] }, 'repeated-key', 'line 2, column 2'],
  ];
  for (const [what, input, code, path] of refused) {
    it(`refuses ${what}`, () =>
      assert.throws(
        () => readOpenSdg(input),
        (error) => {
          assert.ok(error instanceof DataError, String(error));
          assert.equal(error.code, code);
          if (path) assert.equal(error.path, path);
          return true;
        },
      ));
  }
});

const shared = new URL('../../../shared/data/opensdg/', import.meta.url);
const absent = existsSync(shared) ? false : 'the shared files are not here';
const FILES: [file: string, shape: string, missing: number][] = [
  ['bristol/indicator_11-1-1-c.csv', 'Year/time/4 GeoCode/geo/35 value/metric/1', 0],
  ['bristol/indicator_3-4-1.csv', 'Year/time/17 Type of Disease//4 Sex//3 value/metric/1', 0],
  ['data-starter/indicator_1-1-1.csv', 'Year/time/2 Group//3 value/metric/1', 0],
  ['ons/indicator_1-2-1.csv', 'Year/time/14 Age//7 Sex//3 value/metric/1', 0],
  ['ons/indicator_13-2-2.csv', 'Year/time/32 Series//1 Gas//8 value/metric/1', 0],
  ['schleswig-holstein/indicator_1-2-1.csv', 'Year/time/14 Gruppe//5 value/metric/1', 6],
  ['schleswig-holstein/indicator_9-3.csv', 'Year/time/8 Institution//3 value/metric/1', 12],
];

describe('real files', { skip: absent }, () => {
  for (const [file, want, missing] of FILES) {
    it(file, () => {
      const cube = readOpenSdg(readFileSync(new URL(file, shared)));
      assert.equal(shape(cube), want);
      assert.equal(
        Array.from({ length: cube.length }, (_, index) => cube.cellAt(index)).filter(({ value }) => value === null).length,
        missing,
      );
    });
  }
});
