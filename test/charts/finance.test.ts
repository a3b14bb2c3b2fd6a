import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { deriveRuleChart } from '../../src/charts/finance-chart-view.js';
import {
  deriveFinanceTable,
  deriveRuleLights,
  deriveRuleNotes,
  deriveRuleSentence,
  deriveRuleTable,
  formatYears,
} from '../../src/charts/finance-words.js';
import { parseFinance, type FinanceDocument } from '../../src/data/finance-document.js';
import type { Language } from '../../src/i18n/language.js';
import { readDemo } from '../fixtures/climate.js';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const demo = async (name: string): Promise<FinanceDocument> => parseFinance(await readDemo(`${name}.json`));
const sector = await demo('kommunesektoren-handlingsregler');
const bergen = await demo('bergen-handlingsregler');
const sandnes = await demo('sandnes-handlingsregler');
const example = await demo('handlingsregler-eksempel');
const ruleOf = ({ rules }: FinanceDocument, id = 'netto-driftsresultat') => rules.find((rule) => rule.id === id)!;
const look = (language: Language, ahead = 20) => ({ name: 'Sted', place: '', ahead, language });

describe('years in words', () => {
  const cases: [years: number[], want: string][] = [
    [[], ''],
    [[2020], '2020'],
    [[2020, 2021], '2020 og 2021'],
    [[2020, 2021, 2022], '2020–2022'],
    [[2015, 2018, 2019, 2020, 2024], '2015, 2018–2020 og 2024'],
  ];
  for (const [years, want] of cases) it(years.join(' '), () => assert.equal(formatYears(years, 'nb'), want));
});

describe('the sentence of a rule', () => {
  const cases: [FinanceDocument, id: string, Language, want: string][] = [
    [
      sector,
      'netto-driftsresultat',
      'nb',
      'Netto driftsresultat var 3,1 % i 2020. Normen er minst 2 %, så dette er innenfor. Innenfor normen i alle 6 år med tall.',
    ],
    [
      bergen,
      'netto-driftsresultat',
      'nn',
      'Netto driftsresultat var 1,0 % i 2025. Norma er minst 2 %, så dette er under norma. Utanfor norma i 3 av 3 år.',
    ],
    [
      example,
      'gjeld',
      'en',
      'Debt was 111% (provisional) in 2025. The norm is below 110%, so this is above the norm. Outside the norm in 1 of 16 years. The projection to 2045 is outside the norm in 7 of 20 years.',
    ],
    [sandnes, 'arbeidskapital', 'nb', 'Ingen tall ennå. Normen er mellom 10 % og 15 %.'],
    [sandnes, 'netto-driftsresultat', 'nb', 'Ingen tall ennå. Normen er over 1,5 %.'],
    [sandnes, 'gjeld', 'nn', 'Ingen tal enno. Norma er under 110 %.'],
  ];
  for (const [document, id, language, want] of cases)
    it(`${id} in ${language}`, () => assert.equal(plain(deriveRuleSentence(ruleOf(document, id), look(language))), want));
});

