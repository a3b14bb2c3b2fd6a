import { html, nothing, svg, type TemplateResult } from 'lit';
import { renderUnNumber } from '../../base/un-number.js';
import { formatReferences } from '../../charts/goal-words.js';
import { capitalize, formatRange } from '../../charts/service-area-words.js';
import { areasOf, type AreaGoal, type AreaGoalGroup, type ServiceArea } from '../../data/service-areas.js';
import { localize } from '../../i18n/language.js';
import { commonWords } from '../../i18n/words/common.js';
import type { MatrixView } from './matrix-view.js';

/** With more columns than this their names stand on end, so that no name is broken. */
const mostLevel = 4;
/** With more than this the table is a region that scrolls: a page seldom has room for them. */
const mostOnPage = 9;

const mark = html`<svg class="mark" viewBox="0 0 18 18" width="18" height="18" aria-hidden="true">${svg`<circle cx="9" cy="9" r="8.5"></circle><path d="M5 9.5l2.75 2.75L13 6.5"></path>`}</svg>`;

/** The matrix; the roles are said aloud because a narrow screen lays it out as a list, and browsers then forget that it is a table. */
export function renderMatrixTable(view: MatrixView): TemplateResult {
  const { document, words, nouns, heading, shown } = view;
  const { areas } = document;
  const table = html`<table role="table" class=${areas.length <= mostLevel ? 'level' : 'on-end'}>
    <caption>
      ${heading}
    </caption>
    <thead>
      <tr role="row">
        <th scope="col" role="columnheader">${capitalize(nouns.goal.name)}</th>
        ${areas.map((area, index) => renderAreaHead(view, area, index))}
        ${hasSums(view) ? html`<th scope="col" role="columnheader" class="sum"><span class="name">${words.countOf(nouns.area.plural)}</span></th>` : nothing}
      </tr>
    </thead>
    ${shown.map((group) => renderGroup(view, group))}
  </table>`;
  return html`${renderKey(view)}
  ${
    areas.length > mostOnPage
      ? html`<div class="matrix scrolls" part="table" role="region" tabindex="0" aria-label=${commonWords[view.language].tableRegion(heading)}>${table}</div>`
      : html`<div class="matrix" part="table">${table}</div>`
  }`;
}

const published = ({ document }: MatrixView): number => document.areas.filter(({ goals }) => goals).length;
/** Of one area, or of none, there is nothing to add up. */
const hasSums = (view: MatrixView): boolean => published(view) > 1;
const isOn = ({ filter }: MatrixView, { id }: ServiceArea): string => (filter.serviceArea === id ? 'on' : '');

function renderKey({ document, words, language }: MatrixView): TemplateResult {
  return html`<ul class="key">
    <li>${mark}${localize(document.mark, language) || words.marked}</li>
    ${document.range ? html`<li class="of-range"><span class="swatch band" aria-hidden="true"></span>${words.rangeLabel(formatRange(document.range))}</li>` : nothing}
    ${document.areas.some(({ goals }) => !goals) ? html`<li><span class="swatch unknown" aria-hidden="true"></span>${words.notPublished}</li>` : nothing}
  </ul>`;
}

/** `20 av 28`; in a narrow column only the first number is seen. */
const renderOf = (words: MatrixView['words'], count: number, all: number): TemplateResult =>
  html`<b>${count}</b><span class="rest">${words.of(count, all).slice(String(count).length)}</span>`;

function renderAreaHead(view: MatrixView, area: ServiceArea, index: number): TemplateResult {
  const { words, language, counts, document } = view;
  const { count, range } = counts[index] ?? {};
  const isApart = range === 'below' || range === 'above';
  const all = document.groups.reduce((sum, { goals }) => sum + goals.length, 0);
  return html`<th scope="col" role="columnheader" class="area ${isOn(view, area)} ${isApart ? 'apart' : ''}">
    <span class="name">${localize(area.name, language)} ${count === undefined ? html`<span class="of">${words.notPublished}</span>` : nothing}</span>
    ${count === undefined ? nothing : html`<span class="of">${isApart ? html`<span aria-hidden="true">${range === 'above' ? '▲' : '▼'}</span>` : nothing}${renderOf(words, count, all)}${isApart ? html`<span class="heard">, ${words.range[range]}</span>` : nothing}</span>`}
  </th>`;
}

function renderGroup(view: MatrixView, group: AreaGoalGroup): TemplateResult {
  const { document, words, language } = view;
  const whole = document.groups.find(({ id }) => id === group.id) ?? group;
  const [unGoal] = group.unGoals;
  return html`<tbody>
    ${
      localize(group.title, language)
        ? html`<tr role="row" class="group">
            <th scope="rowgroup" role="rowheader">${unGoal === undefined ? nothing : html`${renderUnNumber(unGoal)} `}${localize(group.title, language)}</th>
            ${document.areas.map((area) => {
              const { goals } = area;
              const own = goals && whole.goals.filter(({ id }) => goals.has(id)).length;
              return html`<td role="cell" class="${isOn(view, area)} ${goals ? '' : 'unknown'}">
                ${own === undefined ? nothing : html`<span class="label">${localize(area.name, language)} </span>${renderOf(words, own, whole.goals.length)}`}
              </td>`;
            })}
            ${hasSums(view) ? html`<td role="cell" class="sum"></td>` : nothing}
          </tr>`
        : nothing
    }
    ${group.goals.map((goal) => renderRow(view, goal))}
  </tbody>`;
}

function renderRow(view: MatrixView, goal: AreaGoal): TemplateResult {
  const { document, words, language, nouns } = view;
  const count = areasOf(document.areas, goal.id).length;
  const refs = formatReferences(goal);
  return html`<tr role="row">
    <th scope="row" role="rowheader">${localize(goal.title, language)} ${refs ? html`<small>${refs}</small>` : nothing}</th>
    ${document.areas.map((area) => renderCell(view, area, goal))}
    ${
      hasSums(view)
        ? html`<td role="cell" class="sum ${count === 0 ? 'apart' : ''}"><span class="count-of">${words.of(count, published(view))}</span><span class="label"> ${nouns.area.plural}</span></td>`
        : nothing
    }
  </tr>`;
}

function renderCell(view: MatrixView, area: ServiceArea, { id }: AreaGoal): TemplateResult {
  const { words, language } = view;
  const state = !area.goals ? 'unknown' : area.goals.has(id) ? 'yes' : 'no';
  const word = { unknown: words.notPublished, yes: words.marked, no: words.unmarked }[state];
  return html`<td role="cell" class="${state} ${isOn(view, area)}">
    ${state === 'yes' ? mark : nothing}<span class="label"
      >${localize(area.name, language)} </span
    ><span class="heard">${word}</span>
  </td>`;
}
