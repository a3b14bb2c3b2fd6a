import { html, nothing, type TemplateResult } from 'lit';
import { formatReferences } from '../../charts/goal-words.js';
import type { GoalNode, Reference } from '../../data/goals-document.js';
import { goalOf } from '../../data/un-codes.js';
import { localize } from '../../i18n/language.js';
import { unGoals } from '../../i18n/un-goals.js';
import { goalTreeWords } from '../../i18n/words/goal-tree.js';
import type { TreeView } from './tree-view.js';

/** The references of a node, in words too; those that cite the UN open to say what each code means. */
export function renderReferences(view: TreeView, node: GoalNode, key: string): TemplateResult | typeof nothing {
  const { references, unGoals: cited } = node;
  if (references.length === 0) return nothing;
  if (cited.length === 0) return html`<b class="refs">${formatReferences(node)}</b>`;
  return html`<button type="button" class="refs" aria-expanded=${view.explained === key}>
    ${references.map((reference) => renderReference(view, reference))}
  </button>`;
}

/**
 * `FN-T`, then for each goal its number, the codes of its targets and its name. Codes that the UN does not have stand as they are.
 * The spaces stand within the templates: those at their ends are dropped when they are made small, and here they part the words.
 */
function renderReference({ language }: TreeView, { kind, codes }: Reference): TemplateResult[] {
  const goals = codes.length > 0 ? [...new Set(codes.map(goalOf))] : [undefined];
  return goals.map((goal, index) => {
    const own = codes.filter((code) => goalOf(code) === goal && code !== String(goal)).join(', ');
    const first = index === 0 ? kind : '';
    return goal === undefined
      ? html`<span><b>${first}</b> ${own} </span>`
      : html`<span><b>${first}</b> <span class="un g${goal}">${goal}</span> ${own} <span class="name">${unGoals[goal - 1]?.[language]}</span> </span>`;
  });
}

/** What the plan's kinds of reference mean, in one line above the tree. */
export function renderCodes({ references }: TreeView['plan'], language: TreeView['language']): TemplateResult | typeof nothing {
  if (references.length === 0) return nothing;
  return html`<dl class="codes" aria-label=${goalTreeWords[language].codes}>
    ${references.map(({ code, name }) => html`<div><dt>${code}</dt> <dd>${localize(name, language)}</dd></div>`)}
  </dl>`;
}
