import { html, nothing, type TemplateResult } from 'lit';
import { renderUnNumber } from '../../base/un-number.js';
import { countLevels, formatReferences, levelName } from '../../charts/goal-words.js';
import type { SunItem } from '../../charts/sunburst.js';
import { safeUrl } from '../../data/safe-url.js';
import { localize } from '../../i18n/language.js';
import { unGoals } from '../../i18n/un-goals.js';
import { goalTreeWords } from '../../i18n/words/goal-tree.js';
import { sunburstWords } from '../../i18n/words/sunburst.js';
import { goalsOf, markOf, nameOfBranch, tellBelow, type SunView } from './sunburst-view.js';
import type { Branch } from './tree-view.js';

/** From the whole plan to what the reader looks at. */
export function renderWay(view: SunView): TemplateResult {
  const { focus, language, onLook } = view;
  const words = sunburstWords[language];
  const steps: SunItem<Branch>[] = [];
  for (let node: SunItem<Branch> | undefined = focus; node; node = node.parent) steps.unshift(node);
  return html`<nav aria-label=${words.way}>
    <ol class="way">
      ${steps.map((step, index) => {
        const name = step.item ? nameOfBranch(step.item, view) : words.whole;
        return html`<li>
          ${
            index === steps.length - 1
              ? html`<span aria-current="true">${name}</span>`
              : html`<button type="button" @click=${() => onLook(step.key)}>${name}</button>`
          }
        </li>`;
      })}
    </ol>
  </nav>`;
}

/** What is pointed at, or looked at: its level, codes, name and text. Its room is kept, so that nothing jumps. */
export function renderDetail(view: SunView): TemplateResult {
  const { pointed, focus, plan, language } = view;
  const item = (pointed ?? focus).item;
  const words = sunburstWords[language];
  if (!item) return html`<div class="detail"><p class="hint">${words.hint} ${words.cites}.</p></div>`;
  const below = tellBelow(pointed ?? focus, view);
  if ('code' in item) return html`<div class="detail"><p class="name">${nameOfBranch(item, view)}</p><p class="hint">${below}</p></div>`;
  const href = safeUrl(item.href);
  const text = localize(item.text, language);
  return html`<div class="detail">
    <p class="hint">
      ${[levelName(plan.levels[item.level], language), formatReferences(item), below].filter(Boolean).join(' · ')}
    </p>
    <p class="name">${localize(item.title, language)}</p>
    ${text ? html`<p>${text}</p>` : nothing}
    <p class="goals">
      ${
        item.unGoals.length > 0
          ? item.unGoals.map((goal) => html`<span>${[renderUnNumber(goal), ' ']}${unGoals[goal - 1]?.[language]}</span> `)
          : words.own
      }
    </p>
    ${href === undefined ? nothing : html`<a href=${href}>${goalTreeWords[language].readMore}</a>`}
  </div>`;
}

/** The names of what stands next to the middle; those that have something below them are buttons. */
export function renderBelow(view: SunView): TemplateResult {
  const { focus, pointed, language, plan, onLook, onPoint } = view;
  const label = focus.item
    ? sunburstWords[language].below(nameOfBranch(focus.item, view))
    : countLevels(
        focus.children.flatMap(({ item }) => (item && !('code' in item) ? item : [])),
        plan,
        language,
      )[0];
  return html`<ul class="below" aria-label=${label ?? sunburstWords[language].whole} @pointerleave=${() => onPoint('')}>
    ${focus.children.map((child) => {
      const { item, key } = child;
      if (!item) return nothing;
      // The code of a target begins with the number of its goal.
      const [goal] = 'code' in item && item.code.includes('.') ? [] : goalsOf(child);
      const name = html`${goal ? [renderUnNumber(goal), ' '] : nothing}<span class="title">${'code' in item && goal === Number(item.code) ? unGoals[goal - 1]?.[language] : nameOfBranch(item, view)}</span>`;
      return html`<li class=${`${markOf(item, view).trim()}${pointed === child ? ' pointed' : ''}`} @pointerenter=${() => onPoint(key)}>
        ${
          child.children.length > 0
            ? html`<button type="button" @click=${() => onLook(key)}>${name} <span class="count">${tellBelow(child, view)}</span></button>`
            : html`<span>${name}</span>`
        }
      </li>`;
    })}
  </ul>`;
}
