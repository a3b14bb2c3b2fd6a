import { html, nothing, type TemplateResult } from 'lit';
import { indicatorModes } from '../../charts/indicator-modes.js';
import type { Dimension } from '../../data/cube.js';
import type { Indicator } from '../../data/indicator.js';
import { changeSpan, longestSeries, yearsOf, type YearSpan } from '../../data/indicator-span.js';
import { tableChoices, tablePlaces, withChoice, type TableChoice } from '../../data/table-choices.js';
import { localize, type Language } from '../../i18n/language.js';
import { indicatorMoreWords, type IndicatorMoreWords } from '../../i18n/words/indicator-more.js';
import type { MoreHost } from './more-host.js';
import { renderPlaceChoice, type Place } from './place-choice.js';

/** More periods than a phone can show apart: the reader may choose among them. */
const manyPeriods = 60;

/** With as many series to compare with a drawing is easier to read with some of them away. */
const fewSeries = 2;

/** What the reader has chosen that no attribute says. */
export interface ReaderState {
  readonly span: YearSpan | undefined;
  /** Series of a document that are taken away. */
  readonly hidden: ReadonlySet<string>;
  readonly query: string;
  readonly comparing: boolean;
}

interface Controls {
  readonly host: MoreHost;
  /** With all its series. */
  readonly indicator: Indicator;
  /** Of the table that the figures come from, if they do. */
  readonly dimensions: readonly Dimension[] | undefined;
  readonly state: ReaderState;
  readonly language: Language;
  readonly onState: (change: Partial<ReaderState>) => void;
}

/** The choices there are something to choose among, in a row that wraps; on a phone the first of them, and the others on request. */
export function renderControls(controls: Controls): TemplateResult | typeof nothing {
  const { host, language, dimensions = [] } = controls;
  const words = indicatorMoreWords[language];
  const asked = host.choices?.split(/\s+/);
  const offered: readonly (readonly [name: string, control: TemplateResult | typeof nothing])[] = [
    ['mode', asked?.includes('mode') ? renderMode(host, words) : nothing],
    ...tableChoices(dimensions, host).map((choice) => ['select', renderSelect(choice, host, words)] as const),
    ['compare', renderCompare(controls, asked?.includes('compare') ?? false, words)],
    ['period', renderSpan(controls, words)],
  ];
  const [first, ...others] = offered.flatMap(([name, control]) =>
    control !== nothing && (asked?.includes(name) ?? true) ? [control] : [],
  );
  if (!first) return nothing;
  return html`<div class="choices">
    ${first}
    ${
      others.length > 0
        ? html`<button type="button" class="open-extra" aria-expanded="false" @click=${toggleExtra}>${words.more}</button>
            <div class="extra">${others}</div>`
        : nothing
    }
  </div>`;
}

/** Where there is little room the other choices are folded away; whether they are is no state of the figure. */
function toggleExtra({ currentTarget }: Event): void {
  const button = currentTarget as HTMLElement;
  const isOpen = button.nextElementSibling?.toggleAttribute('data-open') ?? false;
  button.setAttribute('aria-expanded', String(isOpen));
}

const valueOf = (event: Event): string => (event.target as HTMLSelectElement).value;

function renderMode(host: MoreHost, words: IndicatorMoreWords): TemplateResult {
  return html`<label
    >${words.mode}
    <select @change=${(event: Event) => (host.mode = valueOf(event))}>
      ${indicatorModes.map((mode) => html`<option value=${mode} .selected=${mode === host.mode}>${words.modes[mode]}</option>`)}
    </select></label
  >`;
}

/** Of a table any place, by the tag's own attribute; of a document the series that it has. */
function renderCompare(controls: Controls, isAsked: boolean, words: IndicatorMoreWords): TemplateResult | typeof nothing {
  const { host, indicator, dimensions, state, language, onState } = controls;
  const [main, ...others] = indicator.series;
  const common = {
    words,
    query: state.query,
    isOpen: state.comparing,
    onOpen: (comparing: boolean) => onState({ comparing }),
    onQuery: (query: string) => onState({ query }),
  };
  if (dimensions) {
    const places: readonly Place[] = tablePlaces(dimensions).filter(({ code }) => code !== main?.id && code !== host.region);
    if (places.length === 0) return nothing;
    const chosen = new Set(host.compare.split(/\s+/).filter(Boolean));
    return renderPlaceChoice({ ...common, places, chosen, onChoose: (codes) => (host.compare = codes.join(' ')) });
  }
  if (others.length === 0 || !(isAsked || others.length >= fewSeries)) return nothing;
  const places = others.map(({ id, name }): Place => ({ code: id, label: localize(name, language) }));
  return renderPlaceChoice({
    ...common,
    places,
    chosen: new Set(places.flatMap(({ code }) => (state.hidden.has(code) ? [] : [code]))),
    onChoose: (codes) => onState({ hidden: new Set(places.flatMap(({ code }) => (codes.includes(code) ? [] : [code]))) }),
  });
}

function renderSelect(
  { dimension, label, isMeasure, chosen, canLeaveOut, categories }: TableChoice,
  host: MoreHost,
  words: IndicatorMoreWords,
): TemplateResult {
  const options = canLeaveOut ? [{ code: '', label: words.whole }, ...categories] : categories;
  const choose = (code: string): void => {
    if (isMeasure) host.measure = code;
    else host.select = withChoice(host.select, dimension, code);
  };
  return html`<label
    >${isMeasure ? words.measure : label.charAt(0).toUpperCase() + label.slice(1)}
    <select @change=${(event: Event) => choose(valueOf(event))}>
      ${options.map((option) => html`<option value=${option.code} .selected=${option.code === chosen}>${option.label}</option>`)}
    </select></label
  >`;
}

function renderSpan({ indicator, state: { span }, onState }: Controls, words: IndicatorMoreWords): TemplateResult | typeof nothing {
  if (longestSeries(indicator) <= manyPeriods) return nothing;
  const years = yearsOf(indicator);
  const first = years[0] ?? 0;
  const last = years.at(-1) ?? 0;
  const { from, to } = span ?? { from: first, to: last };
  const onSpan = (wanted: YearSpan | undefined): void => onState({ span: wanted });
  const choose = (begin: number, end: number): void =>
    onSpan(begin === first && end === last ? undefined : { from: Math.min(begin, end), to: Math.max(begin, end) });
  const renderYears = (label: string, chosen: number, onYear: (year: number) => void): TemplateResult =>
    html`<label
      ><span class="word">${label}</span>
      <select @change=${(event: Event) => onYear(Number(valueOf(event)))}>
        ${years.map((year) => html`<option value=${year} .selected=${year === chosen}>${year}</option>`)}
      </select></label
    >`;
  const renderStep = (sign: string, change: 'earlier' | 'later' | 'nearer' | 'farther', isEnd: boolean): TemplateResult =>
    html`<button type="button" class="step" aria-label=${words[change]} title=${words[change]} ?disabled=${isEnd} @click=${() => onSpan(changeSpan(years, span, change))}>${sign}</button>`;
  return html`<fieldset>
    <legend class="word">${words.period}</legend>
    ${renderYears(words.from, from, (year) => choose(year, to))} ${renderYears(words.to, to, (year) => choose(from, year))}
    ${renderStep('←', 'earlier', from === first)} ${renderStep('→', 'later', to === last)}
    ${renderStep('+', 'nearer', years.indexOf(to) - years.indexOf(from) < 2)} ${renderStep('−', 'farther', from === first && to === last)}
  </fieldset>`;
}
