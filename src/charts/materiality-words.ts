import {
  inReadingOrder,
  isHighOnBoth,
  materialityAxes,
  type MaterialityAxisKey,
  type MaterialityDocument,
  type MaterialityItem,
} from '../data/materiality.js';
import { formatList, formatNumber } from '../i18n/format.js';
import { localize, type Language } from '../i18n/language.js';
import { unGoals } from '../i18n/un-goals.js';
import { materialityWords } from '../i18n/words/materiality.js';
import type { TableView } from './chart-view.js';

/** The municipality's title, else the UN goal's usual name. */
export function nameOfItem({ goal, title }: Pick<MaterialityItem, 'goal' | 'title'>, language: Language): string {
  return localize(title, language) || (goal === undefined ? '' : (unGoals[goal - 1]?.[language] ?? ''));
}

/** `Mål 3: God helse`, or a topic's name alone. */
export function fullNameOfItem(item: MaterialityItem, language: Language): string {
  const name = nameOfItem(item, language);
  return item.goal === undefined ? name : materialityWords[language].goal(item.goal, name);
}

/** What an axis and its ends are called. */
export function deriveAxis({ axes }: MaterialityDocument, key: MaterialityAxisKey, language: Language) {
  const usual = materialityWords[language].axes[key];
  const { name, low, high } = axes[key];
  return {
    name: localize(name, language) || usual.name,
    low: localize(low, language) || usual.low,
    high: localize(high, language) || usual.high,
  };
}

/** Which goals are chosen; how many of them lie high on both axes, where the places are real. */
export function deriveMaterialitySentence(document: MaterialityDocument, language: Language): string {
  const words = materialityWords[language];
  const { items, axes, example } = document;
  const chosen = items.filter((item) => item.chosen);
  const placed = items.filter(({ place }) => place);
  const names = formatList(
    chosen.map((item) => (item.goal === undefined ? nameOfItem(item, language) : `${item.goal} ${nameOfItem(item, language)}`)),
    language,
  );
  const high = chosen.filter((item) => isHighOnBoth(item, axes)).length;
  return [
    chosen.length > 0 ? words.chosenOf(chosen.length, items.length, names) : words.noneChosen(items.length),
    placed.length === 0 ? words.noPlaces : '',
    placed.length > 0 && example ? words.isExample : '',
    chosen.length > 0 && !example && chosen.every(({ place }) => place) ? words.highOnBoth(high, chosen.length) : '',
    placed.length > 0 && placed.length < items.length ? words.someUnplaced(items.length - placed.length) : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** Where an item lies on each axis, in words; that it is an example where it is. */
export function describePlace(document: MaterialityDocument, { place }: MaterialityItem, language: Language): string {
  const words = materialityWords[language];
  if (!place) return words.unplaced;
  const parts = materialityAxes.map((key) => `${deriveAxis(document, key, language).name}: ${formatNumber(place[key], language)}`);
  const { min, max } = document.scale;
  const remarks = [words.scale(formatNumber(min, language), formatNumber(max, language)), ...(document.example ? [words.example] : [])];
  return `${parts.join(', ')} (${remarks.join(', ')})`;
}

/** All goals, the chosen first, with their places and reasons. */
export function deriveMaterialityTable(document: MaterialityDocument, language: Language): TableView {
  const words = materialityWords[language];
  const { items, scale, example, title } = document;
  const remarks = [words.scale(formatNumber(scale.min, language), formatNumber(scale.max, language)), ...(example ? [words.example] : [])];
  const withPlaces = items.some(({ place }) => place);
  return {
    caption: localize(title, language),
    columns: [
      { label: words.columns.goal },
      { label: words.columns.chosen },
      ...(withPlaces
        ? materialityAxes.map((key) => ({ label: `${deriveAxis(document, key, language).name} (${remarks.join(', ')})`, numeric: true }))
        : []),
      { label: words.columns.note },
    ],
    rows: inReadingOrder(items).map((item) => [
      { text: fullNameOfItem(item, language) },
      { text: item.chosen ? words.chosen : words.notChosen },
      ...(withPlaces
        ? materialityAxes.map((key) =>
            item.place ? { text: formatNumber(item.place[key], language), number: item.place[key] } : { text: '–', number: null },
          )
        : []),
      { text: item.notes.map((note) => localize(note, language)).join(' ') },
    ]),
  };
}
