import { make } from './dom.js';

/** A button that hands a text to the clipboard, and says so. */
export function copyButton(label, text, words, attributes = {}) {
  const button = make('button', { type: 'button', ...attributes }, label);
  const said = make('span', { role: 'status', class: 'hjelp' });
  const place = make('span', { class: 'kopier' }, button, said);
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(text);
      said.replaceChildren(` ${words.copied}`);
    } catch {
      // Not allowed here, as on a page without https: the whole text is marked, and the editor's own keys do the rest.
      const all = place.querySelector('textarea') ?? make('textarea', { readonly: true, rows: 6, 'aria-label': label });
      all.value = text;
      place.append(all);
      all.select();
      said.replaceChildren(` ${words.selected}`);
    }
  });
  return place;
}
