import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { formatU4sscCode, isInSegment, normaliseU4sscCode, segmentOf, u4sscKpis, u4sscSegments } from '../../src/data/u4ssc-codes.js';
import { u4sscName } from '../../src/i18n/u4ssc-names.js';

const languages = ['nb', 'nn', 'en'] as const;

describe("U4SSC's codes", () => {
  it('are 91: 54 core and 37 advanced, each once', () => {
    assert.equal(new Set(u4sscKpis.map(({ code }) => code)).size, 91);
    assert.equal(u4sscKpis.filter(({ core }) => core).length, 54);
    assert.ok(u4sscKpis.every(({ code, core }) => /[CA]$/.exec(code)?.[0] === (core ? 'C' : 'A')));
  });

  it('stand in 3 dimensions, 7 sub-dimensions and 22 categories', () => {
    assert.deepEqual(u4sscSegments(1), ['EC', 'EN', 'SC']);
    assert.equal(u4sscSegments(2).length, 7);
    assert.equal(new Set(u4sscSegments(3).map((segment) => segment.split(':')[2])).size, 22);
  });

  it('have wastewater treatment under a code of its own', () => {
    assert.ok(u4sscKpis.some(({ code }) => code === 'EN:EN:WS:4C'));
    assert.match(u4sscName('EN:EN:WS:4C', 'nb'), /avløpsvann/);
  });

  for (const [text, want] of [
    ['SC: EH: ED:1C', 'SC:EH:ED:1C'],
    ['SC:EH:H:3C', 'SC:EH:H:3C'],
    [' ec: i: ws:\u00a02c ', 'EC:I:WS:2C'],
  ] as const)
    it(`"${text}" is ${want}`, () => assert.equal(normaliseU4sscCode(text), want));

  it('are printed with even spaces', () => assert.equal(formatU4sscCode('SC:EH:ED:1C'), 'SC: EH: ED: 1C'));

  for (const [code, segment, want] of [
    ['EC:I:WS:1C', 'EC', true],
    ['EC:I:WS:1C', 'EC:I', true],
    // I is not the beginning of ICT.
    ['EC:ICT:WS:1C', 'EC:I', false],
    ['EN:E', 'EN:E', true],
    ['EN:EN:AQ:1C', 'EN:E', false],
    ['SC', '', true],
  ] as const)
    it(`${code} ${want ? 'lies' : 'does not lie'} in "${segment}"`, () => assert.equal(isInSegment(code, segment), want));

  it('are those of the list that KS publishes, and one more', (context) => {
    const list = new URL('../../../shared/data/u4ssc/u4ssc-kpi-datapoints.csv', import.meta.url);
    if (!existsSync(list)) return context.skip('the list is not at hand');
    const rows = readFileSync(list, 'utf8').trim().split('\n').slice(1);
    const theirs = new Set(rows.map((row) => normaliseU4sscCode(row.split(',')[0] ?? '')));
    const ours = new Set(u4sscKpis.map(({ code }) => code));
    assert.deepEqual(
      [...theirs].filter((code) => !ours.has(code)),
      [],
    );
    assert.deepEqual(
      [...ours].filter((code) => !theirs.has(code)),
      ['EN:EN:WS:4C'],
    );
  });
});

describe("U4SSC's names", () => {
  const codes = [...[1, 2, 3].flatMap(u4sscSegments), ...u4sscKpis.map(({ code }) => code)];
  for (const language of languages)
    it(`are there for every code in ${language}`, () =>
      assert.deepEqual(
        codes.filter((code) => u4sscName(code, language) === code || !u4sscName(code, language)),
        [],
      ));

  for (const language of languages)
    it(`tell the indicators of a category apart in ${language}`, () => {
      const names = u4sscKpis.map(({ code }) => `${segmentOf(code, 3)} ${u4sscName(code, language)}`);
      assert.equal(new Set(names).size, names.length);
    });

  // One of each category's last, by meaning: a line that slipped would show here.
  for (const [code, want] of [
    ['EC:ICT:ICT:5A', /trådløst/],
    ['EC:I:T:8A', /utslipp/],
    ['EN:E:E:4A', /offentlige bygg/],
    ['SC:EH:H:6A', /journal/],
    ['SC:SH:SI:5A', /[Bb]arnehage/],
    ['SC:SH:SA:9C', /trafikken/],
    ['SC:SH:SA', /^Trygghet$/],
  ] as const)
    it(`${code} is ${want.source}`, () => assert.match(u4sscName(code, 'nb'), want));

  for (const code of ['', 'XX', 'EC:XX', 'SC:SH:SI:9C', 'constructor', '__proto__', 'EC:ICT:constructor:1C'])
    it(`has none for "${code}"`, () => assert.equal(u4sscName(code, 'nb'), code));
});
