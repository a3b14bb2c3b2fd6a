import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { after, afterEach, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { serve } from '../../tools/serve.mjs';
import { browsers, figureText, settled } from './support/browsers.js';

const folder = new URL('../../demo/innliming/', import.meta.url);
const chart = 'indicator-chart';

/** How many figures a page shows, how many of them as bars, and what is told on the console. */
interface Wanted {
  readonly figures: number;
  readonly bars?: number;
  readonly told?: readonly RegExp[];
}

const one: Wanted = { figures: 1 };
/** The cases that a page stands for. */
const cases: Readonly<Record<string, string>> = {
  div: 'R02',
  klasse: 'R02',
  'store-bokstaver': 'R19',
  avsnitt: 'R19',
  selvlukket: 'R19',
  'skript-for': 'R18',
  'skript-etter': 'R18',
  'satt-inn-senere': 'R18',
  'skript-to-ganger': 'R25',
  'to-versjoner': 'R14 S17',
  'uten-skript': 'R01',
  krolle: 'R26',
  iframe: 'R02',
  oembed: 'R02',
};
const named = (path: string): string => [cases[path], path].filter(Boolean).join(' ');
const shown: Readonly<Record<string, Wanted>> = {
  tagg: one,
  div: { figures: 1, bars: 1 },
  klasse: { figures: 1, bars: 1 },
  'ett-skript': one,
  'store-bokstaver': { figures: 1, bars: 1 },
  avsnitt: one,
  'tomme-valg': one,
  selvlukket: { figures: 1, told: [/^warn Is <\/indicator-chart> missing/] },
  'to-ganger': { figures: 2 },
  'skript-for': one,
  'skript-etter': one,
  'skript-to-ganger': one,
  'to-versjoner': { figures: 1, told: [/^warn baerekraft-elements \S+ is on the page already; version 9\.9\.9 was left out\.$/] },
  'satt-inn-senere': one,
  flyttet: one,
  'samme-id': { figures: 2, bars: 1 },
};
/** What the editor put inside the tag is what the reader has. */
const onlyTheLink = ['uten-valg', 'tom-adresse', 'uten-skript'];
const framed = ['iframe', 'oembed'];
const others = ['krolle', 'frosset', 'index'];

it('every page of the ways to paste is tested', () => {
  const pages = readdirSync(folder).flatMap((file) => (file.endsWith('.html') ? [file.slice(0, -'.html'.length)] : []));
  assert.deepEqual(pages.sort(), [...Object.keys(shown), ...onlyTheLink, ...framed, ...others].sort());
  const index = readFileSync(new URL('index.html', folder), 'utf8');
  for (const page of pages) assert.ok(page === 'index' || index.includes(`href="${page}.html"`), `${page} stands in the list`);
});

describe('the pages for those who paste', () => {
  const guides = ['veiledning.html', 'utvikler.html', 'innliming/index.html'];
  for (const guide of guides)
    it(`${guide}: every link and picture of the demo is there`, () => {
      const address = new URL(`../${guide}`, folder);
      const text = readFileSync(address, 'utf8').replaceAll(/<code>[\s\S]*?<\/code>/g, '');
      const links = [...text.matchAll(/ (?:href|src)="(?!https:)([^"]+)"/g)].map(([, link = '']) => new URL(link, address));
      assert.ok(links.length > 10);
      for (const link of links) {
        const file = new URL(link.pathname.endsWith('/') ? 'index.html' : '', link);
        assert.ok(existsSync(file), file.pathname);
        if (link.hash) assert.ok(readFileSync(file, 'utf8').includes(`id="${link.hash.slice(1)}"`), link.href);
      }
    });
});

for (const { name, launch } of browsers)
  describe(`the ways to paste, in ${name}`, () => {
    let server: Awaited<ReturnType<typeof serve>>;
    let browser: Browser;
    let page: Page;
    let told: string[] = [];

    const open = async (path: string): Promise<void> => {
      page = await browser.newPage();
      told = [];
      page.on('console', (message) => {
        if (
          ['warn', 'error'].includes(message.type()) &&
          !/favicon|404|allow-same-origin/.test(`${message.text()} ${message.location().url ?? ''}`)
        )
          told.push(`${message.type()} ${message.text()}`);
      });
      page.on('pageerror', (error) => String(error).includes('favicon') || told.push(`thrown ${String(error)}`));
      await page.goto(`${server.url}/innliming/${path}.html`, { waitUntil: 'load' });
    };
    const isSeen = (selector: string): Promise<boolean> =>
      page.$eval(selector, (element) => {
        const { width, height } = element.getBoundingClientRect();
        return width > 0 && height > 0;
      });
    const drawing = (selector: string): Promise<number> =>
      page.$$eval(selector, (all) => all.filter((figure) => figure.shadowRoot?.querySelector('svg, canvas')).length);

    before(async () => {
      server = await serve();
      browser = await launch();
    });
    afterEach(() => page.close());
    after(async () => {
      await browser.close();
      await server.close();
    });

    for (const [path, { figures, bars = 0, told: wanted = [] }] of Object.entries(shown))
      it(`${named(path)}: the figures are shown, and the page goes on after them`, async () => {
        await open(path);
        await page.waitForFunction((tag, count) => document.querySelectorAll(tag).length === count, {}, chart, figures);
        await page.$$eval(chart, (all) => all.forEach((figure) => figure.setAttribute('loading', 'eager')));
        await settled(page, chart);
        if (path === 'to-versjoner') await page.waitForSelector('[data-versions]');
        assert.match(await figureText(page, chart), /^Innbyggere i Asker.*100 492 personer i 2025.*Kilde: Statistisk sentralbyrå/);
        assert.equal(await drawing(chart), figures);
        assert.equal((await page.$$(`${chart}[kind="bar"]`)).length, bars);
        // A slot tells of what it holds after the render.
        if (path === 'selvlukket') await page.waitForFunction(() => document.querySelector('h2')?.getBoundingClientRect().height);
        assert.ok(await isSeen('#etter'), 'what stands after the figure is seen');
        // What the page says on its console comes to us a little later.
        for (let tries = 0; told.length < wanted.length && tries < 40; tries += 1) await new Promise((resolve) => setTimeout(resolve, 50));
        assert.equal(told.length, wanted.length, told.join('\n'));
        wanted.forEach((pattern, index) => assert.match(told[index] ?? '', pattern));
      });

    for (const path of onlyTheLink)
      it(`${named(path)}: the link is there`, async () => {
        await open(path);
        if (path !== 'uten-skript') await page.waitForFunction((tag) => document.querySelector(tag)?.shadowRoot, {}, chart);
        assert.ok(await isSeen(`${chart} a`));
        assert.ok(await isSeen('#etter'));
        assert.deepEqual(
          told.filter((line) => !line.includes('finnes-ikke')),
          [],
        );
      });

    it(`${named('krolle')}: a sentence says what is wrong, and the link is there`, async () => {
      await open('krolle');
      await settled(page, chart);
      assert.match(await figureText(page, chart), /Adressen finnes ikke \(feil 404\)/);
      assert.ok(await isSeen(`${chart} a`));
      assert.ok(await isSeen('#etter'));
    });

    for (const path of framed)
      it(`${named(path)}: the iframe has a title and a sandbox, and becomes as high as its figure`, async () => {
        await open(path);
        await page.$eval('iframe', (frame) => frame.scrollIntoView());
        // A frame out of sight gets no animation frames: it is asked ten times a second.
        const frame = await page.waitForFrame((item) => item.url().includes('/embed.html'));
        await frame.waitForFunction(
          (tag) => document.querySelector<HTMLElement & { state?: string }>(tag)?.state === 'ready',
          { polling: 100 },
          chart,
        );
        assert.match(await frame.$eval(chart, (figure) => figure.shadowRoot?.textContent ?? ''), /100\s492\spersoner/);
        const inside = await frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
        await page.waitForFunction(
          (height) => Number.parseFloat(document.querySelector('iframe')?.style.height ?? '') >= height,
          {},
          inside,
        );
        assert.deepEqual(await page.$eval('iframe', ({ title, sandbox }) => [title, sandbox.contains('allow-scripts')]), [
          'Innbyggere i Asker',
          true,
        ]);
        assert.ok(await isSeen('#etter'));
        assert.deepEqual(told, []);
      });

    it('oembed: the document is what a CMS asks for, and holds the iframe of the page', async () => {
      await open('oembed');
      const address = await page.$eval('link[type="application/json+oembed"]', ({ href }) => href);
      const document_ = (await (await fetch(address)).json()) as Record<string, unknown>;
      const { version, type, title, width, height, html } = document_;
      assert.deepEqual(
        { version, type, title, width, height },
        { version: '1.0', type: 'rich', title: 'Innbyggere i Asker', width: 800, height: 480 },
      );
      const attributes = ['title', 'sandbox', 'loading', 'width'];
      const inPage = await page.$eval('iframe', (frame, names) => names.map((key) => `${key}="${frame.getAttribute(key)}"`), attributes);
      for (const attribute of inPage) assert.ok(String(html).includes(attribute), attribute);
    });

    it('R02 frosset: a picture with its words, a table and a link, without any script', async () => {
      await open('frosset');
      assert.equal((await page.$$('script')).length, 0);
      assert.ok(await page.$eval('img', ({ complete, naturalWidth, alt }) => complete && naturalWidth > 0 && alt.includes('100 492')));
      for (const selector of ['table td', '#lenke a', '#etter']) assert.ok(await isSeen(selector), selector);
      assert.deepEqual(told, []);
    });

    it('R18 satt-inn-senere: as many as are put in', async () => {
      await open('satt-inn-senere');
      await page.click('#sett-inn');
      await page.waitForFunction((tag) => document.querySelectorAll(tag).length === 2, {}, chart);
      await page.$$eval(chart, (all) => all.forEach((figure) => figure.setAttribute('loading', 'eager')));
      await settled(page, chart);
      assert.equal(await drawing(chart), 2);
      assert.deepEqual(told, []);
    });

    for (const button of ['#append', '#move-before'])
      it(`R13 flyttet: ${button} leaves the figure as it was, and nothing is fetched again`, async () => {
        await open('flyttet');
        await settled(page, chart);
        if (await page.$eval(button, (item) => (item as HTMLButtonElement).disabled)) return;
        const before_ = await figureText(page, chart);
        for (const frame of ['#ramme-b', '#ramme-a', '#ramme-b']) {
          await page.click(button);
          await page.waitForSelector(`${frame} > ${chart}`);
        }
        await page.$eval(chart, (figure) =>
          (figure as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete.then(() => undefined),
        );
        assert.equal(await figureText(page, chart), before_);
        assert.equal(await drawing(chart), 1);
        const fetched = await page.evaluate(
          () => performance.getEntriesByType('resource').filter(({ name: url }) => url.endsWith('.json')).length,
        );
        assert.equal(fetched, 1);
        assert.deepEqual(told, []);
      });
  });
