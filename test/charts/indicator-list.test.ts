import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  arrangeRows,
  deriveListSentence,
  deriveListTable,
  deriveRows,
  parseSort,
  type ListChoice,
} from '../../src/charts/indicator-list.js';
import { deriveProgress } from '../../src/charts/progress-words.js';
import { parseIndicators } from '../../src/data/indicators-document.js';

const figures = (values: object, more: object = {}) => ({ title: 'x', unit: 'prosent', series: [{ name: 'Asker', values }], ...more });
const target = { period: '2030', value: 20 };
const list = parseIndicators({
  title: 'Helse',
  groups: [{ id: 'u', name: { nb: 'Unge', nn: 'Unge', en: 'The young' } }],
  indicators: [
    { id: 'å', title: 'Åpne dører', group: 'u', source: { name: 'Ungdata' } },
    { id: 'z', title: 'Zoner', source: { name: 'SSB' }, direction: 'up', indicator: figures({ 2020: 10, 2024: 9 }, { target }) },
    {
      id: 'a',
      title: 'Andel',
      group: 'u',
      source: { name: 'Ungdata' },
      direction: 'up',
      indicator: figures({ 2020: 10, 2024: 22 }, { target }),
    },
    { id: 's', title: 'Skoler', goal: 'Trygg skolevei', group: 'Annet', src: 's.json' },
  ],
});
const rows = deriveRows(list, { method: '', language: 'nb', statusOf: deriveProgress });
const none: ListChoice = { query: '', group: '', groupBy: 'none', sort: undefined };
const ids = (choice: Partial<ListChoice>): string =>
  arrangeRows(rows, { ...none, ...choice }, 'nb')
    .map((part) => `${part.name}${part.name ? ':' : ''}${part.rows.map(({ item }) => item.id).join('')}`)
    .join(' ');

describe('rows as asked for', () => {
  const cases: [what: string, choice: Partial<ListChoice>, ids: string][] = [
    ['as given', {}, 'åzas'],
    ['by name, with Norwegian letters last', { sort: parseSort('title') }, 'aszå'],
    ['by name, turned', { sort: parseSort('title desc') }, 'åzsa'],
    ['by a figure, with those that have none last', { sort: parseSort('latest') }, 'zaås'],
    ['by a figure, turned, with those that have none still last', { sort: parseSort('change desc') }, 'azås'],
    ['by status, the best first', { sort: parseSort('status') }, 'azås'],
    ['with a word from the name', { query: 'andel' }, 'a'],
    ['with a word from the goal', { query: 'skolevei' }, 's'],
    ['with a word from the source', { query: 'ungdata' }, 'åa'],
    ['with a word from nowhere', { query: 'finnes ikke' }, ''],
    ['of one group', { group: 'Unge' }, 'åa'],
    ['by group, a group that is not listed by its own name', { groupBy: 'group' }, 'Unge:åa Uten gruppe:z Annet:s'],
    ['by source, sorted within', { groupBy: 'source', sort: parseSort('title') }, 'Ungdata:aå SSB:z Uten gruppe:s'],
  ];
  for (const [what, choice, want] of cases) it(what, () => assert.equal(ids(choice), want));
  it('sort by nothing that is no column', () => assert.equal(parseSort('constructor'), undefined));
});

it('the sentence counts figures and statuses', () => {
  assert.equal(
    deriveListSentence(rows, 'nb'),
    '4 indikatorer. 3 har tall, 1 har ingen tall ennå. Status: 1 går feil vei og 1 målet er nådd.',
  );
  assert.equal(deriveListSentence(rows.slice(0, 1), 'nn'), '1 indikator. Ingen tal enno.');
});

it('the sheet has every row, and says why there is no figure', () => {
  const table = deriveListTable('Helse', rows, 'nb');
  const latest = table.columns.findIndex(({ label }) => label === 'Siste tall');
  assert.deepEqual(
    table.rows.map((row) => [row[0]?.text, row[latest]?.text.replace('\u00a0', ' '), row[latest]?.number]),
    [
      ['Åpne dører', 'Ingen tall ennå', null],
      ['Zoner', '9 %', 9],
      ['Andel', '22 %', 22],
      ['Skoler', 'Tallene hentes når raden åpnes', null],
    ],
  );
  for (const row of table.rows) assert.equal(row.length, table.columns.length);
  assert.match(table.rows[1]?.at(-1)?.text ?? '', /Går feil vei \(rett linje mot målet\)/);
});
