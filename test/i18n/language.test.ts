import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { localize, resolveLanguage, type Language, type Localized } from '../../src/i18n/language.js';

describe('resolveLanguage', () => {
  const cases: [tag: string | null | undefined, want: Language][] = [
    ['no', 'nb'],
    ['nb', 'nb'],
    ['nb-NO', 'nb'],
    ['no-NO', 'nb'],
    ['nn', 'nn'],
    ['nn-NO', 'nn'],
    ['NN_no', 'nn'],
    ['en', 'en'],
    ['en-GB', 'en'],
    ['EN-US', 'en'],
    [' en ', 'en'],
    // no words for these: a Norwegian page is the likelier reader
    ['fr', 'nb'],
    ['se', 'nb'],
    ['', 'nb'],
    ['-', 'nb'],
    ['english', 'nb'],
    ['constructor', 'nb'],
    [null, 'nb'],
    [undefined, 'nb'],
  ];
  for (const [tag, want] of cases) it(`${JSON.stringify(tag)} -> ${want}`, () => assert.equal(resolveLanguage(tag), want));
});

describe('localize', () => {
  const all = { nb: 'mål', nn: 'mål på nynorsk', en: 'goal' };
  const cases: [text: Localized | undefined, language: Language, want: string][] = [
    ['as it stands', 'nn', 'as it stands'],
    [all, 'nb', 'mål'],
    [all, 'nn', 'mål på nynorsk'],
    [all, 'en', 'goal'],
    // the other written norm is nearer than English
    [{ nb: 'mål', en: 'goal' }, 'nn', 'mål'],
    [{ nn: 'nynorsk', en: 'goal' }, 'nb', 'nynorsk'],
    [{ nb: 'mål', nn: 'nynorsk' }, 'en', 'mål'],
    [{ nn: 'nynorsk' }, 'en', 'nynorsk'],
    [{ en: 'goal' }, 'nb', 'goal'],
    [{ nb: '', en: 'goal' }, 'nb', 'goal'],
    [{ nb: undefined, nn: 'nynorsk' }, 'nb', 'nynorsk'],
    [{}, 'nb', ''],
    ['', 'nb', ''],
    [undefined, 'en', ''],
  ];
  for (const [text, language, want] of cases)
    it(`${JSON.stringify(text)} in ${language} -> "${want}"`, () => assert.equal(localize(text, language), want));
});
