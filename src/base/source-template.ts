import { html, nothing, type TemplateResult } from 'lit';
import type { Source } from '../data/document.js';
import { safeUrl } from '../data/safe-url.js';
import { formatDate } from '../i18n/format.js';
import { localize, type Language } from '../i18n/language.js';
import { commonWords } from '../i18n/words/common.js';

/** One line with source, date and licence. An address that is not safe is left out; its text stays. */
export function renderSource(source: Source | undefined, updated: string | undefined, language: Language): TemplateResult | typeof nothing {
  if (!source) return nothing;
  const words = commonWords[language];
  const date = source.published ?? updated ?? source.retrieved;
  const dateWord = source.published || updated ? words.updated : words.retrieved;
  return html`<p class="source" part="source">
    ${words.source}:
    ${renderLink(localize(source.name, language), source.url)}${date ? html`, ${dateWord} ${formatDate(date, language)}` : nothing}${
      source.licence ? html`, ${words.licence} ${renderLink(source.licence, source.licenceUrl)}` : nothing
    }
  </p>`;
}

/** A link where the address is safe, else the text alone. */
export function renderLink(text: string, address: unknown): TemplateResult {
  const href = safeUrl(address);
  return href === undefined ? html`<bdi>${text}</bdi>` : html`<a href=${href}><bdi>${text}</bdi></a>`;
}
