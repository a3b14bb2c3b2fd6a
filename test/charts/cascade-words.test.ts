import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { deriveCascadeNotes, deriveCascadeSentence, deriveCascadeTable, deriveThreadSentence } from '../../src/charts/cascade-words.js';
import { deriveHierarchy, deriveHierarchySentence, deriveHierarchyTable, deriveLevelSentence } from '../../src/charts/hierarchy-words.js';
import { parseGoals } from '../../src/data/goals-document.js';
import { parsePlan } from '../../src/data/plan-document.js';
import { deriveThreads } from '../../src/data/plan-threads.js';
import type { Language } from '../../src/i18n/language.js';

const file = (name: string): unknown => JSON.parse(readFileSync(new URL(`../../demo/data/${name}`, import.meta.url), 'utf8'));
const plan = parseGoals(file('asker-goals.json'));
const threads = deriveThreads(plan);
const voice = (language: Language): Parameters<typeof deriveCascadeSentence>[0] => ({ plan, threads, language });
const about = (language: Language, ...keys: string[]): string =>
  deriveThreadSentence(
    keys.map((key) => threads.nodes.get(key)!),
    voice(language),
  );

describe('the red thread in words', () => {
  const sentences: [Language, string][] = [
    [
      'nb',
      'Den røde tråden går fra 11 av FNs 17 bærekraftsmål til 8 hovedmål og videre til 28 delmål. 2 delmål har ikke noe FN-mål over seg. Samfunnsutvikling og velferd følger opp 20 av 28 delmål.',
    ],
    [
      'nn',
      'Den raude tråden går frå 11 av FNs 17 berekraftsmål til 8 hovudmål og vidare til 28 delmål. 2 delmål har ikkje noko FN-mål over seg. Samfunnsutvikling og velferd følgjer opp 20 av 28 delmål.',
    ],
    [
      'en',
      'The thread runs from 11 of the UN’s 17 Sustainable Development Goals to 8 main goals and on to 28 sub-goals. 2 sub-goals have no UN goal above. Community development and welfare follows up 20 of 28 sub-goals.',
    ],
  ];
  for (const [language, want] of sentences) it(language, () => assert.equal(deriveCascadeSentence(voice(language)), want));

  const chosen: [Language, keys: string[], want: string][] = [
    [
      'nb',
      ['un-12'],
      'Tråden gjennom «12 Ansvarlig forbruk og produksjon»: FN-mål 12 → 1 hovedmål → 1 delmål → Samfunnsutvikling og velferd.',
    ],
    ['nb', ['goal-helse'], 'Tråden gjennom «God helse»: FN-mål 3 → 1 hovedmål → 4 delmål → Samfunnsutvikling og velferd (2 av 4).'],
    ['nb', ['goal-okonomi-1'], 'Tråden gjennom «Asker kommune har god økonomisk bærekraft»: Uten FN-mål → 1 hovedmål → 1 delmål.'],
    ['nb', ['un-11', 'un-6'], 'Ingen tråd går gjennom «11 Bærekraftige byer og lokalsamfunn» og «6 Rent vann og gode sanitærforhold».'],
    [
      'en',
      ['area-samfunnsutvikling-og-velferd'],
      'The thread through “Community development and welfare”: UN goals 3, 4, 8, 9, 10, 11, 12, 13 and 17 → 8 main goals → 20 sub-goals → Community development and welfare.',
    ],
  ];
  for (const [language, keys, want] of chosen) it(`${language} ${keys.join(' ')}`, () => assert.equal(about(language, ...keys), want));

  it('says what the plan leaves open', () => {
    const [levels, areas] = deriveCascadeNotes(voice('nb'));
    assert.match(levels ?? '', /referansene på hovedmål og delmål/);
    assert.match(areas ?? '', /bare hva Samfunnsutvikling og velferd følger opp/);
  });

  it('has the same in a table of 28 sub-goals', () => {
    const { columns, rows } = deriveCascadeTable(voice('nb'));
    assert.deepEqual(
      columns.map(({ label }) => label),
      ['Delmål', 'Hovedmål', 'FN-mål på tråden', 'Tjenesteområde', 'Referanse'],
    );
    assert.equal(rows.length, 28);
    assert.equal(rows.filter((row) => row[3]?.text === 'Samfunnsutvikling og velferd').length, 20);
    assert.deepEqual(
      rows[0]?.slice(1).map(({ text }) => text),
      ['Samarbeid for å nå målene', '17 Samarbeid for å nå målene; 10 Mindre ulikhet', 'Samfunnsutvikling og velferd', 'FN-T 10.2'],
    );
    assert.equal(rows.at(-1)?.[2]?.text, '');
  });
});

describe('the plan hierarchy in words', () => {
  const document = parsePlan(file('asker-planhierarki.json'));
  const rows = deriveHierarchy({ document, goals: plan }, 'nb');

  it('counts the goals where they are laid down', () => assert.equal(rows[2]?.goals, '8 hovedmål, 28 delmål, 87 strategier'));
  it('says the way', () =>
    assert.equal(
      deriveHierarchySentence(rows, 'nb'),
      'Veien fra det globale til det lokale: Globale mål → Vesentlighetsvurdering → Kommuneplan → Strategiplaner og temaplaner → Handlingsprogram → Tiltak.',
    ));
  it('says what a level builds on and what follows it up', () => {
    assert.equal(deriveLevelSentence(rows, 0, 'nb').slice(0, 44), 'Globale mål – følges opp i Vesentlighetsvurd');
    assert.equal(deriveLevelSentence(rows, 4, 'nb').endsWith('– følges opp i Tiltak.'), true);
  });
  it('has usual levels of its own, with the goals’ counts', () => {
    const usual = deriveHierarchy({ document: undefined, goals: plan }, 'en');
    assert.deepEqual(
      usual.map(({ name }) => name),
      ['Global goals', 'Municipal master plan', 'Thematic and strategic plans', 'Action programme', 'Measures'],
    );
    assert.equal(usual[1]?.goals, '8 main goals, 28 sub-goals, 87 strategies');
  });
  it('has the same in a table', () => {
    const table = deriveHierarchyTable(rows, 'T', 'nb');
    assert.equal(table.rows.length, 6);
    assert.match(table.rows[2]?.[3]?.text ?? '', /Kommuneplanens samfunnsdel \(2020–2032\)/);
  });
});
