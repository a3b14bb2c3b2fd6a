/**
 * Checks of src/ that no linter has: what may stand in one file only, and what may not stand anywhere.
 * Comments are left out, so that a sentence may name what the code must not use.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesUnder, root } from './files.mjs';

const fetching = /(?<![\w.#])(?:(?:globalThis|window|self)\.)?fetch\s*\(/;
const inOneFile = [
  { what: 'fetch(', pattern: fetching, of: /^(?!src\/node\/)/ },
  { what: 'fetch( of the command line', pattern: fetching, of: /^src\/node\// },
  { what: 'getComputedStyle', pattern: /\bgetComputedStyle\b/ },
];

const nowhere = [
  { what: 'unsafeHTML and its like', pattern: /\bunsafe(?:HTML|SVG|MathML|Static)\b/ },
  {
    what: 'innerHTML and its like',
    pattern: /\b(?:innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|createContextualFragment|parseFromString)\b/,
  },
  { what: 'srcdoc', pattern: /\bsrcdoc\b/ },
  { what: 'styleMap', pattern: /\bstyleMap\b/ },
  { what: 'style="" in a template (use classes, static styles or .style=)', pattern: /\sstyle=["'$]/ },
  { what: '<style> in a template', pattern: /<style[\s>]/ },
  { what: 'eval and its like', pattern: /\beval\s*\(|\bnew\s+Function\b|\bset(?:Timeout|Interval)\s*\(\s*['"`]/ },
  { what: 'document.write', pattern: /\bdocument\s*\.\s*write/ },
  { what: 'a silenced check', pattern: /@ts-(?:ignore|expect-error|nocheck)|eslint-disable/, inComments: true },
];

/** The source with comments blanked, line numbers kept. Strings stay: templates are where markup hides. */
function withoutComments(source) {
  const pieces = /\/\*[\s\S]*?\*\/|(?<=^|[\s;{}(,])\/\/[^\n]*/g;
  return source.replace(pieces, (comment) => comment.replace(/[^\n]/g, ' '));
}

/** Everything that is wrong with a set of files, as sentences. @param {Map<string, string>} sources by path */
export function findFaults(sources) {
  const faults = [];
  const homes = new Map(inOneFile.map(({ what }) => [what, new Set()]));
  for (const [file, source] of sources) {
    const code = withoutComments(source);
    code.split('\n').forEach((line, index) => {
      for (const { what, pattern, of } of inOneFile) if (pattern.test(line) && (of?.test(file) ?? true)) homes.get(what).add(file);
      for (const { what, pattern, inComments } of nowhere) {
        if (!inComments && pattern.test(line)) faults.push(`${file}:${index + 1}: ${what} has no place in src`);
      }
    });
    for (const { what, pattern, inComments } of nowhere) if (inComments && pattern.test(source)) faults.push(`${file}: ${what}`);
  }
  for (const [what, files] of homes) if (files.size > 1) faults.push(`${what} belongs in one file, but is in ${[...files].join(', ')}`);
  return faults;
}

if (process.argv[1] === import.meta.filename) {
  const sources = new Map(filesUnder('src', '.ts').map((file) => [file, readFileSync(join(root, file), 'utf8')]));
  const faults = findFaults(sources);
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exitCode = 1;
}
