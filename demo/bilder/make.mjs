/**
 * Takes the pictures of the guide and of the README anew, from the built demo: `npm run build && node demo/bilder/make.mjs`.
 * Each picture is one figure of the demo page; `demo.png` is three of them side by side.
 */
import { readFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { browserFlags, findBrowser } from '../../tools/browser.mjs';
import { serve } from '../../tools/serve.mjs';

const file = (name) => new URL(`./${name}`, import.meta.url).pathname;

/** The one settled state: the figures are there, the engine has drawn, nothing moves. */
async function settle(page, selector) {
  await page.$eval(selector, (element) => element.scrollIntoView());
  await page.waitForFunction((wanted) => ['ready', 'error'].includes(document.querySelector(wanted)?.state), {}, selector);
  await new Promise((done) => setTimeout(done, 1500));
}

async function shoot(page, selector, name, highest = 680) {
  await settle(page, selector);
  const element = await page.$(selector);
  // A tall figure is cut, so that it can stand beside the others.
  const { x, y, width, height } = await element.boundingBox();
  const scroll = await page.evaluate(() => window.scrollY);
  const margin = 12;
  const clip = { x: x - margin, y: y + scroll - margin, width: width + 2 * margin, height: Math.min(height, highest) + 2 * margin };
  await page.screenshot({ path: file(name), clip, captureBeyondViewport: true });
}

async function sideBySide(browser, names) {
  const page = await browser.newPage();
  await page.setViewport({ width: 1500, height: 100 });
  const pictures = names.map((name) => `<img src="data:image/png;base64,${readFileSync(file(name)).toString('base64')}">`);
  await page.setContent(`<style>
    body { display: flex; gap: 24px; align-items: start; margin: 0; padding: 12px; background: #fff }
    img { width: calc((100% - 48px) / 3) }
  </style>${pictures.join('')}`);
  await page.screenshot({ path: file('demo.png'), fullPage: true });
}

/** How the view of the code looks in a CMS, more or less: no product's own. */
async function shootCodeView(browser_, code, name) {
  const page = await browser_.newPage();
  await page.setViewport({ width: 738, height: 400 });
  await page.setContent(`<!doctype html><style>
    body { margin: 0; padding: 24px; background: #6b7280; font: 15px/1.5 'Liberation Sans', sans-serif; color: #1f2328 }
    main { background: #fff; border-radius: 6px; box-shadow: 0 6px 24px #0006 }
    h1 { margin: 0; padding: 14px 20px; font-size: 17px; border-bottom: 1px solid #d0d7de }
    pre { margin: 16px 20px; padding: 12px; border: 2px solid #0b57d0; font: 13px/1.55 'Liberation Mono', monospace; white-space: pre-wrap; overflow-wrap: anywhere }
    .rest { color: #6b7280 }
    p { display: flex; justify-content: end; gap: 8px; margin: 0; padding: 0 20px 16px }
    span.button { padding: 6px 16px; border: 1px solid #afb8c1; border-radius: 4px }
    span.main { background: #0b57d0; border-color: #0b57d0; color: #fff }
  </style><main><h1>Kildekode</h1><pre></pre><p><span class="button">Avbryt</span><span class="button main">Lagre</span></p></main>`);
  await page.$eval(
    'pre',
    (pre, [before, ours, after]) => {
      const rest = (text) => Object.assign(document.createElement('span'), { className: 'rest', textContent: text });
      pre.append(rest(before), ours, rest(after));
    },
    ['<p>Stadig flere bor i kommunen.</p>\n\n', code, '\n\n<p>Framskrivingen kommer hvert annet år.</p>'],
  );
  await page.screenshot({ path: file(name), fullPage: true });
}

/** The parts of a figure, in the order that the guide tells of them. */
const marked = ['[part=heading]', '[part=sentence]', '[part=drawing]', '[part=source]', '.buttons'];

/** A figure with a number at each of its parts. */
async function shootParts(page, selector, name) {
  await settle(page, selector);
  await page.$eval(
    selector,
    (figure, parts) => {
      const place = figure.getBoundingClientRect();
      const layer = Object.assign(document.createElement('div'), { id: 'numbers' });
      for (const [index, part] of parts.entries()) {
        const { left, top, height } = figure.shadowRoot.querySelector(part).getBoundingClientRect();
        const number = Object.assign(document.createElement('span'), { textContent: index + 1 });
        number.style.cssText = `position:absolute;left:${(part === '.buttons' ? left : place.left) - 36 + window.scrollX}px;top:${top + Math.min(height, 32) / 2 - 14 + window.scrollY}px;width:28px;height:28px;border-radius:50%;background:#8a1538;color:#fff;font:bold 16px/28px 'Liberation Sans',sans-serif;text-align:center`;
        layer.append(number);
      }
      document.body.append(layer);
    },
    marked,
  );
  const { x, y, width, height } = await (await page.$(selector)).boundingBox();
  const scroll = await page.evaluate(() => window.scrollY);
  const clip = { x: x - 44, y: y + scroll - 12, width: width + 56, height: height + 24 };
  await page.screenshot({ path: file(name), clip, captureBeyondViewport: true });
  await page.$eval('#numbers', (layer) => layer.remove());
}

const code = `<script type="module" src="https://www.eksempel.no/baerekraft/v0.1.0/baerekraft.js"></script>

<indicator-chart src="/tall/innbyggere.json">
  <a href="/tall/innbyggere.json">Innbyggere, år for år</a>
</indicator-chart>`;

const server = await serve();
const browser = await puppeteer.launch({ executablePath: findBrowser(), args: browserFlags, headless: true });
/** Where the tag builder gives the code: the whole step, at the narrowest width that has choices and code beside each other. */
async function shootBuilder(browser_, url, name) {
  const page = await browser_.newPage();
  await page.setViewport({ width: 1000, height: 900 });
  await page.goto(`${url}/bygger/?_cms=wordpress`, { waitUntil: 'load' });
  await page.waitForFunction(() => document.querySelectorAll('pre code')[1]?.textContent.includes('Innbyggere'));
  await new Promise((done) => setTimeout(done, 1500));
  // The port of the day is of no use to a reader.
  const swap = (all, origin) => all.forEach((code) => (code.textContent = code.textContent.replaceAll(origin, 'https://www.eksempel.no')));
  await page.$$eval('pre code', swap, url);
  const swapValue = (all, origin) => all.forEach((input) => (input.value = input.value.replaceAll(origin, 'https://www.eksempel.no')));
  await page.$$eval('input[type=url]', swapValue, url);
  const { top, bottom } = await page.evaluate(() => ({
    top: document.querySelector('#steg-kopier').getBoundingClientRect().top + window.scrollY,
    bottom: document.querySelector('#steg-kopier + *').getBoundingClientRect().bottom + window.scrollY,
  }));
  await page.screenshot({
    path: file(name),
    clip: { x: 0, y: top - 12, width: 1000, height: bottom - top + 24 },
    captureBeyondViewport: true,
  });
}

try {
  await shootBuilder(browser, server.url, 'bygger.png');
  await shootCodeView(browser, code, 'kildekode.png');
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(`${server.url}/`, { waitUntil: 'load' });
  await page.$$eval('details', (all) => all.forEach((details) => (details.open = true)));
  await shoot(page, 'sdg-goal-tree', 'maaltre.png', 642);
  await shoot(page, 'indicator-chart[src*="skien"]', 'diagram.png');
  await shootParts(page, 'indicator-chart[src*="skien"]', 'deler.png');
  await shoot(page, 'klimabudsjett-bar[src*="oslo"]', 'klimabudsjett.png', 572);
  await shoot(page, 'indicator-chart[src*="energibruk"]', 'feil.png', 150);
  await sideBySide(browser, ['maaltre.png', 'diagram.png', 'klimabudsjett.png']);
} finally {
  await browser.close();
  await server.close();
}
