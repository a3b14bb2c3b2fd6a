import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { buildPxRequest, longestAddress, parsePxAddress, readVariables } from '../../src/data/px-address.js';
import * as register from '../../src/data/regions.js';
import type { StatisticsChoice } from '../../src/data/statistics.js';

const root = 'https://data.ssb.no/api/pxwebapi/v2/';

interface Dim {
  readonly label?: string;
  readonly codes: readonly (string | readonly [code: string, label: string])[];
  readonly elimination?: boolean;
}
/** Metadata as PxWebApi 2 gives it: JSON-stat with the full size and no figures. */
function metadata(dims: Readonly<Record<string, Dim>>): unknown {
  const entries = Object.entries(dims);
  const pairs = (dim: Dim): (readonly [string, string])[] =>
    dim.codes.map((code) => (typeof code === 'string' ? ([code, code] as const) : code));
  return {
    version: '2.0',
    class: 'dataset',
    label: 'x',
    role: { time: ['Tid'], metric: ['ContentsCode'] },
    id: entries.map(([code]) => code),
    size: entries.map(([, { codes }]) => codes.length),
    dimension: Object.fromEntries(
      entries.map(([code, dim]) => [
        code,
        {
          label: dim.label ?? code,
          category: { index: Object.fromEntries(pairs(dim).map(([one], at) => [one, at])), label: Object.fromEntries(pairs(dim)) },
          extension: { elimination: dim.elimination ?? false },
        },
      ]),
    ),
    value: [],
  };
}
const region: Dim = {
  label: 'region',
  codes: [
    ['0', 'Hele landet'],
    ['0301', 'Oslo'],
    ['3203', 'Asker'],
    ['3025', 'Asker (2020-2023)'],
    '0220',
    '0627',
    '0628',
    '3201',
    '3024',
    '0219',
  ],
};
const years = Array.from({ length: 30 }, (_, at) => String(1996 + at));
const population = metadata({
  Region: region,
  Kjonn: { codes: ['1', '2'], elimination: true },
  ContentsCode: { codes: ['Personer1', 'Andel'] },
  Tid: { codes: years },
});

const ask = (choice: StatisticsChoice, about = population, src = `${root}tables/07459`, room = {}) =>
  buildPxRequest(parsePxAddress(new URL(src)).data, readVariables(about), choice, { register, ...room });
const selected = (url: string): Record<string, string> =>
  Object.fromEntries(
    [...new URL(url).searchParams].flatMap(([name, value]) => (name.startsWith('valueCodes') ? [[name.slice(11, -1), value]] : [])),
  );

describe('addresses of a table', () => {
  for (const path of ['tables/07459', 'tables/07459/', 'tables/07459/data', 'tables/07459/metadata', 'tables/07459/data?outputFormat=csv'])
    it(path, () => {
      const { config, metadata: about, data } = parsePxAddress(new URL(root + path));
      assert.deepEqual([config, about, data.href], [`${root}config`, `${root}tables/07459/metadata`, `${root}tables/07459/data`]);
    });

  it('keeps the language and the code lists, and says the language where the address does not', () => {
    const { metadata: about, data } = parsePxAddress(
      new URL(`${root}tables/07459?codelist[Region]=agg_KommSummer&valueCodes[Kjonn]=1`),
      'en',
    );
    assert.equal(about, `${root}tables/07459/metadata?lang=en&codelist[Region]=agg_KommSummer`);
    assert.equal(data.search, '?lang=en&codelist[Region]=agg_KommSummer&valueCodes[Kjonn]=1');
    assert.match(parsePxAddress(new URL(`${root}tables/07459?lang=no`), 'en').metadata, /\?lang=no$/);
  });

  it('refuses what is no table', () => {
    assert.throws(() => parsePxAddress(new URL(`${root}codelists/x`)), { code: 'bad-address' });
  });
});

