/** Takes the pictures that the tag builder lets an editor choose from: `npm run build && node demo/bilder/bygger/make.mjs`. */
import puppeteer from 'puppeteer-core';
import { browserFlags, findBrowser } from '../../../tools/browser.mjs';
import { serve } from '../../../tools/serve.mjs';
import { examples } from '../../bygger/examples.js';

const only = process.argv.slice(2);
const server = await serve();
const browser = await puppeteer.launch({ executablePath: findBrowser(), args: browserFlags, headless: true });
try {
  const page = await browser.newPage();
  await page.setViewport({ width: 400, height: 250, deviceScaleFactor: 0.8 });
  for (const [tag, { src, settings = {} }] of Object.entries(examples)) {
    if (only.length > 0 && !only.includes(tag)) continue;
    const more = Object.fromEntries(Object.entries(settings).map(([name, path]) => [name, `/${path}`]));
    await page.goto(
      `${server.url}/dist/embed.html?${new URLSearchParams({ tag, src: `/${src}`, bare: '', height: '210', ...more, ...(tag === 'sdg-goal-card' && { goal: '3' }) })}`,
    );
    await page.waitForFunction(() => document.body.firstElementChild?.state === 'ready', { timeout: 15_000 });
    await new Promise((done) => setTimeout(done, 1200));
    await page.screenshot({ path: new URL(`./${tag}.png`, import.meta.url).pathname });
    console.log(tag);
  }
} finally {
  await browser.close();
  await server.close();
}
