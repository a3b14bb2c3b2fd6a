import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ClimateParts } from '../data/climate-parts.js';
import { own, text } from '../data/json-fields.js';
import { isAddress, readSource, type OpenOptions } from './open-source.js';

/** A file that a document names, beside it on the disk or the net. */
const nameBeside = (src: string, base: string): string => {
  const { href } = new URL(src, base);
  return isAddress(href) ? href : fileURLToPath(href);
};

/**
 * The files that a climate budget is put together from.
 * @throws as `readSource` does
 */
export async function readClimateFiles(document: unknown, base: string, onWait: OpenOptions['onWait']): Promise<ClimateParts> {
  const read = async (part: unknown): Promise<string | undefined> => {
    const src = text(own(part, 'src'));
    return src === undefined ? undefined : (await readSource(nameBeside(src, base), onWait)).text;
  };
  const accountsFrom = own(document, 'accountsFrom');
  const [accounts, measures] = await Promise.all([read(accountsFrom), read(own(document, 'measuresFrom'))]);
  return {
    ...(accounts !== undefined && { accounts: { ...(accountsFrom as ClimateParts['accounts']), text: accounts } }),
    ...(measures !== undefined && { measures: { text: measures } }),
  };
}

/** Files that a document on the disk refers to and that are not there. Addresses elsewhere are not asked. */
export function missingFiles(document: unknown, base: string): readonly string[] {
  if (isAddress(base)) return [];
  const missing = [...srcsOf(document)].filter((src) => {
    if (!URL.canParse(src, base)) return true;
    const url = new URL(src, base);
    // Where the page has its root is not known here.
    return url.protocol === 'file:' && !src.startsWith('/') && !existsSync(fileURLToPath(new URL(url.pathname, url)));
  });
  return [...new Set(missing)];
}

/** Every `src` in a document, at any depth. */
function* srcsOf(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, item] of Object.entries(value)) {
    if (key === 'src' && typeof item === 'string' && item) yield item;
    else yield* srcsOf(item);
  }
}