describe('the question for a table', () => {
  const cases: readonly [name: string, choice: StatisticsChoice, want: Record<string, string>][] = [
    [
      'nothing chosen: the whole country, the first measure, all periods, no part of what has a total',
      {},
      { Region: '0', ContentsCode: 'Personer1', Tid: '*' },
    ],
    [
      'a place brings the codes that it had',
      { region: '3203' },
      { Region: '0220,0627,0628,3025,3203', ContentsCode: 'Personer1', Tid: '*' },
    ],
    [
      'a renumbered code brings the whole line',
      { region: '3025' },
      { Region: '0220,0627,0628,3025,3203', ContentsCode: 'Personer1', Tid: '*' },
    ],
    ['a place that was merged is itself', { region: '0627' }, { Region: '0627', ContentsCode: 'Personer1', Tid: '*' }],
    ['a place that never changed', { region: '0301' }, { Region: '0301', ContentsCode: 'Personer1', Tid: '*' }],
    [
      'comparison, no code twice',
      { region: '3201', compare: ['3201', '0301'] },
      { Region: '0219,3024,3201,0301', ContentsCode: 'Personer1', Tid: '*' },
    ],
    ['comparison alone: with the whole country', { compare: ['0301'] }, { Region: '0,0301', ContentsCode: 'Personer1', Tid: '*' }],
    ['measure', { region: '0301', measure: 'Andel' }, { Region: '0301', ContentsCode: 'Andel', Tid: '*' }],
    ['select', { region: '0301', select: { Kjonn: '2' } }, { Region: '0301', Kjonn: '2', ContentsCode: 'Personer1', Tid: '*' }],
    ['select all', { region: '0301', select: { Kjonn: '*' } }, { Region: '0301', Kjonn: '*', ContentsCode: 'Personer1', Tid: '*' }],
    ['select may name the place', { select: { Region: '0301' } }, { Region: '0301', ContentsCode: 'Personer1', Tid: '*' }],
    ['the last ten', { region: '0301', time: 'top(10)' }, { Region: '0301', ContentsCode: 'Personer1', Tid: 'top(10)' }],
    ['from a year: open at the end', { region: '0301', time: 'from(2021)' }, { Region: '0301', ContentsCode: 'Personer1', Tid: 'top(5)' }],
    ['a span', { region: '0301', time: '2001-2003' }, { Region: '0301', ContentsCode: 'Personer1', Tid: '2001,2002,2003' }],
    ['periods that cannot be read: all', { region: '0301', time: 'i fjor' }, { Region: '0301', ContentsCode: 'Personer1', Tid: '*' }],
  ];
  for (const [name, choice, want] of cases)
    it(name, () => {
      const { url, body } = ask(choice);
      assert.equal(body, undefined);
      assert.deepEqual(selected(url), want);
      assert.match(url, /^https:\/\/data\.ssb\.no\/api\/pxwebapi\/v2\/tables\/07459\/data\?outputFormat=json-stat2&/);
    });

  it('without a register of codes asks for no others', () => {
    assert.deepEqual(
      selected(buildPxRequest(parsePxAddress(new URL(`${root}tables/07459`)).data, readVariables(population), { region: '3203' }).url)[
        'Region'
      ],
      '3203',
    );
  });

  it('takes a total where there is one, and else the first', () => {
    const about = metadata({
      Kilde: {
        codes: [
          ['5', 'Veitrafikk'],
          ['0', 'Alle kilder'],
        ],
      },
      Vare: {
        codes: [
          ['A', 'A'],
          ['B', 'B'],
        ],
      },
      Region: { codes: ['0301', '3203'], elimination: true },
      ContentsCode: { codes: ['Utslipp'] },
      Tid: { codes: ['2023', '2024'] },
    });
    assert.deepEqual(selected(ask({}, about).url), { Kilde: '0', Vare: 'A', ContentsCode: 'Utslipp', Tid: '*' });
  });

  it('keeps what the address says, but for what the page says', () => {
    const src = `${root}tables/07459/data?lang=no&valueCodes[Kjonn]=1&valueCodes[Region]=0301&valueCodes[tid]=[range(2001,2003)]`;
    assert.deepEqual(selected(ask({}, population, src).url), {
      Region: '0301',
      Kjonn: '1',
      ContentsCode: 'Personer1',
      Tid: '[range(2001,2003)]',
    });
    assert.deepEqual(selected(ask({ region: '0', select: { Kjonn: '2' } }, population, src).url)['Kjonn'], '2');
  });

  it('finds a place under the code of its sum', () => {
    const about = metadata({ Region: { codes: ['K-0301', 'K-3203'] }, ContentsCode: { codes: ['P'] }, Tid: { codes: ['2024'] } });
    const { url } = ask({ region: '3203' }, about, `${root}tables/07459?codelist[Region]=agg_KommSummer`);
    assert.equal(selected(url)['Region'], 'K-3203');
    assert.match(url, /codelist\[Region\]=agg_KommSummer/);
  });

  it('writes codes that an address cannot hold as they stand', () => {
    const about = metadata({ Produkter: { codes: ['04+05', 'å&b'] }, ContentsCode: { codes: ['P'] }, Tid: { codes: ['2024'] } });
    const { url } = ask({ select: { Produkter: '04+05' } }, about);
    assert.match(url, /valueCodes\[Produkter\]=04%2B05/);
    assert.equal(selected(url)['Produkter'], '04+05');
    assert.equal(selected(ask({ select: { Produkter: 'å&b' } }, about).url)['Produkter'], 'å&b');
  });

  const refusals: readonly [name: string, choice: StatisticsChoice, category: string, dimension: string][] = [
    ['an unknown place', { region: '9999' }, '9999', 'region'],
    ['an unknown place to compare with', { region: '0301', compare: ['EAK'] }, 'EAK', 'region'],
    ['an unknown measure', { measure: 'Vekt' }, 'Vekt', 'ContentsCode'],
    ['an unknown category', { select: { Kjonn: '9' } }, '9', 'Kjonn'],
    ['an unknown variable', { select: { Alder: '9' } }, '9', 'Alder'],
  ];
  for (const [name, choice, category, dimension] of refusals)
    it(`refuses ${name}`, () => assert.throws(() => ask(choice), { code: 'unknown-category', detail: { category, dimension } }));

  it('refuses a place in a table without places, and what is no metadata', () => {
    const about = metadata({ ContentsCode: { codes: ['P'] }, Tid: { codes: ['2024'] } });
    assert.throws(() => ask({ region: '0301' }, about), { code: 'unknown-category' });
    for (const strange of [{}, null, [], { title: 'x', variables: [] }]) assert.throws(() => ask({}, strange), { code: 'wrong-kind' });
  });
});

