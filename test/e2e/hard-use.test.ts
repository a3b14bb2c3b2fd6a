import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { browsers, figureText, settled } from './support/browsers.js';
import { servePages, type PageServer, type PageServerOptions } from './support/page-server.js';
import { listen, pageOf, type Heard } from './support/visit.js';

const script = '<script type="module" src="/bk/baerekraft.js"></script>';
const src = '/data/asker-folkemengde.json';
const tag = 'indicator-chart';
const chart = `<indicator-chart src="${src}"><a href="${src}">Tallene</a></indicator-chart>`;

/** Every element that shows a document itself, and a document of the demo that it shows. */
const everyElement: Readonly<Record<string, string>> = {
  'indicator-chart': 'asker-folkemengde',
  'indicator-tile': 'asker-folkemengde',
  'indicator-table': 'asker-helseindikatorer',
  'sdg-goal-tree': 'asker-goals',
  'klimabudsjett-bar': 'oslo-klimabudsjett-2023',
  'sdg-dashboard': 'asker-oversikt',
  'u4ssc-scorecard': 'u4ssc-asker-karmoy-2020',
  'finance-rules': 'bergen-handlingsregler',
  'sdg-goal-grid': 'asker-maalsider',
  'sdg-goal-card': 'asker-maalsider',
  'measure-bank': 'asker-tiltak',
  'plan-cascade': 'asker-goals',
  'plan-timeline': 'asker-planprosess',
  'service-area-matrix': 'tjenesteomraader-eksempel',
  'materiality-matrix': 'asker-vesentlighet',
};

/** Runs in the page: errors of a resize observer reach the window alone. */
const watch = "globalThis.thrown = []; addEventListener('error', ({ message }) => thrown.push(message));";

