import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Cell, Cube } from '../../src/data/cube.js';
import { dimensionPeriods } from '../../src/data/cube.js';
import { DataError } from '../../src/data/errors.js';
import { own } from '../../src/data/json-fields.js';
import { readCube } from '../../src/data/json-stat.js';

type Json = Record<string, unknown>;

const refusal =
  (code: string, path?: string) =>
  (error: unknown): boolean => {
    assert.ok(error instanceof DataError, String(error));
    assert.equal(error.code, code);
    if (path !== undefined) assert.equal(error.path, path);
    return true;
  };

const roles = (cube: Cube): string => cube.dimensions.map(({ code, role }) => `${code}=${role ?? ''}`).join(' ');
const values = (cube: Cube): (number | null)[] => Array.from({ length: cube.length }, (_, index) => cube.cellAt(index).value);

/** Statistics Norway, table 01222: population of Asker under its old and new code (CC BY 4.0). Version 2, index in another order. */
const ssb = (): Json => ({
  version: '2.0',
  class: 'dataset',
  label: '01222: Befolkning og kvartalsvise endringar',
  source: 'Statistisk sentralbyrå',
  updated: '2025-05-21T06:00:00Z',
  note: ['Første avsnitt.\r\n\r\nAndre avsnitt med [lenke](https://www.ssb.no/).'],
  id: ['Region', 'Tid', 'ContentsCode'],
  size: [2, 2, 2],
  role: { time: ['Tid'], metric: ['ContentsCode'] },
  dimension: {
    Region: { label: 'region', category: { index: { '3203': 1, '3025': 0 }, label: { '3203': 'Asker', '3025': 'Asker (2020-2023)' } } },
    Tid: { label: 'kvartal', category: { index: { '2024K1': 1, '2023K4': 0 } } },
    ContentsCode: {
      label: 'statistikkvariabel',
      category: {
        index: { Folketallet1: 0, Folketallet11: 1 },
        label: { Folketallet1: 'Folketallet ved inngangen av kvartalet', Folketallet11: 'Folketallet ved utgangen av kvartalet' },
        unit: { Folketallet1: { base: 'personer', decimals: 0 }, Folketallet11: { base: 'personer', decimals: 0 } },
      },
    },
  },
  value: [98430, 98815, 0, 0, 0, 0, 98815, 99214],
  extension: { px: { tableid: '01222', decimals: 0 } },
});

/** The Norwegian Institute of Public Health: growth of population, from the README of its open API. */
const fhi = (): Json => ({
  class: 'dataset',
  version: '2.0',
  href: null,
  label: 'Befolkningsvekst (B)',
  updated: '2022-12-20T11:44:58.7706326+00:00',
  source: null,
  id: ['GEO', 'AAR', 'KJONN', 'ALDER', 'MEASURE_TYPE'],
  size: [2, 2, 1, 1, 1],
  role: { time: null, geo: null, metric: ['MEASURE_TYPE'] },
  dimension: {
    GEO: { label: 'Geografi', category: { index: ['03', '30'], label: { '03': 'Oslo', '30': 'Viken' } } },
    AAR: { label: 'År', category: { index: ['2020_2020', '2021_2021'], label: { '2020_2020': '2020', '2021_2021': '2021' } } },
    KJONN: { label: 'Kjønn', category: { index: ['0'], label: { '0': 'Kjønn samlet' } } },
    ALDER: { label: 'Alder', category: { index: ['0'], label: { '0': 'Alle aldre' } } },
    MEASURE_TYPE: {
      label: 'Måltall',
      category: {
        index: ['BEFVEKST_ANT'],
        label: { BEFVEKST_ANT: 'antall' },
        unit: { BEFVEKST_ANT: { decimals: null, label: 'antall', symbol: null, position: null } },
      },
    },
  },
  value: [3516, 2817, 11219, 16846],
  status: '',
});

/** One dimension of `codes`, for the traps that need no more. */
const line = (codes: readonly string[], more: Json, dimension: Json = {}): Json => ({
  class: 'dataset',
  id: ['x'],
  size: [codes.length],
  dimension: { x: { category: { index: codes, ...dimension } } },
  ...more,
});
const cells = (codes: readonly string[], more: Json): Cell[] => {
  const cube = readCube(line(codes, more));
  return codes.map((x) => cube.at({ x }));
};
const abc = ['a', 'b', 'c'];

