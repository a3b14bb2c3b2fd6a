import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { errorWords } from '../../src/i18n/words/errors.js';
import { faultWords } from '../../src/i18n/words/faults.js';

const languages = ['nb', 'nn', 'en'] as const;
type Language = (typeof languages)[number];
type WordSet = Readonly<Record<Language, unknown>>;

/** One text as a reader may meet it; `key` is where it stands, such as `commonWords.reasons.zero`. */
interface Said {
  readonly key: string;
  readonly text: string;
}

// ---- Lists. A word stands in them because it gives a language away, and in no other way has a meaning in the language it is looked for in.

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const english = list(`
  the of and is are not with from has have was were this that which been or year years figure figures table download source updated
  unit value values period target way between baseline break show choose sort note notes picture spreadsheet retrieved licence zero
  missing confidential provisional estimated highest lowest since up down cent percentage points goals goal search reset expand
  collapse link read more emissions measures tonnes effect address error answer file too wait again fetching fetch could cannot must
  higher lower comparison limit path reference below above adopted identified covered legend loading empty series applicable what
`);
const norwegian = list(`
  og ikke ikkje av på til med fra frå som det den dei ein eit et er var har skal vis vises velg velje ned kilde kilden kjelde kjelda
  tall tallet tallene tal tala ingen måned uke veke mål målet vei veg verdi enhet eining periode tabell tabellen adressen adressa
  lukk åpne opne søk viser henter hentar mangler manglar prosent prosentpoeng høyest høgast lavest lågast utslipp utslepp tiltak
  sektor brudd brot nullpunkt merknad regneark rekneark bilde bilete lisens oppdatert hentet henta prøv igjen siden sidan
`);
const bokmaalOnly = list(`
  ikke mer hvor hva hvem hvilke hvilken hvilket hvordan hvorfor noe noen noens flere fler fra ble blitt hvis hver hvert vises brukes
  henter hentes hentet tall tallet tallene jeg hun dem deres dere være vært gjøre gjort gjør sammenligning sammenlignet sammen høyere
  høyest høy lavere lavest lav uke uker kilde kilden kilder enhet enheter regneark utslipp utslippene utslippet dekket vedtatt vedtatte
  mangler uendret siden gjelder filen adressen tjenesteområde tjenester virkning virkninger tilhører hører foreløpig merket
  offentliggjøres forekomme lukker finnes trengs leses tegnes åpne velg kommer innenfor rammen tonnene målene sektorer verdier verdiene
  kodene betyr bærekraftsmål brudd veien nivåer bare selv annen mye
`);
const nynorskOnly = list(`
  ikkje meir kvar kva kven kvifor korleis noko nokon nokre fleire frå vart vorte viss kvart visast brukast hentar hentast
  henta tal tala talet eg dei dykk vere vore gjere samanlikning samanlikna saman høgare høgast høg lågare lågast låg veke veker
  kjelde kjelda kjelder eining einingar rekneark utslepp utsleppa utsleppet dekt vedteke vedtekne manglar uendra sidan gjeld
  tenesteområde tenester verknad høyrer førebels overslag merkt offentleggjerast førekome lukkar finst trengst lesast teiknast opne
  kjem innanfor ramma tonna måla sektorar verdiar verdiane kodane skildrar berekraftsmål lenkje brot vegen ein eit enno berre
  sjølv mykje annan fila adressa nettstader tillèt no fyrst eitt heiltal noko ho ansvarleg bilete
`);

/** Written alike in Norwegian and English: a text may be the same only if it is made of these. */
const sameInEnglish = list('data json csv status type for plan open ring');

/** Written alike in bokmål and nynorsk. A text of more than three words may be the same in both only if it is made of these. */
const sameInBoth = list(`
  alt alle andre av data det dette du eller enn er et etter for gir har i inn kan med målverdi poeng mellom mindre mål målet og om opp oppnå over planen prosent
  prosentpoeng på skal som status størst sum summen så tabell til tiltak tonn under ut ved vi viser vis år året
`);

// ---- The checks: each gives the faults it finds, in words.

