import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inspect } from 'node:util';
import { safeUrl } from '../../src/data/safe-url.js';

const passed = [
  'https://www.ssb.no/statbank/table/07459/',
  'HTTPS://ssb.no',
  'http://localhost:8080/tall.json?a=1&b=2#c',
  'https://ssb.no?a=b:c',
  'https://[2001:db8::1]/x',
  'https://kommune.no/mål og tiltak.pdf',
  'tiltak.html',
  './a/b:c',
  '../bærekraft?tid=12:00',
  '/mål/3',
  '#mål-3',
  '?goal=3&u=http://x',
  'mailto:postmottak@asker.kommune.no?subject=Mål',
  'tel:+4766900000',
];

const refused: readonly unknown[] = [
  'javascript:alert(1)',
  ' java\nscript:alert(1)',
  'java\tscript:alert(1)',
  'JaVaScRiPt:alert(1)',
  '\u0001javascript:alert(1)',
  'java\u0000script:alert(1)',
  'java\u00adscript:alert(1)',
  '\u200bjavascript:alert(1)',
  '\u00a0javascript:alert(1)',
  'javascript\u0085:alert(1)',
  'javascript&colon;alert(1)',
  '&#106;avascript:alert(1)',
  'java&#x0A;script:alert(1)',
  'javascript:https://ssb.no/',
  'javascript://ssb.no/%0Aalert(1)',
  'vbscript:msgbox(1)',
  'data:text/html,<b>x</b>',
  'blob:https://ssb.no/1',
  'file:///etc/passwd',
  'view-source:https://ssb.no',
  'ftp://ssb.no/x',
  'intent:x',
  '//evil.example/x',
  '\\\\evil.example/x',
  '/\\evil.example/x',
  'https:\\\\evil.example',
  'https:/evil.example',
  'https:',
  'https://',
  'https:///evil.example',
  'https://ssb.no@evil.example/',
  'https://u:p@evil.example/',
  'https:\n//evil.example',
  'mailto:',
  '',
  '   ',
  null,
  undefined,
  3,
  {},
  ['https://ssb.no'],
  { toString: () => 'https://ssb.no' },
];

describe('safeUrl', () => {
  for (const value of passed) it(`S04 lets through ${value}`, () => assert.equal(safeUrl(value), value));

  for (const value of refused) {
    it(`S04 refuses ${inspect(value)}`, () => assert.equal(safeUrl(value), undefined));
  }

  it('S04 leaves out the white space around an address', () => assert.equal(safeUrl('\n https://ssb.no/ '), 'https://ssb.no/'));

  it('S04 agrees with the parser: what passes never has another scheme', () => {
    const schemes = new Set(['http:', 'https:', 'mailto:', 'tel:']);
    for (const scheme of ['javascript:', 'data:', 'vbscript:', 'https:', 'x']) {
      for (let code = 0; code < 0x3000; code++) {
        for (const at of [0, 4, scheme.length]) {
          const url = safeUrl(scheme.slice(0, at) + String.fromCharCode(code) + scheme.slice(at) + '1');
          if (url !== undefined) assert.ok(schemes.has(new URL(url, 'https://kommune.no/').protocol), `${scheme} with ${code} at ${at}`);
        }
      }
    }
  });
});
