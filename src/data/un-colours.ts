const colours =
  '#e5243b #dda63a #4c9f38 #c5192d #ff3a21 #26bde2 #fcc30b #a21942 #fd6925 #dd1367 #fd9d24 #bf8b2e #3f7e44 #0a97d9 #56c02b #00689d #19486a';

/**
 * The UN's colours of the 17 goals, goal 1 first, as `#rrggbb`. They are accents: some are hardly seen on white and some
 * on black, and neighbours look alike, so an outline and the number go with them.
 * Source: the UN's guidelines for the use of the SDG logo and icons; goals 2 and 12 have other values in older files.
 */
export const unColours: readonly string[] = colours.split(' ');

/**
 * The colour of text on a ground: white where it has a contrast of 4.5:1 or more, else black, which then always has it.
 * White is asked first because the UN's own icons have white text.
 * @param ground `#rgb` or `#rrggbb`; for anything else the answer is black
 * @see WCAG 2.2, relative luminance and contrast ratio
 */
export function textOn(ground: string): '#fff' | '#000' {
  return 1.05 / (luminance(ground) + 0.05) >= 4.5 ? '#fff' : '#000';
}

/**
 * Whether a colour has less than 3:1 to its ground, so that an outline must help it.
 * @param colour `#rgb` or `#rrggbb`, as `ground`
 * @see WCAG 2.2, non-text contrast
 */
export function isFaint(colour: string, ground: string): boolean {
  const [dark = 0, light = 0] = [luminance(colour), luminance(ground)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05) < 3;
}

function luminance(colour: string): number {
  const hex = colour.replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3');
  const light = (at: number): number => {
    const channel = Number(`0x${hex.slice(at, at + 2)}`) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * light(1) + 0.7152 * light(3) + 0.0722 * light(5);
}
