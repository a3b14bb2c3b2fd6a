import { html, nothing, svg, type TemplateResult } from 'lit';
import { renderUnNumber } from '../../base/un-number.js';
import { countColumn, nameColumn, nameThreadNode, type CascadeVoice } from '../../charts/cascade-words.js';
import { formatReferences } from '../../charts/goal-words.js';
import { lightThreads, type LitThreads, type ThreadNode } from '../../data/plan-threads.js';
import { localize } from '../../i18n/language.js';
import { unGoals } from '../../i18n/un-goals.js';
import { planCascadeWords } from '../../i18n/words/plan-cascade.js';
import type { CascadeDrawing } from './cascade-drawing.js';

export interface FlowView extends CascadeVoice {
  readonly chosen: readonly ThreadNode[];
  /** What is chosen, in words. */
  readonly status: string;
  /** Nothing chooses all. */
  readonly choose: (node?: ThreadNode) => void;
}

/** The columns as lists of buttons, and the bands behind them; what the bands tell stands in words above, and in the table. */
export function renderFlow(view: FlowView, drawing: CascadeDrawing): TemplateResult {
  const { threads, chosen } = view;
  const lit = lightThreads(
    threads,
    chosen.map(({ key }) => key),
  );
  drawing.flow = {
    columns: threads.columns.map((column, index) =>
      [...threads.nodes.values()]
        .filter((node) => node.column === index)
        .map(({ key, goal }) => ({ key, ...(goal?.parent && column.kind === 'level' && { group: goal.parent.id }) })),
    ),
    ties: threads.links.map(({ from, to, units }) => ({
      from: from.key,
      to: to.key,
      width: units.size,
      lit: lit?.links.get(`${from.key} ${to.key}`) ?? 0,
    })),
  };
  return html`${renderStatus(view)}
    <div class=${lit ? 'flow some' : 'flow'}>
      <svg class="bands" aria-hidden="true">
        ${threads.links.map(() => svg`<path class="band"></path>`)} ${threads.links.map(() => svg`<path class="lit"></path>`)}
      </svg>
      ${threads.columns.map((_, index) => renderColumn(view, index, lit))}
    </div>`;
}

/** What is chosen and a way out of it; before that, what can be chosen. The live region says the same. */
function renderStatus({ chosen, status, language, choose }: FlowView): TemplateResult {
  const words = planCascadeWords[language];
  const text = localize(chosen.find(({ goal }) => goal?.text)?.goal?.text, language);
  return html`<div class="thread">
    ${
      status
        ? html`<p><strong>${status}</strong>${text ? html` ${text}` : nothing}</p>
            <button type="button" @click=${() => choose()}>${words.reset}</button>`
        : html`<p class="hint">${words.hint}</p>`
    }
  </div>`;
}

const kinds = { un: 'uns', level: 'goals', area: 'areas' } as const;

function renderColumn(view: FlowView, index: number, lit: LitThreads | undefined): TemplateResult | typeof nothing {
  const { threads } = view;
  const column = threads.columns[index];
  if (!column) return nothing;
  const lowest = threads.columns.findLastIndex((item) => item.kind === 'level' && !item.measure) === index;
  const nodes = [...threads.nodes.values()].filter((node) => node.column === index);
  return html`<div class="head" id=${`column${index}`}>${nameColumn(column, view)} <span>${countColumn(index, lit, view)}</span></div>
    <ul class=${`column ${lowest ? 'lowest' : column.kind === 'level' && column.measure ? 'measures' : kinds[column.kind]}`} aria-labelledby=${`column${index}`}>
      ${nodes.map((node) => renderNode(node, view, lit))}
    </ul>`;
}

function renderNode(node: ThreadNode, view: FlowView, lit: LitThreads | undefined): TemplateResult {
  const { chosen, language, choose } = view;
  const isChosen = chosen.some(({ key }) => key === node.key);
  const isLit = lit?.keys.has(node.key) ?? false;
  const references = node.goal?.parent ? formatReferences(node.goal) : '';
  const words = planCascadeWords[language];
  return html`<li class=${isChosen ? 'lit chosen' : isLit ? 'lit' : ''}>
    <button type="button" aria-pressed=${isChosen} @click=${() => choose(isChosen ? undefined : node)}>
      <span class="label">${renderMark(node, references)}${nameOf(node, view)}${isLit && !isChosen ? html`<span class="heard">, ${words.onThread}</span>` : nothing}</span>
    </button>
  </li>`;
}

/** The number of a UN goal on its colour, or the references of a goal; with the space that parts it from the name. */
function renderMark({ un }: ThreadNode, references: string): (TemplateResult | string)[] {
  if (un !== undefined) return [renderUnNumber(un), ' '];
  return references ? [html`<span class="ref">${references}</span>`, ' '] : [];
}

const nameOf = (node: ThreadNode, view: FlowView): string =>
  node.un === undefined ? nameThreadNode(node, view) : (unGoals[node.un - 1]?.[view.language] ?? '');
