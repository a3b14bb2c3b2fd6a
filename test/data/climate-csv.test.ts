import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { readClimateAccounts } from '../../src/data/climate-accounts-csv.js';
import { tonnesOf } from '../../src/data/climate-budget-document.js';
import { readMeasures } from '../../src/data/climate-measures-csv.js';
import { assembleClimateBudget } from '../../src/data/climate-parts.js';
import { sumEffects } from '../../src/data/climate-measures.js';
import { readDemo, smallBudget } from '../fixtures/climate.js';

const lines = (...rows: string[]): string => rows.join('\r\n');
const demo = (name: string): Buffer => readFileSync(new URL(`../../demo/data/${name}`, import.meta.url));

describe('accounts from CSV', () => {
  const sums = (text: string, choice = {}) =>
    readClimateAccounts(text, choice).accounts.map((item) => [item.year, item.sectors, item.tonnes]);
  const cases: [what: string, text: string, choice: object, wanted: unknown][] = [
    [
      'as a Norwegian program writes it',
      lines('\ufeffKommune;År;Sektor;Utslipp', 'Skien;2009;Veitrafikk;47 116,36', 'Skien;2011;Veitrafikk;6662,978256'),
      {},
      [
        [2009, { veitrafikk: 47_116.36 }, undefined],
        [2011, { veitrafikk: 6662.978256 }, undefined],
      ],
    ],
    [
      'sources and repeated keys are added, and trailing blanks are none',
      lines('Kommune,År,Sektor,Utslippskilde,Utslipp', 'A,2009,Jordbruk,Ku  ,0.1', 'A,2009,Jordbruk,Ku,0.2', 'A,2009,Jordbruk,Sau,3'),
      {},
      [[2009, { jordbruk: 3.3 }, undefined]],
    ],
    [
      'a row that is the sum over the sectors is the total of the year',
      lines('Kommune;År;Sektor;Utslipp', 'A;2009;Jordbruk;10', 'A;2009;Luftfart;5', 'A;2009;Totalt;16'),
      {},
      [[2009, { jordbruk: 10, luftfart: 5 }, 16]],
    ],
    [
      'a row that is the sum over the gases is not added to them',
      lines('Kommune;År;Sektor;Klimagass;Utslipp', 'A;2009;Jordbruk;CO2;10', 'A;2009;Jordbruk;CH4;5', 'A;2009;Jordbruk;Sum;15'),
      {},
      [[2009, { jordbruk: 15 }, undefined]],
    ],
    [
      'a column for each year',
      lines('Utslipp i Skien;;;', '', 'Sektor;2009;2011;2013', 'Luftfart;1,5;;3', 'Sum;2;0;3'),
      {},
      [
        [2009, { luftfart: 1.5 }, 2],
        [2011, { luftfart: null }, 0],
        [2013, { luftfart: 3 }, 3],
      ],
    ],
    [
      'a blank and a symbol are no figure, and never nought',
      lines('Kommune;År;Sektor;Utslipp', 'A;2009;Jordbruk;', 'A;2009;Luftfart;:', 'A;2009;Sjøfart;0', 'A;2009;Luftfart;2'),
      {},
      [[2009, { jordbruk: null, luftfart: 2, sjofart: 0 }, undefined]],
    ],
    [
      'a municipality by its number, which a spreadsheet has shortened',
      lines('Kommunenummer;Kommune;År;Sektor;Utslipp', '301;Oslo;2009;Luftfart;1', '4003;Skien;2009;Luftfart;2'),
      { place: '0301' },
      [[2009, { luftfart: 1 }, undefined]],
    ],
    [
      'a municipality by its name, in any case; a minus sign that is none on the keyboard; thousands of tonnes',
      lines('Kommune;År;Sektor;Utslipp (1000 tonn CO2-ekv.)', 'OSLO;2011;Skog;−9,3', 'Asker;2009;Skog;1', 'OSLO;2009;Skog;1,5'),
      { place: 'oslo' },
      [
        [2009, { Skog: 1500 }, undefined],
        [2011, { Skog: -9300 }, undefined],
      ],
    ],
    [
      'the names of the document’s own sectors',
      lines('Kommune;År;Sektor;Utslipp', 'A;2009;Veitrafikk;1'),
      { sectors: [{ id: 'vei', name: { nb: 'Veitrafikk' } }] },
      [[2009, { vei: 1 }, undefined]],
    ],
  ];
  for (const [what, text, choice, wanted] of cases) it(what, () => assert.deepEqual(sums(text, choice), wanted));

  const two = lines('Kommune;År;Sektor;Utslipp', 'A;2009;Jordbruk;1', 'A;2009;Jordbruk;2', 'B;2009;Jordbruk;4');
  it('says how many rows were added up', () => {
    assert.deepEqual(readClimateAccounts(two, { place: 'A' }).notes, [{ code: 'added', rows: 2, repeated: 1 }]);
    assert.deepEqual(readClimateAccounts(two, { place: 'B' }).notes, []);
  });
  for (const [what, choice, fault] of [
    ['which of several municipalities', {}, { code: 'ambiguous', detail: { dimension: 'Kommune' } }],
    ['a municipality that is not there', { place: 'C' }, { code: 'unknown-category', detail: { category: 'C', dimension: 'Kommune' } }],
    [
      'repeated keys by the rule that refuses them',
      { place: 'A', rule: 'refuse' },
      { code: 'repeated-key', path: 'line 3', detail: { line: 3 } },
    ],
  ] as const)
    it(`refuses ${what}`, () => assert.throws(() => readClimateAccounts(two, choice), fault));
  for (const [what, text, path] of [
    ['words among the figures', lines('Kommune;År;Sektor;Utslipp', 'A;2009;Jordbruk;mye'), 'line 2, column 4'],
    ['a year that is none', lines('Kommune;År;Sektor;Utslipp', 'A;i fjor;Jordbruk;1'), 'line 2, column 2'],
    ['no figures', lines('Kommune;År;Sektor', 'A;2009;Jordbruk'), 'line 1, column 1'],
    ['no headings at all', lines('a;b', '1;2'), 'line 1, column 1'],
  ] as const)
    it(`refuses ${what}, with the place`, () => assert.throws(() => readClimateAccounts(text), { code: 'bad-table', path }));
  it('has the sectors in the agency’s order', () => {
    const { sectors, place } = readClimateAccounts(demo('utslipp-grenland.csv'), { place: 'Porsgrunn' });
    assert.equal(place, 'Porsgrunn');
    assert.deepEqual(
      sectors.map(({ id }) => id),
      ['industri', 'energi', 'oppvarming', 'veitrafikk', 'sjofart', 'luftfart', 'annen-mobil', 'jordbruk', 'avfall', 'fluorgasser'],
    );
  });
});

