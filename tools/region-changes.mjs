/**
 * Makes src/data/region-changes.ts from Statistics Norway's standard for municipalities (Klass 131, CC BY 4.0).
 *
 *     node tools/region-changes.mjs <change table> <newest code list> [older code lists, to check against]
 *
 * The change table is the answer of https://data.ssb.no/api/klass/v1/classifications/131/changes?from=1994-01-02, the code
 * lists are those of …/classifications/131/codesAt or of a version; the newest that was used is
 * test/fixtures/municipalities-2026.json. Run it each January, when municipalities change.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './files.mjs';

/** The table is less complete before this: a transfer to Rakkestad in 1992 leaves out Rakkestad itself. */
const firstYear = 1994;
/** Not a municipality: "uoppgitt". */
const unknown = '9999';

const [changesFile, ...listFiles] = process.argv.slice(2);
if (!changesFile || listFiles.length === 0) {
  console.error('Usage: node tools/region-changes.mjs <change table> <newest code list> [older code lists]');
  process.exit(2);
}

const read = (file) => JSON.parse(readFileSync(file, 'utf8'));
const lists = listFiles.map((file) => {
  const { validFrom, classificationItems, codes } = read(file);
  const all = (classificationItems ?? codes).map((item) => item.code ?? item);
  return { file, year: Number(validFrom.slice(0, 4)), codes: new Set(all.filter((code) => code !== unknown)) };
});

/** year -> new code -> old codes, without mere changes of name. */
const changes = new Map();
for (const { oldCode, newCode, changeOccurred } of read(changesFile).codeChanges) {
  if (!changeOccurred.endsWith('-01-01')) throw new Error(`${oldCode} changes within a year: ${changeOccurred}`);
  const year = Number(changeOccurred.slice(0, 4));
  if (year <= firstYear) continue;
  if (!changes.has(year)) changes.set(year, new Map());
  const rows = changes.get(year);
  rows.set(newCode, [...new Set([...(rows.get(newCode) ?? []), oldCode])].sort());
}
for (const [year, rows] of changes) {
  for (const [code, olds] of rows) {
    const isNameOnly = olds.join() === code && ![...rows].some(([other, its]) => other !== code && its.includes(code));
    if (isNameOnly) rows.delete(code);
  }
  if (rows.size === 0) changes.delete(year);
}
const years = [...changes.keys()].sort((a, b) => a - b);

/** The codes of each year, walked back from the newest list; an older list that differs stops the tool. */
const codes = new Set(lists[0].codes);
for (const year of [...years].reverse()) {
  check(year);
  const rows = changes.get(year);
  for (const code of rows.keys()) if (!codes.delete(code)) throw new Error(`${code} comes in ${year} but is in no list after it`);
  for (const olds of rows.values()) for (const code of olds) codes.add(code);
}
check(firstYear);

function check(from) {
  const until = years.find((year) => year > from) ?? Infinity;
  for (const { file, year, codes: listed } of lists) {
    if (year < from || year >= until) continue;
    const odd = [...codes].filter((code) => !listed.has(code)).concat([...listed].filter((code) => !codes.has(code)));
    if (odd.length > 0) throw new Error(`${file} (${year}) and the change table disagree on ${odd.join(' ')}`);
  }
}

const changed = new Set([...changes.values()].flatMap((rows) => [...rows.keys(), ...[...rows.values()].flat()]));
const unchanged = [...codes].filter((code) => !changed.has(code)).sort();

function wrapped(words, indent) {
  const lines = [''];
  for (const word of words) {
    if (lines.at(-1).length + word.length > 130) lines.push('');
    lines[lines.length - 1] += `${lines.at(-1) === '' ? indent : ' '}${word}`;
  }
  return lines.join('\n');
}

const tables = years.map((year) => {
  const rows = [...changes.get(year)].sort(([a], [b]) => (a < b ? -1 : 1)).map(([code, olds]) => `${code}=${olds.join('+')}`);
  return `  [\n    ${year},\n    \`\n${wrapped(rows, '')}\`,\n  ],\n`;
});

writeFileSync(
  join(root, 'src/data/region-changes.ts'),
  `/**
 * Norway's municipality codes and how they changed, made by tools/region-changes.mjs: edit that, not this.
 * Source: Statistisk sentralbyrå, Klass 131 Standard for kommuneinndeling, CC BY 4.0. Changes take force on 1 January.
 */

/** Nothing is known of the years before. */
export const firstYear = ${firstYear};

/** The newest year whose codes were checked against the published list; of later years no change is known. */
export const verifiedYear = ${Math.max(...lists.map(({ year }) => year))};

/** Codes in force in every year since. */
export const unchanged = \`
${wrapped(unchanged, '')}\`;

/** For each year of change, every code that came or grew: \`new=old+old\`. An old code in several rows was split. */
export const changes: readonly (readonly [year: number, rows: string])[] = [
${tables.join('')}];
`,
);
console.log(`${firstYear}: ${codes.size} municipalities, ${lists[0].year}: ${lists[0].codes.size}; changes in ${years.join(', ')}`);
