import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { isRelative, readAddress, withScheme, writeAddress } from '../../demo/bygger/address.js';
import { cmss } from '../../demo/bygger/cms.js';
import { contrast, weakOn } from '../../demo/bygger/contrast.js';
import { readElements } from '../../demo/bygger/manifest.js';
import {
  classCode,
  embedAddress,
  frozenCode,
  iframeCode,
  oEmbedDocument,
  rungNames,
  scriptTag,
  standInCode,
  tagCode,
} from '../../demo/bygger/rungs.js';
import { cmsWords } from '../../demo/bygger/words.js';

const choice = {
  tag: 'indicator-chart',
  src: 'https://data.ssb.no/api/pxwebapi/v2/tables/07459?a=1&b=2',
  settings: { kind: 'bar', 'no-table': true, region: '' },
  lang: 'nn',
  fallback: 'Tala <bak> figuren',
  base: 'https://www.eksempel.no/bk/v1/',
  page: 'https://www.eksempel.no/side/',
  integrity: { 'baerekraft.js': 'sha384-abc' },
  title: 'Innbyggjarar "i dag"',
  height: 480,
  accent: '#12523f',
};

describe('what the tag builder gives to paste', () => {
  for (const [name, code, want] of [
    [
      'a tag',
      tagCode(choice),
      `<indicator-chart src="https://data.ssb.no/api/pxwebapi/v2/tables/07459?a=1&amp;b=2" lang="nn" kind="bar" no-table accent="#12523f">
  <a href="https://data.ssb.no/api/pxwebapi/v2/tables/07459?a=1&amp;b=2">Tala &lt;bak> figuren</a>
</indicator-chart>`,
    ],
    [
      'a div',
      standInCode({ ...choice, src: 'tal.json', accent: '' }),
      `<div data-baerekraft="indicator-chart" data-src="tal.json" data-lang="nn" data-kind="bar" data-no-table>
  <a href="tal.json">Tala &lt;bak> figuren</a>
</div>`,
    ],
    [
      'a class and a link',
      classCode({ ...choice, src: 'tal.json' }),
      '<p class="baerekraft-indicator-chart"><a href="tal.json#lang=nn&amp;kind=bar&amp;no-table=&amp;accent=%2312523f">Tala &lt;bak> figuren</a></p>',
    ],
    [
      'the address of the iframe page, with whole addresses in it',
      embedAddress({ ...choice, src: '../tal.json' }),
      'https://www.eksempel.no/bk/v1/embed.html?tag=indicator-chart&src=https%3A%2F%2Fwww.eksempel.no%2Ftal.json&lang=nn&kind=bar&no-table=&accent=%2312523f',
    ],
    [
      'an iframe, which cannot know the language of its page',
      iframeCode({ ...choice, src: 'tal.json', settings: {}, lang: '', language: 'en', accent: '' }),
      '<iframe src="https://www.eksempel.no/bk/v1/embed.html?tag=indicator-chart&amp;src=https%3A%2F%2Fwww.eksempel.no%2Fside%2Ftal.json&amp;lang=en" title="Innbyggjarar &quot;i dag&quot;" sandbox="allow-scripts allow-same-origin allow-downloads allow-popups allow-top-navigation-by-user-activation" width="100%" height="480" loading="lazy" frameborder="0"></iframe>',
    ],
    [
      'the script, pinned',
      scriptTag(choice),
      '<script type="module" src="https://www.eksempel.no/bk/v1/baerekraft.js" integrity="sha384-abc" crossorigin="anonymous"></script>',
    ],
    [
      'the whole script, which a host without CORS may have: no hash',
      scriptTag({ ...choice, integrity: { 'baerekraft.all.js': 'sha384-def' } }, 'baerekraft.all.js'),
      '<script src="https://www.eksempel.no/bk/v1/baerekraft.all.js"></script>',
    ],
    [
      'a picture, a table and a link',
      frozenCode({
        ...choice,
        src: 'tal.json',
        sentence: 'Opp 3 %.',
        source: 'Kilde: SSB',
        rows: [
          ['År', 'Asker'],
          ['2024', '98 815'],
        ],
      }),
      `<figure>
  <img src="figur.svg" alt="Opp 3 %.">
  <figcaption>Innbyggjarar &quot;i dag&quot;. Opp 3 %. Kilde: SSB</figcaption>
  <table>
    <caption>Innbyggjarar &quot;i dag&quot;</caption>
    <thead><tr><th scope="col">År</th><th scope="col">Asker</th></tr></thead>
    <tbody>
      <tr><th scope="row">2024</th><td>98 815</td></tr>
    </tbody>
  </table>
  <p><a href="tal.json">Tala &lt;bak> figuren</a></p>
</figure>`,
    ],
  ] as const)
    it(name, () => assert.equal(code, want));

  it('an oEmbed document that is JSON, with the iframe in it', () => {
    const { type, version, html, height } = JSON.parse(oEmbedDocument(choice)) as Record<string, unknown>;
    assert.deepEqual({ type, version, height }, { type: 'rich', version: '1.0', height: 480 });
    assert.match(String(html), /^<iframe src="https:\/\/www\.eksempel\.no\/bk\/v1\/embed\.html\?tag=indicator-chart&amp;src=/);
  });
});

describe('the choices in the address', () => {
  it('come back as they were', () => {
    const state = {
      tag: 'indicator-chart',
      src: 'https://a.no/x?y=1&z=2',
      lang: 'nn',
      settings: { kind: 'bar', bare: true },
      width: 'phone',
      rung: 'div',
      accent: '#12523f',
    };
    assert.deepEqual(readAddress(writeAddress(state)), state);
  });

  it('take nothing that is no attribute', () => {
    assert.deepEqual(readAddress('?tag=indicator-chart&_evil=1&On%20Click=x&kind=bar'), {
      tag: 'indicator-chart',
      src: '',
      lang: '',
      settings: { kind: 'bar' },
    });
  });
});

describe('an address with what cannot be chosen', () => {
  for (const search of [
    '_accent=red',
    '_accent=%23fff',
    'accent=red',
    '_accent=%2312523f;x',
    '_rung=toString',
    '_width=1',
    '_office=x',
    '_cms=x',
    '_table=../1',
    '_base=javascript:alert(1)',
    '_base=data:,x',
  ])
    it(`${search} is as if it were not there`, () => {
      assert.deepEqual(readAddress(`?tag=indicator-chart&${search}`), { tag: 'indicator-chart', src: '', lang: '', settings: {} });
    });

  it('a colour of one’s own is one, as the builder writes it and as the tag has it', () => {
    for (const name of ['_accent', 'accent']) assert.equal(readAddress(`?${name}=%2312523F`)['accent'], '#12523F');
  });
});

describe('the CMSs that can be named', () => {
  const guide = readFileSync(new URL('../../demo/veiledning.html', import.meta.url), 'utf8');
  const inGuide = [...guide.matchAll(/<dt id="losning-(\w+)">([^<]*)<\/dt>/g)].map(([, id = '', name = '']) => ({ id, name }));

  it('are those of the guide, by the same names', () => {
    const byId = (all: readonly { id: string; name?: string }[]): object =>
      Object.fromEntries(all.filter(({ id }) => id !== 'annen').map(({ id, name }) => [id, name]));
    assert.deepEqual(byId(cmss), byId(inGuide));
    assert.ok(inGuide.some(({ id }) => id === 'annen'));
    const heads = guide.slice(guide.indexOf('id="losninger"'), guide.indexOf('id="feil"')).match(/<dt/g);
    assert.equal(heads?.length, inGuide.length, 'every CMS of the guide has an id');
  });

  for (const { id, rung } of cmss)
    it(`${id}: begins on a rung there is, and says in each language where to paste`, () => {
      assert.ok(rungNames.includes(rung));
      for (const language of ['nb', 'nn', 'en']) assert.ok((cmsWords(language)[id] ?? '').length > 40, language);
    });

  it('have no words for others', () => assert.deepEqual(Object.keys(cmsWords('nb')).sort(), cmss.map(({ id }) => id).sort()));
});

describe('an address as editors paste it', () => {
  const rows = [
    ['www.eksempel.no/tall.json', 'https://www.eksempel.no/tall.json'],
    ['eksempel.kommune.no/tall/a.csv', 'https://eksempel.kommune.no/tall/a.csv'],
    ['/tall/a.json', '/tall/a.json'],
    ['tall/a.json', 'tall/a.json'],
    ['tall.json', 'tall.json'],
    ['../tall/a.json', '../tall/a.json'],
    ['https://www.eksempel.no/a', 'https://www.eksempel.no/a'],
  ] as const;
  for (const [written, meant] of rows) it(`${written} is ${meant}`, () => assert.equal(withScheme(written), meant));

  for (const [address, want] of [
    ['tall.json', true],
    ['/tall/a.json', true],
    ['../a.json', true],
    ['https://a.no/a.json', false],
    ['//a.no/a.json', false],
    ['', false],
  ] as const)
    it(`${address || 'none'} is ${want ? 'meant from its page' : 'the same everywhere'}`, () => assert.equal(isRelative(address), want));
});

describe('contrast', () => {
  it('is that of WCAG', () => {
    assert.equal(contrast('#000000', '#ffffff'), 21);
    assert.equal(Math.round(contrast('#767676', '#ffffff') * 100) / 100, 4.54);
  });

  for (const [colour, want] of [
    ['#00529b', ['dark']],
    ['#fcc30b', ['light']],
    ['#808080', ['light', 'dark']],
  ] as const)
    it(`${colour} is too weak on ${want.join(' and ')}`, () =>
      assert.deepEqual(
        weakOn(colour).map(({ ground }) => ground),
        want,
      ));
});

describe('what the builder reads from the manifest', () => {
  const attribute = (name: string, text: string, initial?: string): object => ({
    name,
    type: { text },
    default: initial,
    description: 'd',
  });
  const manifest = {
    modules: [
      {
        declarations: [
          { name: 'Base' },
          {
            tagName: 'a-b',
            summary: 's',
            attributes: [
              attribute('heading', 'string'),
              attribute('kind', "'line' | 'bar' | undefined", "'line'"),
              attribute('bare', 'boolean'),
              attribute('src', 'string'),
              attribute('year', 'number | undefined'),
            ],
          },
        ],
      },
    ],
  };

  it('is fields by kind: the element’s own, and those of all', () => {
    const fields = readElements(manifest)['a-b'];
    assert.deepEqual(
      fields?.own.map(({ name, kind, choices, initial }) => [name, kind, choices, initial]),
      [
        ['kind', 'choice', ['line', 'bar'], 'line'],
        ['year', 'number', undefined, undefined],
      ],
    );
    assert.deepEqual(
      fields.general.map(({ name, kind }) => [name, kind]),
      [
        ['heading', 'text'],
        ['bare', 'switch'],
      ],
    );
  });
});
