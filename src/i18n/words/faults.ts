import type { Words } from '../words.js';

/** What is wrong with a table; `data/errors.ts` has the same names. */
export type TableFaultName =
  | 'merged-cells'
  | 'no-rows'
  | 'uneven-row'
  | 'no-periods'
  | 'one-column'
  | 'no-figures'
  | 'open-quote'
  | 'text-after-quote'
  | 'same-header'
  | 'no-header'
  | 'too-few-cells'
  | 'too-many-cells'
  | 'other-decimals'
  | 'no-column'
  | 'unknown-headers'
  | 'no-year'
  | 'no-number';

/** Sentences for the place and the kind of a fault: what is wrong and what to do. */
export interface FaultWords {
  /** `at` is the place in brackets, with a space before it, or nothing; `name` is what was looked for. */
  readonly tables: Readonly<Record<TableFaultName, (at: string, name: string) => string>>;
  readonly row: string;
  readonly line: string;
  readonly column: string;
  readonly or: string;
  /** `name` is empty where it is not known what. */
  readonly twice: (name: string, at: string) => string;
  /** `types` is `et tall eller en liste`; a `path` stands in quotation marks. */
  readonly wrong: (path: string, types: string) => string;
  readonly oneOf: (path: string, options: string) => string;
  readonly none: (path: string) => string;
  readonly fewer: (path: string, least: string) => string;
  readonly less: (path: string, least: string) => string;
  readonly more: (path: string, most: string) => string;
  /** What was written, and where. */
  readonly period: (written: string, at: string) => string;
  readonly year: (written: string, at: string) => string;
  readonly code: (written: string, at: string) => string;
  readonly unlike: (path: string) => string;
  /** JSON with a fault in it, or that breaks off; `at` as above. */
  readonly broken: (at: string) => string;
  readonly cut: (at: string) => string;
  /** Of a statistical table. */
  readonly sizes: (dimensions: string, sizes: string) => string;
  readonly cells: (cells: string, values: string) => string;
  readonly types: Readonly<Record<'string' | 'number' | 'integer' | 'boolean' | 'Array' | 'Object' | 'null' | 'document', string>>;
}

