import { whenNear } from './viewport.js';

/** What a CMS that removes unknown tags lets through: `<div data-baerekraft="indicator-chart">`, or a class `baerekraft-indicator-chart`. */
const standIns = '[data-baerekraft],[class*="baerekraft-"]';

/** Near the viewport, or at once where the tag asks for that. */
const whenWanted = (element: Element, load: () => void): unknown => (element.matches('[loading=eager]') ? load() : whenNear(element, load));

/** The tag that a stand-in names. */
const named = ({ dataset, className }: HTMLElement): string =>
  dataset['baerekraft']?.trim().toLowerCase() ?? /(?:^|\s)baerekraft-([a-z0-9-]+)/.exec(className)?.[1] ?? '';

/**
 * Finds tags on the page, now and later, and loads the file of each when the first of its kind comes near the viewport, or is `loading="eager"`. Fills what
 * stands in for a tag.
 * @param files by tag, what defines it
 */
export function findTags(files: Readonly<Record<string, () => Promise<unknown>>>): void {
  const seen = new WeakSet<Element>();
  const missed = (tag: string) => (error: unknown) => console.warn(`<${tag}> did not come.`, error);
  const look = (): void => {
    for (const element of document.querySelectorAll<HTMLElement>(`${Object.keys(files).join(',')},${standIns}`)) {
      if (seen.has(element)) continue;
      seen.add(element);
      const { localName } = element;
      const tag = named(element);
      // Where the file has come, there is nothing to watch: one that is soon taken away again would be held for good.
      if (customElements.get(localName)) continue;
      if (Object.hasOwn(files, localName))
        whenWanted(element, () => void (customElements.get(localName) ?? files[localName]?.().catch(missed(localName))));
      else if (Object.hasOwn(files, tag) || customElements.get(tag))
        import('./stand-ins.js').then(({ fillStandIn }) => fillStandIn(element, tag), missed(tag));
    }
  };
  look();
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
}
