import type { Source } from '../data/document.js';
import { formatDate } from '../i18n/format.js';
import { localize, type Language } from '../i18n/language.js';
import { commonWords } from '../i18n/words/common.js';

/** The line with source, date and licence as plain text, for files. */
export function formatSource(source: Source | undefined, updated: string | undefined, language: Language): string {
  if (!source) return '';
  const { label, name, date, licenceWord, licence } = sourceParts(source, updated, language);
  return `${label}: ${name}${date}${licence ? `, ${licenceWord} ${licence}` : ''}`;
}

/** What the line consists of, ready to be read. */
export function sourceParts({ name, published, retrieved, licence }: Source, updated: string | undefined, language: Language) {
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
