// Loaded beside the document: what the figure is made of. The element may not import it statically.
import { html, nothing, type TemplateResult } from 'lit';
import type { Figure } from '../../base/figure-element.js';
import { deriveMaterialitySentence, deriveMaterialityTable, fullNameOfItem } from '../../charts/materiality-words.js';
import type { MaterialityDocument } from '../../data/materiality.js';
import { localize, type Language } from '../../i18n/language.js';
import { renderMaterialityList } from './materiality-list.js';
import { renderPlot } from './materiality-plot.js';
import type { MaterialityView } from './materiality-view.js';

export { parseMateriality } from '../../data/materiality-document.js';
export { materialityWords } from '../../i18n/words/materiality.js';

export function deriveMaterialityFigure(document: MaterialityDocument, language: Language): Figure {
  return {
    heading: localize(document.title, language),
    sentence: deriveMaterialitySentence(document, language),
    empty: document.items.length === 0,
    table: deriveMaterialityTable(document, language),
    notes: document.notes.map((note) => localize(note, language)),
    source: document.source,
    updated: document.updated,
  };
}

/** `Viser Mål 3: God helse.`, or nothing. */
export function describeOpen({ document, open, words, language }: MaterialityView): string {
  const item = document.items.find(({ id }) => id === open);
  return item ? words.shown(fullNameOfItem(item, language)) : '';
}

/** The drawing, where any goal has a place, and the list; `bare`, the drawing alone. */
export function renderMateriality(view: MaterialityView, bare: boolean): TemplateResult {
  const drawn = view.document.items.some(({ place }) => place);
  return html`<div class="parts ${drawn ? 'both' : ''}">
    ${drawn ? renderPlot(view) : nothing} ${bare && drawn ? nothing : renderMaterialityList(view)}
  </div>`;
}
