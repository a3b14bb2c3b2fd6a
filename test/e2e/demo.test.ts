import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { parseClimateBudget } from '../../src/data/climate-budget-document.js';
import { parseGoals } from '../../src/data/goals-document.js';
import { parseIndicator } from '../../src/data/indicator-document.js';
import { errorWords } from '../../src/i18n/words/errors.js';
import { browserFlags, findBrowser } from '../../tools/browser.mjs';
import { serve } from '../../tools/serve.mjs';

const figures = 'indicator-chart, sdg-goal-tree, klimabudsjett-bar';

/** What a page did that a page of ours must not do. */
interface Trouble {
  readonly errors: string[];
  readonly strangers: string[];
}

describe('the demo page, under its own content security policy', () => {
  let server: Awaited<ReturnType<typeof serve>>;
  let browser: Browser;
  let page: Page;
  const trouble: Trouble = { errors: [], strangers: [] };

  before(async () => {
    server = await serve();
    browser = await puppeteer.launch({ executablePath: findBrowser(), args: browserFlags, headless: true });
    page = await browser.newPage();
    await page.setViewport({ width: 320, height: 800 });
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.location().url?.includes('energibruk')) trouble.errors.push(message.text());
    });
    page.on('pageerror', (error) => trouble.errors.push(String(error)));
    page.on('request', (request) => {
      if (!request.url().startsWith(server.url)) trouble.strangers.push(request.url());
    });
    await page.goto(`${server.url}/`, { waitUntil: 'load' });
    await page.$$eval('details', (all) => all.forEach((details) => (details.open = true)));
    // The figures fetch when they come near: each is asked for at once.
    await page.$$eval(figures, (all) => all.forEach((figure) => figure.setAttribute('loading', 'eager')));
    await page.waitForFunction(
      (tags) =>
        [...document.querySelectorAll(tags)].every((figure) => 'state' in figure && ['ready', 'error'].includes(String(figure.state))),
      { timeout: 20_000 },
      figures,
    );
  });

  after(async () => {
    await browser.close();
    await server.close();
  });

  it('shows the figures of every tag but the one whose address fails on purpose', async () => {
    const states = await page.$$eval(figures, (all) => all.map(({ src, state }) => `${src} ${state}`));
    assert.deepEqual(
      states.filter((state) => !state.endsWith(' ready')),
      ['data/energibruk-i-kommunale-bygg.json error'],
    );
    for (const tag of figures.split(', ')) assert.ok(await page.$(tag), `${tag} is on the page`);
  });

  it('keeps the fallback of the failing tag in sight', async () => {
    const height = await page.$eval('indicator-chart[src*="energibruk"] a', (link) => link.getBoundingClientRect().height);
    assert.ok(height > 0);
  });

  it('draws with the engine once a figure is in view', async () => {
    await page.$eval('indicator-chart[src*="bergen"]', (figure) => figure.scrollIntoView());
    await page.waitForFunction(
      () => document.querySelector('indicator-chart[src*="bergen"]')?.shadowRoot?.querySelector('.engine svg, .engine canvas'),
      { timeout: 10_000 },
    );
  });

  it('breaks no rule of its policy, throws nothing and calls no one else', () => {
    assert.deepEqual(trouble, { errors: [], strangers: [] });
  });

  it('has no page-wide scroll at 320 px', async () => {
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
  });
});

describe('the guide for web editors', () => {
  const guide = readFileSync(new URL('../../demo/veiledning.html', import.meta.url), 'utf8').replaceAll(/\s+/g, ' ');
  const cases = [
    ['http-status', { status: 404 }],
    ['web-page', {}],
    ['unreachable', {}],
    ['bad-address', { address: '…' }],
    ['not-json', { line: 12, column: 5 }],
    ['not-json', { line: 1, column: 24, isCut: 1 }],
    ['invalid', { path: 'title', received: 'undefined' }],
    ['bad-table', { fault: 'merged-cells', line: 1 }],
    ['invalid', { path: 'series', expected: 'length>=1', received: 'Array' }],
    ['wrong-kind', { expected: 'indicator', found: 'goals' }],
    ['unknown-category', { category: '3203', dimension: 'region' }],
    ['too-many-calls', {}],
  ] as const;
  for (const [code, facts] of cases)
    it(`quotes the sentence for ${code} as the figure says it`, () => {
      const sentence = errorWords.nb[code]?.(facts) ?? '';
      assert.ok(guide.includes(`«${sentence}»`), sentence);
    });
});

describe('the README', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const parsers: Record<string, (input: unknown) => unknown> = {
    'indicator.schema.json': parseIndicator,
    'goals.schema.json': parseGoals,
    'climate-budget.schema.json': parseClimateBudget,
  };
  const examples = [...readme.matchAll(/```json\n([\s\S]*?)```/g)].map(([, text = '']) => JSON.parse(text) as { $schema: string });
  for (const [schema, parse] of Object.entries(parsers))
    it(`has an example that is a valid ${schema}`, () => {
      const example = examples.find(({ $schema }) => $schema === schema);
      assert.ok(example);
      parse(example);
    });
});
