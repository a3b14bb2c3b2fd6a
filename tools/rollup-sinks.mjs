/** A rollup plugin: what empties an element by `innerHTML` does so by `textContent`, and nothing new writes markup unnoticed. */
import { markupSinks, noMarkupSinks } from './limits.mjs';

const clearing = /\.innerHTML\s*=\s*(?:''|""|null)(?=\s*[;,)}\n])/g;
const writing = /\.(?:innerHTML|outerHTML)\s*\+?=(?!=)|\.insertAdjacentHTML\s*\(|\bdocument\.write\s*\(|\.srcdoc\s*=(?!=)/g;
const evaluating = /\bnew Function\s*\(|(?<![.\w$])eval\s*\(/g;

const count = (code, pattern) => code.match(pattern)?.length ?? 0;

/** @param {string} name The bundle's name without its hash: the key in `markupSinks`. */
export function clearBySafeMeans(name) {
  const expected = markupSinks[name] ?? noMarkupSinks;
  return {
    name: 'clear-by-safe-means',
    renderChunk(code) {
      const cleared = count(code, clearing);
      const safe = code.replace(clearing, ".textContent = ''");
      const left = count(safe, writing);
      if (cleared !== expected.cleared || left !== expected.left) {
        this.error(
          `${name} writes markup in other places than before: ${cleared} clearings and ${left} others, expected ${expected.cleared} and ${expected.left} (tools/limits.mjs)`,
        );
      }
      if (count(safe, evaluating) > 0) this.error(`${name} contains code that is made from a string, which a strict page blocks`);
      return { code: safe, map: null };
    },
  };
}
