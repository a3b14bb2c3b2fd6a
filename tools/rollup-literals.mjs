import { minifyHTMLLiterals } from 'minify-literals';

/** A rollup plugin that makes the HTML and CSS in our own template literals small; code is terser's work. */
export function minifyLiterals() {
  return {
    name: 'minify-literals',
    async transform(code, id) {
      if (id.includes('node_modules') || !/\b(?:html|svg|css) ?`/.test(code)) return null;
      const small = await minifyHTMLLiterals(code, { fileName: id });
      return small ? { code: small.code, map: null } : null;
    },
  };
}
