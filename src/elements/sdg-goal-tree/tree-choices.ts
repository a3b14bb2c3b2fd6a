import { html, nothing, type TemplateResult } from 'lit';
import type { GoalsDocument } from '../../data/goals-document.js';
import { unCoverage } from '../../data/un-coverage.js';
import { localize, type Language } from '../../i18n/language.js';
import { unGoals } from '../../i18n/un-goals.js';
import { goalTreeWords } from '../../i18n/words/goal-tree.js';

/** What the reader has chosen; empty texts choose nothing. */
export interface TreeChoices {
  readonly groupBy: 'plan' | 'un';
  readonly query: string;
  readonly goal: string;
  readonly reference: string;
  readonly serviceArea: string;
}

interface ChoiceRow {
  readonly plan: GoalsDocument;
  readonly language: Language;
  readonly choices: TreeChoices;
  /** The row shows all its choices where there is little room. */
  readonly more: boolean;
  /** Found by the choices; undefined when nothing is asked for. */
  readonly hits: number | undefined;
  /** There are branches to open. */
  readonly withTree: boolean;
  readonly onChange: (choice: Partial<TreeChoices>) => void;
  readonly onSearch: (query: string) => void;
  readonly onMore: () => void;
  /** Opens all branches, or closes them. */
  readonly onAll: (open: boolean) => void;
}

type Option = readonly [value: string, text: string];

/** The choices above the tree: one row that wraps, and on a phone the first of them with a button for the others. */
export function renderTreeChoices(row: ChoiceRow): TemplateResult {
  const { language, choices, more, onAll } = row;
  const words = goalTreeWords[language];
  return html`<div class="controls">
    <div class="choices">
      ${renderGrouping(row)}
      <label class="search"
        >${words.search}<input type="search" .value=${choices.query} @input=${(event: Event) => row.onSearch((event.target as HTMLInputElement).value)}
      /></label>
      <button type="button" class="more" aria-expanded=${more} @click=${row.onMore}>${words.more}</button>
      <div class="extra" ?data-open=${more}>
        ${renderFilters(row)}
        ${
          row.withTree
            ? html`<span class="all">
          <button type="button" @click=${() => onAll(true)}>${words.expand}</button>
          <button type="button" @click=${() => onAll(false)}>${words.collapse}</button>
        </span>`
            : nothing
        }
      </div>
    </div>
    ${
      row.hits === undefined
        ? nothing
        : html`<p class="hits">
            ${words.hits(row.hits)}
            <button type="button" @click=${() => row.onChange({ query: '', goal: '', reference: '', serviceArea: '' })}>${words.reset}</button>
          </p>`
    }
  </div>`;
}

function renderGrouping({ plan, language, choices, onChange }: ChoiceRow): TemplateResult | typeof nothing {
  const words = goalTreeWords[language];
  if (!unCoverage(plan.nodes).citing) return nothing;
  return html`<fieldset>
    <legend>${words.group}</legend>
    ${(['plan', 'un'] as const).map(
      (way) =>
        html`<label
          ><input type="radio" name="group" .checked=${choices.groupBy === way} @change=${() => onChange({ groupBy: way })} />${words[way]}</label
        >`,
    )}
  </fieldset>`;
}

function renderFilters({ plan, language, choices, onChange }: ChoiceRow): TemplateResult[] {
  const words = goalTreeWords[language];
  const { goals, kinds: used } = unCoverage(plan.nodes);
  const cited = new Set([...goals, ...(choices.goal ? [Number(choices.goal)] : [])]);
  const kinds = new Set([...plan.references.map(({ code }) => code), ...used]);
  const filters: readonly [key: 'goal' | 'reference' | 'serviceArea', label: string, options: readonly Option[]][] = [
    ['goal', words.goal, [...cited].sort((a, b) => a - b).map((goal) => [String(goal), `${goal} ${unGoals[goal - 1]?.[language]}`])],
    ['reference', words.reference, [...kinds].map((kind) => [kind, kind])],
    ['serviceArea', words.area, plan.serviceAreas.map(({ id, name }) => [id, localize(name, language)])],
  ];
  return filters.flatMap(([key, label, options]) =>
    options.length > 0
      ? [
          html`<label
            >${label}<select @change=${(event: Event) => onChange({ [key]: (event.target as HTMLSelectElement).value })}>
              <option value="" .selected=${!choices[key]}>${words.all}</option>
              ${options.map(([value, text]) => html`<option .value=${value} .selected=${choices[key] === value}>${text}</option>`)}
            </select></label
          >`,
        ]
      : [],
  );
}
