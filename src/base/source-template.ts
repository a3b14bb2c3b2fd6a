import { html, nothing, type TemplateResult } from 'lit';
import type { Source } from '../data/document.js';
import { safeUrl } from '../data/safe-url.js';
import { formatDate } from '../i18n/format.js';
import { localize, type Language } from '../i18n/language.js';
import { commonWords } from '../i18n/words/common.js';

/** One line with source, date and licence. An address that is not safe is left out; its text stays. */
export function renderSource(source: Source | undefined, updated: string | undefined, language: Language): TemplateResult | typeof nothing {
  if (!source) return nothing;
  const { label, name, date, licenceWord, licence } = sourceParts(source, updated, language);
  return html`<p class="source" part="source">${label}: ${renderLink(name, source.url)}${date}${licence ? html`, ${licenceWord} ${renderLink(licence, source.licenceUrl)}` : nothing}</p>`;
}

/** The same line as plain text, for files. */
export function formatSource(source: Source | undefined, updated: string | undefined, language: Language): string {
  if (!source) return '';
  const { label, name, date, licenceWord, licence } = sourceParts(source, updated, language);
  return `${label}: ${name}${date}${licence ? `, ${licenceWord} ${licence}` : ''}`;
}

function sourceParts({ name, published, retrieved, licence }: Source, updated: string | undefined, language: Language) {
  const words = commonWords[language];
  const told = published ?? updated;
  const date = told ?? retrieved;
  return {
    label: words.source,
    name: localize(name, language),
    date: date ? `, ${told ? words.updated : words.retrieved} ${formatDate(date, language)}` : '',
    licenceWord: words.licence,
    licence,
  };
}

/** A link where the address is safe, else the text alone. */
export function renderLink(text: string, address: unknown): TemplateResult {
  const href = safeUrl(address);
  return href === undefined ? html`<bdi>${text}</bdi>` : html`<a href=${href}><bdi>${text}</bdi></a>`;
}
