import { css, unsafeCSS } from 'lit';
import { textOn, unColours } from '../../data/un-colours.js';

/** The colours of the UN's goals, as classes: a `style` attribute would need leave from the page's content policy. */
export const unNumberStyles = css`
  ${unsafeCSS(unColours.map((colour, index) => `.g${index + 1}{background:${colour};color:${textOn(colour)}}`).join(''))}
`;
