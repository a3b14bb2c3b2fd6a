import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { browsers, figureText, settled } from './support/browsers.js';
import { servePages, type PageServer, type PageServerOptions } from './support/page-server.js';
import { listen, pageOf, strict, type Heard } from './support/visit.js';

const script = '<script type="module" src="/bk/baerekraft.js"></script>';
const classic = '<script src="/bk/baerekraft.all.js"></script>';
const src = '/data/asker-folkemengde.json';
const link = `<a href="${src}">Tallene</a>`;
const chart = `<indicator-chart src="${src}">${link}</indicator-chart>`;
const tile = `<indicator-tile src="${src}">${link}</indicator-tile>`;
const standIn = `<div data-baerekraft="indicator-chart" data-src="${src}">${link}</div>`;
const linkIn = `<p><a class="baerekraft-indicator-chart" href="${src}">Tallene</a></p>`;
const figures = 'indicator-chart, indicator-tile';

/** What is wrong where a page or a figure has an id twice, or a figure stands in another. */
const doubled = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const roots = [document, ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])];
    const ids = roots.flatMap((root) => {
      const all = [...root.querySelectorAll('[id]')].map(({ id }) => id);
      return all.filter((id, index) => all.indexOf(id) !== index);
    });
    return [...ids, ...[...document.querySelectorAll('indicator-chart indicator-chart')].map(({ localName }) => localName)];
  });

/** As Turbo does it: a copy of the body is kept, the new one comes from a parser, and its scripts are made anew so that they run. */
const swapping = `
  const use = (body) => {
    document.body.replaceWith(body);
    for (const old of body.querySelectorAll('script')) {
      const script = document.createElement('script');
      for (const { name, value } of old.attributes) script.setAttribute(name, value);
      old.replaceWith(script);
    }
  };
  let kept;
  const back = () => use(kept);
  const swap = async () => {
    kept = document.body.cloneNode(true);
    use(new DOMParser().parseFromString(await (await fetch('/next.html')).text(), 'text/html').body);
  };`;

/** A figure's words and its drawing. */
const shownBy = async (page: Page, tag: string): Promise<readonly [string, string]> => [
  await figureText(page, tag),
  await page.$eval(tag, (figure) =>
    [...(figure.shadowRoot?.querySelectorAll('svg.back *, svg.front *') ?? [])]
      .flatMap((shape) => shape.getAttributeNames().map((name) => `${name}=${shape.getAttribute(name)}`))
      .join(' '),
  ),
];

