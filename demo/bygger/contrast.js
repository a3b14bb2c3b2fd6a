/** Contrast as WCAG 2.2 counts it, between colours written `#rrggbb`. */

const channel = (value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);

function luminance(colour) {
  const [red, green, blue] = [1, 3, 5].map((at) => channel(Number.parseInt(colour.slice(at, at + 2), 16) / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** From 1 to 21. */
export function contrast(one, other) {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** The grounds that a figure stands on by default, light and dark. */
export const grounds = { light: '#ffffff', dark: '#1b1d20' };

/** Text needs 4.5, and the colour is also that of buttons and links. @returns the grounds on which it is too weak, with the ratio */
export const weakOn = (colour, needed = 4.5) =>
  Object.entries(grounds)
    .map(([ground, value]) => ({ ground, ratio: contrast(colour, value) }))
    .filter(({ ratio }) => ratio < needed);
