import type { Words } from '../words.js';
import { faultWords, type FaultWords } from './faults.js';

type Facts = Readonly<Record<string, string | number>>;

/** A sentence for each code of `DataError`: what failed, and what to do. */
export type ErrorWords = Readonly<Record<string, (facts: Facts) => string>>;

/** Where in a table or a file: ` (linje 12, kolonne 4)`; with no column ` (rad 3)`, of a table in a page, or ` (linje 3)`. */
function placeOf({ line, column }: Facts, words: FaultWords, alone: string = words.row): string {
  if (line === undefined) return '';
  return column === undefined ? ` (${alone} ${line})` : ` (${words.line} ${line}, ${words.column} ${column})`;
}

/** The sentence for something that stands twice, and where: in a table by line, in a document by path. */
function describeRepeated(facts: Facts, words: FaultWords): string {
  const { path, key = path, line } = facts;
  const place = line === undefined && path !== undefined && key !== path ? ` (${path})` : placeOf(facts, words);
  return words.twice(key === undefined ? '' : String(key), place);
}

/** The sentence for a file that should be JSON. */
const describeBroken = (facts: Facts, words: FaultWords): string =>
  (facts['isCut'] ? words.cut : words.broken)(placeOf(facts, words, words.line));

/** The sentence for a table of which it is known what is wrong with it. */
function describeTable(facts: Facts, words: FaultWords): string | undefined {
  const fault = facts['fault'];
  const known = Object.hasOwn(words.tables, String(fault)) ? words.tables[fault as keyof FaultWords['tables']] : undefined;
  return known?.(placeOf(facts, words), String(facts['header'] ?? ''));
}

/** The sentence for a value that is not what the schema says: `expected` comes from `findFault`, or names a kind of text. */
function describeInvalid({ path: where = '', expected, received, ...counts }: Facts, words: FaultWords): string {
  const { dimensions, sizes, cells, values } = counts;
  if (dimensions !== undefined) return words.sizes(String(dimensions), String(sizes));
  if (cells !== undefined) return words.cells(String(cells), String(values));
  const path = String(where || words.types.document);
  const behind = where ? ` (${where})` : '';
  if (expected === undefined) return words.unlike(path);
  const kind = String(expected);
  if (kind === 'period' || kind === 'year' || kind === 'code') return words[kind](String(received ?? ''), behind);
  const [, sign, bound = ''] = /^(length>=|>=|<=)(.*)$/.exec(kind) ?? [];
  if (sign === 'length>=') return bound === '1' ? words.none(path) : words.fewer(path, bound);
  if (sign) return sign === '>=' ? words.less(path, bound) : words.more(path, bound);
  const options = kind.replace(/[()]/g, '').split(' | ');
  const names = options.map((option) =>
    Object.hasOwn(words.types, option) ? words.types[option as keyof FaultWords['types']] : undefined,
  );
  // a text in several languages is an object, which an editor need not know
  if (options.includes('string') && options.includes('Object')) return words.wrong(path, words.types.string);
  const join = (list: readonly string[]): string =>
    list.length > 1 ? `${list.slice(0, -1).join(', ')} ${words.or} ${list.at(-1)}` : list.join();
  return names.every((name) => name !== undefined)
    ? words.wrong(path, join(names))
    : words.oneOf(path, join(options.map((option) => `"${option}"`)));
}

