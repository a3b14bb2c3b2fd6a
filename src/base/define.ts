import { version } from './version.js';

type ElementClass = CustomElementConstructor & { readonly version?: string };

/** Registers a tag. Quiet where it is there already; one warning where it is there in another version. */
export function define(tag: string, element: ElementClass): void {
  const present = customElements.get(tag) as ElementClass | undefined;
  if (!present) customElements.define(tag, element);
  else if (present.version !== version)
    console.warn(`<${tag}> is on the page already in version ${present.version ?? 'unknown'}; version ${version} was left out.`);
}
