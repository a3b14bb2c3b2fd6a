import { html, nothing, type TemplateResult } from 'lit';
import { timelineTypes } from '../../data/timeline.js';
import { localize } from '../../i18n/language.js';
import type { TimelineChoice, TimelineView } from './timeline-view.js';

/** Lane, type and year, each where there is something to choose among. */
export function renderTimelineChoices(view: TimelineView, onChange: (choice: Partial<TimelineChoice>) => void): TemplateResult {
  const { document, language, words, choice, years, shown, asks } = view;
  const types = timelineTypes.filter((type) => document.items.some((item) => item.type === type));
  const select = (
    label: string,
    chosen: string,
    { options, change }: { options: readonly (readonly [value: string, text: string])[]; change: (value: string) => void },
  ): TemplateResult | typeof nothing =>
    options.length < 2 && !chosen
      ? nothing
      : html`<label
          >${label}<select @change=${({ target }: Event) => change((target as HTMLSelectElement).value)}>
            <option value="" .selected=${!chosen}>${words.all}</option>
            ${options.map(([value, text]) => html`<option .value=${value} .selected=${value === chosen}>${text}</option>`)}
          </select></label
        >`;
  const yearOptions = [...new Set([...years, ...(choice.year === undefined ? [] : [choice.year])])].sort((a, b) => a - b).map(String);
  return html`<div class="controls">
    <div class="choices">
      ${select(words.lane, choice.lane, {
        options: document.lanes.map(({ id, name }) => [id, localize(name, language)]),
        change: (lane) => onChange({ lane }),
      })}
      ${select(words.show, choice.show, {
        options: types.map((type) => [type, words.types[type]]),
        change: (value) => onChange({ show: types.find((type) => type === value) ?? '' }),
      })}
      ${select(words.year, choice.year === undefined ? '' : String(choice.year), {
        options: yearOptions.map((year) => [year, year]),
        change: (year) => onChange({ year: year ? Number(year) : undefined }),
      })}
    </div>
    ${
      asks
        ? html`<p class="hits">
            ${words.hits(shown.length)}
            <button type="button" @click=${() => onChange({ lane: '', show: '', year: undefined })}>${words.reset}</button>
          </p>`
        : nothing
    }
  </div>`;
}
