import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/elements/indicator-chart/define.js';
import type { IndicatorChart } from '../../src/elements/indicator-chart/indicator-chart.js';
import { answer, has, textOf, type AnswerOptions } from '../support/answers.js';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ').trim();
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));
const rows = (element: Element): string[][] =>
  [...(element.shadowRoot?.querySelectorAll('tr') ?? [])].map((row) => [...row.children].map((cell) => plain(cell.textContent)));
const inState = async (element: IndicatorChart, state: IndicatorChart['state']): Promise<void> => {
  await waitUntil(() => element.state === state, `it is ${element.state}`, { timeout: 5000 });
  await element.updateComplete;
};

const sheet =
  'Kommune;År;Andel (prosent)\r\nLødingen;2022;4,5\r\nLødingen;2023;:\r\nLødingen;2024;5,1\r\nBodø;2022;3,9\r\nBodø;2024;4,0\r\n';

describe('indicator-chart from a CSV file', () => {
  const files: readonly (readonly [name: string, body: string | Uint8Array, type: string])[] = [
    ['in UTF-8', sheet, 'text/csv'],
    ['in Latin-1, of which the server says nothing', latin1(sheet), 'text/csv'],
    ['in Latin-1 that the server calls JSON', latin1(sheet), 'application/json'],
  ];
  for (const [name, body, type] of files)
    it(name, async () => {
      const element = await fixture<IndicatorChart>(
        html`<indicator-chart src=${answer(body, { type })} region="Lødingen" compare="Bodø"></indicator-chart>`,
      );
      await inState(element, 'ready');
      expect(rows(element)).to.deep.equal([
        ['Periode', 'Lødingen', 'Bodø'],
        ['2022', '4,5', '3,9'],
        ['2023', 'kan ikke offentliggjøres (:)', 'tall mangler'],
        ['2024', '5,1', '4,0'],
      ]);
    });

  it('draws nothing across a break that the source has marked, and says so', async () => {
    const body = {
      class: 'dataset',
      label: 'Røykere',
      source: 'Eurostat',
      id: ['time'],
      size: [4],
      dimension: { time: { category: { index: ['2020', '2021', '2022', '2023'] } } },
      value: [5, 6, 7, 8],
      status: { 2: 'b' },
    };
    const element = await fixture<IndicatorChart>(html`<indicator-chart engine="none" src=${answer(body)}></indicator-chart>`);
    await inState(element, 'ready');
    expect(textOf(element, '.sentence')).to.contain('Det er brudd i tidsserien i 2022.');
    expect(textOf(element, '.notes')).to.contain('2022: Kilden har merket brudd i tidsserien.');
    expect(rows(element)[3]?.slice(0, 2)).to.deep.equal(['2022', '7 (brudd i tidsserien, b)']);
  });

  it('is accessible, names its file as the source, and offers its places', async () => {
    const element = await fixture<IndicatorChart>(
      html`<indicator-chart src=${answer(sheet, { type: 'text/csv' })} choices="compare"></indicator-chart>`,
    );
    await inState(element, 'ready');
    await waitUntil(() => has(element, '.compare'));
    expect(textOf(element, '.heading')).to.equal('Andel (prosent)');
    expect(textOf(element, '.source')).to.equal('Kilde: answer');
    await expect(element).to.be.accessible();
  });
});

/** A table of which an address gave only the description, as large as Statistics Sweden's: 312 × 134 × 3 × 1 × 16. */
const description = {
  version: '2.0',
  class: 'dataset',
  label: 'Befolkning',
  id: ['Region', 'Alder', 'Kjonn', 'ContentsCode', 'Tid'],
  size: [312, 134, 3, 1, 16],
  value: [],
  dimension: Object.fromEntries(
    ['Region', 'Alder', 'Kjonn', 'ContentsCode', 'Tid'].map((id) => [id, { category: { index: ['1'], label: { 1: '1' } } }]),
  ),
};
const uneven = { ...description, id: ['Region', 'Kjonn', 'ContentsCode', 'Tid'], size: [1, 1, 1], value: [1] };