describe('measures from a sheet', () => {
  const effectOf = (cell: string, header = 'Effekt 2030 (tonn)', separator = ';', quote = ''): unknown =>
    readMeasures(lines(['Tiltak', header].join(separator), ['A', `${quote}${cell}${quote}`].join(separator))).measures[0]?.effect?.['2030'];
  for (const [cell, wanted] of [
    ['26 724', 26_724],
    ['26\u00a0724', 26_724],
    ['26\u202f724', 26_724],
    ['−9,3', -9.3],
    ['8000', 8000],
    ['900 tonn', 900],
    ['0', 0],
    ['', null],
    ['–', null],
    ['500–900', { low: 500, high: 900 }],
    ['500 - 1 200 t', { low: 500, high: 1200 }],
    ['Middels', 'middle'],
    ['høy', 'high'],
    ['Ikke beregnet', { nb: 'Ikke beregnet', nn: 'Ikkje rekna ut', en: 'Not calculated' }],
    ['Not calculated', { nb: 'Ikke beregnet', nn: 'Ikkje rekna ut', en: 'Not calculated' }],
    ['Facilitating mitigation measures', { nb: 'Legger til rette', nn: 'Legg til rette', en: 'Enabling measure' }],
    ['avhenger av staten', 'avhenger av staten'],
  ] as const)
    it(`«${cell}» is ${JSON.stringify(wanted)}`, () => assert.deepEqual(effectOf(cell), wanted));

  describe('17,200', () => {
    for (const [what, separator, quote, wanted] of [
      ['seventeen thousand where commas part the cells, as an English program writes', ',', '"', 17_200],
      ['seventeen point two where semicolons do, as a Norwegian one writes', ';', '', 17.2],
    ] as const)
      it(what, () => assert.equal(effectOf('17,200', 'Effect 2030', separator, quote), wanted));
    it('is told as an assumption, since nothing else settles it', () => {
      const { notes } = readMeasures(lines('Measure,Effect 2030', 'A,"17,200"', 'B,300'));
      assert.deepEqual(notes, [{ code: 'assumed-style', sample: '17,200', value: 17_200 }]);
    });
    it('is settled by another number of the sheet', () => {
      const { measures, notes } = readMeasures(lines('Tiltak;Effekt 2030', 'A;17,200', 'B;1,442,878'));
      assert.equal(measures[0]?.effect?.['2030'], 17_200);
      assert.deepEqual(notes, []);
    });
  });

  for (const [header, wanted] of [
    ['Kostnad 2030', 5],
    ['Kostnad 2030 (1000 kr)', 5],
    ['Kostnad 2030 (mill. kr)', 5000],
    ['Kostnad 2030 (kr)', 0.005],
  ] as const)
    it(`«${header}» of 5 is ${wanted} thousand kroner`, () =>
      assert.equal(readMeasures(lines(`Tiltak;${header}`, 'A;5')).measures[0]?.cost?.['2030'], wanted));

  for (const [cell, wanted] of [
    ['Vedtatt', 'decided'],
    ['vedteke', 'decided'],
    ['Vedtatt, usikker effekt', 'uncertain'],
    ['Identifisert', 'identified'],
    ['Ikke vedtatt', 'identified'],
    ['vedtekne', 'decided'],
    ['adopted', 'decided'],
    ['Not decided', 'identified'],
    ['Ikke gjennomført', undefined],
    ['', undefined],
  ] as const)
    it(`the status «${cell}» is ${wanted}`, () =>
      assert.equal(readMeasures(lines('Tiltak;Status', `A;${cell}`)).measures[0]?.certainty, wanted));
  it('keeps a status in words of its own', () =>
    assert.equal(readMeasures(lines('Tiltak;Status', 'A;På høring')).measures[0]?.note, 'På høring'));

  it('a blank sector goes on from the one above, and is told; a blank number never does', () => {
    const { measures, notes } = readMeasures(lines('Tiltak;Sektor;Ansvarlig;Effekt 2030', 'A;Veitrafikk;X;5', 'B;;;', 'C;Jordbruk;;6'));
    assert.deepEqual(
      measures.map(({ sector, responsible, effect }) => [sector, responsible, effect?.['2030']]),
      [
        ['veitrafikk', 'X', 5],
        ['veitrafikk', undefined, null],
        ['jordbruk', undefined, 6],
      ],
    );
    assert.deepEqual(notes, [{ code: 'continued', column: 'Sektor', count: 1 }]);
  });
  for (const cell of ['som over', '〃', '""""'])
    it(`${cell} under an effect: the number above counts for both, once`, () => {
      const { measures } = readMeasures(lines('Nr;Tiltak;Effekt 2030', '7;A;5', `8;B;${cell}`));
      assert.deepEqual(measures[1]?.effect?.['2030'], {
        nb: 'Regnet med i tiltak 7',
        nn: 'Rekna med i tiltak 7',
        en: 'Counted in measure 7',
      });
      assert.equal(sumEffects({ measures }, 2030).rows, 5);
    });
  it('headings in two rows, as merged cells become', () => {
    const { measures } = readMeasures(lines('Tiltak;Effekt (tonn);;Kostnad (1000 kr);', ';2026;2030;2026;2030', 'A;1;2;3;4'));
    assert.deepEqual(measures, [{ name: 'A', effect: { 2026: 1, 2030: 2 }, cost: { 2026: 3, 2030: 4 } }]);
  });
  it('columns of a range', () => {
    const { measures } = readMeasures(lines('Tiltak;Effekt 2030 lav;Effekt 2030 høy', 'A;1;3', 'B;;'));
    assert.deepEqual(
      measures.map(({ effect }) => effect?.['2030']),
      [{ low: 1, high: 3 }, undefined],
    );
  });
  it('a sum is a published total, and no measure', () => {
    const { measures, totals } = readMeasures(lines('Tiltak;Effekt 2030', 'A;1', 'Sum vedtatte tiltak;5', 'Sum identifiserte tiltak;9'));
    assert.equal(measures.length, 1);
    assert.deepEqual(totals, [
      { year: 2030, effect: 5 },
      { year: 2030, effect: 9, certainty: 'identified' },
    ]);
  });
  it('tells of columns that it has no use for', () =>
    assert.deepEqual(readMeasures(lines('Tiltak;Effekt;Saksbehandler', 'A;1;Kari')).notes, [
      { code: 'unused-columns', columns: ['Effekt', 'Saksbehandler'] },
    ]));
  it('is not held up by a cell of a hundred thousand blanks, brackets or numbers', () => {
    const started = performance.now();
    for (const bomb of [`1${' '.repeat(1e5)}x`, '('.repeat(1e5), '1 '.repeat(5e4), '1-'.repeat(5e4)])
      assert.equal(readMeasures(`Tiltak;Effekt 2030;Overlapper;Status;${bomb}\nA;${bomb};${bomb};${bomb};${bomb}`).measures.length, 1);
    assert.ok(performance.now() - started < 1000);
  });
  it('refuses a sheet without measures', () =>
    assert.throws(() => readMeasures(lines('Sektor;Effekt 2030', 'A;1')), { code: 'bad-table' }));

  it('the whole sheet of the demo', () => {
    const { measures, sectors } = readMeasures(demo('klimatiltak-eksempel.csv'));
    assert.equal(measures.length, 11);
    assert.deepEqual(
      sectors.map(({ id }) => id),
      ['veitrafikk', 'annen-mobil', 'oppvarming', 'avfall', 'jordbruk'],
    );
    const { name, indicator, overlaps, reporter, cost } = measures[0] ?? assert.fail();
    assert.deepEqual(
      [name, indicator, overlaps, reporter, cost],
      [
        'Ladepunkter i borettslag og ved kommunale bygg',
        { name: 'Nye ladepunkter', target: 400 },
        ['2'],
        'Klimarådgiver',
        { 2026: 2400, 2030: 1200 },
      ],
    );
  });
});

