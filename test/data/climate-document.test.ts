import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseClimateBudget, type ClimateBudget } from '../../src/data/climate-budget-document.js';
import { deriveClimateYears } from '../../src/data/climate-budget.js';
import { checkClimateBudget } from '../../src/data/climate-checks.js';
import { deriveCheckNotes, deriveReadingNotes } from '../../src/charts/climate-notes.js';
import { readDemo, smallBudget } from '../fixtures/climate.js';

const small = (more: object): ClimateBudget => parseClimateBudget({ ...smallBudget, ...more });
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('a climate budget that cannot be read', () => {
  for (const [path, more] of [
    ['boundary.area', { boundary: { area: 'here', kind: 'direct' } }],
    ['boundary.kind', { boundary: { area: 'own', kind: 'both' } }],
    ['measures[0].effect.i fjor', { measures: [{ name: 'a', effect: { 'i fjor': 1 } }] }],
    ['measures[1].cost.20306', { measures: [{ name: 'a' }, { name: 'b', cost: { 20306: 1 } }] }],
    ['measures[0].effect.2030.high', { measures: [{ name: 'a', effect: { 2030: { low: 1 } } }] }],
    ['measures[0].effect.2030.low', { measures: [{ name: 'a', effect: { 2030: { low: '1', high: 2 } } }] }],
    ['indirect.measures[0].effect.x', { indirect: { measures: [{ name: 'a', effect: { x: 1 } }] } }],
    ['inhabitants.now', { inhabitants: { now: 1 } }],
    ['comparison[0].inhabitants.now', { comparison: [{ id: 'b', name: 'B', accounts: [], inhabitants: { now: 1 } }] }],
    ['measures[0].certainty', { measures: [{ name: 'a', certainty: 'sure' }] }],
    ['reference', { reference: undefined, accounts: [], frames: [{ year: 2030, change: -50 }] }],
    ['reference.tonnes', { reference: { year: 2012 }, frames: [{ year: 2030, change: -50 }] }],
    ['indirect.reference', { indirect: { accounts: [{ year: 2018, change: -3 }] } }],
  ] as const)
    it(`names the place: ${path}`, () => assert.throws(() => small(more), { code: 'invalid', path }));
});

describe('the reference year', () => {
  for (const [what, more, wanted] of [
    ['as stated', {}, { year: 2009, tonnes: 1000 }],
    [
      'its tonnes from the account',
      { reference: { year: 2011 }, accounts: [{ year: 2011, sectors: { a: 1, b: 2.5 } }] },
      { year: 2011, tonnes: 3.5 },
    ],
    [
      'the first year with an account',
      {
        reference: undefined,
        accounts: [
          { year: 2013, tonnes: 5 },
          { year: 2011, tonnes: 6 },
        ],
      },
      { year: 2011, tonnes: 6 },
    ],
    ['nothing published, nothing to count from', { reference: undefined, accounts: undefined }, { year: 0, tonnes: 0 }],
  ] as const)
    it(what, () => assert.deepEqual(small(more).reference, wanted));
  it('of another publication: its own, or this one’s, and then that is told', () => {
    const vintages = [
      { id: 'a', name: 'a', reference: { year: 2009, tonnes: 900 } },
      { id: 'b', name: 'b', accounts: [{ year: 2009, tonnes: 800 }] },
      { id: 'c', name: 'c', frames: [{ year: 2030, change: -5 }] },
    ];
    assert.deepEqual(
      small({ vintages }).vintages?.map(({ reference }) => reference),
      [
        { year: 2009, tonnes: 900 },
        { year: 2009, tonnes: 800 },
        { year: 2009, tonnes: 1000, assumed: true },
      ],
    );
  });
  it('of indirect emissions is their own', () => {
    const { indirect } = small({
      indirect: {
        accounts: [
          { year: 2018, tonnes: 50 },
          { year: 2020, tonnes: 40 },
        ],
      },
    });
    assert.deepEqual(indirect?.reference, { year: 2018, tonnes: 50 });
    assert.deepEqual(
      deriveClimateYears(indirect).map(({ account }) => account?.change),
      [0, -20],
    );
  });
});

it('the range of the reference path comes with it', () => {
  const [year] = deriveClimateYears(small({ accounts: [], referencePath: [{ year: 2030, change: -10, low: -20, high: 5 }] }));
  assert.deepEqual(year?.path, { change: -10, tonnes: 900, low: { change: -20, tonnes: 800 }, high: { change: 5, tonnes: 1050 } });
});

it('a document that was put together may be read again', async () => {
  const once = parseClimateBudget(await readDemo('klimabudsjett-eksempel.json'));
  assert.deepEqual(parseClimateBudget(once), once);
});

