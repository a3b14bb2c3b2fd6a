import { safeUrl } from './safe-url.js';

/**
 * The address of a picture that a document names, if it may be fetched: it must lie where the page or the document lies, so that no one
 * else learns who reads the page.
 * @param value what the document has, relative to the document
 * @returns the whole address, or `undefined`: then show no picture
 */
export function safeImage(value: unknown, { document, page }: { readonly document: string; readonly page: string }): string | undefined {
  const text = safeUrl(value);
  if (text === undefined || !URL.canParse(document, page)) return undefined;
  const base = new URL(document, page);
  if (!URL.canParse(text, base.href)) return undefined;
  const { href, origin, protocol } = new URL(text, base);
  return /^https?:$/.test(protocol) && [base.origin, new URL(page).origin].includes(origin) ? href : undefined;
}