describe('a budget put together from parts', () => {
  const accounts = {
    text: lines('Kommune;År;Sektor;Utslipp', 'A;2009;Jordbruk;1000', 'A;2011;Jordbruk;900', 'B;2009;Jordbruk;7'),
    place: 'A',
  };
  it('the document’s own years stand, the file fills in the others', () => {
    const budget = assembleClimateBudget(
      { ...smallBudget, accounts: [{ year: 2011, tonnes: 950 }] },
      { accounts: { ...accounts, compare: ['B'] } },
    );
    assert.deepEqual(
      budget.accounts.map((item) => [item.year, tonnesOf(item)]),
      [
        [2009, 1000],
        [2011, 950],
      ],
    );
    assert.deepEqual(
      budget.comparison?.map(({ name, accounts: own }) => [name, own.length]),
      [['B', 1]],
    );
  });
  it('counts from the first year, where the document does not say', () => {
    const { title, place } = smallBudget;
    assert.deepEqual(assembleClimateBudget({ title, place }, { accounts }).reference, { year: 2009, tonnes: 1000 });
  });
  it('the example: its own sheet’s totals against its rows', async () => {
    const document = await readDemo('klimabudsjett-eksempel.json');
    const budget = assembleClimateBudget(document, { measures: { text: demo('klimatiltak-eksempel.csv').toString() } });
    const sum = sumEffects(budget, 2030, { certainty: 'adopted' });
    assert.deepEqual([sum.rows, sum.published, sum.difference, sum.without], [8000, 7900, 100, 1]);
    assert.equal(budget.reading?.length, 1);
  });
});

