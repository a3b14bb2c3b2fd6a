import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';

const demo = join(import.meta.dirname, '../../demo');
const pages = readdirSync(demo).filter((name) => name.endsWith('.html'));

/** Addresses and names in a page's menu, in order, and how many of them are where the reader is. */
function menuOf(page: string): { readonly links: readonly string[]; readonly here: number } {
  const menu = /<nav aria-label="Hovedmeny">.*?<\/nav>/s.exec(readFileSync(join(demo, page), 'utf8'))?.[0] ?? '';
  return {
    links: [...menu.matchAll(/href="([^"]*)"[^>]*>([^<]*)</g)].map(([, address, name]) => `${address} ${name}`),
    here: menu.split('aria-current').length - 1,
  };
}

describe('the menu of the demo', () => {
  const { links } = menuOf('index.html');

  it('leads to pages that are there', () => {
    const missing = links.map((link) => link.split(' ')[0] ?? '').filter((address) => address !== './' && !pages.includes(address));
    assert.deepEqual(missing, []);
  });

  for (const page of pages)
    it(`${page}: is the same as everywhere, and says where the reader is`, () => assert.deepEqual(menuOf(page), { links, here: 1 }));
});
