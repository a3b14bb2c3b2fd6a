import { html, nothing, type TemplateResult } from 'lit';
import { renderLink } from '../../base/source-template.js';
import { laneName } from '../../charts/timeline-words.js';
import { safeUrl } from '../../data/safe-url.js';
import { stateOf, type TimelineItem } from '../../data/timeline.js';
import { localize } from '../../i18n/language.js';
import { formatVagueDate } from '../../i18n/vague-date.js';
import { renderShape } from './timeline-shapes.js';
import type { TimelineView } from './timeline-view.js';

interface ListActions {
  /** Level of the groups' headings on the page, where the heading has one. */
  readonly level: number | undefined;
  readonly onCalendar: (item: TimelineItem) => void;
}

/** What is under way, what comes and what has been, in this order; what has been is folded where there is anything else. */
export function renderTimelineList(view: TimelineView, actions: ListActions): TemplateResult {
  const { groups, words } = view;
  const { level } = actions;
  return html`<div class="list">
    ${groups.map(({ state, items }) => {
      const list = html`<ol class="items">${items.map((item) => html`<li class="item ${item.type}">${renderItem(view, item, actions)}</li>`)}</ol>`;
      const name = `${words.states[state]} (${items.length})`;
      return state === 'past' && groups.length > 1
        ? html`<details class="past"><summary class="state">${name}</summary>${list}</details>`
        : html`<section aria-label=${name}>
            <div class="state" role=${level ? 'heading' : nothing} aria-level=${level ?? nothing}>${name}</div>
            ${list}
          </section>`;
    })}
  </div>`;
}

function renderItem(view: TimelineView, item: TimelineItem, { onCalendar }: ListActions): TemplateResult {
  const { document, language, words, today } = view;
  const { type, text, place, href, end } = item;
  const title = localize(item.title, language);
  const ahead = stateOf(item, today) !== 'past';
  return html`<p class="when">${view.dateOf(item)}</p>
    <div class="what">
      <div class="title">${title}</div>
      <p class="kind">
        <svg viewBox="-8 -8 16 16" overflow="visible" aria-hidden="true">${renderShape(type)}</svg><b>${words.types[type]}</b>
        <span>${laneName(document, item.lane, language)}</span>
        ${place === undefined ? nothing : html`<span>${words.place}: ${localize(place, language)}</span>`}
        ${safeUrl(href) === undefined ? nothing : html`<span>${renderLink(words.readMore, href)}</span>`}
        ${ahead ? html`<button type="button" aria-label=${`${words.calendarOne} ${title}`} @click=${() => onCalendar(item)}>${words.calendar}</button>` : nothing}
      </p>
      ${text === undefined ? nothing : html`<p class="text">${localize(text, language)}</p>`}
      ${type === 'hearing' && ahead ? html`<p class="say"><b>${words.deadline(formatVagueDate(end, language))}.</b> ${words.haveYourSay}</p>` : nothing}
    </div>`;
}