describe('readCube: the shapes of the format', () => {
  it('reads a flat dataset of version 2 with positions by value', () => {
    const cube = readCube(ssb());
    assert.deepEqual(cube.size, [2, 2, 2]);
    assert.equal(cube.length, 8);
    assert.deepEqual(cube.dimensions[0]?.categories[0], { code: '3025', label: 'Asker (2020-2023)' });
    assert.deepEqual(cube.at({ Region: '3203', Tid: '2024K1', ContentsCode: 'Folketallet1' }), { value: 98815 });
    assert.deepEqual(cube.at({ Region: '3025', Tid: '2023K4', ContentsCode: 'Folketallet11' }), { value: 98815 });
    assert.equal(
      cube.at({ Region: '3203', Tid: '2023K4', ContentsCode: 'Folketallet1' }).value,
      0,
      'as published, although the code was not in force',
    );
    assert.deepEqual(
      [cube.label, cube.source, cube.updated],
      ['01222: Befolkning og kvartalsvise endringar', 'Statistisk sentralbyrå', '2025-05-21T06:00:00Z'],
    );
  });

  it('reads version 1 under any key, with id, size and role inside dimension, beside other keys', () => {
    const { id, size, role, dimension, value } = ssb();
    const cube = readCube({ folketall: { dimension: { ...(dimension as Json), id, size, role }, value }, _metadata: { source: 'SSB' } });
    assert.equal(cube.at({ Region: '3203', Tid: '2024K1', ContentsCode: 'Folketallet11' }).value, 99214);
    assert.equal(roles(cube), 'Region=geo Tid=time ContentsCode=metric');
    assert.deepEqual(cube.warnings, []);
  });

  it('takes the first dataset with figures of a collection or bundle, and says so', () => {
    const empty = line(abc, { value: [] });
    const full = line(abc, { value: [1, 2, 3] });
    const inner = { class: 'collection', link: { item: [empty, full] } };
    for (const input of [
      { class: 'collection', link: { item: [{ class: 'dataset', href: 'https://example.org/a.json' }, inner] } },
      { one: empty, two: full },
    ]) {
      const cube = readCube(input);
      assert.deepEqual(values(cube), [1, 2, 3]);
      assert.deepEqual(cube.warnings, ['several-datasets']);
    }
    assert.deepEqual(readCube({ class: 'collection', link: { item: [full] } }).warnings, []);
  });

  it('says that a collection of links has no figures', () => {
    const item = [{ class: 'dataset', href: 'https://example.org/a.json' }];
    assert.throws(() => readCube({ class: 'collection', link: { item } }), refusal('no-values'));
  });

  it('reads an index as an object in any order, as a list, and none where there is one category', () => {
    const dimension = (category: Json, size: number, value: number[]) =>
      readCube({ class: 'dataset', id: ['x'], size: [size], dimension: { x: { category } }, value });
    const code = (cube: Cube) => cube.dimensions[0]?.categories.map(({ code }) => code);
    assert.deepEqual(code(dimension({ index: { b: 1, '2': 2, a: 0 } }, 3, [1, 2, 3])), ['a', 'b', '2']);
    assert.deepEqual(code(dimension({ index: ['b', 'a'] }, 2, [1, 2])), ['b', 'a']);
    assert.deepEqual(dimension({ label: { CA: 'Canada' } }, 1, [7]).dimensions[0]?.categories, [{ code: 'CA', label: 'Canada' }]);
    assert.throws(() => dimension({ label: { CA: 'Canada', US: 'USA' } }, 2, [7, 8]), refusal('invalid', 'dimension.x.category.index'));
  });

  it('reads sizes that are texts', () => {
    assert.deepEqual(readCube({ ...ssb(), size: ['2', '2', '2'] }).size, [2, 2, 2]);
  });

  it('reads values by position, a missing key is missing', () => {
    assert.deepEqual(cells(abc, { value: { '0': 1, '2': 3 } }), [{ value: 1 }, { value: null, reason: 'missing' }, { value: 3 }]);
  });

  it('says "no figures" for a metadata answer of two million cells, at once', () => {
    // Statistics Sweden, TAB6471
    const codes = (count: number) => Array.from({ length: count }, (_, at) => String(at));
    const size = [312, 134, 3, 1, 16];
    const id = ['Region', 'Alder', 'Kon', 'ContentsCode', 'Tid'];
    const dimension = Object.fromEntries(id.map((name, at) => [name, { category: { index: codes(size[at] ?? 0) } }]));
    for (const value of [[], {}, undefined])
      assert.throws(() => readCube({ class: 'dataset', id, size, dimension, value }), refusal('no-values'));
  });

  it('assumes nothing on the order of the dimensions', () => {
    const cube = readCube({
      class: 'dataset',
      id: ['Tid', 'Region'],
      size: [2, 3],
      dimension: { Region: { category: { index: abc } }, Tid: { category: { index: ['2023', '2024'] } } },
      value: [1, 2, 3, 4, 5, 6],
    });
    assert.deepEqual(
      cube.along('Tid', { Region: 'b' }).map(({ value }) => value),
      [2, 5],
    );
    assert.deepEqual(
      cube.along('Region', { Tid: '2024' }).map(({ value }) => value),
      [4, 5, 6],
    );
  });

  it('leaves its input untouched', () => {
    const input = ssb();
    const before = structuredClone(input);
    readCube(input).at({ Region: '3203', Tid: '2024K1', ContentsCode: 'Folketallet1' });
    assert.deepEqual(input, before);
  });
});

