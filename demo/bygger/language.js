/** The language of the page itself, kept behind `#` so that it is no part of the figure's choices. */
import { field, make, select } from './dom.js';
import { languages } from './words.js';

export function storedLanguage() {
  const stored = new URLSearchParams(location.hash.slice(1)).get('sprak');
  return languages.some(([code]) => code === stored) ? stored : 'nb';
}

/** What is written after the address of a page that is to speak the same language. */
export const languageHash = (code) => (code === 'nb' ? '' : `#sprak=${code}`);

/** @param {(code: string) => void} changed called when the page's address has the new language */
export function languageField(label, language, changed) {
  const choose = ({ target: { value } }) => {
    history.replaceState(null, '', `${location.pathname}${location.search}${languageHash(value)}`);
    changed(value);
  };
  return make('div', { class: 'sprak' }, field(label, select(languages, language, choose)));
}