describe('the limits of the source', () => {
  it('asks for fewer periods when all are too many, and says how many', () => {
    const { url, shortened } = ask({ region: '3203' }, population, undefined, { maxCells: 60 });
    assert.equal(shortened, 12);
    assert.equal(selected(url)['Tid'], 'top(12)');
    assert.equal(ask({ region: '3203' }, population, undefined, { maxCells: 150 }).shortened, undefined);
  });

  it('counts what is asked for: latest periods, all categories', () => {
    assert.equal(ask({ region: '0301', time: 'top(5)' }, population, undefined, { maxCells: 5 }).shortened, undefined);
    assert.equal(ask({ region: '0301', select: { Kjonn: '*' } }, population, undefined, { maxCells: 30 }).shortened, 15);
  });

  it('refuses when not even two periods go in', () => {
    assert.throws(() => ask({ region: '3203' }, population, undefined, { maxCells: 9 }), { code: 'too-many', detail: { limit: 9 } });
  });

  it('sends what is too long for an address as a POST', () => {
    const codes = Array.from({ length: 400 }, (_, at) => `kode${at}`);
    const about = metadata({ Region: { codes }, ContentsCode: { codes: ['P'] }, Tid: { codes: ['2023', '2024'] } });
    const src = `${root}tables/07459?lang=no&codelist[Region]=agg_X`;
    assert.equal(ask({ region: 'kode0', compare: codes.slice(1, 200) }, about, src).body, undefined);
    const { url, body = '' } = ask({ region: 'kode0', compare: codes.slice(1) }, about, src);
    assert.equal(url, `${root}tables/07459/data?lang=no&outputFormat=json-stat2`);
    assert.deepEqual(JSON.parse(body), {
      selection: [
        { variableCode: 'Region', codelist: 'agg_X', valueCodes: codes },
        { variableCode: 'ContentsCode', valueCodes: ['P'] },
        { variableCode: 'Tid', valueCodes: ['*'] },
      ],
    });
    for (let n = 230; n < 270; n++) {
      const one = ask({ region: 'kode0', compare: codes.slice(1, n) }, about, src);
      assert.ok(one.url.length <= longestAddress);
    }
  });
});
