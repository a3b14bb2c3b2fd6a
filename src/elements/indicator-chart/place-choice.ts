import { html, nothing, type TemplateResult } from 'lit';
import { searchFor } from '../../data/text-search.js';
import type { IndicatorMoreWords } from '../../i18n/words/indicator-more.js';

/** A place, or another series, that can stand beside the main one. */
export interface Place {
  readonly code: string;
  readonly label: string;
}

interface PlaceChoice {
  readonly places: readonly Place[];
  readonly chosen: ReadonlySet<string>;
  readonly query: string;
  readonly isOpen: boolean;
  readonly words: IndicatorMoreWords;
  readonly onOpen: (isOpen: boolean) => void;
  readonly onQuery: (query: string) => void;
  readonly onChoose: (chosen: readonly string[]) => void;
}

/** With more places than these the reader may search; more hits than a list can bear are not all shown. */
const fewPlaces = 12;
const mostHits = 100;

/** A list of places to mark, folded away until the reader wants it. */
export function renderPlaceChoice(choice: PlaceChoice): TemplateResult {
  const { places, chosen, isOpen, words, onOpen } = choice;
  const count = places.filter(({ code }) => chosen.has(code)).length;
  return html`<details class="compare" .open=${isOpen} @toggle=${(event: Event) => onOpen((event.currentTarget as HTMLDetailsElement).open)}>
    <summary>${words.compare}${count > 0 ? ` (${count})` : ''}</summary>
    ${isOpen ? renderList(choice) : nothing}
  </details>`;
}

function renderList({ places, chosen, query, words, onQuery, onChoose }: PlaceChoice): TemplateResult {
  const search = searchFor(query);
  const found = search ? places.filter(({ label, code }) => search.matches(label) || code === query.trim()) : places;
  const hits = found.slice(0, mostHits);
  // What is marked can always be taken back; the others keep their places, so that the focus does.
  const shown = [...places.filter((place) => chosen.has(place.code) && !hits.includes(place)), ...hits];
  const mark = (code: string, isMarked: boolean): void =>
    onChoose(isMarked ? [...chosen, code] : [...chosen].filter((other) => other !== code));
  return html`${
    places.length > fewPlaces
      ? html`<label class="find"
            >${words.search}
            <input type="search" .value=${query} @input=${(event: Event) => onQuery((event.target as HTMLInputElement).value)} /></label
            ><span role="status">${search ? (found.length > 0 ? words.hits(String(found.length)) : words.noHits) : nothing}</span>`
      : nothing
  }
    <ul>
      ${shown.map(
        ({ code, label }) =>
          html`<li>
            <label
              ><input type="checkbox" .checked=${chosen.has(code)} @change=${(event: Event) => mark(code, (event.target as HTMLInputElement).checked)} /><bdi
                >${label}</bdi
              ></label
            >
          </li>`,
      )}
    </ul>`;
}
