import { html, nothing, type TemplateResult } from 'lit';
import type { GoalNode } from '../../data/goals-document.js';
import { localize } from '../../i18n/language.js';
import { unGoals } from '../../i18n/un-goals.js';
import { goalTreeWords } from '../../i18n/words/goal-tree.js';
import type { TreeView } from './tree-view.js';

/** What each code on a node means, and a way to all that cites the same goal. */
export function renderMeanings({ plan, language, unTarget }: TreeView, { references, unGoals: cited }: GoalNode): TemplateResult {
  const meaning = (code: string): string => localize(plan.references.find((item) => item.code === code)?.name, language);
  const goalName = (code: string): string | undefined => unGoals[Number(code) - 1]?.[language];
  const rows = references.flatMap(({ kind, codes }) => [
    [kind, meaning(kind)] as const,
    ...codes.map((code) => [code, unTarget?.(code)?.[language] ?? goalName(code)] as const),
  ]);
  return html`<div class="meanings">
    <dl>
      ${rows.map(([code, text]) => (text ? html`<div><dt>${code}</dt> <dd>${text}</dd></div>` : nothing))}
    </dl>
    ${cited.map((goal) => html`<button type="button" data-goal=${goal}>${goalTreeWords[language].choose(goal)}</button>`)}
  </div>`;
}