export const errorWords: Words<ErrorWords> = {
  nb: {
    'bad-address': ({ address = '' }) => `Adressen «${address}» kan ikke brukes. Skriv hele adressen, med https:// først.`,
    unreachable: ({ offline }) =>
      (offline ? 'Du ser ut til å være uten nett. ' : '') +
      'Adressen svarer ikke, eller den tillater ikke at andre nettsteder henter tallene.',
    timeout: () => 'Adressen brukte for lang tid på å svare.',
    'http-status': ({ status = '' }) =>
      status === 404 || status === 410
        ? `Adressen finnes ikke (feil ${status}). Se etter skrivefeil.`
        : `Adressen svarte med feil ${status}.`,
    'too-many-calls': () => 'Kilden får for mange spørsmål akkurat nå. Vent litt og prøv igjen.',
    'too-large': ({ megabytes = '' }) => `Filen er for stor${megabytes ? ` (over ${megabytes} MB)` : ''}. Be om færre tall.`,
    'web-page': () => 'Adressen ga en nettside, ikke tall. Kanskje den krever innlogging.',
    empty: () => 'Adressen svarte, men uten innhold.',
    'not-json': (facts) => describeBroken(facts, faultWords.nb),
    'wrong-kind': ({ expected = '', found = '' }) =>
      found ? `Dokumentet er av typen «${found}», men her trengs «${expected}».` : 'Filen har ikke tall på en måte som figuren kan lese.',
    invalid: (facts) =>
      facts['received'] === 'undefined' ? `Dokumentet mangler «${facts['path'] ?? ''}».` : describeInvalid(facts, faultWords.nb),
    'too-deep': () => 'Dokumentet har for mange nivåer inni hverandre.',
    'too-many': ({ limit = '' }) => `Dokumentet har for mye innhold${limit ? ` (grensen er ${limit})` : ''}.`,
    'no-values': () => 'Svaret beskriver en tabell, men har ingen tall. Be om tallene, ikke bare om beskrivelsen.',
    'bad-table': (facts) => describeTable(facts, faultWords.nb) ?? `Tabellen kan ikke leses${placeOf(facts, faultWords.nb)}.`,
    'repeated-key': (facts) => describeRepeated(facts, faultWords.nb),
    'unknown-category': ({ category = '', dimension = '' }) =>
      `Kilden har ingen tall for «${category}»${dimension ? ` i «${dimension}»` : ''}.`,
    ambiguous: ({ dimension = '' }) => `Velg en verdi for «${dimension}».`,
    'not-drawn': () => 'Diagrammet kan ikke tegnes. Tallene står i tabellen.',
  },
  nn: {
    'bad-address': ({ address = '' }) => `Adressa «${address}» kan ikkje brukast. Skriv heile adressa, med https:// fyrst.`,
    unreachable: ({ offline }) =>
      (offline ? 'Du ser ut til å vere utan nett. ' : '') + 'Adressa svarar ikkje, eller ho tillèt ikkje at andre nettstader hentar tala.',
    timeout: () => 'Adressa brukte for lang tid på å svare.',
    'http-status': ({ status = '' }) =>
      status === 404 || status === 410
        ? `Adressa finst ikkje (feil ${status}). Sjå etter skrivefeil.`
        : `Adressa svara med feil ${status}.`,
    'too-many-calls': () => 'Kjelda får for mange spørsmål akkurat no. Vent litt og prøv på nytt.',
    'too-large': ({ megabytes = '' }) => `Fila er for stor${megabytes ? ` (over ${megabytes} MB)` : ''}. Be om færre tal.`,
    'web-page': () => 'Adressa gav ei nettside, ikkje tal. Kanskje ho krev innlogging.',
    empty: () => 'Adressa svara, men utan innhald.',
    'not-json': (facts) => describeBroken(facts, faultWords.nn),
    'wrong-kind': ({ expected = '', found = '' }) =>
      found ? `Dokumentet er av typen «${found}», men her trengst «${expected}».` : 'Fila har ikkje tal på ein måte som figuren kan lese.',
    invalid: (facts) =>
      facts['received'] === 'undefined' ? `Dokumentet manglar «${facts['path'] ?? ''}».` : describeInvalid(facts, faultWords.nn),
    'too-deep': () => 'Dokumentet har for mange nivå inni kvarandre.',
    'too-many': ({ limit = '' }) => `Dokumentet har for mykje innhald${limit ? ` (grensa er ${limit})` : ''}.`,
    'no-values': () => 'Svaret skildrar ein tabell, men har ingen tal. Be om tala, ikkje berre om skildringa.',
    'bad-table': (facts) => describeTable(facts, faultWords.nn) ?? `Tabellen kan ikkje lesast${placeOf(facts, faultWords.nn)}.`,
    'repeated-key': (facts) => describeRepeated(facts, faultWords.nn),
    'unknown-category': ({ category = '', dimension = '' }) =>
      `Kjelda har ingen tal for «${category}»${dimension ? ` i «${dimension}»` : ''}.`,
    ambiguous: ({ dimension = '' }) => `Vel ein verdi for «${dimension}».`,
    'not-drawn': () => 'Diagrammet kan ikkje teiknast. Tala står i tabellen.',
  },
  en: {
    'bad-address': ({ address = '' }) => `The address “${address}” cannot be used. Write the whole address, beginning with https://.`,
    unreachable: ({ offline }) =>
      (offline ? 'You seem to be offline. ' : '') + 'The address does not answer, or does not let other sites fetch its figures.',
    timeout: () => 'The address took too long to answer.',
    'http-status': ({ status = '' }) =>
      status === 404 || status === 410
        ? `The address does not exist (error ${status}). Look for a typing error.`
        : `The address answered with error ${status}.`,
    'too-many-calls': () => 'The source is getting too many requests just now. Wait a little and try again.',
    'too-large': ({ megabytes = '' }) => `The file is too large${megabytes ? ` (over ${megabytes} MB)` : ''}. Ask for fewer figures.`,
    'web-page': () => 'The address gave a web page, not figures. It may need a login.',
    empty: () => 'The address answered, but with no content.',
    'not-json': (facts) => describeBroken(facts, faultWords.en),
    'wrong-kind': ({ expected = '', found = '' }) =>
      found
        ? `The document is of the kind “${found}”, but “${expected}” is needed here.`
        : 'The file does not hold figures in a form that can be read here.',
    invalid: (facts) =>
      facts['received'] === 'undefined' ? `The document lacks “${facts['path'] ?? ''}”.` : describeInvalid(facts, faultWords.en),
    'too-deep': () => 'The document has too many levels inside each other.',
    'too-many': ({ limit = '' }) => `The document holds too much${limit ? ` (the limit is ${limit})` : ''}.`,
    'no-values': () => 'The answer describes a table but has no figures. Ask for the figures, not only for the description.',
    'bad-table': (facts) => describeTable(facts, faultWords.en) ?? `The table cannot be read${placeOf(facts, faultWords.en)}.`,
    'repeated-key': (facts) => describeRepeated(facts, faultWords.en),
    'unknown-category': ({ category = '', dimension = '' }) =>
      `The source has no figures for “${category}”${dimension ? ` in “${dimension}”` : ''}.`,
    ambiguous: ({ dimension = '' }) => `Choose a value for “${dimension}”.`,
    'not-drawn': () => 'The chart cannot be drawn. The figures are in the table.',
  },
};
