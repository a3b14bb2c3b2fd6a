import { DataError } from '../data/errors.js';

/**
 * Text from the bytes of an answer. UTF-16 by its mark or its zero bytes, then UTF-8 if every byte fits, and only then
 * what the server says: labels are often a server's default, while text in an older encoding that happens to be valid
 * UTF-8 hardly exists. Windows-1252 takes what is left, so that æ, ø and å come out right.
 * @param type the Content-Type header
 */
export function decodeText(bytes: Uint8Array, type: string): string {
  const [a = 1, b] = bytes;
  // no text in the other encodings begins with the bytes of a UTF-16 mark
  const seen = a === 0xff || b === 0 ? 'utf-16le' : a === 0xfe || a === 0 ? 'utf-16be' : 'utf-8';
  for (const label of [seen, /charset=["']?([\w-]+)/i.exec(type)?.[1], 'windows-1252']) {
    try {
      if (label) return new TextDecoder(label, { fatal: true }).decode(bytes);
    } catch {
      // not this one, or a label that nobody knows
    }
  }
  return '';
}

/** Where the first thing stands that JSON does not allow there; the length of the text if it only breaks off. */
function faultAt(text: string): number {
  const value = '0{[';
  const next: Record<string, string> = { '{': ':}', '[': `${value}]`, ':': value };
  const open: string[] = [];
  // what may come now: `:` a name with its colon, `0` a string, number or word, else the sign itself
  let allowed = value;
  for (const { 0: found, 1: colon, index } of text.matchAll(/"[^"\\]*(?:\\[^][^"\\]*)*"(\s*:)?|[\w.+-]+|\S/g)) {
    let kind = found;
    if (!'{}[],'.includes(found)) {
      try {
        JSON.parse(colon ? `{${found}0}` : found);
        kind = colon ? ':' : '0';
      } catch {
        return index;
      }
    }
    if (!allowed.includes(kind)) return index;
    if (kind === '{') open.push(',}');
    if (kind === '[') open.push(',]');
    if (kind === '}' || kind === ']') open.pop();
    const after = open.at(-1) ?? '';
    next[','] = after === ',}' ? ':' : value;
    allowed = next[kind] ?? after;
  }
  return text.length;
}

/**
 * `JSON.parse` that names the place. Browsers word their messages differently and some leave the place out, so it is
 * looked up in the text, and only when the parser has refused.
 * @throws DataError `not-json` with `line` and `column`, both from 1
 */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const before = text.slice(0, faultAt(text)).split('\n');
    throw new DataError('not-json', String(error), { line: before.length, column: (before.at(-1) ?? '').length + 1 });
  }
}
