import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { root } from '../../tools/files.mjs';
import { run, scratch } from './run.js';

const folder = scratch();
after(() => folder.remove());
const read = (name: string): string => readFileSync(folder.at(name), 'utf8');
const freeze = async (source: string, ...more: readonly string[]): Promise<string> => {
  const { code, err } = await run('freeze', source, '--out', folder.at(''), ...more);
  assert.deepEqual([code, err], [0, ''], source);
  return (/([^/]+)\.(?:json|csv)$/.exec(source) ?? [])[1] ?? '';
};

/** The texts of elements of one name, entities read. */
const texts = (xml: string, name: string): string[] =>
  [...xml.matchAll(new RegExp(`<${name}(?: [^>]*)?>([^<]*)</${name}>`, 'g'))].map(([, text = '']) =>
    text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&'),
  );

/** Throws where a tag is left open or closed twice, or an attribute has no quotation marks. */
function assertSound(xml: string): void {
  const open: string[] = [];
  for (const [tag, end, name = '', single] of xml.matchAll(/<(\/?)([a-zA-Z]+)[^<>]*?(\/?)>/g)) {
    if (!end) assert.match(tag, /^<[a-zA-Z]+(?: [a-zA-Z-]+(?:="[^"<]*")?)*\/?>$/);
    if (end) assert.equal(open.pop(), name);
    else if (!single && !/^(?:img|source)$/.test(name)) open.push(name);
  }
  assert.deepEqual(open, []);
}

describe('freeze', () => {
  it('writes the same figures as the document has, in table and CSV', async () => {
    const name = await freeze('demo/data/asker-folkemengde.json');
    const document = JSON.parse(readFileSync(join(root, 'demo/data/asker-folkemengde.json'), 'utf8')) as {
      readonly series: readonly { readonly values: Readonly<Record<string, number | null>> }[];
    };
    const { values } = document.series[0]!;
    const rows = [...read(`${name}.html`).matchAll(/<tr><th scope="row">([^<]*)<\/th><td>([^<]*)<\/td>/g)];
    const csv = read(`${name}.csv`)
      .split('\r\n')
      .map((line) => line.split(';'));
    for (const [year, value] of Object.entries(values)) {
      const row = rows.find(([, period]) => period === year);
      const written = row?.[2] === 'ingen tall' ? null : Number(row?.[2]?.replace(/\s/g, ''));
      assert.equal(written, value, year);
      assert.equal(csv.find(([period]) => period === year)?.[1], value === null ? 'ingen tall' : String(value));
    }
    assert.deepEqual(texts(read(`${name}.html`), 'caption'), ['Innbyggere i Asker (personer)']);
    assert.match(read(`${name}.html`), /<th scope="col">Periode<\/th>/);
  });

  it('says the sentence to those who do not see the picture, and names the source with its link', () => {
    const html = read('asker-folkemengde.html');
    const svg = read('asker-folkemengde.svg');
    const sentence = /alt="([^"]*)"/.exec(html)?.[1] ?? '';
    assert.match(sentence, /^Asker: 100\s492\spersoner i 2025/);
    assert.deepEqual(texts(svg, 'title'), ['Innbyggere i Asker']);
    assert.deepEqual(texts(svg, 'desc'), [sentence]);
    assert.match(svg, /^<svg [^>]*role="img"/);
    assert.match(html, /<figcaption>Innbyggere i Asker\. Kilde: <a href="https:\/\/www\.ssb\.no/);
    assert.match(html, /^<figure lang="nb">/);
  });

  const cases: readonly [source: string, want: RegExp, ...more: string[]][] = [
    ['demo/data/indikator-eksempel.json', /Må gå raskere \(rett linje mot målet\)\./],
    ['demo/data/bergen-driftsresultat.json', /Bergen/],
    ['demo/data/utslipp-grenland.csv', /Skien/],
    ['demo/data/klimabudsjett-eksempel.json', /tonn/],
    ['demo/data/skien-klimaregnskap.json', /Skien/],
    ['demo/data/handlingsregler-eksempel.json', /<figcaption>/],
    ['demo/data/skien-lavinntekt.json', /Share|lavinntekt/, '--lang', 'en', '--kind', 'small-multiples'],
  ];
  for (const [source, want, ...more] of cases)
    it(`makes sound files, with no script and nothing fetched from elsewhere: ${source}`, async () => {
      const name = await freeze(source, ...more);
      const html = read(`${name}.html`);
      assert.match(html, want);
      assertSound(html);
      for (const file of [`${name}.svg`, `${name}-360.svg`]) {
        const svg = read(file);
        assertSound(svg);
        assert.doesNotMatch(svg, /<(?:script|style|image|use|foreignObject|a)\b|\bon\w+=|\b(?:href|src)=|url\((?!#)/i);
        assert.doesNotMatch(svg.replace('http://www.w3.org/2000/svg', ''), /https?:\/\/\S*"/, 'an address in an attribute');
        assert.doesNotMatch(svg, /var\(|undefined|NaN|currentcolor/i);
      }
      assert.doesNotMatch(html, /<script|\bon\w+=|style=|javascript:/i);
      assert.match(html, new RegExp(`src="${name}\\.svg" width="720"`));
    });

  it('names every line of a drawing, beside it or in a legend', async () => {
    const name = await freeze('demo/data/indikator-eksempel.json');
    for (const file of [`${name}.svg`, `${name}-360.svg`])
      for (const series of ['Storvik', 'Fjellbu', 'Nærbygd', 'Landet', 'Sørvåg'])
        assert.ok(
          texts(read(file), 'text').some((text) => text.startsWith(series) && !text.includes(':')),
          `${file} lacks ${series}`,
        );
  });

  it('writes in the language, the widths and by the name that are asked for', async () => {
    await freeze(
      'demo/data/asker-folkemengde.json',
      '--lang',
      'en',
      '--width',
      '480',
      '--narrow',
      '0',
      '--name',
      'People',
      '--heading',
      'A <b>',
    );
    const html = read('people.html');
    assert.match(html, /^<figure lang="en">/);
    assert.match(html, /<figcaption>A &lt;b&gt;\. Source: /);
    assert.match(html, /src="people\.svg" width="480"/);
    assert.doesNotMatch(html, /<source/);
    assert.match(read('people.csv'), /^\ufeffPeriod,/);
    assert.deepEqual(
      readdirSync(folder.at('')).filter((file) => file.startsWith('people')),
      ['people.csv', 'people.html', 'people.svg'],
    );
  });

  it('says plainly what it cannot freeze', async () => {
    for (const [source, want] of [
      ['asker-goals.json', /Et dokument av typen «mål» kan ikke fryses\. Det kan bare disse: indikator, /],
      ['indikator-uten-tall.json', /Ingen tall ennå\./],
      ['handlingsregler-uten-tall.json', /Ingen tall ennå\./],
    ] as const) {
      const { code, out, err } = await run('freeze', `demo/data/${source}`, '--out', folder.at('none'));
      assert.deepEqual([code, out], [1, '']);
      assert.match(err, want);
    }
    assert.ok(!readdirSync(folder.at('')).includes('none'), 'nothing was written');
  });
});
