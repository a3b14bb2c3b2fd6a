import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { deriveMeasuresTable, deriveSumNotes } from '../../src/charts/climate-measure-table.js';
import { deriveClimateSentence, deriveClimateTable } from '../../src/charts/climate-words.js';
import { parseClimateBudget, type ClimateBudget } from '../../src/data/climate-budget-document.js';
import { readDemo, smallBudget } from '../fixtures/climate.js';

const oslo = parseClimateBudget(await readDemo('oslo-klimabudsjett-2023.json'));
const skien = parseClimateBudget(await readDemo('skien-klimaregnskap.json'));
const small = (more: object): ClimateBudget => parseClimateBudget({ ...smallBudget, ...more });
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('the sentence', () => {
  const frames = [{ year: 2030, change: -50 }];
  for (const [what, budget, year, language, wanted] of [
    [
      'Oslo',
      oslo,
      2030,
      'nb',
      'Oslo når ikke klimamålet for 2030 med vedtatte tiltak. Tiltakene gir 62 prosent lavere utslipp enn i 2009. Målet er 95 prosent lavere. Det mangler 33 prosentpoeng, om lag 476 000 tonn CO₂-ekvivalenter. I 2020 var utslippene 25 prosent lavere enn i 2009.',
    ],
    [
      'Oslo',
      oslo,
      2030,
      'nn',
      'Oslo når ikkje klimamålet for 2030 med vedtekne tiltak. Tiltaka gir 62 prosent lågare utslepp enn i 2009. Målet er 95 prosent lågare. Det manglar 33 prosentpoeng, om lag 476 000 tonn CO₂-ekvivalentar. I 2020 var utsleppa 25 prosent lågare enn i 2009.',
    ],
    [
      'Oslo',
      oslo,
      2030,
      'en',
      'Oslo does not reach its climate goal for 2030 with the measures it has adopted. They bring emissions to 62 per cent below 2009. The goal is 95 per cent below. That leaves 33 percentage points missing, about 476,000 tonnes of CO₂ equivalents. In 2020, emissions were 25 per cent below 2009.',
    ],
    [
      'Oslo',
      oslo,
      2023,
      'nb',
      'Oslo holder ikke utslippsrammen for 2023 med vedtatte tiltak. Tiltakene gir 33 prosent lavere utslipp enn i 2009. Rammen er 52 prosent lavere. Det mangler 19 prosentpoeng, om lag 269 000 tonn CO₂-ekvivalenter. I 2020 var utslippene 25 prosent lavere enn i 2009.',
    ],
    [
      'Skien',
      skien,
      undefined,
      'nb',
      'Skien slapp ut 118 119 tonn CO₂-ekvivalenter i 2024. Det er 28,4 prosent lavere enn i 2009. Størst utslipp: Veitrafikk, 40 prosent.',
    ],
    [
      'Skien',
      skien,
      undefined,
      'en',
      'Skien emitted 118,119 tonnes of CO₂ equivalents in 2024, 28.4 per cent below 2009. Largest source: Road traffic, 40 per cent.',
    ],
    [
      'kept',
      small({ frames, results: [{ year: 2030, decided: -50 }] }),
      2030,
      'nb',
      'Vestby holder utslippsrammen for 2030 med vedtatte tiltak. Tiltakene gir 50 prosent lavere utslipp enn i 2009. Rammen er 50 prosent lavere.',
    ],
    [
      'growth',
      small({ results: [{ year: 2030, decided: 5 }] }),
      2030,
      'nb',
      'Vestby har vedtatt tiltak som gir 5 prosent høyere utslipp i 2030 enn i 2009.',
    ],
    [
      'identified',
      small({ frames, results: [{ year: 2030, decided: -20, identified: -50 }] }),
      2030,
      'nb',
      'Vestby holder ikke utslippsrammen for 2030 med vedtatte tiltak. Tiltakene gir 20 prosent lavere utslipp enn i 2009. Rammen er 50 prosent lavere. Med identifiserte tiltak i tillegg blir utslippene 50 prosent lavere. Det er nok.',
    ],
    [
      'a goal that identified measures do not reach either',
      small({
        goal: { year: 2030, change: -95 },
        frames: [{ year: 2030, change: -95 }],
        results: [{ year: 2030, decided: -63, identified: -79 }],
      }),
      2030,
      'nb',
      'Vestby når ikke klimamålet for 2030 med vedtatte tiltak. Tiltakene gir 63 prosent lavere utslipp enn i 2009. Målet er 95 prosent lavere. Med identifiserte tiltak i tillegg blir utslippene 79 prosent lavere. Det mangler 16 prosentpoeng, om lag 160 tonn CO₂-ekvivalenter.',
    ],
    [
      'a goal that is reached',
      small({ goal: { year: 2030, change: -55 }, results: [{ year: 2030, decided: -56 }] }),
      2030,
      'en',
      'Vestby reaches its climate goal for 2030 with the measures it has adopted. They bring emissions to 56 per cent below 2009. The goal is 55 per cent below.',
    ],
    [
      'nothing published',
      small({ accounts: [], notPublished: [{ what: 'a' }] }),
      undefined,
      'nb',
      'Vestby har ikke publisert klimatallene sine som data ennå.',
    ],
    ['the reference year alone', small({}), undefined, 'nb', 'Vestby slapp ut 1 000 tonn CO₂-ekvivalenter i 2009.'],
    ['nothing', small({ accounts: [] }), undefined, 'nn', 'Ingen tal enno.'],
  ] as const)
    it(`${what}, ${year ?? 'accounts'}, ${language}`, () => assert.equal(plain(deriveClimateSentence(budget, year, language)), wanted));
});

