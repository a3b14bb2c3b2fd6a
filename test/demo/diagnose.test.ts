import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import type { diagnose, Diagnosis } from '../../demo/bygger/diagnose.js';
import { checkWords, wordsFor } from '../../demo/bygger/words.js';
import { serve } from '../../tools/serve.mjs';
import { browsers } from '../e2e/support/browsers.js';

const folder = new URL('../../demo/innliming/', import.meta.url);
const fallbacks = ['nb', 'nn', 'en'].map((language) => wordsFor(language)['fallback'] ?? assert.fail());
const figures = { 'indicator-chart': ['bare', 'no-table'], 'sdg-goal-tree': ['bare'], 'sdg-dashboard': [] };

const script = '<script type="module" src="https://www.eksempel.no/bk/v1/baerekraft.js"></script>';
const whole = '<script src="https://www.eksempel.no/bk/v1/baerekraft.all.js"></script>';
const link = '<a href="/tall.json">Tallene bak figuren: Innbyggere</a>';
const tag = `<indicator-chart src="/tall.json">${link}</indicator-chart>`;
const frame = (more: string): string =>
  `<iframe src="https://www.eksempel.no/bk/v1/embed.html?tag=indicator-chart&amp;src=%2Ftall.json" ${more}></iframe>`;
const goodFrame = frame('title="Innbyggere" sandbox="allow-scripts"');
const frameScript = '<script src="/bk/v1/frame.js"></script>';

/** What a source is found to be, in any order, and the rung to try. */
type Row = readonly [name: string, html: string, codes: string, rung?: string];

