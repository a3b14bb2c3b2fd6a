import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { browserFlags, findBrowser, findFirefox } from '../../../tools/browser.mjs';

const firefox = findFirefox();

/** The browsers to test in: Chromium, and Firefox where there is one. Both keep a page that one goes back to, as they do for readers. */
export const browsers: readonly { readonly name: string; readonly launch: () => Promise<Browser> }[] = [
  {
    name: 'Chromium',
    launch: () =>
      puppeteer.launch({
        executablePath: findBrowser(),
        args: browserFlags,
        ignoreDefaultArgs: ['--disable-back-forward-cache'],
        headless: true,
      }),
  },
  ...(firefox
    ? [{ name: 'Firefox', launch: () => puppeteer.launch({ browser: 'firefox' as const, executablePath: firefox, headless: true }) }]
    : []),
];

/** Waits until each of the figures on the page shows its figures or says why not. */
export async function settled(page: Page, selector: string): Promise<void> {
  await page.waitForFunction(
    (tags) => {
      const all = [...document.querySelectorAll(tags)];
      return all.length > 0 && all.every((figure) => 'state' in figure && ['ready', 'error', 'empty'].includes(String(figure.state)));
    },
    { timeout: 15_000 },
    selector,
  );
}

/** What a reader sees in a figure. */
export const figureText = (page: Page, selector: string): Promise<string> =>
  page.$eval(selector, (figure) => (figure.shadowRoot?.querySelector('.root')?.textContent ?? '').replace(/\s+/g, ' ').trim());
