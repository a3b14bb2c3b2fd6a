/** A reader's words, ready to be looked for. */
export interface TextSearch {
  /** Whether all the words stand in the text, in any order, in large or small letters. */
  readonly matches: (text: string) => boolean;
  /** The text in pieces; every second one, from the second, is one of the words. */
  readonly split: (text: string) => readonly string[];
}

/** `undefined` for fewer than two letters: they would fit nearly everything. */
export function searchFor(query: string): TextSearch | undefined {
  if (query.trim().length < 2) return undefined;
  const words = query
    .trim()
    .split(/\s+/)
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  const each = words.map((word) => new RegExp(word, 'i'));
  const any = new RegExp(`(${words.join('|')})`, 'i');
  return { matches: (text) => each.every((word) => word.test(text)), split: (text) => text.split(any) };
}
