/**
 * A rollup plugin for the entry: a second copy of the library stops before anything of it runs, its Lit included.
 * Two copies of Lit would ask for the same Trusted Types policy, and the page would break.
 */
export const place = "globalThis[globalThis.Symbol.for('baerekraft-elements')]";

/** @param {string} version */
export function oneCopy(version) {
  return {
    name: 'one-copy',
    renderChunk(code, chunk) {
      if (chunk.imports.length > 0 || chunk.exports.length > 0) {
        this.error(`the entry must neither import nor export, but imports [${chunk.imports}] and exports [${chunk.exports}]`);
      }
      const mine = JSON.stringify(version);
      return {
        // In a block of its own: in a classic script, `copy` would be the page's.
        code: `{ const copy = ${place};
if (copy === undefined) {
${place} = { version: ${mine} };
${code}
} else if (copy.version !== ${mine}) {
console.warn('baerekraft-elements ' + copy.version + ' is on the page already; version ' + ${mine} + ' was left out.');
} }
`,
        map: null,
      };
    },
  };
}
