import { html, nothing, svg, type TemplateResult } from 'lit';
import { layoutMateriality, type MaterialityChip, type MaterialityLayout } from '../../charts/materiality-layout.js';
import { deriveAxis, describePlace, fullNameOfItem, nameOfItem } from '../../charts/materiality-words.js';
import { textOn, unColours } from '../../data/un-colours.js';
import type { MaterialityView } from './materiality-view.js';

/** The field with its two axes. The axes' names are text of the page, so that a long one wraps. */
export function renderPlot(view: MaterialityView): TemplateResult {
  const { document, language, words, size } = view;
  const x = deriveAxis(document, 'influence', language);
  const y = deriveAxis(document, 'importance', language);
  const layout =
    size.width > 0 && size.height > 0
      ? layoutMateriality(document, { ...size, nameOf: (item) => nameOfItem(item, language), cornerName: words.bothHigh })
      : undefined;
  return html`<div class="scatter" part="drawing">
    <p class="axis"><span aria-hidden="true">↑ </span>${y.name}</p>
    <div class="field">
      <p class="ends" aria-hidden="true"><span>${y.high}</span><span>${y.low}</span></p>
      <div class="plot">${layout ? renderField(view, layout, `${x.name}, ${y.name}`) : nothing}</div>
    </div>
    <p class="ends across" aria-hidden="true"><span>${x.low}</span><span>${x.high}</span></p>
    <p class="axis across">${x.name}<span aria-hidden="true"> →</span></p>
    ${renderKey(view, layout?.chips ?? [])}
  </div>`;
}

function renderField(view: MaterialityView, layout: MaterialityLayout, label: string): TemplateResult {
  const { plot, limits, width, height, chips } = layout;
  const right = plot.x + plot.width;
  return html`<svg viewBox="0 0 ${width} ${height}" width=${width} height=${height} role="group" aria-label=${label}>
    ${svg`
      <rect class="high" x=${limits.x} y=${plot.y} width=${Math.max(0, right - limits.x)} height=${Math.max(0, limits.y - plot.y)}></rect>
      <path class="limit" d="M${limits.x} ${plot.y}V${plot.y + plot.height}M${plot.x} ${limits.y}H${right}"></path>
      <path class="frame" d="M${plot.x} ${plot.y}V${plot.y + plot.height}H${right}"></path>
      ${view.document.example ? svg`<text class="stamp" x=${plot.x + 10} y=${plot.y + 22}>${view.words.example}</text>` : nothing}
      ${layout.corner ? svg`<text class="corner" x=${layout.corner.x} y=${layout.corner.y} text-anchor="end">${view.words.bothHigh}</text>` : nothing}
      ${chips.map(({ from, x, y }) => (from ? svg`<path class="way" d="M${from.x} ${from.y}L${x} ${y}"></path><circle class="from" cx=${from.x} cy=${from.y} r="2.5"></circle>` : nothing))}
      ${chips.map((chip) => renderChip(view, chip, layout.radius))}
      ${renderPointed(view, layout)}
      ${chips.map(({ label: name }) => (name ? svg`<text class="name" aria-hidden="true" x=${name.x} y=${name.y} text-anchor=${name.anchor}>${name.text}</text>` : nothing))}
    `}
  </svg>`;
}

/** The name of the chip under the pointer or in focus, over all else; where it stands beside its chip already, that is enough. */
function renderPointed(
  { pointed, language }: MaterialityView,
  { chips, radius, width }: MaterialityLayout,
): TemplateResult | typeof nothing {
  const chip = chips.find(({ item, label }) => item.id === pointed && !label);
  if (!chip) return nothing;
  const anchor = chip.x < width * 0.3 ? 'start' : chip.x > width * 0.7 ? 'end' : 'middle';
  const x = chip.x + { start: -radius, middle: 0, end: radius }[anchor];
  const y = chip.y < 3 * radius ? chip.y + radius + 18 : chip.y - radius - 8;
  return svg`<text class="name" aria-hidden="true" x=${x} y=${y} text-anchor=${anchor}>${nameOfItem(chip.item, language)}</text>`;
}

/** A chosen goal is a square in its colour, another a ring: told apart without colour. */
function renderChip(view: MaterialityView, { item, x, y }: MaterialityChip, radius: number): TemplateResult {
  const { language, words, open, toggle, document } = view;
  const { id, goal, chosen } = item;
  const colour = goal === undefined ? undefined : unColours[goal - 1];
  const told = `${fullNameOfItem(item, language)}, ${chosen ? words.chosen : words.notChosen}. ${describePlace(document, item, language)}`;
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    toggle(id);
  };
  const mark = chosen
    ? svg`<rect class="square" x=${-radius} y=${-radius} width=${2 * radius} height=${2 * radius} rx="3" fill=${colour ?? 'var(--_accent)'}></rect>`
    : svg`<circle class="edge" r=${radius - 0.5}></circle><circle class="ring" r=${radius - 2.5} stroke=${colour ?? 'var(--_context)'}></circle>`;
  const ink = chosen ? (colour ? textOn(colour) : 'var(--_surface)') : 'var(--_text)';
  return svg`<g class="chip ${chosen ? 'chosen' : ''} ${open === id ? 'on' : ''}" transform="translate(${x} ${y})" role="button" tabindex="0"
      aria-pressed=${open === id} aria-label=${told} @pointerenter=${() => view.point(id)}
    @pointerleave=${() => view.point('')}
    @focus=${() => view.point(id)}
    @blur=${() => view.point('')}
    @click=${() => toggle(id)} @keydown=${onKey}>
    <rect class="halo" x=${-radius - 4} y=${-radius - 4} width=${2 * radius + 8} height=${2 * radius + 8} rx=${chosen ? 6 : radius + 4}></rect>
    ${mark}
    <text class="number" fill=${ink} text-anchor="middle" dy="0.36em">${goal ?? nameOfItem(item, language).charAt(0)}</text>
  </g>`;
}

function renderKey({ words, document: { items } }: MaterialityView, chips: readonly MaterialityChip[]): TemplateResult {
  const swatch = (mark: TemplateResult) => html`<svg viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">${mark}</svg>`;
  const square = svg`<rect class="square" x="-7" y="-7" width="14" height="14" rx="2" fill="var(--_muted)"></rect>`;
  const ring = svg`<circle class="ring" r="6" stroke="var(--_context)"></circle>`;
  const way = svg`<path class="way" d="M-6 5L4-4"></path><circle class="from" cx="-6" cy="5" r="2.5"></circle>`;
  return html`<ul class="key">
    ${items.some(({ chosen }) => chosen) ? html`<li>${swatch(square)}${words.chosen}</li>` : nothing}
    ${items.some(({ chosen }) => !chosen) ? html`<li>${swatch(ring)}${words.notChosen}</li>` : nothing}
    ${chips.some(({ from }) => from) ? html`<li>${swatch(way)}${words.moved}</li>` : nothing}
  </ul>`;
}
