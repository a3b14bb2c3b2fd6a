import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileName } from '../../src/charts/file-name.js';

describe('S20: the name of a file, out of any text', () => {
  const cases: [what: string, title: string, name: string][] = [
    ['a title', 'Innbyggere i Asker, 2015–2025', 'innbyggere-i-asker-2015-2025.csv'],
    ['Norwegian letters', 'Utslipp på Røros: ÆØÅ', 'utslipp-på-røros-æøå.csv'],
    ['letters in two parts', 'a\u030a', 'å.csv'],
    ['a way out of the folder', '../../etc/passwd', 'etc-passwd.csv'],
    ['slashes both ways', 'a/b\\c:d', 'a-b-c-d.csv'],
    ['an ending of its own', 'tall.exe\u0000', 'tall-exe.csv'],
    ['a turn of the direction of reading', 'tall\u202Efdp.exe', 'tall-fdp-exe.csv'],
    ['nothing that can stand in a name', '…', 'figur.csv'],
    ['nothing at all', '', 'figur.csv'],
    ['five thousand letters', 'a'.repeat(5000), `${'a'.repeat(80)}.csv`],
  ];
  for (const [what, title, name] of cases) it(what, () => assert.equal(fileName(title, 'csv'), name));
});
