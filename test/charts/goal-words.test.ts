import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { countLevels, deriveGoalSentence, deriveGoalTable, formatReferences } from '../../src/charts/goal-words.js';
import { nodesBelow } from '../../src/data/goal-branches.js';
import { parseGoals } from '../../src/data/goals-document.js';
import type { Language } from '../../src/i18n/language.js';

const read = (path: string) => parseGoals(JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')));
const asker = read('../../demo/data/asker-goals.json');
const strange = read('../fixtures/goals-strange.json');
const find = (id: string) => asker.nodes.find((node) => node.id === id)!;

describe('the sentence', () => {
  const cases: [Language, string][] = [
    [
      'nb',
      'Planen har 8 hovedmål, 28 delmål og 87 strategier. 58 av dem viser til FNs bærekraftsmål: 14 av 17 mål og 43 av 169 delmål er i bruk.',
    ],
    [
      'nn',
      'Planen har 8 hovudmål, 28 delmål og 87 strategiar. 58 av dei viser til FNs berekraftsmål: 14 av 17 mål og 43 av 169 delmål er i bruk.',
    ],
    [
      'en',
      'The plan has 8 main goals, 28 sub-goals and 87 strategies. 58 of them refer to the UN’s Sustainable Development Goals: 14 of 17 goals and 43 of 169 targets are used.',
    ],
  ];
  for (const [language, want] of cases) it(language, () => assert.equal(deriveGoalSentence(asker, language), want));
  it('a plan that does not cite the UN has one sentence', () =>
    assert.equal(
      deriveGoalSentence(parseGoals({ title: 'x', levels: [{ id: 'a', name: 'mål' }], goals: [{ title: 'y' }] }), 'nb'),
      'Planen har 1 mål.',
    ));
});

describe('how much stands below', () => {
  const cases: [string, Language, string][] = [
    ['samarbeid', 'nb', '3 delmål, 11 strategier'],
    ['byer-2', 'nb', '1 strategi'],
    ['byer-2', 'en', '1 strategy'],
    ['samarbeid', 'nn', '3 delmål, 11 strategiar'],
    ['utdanning-2', 'nb', ''],
  ];
  for (const [id, language, want] of cases)
    it(`${id} ${language}`, () => assert.equal(countLevels(nodesBelow(find(id)), asker, language).join(', '), want));
});

describe('the table', () => {
  const { columns, rows } = deriveGoalTable(asker.nodes, asker, 'nb');
  const texts = rows.map((row) => row.map(({ text }) => text));
  it('has a row for each node', () => assert.equal(rows.length, 123));
  it('has the text, the level, the main goal, the codes and the names of the UN goals', () => {
    assert.deepEqual(
      columns.map(({ label }) => label),
      ['Mål', 'Nivå', 'Hører til', 'Referanse', 'FNs bærekraftsmål'],
    );
    assert.deepEqual(texts[1], [
      'Askersamfunnet har inkluderende lokalsamfunn der innbyggerne opplever tilhørighet og tar medansvar, uavhengig av kulturelle, sosiale og økonomiske forhold.',
      'Delmål',
      'Samarbeid for å nå målene',
      'FN-T 10.2',
      '10 Mindre ulikhet',
    ]);
  });
  it('main goals have their sentence too', () =>
    assert.match(texts[0]?.[0] ?? '', /^Samarbeid for å nå målene: Askersamfunnet har virkemidler/));
});

describe('references in a line', () => {
  it('several on a node', () =>
    assert.equal(formatReferences(asker.nodes.find(({ references }) => references.length === 2)!), 'FN-T 11.a; AK'));
  it('as they stand', () => assert.equal(formatReferences(strange.nodes[2]!), 'FN-X 11.A, 3.4'));
});
