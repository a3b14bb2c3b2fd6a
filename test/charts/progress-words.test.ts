import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { deriveProgress, unknownMethods } from '../../src/charts/progress-words.js';
import { parseIndicator } from '../../src/data/indicator-document.js';
import type { Language } from '../../src/i18n/language.js';

const visible = (text: string): string => text.replaceAll('\u00a0', '_');
const values = { 2015: 10, 2018: 9, 2020: 8.5, 2021: 8.2, 2022: 8 };
const indicator = (more: object = {}) =>
  parseIndicator({ title: 'T', unit: '%', direction: 'down', series: [{ name: 'Asker', values }], ...more });
const target = { period: '2030', value: 5 };
const baseline = { period: '2015', value: 10 };
const said = (more: object, method = '', language: Language = 'nb'): string[] =>
  deriveProgress(indicator(more), method, language).map(({ word, method }) => visible(`${word} – ${method}`));
const sums = (more: object, method: string, language: Language = 'nb'): string[] =>
  (deriveProgress(indicator(more), method, language)[0]?.sums ?? []).map(visible);

describe('deriveProgress: which status is shown', () => {
  const cases: [name: string, more: object, method: string, want: string[]][] = [
    ['nothing without a direction', { direction: undefined, target, baseline }, 'statcan', []],
    ['nothing without a target or a method', {}, '', []],
    ['the straight line where there is a target', { target }, '', ['Må gå raskere – rett linje mot målet']],
    [
      'nothing for a norm to be kept all along',
      {
        target: [
          { period: '2014', value: 2 },
          { period: '2020', value: 3 },
        ],
      },
      '',
      [],
    ],
    ["the document's method", { target, baseline, method: 'statcan' }, '', ['Må gå raskere – vekst mot mål (Statistics Canada)']],
    ["the tag's method before the document's", { target, method: 'statcan' }, 'un', ['Må gå raskere – FNs framdriftskart']],
    [
      'two methods that disagree, both',
      { target: { period: '2030', value: 0 }, baseline, series: [{ name: 'A', values: { 2015: 10, 2022: 3 } }] },
      'statcan linear',
      ['Liten framgang – vekst mot mål (Statistics Canada)', 'På rett vei – rett linje mot målet'],
    ],
    ['a method that there is none of is passed over', { target }, 'magic linear', ['Må gå raskere – rett linje mot målet']],
    ['a name that every object has is no method', { target }, 'constructor', ['Må gå raskere – rett linje mot målet']],
    ['a target that is met', { target: { period: '2030', value: 8 } }, '', ['Målet er nådd – rett linje mot målet']],
    ['growth with no target to come to', {}, 'statcan', ['På rett vei – årlig vekst (Statistics Canada)']],
    ['a refusal', {}, 'linear', ['Ingen status – rett linje mot målet']],
  ];
  for (const [name, more, method, want] of cases) it(name, () => assert.deepEqual(said(more, method), want));

  it('names the methods that there are none of', () => assert.deepEqual(unknownMethods(' magic  linear toString'), ['magic', 'toString']));
});

describe('deriveProgress: the sum in sentences', () => {
  const cases: [name: string, more: object, method: string, language: Language, want: string[]][] = [
    [
      'statcan, as in the printed table',
      { target, baseline },
      'statcan',
      'nb',
      [
        'Fra 10,0_% til 8,0_% på 7 år er en endring på −3,14_% i året.',
        'For å nå 5,0_% på 15 år trengs −4,52_% i året.',
        'Endringen i ønsket retning, 3,14_% i året, mot 4,52_% er forholdstallet 0,69.',
        '0,69 er minst 0,60 og under 0,95: «Må gå raskere».',
      ],
    ],
    [
      'linear, in nynorsk',
      { target, baseline },
      'linear',
      'nn',
      [
        'Den rette linja frå 10,0_% til 5,0_% over 15 år skulle ha vore på 7,67_% etter 7 år.',
        'Endringa er −2,00 prosentpoeng, og det trongst −2,33 prosentpoeng: 85,7_% av vegen.',
        '85,7_% er minst 60,0_% og mindre enn 95,0_%: «Må gå raskare».',
      ],
    ],
    [
      'un, in English: 6.20, and 0.760',
      { target, baseline },
      'un',
      'en',
      [
        'From 10.0% to 8.0% in 7 years is a change of −3.14% a year.',
        'With the same growth for 8 more years it becomes 6.20%.',
        'The change is −3.80 percentage points, and −5.00 percentage points was needed: 76.0% of the way.',
        '76.0% is at least 10.0% and less than 95.0%: “Must go faster”.',
      ],
    ],
    [
      'statcan without a target, near a limit',
      { direction: 'up', limit: 100, series: [{ name: 'A', values: { 2015: 80, 2022: 82 } }] },
      'statcan',
      'nb',
      [
        'Fra 80_% til 82_% på 7 år er en endring på 0,35_% i året.',
        'Grensen for hva som er mulig er 100_%. Kravene ganges derfor med 0,63.',
        '0,35_% er minst 0,31_% og under 0,94_%: «Må gå raskere».',
      ],
    ],
    [
      'a target that is met is named with both its ends',
      { target: { period: '2030', value: 7, high: 9 } },
      'linear',
      'nb',
      ['Det siste tallet, 8,0_%, er innenfor målet mellom 7,0_% og 9,0_%.'],
    ],
    [
      'points against the target',
      { target },
      'u4ssc',
      'nb',
      ['8,0_% mot målet 5,0_% er 62,5_%.', '62,5_% er minst 33,0_% og under 66,0_%: «2 av 4 poeng».'],
    ],
    ['a refusal says why', {}, 'linear', 'nb', ['Metoden trenger et mål.']],
    ['too few figures', { target }, 'weather', 'nn', ['Det er for få tal til å seie noko om utviklinga.']],
  ];
  for (const [name, more, method, language, want] of cases) it(name, () => assert.deepEqual(sums(more, method, language), want));

  it('says that there is a break between the two figures, and only then', () => {
    const at = (period: string): boolean =>
      sums({ target, notes: [{ period, text: 'x', break: true }] }, 'linear').some((sum) => sum.startsWith('Det er brudd'));
    assert.deepEqual(['2014', '2015', '2018', '2022', '2023'].map(at), [false, false, true, true, false]);
  });

  it('says nothing of a note that is no break', () =>
    assert.equal(sums({ target, notes: [{ period: '2018', text: 'x' }] }, 'linear').length, 3));

  it('passes over periods with no figure, and takes the newest', () =>
    assert.match(sums({ target, series: [{ name: 'A', values: { 2015: 10, 2022: 8, 2023: '..' } }] }, 'linear')[0] ?? '', /etter 7 år/));

  it('takes no projection for a figure', () =>
    assert.match(
      sums({ target, series: [{ name: 'A', values: { 2015: 10, 2022: 8, 2029: 5 }, projectionFrom: '2025' }] }, 'linear')[0] ?? '',
      /etter 7 år/,
    ));
});
