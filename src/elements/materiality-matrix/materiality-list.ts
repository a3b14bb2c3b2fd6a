import { html, nothing, type TemplateResult } from 'lit';
import { renderUnNumber } from '../../base/un-number.js';
import { describePlace, nameOfItem } from '../../charts/materiality-words.js';
import type { MaterialityItem } from '../../data/materiality.js';
import { localize } from '../../i18n/language.js';
import type { MaterialityView } from './materiality-view.js';

/** All goals, the chosen first; each opens to say where it lies and why it was chosen. */
export function renderMaterialityList(view: MaterialityView): TemplateResult {
  const { items } = view.document;
  const { lists } = view.words;
  return html`<div class="lists">
    ${renderPart(
      view,
      lists.chosen,
      items.filter(({ chosen }) => chosen),
    )}
    ${renderPart(
      view,
      lists.notChosen,
      items.filter(({ chosen }) => !chosen),
    )}
  </div>`;
}

function renderPart(
  view: MaterialityView,
  title: (count: number) => string,
  items: readonly MaterialityItem[],
): TemplateResult | typeof nothing {
  if (items.length === 0) return nothing;
  return html`<div class="part">
    <p class="caption">${title(items.length)}</p>
    <ul aria-label=${title(items.length)}>
      ${items.map((item) => renderItem(view, item))}
    </ul>
  </div>`;
}

function renderItem(view: MaterialityView, item: MaterialityItem): TemplateResult {
  const { language, open, pointed, toggle, document } = view;
  const isOpen = open === item.id;
  return html`<li class="${isOpen ? 'on' : ''} ${pointed === item.id ? 'pointed' : ''}">
    <button type="button" class="opener" aria-expanded=${isOpen} @click=${() => toggle(item.id)}>
      ${item.goal === undefined ? nothing : renderUnNumber(item.goal)}<span>${nameOfItem(item, language)}</span>
    </button>
    <div class="why" hidden=${isOpen ? nothing : 'until-found'} @beforematch=${() => isOpen || toggle(item.id)}>
      <p class="place">${describePlace(document, item, language)}</p>
      ${renderNotes(item.notes.map((note) => localize(note, language)))}
    </div>
  </li>`;
}

const renderNotes = (notes: readonly string[]): TemplateResult | typeof nothing =>
  notes.length > 1 ? html`<ul>${notes.map((note) => html`<li>${note}</li>`)}</ul>` : notes.length > 0 ? html`<p>${notes[0]}</p>` : nothing;
