import { html, nothing, type TemplateResult } from 'lit';
import type { DrawingPick } from '../../base/chart-controller.js';
import type { Figure } from '../../base/figure-element.js';
import { renderLink } from '../../base/source-template.js';
import { deriveClimateChart } from '../../charts/climate-chart-view.js';
import { sectorOfSeries } from '../../charts/climate-sectors.js';
import { boundaryTexts, deriveAccountSentence, deriveClimateSentence, deriveClimateTable } from '../../charts/climate-words.js';
import type { ClimateBudget } from '../../data/climate-budget-document.js';
import { budgetYears } from '../../data/climate-budget.js';
import { localize, type Language } from '../../i18n/language.js';
import { climateWords } from '../../i18n/words/climate.js';
import { climateViews, viewsOf, type ClimateChange, type ClimateChoice, type ClimateView, type ClimateWish } from './climate-choice.js';

export { climateWords, deriveClimateChart, deriveAccountSentence, deriveClimateTable };
export { sectorOfSeries } from '../../charts/climate-sectors.js';

/** What the attributes ask for, as far as the document has it; and what it does not have, for a warning. */
export function readChoice(budget: ClimateBudget, wish: ClimateWish): { choice: ClimateChoice; unknown: readonly string[] } {
  const { measures = [], sectors = [], accounts, vintages = [], indirect } = budget;
  const unknown: string[] = [];
  const pick = <T extends string>(name: keyof ClimateWish, known: readonly T[]): T | '' => {
    const value = String(wish[name] ?? '');
    const found = known.find((item) => item === value);
    if (value && !found) unknown.push(`${name}="${value}"`);
    return found ?? '';
  };
  const years = budgetYears(budget);
  const others = [...measures, ...(indirect?.measures ?? [])].flatMap(({ effect = {} }) => Object.keys(effect).map(Number));
  // An attribute that is taken away leaves null.
  const asked = wish.year ?? undefined;
  const year = [...years, ...others].find((item) => item === asked);
  if (asked !== undefined && year === undefined) unknown.push(`year="${asked}"`);
  const ids = [
    ...sectors.map(({ id }) => id),
    ...measures.flatMap(({ sector }) => sector ?? []),
    ...accounts.flatMap((account) => Object.keys(account.sectors ?? {})),
  ];
  const view = pick('view', [...climateViews, 'all' as const]);
  if (view && view !== 'all' && !viewsOf(budget).includes(view) && viewsOf(budget).length > 0) unknown.push(`view="${view}"`);
  return {
    choice: {
      view: view === 'all' || !viewsOf(budget).includes(view || 'overview') ? '' : view,
      unit: pick('unit', ['percent', 'tonnes'] as const) || 'percent',
      year: year ?? years.at(-1),
      sector: pick('sector', ids) || undefined,
      certainty: pick('certainty', ['decided', 'uncertain', 'identified'] as const) || undefined,
      vintage: pick(
        'vintage',
        vintages.map(({ id }) => id),
      ),
      compare: pick('compare', ['inhabitant', 'index'] as const),
      sort: wish.sort,
    },
    unknown,
  };
}

interface FigureContext {
  readonly language: Language;
  /** The view on top. */
  readonly top: ClimateView | undefined;
  /** What a further file has made for it, where the picture is not of this one. */
  readonly part?: Partial<Figure> | undefined;
  /** What is to be said of the document itself. */
  readonly remarks?: readonly string[];
  readonly choose: (change: ClimateChange) => void;
}

export function deriveClimateFigure(
  budget: ClimateBudget,
  choice: ClimateChoice,
  { language, top, part, remarks = [], choose }: FigureContext,
): Figure {
  const { title, notes = [], source, updated, notPublished = [] } = budget;
  const words = climateWords[language];
  const heading = localize(title, language);
  const isAccounts = top === 'accounts';
  const picture: Partial<Figure> =
    top === 'overview' || isAccounts
      ? {
          sentence: isAccounts ? deriveAccountSentence(budget, language) : deriveClimateSentence(budget, choice.year, language),
          chart: deriveClimateChart(budget, { ...choice, language, ...(isAccounts && { part: 'accounts' }) }),
          table: deriveClimateTable(isAccounts ? accountsOf(budget) : budget, heading, language),
          pick: isAccounts ? pickSector(choice, choose) : pickPart(budget, choice, choose),
        }
      : {};
  return {
    heading: choice.view && viewsOf(budget).length > 1 ? `${heading}: ${words.views[choice.view]}` : heading,
    sentence: top === undefined ? deriveClimateSentence(budget, choice.year, language) : '',
    empty: top === undefined && notPublished.length === 0,
    ...picture,
    ...part,
    notes: [...(part?.notes ?? []), ...boundaryTexts(budget, language), ...notes.map((note) => localize(note, language)), ...remarks],
    source,
    updated,
  };
}

