/** Nobody writes these in an address; browsers drop or rewrite them, and a scheme can hide behind them. */
const hidden = /[^\x20-\x7e\xa0-\uffff]|\\/;

const web = /^https?:\/\/[^\s/?#@]+(?:[/?#]|$)/i;
const contact = /^(?:mailto|tel):./i;

/** No scheme and no host: nothing before the first `/`, `?` or `#` may be, or look like an escape for, a colon. */
const relative = /^(?!\/\/)[^:&/?#]*(?:[/?#]|$)/;

/**
 * The address of a link, if a reader may be sent there.
 * Passes `http`, `https`, `mailto`, `tel` and addresses relative to the page; refuses every other scheme, `//host`,
 * user names and passwords, backslashes and control characters.
 * @param value anything a document or an attribute holds
 * @returns the address without surrounding white space, or `undefined`: then show the text without a link
 */
export function safeUrl(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  return text && !hidden.test(text) && (web.test(text) || contact.test(text) || relative.test(text)) ? text : undefined;
}
