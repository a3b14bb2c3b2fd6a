import { html, nothing, type TemplateResult } from 'lit';
import { renderLink } from '../../base/source-template.js';
import { formatEffortParts } from '../../charts/measure-words.js';
import type { Measure } from '../../data/measures.js';
import { safeUrl } from '../../data/safe-url.js';
import { localize } from '../../i18n/language.js';
import { mark, type Part } from './bank-mark.js';
import type { BankView } from './bank-view.js';

/** The recipe and what else is known, folded until it is asked for, or until the reader's words stand in it. */
export function renderRecipe(
  view: BankView,
  measure: Measure,
  { open, onToggle }: { readonly open: boolean; readonly onToggle: (event: Event) => void },
): TemplateResult | typeof nothing {
  const { language, words } = view;
  const { steps, localGoals, source, href } = measure;
  const own = localGoals.map((goal) => mark(view, localize(goal, language)));
  const rows: readonly (readonly [name: string, contents: readonly Part[]])[] = [
    ...formatEffortParts(measure, language).map(({ name, text }) => [name, [mark(view, text)]] as const),
    ...(own.length > 0 ? [[words.ownGoals, own] as const] : []),
    ...(source === undefined ? [] : [[words.told, [mark(view, localize(source, language))]] as const]),
  ];
  if (steps.length + rows.length === 0 && safeUrl(href) === undefined) return nothing;
  return html`<details class="recipe" ?open=${open} @toggle=${onToggle}>
    <summary>${steps.length > 0 ? words.recipe(steps.length) : words.about}</summary>
    ${
      steps.length > 0
        ? html`<ol class="steps">
            ${steps.map((step) => html`<li>${mark(view, localize(step, language))}</li>`)}
          </ol>`
        : html`<p class="none">${words.noRecipe}</p>`
    }
    <dl>${rows.map(([name, contents]) => html`<div><dt>${name}</dt>${contents.map((content) => html`<dd>${content}</dd>`)}</div>`)}</dl>
    ${safeUrl(href) === undefined ? nothing : html`<p>${renderLink(words.readMore, href)}</p>`}
  </details>`;
}
