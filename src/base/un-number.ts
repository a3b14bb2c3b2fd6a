import { css, html, unsafeCSS, type TemplateResult } from 'lit';
import { textOn, unColours } from '../data/un-colours.js';

/** The colours of the UN's goals, as classes: a `style` attribute would need leave from the page's content policy. */
export const unNumberStyles = css`
  .un {
    display: inline-block;
    flex: none;
    min-width: 1.375em;
    padding: 0 0.2em;
    font-size: max(0.9em, 12px);
    font-weight: 700;
    line-height: 1.375em;
    text-align: center;
    white-space: nowrap;
    outline: 1px solid color-mix(in srgb, currentcolor 25%, transparent);
    outline-offset: -1px;
  }
  @media (forced-colors: active) {
    .un {
      forced-color-adjust: none;
    }
  }
  @media print {
    .un {
      print-color-adjust: exact;
    }
  }
  ${unsafeCSS(unColours.map((colour, index) => `.g${index + 1}{background:${colour};color:${textOn(colour)}}`).join(''))}
`;

/** The number of a UN goal on its colour. */
export function renderUnNumber(goal: number): TemplateResult {
  return html`<span class="un g${goal}">${goal}</span>`;
}
