import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';
import { build } from 'esbuild';
import type { Browser, Page } from 'puppeteer-core';
import { cdn, root, version } from '../../tools/files.mjs';
import { browsers, figureText, settled } from './support/browsers.js';
import { servePages, type PageServer, type PageServerOptions } from './support/page-server.js';
import { listen, pageOf as document_, strict } from './support/visit.js';

const { files } = JSON.parse(readFileSync(join(root, cdn, 'integrity.json'), 'utf8')) as { files: Readonly<Record<string, string>> };

const script = '<script type="module" src="/bk/baerekraft.js"></script>';
const src = '/data/asker-folkemengde.json';
const chart = `<indicator-chart src="${src}"><a href="${src}">Tallene</a></indicator-chart>`;

/** A script of a site that is built with Lit itself. */
async function scriptWithLit(): Promise<string> {
  const contents = "import { html, render } from 'lit'; render(html`<b>Nettstedets egen Lit</b>`, document.querySelector('#site'));";
  const { outputFiles } = await build({ stdin: { contents, resolveDir: root }, bundle: true, write: false, format: 'iife' });
  return outputFiles[0]?.text ?? '';
}

const flip = (body: Buffer): Buffer => Buffer.concat([body, Buffer.from(' ')]);

for (const { name, launch } of browsers)
  describe(`handed over, in ${name}`, () => {
    let browser: Browser;
    let page: Page;
    const servers: PageServer[] = [];
    let told: string[] = [];
    let violations: string[] = [];

    const serve = async (options: PageServerOptions): Promise<PageServer> => {
      const server = await servePages(options);
      servers.push(server);
      return server;
    };

    /** Opens a page of a server and listens to what it says. */
    const open = async (url: string): Promise<void> => {
      page = await browser.newPage();
      ({ told, violations } = listen(page));
      await page.goto(url, { waitUntil: 'load' });
    };

    before(async () => {
      browser = await launch();
    });
    afterEach(async () => {
      await page.close();
      await Promise.all(servers.splice(0).map((server) => server.close()));
    });
    after(() => browser.close());

    it('S07 S25: a changed byte in the pasted script: the page pins its hash, and the fallback stays', async () => {
      const pinned = script.replace('src=', `integrity="${files['baerekraft.js']}" src=`);
      const change = (file: string, body: Buffer): Buffer => (file === 'baerekraft.js' ? flip(body) : body);
      await open(`${(await serve({ pages: { '/': document_(chart + pinned) }, change })).url}/`);
      assert.equal(await page.$eval('indicator-chart a', (link) => link.getBoundingClientRect().height > 0), true);
      assert.equal(await page.evaluate(() => customElements.get('indicator-chart') === undefined), true);
    });

    it('S07: a changed byte in the chart engine: it is refused, words and table stay', async () => {
      const change = (file: string, body: Buffer): Buffer => (file.startsWith('baerekraft-engine') ? flip(body) : body);
      const server = await serve({ pages: { '/': document_(chart + script) }, change, headers: strict });
      await open(`${server.url}/`);
      await settled(page, 'indicator-chart');
      await page.waitForFunction(() => performance.getEntriesByType('resource').some(({ name: url }) => url.includes('baerekraft-engine')));
      await new Promise((resolve) => setTimeout(resolve, 500));
      assert.match(await figureText(page, 'indicator-chart'), /Asker/);
      assert.equal(await page.$eval('indicator-chart', (figure) => figure.shadowRoot?.querySelectorAll('table td').length !== 0), true);
      assert.equal(await page.$eval('indicator-chart', (figure) => figure.shadowRoot?.querySelector('.engine svg') != null), false);
      assert.deepEqual(violations, []);
    });

    it('S07: an element whose file was changed keeps what stands inside it', async () => {
      const body = '<indicator-tile src="/data/asker-folkemengde.json"><p>98 815 innbyggere</p></indicator-tile>';
      const change = (file: string, content: Buffer): Buffer => (file.startsWith('baerekraft-indicator-tile') ? flip(content) : content);
      await open(`${(await serve({ pages: { '/': document_(body + script) }, change })).url}/`);
      await page.waitForFunction(() => performance.getEntriesByType('resource').some(({ name: url }) => url.includes('indicator-tile')));
      await new Promise((resolve) => setTimeout(resolve, 300));
      assert.equal(await page.$eval('indicator-tile p', (text) => text.getBoundingClientRect().height > 0), true);
      assert.equal(told.filter((line) => line.includes('indicator-tile> did not come')).length, 1);
    });

    it('loads an element far down only when it comes near, or at once when it is told to', async () => {
      const tile = (more: string): string => `<indicator-tile ${more} src="${src}"><a href="${src}">Tallene</a></indicator-tile>`;
      const far = (more: string): string => document_(`<div style="height: 9000px"></div>${tile(more)}${script}`);
      const server = await serve({ pages: { '/': far(''), '/eager': far('loading="eager"') } });
      await open(`${server.url}/`);
      await new Promise((resolve) => setTimeout(resolve, 500));
      assert.equal(await page.evaluate(() => customElements.get('indicator-tile') === undefined), true);
      await page.goto(`${server.url}/eager`);
      await settled(page, 'indicator-tile');
    });

    it('S25: shows a figure in a page of one’s own that points into the pinned folder, which stays as it was', async () => {
      const own = readFileSync(join(root, cdn, 'embed.html'), 'utf8').replaceAll(' src="', ' src="bk/');
      assert.match(own, /src="bk\/baerekraft\.js" integrity="sha384-/);
      const server = await serve({ pages: { '/figur.html': own } });
      await open(`${server.url}/figur.html?tag=indicator-chart&src=${src}&accent=%238a1538`);
      await settled(page, 'indicator-chart');
      assert.equal(
        await page.$eval('indicator-chart', (figure) => getComputedStyle(figure).getPropertyValue('--bk-accent').trim()),
        '#8a1538',
      );
      assert.deepEqual({ told, violations }, { told: [], violations: [] });
    });

    it('comes from another host without a CORS header as one classic script', async () => {
      const host = await serve({});
      const body = `${chart}<script src="${host.url}/bk/baerekraft.all.js"></script>`;
      await open(`${(await serve({ pages: { '/': document_(body) } })).url}/`);
      await settled(page, 'indicator-chart');
      await page.waitForFunction(() => document.querySelector('indicator-chart')?.shadowRoot?.querySelector('.engine svg'));
      assert.deepEqual(
        host.asked.filter((path) => path.endsWith('.js')),
        ['/bk/baerekraft.all.js'],
      );
      assert.deepEqual(told, []);
    });

    for (const [what, first, second] of [
      ['the same script twice', script, script.replace('.js"', '.js?again"')],
      ['the classic script after the module', script, '<script src="/bk/baerekraft.all.js" defer></script>'],
      ['the classic script twice', '<script src="/bk/baerekraft.all.js"></script>', '<script src="/bk/baerekraft.all.js?again"></script>'],
    ] as const)
      it(`S17: ${what}: one copy works, nothing is thrown`, async () => {
        await open(`${(await serve({ pages: { '/': document_(first + chart + second) }, headers: strict })).url}/`);
        await settled(page, 'indicator-chart');
        assert.deepEqual({ told, violations }, { told: [], violations: [] });
      });

    const otherVersion = (file: string): string => readFileSync(join(root, cdn, file), 'utf8').replaceAll(version, '9.9.9');
    const [other, otherClassic] = ['<script type="module" src="/bk/other.js"></script>', '<script src="/bk/other.all.js" defer></script>'];
    for (const [what, first, second, left, kept] of [
      ['a newer one after it', script, other, '9.9.9', version],
      ['an older one after it', other, script, version, '9.9.9'],
      ['a classic one after the module', script, otherClassic, '9.9.9', version],
      ['the module after a classic one', otherClassic, script, version, '9.9.9'],
    ] as const)
      it(`S17: two versions on the strictest page, ${what}: one works, and one warning names both`, async () => {
        const pages = {
          '/': document_(first + chart + second),
          '/bk/other.js': otherVersion('baerekraft.js'),
          '/bk/other.all.js': otherVersion('baerekraft.all.js'),
        };
        await open(`${(await serve({ pages, headers: strict })).url}/`);
        await settled(page, 'indicator-chart');
        const warning = `warn baerekraft-elements ${kept} is on the page already; version ${left} was left out.`;
        assert.deepEqual({ told, violations }, { told: [warning], violations: [] });
      });

    for (const [what, first, second] of [
      ['before it', '<script src="/site.js" defer></script>', script],
      ['after it', script, '<script src="/site.js" defer></script>'],
    ] as const)
      it(`S17: a site with a Lit of its own ${what}, on the strictest page: both work`, async () => {
        const pages = { '/': document_(`${first}<p id="site"></p>${chart}${second}`), '/site.js': await scriptWithLit() };
        await open(`${(await serve({ pages, headers: strict })).url}/`);
        await settled(page, 'indicator-chart');
        assert.equal(await page.$eval('#site', ({ textContent }) => textContent), 'Nettstedets egen Lit');
        assert.deepEqual({ told, violations }, { told: [], violations: [] });
      });

    for (const [what, markup] of [
      [
        'a div with data attributes',
        `<div data-baerekraft="indicator-chart" data-src="${src}" data-kind="bar"><a href="${src}">Tallene</a></div>`,
      ],
      ['a div with a class only, and a link', `<div class="baerekraft-indicator-chart"><a href="${src}#kind=bar">Tallene</a></div>`],
      ['a link with a class only', `<p><a class="baerekraft-indicator-chart" href="${src}#kind=bar">Tallene</a></p>`],
    ] as const)
      it(`R02: is upgraded from ${what}`, async () => {
        await open(`${(await serve({ pages: { '/': document_(markup + script) }, headers: strict })).url}/`);
        await settled(page, 'indicator-chart');
        const found = await page.$eval('indicator-chart', (figure) => ({
          src: figure.getAttribute('src'),
          kind: figure.getAttribute('kind'),
          link: figure.querySelector('a')?.textContent,
        }));
        assert.deepEqual(found, { src, kind: 'bar', link: 'Tallene' });
        assert.deepEqual({ told, violations }, { told: [], violations: [] });
      });

    it('S16: gives no attribute on that the browser itself acts on', async () => {
      const markup = `<div data-baerekraft="indicator-chart" data-src="${src}" data-onclick="alert(1)" data-style="position:fixed" data-id="x">Tallene</div>`;
      await open(`${(await serve({ pages: { '/': document_(markup + script) } })).url}/`);
      await settled(page, 'indicator-chart');
      assert.deepEqual(await page.$eval('indicator-chart', (figure) => figure.getAttributeNames().sort()), ['src']);
    });

    it('S21: an iframe becomes as high as its figure, and believes nobody else', async () => {
      const frame = (more: string): string =>
        `<iframe title="Folkemengde" ${more} src="/bk/embed.html?tag=indicator-chart&src=${src}" height="200"></iframe>`;
      const pages = {
        '/': document_(
          `${frame('id="one"')}<iframe id="two" title="En annen" src="/liar.html"></iframe><script src="/bk/frame.js"></script>`,
        ),
        '/liar.html': document_('<script src="/liar.js"></script>'),
        '/liar.js': 'for (const height of [5, NaN, 1e9, "300"]) parent.postMessage({ type: "baerekraft:height", height }, "*")',
      };
      await open(`${(await serve({ pages })).url}/`);
      await page.waitForFunction(() => Number.parseFloat(document.querySelector<HTMLElement>('#one')?.style.height ?? '') > 300);
      assert.equal(await page.$eval('#two', (liar) => (liar as HTMLElement).style.height), '');
      await page.evaluate(() => window.postMessage({ type: 'baerekraft:height', height: 9999 }, '*'));
      await new Promise((resolve) => setTimeout(resolve, 100));
      const height = await page.$eval('#one', (one) => Number.parseFloat((one as HTMLElement).style.height));
      const inside = await page
        .frames()
        .find((item) => item.url().includes('embed.html'))
        ?.evaluate(() => document.body.getBoundingClientRect().height);
      assert.ok(Math.abs(height - (inside ?? 0)) <= 1, `${height} against ${inside}`);
      assert.deepEqual({ told, violations }, { told: [], violations: [] });
    });

    it('S21: a frame that has gone on to another site is not believed, and no height is beyond what a figure can have', async () => {
      const tell = (heights: string): string =>
        `for (const height of ${heights}) parent.postMessage({ type: "baerekraft:height", height }, "*");`;
      const told_ = (heights: string): Readonly<Record<string, string>> => ({
        '/embed.html': document_('<script src="/tell.js"></script>'),
        '/tell.js': tell(heights),
      });
      const elsewhere = await serve({ pages: told_('[5000]') });
      const small = await serve({ pages: told_('[500, 5]') });
      const large = await serve({ pages: told_('[NaN, "300", Infinity, 1e9, NaN]') });
      const pages = {
        '/': document_(
          [
            '<script src="/bk/frame.js"></script><iframe id="gone" title="Borte" src="/embed.html"></iframe>',
            `<iframe id="small" title="Liten" src="${small.url}/embed.html"></iframe>`,
            `<iframe id="large" title="Stor" src="${large.url}/embed.html"></iframe>`,
          ].join(''),
        ),
        '/embed.html': document_('<script src="/go.js"></script>'),
        '/go.js': `location.replace(${JSON.stringify(`${elsewhere.url}/embed.html`)})`,
      };
      await open(`${(await serve({ pages })).url}/`);
      const heightOf = (id: string): Promise<string> => page.$eval(`#${id}`, (frame) => (frame as HTMLElement).style.height);
      await page.waitForFunction(() =>
        ['small', 'large'].every((id) => /^(?:60|10000)px$/.test(document.getElementById(id)?.style.height ?? '')),
      );
      assert.deepEqual([await heightOf('small'), await heightOf('large')], ['60px', '10000px']);
      while (!elsewhere.asked.includes('/tell.js')) await new Promise((resolve) => setTimeout(resolve, 50));
      await new Promise((resolve) => setTimeout(resolve, 200));
      assert.equal(await heightOf('gone'), '');
    });

    it('S22: the iframe page works in a sandbox without an origin, where the host says that its files may be read', async () => {
      const open_ = { 'access-control-allow-origin': '*' };
      const body = `<iframe title="Folkemengde" sandbox="allow-scripts" src="/bk/embed.html?tag=indicator-chart&src=${src}" height="200"></iframe><script src="/bk/frame.js"></script>`;
      await open(`${(await serve({ pages: { '/': document_(body) }, headers: open_ })).url}/`);
      await page.waitForFunction(() => Number.parseFloat(document.querySelector('iframe')?.style.height ?? '') > 300, { timeout: 10_000 });
    });

    it('the iframe page says what is wrong with an address that names no tag', async () => {
      await open(`${(await serve({})).url}/bk/embed.html?src=${src}`);
      assert.equal(await page.$eval('body', (body) => body.textContent), 'embed.html?tag=indicator-chart&src=…');
    });
  });
