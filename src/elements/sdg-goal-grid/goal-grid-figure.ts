// Loaded beside the document: what the goals are read and shown by.
import { html, nothing, type TemplateResult } from 'lit';
import type { Figure } from '../../base/figure-element.js';
import { furtherFile } from '../../base/further-file.js';
import type * as progressFile from '../../base/progress-file.js';
import { renderSpreadKey } from '../../base/status-spread.js';
import { deriveGridNotes, deriveGridSentence, deriveGridTable } from '../../charts/goal-grid-words.js';
import { addCounts } from '../../charts/goal-status.js';
import { findPage, parseGoalPages, type GoalPages } from '../../data/goal-pages.js';
import { localize, type Language } from '../../i18n/language.js';
import { goalGridWords } from '../../i18n/words/goal-grid.js';
import type * as goalDrawings from './goal-drawings.js';
import { renderGoals, renderTiers } from './goal-list.js';
import type { GoalsView } from './goals-view.js';

const loadProgress = furtherFile(() => import('../../base/progress-file.js'));

/** The pages, and the marks of statuses where the document has statuses. */
export interface GridDocument extends GoalPages {
  readonly progress: typeof progressFile | undefined;
}

/** What the editor and the reader have chosen. */
export interface GridChoice extends Pick<GoalsView, 'icons' | 'hrefOf'> {
  readonly layout: 'grid' | 'wheel' | 'cake';
  readonly show: 'all' | 'priorities';
  readonly goal: string;
  readonly language: Language;
  /** The wheel and the cake; without them the list is still there. */
  readonly drawings: typeof goalDrawings | undefined;
}

export async function parseGrid(input: unknown): Promise<GridDocument> {
  const pages = parseGoalPages(input);
  return { ...pages, progress: pages.plan.progress && (await loadProgress()) };
}

/** With those alone that have priority, where that is asked for and there are any. */
function shownOf(document: GridDocument, show: GridChoice['show']): GridDocument {
  const first = document.pages.filter(({ isPriority }) => isPriority);
  return show === 'priorities' && first.length > 0 ? { ...document, pages: first } : document;
}

export function deriveGridFigure(
  document: GridDocument,
  { layout, show, language }: Pick<GridChoice, 'layout' | 'show' | 'language'>,
): Figure {
  const { plan, progress } = document;
  const shown = shownOf(document, show);
  const words = progress?.progressWords[language];
  return {
    heading: localize(plan.title, language),
    sentence: deriveGridSentence(shown, words, language),
    table: deriveGridTable(shown, words, language),
    notes: [...(layout === 'cake' ? [goalGridWords[language].cake] : []), ...deriveGridNotes(shown, words, language)],
    source: plan.source,
    updated: plan.updated,
  };
}

/** The drawing, where one is asked for, beside the list that says the same. */
export function renderGrid(document: GridDocument, { layout, show, goal, drawings, ...choice }: GridChoice): TemplateResult {
  const { language } = choice;
  const { progress } = document;
  const { pages } = shownOf(document, show);
  const view: GoalsView = { ...choice, pages, words: goalGridWords[language], chosen: findPage(document, goal)?.goal, progress };
  return html`<div class="room" part="drawing">
      <div class=${layout === 'grid' ? 'board grid' : 'board beside'}>
        ${layout === 'grid' ? nothing : drawings?.renderDrawing[layout](view)} ${layout === 'cake' ? renderTiers(view) : renderGoals(view)}
      </div>
    </div>
    ${progress ? renderSpreadKey(addCounts(pages), progress, language) : nothing}`;
}
