import { html, nothing, svg, type TemplateResult } from 'lit';
import { describeCount, rowCount } from '../../charts/service-area-words.js';
import type { AreaCount } from '../../data/service-areas.js';
import { localize } from '../../i18n/language.js';
import type { MatrixView } from './matrix-view.js';

/** Where a count lies, told by shape: in the range a disc, above it a point up, below it a point down. */
const shapes = { within: 'M-6 0a6 6 0 1 1 12 0a6 6 0 1 1-12 0Z', above: 'M0-7 7.5 6-7.5 6Z', below: 'M0 7 7.5-6-7.5-6Z' };

/** How many sub-goals each area has, on one scale from none to all, with the published range behind. */
export function renderAreaCounts(view: MatrixView): TemplateResult {
  const { counts, words, nouns, document } = view;
  const all = rowCount(document);
  const title = words.countOf(nouns.goal.plural);
  return html`<div class="counts">
    <div class="count head" aria-hidden="true">
      <span class="title">${title}</span>${renderScale(view, all)}<span></span>
    </div>
    <ul aria-label=${title}>
      ${counts.map((count) => renderCount(view, count, all))}
    </ul>
  </div>`;
}

const share = (count: number, all: number): string => `${(100 * count) / all}%`;

/** Zero, the ends of the range and all: the only places that are needed to read the dots. An end that stands close to another gives way. */
function renderScale({ document: { range } }: MatrixView, all: number): TemplateResult {
  const ends = range ? [range.min, range.max] : [];
  const places = [0, ...ends.filter((at) => at > all * 0.08 && at < all * 0.92), all];
  const anchorOf = (at: number): string => (at === 0 ? 'start' : at === all ? 'end' : 'middle');
  return html`<svg class="strip" height="18">
    ${svg`${places.map((at) => svg`<text x=${share(at, all)} y="13" text-anchor=${anchorOf(at)}>${at}</text>`)}`}
  </svg>`;
}

function renderCount(view: MatrixView, item: AreaCount, all: number): TemplateResult {
  const { words, filter, language, change, document } = view;
  const { area, count } = item;
  const isChosen = filter.serviceArea === area.id;
  const told = describeCount(item, language);
  const isApart = item.others ?? (item.range && item.range !== 'within');
  return html`<li class="count">
    <button type="button" aria-pressed=${isChosen} @click=${() => change({ serviceArea: isChosen ? '' : area.id })}>
      ${localize(area.name, language)}
    </button>
    ${renderStrip(item, all, document.range)}
    <span class="told ${isApart ? 'apart' : ''}">${count === undefined ? nothing : html`<b>${words.of(count, all)}</b>${told.length > 0 ? ', ' : ''}`}${told.join(', ')}</span>
  </li>`;
}

function renderStrip({ count, range }: AreaCount, all: number, published: MatrixView['document']['range']): TemplateResult {
  return html`<span class="fills"><svg class="strip" height="100%" aria-hidden="true">
    ${svg`
      ${published ? svg`<rect class="band" x=${share(published.min, all)} width=${share(published.max - published.min, all)} y="0" height="100%"></rect>` : nothing}
      <line x1="0" x2="100%" y1="50%" y2="50%"></line>
      ${count === undefined ? nothing : svg`<svg x=${share(count, all)} y="50%" overflow="visible"><path class="dot ${range ?? 'within'}" d=${shapes[range ?? 'within']}></path></svg>`}
    `}
  </svg></span>`;
}