/** The accounts without what the budget makes of them. */
export const accountsOf = ({ reference, accounts, sectors }: ClimateBudget) => ({ reference, accounts, sectors });

/** A sector of the accounts stands out when it is pressed, in the drawing or in the legend, and again as the others when pressed once more. */
function pickSector({ sector }: ClimateChoice, choose: FigureContext['choose']): DrawingPick {
  return {
    chosen: sector === undefined ? undefined : `sector ${sector}`,
    choose: ({ series = '' }) => {
      const id = sectorOfSeries(series);
      choose({ sector: id === sector ? '' : id });
    },
  };
}

/** A bar of the budget chooses its year; what measures take away in it, their certainty. */
function pickPart(
  { measures = [], results = [] }: ClimateBudget,
  { certainty }: ClimateChoice,
  choose: FigureContext['choose'],
): DrawingPick {
  return {
    choose: ({ series, at }) => {
      const pressed = series === 'decided' || series === 'identified' ? series : undefined;
      const known = pressed && measures.some((measure) => measure.certainty === pressed);
      choose({
        ...(results.some(({ year }) => year === at) && { year: at }),
        ...(known && { certainty: certainty === pressed ? '' : pressed }),
      });
    },
  };
}

/** The reader's choices: what is shown, the year that the sentence speaks of, and the unit of the drawing. */
export function renderClimateChoices(
  budget: ClimateBudget,
  choice: ClimateChoice,
  { language, choose }: Pick<FigureContext, 'language' | 'choose'>,
): TemplateResult | typeof nothing {
  const words = climateWords[language];
  const years = budgetYears(budget);
  const views = viewsOf(budget);
  if (views.length === 0) return nothing;
  const options = [...(views.length > 1 ? (['all'] as const) : []), ...views];
  return html`<div class="choices">
    ${
      options.length > 1
        ? html`<label
            >${words.show}<select @change=${(event: Event) => choose({ view: (event.target as HTMLSelectElement).value })}>
              ${options.map((view) => html`<option value=${view} .selected=${view === (choice.view || 'all')}>${words.views[view]}</option>`)}
            </select></label
          >`
        : nothing
    }
    ${
      years.length > 1
        ? renderRadios(words.year, 'year', {
            options: years.map((item) => ({ label: String(item), checked: item === choice.year, choose: () => choose({ year: item }) })),
          })
        : nothing
    }
    ${renderRadios(words.unit, 'unit', {
      options: (['percent', 'tonnes'] as const).map((unit) => ({
        label: words[unit],
        checked: unit === choice.unit,
        choose: () => choose({ unit }),
      })),
    })}
  </div>`;
}

/** What the municipality has not published, so that an empty place is not taken for nought. */
export function renderNotPublished({ notPublished = [] }: ClimateBudget, language: Language): TemplateResult | typeof nothing {
  if (notPublished.length === 0) return nothing;
  return html`<div class="section" role="group" aria-labelledby="not-published">
    <div class="part-heading" id="not-published">${climateWords[language].notPublishedHeading}</div>
    <ul class="not-published">
      ${notPublished.map(
        ({ what, text, href }) =>
          html`<li><strong>${href ? renderLink(localize(what, language), href) : localize(what, language)}</strong>${text ? html`<br />${localize(text, language)}` : nothing}</li>`,
      )}
    </ul>
  </div>`;
}

interface RadioOption {
  readonly label: string;
  readonly checked: boolean;
  readonly choose: () => void;
}

function renderRadios(legend: string, name: string, { options }: { options: readonly RadioOption[] }): TemplateResult {
  return html`<fieldset>
    <legend>${legend}</legend>
    ${options.map(
      ({ label, checked, choose }) =>
        html`<label><input type="radio" name=${name} .checked=${checked} @change=${choose} />${label}</label>`,
    )}
  </fieldset>`;
}