describe('the table of the years', () => {
  const cells = (budget: ClimateBudget): string[][] => {
    const { columns, rows } = deriveClimateTable(budget, 'Tittel', 'nb');
    return [columns.map(({ label }) => label), ...rows.map((row) => row.map(({ text }) => plain(text)))];
  };
  const [head = [], ...rows] = cells(oslo);
  it('has a column for what the document has, and no others', () => {
    assert.deepEqual(head, [
      'År',
      'Klimaregnskap (%)',
      'Klimaregnskap (tonn)',
      'Referansebane (%)',
      'Referansebane (tonn)',
      'Utslippsramme (%)',
      'Utslippsramme (tonn)',
      'Vedtatte tiltak (%)',
      'Vedtatte tiltak (tonn)',
      'Ikke dekket (prosentpoeng)',
      'Ikke dekket (tonn)',
    ]);
  });
  for (const row of [
    ['2009', '0', '1 442 878', '', '', '', '', '', '', '', ''],
    ['2020', '−25', '1 084 233', '−25', '1 082 159', '−25', '1 082 159', '', '', '', ''],
    ['2023', '', '', '−28', '1 038 872', '−52', '692 581', '−33', '962 000', '19', '269 419'],
    ['2030', '', '', '−39', '880 156', '−95', '72 144', '−62', '548 300', '33', '476 156'],
  ])
    it(`Oslo ${row[0]}`, () =>
      assert.deepEqual(
        rows.find(([year]) => year === row[0]),
        row,
      ));
  it('has a row for no other years than the published', () => assert.equal(rows.length, 12));
  it('has sectors with the decimals of the source', () => {
    const [columns = [], first = []] = cells(skien);
    assert.equal(columns.length, 13);
    assert.equal(first[columns.indexOf('Veitrafikk (tonn)')], '69 273,42');
    assert.equal(first[columns.indexOf('Energiforsyning (tonn)')], '0,00');
  });
  it('says where a sector has no figure', () => {
    const [, row] = cells(
      small({
        accounts: [
          { year: 2009, tonnes: 1, sectors: { a: 1, b: null } },
          { year: 2011, tonnes: 2, sectors: { a: 1, b: 1 } },
        ],
      }),
    );
    assert.equal(row?.at(-1), 'ingen tall');
  });
});

describe('the table of measures', () => {
  const table = deriveMeasuresTable(oslo, 'nb');
  const row = (index: number): string[] => (table.rows[index] ?? []).map(({ text }) => plain(text));
  it('has a column for each budget year, and none for what no measure has', () => {
    assert.deepEqual(
      table.columns.map(({ label }) => label),
      ['Tiltak', 'Sektor', 'Ansvarlig', 'Sikkerhet', 'Virkning 2023 (tonn CO₂-ekv.)', 'Virkning 2030 (tonn CO₂-ekv.)'],
    );
  });
  for (const [index, effects] of [
    [0, ['200', '250']],
    [1, ['0', '164 500']],
    [2, ['Ikke beregnet', 'ingen tall']],
    [6, ['Legger til rette', 'ingen tall']],
    [7, ['ingen tall', 'ingen tall']],
    [26, ['1 000', '5 700']],
  ] as const)
    it(`measure ${index + 1}: ${effects.join(', ')}`, () => assert.deepEqual(row(index).slice(4), effects));
  it('keeps a measure that has no one responsible', () =>
    assert.deepEqual(row(3).slice(0, 3), ['Nye takster i bomringen', 'Veitrafikk', '']));
  it('ends with the sum of the rows and the published total', () => {
    assert.deepEqual(
      table.foot?.map((cells) => cells.map(({ text }) => plain(text))),
      [
        ['Sum av radene', '', '', '', '75 300', '336 350'],
        ['Oppgitt samlet virkning', '', '', '', '74 300', '336 350'],
      ],
    );
  });
  for (const [language, note] of [
    ['nb', 'Radene for 2023 gir 1 000 tonn mer enn den samlede virkningen som er oppgitt. Det oppgitte tallet gjelder.'],
    ['nn', 'Radene for 2023 gir 1 000 tonn meir enn den samla verknaden som er oppgitt. Det oppgitte talet gjeld.'],
    ['en', 'The rows for 2023 give 1,000 tonnes more than the published total effect. The published figure stands.'],
  ] as const)
    it(`tells of the difference in words: ${language}`, () =>
      assert.deepEqual(deriveSumNotes(oslo, undefined, language).map(plain), [note]));
  it('has certainty in words where the document has it', () => {
    const measures = [
      { name: 'a', certainty: 'uncertain' },
      { name: 'b', certainty: 'identified', effect: { 2030: 5 } },
    ];
    const found = deriveMeasuresTable(small({ measures }), 'nn');
    assert.deepEqual(
      found.rows.map((cells) => cells.map(({ text }) => text)),
      [
        ['a', 'vedteke, usikker verknad', 'ingen tal'],
        ['b', 'identifisert, ikkje vedteke', '5'],
      ],
    );
  });
});
