// Loaded beside the document: what a figure of financial rules is made of.
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Figure } from '../../base/figure-element.js';
import { deriveRuleChart } from '../../charts/finance-chart-view.js';
import {
  deriveFinanceTable,
  deriveRuleLights,
  deriveRuleNotes,
  deriveRuleSentence,
  deriveRuleTable,
  type RuleLight,
} from '../../charts/finance-words.js';
import type { FinanceDocument } from '../../data/finance-document.js';
import { judgeYears, mostYearsAhead, type FinanceRule } from '../../data/finance.js';
import { localize, type Language } from '../../i18n/language.js';
import { financeWords } from '../../i18n/words/finance.js';

export { parseFinance } from '../../data/finance-document.js';

/** What the editor or the reader has chosen: the id of a rule, and how many years ahead. */
export interface FinanceChoice {
  readonly rule: string;
  readonly ahead: number;
}

/** As long as a budget plan, a decade, and as far as anyone looks. */
const horizons = [4, 10, mostYearsAhead];

/** The rule that is asked for, else the first. */
const chosenRule = ({ rules }: FinanceDocument, id: string): FinanceRule | undefined => rules.find((rule) => rule.id === id) ?? rules[0];

export function deriveFinanceFigure(document: FinanceDocument, { rule: id, ahead }: FinanceChoice, language: Language): Figure {
  const { title, rules, notes, source, updated } = document;
  const rule = chosenRule(document, id);
  const place = localize(document.place, language);
  const figure = { heading: localize(title, language), source, updated };
  if (!rule) return { ...figure, sentence: '', empty: true };
  const drawn = rule.values.some(({ value }) => value !== null);
  return {
    ...figure,
    sentence: deriveRuleSentence(rule, { place, ahead, language }),
    empty: rules.every(({ norm, values }) => norm.length + values.length === 0),
    ...(drawn && {
      chart: deriveRuleChart(rule, { name: place || localize(rule.title, language), ahead, language }),
      table: deriveRuleTable(rule, { ahead, language }),
      wholeTable: () => deriveFinanceTable(document, language),
    }),
    notes: [...deriveRuleNotes(rule, language), ...notes.map((note) => localize(note, language))],
  };
}

/** The reader's choices: which rule, and how far ahead where there is a projection. */
export function renderFinanceChoices(
  document: FinanceDocument,
  { rule: id, ahead }: FinanceChoice,
  { language, choose }: { language: Language; choose: (choice: Partial<FinanceChoice>) => void },
): TemplateResult | typeof nothing {
  const words = financeWords[language];
  const rule = chosenRule(document, id);
  const years = rule ? judgeYears(rule) : [];
  const span = years.filter(({ projected }) => projected).length;
  const shorter = horizons.filter((item) => item < span);
  const offered = shorter.length > 0 ? horizons.slice(0, shorter.length + 1) : [];
  const nearest = offered.find((item) => item >= ahead) ?? offered.at(-1);
  if (document.rules.length < 2 && offered.length === 0) return nothing;
  return html`<div class="choices">
    ${
      document.rules.length > 1
        ? html`<label
            >${words.rule}<select @change=${(event: Event) => choose({ rule: (event.target as HTMLSelectElement).value })}>
              ${document.rules.map((item) => html`<option .value=${item.id} .selected=${item === rule}>${localize(item.title, language)}</option>`)}
            </select></label
          >`
        : nothing
    }
    ${
      offered.length > 0
        ? html`<fieldset>
            <legend>${words.ahead}</legend>
            ${offered.map((item) => html`<label><input type="radio" name="ahead" .checked=${item === nearest} @change=${() => choose({ ahead: item })} />${words.years(String(item))}</label>`)}
          </fieldset>`
        : nothing
    }
  </div>`;
}

/** Each light has a shape of its own, so that no colour is needed: a tick in a ring, a filled triangle, a broken ring. */
function renderLight(light: RuleLight['light']): TemplateResult {
  const ring = 'M8 1.25a6.75 6.75 0 1 0 0 13.5a6.75 6.75 0 1 0 0-13.5';
  return html`<svg class=${light} viewBox="0 0 16 16" aria-hidden="true">
    ${
      light === 'outside'
        ? svg`<path d="M8 1.5L15.25 14.5H.75Z" fill="currentColor"></path>`
        : svg`<path d=${light === 'within' ? `${ring}M4.5 8.2l2.4 2.5l4.6-5` : ring} fill="none" stroke="currentColor" stroke-width="1.5" stroke-dasharray=${light === 'unknown' ? '2 3' : nothing}></path>`
    }
  </svg>`;
}

/** Every rule with its last figure, its norm and its light. */
export function renderFinanceLights(document: FinanceDocument, ahead: number, language: Language): TemplateResult {
  return html`<div class="rules"><ul class="lights" aria-label=${financeWords[language].rules}>
    ${deriveRuleLights(document, { ahead, language }).map(
      ({ title, light, word, latest, norm, years }) =>
        html`<li>
          <strong class="title">${title}</strong>
          <span class="word">${renderLight(light)}${word}</span>
          <span class="latest">${latest}</span>
          <span class="norm">${norm}</span>
          ${years ? html`<span class="years">${years}</span>` : nothing}
        </li>`,
    )}
  </ul></div>`;
}