describe('indicator-chart: a wrong file is told of in a sentence that a web editor understands', () => {
  const page = '<!doctype html><html lang="nb"><title>Logg inn</title><p>Logg inn</p></html>';
  const cases: readonly (readonly [name: string, body: unknown, options: AnswerOptions, nb: string, nn?: string, en?: string])[] = [
    [
      'a web page named .json',
      page,
      { type: 'application/json' },
      'Adressen ga en nettside, ikke tall. Kanskje den krever innlogging.',
      'Adressa gav ei nettside, ikkje tal. Kanskje ho krev innlogging.',
      'The address gave a web page, not figures. It may need a login.',
    ],
    [
      'no values, with two million announced',
      description,
      {},
      'Svaret beskriver en tabell, men har ingen tall. Be om tallene, ikke bare om beskrivelsen.',
      'Svaret skildrar ein tabell, men har ingen tal. Be om tala, ikkje berre om skildringa.',
      'The answer describes a table but has no figures. Ask for the figures, not only for the description.',
    ],
    [
      'four names with three sizes',
      uneven,
      {},
      'Tabellen i filen har 4 dimensjoner, slik som sted og år, men filen oppgir størrelsen på 3. Da kan ingen vite hvilke tall som hører til hva. Hent filen på nytt, eller be den som har laget den, om å rette den.',
      'Tabellen i fila har 4 dimensjonar, slik som stad og år, men fila gir storleiken på 3. Då kan ingen vite kva tal som høyrer til kva. Hent fila på nytt, eller be den som har laga henne, om å rette henne.',
      'The table in the file has 4 dimensions, such as place and year, but the file gives the size of 3. Nobody can then tell which figure belongs to what. Fetch the file anew, or ask whoever made it to correct it.',
    ],
    [
      'JSON that is cut off',
      '{"title": "A",\n"series": [',
      {},
      'Filen slutter midt i (linje 2, kolonne 12), så resten av tallene mangler. Hent eller lagre den på nytt, eller be den som har laget den, om hele filen.',
      'Fila sluttar midt i (linje 2, kolonne 12), så resten av tala manglar. Hent eller lagre henne på nytt, eller be den som har laga henne, om heile fila.',
      'The file ends in the middle (line 2, column 12), so the rest of the figures is missing. Fetch or save it anew, or ask whoever made it for the whole file.',
    ],
    [
      'JSON that is cut off inside a name',
      '{"title": "A",\n"ser',
      {},
      'Filen slutter midt i (linje 2, kolonne 1), så resten av tallene mangler. Hent eller lagre den på nytt, eller be den som har laget den, om hele filen.',
    ],
    [
      'JSON with a comma too many',
      '{"title": "A",}',
      {},
      'Filen er ikke gyldig JSON (linje 1, kolonne 15): noe er skrevet feil, ofte et komma eller et anførselstegn. Rett det, eller be den som har laget filen, om en ny.',
    ],
    ['an empty file', ' ', {}, 'Adressen svarte, men uten innhold.'],
    [
      'a Latin-1 sheet without periods',
      latin1('Kommune;Andel\r\nBodø;3,9\r\nLødingen;4,5\r\n'),
      { type: 'text/csv' },
      'Tabellen mangler perioder. Enten den første raden eller den første kolonnen må ha årstall eller andre perioder hele veien.',
    ],
    [
      'a text that is no table',
      'Siden er flyttet.',
      { type: 'text/plain' },
      'Filen har ingen tabell med to kolonner eller flere (linje 1, kolonne 1).',
    ],
    [
      'a document of another kind',
      { $schema: 'goals.schema.json', title: 'A', goals: [] },
      {},
      'Filen har ikke tall på en måte som figuren kan lese.',
    ],
    ['a list', [1, 2], {}, 'Filen har ikke tall på en måte som figuren kan lese.'],
  ];
  for (const [name, body, options, ...sentences] of cases)
    it(name, async () => {
      for (const [at, sentence] of sentences.entries()) {
        const element = await fixture<IndicatorChart>(
          html`<indicator-chart loading="eager" lang=${['nb', 'nn', 'en'][at] ?? 'nb'} src=${answer(body, options)}><p>Se tabellen</p></indicator-chart>`,
        );
        await inState(element, 'error');
        await waitUntil(() => textOf(element, '#failure') !== '');
        expect(plain(textOf(element, '#failure'))).to.equal(sentence);
        expect(has(element, 'slot'), 'what stood in the tag stays').to.be.true;
      }
    });
});
