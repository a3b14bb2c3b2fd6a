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
