import { whenNear } from './viewport.js';

/** What a CMS that removes unknown tags lets through: `<div data-baerekraft="indicator-chart">`, or a class `baerekraft-indicator-chart`. */
const standIns = '[data-baerekraft],[class*="baerekraft-"]';

/** The tag that a stand-in names. */
const named = ({ dataset, className }: HTMLElement): string =>
  dataset['baerekraft']?.trim().toLowerCase() ?? /(?:^|\s)baerekraft-([a-z0-9-]+)/.exec(className)?.[1] ?? '';

/**
 * Finds tags on the page, now and later, and loads the file of each when the first of its kind comes near the viewport, or is
 * `loading="eager"`. Fills what stands in for a tag.
 * @param files by tag, what defines it
 */
export function findTags(files: Readonly<Record<string, () => Promise<unknown>>>): void {
  const seen = new WeakSet<Element>();
  const missed = (tag: string) => (error: unknown) => console.warn(`<${tag}> did not come.`, error);
  /** What is far from the viewport, and how it is forgotten. */
  const waiting = new Map<Element, () => void>();
  const look = (): void => {
    for (const [element, forget] of waiting)
      if (!element.isConnected) {
        forget();
        waiting.delete(element);
        seen.delete(element);
      }
    for (const element of document.querySelectorAll<HTMLElement>(`${Object.keys(files).join(',')},${standIns}`)) {
      if (seen.has(element)) continue;
      seen.add(element);
      const { localName } = element;
      const tag = named(element);
      if (customElements.get(localName)) continue;
      if (Object.hasOwn(files, localName)) {
        const load = (): void => {
          waiting.delete(element);
          if (!customElements.get(localName)) files[localName]?.().catch(missed(localName));
        };
        if (element.matches('[loading=eager]')) load();
        else waiting.set(element, whenNear(element, load));
      } else if (Object.hasOwn(files, tag) || customElements.get(tag))
        import('./stand-ins.js').then(({ fillStandIn }) => fillStandIn(element, tag), missed(tag));
    }
  };
  look();
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
}
