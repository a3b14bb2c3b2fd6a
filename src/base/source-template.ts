import { html, nothing, type TemplateResult } from 'lit';
import { sourceParts } from '../charts/source-line.js';
import type { Source } from '../data/document.js';
import { safeUrl } from '../data/safe-url.js';
import type { Language } from '../i18n/language.js';

/** One line with source, date and licence. An address that is not safe is left out; its text stays. */
export function renderSource(source: Source | undefined, updated: string | undefined, language: Language): TemplateResult | typeof nothing {
  if (!source) return nothing;
  const { label, name, date, licenceWord, licence } = sourceParts(source, updated, language);
  return html`<p class="source" part="source">${label}: ${renderLink(name, source.url)}${date}${licence ? html`, ${licenceWord} ${renderLink(licence, source.licenceUrl)}` : nothing}</p>`;
}

/** A link where the address is safe, else the text alone. */
export function renderLink(text: string, address: unknown): TemplateResult {
  const href = safeUrl(address);
  return href === undefined ? html`<bdi>${text}</bdi>` : html`<a href=${href}><bdi>${text}</bdi></a>`;
}