describe('readCube: roles', () => {
  const three = (id: readonly string[], codes: readonly (readonly string[])[], role?: unknown, labels?: readonly Json[]): Cube =>
    readCube({
      class: 'dataset',
      id,
      size: codes.map(({ length }) => length),
      role,
      dimension: Object.fromEntries(
        id.map((name, at) => [name, { category: { index: codes[at], ...(labels?.[at] && { label: labels[at] }) } }]),
      ),
      value: { '0': 1 },
    });
  it('finds the place by name where the publisher gives no geo role', () => {
    assert.equal(roles(readCube(ssb())), 'Region=geo Tid=time ContentsCode=metric');
    assert.equal(
      roles(three(['ContentsCode', 'KOKkommuneregion0000', 'Tid'], [['a'], ['3203'], ['2024']])),
      'ContentsCode=metric KOKkommuneregion0000=geo Tid=time',
    );
  });
  it('finds time, place and measure where roles are null', () => {
    assert.equal(roles(readCube(fhi())), 'GEO=geo AAR=time KJONN= ALDER= MEASURE_TYPE=metric');
  });
  it('passes over nulls among the roles', () => {
    assert.equal(roles(three(['x', 'time'], [['a'], ['2024']], { time: [null], geo: [null, 'x'] })), 'x=geo time=time');
  });
  it('finds time by its codes where the name tells nothing', () => {
    assert.equal(
      roles(
        three(
          ['Vuosi', 'Ika'],
          [
            ['2023', '2024'],
            ['0', '1'],
          ],
        ),
      ),
      'Vuosi=time Ika=',
    );
  });
  it('takes municipality codes that look like years for no time', () => {
    const names = { '1804': 'Bodø', '1860': 'Vestvågøy' };
    assert.equal(
      roles(
        three(
          ['sted', 'Periode1'],
          [
            ['1804', '1860'],
            ['2023', '2024'],
          ],
          undefined,
          [names, { '2023': 'år 2023', '2024': 'år 2024' }],
        ),
      ),
      'sted= Periode1=time',
    );
  });
  it('gives each role to the dimension that is named first', () => {
    assert.equal(
      roles(three(['birth', 'home', 'time'], [['a'], ['b'], ['2011']], { geo: ['home', 'birth'] })),
      'birth= home=geo time=time',
    );
  });
});