export const faultWords: Words<FaultWords> = {
  nb: {
    tables: {
      'merged-cells': (at) => `Tabellen har sammenslåtte celler${at}. Del dem opp, så hver verdi får sin egen celle.`,
      'no-rows': (at) => `Tabellen må ha en rad med overskrifter og minst én rad med tall under${at}.`,
      'uneven-row': (at) => `En rad har flere eller færre celler enn overskriftene${at}.`,
      'no-periods': (at) =>
        `Tabellen mangler perioder${at}. Enten den første raden eller den første kolonnen må ha årstall eller andre perioder hele veien.`,
      'one-column': (at) => `Filen har ingen tabell med to kolonner eller flere${at}.`,
      'no-figures': (at) => `Tabellen har ingen kolonne med tall${at}.`,
      'open-quote': (at) => `Et anførselstegn i tabellen blir aldri lukket${at}.`,
      'text-after-quote': (at) => `Det står tekst rett etter et lukket anførselstegn i tabellen${at}.`,
      'same-header': (at) => `To kolonner i tabellen har samme overskrift${at}. Gi dem hver sin.`,
      'no-header': (at) => `En kolonne i tabellen har tall, men ingen overskrift${at}.`,
      'too-few-cells': (at) => `En rad i tabellen har færre celler enn overskriftene${at}.`,
      'too-many-cells': (at) => `En rad i tabellen har flere celler enn overskriftene${at}.`,
      'other-decimals': (at) => `Et tall i tabellen har et annet desimaltegn enn resten${at}.`,
      'no-column': (_, name) => `Tabellen har ingen kolonne som heter «${name}».`,
      'unknown-headers': (at) => `Ingen rad i tabellen har de overskriftene som trengs${at}.`,
      'no-year': (at, name) => `«${name}» i tabellen er ikke et årstall${at}.`,
      'no-number': (at, name) => `«${name}» i tabellen er ikke et tall${at}.`,
    },
    row: 'rad',
    line: 'linje',
    column: 'kolonne',
    or: 'eller',
    twice: (name, at) => `${name ? `«${name}»` : 'Det samme'} står flere ganger, men skal stå én gang${at}.`,
    wrong: (path, types) => `«${path}» skal være ${types}, men er det ikke.`,
    oneOf: (path, options) => `«${path}» skal være ${options}.`,
    none: (path) => `Listen «${path}» er tom, men må ha noe i seg.`,
    fewer: (path, least) => `Listen «${path}» må ha minst ${least} i seg.`,
    less: (path, least) => `«${path}» må være ${least} eller høyere.`,
    more: (path, most) => `«${path}» må være ${most} eller lavere.`,
    period: (written, at) => `«${written}» er ingen periode${at}. Skriv for eksempel 2024, 2024K1 eller 2024-03.`,
    year: (written, at) => `«${written}» er ikke et årstall${at}. Skriv det med fire sifre.`,
    code: (written, at) => `«${written}» er ikke blant U4SSCs 91 koder${at}. De skrives slik: SC:SH:SI:1C.`,
    unlike: (path) =>
      `Filen er ikke bygd opp som den skal ved «${path}». Hent den på nytt, eller be den som har laget den, om å se på det som er nevnt.`,
    broken: (at) =>
      `Filen er ikke gyldig JSON${at}: noe er skrevet feil, ofte et komma eller et anførselstegn. Rett det, eller be den som har laget filen, om en ny.`,
    cut: (at) =>
      `Filen slutter midt i${at}, så resten av tallene mangler. Hent eller lagre den på nytt, eller be den som har laget den, om hele filen.`,
    sizes: (dimensions, sizes) =>
      `Tabellen i filen har ${dimensions} dimensjoner, slik som sted og år, men filen oppgir størrelsen på ${sizes}. Da kan ingen vite hvilke tall som hører til hva. Hent filen på nytt, eller be den som har laget den, om å rette den.`,
    cells: (cells, values) =>
      `Tabellen i filen skal ha ${cells} tall, men har ${values}. Da kan ingen vite hvilke tall som hører til hva. Hent filen på nytt, eller be den som har laget den, om å rette den.`,
    types: {
      string: 'tekst',
      number: 'et tall',
      integer: 'et heltall',
      boolean: 'true eller false',
      Array: 'en liste',
      Object: 'et objekt',
      null: 'ingenting (null)',
      document: 'dokumentet',
    },
  },
  nn: {
    tables: {
      'merged-cells': (at) => `Tabellen har samanslegne celler${at}. Del dei opp, så kvar verdi får si eiga celle.`,
      'no-rows': (at) => `Tabellen må ha ei rad med overskrifter og minst éi rad med tal under${at}.`,
      'uneven-row': (at) => `Ei rad har fleire eller færre celler enn overskriftene${at}.`,
      'no-periods': (at) =>
        `Tabellen manglar periodar${at}. Anten den fyrste rada eller den fyrste kolonnen må ha årstal eller andre periodar heile vegen.`,
      'one-column': (at) => `Fila har ingen tabell med to kolonnar eller fleire${at}.`,
      'no-figures': (at) => `Tabellen har ingen kolonne med tal${at}.`,
      'open-quote': (at) => `Eit hermeteikn i tabellen blir aldri lukka${at}.`,
      'text-after-quote': (at) => `Det står tekst rett etter eit lukka hermeteikn i tabellen${at}.`,
      'same-header': (at) => `To kolonnar i tabellen har same overskrift${at}. Gi dei kvar si.`,
      'no-header': (at) => `Ein kolonne i tabellen har tal, men inga overskrift${at}.`,
      'too-few-cells': (at) => `Ei rad i tabellen har færre celler enn overskriftene${at}.`,
      'too-many-cells': (at) => `Ei rad i tabellen har fleire celler enn overskriftene${at}.`,
      'other-decimals': (at) => `Eit tal i tabellen har eit anna desimalteikn enn resten${at}.`,
      'no-column': (_, name) => `Tabellen har ingen kolonne som heiter «${name}».`,
      'unknown-headers': (at) => `Inga rad i tabellen har dei overskriftene som trengst${at}.`,
      'no-year': (at, name) => `«${name}» i tabellen er ikkje eit årstal${at}.`,
      'no-number': (at, name) => `«${name}» i tabellen er ikkje eit tal${at}.`,
    },
    row: 'rad',
    line: 'linje',
    column: 'kolonne',
    or: 'eller',
    twice: (name, at) => `${name ? `«${name}»` : 'Det same'} står fleire gonger, men skal stå éin gong${at}.`,
    wrong: (path, types) => `«${path}» skal vere ${types}, men er det ikkje.`,
    oneOf: (path, options) => `«${path}» skal vere ${options}.`,
    none: (path) => `Lista «${path}» er tom, men må ha noko i seg.`,
    fewer: (path, least) => `Lista «${path}» må ha minst ${least} i seg.`,
    less: (path, least) => `«${path}» må vere ${least} eller høgare.`,
    more: (path, most) => `«${path}» må vere ${most} eller lågare.`,
    period: (written, at) => `«${written}» er ingen periode${at}. Skriv til dømes 2024, 2024K1 eller 2024-03.`,
    year: (written, at) => `«${written}» er ikkje eit årstal${at}. Skriv det med fire siffer.`,
    code: (written, at) => `«${written}» er ikkje blant dei 91 kodane til U4SSC${at}. Dei blir skrivne slik: SC:SH:SI:1C.`,
    unlike: (path) =>
      `Fila er ikkje bygd opp som ho skal ved «${path}». Hent henne på nytt, eller be den som har laga henne, om å sjå på det som er nemnt.`,
    broken: (at) =>
      `Fila er ikkje gyldig JSON${at}: noko er skrive feil, ofte eit komma eller eit hermeteikn. Rett det, eller be den som har laga fila, om ei ny.`,
    cut: (at) =>
      `Fila sluttar midt i${at}, så resten av tala manglar. Hent eller lagre henne på nytt, eller be den som har laga henne, om heile fila.`,
    sizes: (dimensions, sizes) =>
      `Tabellen i fila har ${dimensions} dimensjonar, slik som stad og år, men fila gir storleiken på ${sizes}. Då kan ingen vite kva tal som høyrer til kva. Hent fila på nytt, eller be den som har laga henne, om å rette henne.`,
    cells: (cells, values) =>
      `Tabellen i fila skal ha ${cells} tal, men har ${values}. Då kan ingen vite kva tal som høyrer til kva. Hent fila på nytt, eller be den som har laga henne, om å rette henne.`,
    types: {
      string: 'tekst',
      number: 'eit tal',
      integer: 'eit heiltal',
      boolean: 'true eller false',
      Array: 'ei liste',
      Object: 'eit objekt',
      null: 'ingenting (null)',
      document: 'dokumentet',
    },
  },
  en: {
    tables: {
      'merged-cells': (at) => `The table has merged cells${at}. Split them, so that each value has a cell of its own.`,
      'no-rows': (at) => `The table must have a row of headers and at least one row of figures below it${at}.`,
      'uneven-row': (at) => `A row has more or fewer cells than there are headers${at}.`,
      'no-periods': (at) =>
        `The table lacks periods${at}. Either the first row or the first column must have years or other periods all the way.`,
      'one-column': (at) => `The file has no table with two columns or more${at}.`,
      'no-figures': (at) => `The table has no column of figures${at}.`,
      'open-quote': (at) => `A quotation mark in the table never closes${at}.`,
      'text-after-quote': (at) => `There is text right behind a closing quotation mark in the table${at}.`,
      'same-header': (at) => `Two columns of the table have the same header${at}. Give each its own.`,
      'no-header': (at) => `A column of the table has figures but no header${at}.`,
      'too-few-cells': (at) => `A row of the table has fewer cells than there are headers${at}.`,
      'too-many-cells': (at) => `A row of the table has more cells than there are headers${at}.`,
      'other-decimals': (at) => `A number in the table has another decimal mark than the rest${at}.`,
      'no-column': (_, name) => `The table has no column called “${name}”.`,
      'unknown-headers': (at) => `No row of the table has the headers that are needed${at}.`,
      'no-year': (at, name) => `“${name}” in the table is not a year${at}.`,
      'no-number': (at, name) => `“${name}” in the table is not a number${at}.`,
    },
    row: 'row',
    line: 'line',
    column: 'column',
    or: 'or',
    twice: (name, at) => `${name ? `“${name}”` : 'The same thing'} is there more than once, but should be there once${at}.`,
    wrong: (path, types) => `“${path}” must be ${types}, but is not.`,
    oneOf: (path, options) => `“${path}” must be ${options}.`,
    none: (path) => `The list “${path}” is empty, but must have something in it.`,
    fewer: (path, least) => `The list “${path}” must have at least ${least} in it.`,
    less: (path, least) => `“${path}” must be ${least} or higher.`,
    more: (path, most) => `“${path}” must be ${most} or lower.`,
    period: (written, at) => `“${written}” is no period${at}. Write for instance 2024, 2024Q1 or 2024-03.`,
    year: (written, at) => `“${written}” is not a year${at}. Write it with four digits.`,
    code: (written, at) => `“${written}” is not among U4SSC’s 91 codes${at}. They are written like this: SC:SH:SI:1C.`,
    unlike: (path) =>
      `The file is not built as it should be at “${path}”. Fetch it anew, or ask whoever made it to look at what is named here.`,
    broken: (at) =>
      `The file is not valid JSON${at}: something is mistyped, often a comma or a quotation mark. Correct it, or ask whoever made the file for a new one.`,
    cut: (at) =>
      `The file ends in the middle${at}, so the rest of the figures is missing. Fetch or save it anew, or ask whoever made it for the whole file.`,
    sizes: (dimensions, sizes) =>
      `The table in the file has ${dimensions} dimensions, such as place and year, but the file gives the size of ${sizes}. Nobody can then tell which figure belongs to what. Fetch the file anew, or ask whoever made it to correct it.`,
    cells: (cells, values) =>
      `The table in the file should have ${cells} figures, but has ${values}. Nobody can then tell which figure belongs to what. Fetch the file anew, or ask whoever made it to correct it.`,
    types: {
      string: 'text',
      number: 'a number',
      integer: 'a whole number',
      boolean: 'true or false',
      Array: 'a list',
      Object: 'an object',
      null: 'nothing (null)',
      document: 'the document',
    },
  },
};
