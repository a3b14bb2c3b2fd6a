import { whenNear } from './viewport.js';

/**
 * Finds tags on the page, now and later, and loads the file of each when the first of its kind comes near the viewport.
 * @param files by tag, what defines it
 */
export function findTags(files: Readonly<Record<string, () => Promise<unknown>>>): void {
  const tags = Object.keys(files).join(',');
  const seen = new WeakSet<Element>();
  const load = (tag: string): void => {
    if (!customElements.get(tag))
      files[tag]?.().catch((error: unknown) => console.warn(`<${tag}> did not come; what stands inside it stays.`, error));
  };
  const look = (): void => {
    for (const element of document.querySelectorAll(tags)) {
      if (seen.has(element)) continue;
      seen.add(element);
      whenNear(element, () => load(element.localName));
    }
  };
  look();
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
}
