import type { Page } from 'puppeteer-core';

/** The policy of the strictest page that figures are promised to work on. */
export const strict = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types lit-html baerekraft",
};

/** A page of a municipality's own, around what an editor pasted. */
export const pageOf = (body: string, head = ''): string =>
  `<!doctype html><html lang="nb"><meta charset="utf-8"><title>Side</title>${head}<body>${body}`;

/** What a page said on its console or threw, and what its policy refused. */
export interface Heard {
  readonly told: string[];
  readonly violations: string[];
}

/** Listens to a page that is about to be opened. Files that are not there are told of by the browser, not by the library. */
export function listen(page: Page): Heard {
  const heard: Heard = { told: [], violations: [] };
  page.on('console', (message) => {
    if (/favicon|404/.test(`${message.text()} ${message.location().url ?? ''}`)) return;
    if (/Content.Security.Policy/i.test(message.text())) heard.violations.push(message.text());
    else heard.told.push(`${message.type()} ${message.text()}`);
  });
  // Firefox tells of a refused favicon as of an error.
  page.on('pageerror', (error) => String(error).includes('favicon') || heard.told.push(`thrown ${String(error)}`));
  return heard;
}
