import { html, nothing, type TemplateResult } from 'lit';
import { renderGoalIcon } from '../../base/goal-icon.js';
import { renderSpread } from '../../base/status-spread.js';
import { nameOfList } from '../../charts/goal-grid-words.js';
import type { GoalPage } from '../../data/goal-pages.js';
import { deriveTiers } from '../../data/un-tiers.js';
import { unGoals } from '../../i18n/un-goals.js';
import type { GoalsView } from './goals-view.js';

/** The goals as a list of buttons, or of links where each has a page: what readers of every kind use, whatever is drawn beside it. */
export function renderGoals(view: GoalsView): TemplateResult {
  return html`<ul class=${view.icons ? 'goals icons' : 'goals'} aria-label=${nameOfList(view.pages, view.language)}>
    ${view.pages.map((page) => renderGoal(view, page))}
  </ul>`;
}

/** The same in the layers of the cake, each under its name. */
export function renderTiers(view: GoalsView): TemplateResult {
  return html`<div class="tiers">
    ${deriveTiers(view.pages).map(
      ({ tier, pages }) =>
        html`<div class="tier" id=${tier}>${view.words.tiers[tier]}</div>
          <ul class=${view.icons ? 'goals icons' : 'goals'} aria-labelledby=${tier}>
            ${pages.map((page) => renderGoal(view, page))}
          </ul>`,
    )}
  </div>`;
}

function renderGoal(view: GoalsView, { goal, isPriority, counts }: GoalPage): TemplateResult {
  const { language, words, chosen, icons, hrefOf, progress } = view;
  const href = hrefOf(goal);
  const inside = html`${renderGoalIcon(goal, icons)} <span class="name">${unGoals[goal - 1]?.[language]}</span> ${
    isPriority ? html`<span class="tag">${words.priority}</span>` : nothing
  }`;
  return html`<li class=${`goal g${goal}${isPriority ? ' priority' : ''}${goal === chosen ? ' chosen' : ''}`}>
    ${
      href === undefined
        ? html`<button type="button" class="pick" data-goal=${goal} aria-pressed=${goal === chosen}>${inside}</button>`
        : html`<a class="pick" data-goal=${goal} href=${href} aria-current=${goal === chosen ? 'true' : nothing}>${inside}</a>`
    }
    ${progress ? renderSpread(counts ?? [], progress, language) : nothing}
  </li>`;
}
