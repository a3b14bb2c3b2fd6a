import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { deriveCake } from '../../src/charts/goal-cake.js';
import { deriveCardHeading, deriveCardSentence, deriveCardTable } from '../../src/charts/goal-card-words.js';
import { deriveGridNotes, deriveGridSentence, deriveGridTable } from '../../src/charts/goal-grid-words.js';
import { breakLines, deriveWheel, wheelSize } from '../../src/charts/goal-wheel.js';
import { findPage, parseGoalPages, type GoalPages } from '../../src/data/goal-pages.js';
import type { Language } from '../../src/i18n/language.js';
import { unGoals } from '../../src/i18n/un-goals.js';
import { progressWords } from '../../src/i18n/words/progress.js';

const read = (name: string): GoalPages =>
  parseGoalPages(JSON.parse(readFileSync(new URL(`../../demo/data/${name}.json`, import.meta.url), 'utf8')));
const asker = read('asker-maalsider');
const plan = read('asker-goals');
const example = read('maal-eksempel');
const none = parseGoalPages({ title: 'Tom', levels: [], goals: [] });

describe('the sentence of the goals', () => {
  const cases: [name: string, pages: GoalPages, language: Language, want: string][] = [
    ['six', asker, 'nb', '6 av FNs 17 bærekraftsmål er prioritert: mål 3, 4, 9, 11, 13 og 17.'],
    ['six', asker, 'nn', '6 av FNs 17 berekraftsmål er prioriterte: mål 3, 4, 9, 11, 13 og 17.'],
    ['six', asker, 'en', '6 of the UN’s 17 Sustainable Development Goals have priority: goals 3, 4, 9, 11, 13 and 17.'],
    ['none', none, 'nb', 'FNs 17 bærekraftsmål. Ingen av dem er prioritert foran de andre.'],
    [
      'with the spread of its indicators, and never their average',
      example,
      'nb',
      '4 av FNs 17 bærekraftsmål er prioritert: mål 3, 4, 11 og 13. Status for 40 indikatorer: ' +
        'målet er nådd (4), på rett vei (9), må gå raskere (8), liten framgang (6), går feil vei (6) og ingen status (7).',
    ],
  ];
  for (const [name, pages, language, want] of cases)
    it(`${language}: ${name}`, () =>
      assert.equal(deriveGridSentence(pages, pages.plan.progress && progressWords[language], language), want));
});

describe('the notes', () => {
  it('say that there are no statuses', () =>
    assert.deepEqual(deriveGridNotes(asker, undefined, 'nb'), ['Det er ikke lagt inn status for målene.']));
  it('say how the statuses came about, that some goals have none, and what the document adds', () =>
    assert.deepEqual(deriveGridNotes(example, progressWords.nb, 'nb'), [
      'Statusen er regnet slik: rett linje mot målet.',
      'Mål uten tegn har ingen indikatorer.',
      'Eksempel: Tallene er oppdiktet for å vise hvordan spredningen vises.',
    ]));
});

describe('the table', () => {
  const texts = (pages: GoalPages): string[][] =>
    deriveGridTable(pages, pages.plan.progress && progressWords.nb, 'nb').rows.map((row) => row.map(({ text }) => text));
  it('has a row for each goal and a column for each status in use', () => {
    const { columns, rows } = deriveGridTable(example, progressWords.nb, 'nb');
    assert.deepEqual(
      columns.map(({ label }) => label),
      [
        'FN-mål',
        'Prioritert',
        'Kommunens mål',
        'Indikatorer',
        'Målet er nådd',
        'På rett vei',
        'Må gå raskere',
        'Liten framgang',
        'Går feil vei',
        'Ingen status',
      ],
    );
    assert.equal(rows.length, 17);
    assert.deepEqual(texts(example)[2], [
      '3 God helse og livskvalitet',
      'ja',
      'Alle i Eksempel kommune skal ha det godt.',
      '7',
      '1',
      '3',
      '2',
      '0',
      '1',
      '0',
    ]);
  });
  it('tells nought indicators from nothing said', () => {
    assert.deepEqual(texts(example)[11]?.slice(3), ['0', '0', '0', '0', '0', '0', '0']);
    assert.deepEqual(texts(example)[1]?.slice(3), ['–', '–', '–', '–', '–', '–', '–']);
  });
  it('has no columns of statuses without statuses', () => assert.equal(texts(asker)[0]?.length, 3));
});