const shared = new URL('../../../shared/data/climate/', import.meta.url);
describe('the files themselves', { skip: !existsSync(shared) && 'the files are not here' }, () => {
  const read = (name: string): Buffer => readFileSync(new URL(name, shared));
  it('Telemark: every municipality adds up to what its rows add up to', () => {
    const file = read('klimagassutslipp_telemark.csv');
    const hundredths = new Map<string, number>();
    let repeated = 0;
    const keys = new Set<string>();
    for (const line of file.toString().split(/\r?\n/).slice(1).filter(Boolean)) {
      const key = line.slice(0, line.lastIndexOf(','));
      if (keys.has(key)) repeated++;
      keys.add(key);
      const [place = '', year = ''] = line.replaceAll('"', '').split(',');
      hundredths.set(
        `${place} ${year}`,
        (hundredths.get(`${place} ${year}`) ?? 0) + Math.round(Number(line.slice(line.lastIndexOf(',') + 1)) * 100),
      );
    }
    let found = 0;
    const places = [...new Set([...hundredths.keys()].map((key) => key.replace(/ \d+$/, '')))];
    assert.equal(places.length, 17);
    for (const place of places) {
      const { accounts, notes } = readClimateAccounts(file, { place });
      assert.equal(accounts.length, 13);
      for (const account of accounts) assert.equal(Math.round((tonnesOf(account) ?? 0) * 100), hundredths.get(`${place} ${account.year}`));
      found += notes.reduce((sum, note) => sum + (note.code === 'added' ? note.repeated : 0), 0);
    }
    assert.equal(found, repeated);
    // 6 114 keys stand more than once, some of them many times.
    assert.equal(found, 12_007);
  });
  it('the file with decimal commas', () => {
    const { accounts } = readClimateAccounts(read('eksempeldata_pbi_klima.csv'), { place: 'Bamble' });
    assert.equal(accounts[0]?.sectors?.['industri'], 557_551.7753);
  });
  it('Oslo’s 27 measures: sums as its rows give, words as words, blanks as nothing', () => {
    const read27 = readMeasures(read('oslo-climate-budget-2023-measures.csv'));
    const { measures } = read27;
    assert.equal(measures.length, 27);
    const sums = [2023, 2030].map((year) => sumEffects(read27, year).rows);
    assert.deepEqual(sums, [75_300, 336_350]);
    assert.equal(measures.filter(({ effect }) => typeof effect?.['2023'] === 'number').length, 17);
    assert.equal(measures[15]?.effect?.['2023'], null);
    assert.equal(measures[0]?.sector, 'Waste incineration and energy supply');
  });
  it('the demo’s file of three municipalities is what the whole file adds up to', () => {
    for (const place of ['Skien', 'Porsgrunn', 'Bamble'])
      assert.deepEqual(
        readClimateAccounts(demo('utslipp-grenland.csv'), { place }).accounts,
        readClimateAccounts(read('klimagassutslipp_telemark.csv'), { place }).accounts,
      );
  });
});
