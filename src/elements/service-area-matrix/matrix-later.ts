// Loaded beside the document: what the matrix is made of. The element may not import it statically.
import { html, nothing, type TemplateResult } from 'lit';
import type { Figure } from '../../base/figure-element.js';
import { deriveAreaNotes, deriveAreaSentence, deriveAreaTable, deriveNouns, rowCount } from '../../charts/service-area-words.js';
import { countAreas, filterGroups, groupOf, type ServiceAreasDocument } from '../../data/service-areas.js';
import { localize, type Language } from '../../i18n/language.js';
import { serviceAreaWords } from '../../i18n/words/service-areas.js';
import { renderAreaCounts } from './matrix-counts.js';
import { renderMatrixTable } from './matrix-table.js';
import type { MatrixView } from './matrix-view.js';

export { parseServiceAreas } from '../../data/service-areas-document.js';
export { renderMatrixChoices } from './matrix-choices.js';

export function deriveMatrixFigure(document: ServiceAreasDocument, language: Language): Figure {
  return {
    heading: localize(document.title, language),
    sentence: deriveAreaSentence(document, language),
    empty: document.areas.length === 0 || rowCount(document) === 0,
    table: deriveAreaTable(document, language),
    notes: deriveAreaNotes(document, language),
    source: document.source,
    updated: document.updated,
  };
}

export function deriveMatrixView(
  document: ServiceAreasDocument,
  { language, heading, filter, change }: Pick<MatrixView, 'language' | 'heading' | 'filter' | 'change'>,
): MatrixView {
  return {
    document,
    language,
    words: serviceAreaWords[language],
    nouns: deriveNouns(document, language),
    heading: heading || localize(document.title, language),
    filter,
    counts: countAreas(document),
    shown: filterGroups(document, filter),
    change,
  };
}

/** Whether a text is a UN goal, or a main goal of the document. */
export const isGoalOf = ({ groups }: ServiceAreasDocument, goal: string): boolean =>
  /^(?:[1-9]|1[0-7])$/.test(goal) || groupOf(groups, goal) !== undefined;

/** `Viser 20 av 28 delmål.` */
export const describeShown = ({ document, shown, words, nouns }: MatrixView): string =>
  words.shown(rowCount({ groups: shown }), rowCount(document), nouns.goal.plural);

/** The counts of the areas, what is shown, and the matrix; `bare`, the matrix alone. */
export function renderMatrix(view: MatrixView, bare: boolean): TemplateResult {
  const { filter, words, change } = view;
  const isFiltered = Boolean(filter.goal || filter.serviceArea);
  return html`<div class="parts">
    ${bare ? nothing : renderAreaCounts(view)}
    ${
      isFiltered && !bare
        ? html`<p class="shown">${describeShown(view)} <button type="button" @click=${() => change({ goal: '', serviceArea: '' })}>${words.reset}</button></p>`
        : nothing
    }
    ${view.shown.length > 0 ? renderMatrixTable(view) : html`<p class="nothing">${words.nothing}</p>`}
  </div>`;
}
