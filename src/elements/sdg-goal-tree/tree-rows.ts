import { html, nothing, type TemplateResult } from 'lit';
import { countLevels, levelName, rootOf } from '../../charts/goal-words.js';
import { nodesBelow } from '../../data/goal-branches.js';
import type { UnGroup } from '../../data/goals-by-un.js';
import type { GoalNode } from '../../data/goals-document.js';
import { safeUrl } from '../../data/safe-url.js';
import { localize } from '../../i18n/language.js';
import { unGoals } from '../../i18n/un-goals.js';
import { goalTreeWords } from '../../i18n/words/goal-tree.js';
import { renderReferences, renderUnNumber } from './reference-chips.js';
import { branchesBelow, rowKey, type Branch, type TreeView } from './tree-view.js';

type Part = TemplateResult | string | typeof nothing;

/** The rows of one branch; those of a closed branch are not made. */
export function renderRows(view: TreeView, branches: readonly Branch[], depth = 0, group?: UnGroup): TemplateResult {
  return html`<ul class="rows d${Math.min(depth, 3)}">${branches.map((branch) => renderRow(view, branch, depth, group))}</ul>`;
}

function renderRow(view: TreeView, branch: Branch, depth: number, group: UnGroup | undefined): TemplateResult {
  const key = rowKey(branch, group);
  const below = branchesBelow(branch, group, view.asked?.selection);
  const open = view.open === 'all' || view.open.has(key);
  const title = html`<span class="title">${renderTitle(view, branch)}</span>`;
  const here = !group && key === view.here;
  return html`<li data-key=${key}>
    <div class=${here ? 'row here' : 'row'} tabindex=${here ? -1 : nothing}>
      ${below.length > 0 ? html`<button type="button" class="toggle" aria-expanded=${open}>${title} <span class="count">${countBelow(view, branch)}</span></button>` : title}
      ${'code' in branch ? nothing : renderDetails(view, branch, key, group)}
    </div>
    ${open && below.length > 0 ? renderRows(view, below, depth + 1, 'code' in branch ? branch : undefined) : nothing}
  </li>`;
}

function renderTitle(view: TreeView, branch: Branch): Part {
  const { language } = view;
  if (!('code' in branch)) return mark(view, localize(branch.title, language));
  const { code } = branch;
  if (code.includes('.')) return html`<span class="target">${code}</span> ${view.unTarget?.(code)?.[language] ?? nothing}`;
  return html`${renderUnNumber(Number(code))} ${unGoals[Number(code) - 1]?.[language]}`;
}

/** `3 delmål, 12 strategier`; when something is asked for, how much of it stands below. */
function countBelow({ plan, asked, language }: TreeView, branch: Branch): string {
  const below = nodesBelow(branch);
  const selection = asked?.selection;
  const hits = selection && [...below].filter((node) => selection.hits.has(node)).length;
  return hits ? goalTreeWords[language].hits(hits) : countLevels(below, plan, language).join(', ');
}

function renderDetails(view: TreeView, node: GoalNode, key: string, group: UnGroup | undefined): TemplateResult {
  const { language, plan } = view;
  const words = goalTreeWords[language];
  const text = localize(node.text, language);
  const href = safeUrl(node.href);
  return html`${text ? html`<p class="text">${mark(view, text)}</p>` : nothing}
    <div class="meta">
      ${group ? html`<span>${[levelName(plan.levels[node.level], language), node.parent && localize(rootOf(node).title, language)].filter(Boolean).join(' · ')}</span>` : nothing}
      ${renderReferences(view, node, key)} ${href === undefined ? nothing : html`<a href=${href}>${words.readMore}</a>`}
    </div>
    <a class="link" href=${`${view.page}#${encodeURIComponent(node.id)}`} aria-label=${words.link(localize(node.title, language))}>#</a>
    ${view.explained === key ? view.later?.renderMeanings(view, node) : nothing}`;
}

/** The text with the reader's words marked. Built from pieces of text, never from markup. */
function mark({ asked }: TreeView, text: string): Part {
  const pieces = asked?.search?.split(text);
  return pieces && pieces.length > 1 ? html`${pieces.map((piece, index) => (index % 2 ? html`<mark>${piece}</mark>` : piece))}` : text;
}
