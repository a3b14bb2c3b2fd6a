import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { DataError } from '../../src/data/errors.js';
import { readCube } from '../../src/data/json-stat.js';
import { readOpenSdg } from '../../src/data/open-sdg.js';
import { buildPxRequest, parsePxAddress, readVariables } from '../../src/data/px-address.js';
import { parseQuery } from '../../src/data/query-document.js';
import { errorWords } from '../../src/i18n/words/errors.js';

const shared = new URL('../../../shared/data/', import.meta.url);
const absent = existsSync(shared) ? false : 'the shared files are not here';
const text = (path: string): string => readFileSync(new URL(path, shared), 'utf8');
const json = (path: string): unknown => JSON.parse(text(path));

/** Whatever is no table of figures must be refused, never half-read. */
const REFUSED: readonly (readonly [file: string, read: (path: string) => unknown, code: string])[] = [
  ['pxwebapi0/ssb-v0-05300-metadata.json', (path) => readCube(json(path)), 'wrong-kind'],
  ['pxwebapi0/ssb-v0-05300-metadata.json', (path) => readVariables(json(path)), 'wrong-kind'],
  ['pxwebapi2/config.json', (path) => readCube(json(path)), 'wrong-kind'],
  ['pxwebapi2/tables.json', (path) => readCube(json(path)), 'wrong-kind'],
  ['pxwebapi2/agg_Ålder10årJ.json', (path) => readCube(json(path)), 'wrong-kind'],
  ['fhi/fhi-query-body-example.json', (path) => readCube(json(path)), 'wrong-kind'],
  ['climate/se-klimatkollen-climate-data.json', (path) => readCube(json(path)), 'wrong-kind'],
  ['municipalities/klass131-changetables.json', (path) => readCube(json(path)), 'wrong-kind'],
  ['opensdg/data-starter/meta_1-1-1.yml', (path) => readOpenSdg(text(path)), 'bad-table'],
  ['opensdg/data-starter/meta_es_1-1-1.yml', (path) => readOpenSdg(text(path)), 'bad-table'],
  ['opensdg/data-starter/indicator-config_1-1-1.yml', (path) => readOpenSdg(text(path)), 'bad-table'],
  ['opensdg/ons/meta_1-2-1.md', (path) => readOpenSdg(text(path)), 'bad-table'],
  ['opensdg/ons/meta_13-2-2.md', (path) => readOpenSdg(text(path)), 'bad-table'],
  ['opensdg/schleswig-holstein/meta_1-2-1.yml', (path) => readOpenSdg(text(path)), 'bad-table'],
  ['opensdg/schleswig-holstein/meta_9-3.yml', (path) => readOpenSdg(text(path)), 'bad-table'],
  ['opensdg/bristol/csv-meta_3-4-1.csv', (path) => readOpenSdg(text(path)), 'bad-table'],
  ['opensdg/bristol/csv-meta_11-1-1-c.csv', (path) => readOpenSdg(text(path)), 'bad-table'],
];

describe('real files that hold no figures', { skip: absent }, () => {
  for (const [file, read, code] of REFUSED)
    it(`${file} is refused, in words`, () =>
      assert.throws(
        () => read(file),
        (error) => {
          assert.ok(error instanceof DataError, String(error));
          assert.equal(error.code, code);
          const sentence = errorWords.nb[code]?.({ ...error.detail, ...(error.path !== undefined && { path: error.path }) });
          assert.match(sentence ?? '', /^\p{Lu}.{10,}\.$/u);
          assert.doesNotMatch(sentence ?? '', /«»|undefined|noe, men/);
          return true;
        },
      ));
});

describe('real files that ask for figures', { skip: absent }, () => {
  it('the body of a question to the Institute of Public Health makes a query', () => {
    const body = json('fhi/fhi-query-body-example.json');
    const url = 'https://statistikk-data.fhi.no/api/open/v1/nokkel/Table/1/data';
    assert.deepEqual(parseQuery({ url, body }).body, body);
  });

  it('the metadata of Statistics Sweden make a question within the limit of its config', () => {
    const { maxDataCells: maxCells } = json('pxwebapi2/config.json') as { maxDataCells: number };
    const variables = readVariables(json('jsonstat/scb-pxwebapi2-TAB6471-metadata.json'));
    const { data } = parsePxAddress(new URL('https://statistikdatabasen.scb.se/api/v2/tables/TAB6471'));
    const { url } = buildPxRequest(data, variables, { region: '0180' }, { maxCells });
    assert.match(decodeURIComponent(url), /valueCodes\[Region\]=0180.*valueCodes\[Tid\]=\*/);
    const few = buildPxRequest(data, variables, { region: '0180' }, { maxCells: 5 });
    assert.deepEqual([few.shortened, decodeURIComponent(few.url).includes('valueCodes[Tid]=top(5)')], [5, true]);
  });
});
