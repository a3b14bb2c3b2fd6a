const simple = /^(?:#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})|var\(--bk-[a-z\d-]+\))$/;

const n = String.raw`\d{1,3}(?:\.\d{1,6})?`;
const gap = String.raw`[\s,]+`;
const alpha = String.raw`(?:\s*[,/]\s*((?:\d?\.)?\d{1,6}%?))?`;
const rgb = new RegExp(String.raw`^(rgb)a?\(\s*(${n}%?)${gap}(${n}%?)${gap}(${n}%?)${alpha}\s*\)$`);
const hsl = new RegExp(String.raw`^(hsl)a?\(\s*(${n})(?:deg)?${gap}(${n}%)${gap}(${n}%)${alpha}\s*\)$`);

/**
 * A colour from a document or an attribute, if it is one and nothing else.
 * Passes `#rgb`, `#rgba`, `#rrggbb`, `#rrggbbaa`, `rgb()`, `rgba()`, `hsl()`, `hsla()` with plain numbers, and our own
 * properties, `var(--bk-…)`. Colour names are refused: their list would weigh more than every reader's gain from it.
 * @param value anything a document or an attribute holds
 * @returns the colour in lower case, functions written anew with commas (which every renderer reads); or `undefined`:
 * then take the palette's. A canvas cannot read `var()`: resolve it first.
 */
export function safeColour(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const text = value.trim().toLowerCase();
  if (simple.test(text)) return text;
  const [, name, a, b, c, opacity] = rgb.exec(text) ?? hsl.exec(text) ?? [];
  if (!name) return undefined;
  return opacity ? `${name}a(${a},${b},${c},${opacity})` : `${name}(${a},${b},${c})`;
}