describe('readCube: symbols and reasons', () => {
  const px = { extension: { px: {} } };
  const cases: [what: string, input: Json, want: (Cell | undefined)[]][] = [
    ['no status', { value: [1, null, 0] }, [{ value: 1 }, { value: null, reason: 'missing' }, { value: 0 }]],
    ['one empty text for all (Institute of Public Health)', { value: [1, 2, 3], status: '' }, [{ value: 1 }, { value: 2 }, { value: 3 }]],
    ['one text for all', { value: [1, 2, 3], status: 'p' }, [1, 2, 3].map((value) => ({ value, status: 'p', reason: 'provisional' }))],
    ['a list of one (Canada: a = normal)', { value: [1, 2, 3], status: ['a'] }, [1, 2, 3].map((value) => ({ value, status: 'a' }))],
    ['a list', { value: [1, 2, 3], status: [null, 'e', ''] }, [{ value: 1 }, { value: 2, status: 'e', reason: 'estimated' }, { value: 3 }]],
    [
      'an object by position',
      { value: [1, 2, 3], status: { '1': 'b' } },
      [{ value: 1 }, { value: 2, status: 'b', reason: 'break' }, { value: 3 }],
    ],
    [
      'a list wrapped in value (older Eurostat)',
      { value: [1, 2, 3], status: { value: [null, 'p', null] } },
      [{ value: 1 }, { value: 2, status: 'p', reason: 'provisional' }, { value: 3 }],
    ],
    [
      'Statistics Norway: . : ..',
      { ...px, value: [null, null, null], status: { '0': '.', '1': ':', '2': '..' } },
      [
        { value: null, status: '.', reason: 'not-possible' },
        { value: null, status: ':', reason: 'confidential' },
        { value: null, status: '..', reason: 'missing' },
      ],
    ],
    [
      'Statistics Norway: - is zero though the value is null',
      { ...px, value: [null, 36, 33], status: { '0': '-' } },
      [{ value: 0, status: '-', reason: 'zero' }, { value: 36 }, { value: 33 }],
    ],
    [
      '- of anyone else is no zero',
      { value: [null, 1, 1], status: { '0': '-' } },
      [{ value: null, status: '-', reason: 'missing' }, { value: 1 }, { value: 1 }],
    ],
    [
      'Eurostat: ep, u, and : is plainly missing',
      { source: 'ESTAT', value: [449206579, 5, null], status: { '0': 'ep', '1': 'u', '2': ':' } },
      [
        { value: 449206579, status: 'ep', reason: 'provisional' },
        { value: 5, status: 'u', reason: 'other' },
        { value: null, status: ':', reason: 'missing' },
      ],
    ],
    [
      'Eurostat: : c is confidential, z not possible, d a definition of its own',
      { extension: { agencyId: 'ESTAT' }, value: [null, null, 4], status: [': c', 'z', 'd'] },
      [
        { value: null, status: ': c', reason: 'confidential' },
        { value: null, status: 'z', reason: 'not-possible' },
        { value: 4, status: 'd', reason: 'other' },
      ],
    ],
    [
      'Statistics Finland: 2, 3 and 7, explained in extension',
      {
        extension: { missingValueDescriptions: { '3': 'Tieto on salassapidon alainen' } },
        value: [null, null, null],
        status: { '0': '2', '1': '3', '2': '7' },
      },
      [
        { value: null, status: '2', reason: 'not-possible' },
        { value: null, status: '3', reason: 'confidential' },
        { value: 0, status: '7', reason: 'zero' },
      ],
    ],
    [
      'a flag does not tell why there is no figure',
      { value: [null, 1, 1], status: { '0': 'p' } },
      [{ value: null, status: 'p', reason: 'missing' }, { value: 1 }, { value: 1 }],
    ],
    [
      'symbols inside value',
      { value: [':', '..', '.'] },
      [
        { value: null, status: ':', reason: 'confidential' },
        { value: null, status: '..', reason: 'missing' },
        { value: null, status: '.', reason: 'not-possible' },
      ],
    ],
    [
      'a text is kept as it is',
      { value: ['A1B1C1', 'Not Reported', '<b>1</b>'] },
      ['A1B1C1', 'Not Reported', '<b>1</b>'].map((status) => ({ value: null, status, reason: 'other' })),
    ],
    ['numbers as texts', { value: ['1 234,5', '1,5', '−9.3'] }, [{ value: 1234.5 }, { value: 1.5 }, { value: -9.3 }]],
    [
      '17,200 is not guessed',
      { value: ['17,200', '', ' '] },
      [
        { value: null, status: '17,200', reason: 'other' },
        { value: null, reason: 'missing' },
        { value: null, reason: 'missing' },
      ],
    ],
    ['NaN and Infinity', { value: [NaN, Infinity, -Infinity] }, [1, 2, 3].map(() => ({ value: null, reason: 'missing' }))],
    ['true, an object, a BigInt', { value: [true, {}, 7n] }, [1, 2, 3].map(() => ({ value: null, reason: 'missing' }))],
    ['very large and very small', { value: [1e308, -1.7e308, 5e-324] }, [{ value: 1e308 }, { value: -1.7e308 }, { value: 5e-324 }]],
  ];
  for (const [what, input, want] of cases) it(what, () => assert.deepEqual(cells(abc, input), want));

  it('keeps the publisher’s own words for its symbols', () => {
    const estat = { source: 'ESTAT', extension: { status: { label: { ep: 'estimated, provisional', p: 1 } } } };
    assert.deepEqual([...readCube(line(abc, { value: [1, 2, 3], ...estat })).meanings], [['ep', 'estimated, provisional']]);
    const statfin = { extension: { missingValueDescriptions: { '3': 'Tieto on salassapidon alainen' } } };
    assert.equal(readCube(line(abc, { value: [1, 2, 3], ...statfin })).meanings.get('3'), 'Tieto on salassapidon alainen');
  });
});

