import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { ProgressView } from '../charts/progress-words.js';
import type { ProgressStatus } from '../data/progress-result.js';
import type { Language } from '../i18n/language.js';
import { progressWords } from '../i18n/words/progress.js';

const ring = 'M8 1.25a6.75 6.75 0 1 0 0 13.5a6.75 6.75 0 1 0 0-13.5';
const cloud = 'M4 13.5h8a3 3 0 0 0 .5-5.95a4.5 4.5 0 0 0-8.6-1.2A3.6 3.6 0 0 0 4 13.5Z';
const rays = 'M8 .5v2M8 13.5v2M.5 8h2M13.5 8h2M2.7 2.7l1.4 1.4M11.9 11.9l1.4 1.4M2.7 13.3l1.4-1.4M11.9 4.1l1.4-1.4';
const pieces = (filled: number): string =>
  [0, 1, 2, 3]
    .slice(0, filled)
    .map((at) => `M${at * 4 + 0.5} 15v${-4 - at * 3.3}h3v${4 + at * 3.3}Z`)
    .join('');

/** Each status has a shape of its own, so that no colour is needed: a line, and what of it is filled. */
const shapes: Readonly<Record<ProgressStatus, readonly [line: string, fill: string]>> = {
  achieved: [`${ring}M4.5 8.2l2.4 2.5l4.6-5`, ''],
  'on-track': [ring, ring],
  'acceleration-needed': [ring, 'M8 1.25a6.75 6.75 0 0 0 0 13.5Z'],
  limited: [ring, 'M8 8V1.25a6.75 6.75 0 0 0-6.75 6.75Z'],
  deterioration: ['M2.5 2.5l11 11M13.5 2.5l-11 11', ''],
  stagnation: [`${ring}M4.5 8h7`, ''],
  sun: [rays, 'M8 4.25a3.75 3.75 0 1 0 0 7.5a3.75 3.75 0 1 0 0-7.5'],
  'light-cloud': [`${cloud}M11.5 .5v1.6M15.5 4.5h-1.6M14.4 1.6l-1.1 1.1`, ''],
  cloud: [cloud, cloud],
  thunderstorm: [`${cloud}M9.5 8l-2 3h2l-2 4`, ''],
  'points-1': [pieces(4), pieces(1)],
  'points-2': [pieces(4), pieces(2)],
  'points-3': [pieces(4), pieces(3)],
  'points-4': [pieces(4), pieces(4)],
};

/** The shape of a status; of none, a dashed ring. */
export function renderShape(status: ProgressStatus | undefined): SVGTemplateResult | TemplateResult {
  const [line, fill] = status ? shapes[status] : [ring, ''];
  return html`<svg viewBox="0 0 16 16" aria-hidden="true">${svg`<path d=${fill} fill="currentColor"></path><path d=${line} fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round" stroke-dasharray=${status ? nothing : '2 3'}></path>`}</svg>`;
}

/** The status by each method, as shape and word, with its sum to fold out; what a method refuses, with its reason. */
export function renderProgress(views: readonly ProgressView[], language: Language): TemplateResult | typeof nothing {
  if (views.length === 0) return nothing;
  const words = progressWords[language];
  const [first] = views;
  const differ = views.some(({ status, word }) => status && first?.status && word !== first.word);
  return html`<div class="progress" part="progress">
    ${views.map(({ method, status, word, sums }) =>
      status
        ? html`<details>
            <summary>${renderShape(status)}<strong>${word}</strong><small>${method}</small><small class="how">${words.how}</small></summary>
            <ol>${sums.map((sum) => html`<li>${sum}</li>`)}</ol>
          </details>`
        : html`<p class="refused">${renderShape(status)}<span>${word}: ${sums.join(' ')}</span><small>${method}</small></p>`,
    )}
    ${differ ? html`<p><small>${words.differ}</small></p>` : nothing}
  </div>`;
}
