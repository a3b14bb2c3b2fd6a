import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { deriveAreaNotes, deriveAreaSentence, deriveAreaTable, describeCount } from '../../src/charts/service-area-words.js';
import { parseServiceAreas } from '../../src/data/service-areas-document.js';
import { parsePlanAreas } from '../../src/data/service-areas-plan.js';
import { countAreas } from '../../src/data/service-areas.js';

const demo = (name: string): unknown => JSON.parse(readFileSync(new URL(`../../demo/data/${name}`, import.meta.url), 'utf8'));
const asker = parseServiceAreas(demo('asker-tjenesteomraader.json'), parsePlanAreas(demo('asker-goals.json')));
const example = parseServiceAreas(demo('tjenesteomraader-eksempel.json'));

type Raw = Record<string, unknown>;
const goals = ['1', '2', '3'].map((id) => ({ id, title: `Mål ${id}` }));
const parse = (areas: Readonly<Record<string, unknown>>, more: Raw = {}) =>
  parseServiceAreas({
    title: 'T',
    groups: [{ id: 'g', title: 'G', goals }],
    areas: Object.entries(areas).map(([id, own]) => ({ id, name: id, goals: own })),
    ...more,
  });

describe('the sentence', () => {
  const cases: [why: string, said: string, want: string][] = [
    [
      'Asker',
      deriveAreaSentence(asker, 'nb'),
      'Samfunnsutvikling og velferd følger opp 20 av 28 delmål. Tallet er innenfor spennet som er publisert, 13–22. Ikke publisert i data: Øvrige tjenesteområder.',
    ],
    [
      'Asker in English',
      deriveAreaSentence(asker, 'en'),
      'Community development and welfare follows up 20 of 28 sub-goals. That is within the range published, 13–22. Not published as data: Other service areas.',
    ],
    [
      'several areas',
      deriveAreaSentence(example, 'nb'),
      '8 tjenesteområder følger opp fra 7 (Kultur og frivillighet) til 17 (Samfunnsutvikling) av 20 delmål. ' +
        'Utenfor det publiserte spennet, 8–14: Kultur og frivillighet (7) og Samfunnsutvikling (17). ' +
        '1 delmål følges ikke opp av noen av dem. Ikke publisert i data: Stab og støtte.',
    ],
    [
      'no area published',
      deriveAreaSentence(parse({ X: 'not-published' }), 'nb'),
      'Fordelingen er ikke publisert i data for noen tjenesteområder.',
    ],
    [
      'areas alike',
      deriveAreaSentence(parse({ X: ['1', '2', '3'], Y: ['1', '2', '3'] }), 'nb'),
      '2 tjenesteområder følger alle opp 3 av 3 delmål.',
    ],
    [
      'all in the range, no orphans',
      deriveAreaSentence(parse({ X: ['1', '2'], Y: ['3'] }, { range: { min: 1, max: 2 } }), 'nn'),
      '2 tenesteområde følgjer opp frå 1 (Y) til 2 (X) av 3 delmål. Alle er innanfor det publiserte spennet, 1–2.',
    ],
    [
      'words of their own',
      deriveAreaSentence(
        parse(
          { X: ['1'], Y: ['1', '2', '3'] },
          { names: { goal: { name: 'innsats', plural: 'innsatser' }, area: { name: 'etat', plural: 'etater' } } },
        ),
        'nb',
      ),
      '2 etater følger opp fra 1 (X) til 3 (Y) av 3 innsatser.',
    ],
    [
      'below the range',
      deriveAreaSentence(parse({ X: ['1'] }, { range: { min: 2, max: 3 } }), 'nb'),
      'X følger opp 1 av 3 delmål. Tallet er under spennet som er publisert, 2–3.',
    ],
  ];
  for (const [why, said, want] of cases) it(why, () => assert.equal(said, want));
});

describe('the notes', () => {
  it('give the rule for what is far from the others only where it was used', () => {
    const hasRule = (document: typeof asker): boolean => deriveAreaNotes(document, 'nb').some((note) => note.includes('kvartil'));
    assert.equal(hasRule(example), true);
    assert.equal(hasRule(asker), false);
  });
});

describe('where a count stands', () => {
  it('is told against the range and against the others', () => {
    const told = countAreas(example).map((item) => describeCount(item, 'nb').join(', '));
    assert.equal(told[0], 'innenfor spennet');
    assert.equal(told[5], 'under spennet');
    assert.equal(told[7], 'over spennet, langt over de andre');
    assert.equal(told[8], 'ikke publisert i data');
  });
});

describe('the table', () => {
  const table = deriveAreaTable(asker, 'nb');
  it('has a row for each of the 28 and one for the counts, and a word in each cell', () => {
    assert.equal(table.rows.length, 29);
    assert.deepEqual(
      table.columns.map(({ label }) => label),
      ['Delmål', 'Hovedmål', 'Referanse', 'Samfunnsutvikling og velferd', 'Øvrige tjenesteområder'],
    );
    const words = (column: number): Record<string, number> => {
      const found: Record<string, number> = {};
      for (const row of table.rows.slice(0, -1)) found[row[column]?.text ?? ''] = (found[row[column]?.text ?? ''] ?? 0) + 1;
      return found;
    };
    assert.deepEqual(words(3), { 'følges opp': 20, 'ikke merket': 8 });
    assert.deepEqual(words(4), { 'ikke publisert i data': 28 });
  });

  it('ends with the counts, as numbers where they are known', () => {
    assert.deepEqual(table.rows.at(-1)?.slice(3), [{ text: '20', number: 20 }, { text: 'ikke publisert i data' }]);
  });

  it('says how many areas follow up each, where there are several', () => {
    const many = deriveAreaTable(example, 'nb');
    assert.equal(many.columns.at(-1)?.label, 'Antall tjenesteområder');
    const orphan = many.rows.find(([first]) => first?.text.startsWith('Kulturminner'));
    assert.deepEqual(orphan?.at(-1), { text: '0', number: 0 });
  });
});