const rows: readonly Row[] = [
  ['all as it was pasted', script + tag, 'script-module form-tag'],
  ['the whole script', whole + tag, 'script-all form-tag'],
  ['no script', tag, 'script-missing form-tag', 'iframe'],
  ['a script in a comment', `<!-- ${script} -->${tag}`, 'script-missing form-tag', 'iframe'],
  ['the script twice', script + script + tag, 'script-module script-twice form-tag'],
  ['two versions', script + script.replace('v1', 'v2') + tag, 'script-module script-versions form-tag', 'tag'],
  ['http', script.replace('https', 'http') + tag, 'script-module script-http form-tag', 'tag'],
  ['a module that lost its type', script.replace(' type="module"', '') + tag, 'script-type-lost form-tag', 'all'],
  ['src taken away', `${script}<indicator-chart>${link}</indicator-chart>`, 'script-module form-tag src-missing', 'div'],
  ['src emptied', `${script}<indicator-chart src="">${link}</indicator-chart>`, 'script-module form-tag src-empty', 'div'],
  ['figures over http', script + tag.replace('"/tall', '"http://a.no/tall'), 'script-module form-tag src-http', 'tag'],
  ['a table in the tag', `${script}<indicator-chart><table></table></indicator-chart>`, 'script-module form-tag'],
  ['a whole page, which needs no address', `${script}<sdg-dashboard></sdg-dashboard>`, 'script-module form-tag'],
  ['other choices emptied', script + tag.replace('>', ' kind="" bare="">'), 'script-module form-tag emptied'],
  ['a choice that is rightly empty', script + tag.replace('>', ' bare="">'), 'script-module form-tag'],
  ['curly quotes', script + tag.replace('"/tall.json"', '”/tall.json”'), 'script-module form-tag curly-quotes', 'tag'],
  ['a quotation as heading', script + tag.replace('>', ' heading="«Asker»">'), 'script-module form-tag'],
  ['closed in itself', `${script}<indicator-chart src="/tall.json" /><p>etter</p>`, 'script-module form-tag self-closing', 'tag'],
  ['without an end', `${script}<indicator-chart src="/tall.json"><p>etter</p>`, 'script-module form-tag no-end', 'tag'],
  ['a sign in a value is no end', script + tag.replace('>', ' heading="a > b />">'), 'script-module form-tag'],
  ['capital letters', script + tag.replaceAll('indicator-chart', 'INDICATOR-CHART'), 'script-module form-tag upper-case'],
  ['in a paragraph', `${script}<p>${tag}</p>`, 'script-module form-tag in-paragraph'],
  ['pasted twice', script + tag + tag, 'script-module form-tag twice', 'tag'],
  ['two figures', script + tag + tag.replace('"/tall', '"/flere'), 'script-module form-tag'],
  ['text', `<p>&lt;indicator-chart src="/tall.json"&gt;</p>`, 'escaped', 'tag'],
  ['text of the script', `<p>${script.replaceAll('<', '&lt;')}</p>${tag}`, 'script-missing form-tag escaped', 'iframe'],
  ['text in a code block', `<pre>&lt;indicator-chart src="/tall.json"&gt;</pre>`, 'escaped', 'tag'],
  ['code that is told of', `${script}${tag}<pre>&lt;indicator-chart src="/tall.json"&gt;</pre>`, 'script-module form-tag'],
  ['a div', `${script}<div data-baerekraft="indicator-chart" data-src="/tall.json">${link}</div>`, 'script-module form-div'],
  ['a div whose address went, with a link', `${script}<div data-baerekraft="indicator-chart">${link}</div>`, 'script-module form-div'],
  [
    'a div whose address went',
    `${script}<div data-baerekraft="indicator-chart" data-kind="bar"></div>`,
    'script-module form-div src-missing',
    'class',
  ],
  ['a div that was emptied', `${script}<div data-baerekraft="">${link}</div>`, 'script-module name-lost', 'class'],
  ['a div that was filled', `${script}<div data-baerekraft="indicator-chart" data-src="/tall.json">${tag}</div>`, 'script-module form-div'],
  ['a class', `${script}<p class="baerekraft-indicator-chart"><a href="/tall.json#kind=bar">x</a></p>`, 'script-module form-class'],
  ['a class of the site', `${script}<p class="baerekraft-side">x</p>`, 'script-module no-figure', 'tag'],
  ['an iframe', goodFrame + frameScript, 'form-iframe'],
  ['an iframe alone', goodFrame, 'form-iframe frame-script-missing'],
  ['an iframe without title', frame('sandbox') + frameScript, 'form-iframe frame-title', 'iframe'],
  ['an iframe without sandbox', frame('title="x"') + frameScript, 'form-iframe frame-sandbox', 'iframe'],
  ['an iframe escaped twice', goodFrame.replace('&amp;', '&amp;amp;') + frameScript, 'form-iframe frame-broken', 'iframe'],
  [
    'an iframe without address of figures',
    goodFrame.replace('&amp;src=%2Ftall.json', '') + frameScript,
    'form-iframe src-missing',
    'iframe',
  ],
  ['someone else’s iframe', `<iframe src="https://a.no/film"></iframe>`, 'nothing', 'div'],
  ['the link alone', `<p>${link}</p>`, 'link-only', 'div'],
  ['the script alone', script, 'script-module no-figure', 'tag'],
  ['nothing', '<p>Hei</p>', 'nothing', 'div'],
];

/** What each page of the ways to paste is, as its source tells: what a script puts in later is not in it. */
const pages: Readonly<Record<string, readonly [codes: string, rung?: string]>> = {
  tagg: ['script-module form-tag'],
  div: ['script-module form-div'],
  klasse: ['script-module form-class'],
  'ett-skript': ['script-all form-tag'],
  iframe: ['form-iframe'],
  oembed: ['form-iframe form-oembed'],
  frosset: ['form-frozen'],
  'store-bokstaver': ['script-module form-tag upper-case'],
  avsnitt: ['script-module form-tag in-paragraph'],
  'uten-valg': ['script-module form-tag src-missing', 'div'],
  'tomme-valg': ['script-module form-tag emptied'],
  'tom-adresse': ['script-module form-tag src-empty', 'div'],
  krolle: ['script-module form-tag curly-quotes', 'tag'],
  selvlukket: ['script-module form-tag self-closing', 'tag'],
  'to-ganger': ['script-module script-twice form-tag twice', 'tag'],
  'skript-for': ['script-module form-tag'],
  'skript-etter': ['script-module form-tag'],
  'skript-to-ganger': ['script-module script-all script-twice form-tag'],
  'to-versjoner': ['script-module form-tag'],
  'satt-inn-senere': ['script-module no-figure', 'tag'],
  flyttet: ['script-module form-tag'],
  'samme-id': ['script-module form-tag same-id'],
  'uten-skript': ['script-missing form-tag', 'iframe'],
  index: ['nothing', 'div'],
};