describe('what does not go together, in words', () => {
  const accounts = [{ year: 2009, tonnes: 1000 }];
  const frames = [{ year: 2030, change: -50 }];
  const cases: [more: object, nb: string][] = [
    [
      { frames: [{ year: 2005, change: -5 }, ...frames] },
      'Det står en utslippsramme for 2005, som er før referanseåret 2009. Ett av årstallene må være feil.',
    ],
    [{ goal: { year: 2009, change: -5 } }, 'Målåret 2009 kommer ikke etter referanseåret 2009. Ett av årstallene må være feil.'],
    [
      {
        results: [
          { year: 2030, decided: -5 },
          { year: 2026, decided: -3 },
        ],
      },
      'Det står ingen utslippsramme for 2026 og 2030. Da går det ikke an å si hvor mye som mangler.',
    ],
    [{ frames: [...frames, { year: 2030, change: -51 }] }, 'Utslippsrammen har to linjer for 2030. Den siste er brukt.'],
    [
      { referencePath: [{ year: 2030, change: -5, low: -3, high: 0 }] },
      'Referansebanen for 2030 ligger utenfor sitt eget spenn mellom lav og høy.',
    ],
    [{ goal: { year: 2030, change: -55 }, frames }, 'Målet for 2030 er −55 %, men utslippsrammen samme år er −50 %.'],
    [
      { accounts: [{ year: 2009, tonnes: 1100 }] },
      'Utslippene i referanseåret 2009 er oppgitt til 1 000 tonn, men i regnskapet til 1 100 tonn. Prosentene er regnet av det første.',
    ],
    [{ accounts: [...accounts, { year: 2020, tonnes: 900, change: -15 }] }, 'For 2020 er det oppgitt −15 %, men tonnene svarer til −10 %.'],
    [
      { accounts: [...accounts, { year: 2020, tonnes: 900, sectors: { a: 500, b: 300 } }] },
      'I 2020 gir sektorene til sammen 800 tonn, mens 900 tonn er oppgitt i alt.',
    ],
    [
      { sectors: [{ id: 'vei', name: 'Vei' }], measures: [{ name: 'Ladepunkter', sector: 'vey' }] },
      'Tiltaket «Ladepunkter» hører til sektoren «vey», som ikke står i listen over sektorer.',
    ],
    [
      { measures: [{ id: '1', name: 'Ladepunkter', overlaps: ['9'] }] },
      'Tiltaket «Ladepunkter» skal overlappe med tiltak 9, som ikke finnes.',
    ],
    [
      {
        measures: [
          { id: '1', name: 'A' },
          { id: '1', name: 'B' },
        ],
      },
      'Flere tiltak har nummer 1, blant dem «B».',
    ],
    [
      { measures: [{ name: 'A', effect: { 2030: { low: 5, high: 2 } } }] },
      'Virkningen av «A» i 2030 er oppgitt med et lavt anslag som er høyere enn det høye.',
    ],
  ];
  for (const [more, nb] of cases)
    it(nb, () => {
      const budget = small(more);
      assert.deepEqual(deriveCheckNotes(budget, 'nb').map(plain), [nb]);
      for (const language of ['nn', 'en'] as const) {
        const [said = ''] = deriveCheckNotes(budget, language);
        assert.notEqual(plain(said), nb);
        assert.match(said, /^\p{Lu}.*\.$/u);
      }
    });

  for (const [what, more] of [
    ['rounded per cents', { accounts: [...accounts, { year: 2020, tonnes: 667, change: -33 }] }],
    ['sums that are off by rounding', { accounts: [...accounts, { year: 2020, tonnes: 900, sectors: { a: 500, b: 398 } }] }],
    ['a sector’s own name where there is no list of sectors', { measures: [{ name: 'A', sector: 'Veitrafikk' }] }],
    ['results without a single frame, where there are none', { accounts }],
  ] as const)
    it(`has nothing to say of ${what}`, () => assert.deepEqual(checkClimateBudget(small(more)), []));
  for (const name of ['oslo-klimabudsjett-2023', 'skien-klimaregnskap', 'asker-klimabudsjett', 'klimabudsjett-eksempel'])
    it(`has nothing to say of ${name}`, async () =>
      assert.deepEqual(deriveCheckNotes(parseClimateBudget(await readDemo(`${name}.json`)), 'nb'), []));
});

it('what was done when files were read, in three languages', () => {
  const notes = [
    { code: 'added', rows: 1307, repeated: 710 },
    { code: 'passed-over', rows: 3 },
    { code: 'continued', column: 'Sektor', count: 6 },
    { code: 'assumed-style', sample: '17,200', value: 17_200 },
    { code: 'unused-columns', columns: ['Saksnr', 'Dato'] },
  ] as const;
  assert.deepEqual(deriveReadingNotes(notes, 'nb').map(plain), [
    '710 av 1 307 linjer i filen har samme år, sektor og kilde som en annen linje. De er lagt sammen, ikke strøket.',
    '3 linjer som er summer av andre linjer i filen, er ikke lagt til en gang til.',
    'Tomme celler under «Sektor» er lest som en fortsettelse av cellen over (6 rader).',
    '«17,200» er lest som 17 200. Ingen andre tall i arket viser om kommaet skiller desimaler.',
    'Disse kolonnene i arket er ikke brukt: Saksnr, Dato.',
  ]);
  for (const language of ['nn', 'en'] as const) {
    const said = deriveReadingNotes(notes, language);
    assert.equal(new Set(said).size, 5);
    said.forEach((sentence, index) => assert.notEqual(sentence, deriveReadingNotes(notes, 'nb')[index]));
  }
});
