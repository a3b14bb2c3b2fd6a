import { html, nothing, svg, type TemplateResult } from 'lit';
import { renderUnNumber } from '../../base/un-number.js';
import { formatEffect, formatTakers } from '../../charts/measure-format.js';
import { effortSizes, type EffortSize, type Measure } from '../../data/measures.js';
import { formatNumber } from '../../i18n/format.js';
import { localize } from '../../i18n/language.js';
import { unGoals } from '../../i18n/un-goals.js';
import { mark, type Part } from './bank-mark.js';
import type * as bankRecipe from './bank-recipe.js';
import type { BankView } from './bank-view.js';

interface ListActions {
  /** Level of each title on the page, where the heading has one. */
  readonly level: number | undefined;
  /** The measures whose recipes are open. */
  readonly open: ReadonlySet<string>;
  readonly onOpen: (id: string, open: boolean) => void;
  readonly renderRecipe: typeof bankRecipe.renderRecipe;
  /** The whole address of a picture, if it may be fetched. */
  readonly imageAddress: (src: string) => string | undefined;
  readonly onGoal: (goal: string) => void;
}

/** The measures as articles, with thin rules between. */
export function renderMeasures(view: BankView, actions: ListActions): TemplateResult {
  return html`<ul class="measures">
    ${view.shown.map((measure) => html`<li>${renderMeasure(view, measure, actions)}</li>`)}
  </ul>`;
}

function renderMeasure(view: BankView, measure: Measure, actions: ListActions): TemplateResult {
  const { language } = view;
  const { title, summary, effect, image } = measure;
  const name = localize(title, language);
  const address = image && actions.imageAddress(image.src);
  const effectText = formatEffect(measure, language);
  const more = localize(effect?.text, language);
  return html`<article aria-label=${name}>
    <div class="what">
      ${address ? html`<img src=${address} alt=${localize(image.alt, language)} loading="lazy" decoding="async" referrerpolicy="no-referrer" />` : nothing}
      <div
        class="title"
        role=${actions.level ? 'heading' : nothing}
        aria-level=${actions.level ?? nothing}
      >${mark(view, name)}</div>
      ${summary === undefined ? nothing : html`<p class="summary">${mark(view, localize(summary, language))}</p>`}
      ${effectText || more ? html`<p class="effect">${effectText ? html`<strong>${mark(view, effectText)}</strong>` : nothing} ${mark(view, more)}</p>` : nothing}
      ${actions.renderRecipe(view, measure, {
        open: actions.open.has(measure.id),
        onToggle: ({ target }) => actions.onOpen(measure.id, (target as HTMLDetailsElement).open),
      })}
    </div>
    ${renderFacts(view, measure, actions)}
  </article>`;
}

/** What it asks for, who has taken it, what it earns, and the UN goals it works for. */
function renderFacts(view: BankView, measure: Measure, { onGoal }: ListActions): TemplateResult {
  const { language, words, choice } = view;
  const takers = formatTakers(measure, language);
  const fact = (name: string, content: Part | TemplateResult[]): TemplateResult => html`<div><dt>${name}</dt><dd>${content}</dd></div>`;
  return html`<dl class="facts">
    ${measure.size ? fact(words.effort, html`${renderSize(measure.size)}${words.sizes[measure.size]}`) : nothing}
    ${measure.points === undefined ? nothing : fact(words.points, formatNumber(measure.points, language))}
    ${fact(words.by, takers.length > 0 ? html`${takers.map((taker) => html`<span class="taker">${mark(view, taker)}</span>`)}` : words.nobody)}
    ${
      measure.unGoals.length > 0
        ? fact(
            words.goal,
            measure.unGoals.map((goal) => {
              const name = `${goal} ${unGoals[goal - 1]?.[language]}`;
              return html`<button
                type="button"
                class="goal"
                aria-pressed=${choice.goal === String(goal)}
                aria-label=${words.chooseGoal(name)}
                @click=${() => onGoal(choice.goal === String(goal) ? '' : String(goal))}
              >${renderUnNumber(goal)} <span class="name">${mark(view, unGoals[goal - 1]?.[language] ?? '')}</span></button>`;
            }),
          )
        : nothing
    }
  </dl>`;
}

/** As many filled steps as the effort is large; the word stands beside them. */
function renderSize(size: EffortSize): TemplateResult {
  const filled = effortSizes.indexOf(size);
  return html`<svg class="size" viewBox="0 0 26 10" aria-hidden="true">
    ${effortSizes.map((_, index) => svg`<rect class=${index <= filled ? 'on' : 'off'} x=${0.5 + index * 9} y=${6.5 - index * 3} width="7" height=${3 + index * 3}></rect>`)}
  </svg>`;
}
