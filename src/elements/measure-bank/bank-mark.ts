import { html, type nothing, type TemplateResult } from 'lit';
import type { BankView } from './bank-view.js';

export type Part = TemplateResult | string | typeof nothing;

/** The text with the reader's words marked. Built from pieces of text, never from markup. */
export function mark({ search }: BankView, text: string): Part {
  const pieces = search?.split(text);
  return pieces && pieces.length > 1 ? html`${pieces.map((piece, index) => (index % 2 ? html`<mark>${piece}</mark>` : piece))}` : text;
}
