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
  await page.setViewport({ width: 1500, height: 500 });
  const pictures = names.map((name) => `<img src="data:image/png;base64,${readFileSync(file(name)).toString('base64')}">`);
  await page.setContent(`<style>
    body { display: flex; gap: 24px; align-items: start; margin: 0; padding: 12px; background: #fff }
    img { width: calc((100% - 48px) / 3) }
  </style>${pictures.join('')}`);
  await page.screenshot({ path: file('demo.png'), fullPage: true });
}

const server = await serve();
const browser = await puppeteer.launch({ executablePath: findBrowser(), args: browserFlags, headless: true });
/** Where the tag builder gives the code, as wide as the guide. */
async function shootBuilder(browser_, url, name) {
  const page = await browser_.newPage();
  await page.setViewport({ width: 738, height: 900 });
  await page.goto(`${url}/bygger/`, { waitUntil: 'load' });
  await page.waitForSelector('pre');
  await new Promise((done) => setTimeout(done, 1500));
  // The port of the day is of no use to a reader.
  const swap = (all, origin) => all.forEach((code) => (code.textContent = code.textContent.replaceAll(origin, 'https://www.eksempel.no')));
  await page.$$eval('pre code', swap, url);
  const heading = await page.$('h2:last-of-type');
  const { y } = await heading.boundingBox();
  await page.screenshot({ path: file(name), clip: { x: 0, y: y - 12, width: 738, height: 560 }, captureBeyondViewport: true });
}

try {
  await shootBuilder(browser, server.url, 'bygger.png');
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(`${server.url}/`, { waitUntil: 'load' });
  await page.$$eval('details', (all) => all.forEach((details) => (details.open = true)));
  await shoot(page, 'sdg-goal-tree', 'maaltre.png');
  await shoot(page, 'indicator-chart[src*="skien"]', 'diagram.png');
  await shoot(page, 'klimabudsjett-bar[src*="oslo"]', 'klimabudsjett.png');
  await shoot(page, 'indicator-chart[src*="energibruk"]', 'feil.png', 150);
  await sideBySide(browser, ['maaltre.png', 'diagram.png', 'klimabudsjett.png']);
} finally {
  await browser.close();
  await server.close();
}
