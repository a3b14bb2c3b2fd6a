/**
 * Pictures of a page in its variants, and its accessibility tree as text: to look at what was changed.
 *
 *   npm run shoot -- <path or address> --out DIR [--widths 1280,320] [--dark] [--print] [--forced] [--wait MS] [--selector CSS] [--tree]
 *
 * A path (`/`, `/charts.html`, `/storybook/iframe.html?id=…`) is served from the demo, as in `npm start`, without building.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { browserFlags, findBrowser } from './browser.mjs';
import { serve } from './serve.mjs';

const usage =
  'npm run shoot -- <path or address> --out DIR [--widths 1280,320] [--dark] [--print] [--forced] [--wait MS] [--selector CSS] [--tree]';

function readArguments() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      out: { type: 'string' },
      widths: { type: 'string', default: '1280,320' },
      dark: { type: 'boolean', default: false },
      print: { type: 'boolean', default: false },
      forced: { type: 'boolean', default: false },
      wait: { type: 'string', default: '500' },
      selector: { type: 'string' },
      tree: { type: 'boolean', default: false },
    },
  });
  const widths = values.widths.split(',').map(Number);
  const wait = Number(values.wait);
  const wrong = positionals.length !== 1 || !values.out || !widths.every((width) => width > 0) || !(wait >= 0);
  if (wrong) throw new Error(`Use: ${usage}`);
  return { ...values, address: positionals[0], widths, wait };
}

/** The plain page at each width, and each variant asked for. Print has the width of A4 at 96 dpi within its margins. */
function variantsOf({ widths, dark, print, forced }) {
  const all = widths.map((width) => ({ name: `${width}`, width, features: [] }));
  const first = widths[0];
  if (dark) all.push({ name: `${first}-dark`, width: first, features: [{ name: 'prefers-color-scheme', value: 'dark' }] });
  if (forced) all.push({ name: `${first}-forced`, width: first, features: [{ name: 'forced-colors', value: 'active' }] });
  if (print) all.push({ name: 'print', width: 718, features: [], media: 'print' });
  return all;
}

/** What the browser adds for itself. */
const inner = new Set(['backendNodeId', 'loaderId', 'url']);

/** One line for each node: role, name, value and state, indented by depth. */
function treeText(node, depth = 0) {
  const { role, name, children = [], ...rest } = node;
  const facts = Object.entries(rest).filter(([key, value]) => !inner.has(key) && ['string', 'number', 'boolean'].includes(typeof value));
  const line = `${'  '.repeat(depth)}${role} ${JSON.stringify(name ?? '')}${facts.map(([key, value]) => ` ${key}=${value}`).join('')}`;
  return [line, ...children.map((child) => treeText(child, depth + 1))].join('\n');
}

/** puppeteer refuses `forced-colors` in `emulateMediaFeatures`; the protocol beneath knows it. */
async function emulate(page, { width, features, media }) {
  await page.setViewport({ width, height: 900 });
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', { media: media ?? '', features });
}

/** Runs in the page: goes through it as a reader does, so that what waits for the viewport has come, and back to the top. */
async function readThrough() {
  for (let y = 0; y < document.documentElement.scrollHeight; y += 600) {
    scrollTo({ top: y, behavior: 'instant' });
    await new Promise((done) => setTimeout(done, 120));
  }
  scrollTo({ top: 0, behavior: 'instant' });
}

async function shoot(page, url, variant, { out, wait, selector, tree }) {
  await emulate(page, variant);
  await page.goto(url, { waitUntil: 'networkidle0', timeout: 30_000 });
  await page.evaluate(readThrough);
  await new Promise((done) => setTimeout(done, wait));
  const file = join(out, `${variant.name}.png`);
  if (selector) {
    const element = await page.waitForSelector(`pierce/${selector}`, { timeout: 10_000 });
    await element.screenshot({ path: file });
  } else await page.screenshot({ path: file, fullPage: true });
  console.log(file);
  if (tree) {
    const root = selector ? await page.$(`pierce/${selector}`) : undefined;
    const snapshot = await page.accessibility.snapshot({ interestingOnly: true, root: root ?? undefined });
    const treeFile = join(out, `${variant.name}.tree.txt`);
    writeFileSync(treeFile, `${snapshot ? treeText(snapshot) : '(nothing)'}\n`);
    console.log(treeFile);
  }
}

/** What went wrong on the page, on the console; a page without an icon is all right. */
function tellTroubles(page) {
  const tell = (kind, text) => console.log(`  ${kind}: ${text}`);
  page.on('console', (message) => {
    if (message.type() !== 'log' && !message.text().startsWith('Failed to load resource')) tell(message.type(), message.text());
  });
  page.on('pageerror', (error) => tell('error', error.message));
  page.on('requestfailed', (request) => tell('failed', `${request.url()} ${request.failure()?.errorText ?? ''}`));
  page.on('response', (response) => {
    if (response.status() >= 400 && !response.url().endsWith('/favicon.ico')) tell(response.status(), response.url());
  });
}

async function main() {
  const options = readArguments();
  mkdirSync(options.out, { recursive: true });
  const server = /^https?:/.test(options.address) ? undefined : await serve();
  const url = server ? server.url + options.address.replace(/^\/?/, '/') : options.address;
  const browser = await puppeteer.launch({ executablePath: findBrowser(), args: browserFlags, headless: true });
  try {
    for (const variant of variantsOf(options)) {
      const page = await browser.newPage();
      tellTroubles(page);
      await shoot(page, url, variant, options);
      await page.close();
    }
  } finally {
    await browser.close();
    await server?.close();
  }
}

try {
  await main();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
