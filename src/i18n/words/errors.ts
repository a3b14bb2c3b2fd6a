import type { Words } from '../words.js';

type Facts = Readonly<Record<string, string | number>>;

/** A sentence for each code of `DataError`: what failed, and what to do. */
export type ErrorWords = Readonly<Record<string, (facts: Facts) => string>>;

const types = {
  nb: {
    string: 'tekst',
    number: 'et tall',
    Array: 'en liste',
    Object: 'et objekt',
    period: 'en periode',
    integer: 'et heltall',
    undefined: 'noe',
  },
  nn: {
    string: 'tekst',
    number: 'eit tal',
    Array: 'ei liste',
    Object: 'eit objekt',
    period: 'ein periode',
    integer: 'eit heiltal',
    undefined: 'noko',
  },
  en: {
    string: 'text',
    number: 'a number',
    Array: 'a list',
    Object: 'an object',
    period: 'a period',
    integer: 'a whole number',
    undefined: 'something',
  },
} as const;
const name = (language: keyof typeof types, type: unknown): string => {
  const key = String(type);
  const known: Readonly<Record<string, string>> = types[language];
  return known[key] ?? (key.includes('string') && key.includes('Object') ? (known['string'] ?? key) : key);
};
const at = (facts: Facts, before: string): string => (facts['line'] === undefined ? '' : ` (${before} ${facts['line']})`);

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
    'not-json': (facts) => `Filen er ikke gyldig JSON${at(facts, 'linje')}.`,
    'wrong-kind': ({ expected = '', found = '' }) => `Dokumentet er av typen «${found}», men her trengs «${expected}».`,
    invalid: ({ path = '', expected, received }) =>
      received === 'undefined'
        ? `Dokumentet mangler «${path}».`
        : `«${path || 'dokumentet'}» skal være ${name('nb', expected)}, men er det ikke.`,
    'too-deep': () => 'Dokumentet har for mange nivåer inni hverandre.',
    'too-many': ({ limit = '' }) => `Dokumentet har for mye innhold${limit ? ` (grensen er ${limit})` : ''}.`,
    'no-values': () => 'Svaret beskriver en tabell, men har ingen tall. Be om tallene, ikke bare om beskrivelsen.',
    'bad-table': (facts) => `Tabellen kan ikke leses${at(facts, 'linje')}.`,
    'repeated-key': (facts) => `Samme rad står flere ganger i tabellen${at(facts, 'linje')}.`,
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
    'not-json': (facts) => `Fila er ikkje gyldig JSON${at(facts, 'linje')}.`,
    'wrong-kind': ({ expected = '', found = '' }) => `Dokumentet er av typen «${found}», men her trengst «${expected}».`,
    invalid: ({ path = '', expected, received }) =>
      received === 'undefined'
        ? `Dokumentet manglar «${path}».`
        : `«${path || 'dokumentet'}» skal vere ${name('nn', expected)}, men er det ikkje.`,
    'too-deep': () => 'Dokumentet har for mange nivå inni kvarandre.',
    'too-many': ({ limit = '' }) => `Dokumentet har for mykje innhald${limit ? ` (grensa er ${limit})` : ''}.`,
    'no-values': () => 'Svaret skildrar ein tabell, men har ingen tal. Be om tala, ikkje berre om skildringa.',
    'bad-table': (facts) => `Tabellen kan ikkje lesast${at(facts, 'linje')}.`,
    'repeated-key': (facts) => `Same rad står fleire gonger i tabellen${at(facts, 'linje')}.`,
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
    'not-json': (facts) => `The file is not valid JSON${at(facts, 'line')}.`,
    'wrong-kind': ({ expected = '', found = '' }) => `The document is of the kind “${found}”, but “${expected}” is needed here.`,
    invalid: ({ path = '', expected, received }) =>
      received === 'undefined'
        ? `The document lacks “${path}”.`
        : `“${path || 'the document'}” must be ${name('en', expected)}, but is not.`,
    'too-deep': () => 'The document has too many levels inside each other.',
    'too-many': ({ limit = '' }) => `The document holds too much${limit ? ` (the limit is ${limit})` : ''}.`,
    'no-values': () => 'The answer describes a table but has no figures. Ask for the figures, not only for the description.',
    'bad-table': (facts) => `The table cannot be read${at(facts, 'line')}.`,
    'repeated-key': (facts) => `The same row stands more than once in the table${at(facts, 'line')}.`,
    'unknown-category': ({ category = '', dimension = '' }) =>
      `The source has no figures for “${category}”${dimension ? ` in “${dimension}”` : ''}.`,
    ambiguous: ({ dimension = '' }) => `Choose a value for “${dimension}”.`,
    'not-drawn': () => 'The chart cannot be drawn. The figures are in the table.',
  },
};
