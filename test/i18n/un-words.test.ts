import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { unTargetCodes } from '../../src/data/un-codes.js';
import { unGoals } from '../../src/i18n/un-goals.js';
import { unTarget } from '../../src/i18n/un-targets.js';

const languages = ['nb', 'nn', 'en'] as const;
type Language = (typeof languages)[number];

const labels = [
  ...unGoals.map((words, index) => ({ id: `goal ${index + 1}`, words })),
  ...unTargetCodes.map((code) => ({ id: code, words: unTarget(code) ?? { nb: '', nn: '', en: '' } })),
];

/** The words of a label in lower case; hyphens and apostrophes stay inside a word. */
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}’-]+/gu) ?? [];

/** The labels, `id: word`, that have a word which the pattern knows. */
function found(language: Language, pattern: RegExp): string[] {
  return labels.flatMap(({ id, words }) =>
    wordsOf(words[language])
      .filter((word) => pattern.test(word))
      .map((word) => `${id}: ${word}`),
  );
}

const wholeWord = (words: string): RegExp => new RegExp(`^(?:${words.trim().split(/\s+/).join('|')})$`, 'u');

describe('words for the UN goals and targets', () => {
  it('has 17 goals and 169 targets', () => {
    assert.equal(unGoals.length, 17);
    assert.deepEqual(
      unTargetCodes.filter((code) => !unTarget(code)),
      [],
    );
    assert.equal(labels.length, 17 + 169);
  });

  for (const code of ['', '0.1', '1', '1.6', '17.20', '11.A', 'constructor', '__proto__', 'undefined'])
    it(`has no target "${code}"`, () => assert.equal(unTarget(code), undefined));

  // One of each goal, by meaning: a line that slipped to the next code would show here.
  const meanings: readonly [code: string, nb: RegExp, en: RegExp][] = [
    ['1.5', /katastrofer/, /disasters/],
    ['1.a', /midler.*fattigdom/, /resources.*poverty/],
    ['2.5', /genmangfold/, /genetic/],
    ['3.6', /trafikken/, /traffic/],
    ['3.d', /varsling/, /warning/],
    ['4.c', /lærere/, /teachers/],
    ['5.4', /ubetalt/, /unpaid/],
    ['6.3', /avløpsvann/, /wastewater/],
    ['7.2', /fornybar/, /renewable/],
    ['8.10', /bank/, /banking/],
    ['9.c', /internett/, /internet/],
    ['10.2', /inkludering/, /inclusion/],
    ['10.3', /diskriminering/, /discrimination/],
    ['11.b', /klima/, /climate/],
    ['12.7', /innkjøp/, /procurement/],
    ['13.2', /planer/, /planning/],
    ['14.5', /10 prosent/, /10%/],
    ['15.8', /fremmede arter/, /alien species/],
    ['16.10', /informasjon/, /information/],
    ['17.11', /eksporten/, /exports/],
    ['17.19', /BNP/, /GDP/],
  ];
  for (const [code, nb, en] of meanings)
    it(`${code} is about ${en.source}`, () => {
      assert.match(unTarget(code)?.nb ?? '', nb);
      assert.match(unTarget(code)?.en ?? '', en);
    });
});

for (const language of languages)
  describe(`form of the labels in ${language}`, () => {
    for (const { id, words } of labels)
      it(id, () => {
        const text = words[language];
        assert.match(text, /^\p{Lu}[\p{L}\d ,%’-]+[\p{L}\d%]$/u, 'a capital first, plain letters, no stop at the end');
        assert.doesNotMatch(text, / {2}/);
        assert.ok(text.length <= 70, `${text.length} characters`);
        const known = new Set(['BNP', 'GDP', 'Aid', 'Trade']);
        const capitals = (text.match(/(?<=[ -])\p{Lu}\p{L}*/gu) ?? []).filter((word) => !known.has(word));
        assert.deepEqual(capitals, [], 'sentence case');
        if (/^\d/.test(id)) assert.ok(text.split(' ').length >= 3 && text.split(' ').length <= 10, 'three to ten words');
      });

    it('no two are the same', () => {
      const first = new Map<string, string>();
      for (const { id, words } of labels) {
        const text = words[language].toLowerCase();
        assert.equal(first.get(text), undefined, `${id} repeats`);
        first.set(text, id);
      }
    });
  });