for (const { name, launch } of browsers)
  describe(`on a page of others, in ${name}`, () => {
    let browser: Browser;
    let page: Page;
    let server: PageServer;
    let heard: Heard;

    const open = async (options: PageServerOptions, before_?: (page: Page) => Promise<void>): Promise<void> => {
      server = await servePages(options);
      page = await browser.newPage();
      heard = listen(page);
      await before_?.(page);
      await page.goto(`${server.url}/`, { waitUntil: 'load' });
    };
    const drawn = (tag = 'indicator-chart'): Promise<unknown> =>
      page.waitForFunction((selector) => document.querySelector(selector)?.shadowRoot?.querySelector('.drawn .engine svg'), {}, tag);
    const asked = (path: string): number => server.asked.filter((item) => item === path).length;
    const quiet = (): void => assert.deepEqual(heard, { told: [], violations: [] });

    before(async () => {
      browser = await launch();
    });
    afterEach(async () => {
      await page.close();
      await server.close();
    });
    after(() => browser.close());

    describe('R01: where the script does not run, what stands inside the tag is read', () => {
      const page_ = pageOf(chart + tile + script);
      const isRead = async (): Promise<void> => {
        assert.deepEqual(
          await page.$$eval('a', (links) => links.map((item) => item.checkVisibility() && item.getBoundingClientRect().height > 0)),
          [true, true],
        );
        assert.deepEqual(await page.$$eval(figures, (all) => all.map(({ shadowRoot }) => shadowRoot)), [null, null]);
      };
      it('gone from the server', async () => {
        await open({ pages: { '/': page_ }, change: (file, body) => (file.startsWith('baerekraft') ? undefined : body) });
        await isRead();
      });
      it('not allowed by the page', async () => {
        await open({ pages: { '/': page_ }, headers: { 'content-security-policy': "script-src 'none'" } });
        await isRead();
        assert.equal(asked('/bk/baerekraft.js'), 0);
      });
      it('scripts turned off', { skip: name === 'Firefox' && 'this browser cannot be told to from outside' }, async () => {
        await open({ pages: { '/': page_ } }, (page__) => page__.setJavaScriptEnabled(false));
        await isRead();
      });
    });

    describe('R18: the order of tag, script and property changes nothing', () => {
      const orders: Readonly<Record<string, string>> = {
        'script, tag': pageOf(chart + tile, script),
        'tag, script': pageOf(chart + tile + script),
        'async script': pageOf(chart + tile, script.replace('type', 'async type')),
        'classic script, tag': pageOf(chart + tile, classic),
        'tag, classic script': pageOf(chart + tile + classic),
        'put in by innerHTML before the script': pageOf(`<main></main><script src="/in.js"></script>${script}`),
        'put in by innerHTML after the script': pageOf(`<main></main><script type="module" src="/later.js"></script>`, script),
        'property before the script': pageOf(
          `${(chart + tile).replaceAll(` src="${src}"`, '')}<script src="/property.js"></script>${script}`,
        ),
      };
      const files = {
        '/in.js': `document.querySelector('main').innerHTML = ${JSON.stringify(chart + tile)}`,
        '/later.js': `document.querySelector('main').innerHTML = ${JSON.stringify(chart + tile)}`,
        '/property.js': `for (const figure of document.querySelectorAll(${JSON.stringify(figures)})) figure.src = ${JSON.stringify(src)}`,
      };
      let wanted: unknown;
      for (const [order, html] of Object.entries(orders))
        it(order, async () => {
          await open({ pages: { '/': html, ...files } });
          await settled(page, figures);
          await drawn();
          const shown = [await shownBy(page, 'indicator-chart'), await shownBy(page, 'indicator-tile')];
          wanted ??= shown;
          assert.deepEqual(shown, wanted);
          assert.match(String(shown), /100\s492\spersoner/);
          quiet();
        });
    });

    it('R20: back from another page, the figures are as they were, and nothing is fetched again', async (context) => {
      const shown = 'addEventListener("pageshow", ({ persisted }) => (document.documentElement.dataset.kept = persisted))';
      const head = '<script src="/shown.js"></script>';
      const pages = {
        '/': pageOf(chart + tile, head + script),
        '/plain.html': pageOf('Uten figurer', head),
        '/next.html': pageOf('Neste'),
      };
      // A page that must not be stored is not kept either.
      await open({ pages: { ...pages, '/shown.js': shown }, headers: { 'cache-control': 'no-cache' } });
      /** Goes on to another page and back; whether the browser had kept the first one. */
      const leaveAndReturn = async (): Promise<boolean> => {
        const path = new URL(page.url()).pathname;
        await page.goto(`${server.url}/next.html`);
        // A page that was kept comes without what a driver takes for a load.
        await page.evaluate(() => void setTimeout(() => history.back()));
        const kept = (): Promise<string | undefined> =>
          page
            .evaluate((at) => (location.pathname === at ? document.documentElement.dataset['kept'] : undefined), path)
            .catch(() => undefined);
        for (let answer = await kept(); ; answer = await kept()) {
          if (answer) return answer === 'true';
          await new Promise((resolve) => setTimeout(resolve, 50));
        }
      };
      await page.goto(`${server.url}/plain.html`);
      if (!(await leaveAndReturn())) return context.skip('this browser keeps no page');

      // Firefox's driver knows no way on from a page that was kept.
      await page.close();
      page = await browser.newPage();
      heard = listen(page);
      await page.goto(`${server.url}/`);
      await settled(page, figures);
      await drawn();
      await page.$eval('indicator-chart', (figure) => figure.shadowRoot?.querySelector<HTMLElement>('[aria-controls=table]')?.click());
      const [before_, requests] = [await shownBy(page, 'indicator-chart'), server.asked.length];
      assert.ok(await leaveAndReturn(), 'the browser keeps a page with figures');
      assert.deepEqual(await shownBy(page, 'indicator-chart'), before_);
      assert.equal(await page.$eval('indicator-chart', (figure) => figure.shadowRoot?.querySelector('#table')?.checkVisibility()), true);
      await drawn();
      assert.deepEqual(server.asked.slice(requests), ['/next.html']);
      // It is alive: it still follows the language of the page.
      await page.evaluate(() => (document.documentElement.lang = 'en'));
      await page.waitForFunction(() => document.querySelector('indicator-chart')?.shadowRoot?.textContent.includes('Source'));
      quiet();
    });

    describe('R25: HTML that was kept, and pages that are changed in place', () => {
      it('the script twice in the head, and the figure in HTML from a cache', async () => {
        await open({ pages: { '/': pageOf(chart + tile, script + script) }, headers: strict });
        await settled(page, figures);
        assert.deepEqual(await doubled(page), []);
        quiet();
      });

      for (const [what, how, again] of [
        ['the module', script, 1],
        ['the classic script', classic, 3],
      ] as const)
        it(`the body is swapped for another, and back for a copy of itself: ${what}`, async () => {
          const next = pageOf(chart.replace('src=', 'kind="bar" src=') + tile + standIn + linkIn + how);
          await open({
            pages: {
              '/': pageOf(chart + standIn + linkIn + how, '<script src="/swap.js"></script>'),
              '/next.html': next,
              '/swap.js': swapping,
            },
          });
          const three = (): Promise<unknown> => page.waitForFunction(() => document.querySelectorAll('indicator-chart').length === 3);
          await three();
          await settled(page, figures);
          await page.evaluate('swap()');
          await three();
          await settled(page, figures);
          assert.equal((await page.$$('indicator-tile')).length, 1);
          assert.equal(await page.$eval('[kind=bar]', (figure) => figure.shadowRoot?.querySelector('.marks rect') != null), true);
          assert.deepEqual(await doubled(page), []);
          await page.evaluate('back()');
          await page.waitForFunction(() => document.querySelectorAll('indicator-tile').length === 0);
          await settled(page, figures);
          await page.waitForNetworkIdle();
          assert.equal((await page.$$('indicator-chart')).length, 3);
          assert.deepEqual(await doubled(page), []);
          assert.equal(server.asked.filter((path) => /baerekraft(?:\.all)?\.js$/.test(path)).length, again);
          quiet();
        });

      it('a part is swapped for what the server sends, again and again', async () => {
        const pages = { '/': pageOf('<main></main>', script), '/part.html': chart + standIn + script };
        await open({ pages });
        for (let time = 0; time < 3; time += 1) {
          await page.evaluate(async () => {
            const main = document.querySelector('main');
            if (main) main.innerHTML = await (await fetch('/part.html')).text();
          });
          await page.waitForFunction(() => document.querySelectorAll('indicator-chart').length === 2);
          await settled(page, figures);
          assert.deepEqual(await doubled(page), []);
        }
        quiet();
      });
    });
  });