for (const { name, launch } of browsers)
  describe(`hard use, in ${name}`, () => {
    let browser: Browser;
    let page: Page;
    let server: PageServer;
    let heard: Heard;

    const open = async (options: PageServerOptions): Promise<void> => {
      server = await servePages(options);
      page = await browser.newPage();
      heard = listen(page);
      await page.evaluateOnNewDocument(watch);
      await page.setViewport({ width: 1280, height: 900 });
      await page.goto(`${server.url}/`, { waitUntil: 'load' });
    };
    const drawn = (): Promise<unknown> =>
      page.waitForFunction((selector) => document.querySelector(selector)?.shadowRoot?.querySelector('.drawn .engine svg'), {}, tag);
    const quiet = async (): Promise<void> => {
      assert.deepEqual(heard, { told: [], violations: [] });
      assert.deepEqual(await page.evaluate('thrown'), []);
    };
    /** The sizes of the figure, its room for the drawing, the drawing, and the engine's. */
    const sizes = (): Promise<readonly number[]> =>
      page.$eval(tag, (figure) =>
        [figure, ...['.drawing', 'svg.back', '.engine svg'].map((part) => figure.shadowRoot?.querySelector(part))].flatMap((part) => {
          const { width = 0, height = 0 } = part?.getBoundingClientRect() ?? {};
          return [Math.round(width), Math.round(height)];
        }),
      );

    before(async () => {
      browser = await launch();
    });
    afterEach(async () => {
      await page.close();
      await server.close();
    });
    after(() => browser.close());

    for (const [element, address] of Object.entries(everyElement))
      it(
        `R12: <${element}> made and removed again and again leaves nothing behind`,
        { skip: name === 'Firefox' && 'it counts no nodes' },
        async () => {
          await open({ pages: { '/': pageOf(`<main><${element}></${element}></main>`, script) } });
          await page.waitForFunction((selector) => customElements.get(selector), {}, element);
          const cycle = (times: number): Promise<unknown> =>
            page.evaluate(
              async (selector, src_, count) => {
                for (let time = 0; time < count; time += 1) {
                  const figure = Object.assign(document.createElement(selector), { src: src_, loading: 'eager' });
                  const shown = new Promise((resolve) => figure.addEventListener('loadend', resolve));
                  document.querySelector('main')?.append(figure);
                  await shown;
                  // Some go at once, some when all that comes later has come.
                  if (time % 20 === 0) await new Promise((resolve) => setTimeout(resolve, 200));
                  figure.remove();
                }
              },
              element,
              `/data/${address}.json`,
              times,
            );
          const client = await page.createCDPSession();
          const measure = async (): Promise<Record<string, number>> => {
            for (let time = 0; time < 3; time += 1) await client.send('HeapProfiler.collectGarbage');
            const { Nodes = 0, JSEventListeners = 0, JSHeapUsedSize = 0 } = await page.metrics();
            return { Nodes, JSEventListeners, JSHeapUsedSize };
          };
          await cycle(20);
          const start = await measure();
          await cycle(element === tag ? 200 : 40);
          const end = await measure();
          const more = Object.fromEntries(Object.entries(end).map(([key, value]) => [key, value - (start[key] ?? 0)]));
          const isSame = (more['Nodes'] ?? 0) < 300 && (more['JSEventListeners'] ?? 0) < 20 && (more['JSHeapUsedSize'] ?? 0) < 2e6;
          assert.ok(isSame, JSON.stringify(more));
        },
      );

    it(
      'R15: on paper the table is there, the drawing fits, and what can be pressed is not',
      { skip: name === 'Firefox' && 'it cannot be told to print' },
      async () => {
        await open({ pages: { '/': pageOf(chart, script) } });
        await page.setViewport({ width: 1400, height: 900 });
        await settled(page, tag);
        await drawn();
        await page.emulateMediaType('print');
        const found = await page.$eval(tag, (figure) =>
          ['table td', '.marks path', '.source', '.engine svg', '.buttons', '.reader'].map((part): [string, boolean] => {
            const element = figure.shadowRoot?.querySelector(part);
            return [part, element?.checkVisibility({ visibilityProperty: true }) === true && element.getBoundingClientRect().height > 0];
          }),
        );
        const want = { 'table td': true, '.marks path': true, '.source': true, '.engine svg': false, '.buttons': false, '.reader': false };
        assert.deepEqual(Object.fromEntries(found), want);
        const pdf = await page.pdf({ format: 'A4' });
        assert.ok(pdf.length > 5000);
        await quiet();
      },
    );

    it('R16 R17: 300 on one page: the first are there within three seconds, one request for one address, and no canvas', async () => {
      await open({ pages: { '/': pageOf(`<main>${chart.repeat(300)}</main>`, script) } });
      await page.waitForFunction(
        (selector) => document.querySelector<HTMLElement & { state?: string }>(selector)?.state === 'ready',
        { timeout: 3000, polling: 50 },
        tag,
      );
      await drawn();
      const states = await page.$$eval(tag, (all) => all.map((figure) => (figure as unknown as { state: string }).state));
      assert.ok(states.filter((state) => state === 'ready').length < 50, 'those far down wait');
      assert.ok(server.asked.filter((path) => path === src).length <= 2);
      assert.equal(await page.$$eval(tag, (all) => all.filter((figure) => figure.shadowRoot?.querySelector('canvas')).length), 0);
      await page.$$eval(tag, (all) => all.at(-1)?.scrollIntoView());
      await page.waitForFunction(
        (selector) => [...document.querySelectorAll<HTMLElement & { state?: string }>(selector)].at(-1)?.state === 'ready',
        {},
        tag,
      );
      await quiet();
    });

    it('R22: nothing wide and back, and a pixel to and fro: the same drawing, and no word of a loop', async () => {
      await open({ pages: { '/': pageOf(`<main>${chart}</main>`, script) } });
      await settled(page, tag);
      await page.evaluate("document.querySelector('main').style.width = '600px'");
      await page.waitForFunction(
        (selector) => document.querySelector(selector)?.shadowRoot?.querySelector('.engine svg')?.getBoundingClientRect().width === 600,
        {},
        tag,
      );
      const start = await sizes();
      await page.evaluate(`(async () => {
        const { style } = document.querySelector('main');
        const frame = () => new Promise(requestAnimationFrame);
        for (const width of ['0px', '600px', '0px', ...Array.from({ length: 60 }, (_, at) => (at % 2 ? '600px' : '601px'))]) {
          style.width = width;
          await frame();
          await frame();
        }
        style.display = 'none';
        await frame();
        style.display = '';
        await frame();
      })()`);
      await new Promise((resolve) => setTimeout(resolve, 300));
      assert.deepEqual(await sizes(), start);
      await quiet();
    });

    for (const style of ['zoom: 2', 'transform: scale(2); transform-origin: 0 0', 'zoom: 0.5'])
      it(`R22: under ${style} the pointer meets what it points at`, async () => {
        await open({ pages: { '/': pageOf(`<main>${chart}</main>`, script) } });
        await page.evaluate(`document.querySelector('main').style = ${JSON.stringify(`width: 500px; ${style}`)}`);
        await settled(page, tag);
        await drawn();
        await page.waitForFunction((selector) => document.querySelector(selector)?.shadowRoot?.querySelector('.reader'), {}, tag);
        const [drawingIn, back] = await page.$eval(tag, (figure) =>
          ['.drawing', 'svg.back'].map((part) => Math.round(figure.shadowRoot?.querySelector(part)?.getBoundingClientRect().width ?? 0)),
        );
        assert.ok(Math.abs((drawingIn ?? 0) - (back ?? 1)) <= 2, `${back} in ${drawingIn}`);
        /** Points at the end of the line of the main series, and at its beginning. */
        for (const [at, year] of [
          ['end', '2025'],
          ['start', '2020'],
        ] as const) {
          const read = await page.$eval(
            tag,
            async (figure, which) => {
              const root = figure.shadowRoot;
              const lines = [...(root?.querySelectorAll<SVGPathElement>('.marks path') ?? [])];
              const boxes = lines.map((line) => line.getBoundingClientRect());
              const left = Math.min(...boxes.map((box) => box.left));
              const right = Math.max(...boxes.map((box) => box.right));
              const clientX = which === 'end' ? right - 1 : left + 1;
              const clientY = (root?.querySelector('.drawing')?.getBoundingClientRect().top ?? 0) + 40;
              root?.querySelector('.drawing')?.dispatchEvent(new PointerEvent('pointermove', { clientX, clientY, bubbles: true }));
              await (figure as unknown as { updateComplete: Promise<unknown> }).updateComplete;
              return root?.querySelector('.tooltip')?.textContent ?? '';
            },
            at,
          );
          assert.equal(read.slice(0, 4), year, at);
        }
        await quiet();
      });

    it('R23: an engine that throws leaves sentence, drawing and table, with one warning', async () => {
      const change = (file: string, body: Buffer): Buffer =>
        file === 'baerekraft.all.js' ? Buffer.from(body.toString().replaceAll('.setOption(', '.noSuchThing(')) : body;
      await open({ pages: { '/': pageOf(chart, '<script src="/bk/baerekraft.all.js"></script>') }, change });
      await settled(page, tag);
      const until = Date.now() + 5000;
      while (heard.told.length === 0 && Date.now() < until) await new Promise((resolve) => setTimeout(resolve, 50));
      await new Promise((resolve) => setTimeout(resolve, 300));
      assert.equal(heard.told.length, 1, heard.told.join('\n'));
      assert.match(heard.told[0] ?? '', /^warn <indicator-chart> the chart engine gave up; the plain drawing stays/);
      assert.match(await figureText(page, tag), /100\s492\spersoner/);
      const left = await page.$eval(tag, (figure) => [
        figure.shadowRoot?.querySelector('.marks path')?.checkVisibility({ visibilityProperty: true }),
        (figure.shadowRoot?.querySelectorAll('table td').length ?? 0) > 10,
        figure.shadowRoot?.querySelector('.failure') == null,
      ]);
      assert.deepEqual(left, [true, true, true]);
      assert.deepEqual(await page.evaluate('thrown'), []);
    });

    it('R24: the styles of the page reach no part of a figure', async () => {
      const css = `:root { font-size: 62.5% } body { font-size: 1.6rem }
        * { box-sizing: content-box !important; letter-spacing: .5em !important; float: left !important }
        indicator-chart { display: block !important; float: none !important; width: 600px; letter-spacing: 0 !important }
        svg, canvas, path { max-width: 10px !important; display: none !important } table, td { display: none !important }
        p, button, ul { font-size: 4px !important; color: white !important }`;
      const plain = '<style>body { font-size: 16px } indicator-chart { display: block; width: 600px }</style>';
      const look = async (head: string): Promise<unknown> => {
        await open({ pages: { '/': pageOf(chart, head + script) } });
        await settled(page, tag);
        await drawn();
        await page.$eval(tag, (figure) => figure.shadowRoot?.querySelector<HTMLElement>('[aria-controls=table]')?.click());
        const parts = ['.drawing', 'svg.back', '.engine svg', '.sentence', '.buttons button', 'table', 'td', '.source'];
        return page.$eval(
          tag,
          (figure, selectors) =>
            selectors.map((selector) => {
              const part = figure.shadowRoot?.querySelector(selector);
              const { width = 0, height = 0 } = part?.getBoundingClientRect() ?? {};
              const { color, fontSize, boxSizing } = part ? getComputedStyle(part) : {};
              return [selector, Math.round(width), Math.round(height), color, fontSize, boxSizing];
            }),
          parts,
        );
      };
      const want = await look(plain);
      await page.close();
      await server.close();
      assert.deepEqual(await look(`<style>${css}</style>`), want);
      await quiet();
    });
  });
