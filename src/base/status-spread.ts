import { css, html, nothing, type TemplateResult } from 'lit';
import { formatSpread, statusWord, totalOf } from '../charts/goal-status.js';
import type { StatusKey } from '../data/goal-page-schema.js';
import type { StatusCount } from '../data/goal-pages.js';
import type { Language } from '../i18n/language.js';
import { goalStatusWords } from '../i18n/words/goal-status.js';
import type * as progressFile from './progress-file.js';

type ProgressFile = typeof progressFile;

/** More indicators than this are counted in figures: nobody counts so many marks. */
const mostMarks = 12;

const renderMark = (status: StatusKey, { renderShape }: ProgressFile): ReturnType<ProgressFile['renderShape']> =>
  renderShape(status === 'none' ? undefined : status);

/** A mark for each indicator by its status, best first: the spread is seen, and said in words. */
export function renderSpread(counts: readonly StatusCount[], file: ProgressFile, language: Language): TemplateResult | typeof nothing {
  if (counts.length === 0) return nothing;
  const many = totalOf(counts) > mostMarks;
  return html`<span class="spread" role="img" aria-label=${formatSpread(counts, file.progressWords[language], language)}
    >${counts.map(({ status, count }) =>
      many ? html`<span>${renderMark(status, file)} ${count}</span>` : Array.from({ length: count }, () => renderMark(status, file)),
    )}</span
  >`;
}

/** What the marks in use mean. */
export function renderSpreadKey(counts: readonly StatusCount[], file: ProgressFile, language: Language): TemplateResult | typeof nothing {
  if (counts.length === 0) return nothing;
  return html`<ul class="key" aria-label=${goalStatusWords[language].key}>
    ${counts.map(({ status }) => html`<li>${renderMark(status, file)}${statusWord(status, file.progressWords[language], language)}</li>`)}
  </ul>`;
}

/** The same with words, for where there is room: each status with its marks and its count. */
export function renderSpreadList(counts: readonly StatusCount[], file: ProgressFile, language: Language): TemplateResult {
  if (counts.length === 0) return html`<p class="none">${goalStatusWords[language].noIndicators}</p>`;
  return html`<ul class="statuses">
    ${counts.map(
      ({ status, count }) =>
        html`<li>
          <span class="word">${statusWord(status, file.progressWords[language], language)}</span> <b>${count}</b>
          <span class="spread">${Array.from({ length: Math.min(count, mostMarks) }, () => renderMark(status, file))}</span>
        </li>`,
    )}
  </ul>`;
}

export const statusSpreadStyles = css`
  .spread {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1875em;
    align-items: center;
    font-size: max(0.8125em, 12px);
  }
  .spread > span {
    margin-inline-end: 0.375em;
    white-space: nowrap;
  }
  .spread svg,
  .key svg {
    width: 1.0625em;
    height: 1.0625em;
    vertical-align: -0.15em;
    overflow: visible;
  }
  .statuses {
    display: grid;
    grid-template-columns: max-content max-content 1fr;
    gap: 0.25em 0.75em;
    margin: 0;
    padding: 0;
    list-style: '';
  }
  .statuses li {
    display: grid;
    grid-template-columns: subgrid;
    grid-column: 1 / -1;
    align-items: center;
  }
  .statuses b {
    text-align: end;
    font-weight: 600;
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    margin: 0;
    padding: 0;
    list-style: '';
    font-size: max(0.8125em, 12px);
    color: var(--_muted);
  }
  .key svg {
    margin-inline-end: 0.375em;
  }
  @media (forced-colors: active) {
    .spread svg,
    .key svg {
      color: CanvasText;
    }
  }
`;
