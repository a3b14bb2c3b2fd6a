import { html, svg, type TemplateResult } from 'lit';
import type { U4sscState } from '../../data/u4ssc.js';

/** The mark of a state, as in the ring. */
export function renderMark(state: U4sscState): TemplateResult {
  return html`<svg class="mark" viewBox="0 0 14 14" aria-hidden="true">
    ${
      state === 'not-reported'
        ? svg`<rect class=${state} fill="var(--_surface)" x="1" y="1" width="12" height="12"></rect><path d="M1 7L7 1M1 13L13 1M7 13L13 7" stroke="var(--_muted)" stroke-width="1.5"></path>`
        : svg`<rect class=${state} x="1" y="1" width="12" height="12"></rect>`
    }
  </svg>`;
}

/** High for core, low for advanced, as in the ring. */
export function renderKind(core: boolean): TemplateResult {
  return html`<svg class="kind" viewBox="0 0 8 14" aria-hidden="true"><rect x="1" y=${core ? 1 : 6} width="6" height=${core ? 12 : 7}></rect></svg>`;
}
