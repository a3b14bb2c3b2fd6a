import { html, nothing, type TemplateResult } from 'lit';
import { renderUnNumber } from '../../base/un-number.js';
import { countLevels, levelName, rootOf } from '../../charts/goal-words.js';
import { nodesBelow } from '../../data/goal-branches.js';
import type { UnGroup } from '../../data/goals-by-un.js';
import type { GoalNode } from '../../data/goals-document.js';
import { safeUrl } from '../../data/safe-url.js';
import { localize } from '../../i18n/language.js';
import { unGoals } from '../../i18n/un-goals.js';
import { goalTreeWords } from '../../i18n/words/goal-tree.js';
import { renderReferences } from './reference-chips.js';
import { renderMeanings } from './reference-meanings.js';
import { branchesBelow, rowKey, type Branch, type TreeView } from './tree-view.js';

type Part = TemplateResult | string | typeof nothing;

/** The rows of one branch; those of a closed branch are not made. */
export function renderRows(view: TreeView, branches: readonly Branch[], depth = 0, group?: UnGroup): TemplateResult {
  return html`<ul class="rows d${Math.min(depth, 3)}">${branches.map((branch) => renderRow(view, branch, depth, group))}</ul>`;
}

/** Few and flat templates: each one and each of its holes costs time, ten thousand times over. */
function renderRow(view: TreeView, branch: Branch, depth: number, group: UnGroup | undefined): TemplateResult {
  const key = rowKey(branch, group);
  const below = branchesBelow(branch, group, view.asked?.selection);
  const isOpen = view.open === 'all' || view.open.has(key);
  const head = renderHead(view, branch, below.length > 0 ? isOpen : undefined);
  const children = isOpen && below.length > 0 ? renderRows(view, below, depth + 1, 'code' in branch ? branch : undefined) : nothing;
  if ('code' in branch) return html`<li data-key=${key}><div class="row">${head}</div>${children}</li>`;
  return html`<li data-key=${key}>
    <div class=${!group && key === view.here ? 'row here' : 'row'}>
      ${head}
      <div class="meta">${renderMeta(view, branch, key, group)}</div>
      <a class="link" href=${`${view.page}#${encodeURIComponent(branch.id)}`} aria-label=${goalTreeWords[view.language].link(localize(branch.title, view.language))}>#</a
      >${view.explained === key ? renderMeanings(view, branch) : nothing}
    </div>
    ${children}
  </li>`;
}

/** The title and, where there is more, the text; a button where something stands below. */
function renderHead(view: TreeView, branch: Branch, isOpen: boolean | undefined): TemplateResult {
  const title = renderTitle(view, branch);
  const text = 'code' in branch ? '' : localize(branch.text, view.language);
  const head =
    isOpen === undefined
      ? html`<span class="title">${title}</span>`
      : html`<button type="button" class="toggle" aria-expanded=${isOpen}>
          <span class="title">${title}</span> <span class="count">${countBelow(view, branch)}</span>
        </button>`;
  return text ? html`${head}<p class="text">${mark(view, text)}</p>` : head;
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

/** The references; where the node stands alone, what it is and where it belongs; the link that the document gives. */
function renderMeta(view: TreeView, node: GoalNode, key: string, group: UnGroup | undefined): Part {
  const { language, plan } = view;
  const references = renderReferences(view, node, key);
  const href = safeUrl(node.href);
  if (!group && href === undefined) return references;
  const place = [levelName(plan.levels[node.level], language), node.parent && localize(rootOf(node).title, language)]
    .filter(Boolean)
    .join(' · ');
  return html`${group ? html`<span>${place}</span>` : nothing} ${references} ${href === undefined ? nothing : html`<a href=${href}>${goalTreeWords[language].readMore}</a>`}`;
}

/** The text with the reader's words marked. Built from pieces of text, never from markup. */
function mark({ asked }: TreeView, text: string): Part {
  const pieces = asked?.search?.split(text);
  return pieces && pieces.length > 1 ? html`${pieces.map((piece, index) => (index % 2 ? html`<mark>${piece}</mark>` : piece))}` : text;
}