describe('readCube: units, decimals, notes', () => {
  const category = (part: Json, more: Json = {}) => readCube(line(['a', 'b'], { value: [1, 2], ...more }, part)).dimensions[0]?.categories;
  it('takes base at Statistics Norway, label and symbol elsewhere', () => {
    assert.deepEqual(
      category({ unit: { a: { base: 'personer', decimals: 0 }, b: { base: 'people', label: 'thousands of persons', decimals: 1 } } }),
      [
        { code: 'a', label: 'a', unit: 'personer', decimals: 0 },
        { code: 'b', label: 'b', unit: 'thousands of persons', decimals: 1 },
      ],
    );
    assert.deepEqual(category({ unit: { a: { symbol: '$', label: 'million' }, b: { symbol: '%', label: '%', decimals: null } } }), [
      { code: 'a', label: 'a', unit: '$ million' },
      { code: 'b', label: 'b', unit: '%' },
    ]);
  });
  it('takes the decimals of the table for measures that have none', () => {
    const unit = { unit: { a: { base: 'prosent' }, b: { base: 'antall', decimals: 0 } } };
    assert.deepEqual(
      category(unit, { extension: { px: { decimals: 1 } } })?.map(({ decimals }) => decimals),
      [1, 0],
    );
    assert.deepEqual(
      category({ unit: { a: { decimals: -1 }, b: { decimals: 1e9 } } })?.map(({ decimals }) => decimals),
      [undefined, undefined],
    );
  });
  it('keeps notes as text with plain line breaks', () => {
    assert.deepEqual(readCube(ssb()).notes, ['Første avsnitt.\n\nAndre avsnitt med [lenke](https://www.ssb.no/).']);
    assert.equal(category({ note: { a: ['One.', 'Two.'] } })?.[0]?.note, 'One.\n\nTwo.');
  });
  it('never corrects a total', () => {
    assert.deepEqual(
      cells(['total', 'women', 'men'], { value: [245284, 125373, 119910] }).map(({ value }) => value),
      [245284, 125373, 119910],
    );
  });
});

