import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isDataError } from '../../src/data/errors.js';
import { indicatorFromCube, type CubeChoice } from '../../src/data/indicator-from-cube.js';
import { readCube } from '../../src/data/json-stat.js';

/** A small table in the form of Statistics Norway: place, sex, measure, year. The years do not stand in order. */
const table = {
  class: 'dataset',
  label: 'Trangboddhet',
  source: 'Statistisk sentralbyrå',
  updated: '2025-03-01T07:00:00Z',
  id: ['Region', 'Kjonn', 'ContentsCode', 'Tid'],
  size: [2, 3, 2, 3],
  role: { time: ['Tid'], geo: ['Region'], metric: ['ContentsCode'] },
  dimension: {
    Region: { category: { index: ['0301', '3203'], label: { '0301': 'Oslo', '3203': 'Asker' } } },
    Kjonn: { category: { index: ['1', '2', '0'], label: { 1: 'Menn', 2: 'Kvinner', 0: 'Begge kjønn' } } },
    ContentsCode: {
      category: {
        index: ['Personer', 'Andel'],
        label: { Personer: 'Personer som bor trangt', Andel: 'Andel' },
        unit: { Personer: { base: 'personer', decimals: 0 }, Andel: { base: 'prosent', decimals: 1 } },
      },
    },
    Tid: { category: { index: ['2023', '2021', '2022'], label: { 2021: '2021', 2022: '2022', 2023: '2023' } } },
  },
  value: Array.from({ length: 36 }, (_, index) => (index === 14 ? null : index)),
  status: { 13: '-', 14: ':', 15: 'p' } as Record<string, string>,
};
table.value[13] = null;

const withKjonn = (label: Readonly<Record<string, string>>): unknown => ({
  ...table,
  dimension: { ...table.dimension, Kjonn: { category: { index: ['1', '2', '0'], label } } },
});

const open = (choice: CubeChoice, input: unknown = table) => indicatorFromCube(readCube(input), choice);
const shown = (choice: CubeChoice, input?: unknown) =>
  open(choice, input).series.map(({ name, points }) => [name, ...points.map(({ period, value }) => `${period.code}: ${value}`)]);
const refused = (choice: CubeChoice, input?: unknown): [string, unknown] => {
  try {
    open(choice, input);
  } catch (error) {
    assert.ok(isDataError(error), String(error));
    return [error.code, error.detail['category']];
  }
  return assert.fail('it was taken');
};

