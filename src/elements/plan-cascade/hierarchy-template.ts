import { html, nothing, svg, type TemplateResult } from 'lit';
import type { HierarchyRow } from '../../charts/hierarchy-words.js';
import { safeUrl } from '../../data/safe-url.js';
import type { Language } from '../../i18n/language.js';
import { planCascadeWords } from '../../i18n/words/plan-cascade.js';
import type { CascadeDrawing } from './cascade-drawing.js';

export interface HierarchyView {
  readonly rows: readonly HierarchyRow[];
  /** Place of the chosen level. */
  readonly level: number | undefined;
  /** What is chosen, in words. */
  readonly status: string;
  readonly language: Language;
  readonly choose: (level: number) => void;
}

/** The levels as a list, each beside its part of the triangles. */
export function renderHierarchy({ rows, level, status, language, choose }: HierarchyView, drawing: CascadeDrawing): TemplateResult {
  drawing.parts = rows.map(({ part }) => part);
  return html`<div class="thread">
      ${status ? html`<p><strong>${status}</strong></p>` : html`<p class="hint">${planCascadeWords[language].levelHint}</p>`}
    </div>
    <div class="hierarchy">
      <svg class="triangle" aria-hidden="true">
        ${rows.map(({ part }, index) => svg`<path class=${index === level ? `${part} chosen` : part} @click=${() => choose(index)}></path>`)}
        <path class="way"></path>
      </svg>
      <ol class="levels">
        ${rows.map((row, index) => renderLevel(row, index === level, () => choose(index)))}
      </ol>
    </div>`;
}

function renderLevel({ name, text, goals, documents }: HierarchyRow, chosen: boolean, choose: () => void): TemplateResult {
  return html`<li class=${chosen ? 'chosen' : nothing}>
    <button type="button" aria-pressed=${chosen} @click=${choose}>${name}</button>
    ${text || goals ? html`<p>${text}${goals ? [' ', html`<span class="laid">${goals}</span>`] : nothing}</p>` : nothing}
    ${
      documents.length > 0
        ? html`<ul>
            ${documents.map((item) => {
              const href = safeUrl(item.href);
              return html`<li>
                ${href === undefined ? item.name : html`<a href=${href}>${item.name}</a>`}${item.period ? [', ', html`<span class="period">${item.period}</span>`] : nothing}
                ${item.text ? html`<span class="about">${item.text}</span>` : nothing}
              </li>`;
            })}
          </ul>`
        : nothing
    }
  </li>`;
}
