import { unsafeCSS } from 'lit';
import { isFaint, textOn, unColours } from '../data/un-colours.js';

const rules = unColours.map((colour, index) => {
  const [light, dark] = ['#fff', '#1e1e1e'].map((ground) => (isFaint(colour, ground) ? 'var(--_context)' : 'transparent'));
  return `.g${index + 1}{--_un:${colour};--_on:${textOn(colour)};--_edge:light-dark(${light},${dark})}`;
});

/**
 * By class, `g1` to `g17`: a goal's colour, the text on it, and its edge, which is there on a light or a dark ground where the colour is
 * hardly seen on it. In a file of its own, since the build makes no stylesheet smaller that is worked out.
 */
export const goalColours = unsafeCSS(rules.join(''));
