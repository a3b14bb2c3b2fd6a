import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { browserFlags, findBrowser } from '../../tools/browser.mjs';
import { serve } from '../../tools/serve.mjs';

describe('the page of figures straight from an address, under its own content security policy', () => {
  let server: Awaited<ReturnType<typeof serve>>;
  let browser: Browser;
  let page: Page;
  const errors: string[] = [];
  const strangers: string[] = [];
  const asked: string[] = [];

  before(async () => {
    server = await serve();
    browser = await puppeteer.launch({ executablePath: findBrowser(), args: browserFlags, headless: true });
    page = await browser.newPage();
    await page.setViewport({ width: 320, height: 800 });
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('request', (request) => {
      if (!request.url().startsWith(server.url)) strangers.push(request.url());
      if (request.url().includes('/standin/')) asked.push(`${request.method()} ${request.url().slice(server.url.length)}`);
    });
    await page.goto(`${server.url}/statistikk.html`, { waitUntil: 'load' });
    await page.$$eval('indicator-chart', (all) => all.forEach((figure) => figure.setAttribute('loading', 'eager')));
    await page.waitForFunction(
      () =>
        [...document.querySelectorAll('indicator-chart')].every((figure) => 'state' in figure && ['ready', 'error'].includes(figure.state)),
      { timeout: 20_000 },
    );
  });

  after(async () => {
    await browser.close();
    await server.close();
  });

  it('shows every figure', async () => {
    const states = await page.$$eval('indicator-chart', (all) => all.map(({ state }) => state));
    assert.deepEqual(states, ['ready', 'ready', 'ready', 'ready', 'ready', 'ready', 'ready']);
  });

  it('asks for the limits of the source and for each description once', () => {
    for (const part of ['/config', '/01222/metadata', '/12134/metadata', '/13931/metadata'])
      assert.equal(asked.filter((one) => one.includes(part)).length, 1, part);
    assert.deepEqual(asked.filter((one) => one.startsWith('POST')).sort(), [
      'POST /standin/fhi/api/open/v1/nokkel/Table/lavinntekt/data',
      'POST /standin/ssb/api/v0/no/table/01222',
    ]);
  });

  it('breaks no rule of its policy, throws nothing and calls no one else', () => {
    assert.deepEqual({ errors, strangers }, { errors: [], strangers: [] });
  });

  it('has no page-wide scroll at 320 px', async () => {
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
  });
});
