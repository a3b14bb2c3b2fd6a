/** The languages that have words here: bokmål, nynorsk, English. */
export type Language = 'nb' | 'nn' | 'en';

/** Text that may be given in several languages. */
export type Localized = string | { readonly nb?: string | undefined; readonly nn?: string | undefined; readonly en?: string | undefined };

/** `no` and `nb` are bokmål, `nn` is nynorsk, `en` is English, with any region; everything else is read as bokmål. */
export function resolveLanguage(tag: string | null | undefined): Language {
  const primary = (tag ?? '').trim().toLowerCase().split(/[-_]/)[0];
  return primary === 'nn' || primary === 'en' ? primary : 'nb';
}

const order: Record<Language, readonly Language[]> = { nb: ['nb', 'nn', 'en'], nn: ['nn', 'nb', 'en'], en: ['en', 'nb', 'nn'] };

/** The text in the wanted language, else in the nearest one that it has. */
export function localize(text: Localized | undefined, language: Language): string {
  if (text === undefined || typeof text === 'string') return text ?? '';
  for (const candidate of order[language]) {
    const found = text[candidate];
    if (found) return found;
  }
  return '';
}
