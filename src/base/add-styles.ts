import type { CSSResult } from 'lit';

/** Gives an element styles that come with a further file, after those that it has. The same twice changes nothing. */
export function addStyles({ renderRoot }: { readonly renderRoot: ParentNode }, { styleSheet }: CSSResult): void {
  if (styleSheet && renderRoot instanceof ShadowRoot && !renderRoot.adoptedStyleSheets.includes(styleSheet))
    renderRoot.adoptedStyleSheets.push(styleSheet);
}
