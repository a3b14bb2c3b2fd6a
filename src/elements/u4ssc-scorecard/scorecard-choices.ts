import { html, nothing, type TemplateResult } from 'lit';
import { isInSegment, segmentOf, u4sscKpis, u4sscSegments } from '../../data/u4ssc-codes.js';
import { localize } from '../../i18n/language.js';
import type { ScorecardView } from './scorecard-view.js';

/** What happens at a choice. */
export interface ScorecardChoices {
  /** The reader wants this segment; empty for all. */
  readonly onSegment: (segment: string) => void;
  /** The reader wants this measurement first (0) or beside it (1); empty for none. */
  readonly onMeasurement: (place: number, id: string) => void;
}

/** The dimensions with their sub-dimensions as buttons; the categories of a chosen sub-dimension follow it. */
export function renderScorecardChoices(view: ScorecardView, choices: ScorecardChoices): TemplateResult {
  const { segment, nameOf, language, words } = view;
  const button = (code: string): TemplateResult =>
    html`<button type="button" aria-pressed=${segment === code} @click=${() => choices.onSegment(segment === code ? '' : code)}>
      ${code ? nameOf(code, language) : words.all(u4sscKpis.length)}
    </button>`;
  const below = (code: string, depth: number): readonly string[] => u4sscSegments(depth).filter((item) => isInSegment(item, code));
  const open = segmentOf(segment, 2);
  return html`<div class="controls">
    ${renderMeasurements(view, choices)}
    <div class="choices" role="group" aria-label=${words.choose}>
      ${renderSelect(view, choices)} ${button('')}
      ${u4sscSegments(1).map((dimension) => html`<div class="branch">${button(dimension)}${below(dimension, 2).map((code) => html`<span class="under">${button(code)}</span>`)}</div>`)}
      ${open.includes(':') ? html`<div class="branch categories"><span class="path">${nameOf(open, language)}:</span>${below(open, 3).map(button)}</div>` : nothing}
    </div>
  </div>`;
}

/** The same choice in one row, where there is little room. */
function renderSelect({ segment, nameOf, language, words }: ScorecardView, { onSegment }: ScorecardChoices): TemplateResult {
  const codes = [...new Set(u4sscKpis.flatMap(({ code }) => [1, 2, 3].map((depth) => segmentOf(code, depth))))];
  return html`<label class="some"
    >${words.choose}<select @change=${(event: Event) => onSegment((event.target as HTMLSelectElement).value)}>
      <option value="" .selected=${!segment}>${words.all(u4sscKpis.length)}</option>
      ${codes.map((code) => html`<option .value=${code} .selected=${segment === code}>${'\u00a0'.repeat(3 * (code.split(':').length - 1))}${nameOf(code, language)}</option>`)}
    </select></label
  >`;
}

/** Which to show beside each other, where there are more than can be. */
function renderMeasurements(
  { document, measurements, language, words }: ScorecardView,
  { onMeasurement }: ScorecardChoices,
): TemplateResult | typeof nothing {
  if (document.measurements.length < 3) return nothing;
  const select = (label: string, place: number): TemplateResult =>
    html`<label
      >${label}<select @change=${(event: Event) => onMeasurement(place, (event.target as HTMLSelectElement).value)}>
        ${place ? html`<option value="" .selected=${!measurements[1]}>${words.none}</option>` : nothing}
        ${document.measurements.map(({ id, name }) => html`<option .value=${id} .selected=${measurements[place]?.id === id}>${localize(name, language)}</option>`)}
      </select></label
    >`;
  return html`<div class="choices">${select(words.measurement, 0)} ${select(words.beside, 1)}</div>`;
}