describe('Cube', () => {
  it('lets a dimension of one category be left out, and asks for one of several', () => {
    const cube = readCube(fhi());
    assert.equal(cube.at({ GEO: '30', AAR: '2021_2021' }).value, 16846);
    assert.equal(cube.at({ GEO: '30', AAR: '2021_2021', KJONN: '0' }).value, 16846);
    assert.throws(() => cube.at({ GEO: '30' }), refusal('ambiguous', 'AAR'));
  });
  it('refuses categories and dimensions that it does not have', () => {
    const cube = readCube(fhi());
    assert.throws(() => cube.at({ GEO: '3203', AAR: '2021_2021' }), refusal('unknown-category', 'GEO'));
    assert.throws(() => cube.at({ GEO: 'constructor', AAR: '2021_2021' }), refusal('unknown-category', 'GEO'));
    assert.throws(() => cube.at({ GEO: '30', AAR: '2021_2021', Tid: '2021' }), refusal('unknown-category', 'Tid'));
    assert.throws(() => cube.along('Tid', { GEO: '30', AAR: '2021_2021' }), refusal('unknown-category', 'Tid'));
  });
  it('S11: __proto__, constructor and the like are ordinary ids', () => {
    const odd = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'];
    const label = odd.map((name) => `${JSON.stringify(name)}: "navn"`).join();
    const category = `{"index": ${JSON.stringify(odd)}, "label": {${label}}}`;
    const cube = readCube(
      JSON.parse(`{"class": "dataset", "id": ["__proto__", "constructor"], "size": [5, 1], "dimension": {"__proto__": {"category": ${category}},
      "constructor": {"category": {"index": {"__proto__": 0}}}}, "value": [1, 2, 3, 4, 5]}`),
    );
    assert.deepEqual(
      odd.map((code) => cube.at({ ['__proto__']: code }).value),
      [1, 2, 3, 4, 5],
    );
    assert.deepEqual(cube.dimensions[0]?.categories[0], { code: '__proto__', label: 'navn' });
    assert.equal(({} as Json).label, undefined);
    assert.throws(
      () => readCube({ class: 'dataset', id: ['constructor'], size: [1], dimension: {}, value: [1] }),
      refusal('invalid', 'dimension.constructor.category'),
    );
  });
  it('S11: only an object’s own fields count', () => {
    assert.equal(own({}, 'constructor'), undefined);
    assert.equal(own(JSON.parse('{"__proto__": 1}'), '__proto__'), 1);
  });
  it('S15: refuses the same code twice', () => {
    assert.throws(() => readCube(line(['a', 'b', 'a'], { value: [1, 2, 3] })), refusal('repeated-key', 'dimension.x'));
    const twice = { class: 'dataset', id: ['x', 'x'], size: [1, 1], dimension: { x: { category: { index: ['a'] } } }, value: [1] };
    assert.throws(() => readCube(twice), refusal('repeated-key', 'id'));
  });
  it('S13: refuses more cells than anyone hands out, and allocates nothing for them', () => {
    const index = Array.from({ length: 100 }, (_, at) => `c${at}`);
    const id = ['a', 'b', 'c', 'd', 'e', 'f'];
    const dimension = Object.fromEntries(id.map((name) => [name, { category: { index } }]));
    assert.throws(() => readCube({ class: 'dataset', id, size: id.map(() => 100), dimension, value: { '0': 1 } }), refusal('too-many'));
    assert.throws(
      () => readCube({ class: 'dataset', id: ['a'], size: [1e15], dimension: { a: { category: { index: { x: 0 } } } }, value: { '0': 1 } }),
      refusal('invalid'),
    );
  });
  it('reads periods from codes, else from labels', () => {
    const codes = { class: 'dataset', id: ['t'], size: [2], role: { time: ['t'] }, value: [1, 2] };
    const cube = readCube({ ...codes, dimension: { t: { category: { index: ['0', '1'], label: { '0': '2023K1', '1': 'i dag' } } } } });
    assert.deepEqual(
      cube.dimensions.flatMap(dimensionPeriods).map((period) => period?.length),
      ['quarter', undefined],
    );
    const [aar] = readCube(fhi()).dimensions.slice(1);
    assert.deepEqual(aar && dimensionPeriods(aar).map((period) => [period?.year, period?.length]), [
      [2020, 'year'],
      [2021, 'year'],
    ]);
  });
  it('finds the same cell by codes and by flat position, for any shape', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 5 }), fc.nat(), (size, seed) => {
        const id = size.map((_, at) => `d${at}`);
        const length = size.reduce((product, count) => product * count, 1);
        const dimension = Object.fromEntries(
          id.map((name, at) => [name, { category: { index: Array.from({ length: size[at] ?? 0 }, (_, code) => `c${code}`) } }]),
        );
        const cube = readCube({ class: 'dataset', id, size, dimension, value: Array.from({ length }, (_, at) => at) });
        let rest = seed % length;
        const coords: Record<string, string> = {};
        for (const [at, count] of [...size.entries()].reverse()) {
          coords[`d${at}`] = `c${rest % count}`;
          rest = Math.floor(rest / count);
        }
        assert.equal(cube.at(coords).value, seed % length);
      }),
    );
  });
});