describe('the drawing of a rule', () => {
  it('has the norm as steps, older ones named', () => {
    const { series, annotations } = deriveRuleChart(ruleOf(sector), look('nb'));
    const norm = series.find(({ id }) => id === 'norm')!;
    assert.deepEqual(
      [2013, 2014, 2020].map((year) => norm.points.find(({ x }) => x === year)?.y),
      [3, 2, 2],
    );
    assert.equal(plain(norm.label ?? ''), 'Norm: minst 2 %');
    assert.ok(annotations.some(({ text }) => plain(text) === '3 %'));
  });

  it('never lays the norm on its edge', () => {
    const { y } = deriveRuleChart(ruleOf(bergen), look('nb'));
    assert.ok(y.max > 2 && y.min < -2.4);
  });

  it('draws a projection apart, dashed, hollow and in words', () => {
    const { series, annotations, x } = deriveRuleChart(ruleOf(example), look('nb', 4));
    const ahead = series.find(({ id }) => id === 'projection')!;
    assert.equal(ahead.dash, true);
    // It begins on the last figure, which is not revised, and does not fill its ring.
    assert.equal(ahead.points[0]?.flagged, true);
    assert.deepEqual(
      ahead.points.slice(1).map(({ x, flagged }) => [x, flagged]),
      [2026, 2027, 2028, 2029].map((year) => [year, true]),
    );
    assert.match(ahead.points[1]?.text ?? '', /\(framskriving\)$/);
    assert.ok(series.find(({ id }) => id === 'figure')!.points.every((point) => point.x < 2026));
    assert.ok(annotations.some(({ text }) => text === 'framskriving'));
    assert.equal(x.slots.at(-1)?.label, '2029');
  });

  it('marks a figure that is not revised, hollow and in words', () => {
    const point = deriveRuleChart(ruleOf(example, 'gjeld'), look('nb')).series[0]?.points.at(-1);
    assert.deepEqual([point?.flagged, plain(point?.text ?? '')], [true, '111 % (foreløpig)']);
  });

  it('has a field for a range, which moves', () => {
    const { areas = [] } = deriveRuleChart(ruleOf(example, 'arbeidskapital'), look('nb'));
    assert.deepEqual(
      areas.map(({ points }) => [points[0]?.low, points[0]?.high, points.at(-1)?.x]),
      [
        [8, 14, 2019.5],
        [10, 15, 2025.45],
      ],
    );
  });

  it('is broken where there is no figure or no norm', () => {
    const { series } = deriveRuleChart(ruleOf(example, 'disposisjonsfond'), look('nb'));
    assert.deepEqual(
      series.map(({ points }) => points.filter(({ y }) => y === null).map(({ x }) => x)),
      [[2012], [2010, 2011]],
    );
  });
});

describe('lights and tables', () => {
  it('a light says its state in words', () => {
    const lights = deriveRuleLights(example, { ahead: 20, language: 'nb' });
    assert.deepEqual(
      lights.map(({ light, word }) => `${light}: ${word}`),
      [
        'outside: under normen (foreløpig)',
        'within: innenfor (foreløpig)',
        'outside: over normen (foreløpig)',
        'within: innenfor (foreløpig)',
      ],
    );
    assert.equal(plain(lights[3]?.years ?? ''), 'Utenfor normen i 3 av 16 år: 2017–2019.');
    const unknown = deriveRuleLights(sandnes, { ahead: 20, language: 'nb' });
    assert.deepEqual([...new Set(unknown.map(({ light, word, latest }) => `${light} ${word}${latest}`))], ['unknown ingen tall ennå']);
  });

  it('a row has the figure, its norm, the judgement and what must be known', () => {
    const { rows } = deriveRuleTable(ruleOf(example), look('nb', 4));
    const told = rows.map((row) => plain(row.map(({ text }) => text).join(' | ')));
    assert.equal(told[1], '2011 | 2,1 | minst 3 % | under normen | ');
    assert.equal(told[15], '2025 | 1,2 | minst 2 % | under normen | foreløpig');
    assert.equal(told.at(-1), '2029 | 2,2 | minst 2 % | innenfor | framskriving');
    assert.equal(
      plain(
        deriveRuleTable(ruleOf(example, 'disposisjonsfond'), look('nb'))
          .rows[2]!.map(({ text }) => text)
          .join(' | '),
      ),
      '2012 | ingen tall | over 7 % |  | ',
    );
  });

  it('the download has every rule', () => {
    const { rows, columns } = deriveFinanceTable(example, 'nb');
    assert.equal(rows.length, 36 + 16 + 36 + 16);
    assert.ok(rows.every((row) => row.length === columns.length));
  });

  it('notes tell how the norm moved, and what is not revised', () => {
    assert.deepEqual(deriveRuleNotes(ruleOf(example), 'nb').map(plain), [
      'Norm: minst 3 % til og med 2013, minst 2 % fra 2014 til og med 2029, minst 1,75 % fra 2030.',
      'Foreløpige tall, ikke revidert: 2025.',
    ]);
  });
});
