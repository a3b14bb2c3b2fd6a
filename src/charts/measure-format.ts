import type { Measure } from '../data/measures.js';
import { formatNumber } from '../i18n/format.js';
import { localize, type Language } from '../i18n/language.js';

/** Who has taken it, each once with its years: `Lia skole (2023, 2024)`. */
export function formatTakers({ takers }: Measure, language: Language): readonly string[] {
  const years = new Map<string, number[]>();
  for (const { name, year } of takers) {
    const text = localize(name, language);
    years.set(text, [...(years.get(text) ?? []), ...(year === undefined ? [] : [year])]);
  }
  return [...years].map(([name, list]) => (list.length > 0 ? `${name} (${list.sort((a, b) => a - b).join(', ')})` : name));
}

/** `13,5 tonn CO₂-ekvivalenter mindre i året`; empty where the effect has no number. */
export function formatEffect({ effect }: Measure, language: Language): string {
  if (effect?.value === undefined) return '';
  return [formatNumber(effect.value, language), localize(effect.unit, language)].filter(Boolean).join('\u00a0');
}
