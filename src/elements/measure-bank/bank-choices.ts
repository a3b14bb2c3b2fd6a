import { html, nothing, type TemplateResult } from 'lit';
import { effortSizes } from '../../data/measures.js';
import { localize } from '../../i18n/language.js';
import { unGoals } from '../../i18n/un-goals.js';
import type { BankChoice, BankView } from './bank-view.js';

interface ChoiceActions {
  /** The row shows all its choices where there is little room. */
  readonly more: boolean;
  readonly onChange: (choice: Partial<BankChoice>) => void;
  readonly onSearch: (query: string) => void;
  readonly onMore: () => void;
}

type Option = readonly [value: string, text: string];
type Select = readonly [key: 'goal' | 'effort' | 'serviceArea' | 'sort', label: string, options: readonly Option[]];

const valueOf = ({ target }: Event): string => (target as HTMLInputElement | HTMLSelectElement).value;

/** The choices above the measures: one row that wraps, and on a phone the search with a button for the others. */
export function renderBankChoices(view: BankView, { more, onChange, onSearch, onMore }: ChoiceActions): TemplateResult {
  const { words, choice, shown, asks } = view;
  const selects = selectsOf(view);
  return html`<div class="controls">
    <div class="choices">
      <label class="search"
        >${words.search}<input type="search" .value=${choice.query} @input=${(event: Event) => onSearch(valueOf(event))}
      /></label>
      ${selects.length > 0 ? html`<button type="button" class="more" aria-expanded=${more} @click=${onMore}>${words.more}</button>` : nothing}
      <div class="extra" ?data-open=${more}>
        ${selects.map(
          ([key, label, options]) =>
            html`<label
              >${label}<select @change=${(event: Event) => onChange({ [key]: valueOf(event) })}>
                ${options.map(([value, text]) => html`<option .value=${value} .selected=${choice[key] === value}>${text}</option>`)}
              </select></label
            >`,
        )}
      </div>
    </div>
    ${
      asks
        ? html`<p class="hits">
            ${words.hits(shown.length)}
            <button type="button" @click=${() => onChange({ query: '', goal: '', effort: '', serviceArea: '' })}>${words.reset}</button>
          </p>`
        : nothing
    }
  </div>`;
}

/** Each filter where the bank has something to tell apart, and what another element or the editor has chosen even if nothing has it. */
function selectsOf({ document, language, words, choice, sorts }: BankView): readonly Select[] {
  const { measures, serviceAreas } = document;
  const goals = new Set([...measures.flatMap(({ unGoals: numbers }) => numbers), ...(choice.goal ? [Number(choice.goal)] : [])]);
  const sizes = new Set(measures.map(({ size }) => size ?? 'unknown'));
  const areas = new Map(serviceAreas.map(({ id, name }) => [id, localize(name, language)]));
  if (choice.serviceArea && !areas.has(choice.serviceArea)) areas.set(choice.serviceArea, choice.serviceArea);
  const filters: readonly Select[] = [
    ['goal', words.goal, [...goals].sort((a, b) => a - b).map((goal) => [String(goal), `${goal} ${unGoals[goal - 1]?.[language]}`])],
    [
      'effort',
      words.effort,
      [...effortSizes, 'unknown' as const].filter((size) => sizes.has(size)).map((size) => [size, words.sizes[size]]),
    ],
    ['serviceArea', words.area, [...areas]],
  ];
  const useful = filters.filter(([key, , options]) => options.length > 1 || (options.length > 0 && choice[key]));
  return [
    ...useful.map(([key, label, options]): Select => [key, label, [['', words.all], ...options]]),
    ...(sorts.length > 1 ? [['sort', words.sort, sorts.map((sort): Option => [sort, words.sorts[sort]])] satisfies Select] : []),
  ];
}
