import { html, nothing, svg, type TemplateResult } from 'lit';
import type { UnitPoints } from '../../data/measures.js';
import { safeUrl } from '../../data/safe-url.js';
import { formatNumber } from '../../i18n/format.js';
import { localize } from '../../i18n/language.js';
import type { BankView } from './bank-view.js';

/** What each unit has earned: a table whose figures have bars. Nothing where no measure has points. */
export function renderPoints({ points: units, language, words }: BankView): TemplateResult | typeof nothing {
  const most = units[0]?.points ?? 0;
  if (most === 0) return nothing;
  const row = ({ name, points, taken, without }: UnitPoints): TemplateResult =>
    html`<tr>
      <th scope="row">${localize(name, language)}</th>
      <td class="bar">
        <svg viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">${svg`<rect width=${(100 * points) / most} height="1"></rect>`}</svg>
        ${formatNumber(points, language)}
      </td>
      <td class="numeric">${taken}${without > 0 ? html` <small>(${words.without(without)})</small>` : nothing}</td>
    </tr>`;
  return html`<table class="points">
    <caption>
      ${words.perUnit}
    </caption>
    <thead>
      <tr>
        <th scope="col">${words.unit}</th>
        <th scope="col">${words.points}</th>
        <th scope="col" class="numeric">${words.takenCount}</th>
      </tr>
    </thead>
    <tbody>
      ${units.map(row)}
    </tbody>
  </table>`;
}

/** The way in for a new measure: a page of the municipality's, or a letter with its questions ready. */
export function renderSubmission({ document, words }: BankView, letter: (mail: string) => string): TemplateResult | typeof nothing {
  const { href, mail } = document.submit ?? {};
  const address = safeUrl(href) ?? (mail && safeUrl(letter(mail)));
  return address ? html`<p class="submit"><a href=${address}>${words.submit}</a></p>` : nothing;
}
