import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readAddress, withScheme, writeAddress } from '../../demo/bygger/address.js';
import { contrast, weakOn } from '../../demo/bygger/contrast.js';
import { readElements } from '../../demo/bygger/manifest.js';
import {
  classCode,
  embedAddress,
  frozenCode,
  iframeCode,
  oEmbedDocument,
  scriptTag,
  standInCode,
  tagCode,
} from '../../demo/bygger/rungs.js';

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
      `<indicator-chart src="https://data.ssb.no/api/pxwebapi/v2/tables/07459?a=1&amp;b=2" lang="nn" kind="bar" no-table style="--bk-accent: #12523f">
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
      '<p class="baerekraft-indicator-chart"><a href="tal.json#lang=nn&amp;kind=bar&amp;no-table=">Tala &lt;bak> figuren</a></p>',
    ],
    [
      'the address of the iframe page, with whole addresses in it',
      embedAddress({ ...choice, src: '../tal.json' }),
      'https://www.eksempel.no/bk/v1/embed.html?tag=indicator-chart&src=https%3A%2F%2Fwww.eksempel.no%2Ftal.json&lang=nn&kind=bar&no-table=&accent=%2312523f',
    ],
    [
      'an iframe',
      iframeCode({ ...choice, src: 'tal.json', settings: {}, lang: '', accent: '' }),
      '<iframe src="https://www.eksempel.no/bk/v1/embed.html?tag=indicator-chart&amp;src=https%3A%2F%2Fwww.eksempel.no%2Fside%2Ftal.json" title="Innbyggjarar &quot;i dag&quot;" sandbox="allow-scripts allow-same-origin allow-downloads allow-popups allow-top-navigation-by-user-activation" width="100%" height="480" loading="lazy" frameborder="0"></iframe>',
    ],
    [
      'the script, pinned',
      scriptTag(choice),
      '<script type="module" src="https://www.eksempel.no/bk/v1/baerekraft.js" integrity="sha384-abc" crossorigin="anonymous"></script>',
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