describe('readCube refuses with the place of the fault', () => {
  const broken = (change: Json): Json => ({ ...ssb(), ...change });
  const inDimension = (dimension: Json): Json => broken({ dimension: { ...(ssb().dimension as Json), Tid: dimension } });
  const cases: [what: string, input: unknown, code: string, path?: string][] = [
    ['four names and three sizes', broken({ id: ['Region', 'Tid', 'ContentsCode', 'Kjonn'] }), 'invalid', 'size'],
    ['a size that is no whole number', broken({ size: [2, 2.5, 2] }), 'invalid', 'size[1]'],
    ['a negative size', broken({ size: [2, -2, 2] }), 'invalid', 'size[1]'],
    ['a size that is no number', broken({ size: [2, 'x', 2] }), 'invalid', 'size[1]'],
    ['too few values', broken({ value: [1, 2, 3] }), 'invalid', 'value'],
    ['a position outside', broken({ value: { '8': 1 } }), 'invalid', 'value.8'],
    ['a position that is no number', broken({ value: { a: 1 } }), 'invalid', 'value.a'],
    ['values that are a text', broken({ value: '1 2 3' }), 'no-values'],
    ['too few statuses', broken({ status: ['p', 'p'] }), 'invalid', 'status'],
    ['a status outside', broken({ status: { '8': 'p' } }), 'invalid', 'status.8'],
    ['a role for nobody', broken({ role: { time: ['Aar'] } }), 'invalid', 'role.time'],
    [
      'a dimension that is not there',
      broken({ dimension: { Region: (ssb().dimension as Json).Region } }),
      'invalid',
      'dimension.Tid.category',
    ],
    ['no names', broken({ id: [] }), 'invalid', 'id'],
    ['names that are numbers', broken({ id: [1, 2, 3] }), 'invalid', 'id'],
    ['two codes at one position', inDimension({ category: { index: { a: 0, b: 0 } } }), 'invalid', 'dimension.Tid.category.index.b'],
    ['codes that are numbers', inDimension({ category: { index: [2023, 2024] } }), 'invalid', 'dimension.Tid.category.index'],
    ['a fault in a wrapped dataset', { dataset: broken({ size: [2] }) }, 'invalid', 'dataset.size'],
    ['a fault in a collection', { class: 'collection', link: { item: [broken({ size: [2] })] } }, 'invalid', 'link.item.0.size'],
    ['an empty object', {}, 'wrong-kind'],
    ['an error message', { error: 'Parameter error' }, 'wrong-kind'],
    ['a dimension', { class: 'dimension', category: { index: ['a'] } }, 'wrong-kind'],
    ['null', null, 'wrong-kind'],
    ['a list', [1, 2], 'wrong-kind'],
    ['a text', '<html>', 'wrong-kind'],
  ];
  for (const [what, input, code, path] of cases) it(what, () => assert.throws(() => readCube(input), refusal(code, path)));

  it('a hierarchy in a circle, however deep, without running out of stack', () => {
    const codes = Array.from({ length: 20_000 }, (_, at) => `c${at}`);
    const child = Object.fromEntries(codes.slice(1).map((code, at) => [`c${at}`, [code]]));
    const value = codes.map(() => 1);
    assert.equal(readCube(line(codes, { value }, { child })).length, 20_000);
    assert.throws(() => readCube(line(codes, { value }, { child: { ...child, c19999: ['c0'] } })), refusal('invalid'));
  });
});

