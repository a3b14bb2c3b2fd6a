/**
 * A rollup plugin for the bundles that hold Lit: its Trusted Types policy gets the library's own name. A page may have one policy of a
 * name, and one that is built with Lit itself has `lit-html` already.
 */
const asked = /\bcreatePolicy\((["'])lit-html\1/g;

export function ownPolicy() {
  return {
    name: 'own-policy',
    renderChunk(code) {
      const count = code.match(asked)?.length ?? 0;
      if (count !== 1) this.error(`Lit asks for its policy in ${count} places, expected one`);
      return { code: code.replace(asked, "createPolicy('baerekraft'"), map: null };
    },
  };
}
