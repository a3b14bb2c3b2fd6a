// Loaded when a document turns out not to be JSON: nothing of the entry may import it statically.

/**
 * Line and column, both from 1, of the first thing in a text that JSON does not allow there. Browsers word their messages differently and
 * some leave the place out, so it is looked up in the text itself. `isCut` is 1 where the text only breaks off, as a file does that was not
 * saved or fetched to its end.
 */
export function jsonFaultPlace(text: string): { line: number; column: number; isCut?: number } {
  const at = faultAt(text);
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1, ...(isCut(text.slice(at).trimEnd()) && { isCut: 1 }) };
}

/** Whether nothing, or only the beginning of a text, a word or a number, is left of what stands at the fault. */
const isCut = (rest: string): boolean =>
  /^(?:"(?:[^"\\\n]|\\.)*\\?|-|-?\d+\.|-?\d[\d.]*e[-+]?)?$/i.test(rest) || ['true', 'false', 'null'].some((word) => word.startsWith(rest));

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