describe('the wheel', () => {
  const reach = (path: string): number =>
    Math.max(...[...path.matchAll(/[ML]([\d.]+) ([\d.]+)/g)].map(([, x, y]) => Math.hypot(Number(x) - 200, Number(y) - 200)));
  it('lets a goal with priority reach further than the others, and all alike without priorities', () => {
    const reaches = deriveWheel(asker.pages).map(({ path }) => Math.round(reach(path)));
    assert.deepEqual(
      reaches.map((value) => value > 180),
      asker.pages.map(({ isPriority }) => isPriority),
    );
    assert.equal(new Set(deriveWheel(none.pages).map(({ path }) => Math.round(reach(path)))).size, 1);
  });
  it('stays within its square, and has room of 24 pixels for each goal on the smallest phone', () => {
    for (const { path, x, y } of deriveWheel(asker.pages)) {
      assert.ok(reach(path) <= wheelSize / 2);
      assert.ok(((Math.hypot(x - 200, y - 200) * 2 * Math.PI) / 17) * (288 / wheelSize) >= 24);
    }
  });
  it('breaks every name into lines that its middle can hold', () => {
    for (const names of unGoals)
      for (const name of Object.values(names)) {
        const lines = breakLines(name, 16);
        assert.ok(lines.length <= 4 && lines.every((line) => line.length <= 16), name);
        assert.equal(lines.join(' '), name);
      }
  });
});

describe('the cake', () => {
  const cake = deriveCake(asker.pages);
  it('has the biosphere at the bottom and partnership on the top', () =>
    assert.deepEqual(
      cake.layers.map(({ tier, tiles }) => [tier, tiles.map(({ goal }) => goal)]),
      [
        ['biosphere', [6, 13, 14, 15]],
        ['society', [1, 2, 3, 4, 5, 7, 11, 16]],
        ['economy', [8, 9, 10, 12]],
        ['partnership', [17]],
      ],
    ));
  it('has tiles that do not touch, of at least 24 pixels on the smallest phone', () => {
    const tiles = cake.layers.flatMap((layer) => layer.tiles);
    for (const [index, a] of tiles.entries()) {
      assert.ok(a.size * (288 / wheelSize) >= 24);
      for (const b of tiles.slice(index + 1))
        assert.ok(a.x + a.size < b.x || b.x + b.size < a.x || a.y + a.size < b.y || b.y + b.size < a.y, `${a.goal} and ${b.goal}`);
    }
  });
});

describe('the card', () => {
  const sentence = (pages: GoalPages, goal: string, language: Language = 'nb'): string =>
    deriveCardSentence(findPage(pages, goal)!, pages.plan, language);
  it('is named by the municipality’s own name, else by the UN’s', () => {
    assert.equal(deriveCardHeading(findPage(asker, '3')!, 'nb'), 'Mål 3 God Helse');
    assert.equal(deriveCardHeading(findPage(asker, '1')!, 'nn'), 'Mål 1 Utrydde fattigdom');
    assert.equal(deriveCardHeading(findPage(none, '13')!, 'en'), 'Goal 13 Climate action');
  });
  it('says the main goal; without one, what else cites the goal; else that there is nothing', () => {
    assert.match(sentence(asker, '13'), /^Asker-samfunnet handler umiddelbart/);
    assert.equal(sentence(plan, '12'), 'Planen viser til dette målet i 1 delmål og 5 strategier.');
    assert.equal(sentence(plan, '12', 'en'), 'The plan refers to this goal in 1 sub-goal and 5 strategies.');
    assert.equal(sentence(plan, '1', 'nn'), 'Planen seier ikkje noko om dette målet.');
  });
  it('has the counts as a table', () => {
    const page = findPage(example, '13')!;
    const { caption, rows } = deriveCardTable(page, page.counts!, { words: progressWords.nb, language: 'nb' });
    assert.equal(caption, 'Mål 13 Stoppe klimaendringene: Status for indikatorene');
    assert.deepEqual(
      rows.map((row) => row.map(({ text }) => text)),
      [
        ['Må gå raskere', '2'],
        ['Liten framgang', '2'],
        ['Går feil vei', '1'],
      ],
    );
  });
});
