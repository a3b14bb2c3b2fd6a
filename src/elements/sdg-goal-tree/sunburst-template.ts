import { html, nothing, type TemplateResult } from 'lit';
import { formatCount } from '../../charts/goal-words.js';
import { sunburstWords } from '../../i18n/words/sunburst.js';
import { renderBelow, renderDetail, renderWay } from './sunburst-panel.js';
import { renderCentre, renderLabel, renderSector } from './sunburst-rings.js';
import type { SunView } from './sunburst-view.js';

/** The rings, and beside them where the reader is and what stands there in full. */
export function renderSunburst(view: SunView): TemplateResult {
  const { language, layout, size, onLook, onPoint, onKey } = view;
  const words = sunburstWords[language];
  const keyAt = (event: Event): string => (event.target as Element).closest<SVGElement>('[data-sun]')?.dataset['sun'] ?? '';
  return html`<div class="sunburst">
    <div class="ring-box">
      <svg
        class="sun"
        viewBox=${`0 0 ${size} ${size}`}
        role="tree"
        aria-label=${words.tree}
        aria-describedby="sun-help"
        @click=${(event: Event) => {
          const key = keyAt(event);
          if (key) onLook(key);
        }}
        @pointerover=${(event: Event) => onPoint(keyAt(event))}
        @pointerleave=${() => onPoint('')}
        @focusin=${(event: Event) => onPoint(keyAt(event))}
        @keydown=${onKey}
      >
        ${renderCentre(view)} ${layout.sectors.map((sector) => renderSector(sector, view))}
        <g class="labels" aria-hidden="true" text-anchor="middle">${layout.sectors.map((sector) => renderLabel(sector, view))}</g>
      </svg>
      <p class="heard" id="sun-help">${words.help}</p>
    </div>
    <div class="panel">${renderWay(view)} ${renderDetail(view)} ${renderBelow(view)} ${
      layout.left > 0 ? html`<p class="left">${words.left(formatCount(layout.left, language))}</p>` : nothing
    }</div>
  </div>`;
}