describe('each language is itself', () => {
  it('bokmål and nynorsk are the same only where both are right', () => {
    const right = ['goal 1', 'goal 3', 'goal 4', 'goal 8', 'goal 9', 'goal 14', 'goal 15', '1.1', '2.2', '5.1', '6.2', '8.7'];
    assert.deepEqual(
      labels.filter(({ words }) => words.nb === words.nn).map(({ id }) => id),
      right,
    );
  });

  it('English differs from both', () => {
    for (const { id, words } of labels) assert.ok(words.en !== words.nb && words.en !== words.nn, id);
  });

  const english = wholeWord(
    'the of and or in with from their which are is be by its access countries developing people women poor end ensure',
  );
  for (const language of ['nb', 'nn'] as const)
    // "by" is a town and "is" is ice; the rest are no Norwegian words.
    it(`no English in ${language}`, () =>
      assert.deepEqual(
        found(language, english).filter((hit) => !/: (?:by|is)$/.test(hit)),
        [],
      ));

  it('no Norwegian in English', () => {
    assert.deepEqual(found('en', /[æøå]|^(?:og|av|til|med|som|fra|alle|en|et|ikke)$/u), []);
  });

  it('English is British', () => {
    assert.deepEqual(found('en', /ization|(?:ize|ized|izing)$|^(?:labor|program|center)$/), []);
  });

  it('no bokmål in nynorsk', () => {
    const words = wholeWord(`ikke mer hvor hva hvem hvert hver noe noen flere fra jeg dem en et de være gjøre øke vann vannmangel sult vold
      sykdom sykdommer skole skoler hjem bolig boliger rent ren fremme fremmer styrke bygge bedre sammen mulighet muligheter forskning lønn
      løfte løftet uten kilder penger regne voksne nyfødte hele dør tar hensyn si markeder tjenester utnyttelse utdannelse deltakelse
      ledelse friheter beslutninger regnskap følge følgene kreve skille legge innbygger eiendom helhetlig virkninger virkningene åpen åpne
      åpent forebygge håndtere gjelden målene havområdene byene ulikhet jevne utjevne verdens verden`);
    assert.deepEqual(found('nn', words), []);
    // Adjectives end in -leg, participles in -ande, and nouns in -heit, -ing(ar): none of these bokmål endings is left.
    const endings = /bærekraft|vann|(?:het|heten|heter|hetene|(?<!h)else|elser|elsen|inger|ingene|ingen|ende|[^l]lige?|somt?|somme)$/u;
    assert.deepEqual(
      found('nn', endings).filter((hit) => !hit.endsWith(': som')),
      [],
    );
  });

  it('no nynorsk in bokmål', () => {
    const words =
      wholeWord(`ikkje meir kvar kva kven kvart noko nokon fleire frå eg dei dykk ein ei eit vere gjere auke aukar vatn vass svolt
      vald sjukdom sjukdommar skule heim bustad bustader reint rein fremje fremjar styrkje byggje betre saman høve forsking løn måla lovnad
      lovnaden utan kjelder pengar rekne vaksne heile døyr tek omsyn seie marknader tenester fridomar avgjerder rekneskap følgje krevje
      skilje leggje innbyggjar eigedom heilskapleg verknadene ope opne medverknad særleg`);
    assert.deepEqual(found('nb', words), []);
    assert.deepEqual(found('nb', /berekraft|(?:heit|heiter|ingar|ingane|ane|ande|ista|leg|lege|sam|same)$/u), []);
  });
});