const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}+(?:[’'-]\p{L}+)*/gu) ?? [];

/** Every key at every depth, with the kind of thing that stands there. */
function shapeOf(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [`${path} ${typeof value}`];
  return Object.entries(value).flatMap(([key, item]) => shapeOf(item, `${path}.${key}`));
}

/** All texts, functions called in every way that may change their words. */
function textsOf(value: unknown, key: string): Said[] {
  if (typeof value === 'function') return callAll(value as Sentence).map((text) => ({ key, text }));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([name, item]) => textsOf(item, key ? `${key}.${name}` : name));
  return [{ key, text: typeof value === 'string' ? value : `(${String(value)})` }];
}

type Sentence = (...facts: unknown[]) => unknown;
const samples = ['7', 0, 1, 2];

/** Finds out which fields each argument is asked for, then tries them one by one and together. */
function callAll(sentence: Sentence): string[] {
  const asked = Array.from({ length: sentence.length }, () => new Set<string>());
  const probes = asked.map(
    (names) =>
      new Proxy(
        {},
        {
          get(_, name) {
            if (name === Symbol.toPrimitive) return () => '7';
            names.add(String(name));
            return '7';
          },
        },
      ),
  );
  sentence(...probes);
  const facts = (value: unknown, only?: { at: number; name?: string }): unknown[] =>
    asked.map((names, at) => {
      const hit = (name?: string): boolean => !only || (only.at === at && only.name === name);
      return names.size === 0 ? (hit() ? value : '7') : Object.fromEntries([...names].map((name) => [name, hit(name) ? value : '7']));
    });
  const single = asked.flatMap((names, at) => (names.size === 0 ? [{ at }] : [...names].map((name) => ({ at, name }))));
  const calls = samples.flatMap((value) => [facts(value), ...single.map((only) => facts(value, only))]);
  return [...new Set((calls.length > 0 ? calls : [[]]).map((args) => String(sentence(...args))))];
}

function findFaults(name: string, words: WordSet): string[] {
  const faults: string[] = [];
  const shapes = languages.map((language) => shapeOf(words[language]));
  languages.forEach((language, index) => {
    const missing = shapes[0]!.filter((key) => !shapes[index]!.includes(key));
    const surplus = shapes[index]!.filter((key) => !shapes[0]!.includes(key));
    faults.push(...missing.map((key) => `${language} lacks${key}`), ...surplus.map((key) => `only ${language} has${key}`));
  });
  const said = languages.map((language) => textsOf(words[language], name));
  for (const [index, language] of languages.entries())
    for (const { key, text } of said[index]!) {
      const fault = faultOf(text, language);
      if (fault) faults.push(`${language} ${key}: ${fault} in "${text}"`);
    }
  for (const { key, text } of said[0]!) {
    const alike = (index: number): boolean => said[index]!.some((other) => other.key === key && other.text === text);
    const words = wordsOf(text);
    if (alike(1) && words.length > 3 && !words.every((word) => sameInBoth.has(word))) faults.push(`nb and nn ${key} are alike: "${text}"`);
  }
  for (const { key, text } of said[2]!) {
    const alike = [0, 1].some((index) => said[index]!.some((other) => other.key === key && other.text === text));
    if (alike && !wordsOf(text).every((word) => sameInEnglish.has(word))) faults.push(`en ${key} is as in Norwegian: "${text}"`);
  }
  return [...new Set(faults)];
}

function faultOf(text: string, language: Language): string | undefined {
  if (text.trim() === '') return 'nothing';
  if (/undefined|\bnull,|\[object|NaN|=>/.test(text)) return 'something that is no text';
  const foreign = language === 'en' ? [norwegian] : [english, language === 'nb' ? nynorskOnly : bokmaalOnly];
  const word = wordsOf(text).find((item) => foreign.some((words) => words.has(item)));
  if (word !== undefined) return `"${word}"`;
  if (language === 'en' && /[æøå«»]/i.test(text)) return 'a Norwegian letter or quotation mark';
  if (language !== 'en' && /[“”]/.test(text)) return 'an English quotation mark';
  return undefined;
}

// ---- Every module of words that is there, and those that will come.

const folder = new URL('../../src/i18n/words/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.ts'));
const isWordSet = (value: unknown): value is WordSet => typeof value === 'object' && value !== null && 'nb' in value;
const modules = await Promise.all(
  files.map(async (file) => {
    const exported = (await import(new URL(file, folder).href)) as Readonly<Record<string, unknown>>;
    return { file, sets: Object.entries(exported).flatMap(([name, value]) => (isWordSet(value) ? [{ name, words: value }] : [])) };
  }),
);

describe('words in bokmål, nynorsk and English', () => {
  it('are found', () => assert.ok(files.length >= 3, files.join(' ')));
  for (const { file, sets } of modules) {
    it(`${file} has words`, () => assert.ok(sets.length > 0));
    for (const { name, words } of sets)
      it(`${name}: none missing, none empty, none in another language`, () => assert.deepEqual(findFaults(name, words), []));
  }
});

describe('the check itself', () => {
  const good = { word: 'Kilde', deep: { say: (count: number) => `${count} mål mangler` } };
  const nynorsk = { word: 'Kjelde', deep: { say: (count: number) => `${count} mål manglar` } };
  const inEnglish = { word: 'Source', deep: { say: (count: number) => `${count} goals are missing` } };
  const faults = (nb: unknown, nn: unknown, en: unknown): string => findFaults('x', { nb, nn, en }).join('\n');

  it('has nothing against good words', () => assert.equal(faults(good, nynorsk, inEnglish), ''));
  const cases: [name: string, found: string, want: RegExp][] = [
    ['a key that nynorsk lacks', faults(good, { word: 'Kjelde' }, inEnglish), /nn lacks\.deep\.say/],
    ['a key that only English has', faults(good, nynorsk, { ...inEnglish, more: 'More' }), /only en has\.more/],
    ['a text where the others have a function', faults(good, nynorsk, { ...inEnglish, deep: { say: 'Missing' } }), /en lacks\.deep\.say/],
    ['an empty text', faults({ ...good, word: '' }, nynorsk, inEnglish), /nb x\.word: nothing/],
    ['a value that is missing', faults(good, { ...nynorsk, word: undefined }, inEnglish), /nn lacks\.word string/],
    ['English in bokmål', faults({ ...good, word: 'The source' }, nynorsk, inEnglish), /nb x\.word: "the"/],
    ['English in nynorsk', faults(good, { ...nynorsk, word: 'Download' }, inEnglish), /nn x\.word: "download"/],
    ['Norwegian in English', faults(good, nynorsk, { ...inEnglish, word: 'Kilde' }), /en x\.word: "kilde"/],
    ['a Norwegian letter in English', faults(good, nynorsk, { ...inEnglish, word: 'Sånn' }), /en x\.word: a Norwegian letter/],
    ['bokmål in nynorsk', faults(good, { ...nynorsk, word: 'Kilde' }, inEnglish), /nn x\.word: "kilde"/],
    ['nynorsk in bokmål', faults({ ...good, word: 'Kjelde' }, nynorsk, inEnglish), /nb x\.word: "kjelde"/],
    ['the same word in all three', faults({ word: 'Agenda' }, { word: 'Agenda' }, { word: 'Agenda' }), /en x\.word is as in Norwegian/],
    ['a sentence copied', faults({ a: 'Prøv det om igjen' }, { a: 'Prøv det om igjen' }, { a: 'A sentence' }), /nb and nn x\.a are alike/],
    [
      'a branch of a function',
      faults(good, { ...nynorsk, deep: { say: (count: number) => (count === 1 ? 'ikke' : `${count} mål`) } }, inEnglish),
      /nn x\.deep\.say: "ikke"/,
    ],
    [
      'a field of a fact',
      faults(good, nynorsk, { ...inEnglish, deep: { say: ({ few }: { few: boolean }) => (few ? 'few' : 'mange mål') } }),
      /en x\.deep\.say: "mål"/,
    ],
    [
      'a fact left out',
      faults(good, nynorsk, { ...inEnglish, deep: { say: (_: number, { few }: { few?: number }) => (few ? '7' : String(undefined)) } }),
      /en x\.deep\.say: something that is no text/,
    ],
  ];
  for (const [name, found, want] of cases) it(`finds ${name}`, () => assert.match(found, want));
});

describe('words for errors', () => {
  const source = readFileSync(new URL('../../src/data/errors.ts', import.meta.url), 'utf8');
  const codes = [...source.slice(0, source.indexOf('export type TableFault')).matchAll(/\| '([a-z-]+)'/g)].map(([, code]) => code!);

  it('there is a sentence for each code and no other', () => {
    assert.ok(codes.length > 15);
    for (const language of languages) assert.deepEqual(Object.keys(errorWords[language]).sort(), [...codes].sort(), language);
  });

  it('there is a sentence for each fault of a table and no other', () => {
    const [, union = ''] = /export type TableFault =([^;]+);/.exec(source) ?? [];
    const faults = [...union.matchAll(/'([a-z-]+)'/g)].map(([, fault]) => fault!);
    assert.ok(faults.length > 10);
    for (const language of languages) assert.deepEqual(Object.keys(faultWords[language].tables).sort(), [...faults].sort(), language);
  });

  it('a sentence does without facts, and ends as one', () => {
    for (const language of languages)
      for (const code of codes) assert.match(errorWords[language][code]?.({}) ?? '', /^[A-ZÅÆØ«“][^]*\.$/, `${language} ${code}`);
  });

  const cases: [code: string, facts: Record<string, string | number>, want: [nb: string, nn: string, en: string]][] = [
    [
      'http-status',
      { status: 404 },
      [
        'Adressen finnes ikke (feil 404). Se etter skrivefeil.',
        'Adressa finst ikkje (feil 404). Sjå etter skrivefeil.',
        'The address does not exist (error 404). Look for a typing error.',
      ],
    ],
    [
      'http-status',
      { status: 500 },
      ['Adressen svarte med feil 500.', 'Adressa svara med feil 500.', 'The address answered with error 500.'],
    ],
    [
      'invalid',
      { path: 'title', expected: '"title"', received: 'undefined' },
      ['Dokumentet mangler «title».', 'Dokumentet manglar «title».', 'The document lacks “title”.'],
    ],
    [
      'invalid',
      { path: 'goals[3].title', expected: '(string | Object)', received: '3' },
      [
        '«goals[3].title» skal være tekst, men er det ikke.',
        '«goals[3].title» skal vere tekst, men er det ikkje.',
        '“goals[3].title” must be text, but is not.',
      ],
    ],
    [
      'invalid',
      { path: 'series[0].values.now', expected: 'period', received: 'now' },
      [
        '«now» er ingen periode (series[0].values.now). Skriv for eksempel 2024, 2024K1 eller 2024-03.',
        '«now» er ingen periode (series[0].values.now). Skriv til dømes 2024, 2024K1 eller 2024-03.',
        '“now” is no period (series[0].values.now). Write for instance 2024, 2024Q1 or 2024-03.',
      ],
    ],
    [
      'invalid',
      { path: 'series', expected: 'length>=1', received: 'Array' },
      [
        'Listen «series» er tom, men må ha noe i seg.',
        'Lista «series» er tom, men må ha noko i seg.',
        'The list “series” is empty, but must have something in it.',
      ],
    ],
    [
      'invalid',
      { path: 'decimals', expected: '>=0', received: 'number' },
      ['«decimals» må være 0 eller høyere.', '«decimals» må vere 0 eller høgare.', '“decimals” must be 0 or higher.'],
    ],
    [
      'invalid',
      { path: 'direction', expected: 'up | down', received: 'string' },
      ['«direction» skal være "up" eller "down".', '«direction» skal vere "up" eller "down".', '“direction” must be "up" or "down".'],
    ],
    [
      'invalid',
      { path: 'values.2023', expected: 'number | string | null', received: 'Object' },
      [
        '«values.2023» skal være et tall, tekst eller ingenting (null), men er det ikke.',
        '«values.2023» skal vere eit tal, tekst eller ingenting (null), men er det ikkje.',
        '“values.2023” must be a number, text or nothing (null), but is not.',
      ],
    ],
    [
      'invalid',
      { path: 'measurements[0].results[1].code', expected: 'code', received: 'SC:XX:1C' },
      [
        '«SC:XX:1C» er ikke blant U4SSCs 91 koder (measurements[0].results[1].code). De skrives slik: SC:SH:SI:1C.',
        '«SC:XX:1C» er ikkje blant dei 91 kodane til U4SSC (measurements[0].results[1].code). Dei blir skrivne slik: SC:SH:SI:1C.',
        '“SC:XX:1C” is not among U4SSC’s 91 codes (measurements[0].results[1].code). They are written like this: SC:SH:SI:1C.',
      ],
    ],
    [
      'invalid',
      { path: 'dimension.Tid.category.index' },
      [
        'Filen er ikke bygd opp som den skal ved «dimension.Tid.category.index». Hent den på nytt, eller be den som har laget den, om å se på det som er nevnt.',
        'Fila er ikkje bygd opp som ho skal ved «dimension.Tid.category.index». Hent henne på nytt, eller be den som har laga henne, om å sjå på det som er nemnt.',
        'The file is not built as it should be at “dimension.Tid.category.index”. Fetch it anew, or ask whoever made it to look at what is named here.',
      ],
    ],
    [
      'invalid',
      { path: 'value', cells: 8, values: 3 },
      [
        'Tabellen i filen skal ha 8 tall, men har 3. Da kan ingen vite hvilke tall som hører til hva. Hent filen på nytt, eller be den som har laget den, om å rette den.',
        'Tabellen i fila skal ha 8 tal, men har 3. Då kan ingen vite kva tal som høyrer til kva. Hent fila på nytt, eller be den som har laga henne, om å rette henne.',
        'The table in the file should have 8 figures, but has 3. Nobody can then tell which figure belongs to what. Fetch the file anew, or ask whoever made it to correct it.',
      ],
    ],
    [
      'wrong-kind',
      {},
      [
        'Filen har ikke tall på en måte som figuren kan lese.',
        'Fila har ikkje tal på ein måte som figuren kan lese.',
        'The file does not hold figures in a form that can be read here.',
      ],
    ],
    [
      'bad-table',
      { fault: 'merged-cells', line: 1 },
      [
        'Tabellen har sammenslåtte celler (rad 1). Del dem opp, så hver verdi får sin egen celle.',
        'Tabellen har samanslegne celler (rad 1). Del dei opp, så kvar verdi får si eiga celle.',
        'The table has merged cells (row 1). Split them, so that each value has a cell of its own.',
      ],
    ],
    [
      'bad-table',
      { fault: 'other-decimals', line: 7, column: 3 },
      [
        'Et tall i tabellen har et annet desimaltegn enn resten (linje 7, kolonne 3).',
        'Eit tal i tabellen har eit anna desimalteikn enn resten (linje 7, kolonne 3).',
        'A number in the table has another decimal mark than the rest (line 7, column 3).',
      ],
    ],
    [
      'repeated-key',
      { key: '2023', line: 1 },
      [
        '«2023» står flere ganger, men skal stå én gang (rad 1).',
        '«2023» står fleire gonger, men skal stå éin gong (rad 1).',
        '“2023” is there more than once, but should be there once (row 1).',
      ],
    ],
    [
      'repeated-key',
      { key: 'gjeld', path: 'rules[1].id' },
      [
        '«gjeld» står flere ganger, men skal stå én gang (rules[1].id).',
        '«gjeld» står fleire gonger, men skal stå éin gong (rules[1].id).',
        '“gjeld” is there more than once, but should be there once (rules[1].id).',
      ],
    ],
    [
      'not-json',
      { line: 12 },
      [
        'Filen er ikke gyldig JSON (linje 12): noe er skrevet feil, ofte et komma eller et anførselstegn. Rett det, eller be den som har laget filen, om en ny.',
        'Fila er ikkje gyldig JSON (linje 12): noko er skrive feil, ofte eit komma eller eit hermeteikn. Rett det, eller be den som har laga fila, om ei ny.',
        'The file is not valid JSON (line 12): something is mistyped, often a comma or a quotation mark. Correct it, or ask whoever made the file for a new one.',
      ],
    ],
  ];
  for (const [code, facts, want] of cases)
    it(`${code} with ${JSON.stringify(facts)}`, () =>
      assert.deepEqual(
        languages.map((language) => errorWords[language][code]?.(facts)),
        want,
      ));
});
