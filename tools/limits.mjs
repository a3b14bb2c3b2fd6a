/** What the build must keep to. Change a number here, in a commit of its own, with the reason. */

/** Most bytes of the built files, compressed by brotli at quality 11, by the name of the file without its hash. */
export const sizeLimits = {
  'baerekraft.js': 30_000,
  'baerekraft-engine.js': 165_000,
};

/**
 * Where a bundle writes markup, by bundle: `cleared` are the places that only empty an element, rewritten to `textContent` so that a page
 * with Trusted Types can run it; `left` are all others. ECharts' own: two in the SVG painter; left is the joined picture of several charts,
 * which we never ask for. Lit's own, in the entry: its template element, which goes through the policy `lit-html`.
 * If a number changes after an update of ECharts or Lit, read the new places first.
 */
export const markupSinks = {
  'baerekraft.js': { cleared: 0, left: 1 },
  'baerekraft-engine.js': { cleared: 2, left: 1 },
  // Both in one.
  'baerekraft.all.js': { cleared: 2, left: 2 },
};

export const noMarkupSinks = { cleared: 0, left: 0 };