it('every page of the ways to paste is among the cases', () => {
  const files = readdirSync(folder).flatMap((file) => (file.endsWith('.html') ? [file.slice(0, -'.html'.length)] : []));
  assert.deepEqual(files.sort(), Object.keys(pages).sort());
});

const sorted = (codes: string): readonly string[] => codes.split(' ').sort();

for (const { name, launch } of browsers)
  describe(`R02 what became of the pasted code, parsed by ${name}`, () => {
    let server: Awaited<ReturnType<typeof serve>>;
    let browser: Browser;
    let page: Page;

    const ask = (text: string): Promise<Diagnosis> =>
      page.evaluate(
        async (source, address) => {
          const own = (await import(address)) as { diagnose: typeof diagnose };
          return own.diagnose({ ...source, page: new DOMParser().parseFromString(source.text, 'text/html') });
        },
        { text, figures, fallbacks },
        `${server.url}/bygger/diagnose.js`,
      );

    before(async () => {
      server = await serve();
      browser = await launch();
      page = await browser.newPage();
      // Any page without a policy of its own.
      await page.goto(`${server.url}/bygger/dom.js`);
    });
    after(async () => {
      await browser.close();
      await server.close();
    });

    for (const [title, html, codes, rung] of rows)
      it(`${title}: ${codes}`, async () => {
        const found = await ask(html);
        assert.deepEqual(found.findings.map(({ code }) => code).sort(), sorted(codes));
        assert.equal(found.rung ?? undefined, rung);
      });

    for (const [file, [codes, rung]] of Object.entries(pages))
      it(`innliming/${file}.html: ${codes}`, async () => {
        const found = await ask(readFileSync(new URL(`${file}.html`, folder), 'utf8'));
        assert.deepEqual(found.findings.map(({ code }) => code).sort(), sorted(codes));
        assert.equal(found.rung ?? undefined, rung);
      });

    it('hands on what was found of the figure: from the tag, the link in it, a div, what follows #, or the address of an iframe', async () => {
      const choices = async (html: string): Promise<unknown> => (await ask(html)).figure;
      const want = { tag: 'indicator-chart', src: '/tall.json', lang: '', accent: '', settings: { kind: 'bar' } };
      for (const html of [
        tag.replace('>', ' kind="bar">'),
        `<indicator-chart kind="bar">${link}</indicator-chart>`,
        `<indicator-chart src=”/tall.json” kind="bar"></indicator-chart>`,
        '<div data-baerekraft="indicator-chart" data-src="/tall.json" data-kind="bar"></div>',
        '<p class="baerekraft-indicator-chart"><a href="/tall.json#kind=bar">x</a></p>',
        goodFrame.replace('%2Ftall.json', '%2Ftall.json&amp;kind=bar'),
      ])
        assert.deepEqual(await choices(html), want, html);
      assert.deepEqual(await choices(`<p>${link}</p>`), { tag: '', src: '/tall.json', lang: '', accent: '', settings: {} });
    });

    it('runs nothing of what was pasted, and fetches nothing', async () => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await ask(
        '<script>globalThis.ran = true</script><img src="/bilder/merke.svg" onerror="globalThis.ran = true"><iframe src="/"></iframe>',
      );
      assert.equal(await page.evaluate(() => 'ran' in globalThis), false);
      assert.deepEqual(
        asked.filter((url) => !url.includes('/bygger/')),
        [],
      );
    });
  });

describe('the words of what was found', () => {
  const codes = [...rows.flatMap(([, , all]) => all.split(' ')), ...Object.values(pages).flatMap(([all]) => all.split(' ')), 'frame-http'];
  for (const language of ['nb', 'nn', 'en'])
    it(`name every finding of the cases, in ${language}`, () => {
      const words = checkWords(language);
      assert.deepEqual(
        codes.filter((code) => !words[code]),
        [],
      );
    });
  it('name nothing that is not found', () => {
    const unused = Object.keys(checkWords('nb')).filter((key) => !codes.includes(key.replace('.help', '')));
    assert.deepEqual(unused, []);
  });
});