describe('indicatorFromCube', () => {
  it('takes the first place, the first measure and the total, in the order of time', () =>
    assert.deepEqual(shown({}), [['Oslo', '2021: 0', '2022: null', '2023: 12']]));

  it('names the line of a table without places by its measure, the unit left out', () => {
    const measured = { label: 'Utslipp til luft (1 000 tonn, AR5)', unit: { base: '1 000 tonn' } };
    const ofAir = (unit: object | undefined): unknown => ({
      class: 'dataset',
      id: ['ContentsCode', 'Tid'],
      size: [1, 1],
      dimension: {
        ContentsCode: { category: { index: ['U'], label: { U: measured.label }, ...(unit && { unit: { U: unit } }) } },
        Tid: { category: { index: ['2024'] } },
      },
      value: [1],
    });
    assert.equal(open({}, ofAir(measured.unit)).series[0]?.name, 'Utslipp til luft');
    assert.equal(open({}, ofAir(undefined)).series[0]?.name, measured.label);
  });

  const cases: [name: string, choice: CubeChoice, want: string[][]][] = [
    ['a place', { region: '3203' }, [['Asker', '2021: 31', '2022: 32', '2023: 30']]],
    ['a measure', { region: '3203', measure: 'Andel' }, [['Asker', '2021: 34', '2022: 35', '2023: 33']]],
    ['a category', { region: '3203', select: { Kjonn: '2' } }, [['Asker', '2021: 25', '2022: 26', '2023: 24']]],
    ['a measure by its dimension', { select: { ContentsCode: 'Andel', Kjonn: '1' } }, [['Oslo', '2021: 4', '2022: 5', '2023: 3']]],
    ['a place by its dimension', { select: { Region: '3203' } }, [['Asker', '2021: 31', '2022: 32', '2023: 30']]],
    [
      'places to compare with, each once, the main one first',
      { region: '3203', compare: ['0301', '3203', '0301'], select: { Kjonn: '1' } },
      [
        ['Asker', '2021: 19', '2022: 20', '2023: 18'],
        ['Oslo', '2021: 1', '2022: 2', '2023: 0'],
      ],
    ],
  ];
  for (const [name, choice, want] of cases) it(`reads ${name}`, () => assert.deepEqual(shown(choice), want));

  const titles: [name: string, choice: CubeChoice, input: unknown, want: string][] = [
    ['nothing more for the total', {}, table, 'Trangboddhet'],
    ['the part that was chosen', { select: { Kjonn: '2' } }, table, 'Trangboddhet, Kvinner'],
    [
      'the part that comes of itself, where there is no total',
      {},
      withKjonn({ 1: 'Menn', 2: 'Kvinner', 0: 'Ukjent' }),
      'Trangboddhet, Menn',
    ],
    [
      'what is measured, where the office lists all dimensions',
      { select: { Kjonn: '1' } },
      { ...table, label: '06913: Personer, etter region' },
      'Personer som bor trangt, Menn',
    ],
  ];
  for (const [name, choice, input, want] of titles) it(`says in the title ${name}`, () => assert.equal(open(choice, input).title, want));

  it('gives the unit, the decimals and the source as published', () => {
    const { title, unit, decimals, source, updated, series } = open({ measure: 'Andel', compare: ['3203'] });
    assert.deepEqual(
      [title, unit, decimals, source, updated],
      ['Trangboddhet', 'prosent', 1, { name: 'Statistisk sentralbyrå' }, '2025-03-01T07:00:00Z'],
    );
    assert.deepEqual(
      series.map(({ id, role }) => [id, role]),
      [
        ['0301', 'main'],
        ['3203', 'comparison'],
      ],
    );
  });

  it('tells why there is no figure: a dash is zero, a colon is confidential', () =>
    assert.deepEqual(
      open({}).series[0]?.points.map(({ value, status, reason }) => [value, status, reason]),
      [
        [0, '-', 'zero'],
        [null, ':', 'confidential'],
        [12, undefined, undefined],
      ],
    ));

  it('keeps a symbol with what the publisher says of it, and leaves out one that says nothing', () => {
    const cube = { ...table, status: { 0: 'a', 1: 'D3', 2: ':' }, extension: { status: { label: { D3: 'few answers' } } } };
    const [series] = open({ select: { Kjonn: '1' } }, cube).series;
    assert.deepEqual(
      series?.points.map(({ period, ...cell }) => [period.code, cell]),
      [
        ['2021', { value: 1, status: 'D3', reason: 'other', meaning: 'few answers' }],
        ['2022', { value: 2, status: ':', reason: 'confidential' }],
        ['2023', { value: 0 }],
      ],
    );
  });

  it('reads values and flags by position, where most are missing', () => {
    const sparse = { ...table, value: { 12: 5 }, status: {} };
    assert.deepEqual(
      open({}, sparse).series[0]?.points.map(({ value, reason }) => [value, reason]),
      [
        [null, 'missing'],
        [null, 'missing'],
        [5, undefined],
      ],
    );
  });

  const refusals: [name: string, choice: CubeChoice, category: string][] = [
    ['a place that the table does not have', { region: '9999' }, '9999'],
    ['a place to compare with', { compare: ['9999'] }, '9999'],
    ['a measure', { measure: 'Alder' }, 'Alder'],
    ['a category', { select: { Kjonn: '7' } }, '7'],
    ['a dimension', { select: { Alder: '67' } }, '67'],
    ['a name that every object has', { region: 'constructor' }, 'constructor'],
  ];
  for (const [name, choice, category] of refusals)
    it(`refuses ${name}`, () => assert.deepEqual(refused(choice), ['unknown-category', category]));

  /** The table without one of its dimensions, values from the first cells on. */
  const without = (name: string): object => {
    const at = table.id.indexOf(name);
    const size = table.size.filter((_, index) => index !== at);
    const { [name]: _, ...dimension } = table.dimension as Record<string, unknown>;
    const cells = size.reduce((a, b) => a * b, 1);
    const role = Object.fromEntries(Object.entries(table.role).filter(([, names]) => !names.includes(name)));
    return {
      ...table,
      id: table.id.filter((id) => id !== name),
      size,
      role,
      dimension,
      value: Array.from({ length: cells }, (__, n) => n),
      status: {},
    };
  };

  it('refuses a table with no time', () => assert.deepEqual(refused({}, without('Tid')), ['no-values', undefined]));
  it('reads a table with no place, named by its measure', () =>
    assert.deepEqual(shown({}, without('Region')), [['Personer som bor trangt', '2021: 13', '2022: 14', '2023: 12']]));
  it('never gives another place’s figures where the table has no place', () =>
    assert.deepEqual(refused({ region: '3203' }, without('Region')), ['unknown-category', '3203']));

  const totals: [label: string, isTotal: boolean][] = [
    ['I alt', true],
    ['Totalt', true],
    ['Total', true],
    ['Alle aldre', true],
    ['Begge kjønn', true],
    ['All ages', true],
    ['All', true],
    ['Both sexes', true],
    ['The whole country', true],
    ['Allergi', false],
    ['Allmenn', false],
    ['Totalskadd', false],
    ['Ikke i alt', false],
  ];
  for (const [label, isTotal] of totals)
    it(`"${label}" is ${isTotal ? 'the total' : 'a category like others'}`, () => {
      const category = { index: ['1', '2', '0'], label: { 1: 'Menn', 2: 'Kvinner', 0: label } };
      const input = { ...table, dimension: { ...table.dimension, Kjonn: { category } } };
      assert.equal(open({}, input).series[0]?.points.at(-1)?.value, isTotal ? 12 : 0);
    });

  it('S11: reads a dimension called __proto__', () => {
    const input = JSON.parse(JSON.stringify(table).replaceAll('"Kjonn"', '"__proto__"')) as object;
    assert.deepEqual(shown({ region: '3203' }, input), [['Asker', '2021: 31', '2022: 32', '2023: 30']]);
  });

  it('leaves the table as it was, from one choice to the next', () => {
    const before = JSON.stringify(table);
    const cube = readCube(table);
    indicatorFromCube(cube, { region: '3203' });
    assert.deepEqual(indicatorFromCube(cube, {}).series[0]?.name, 'Oslo');
    assert.equal(JSON.stringify(table), before);
  });
});