const shared = new URL('../../../shared/data/', import.meta.url);
const absent = existsSync(new URL('EXPECTED-jsonstat.json', shared)) ? false : 'the shared files are not here';
const json = (path: string): unknown => JSON.parse(readFileSync(new URL(path, shared), 'utf8'));

interface Expected {
  id: string[];
  size: number[];
  cells: number;
  numbers: number;
  missing: number;
  sum_of_numbers: number;
  samples: { at: Record<string, string>; index: number; value: number | string | null; status: string | null }[];
}

interface ToolkitData {
  length: number;
  value: (number | null)[];
  status: (string | null)[] | null;
  Dataset?: (at: number) => ToolkitData;
  class: string;
}

describe('real files', { skip: absent }, () => {
  const expected = absent ? {} : (json('EXPECTED-jsonstat.json') as Record<string, Expected[]>);
  const toolkit = createRequire(import.meta.url)('jsonstat-toolkit') as (input: unknown) => ToolkitData;
  /** Where the toolkit is not right: it gives no status for status "". Texts in `value` are texts there, a status here. */
  const toolkitLacksStatus = ['fhi-befolkningsvekst-readme-example.json'];

  for (const [file, [want]] of Object.entries(expected)) {
    if (!want) continue;
    if (want.cells && !want.samples.length) {
      it(`${file} has no figures`, () => assert.throws(() => readCube(json(`jsonstat/${file}`)), refusal('no-values')));
      continue;
    }
    it(`${file} reads as expected`, () => {
      const cube = readCube(json(`jsonstat/${file}`));
      assert.deepEqual(
        cube.dimensions.map(({ code }) => code),
        want.id,
      );
      assert.deepEqual(cube.size, want.size);
      assert.equal(cube.length, want.cells);
      const all = Array.from({ length: cube.length }, (_, index) => cube.cellAt(index));
      // the list of expectations counts `-` as missing; for Statistics Norway it is zero
      const zeros = all.filter(({ reason }) => reason === 'zero');
      const texts = all.filter(({ value, reason }) => value === null && reason === 'other');
      const numbers = all.filter(({ value }) => value !== null);
      assert.equal(numbers.length - zeros.length, want.numbers);
      assert.equal(cube.length - numbers.length - texts.length + zeros.length, want.missing);
      const sum = numbers.reduce((total, { value }) => total + (value ?? 0), 0);
      assert.ok(Math.abs(sum - want.sum_of_numbers) < 1e-4); // the expected sums are rounded to four decimals
      for (const { at, index, value, status } of want.samples) {
        assert.equal(cube.indexOf(at), index);
        const cell = cube.at(at);
        if (typeof value === 'string') assert.deepEqual(cell, { value: null, status: value, reason: 'other' });
        else assert.equal(cell.value, status === '-' ? 0 : value);
        if (typeof value !== 'string') assert.equal(cell.status ?? '', status ?? '');
      }
    });
    it(`${file} reads as the toolkit reads it`, () => {
      const input = json(`jsonstat/${file}`);
      const cube = readCube(structuredClone(input));
      const root = toolkit(input);
      const dataset = root.class === 'bundle' && root.Dataset ? root.Dataset(0) : root;
      for (let index = 0; index < cube.length; index++) {
        const { value, status, reason } = cube.cellAt(index);
        const theirs = dataset.value[index] ?? null;
        assert.equal(reason === 'zero' ? null : reason === 'other' && value === null ? status : value, theirs);
        if (typeof theirs !== 'string' && !toolkitLacksStatus.includes(file)) assert.equal(status ?? '', dataset.status?.[index] ?? '');
      }
    });
  }

  const verdicts = absent ? [] : (json('jsonstat-validator/cases.json') as { id: string; expected: { valid?: boolean }; input: unknown }[]);
  for (const { id, expected: verdict, input } of verdicts) {
    const rejected = verdict.valid === false;
    it(`the validator’s case ${id} is ${rejected ? 'refused' : 'read'}`, () => {
      if (rejected) assert.throws(() => readCube(input), refusal('invalid'));
      else assert.ok(readCube(input).length > 0);
    });
  }
});
