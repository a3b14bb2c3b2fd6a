import { html, nothing, type TemplateResult } from 'lit';
import { indicatorModes } from '../../charts/indicator-modes.js';
import type { Indicator } from '../../data/indicator.js';
import { changeSpan, longestSeries, yearsOf, type YearSpan } from '../../data/indicator-span.js';
import type { Language } from '../../i18n/language.js';
import { indicatorMoreWords, type IndicatorMoreWords } from '../../i18n/words/indicator-more.js';
import type { MoreHost } from './more-host.js';

/** More periods than a phone can show apart: the reader may choose among them. */
const manyPeriods = 60;

interface Controls {
  readonly host: MoreHost;
  readonly indicator: Indicator;
  readonly span: YearSpan | undefined;
  readonly language: Language;
  readonly onSpan: (span: YearSpan | undefined) => void;
}

/** The choices there are something to choose among, in a row that wraps; on a phone the first of them, and the others on request. */
export function renderControls(controls: Controls): TemplateResult | typeof nothing {
  const { host, language } = controls;
  const words = indicatorMoreWords[language];
  const asked = host.choices?.split(/\s+/);
  const offered: readonly (readonly [name: string, control: TemplateResult | typeof nothing])[] = [
    ['mode', asked?.includes('mode') ? renderMode(host, words) : nothing],
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

function renderSpan({ indicator, span, onSpan }: Controls, words: IndicatorMoreWords): TemplateResult | typeof nothing {
  if (longestSeries(indicator) <= manyPeriods) return nothing;
  const years = yearsOf(indicator);
  const first = years[0] ?? 0;
  const last = years.at(-1) ?? 0;
  const { from, to } = span ?? { from: first, to: last };
  const choose = (begin: number, end: number): void =>
    onSpan(begin === first && end === last ? undefined : { from: Math.min(begin, end), to: Math.max(begin, end) });
  const renderYears = (label: string, chosen: number, onYear: (year: number) => void): TemplateResult =>
    html`<label
      >${label}
      <select @change=${(event: Event) => onYear(Number(valueOf(event)))}>
        ${years.map((year) => html`<option value=${year} .selected=${year === chosen}>${year}</option>`)}
      </select></label
    >`;
  const renderStep = (sign: string, change: 'earlier' | 'later' | 'nearer' | 'farther', isEnd: boolean): TemplateResult =>
    html`<button type="button" class="step" aria-label=${words[change]} title=${words[change]} ?disabled=${isEnd} @click=${() => onSpan(changeSpan(years, span, change))}>${sign}</button>`;
  return html`<fieldset>
    <legend>${words.period}</legend>
    ${renderYears(words.from, from, (year) => choose(year, to))} ${renderYears(words.to, to, (year) => choose(from, year))}
    ${renderStep('←', 'earlier', from === first)} ${renderStep('→', 'later', to === last)}
    ${renderStep('+', 'nearer', years.indexOf(to) - years.indexOf(from) < 2)} ${renderStep('−', 'farther', from === first && to === last)}
  </fieldset>`;
}
