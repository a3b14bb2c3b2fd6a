import { whenNear } from './viewport.js';

/** What a CMS that removes unknown tags lets through: `<div data-baerekraft="indicator-chart">`, or a class `baerekraft-indicator-chart`. */
const standIns = '[data-baerekraft],[class*="baerekraft-"]';

/** The tag that a stand-in stands for, if it is one of ours and has not been filled. */
function tagOf(place: HTMLElement, tags: readonly string[]): string | undefined {
  const named = place.dataset['baerekraft']?.trim().toLowerCase() ?? /(?:^|\s)baerekraft-([a-z0-9-]+)/.exec(place.className)?.[1];
  return tags.find((tag) => tag === named);
}

/**
 * Finds tags on the page, now and later, and loads the file of each when the first of its kind comes near the viewport. Fills what
 * stands in for a tag.
 * @param files by tag, what defines it
 * @param present tags that are defined already
 */
export function findTags(files: Readonly<Record<string, () => Promise<unknown>>>, present: readonly string[]): void {
  const tags = Object.keys(files);
  const selector = tags.join(',');
  const seen = new WeakSet<Element>();
  const load = (tag: string): void => {
    if (!customElements.get(tag))
      files[tag]?.().catch((error: unknown) => console.warn(`<${tag}> did not come; what stands inside it stays.`, error));
  };
  const fill = (place: HTMLElement, tag: string): void =>
    void import('./stand-ins.js').then(
      ({ fillStandIn }) => fillStandIn(place, tag),
      (error: unknown) => console.warn(`${tag} did not come; what stands in for it stays.`, error),
    );
  const look = (): void => {
    for (const element of document.querySelectorAll<HTMLElement>(`${selector},${standIns}`)) {
      if (seen.has(element)) continue;
      seen.add(element);
      const tag = tagOf(element, [...present, ...tags]);
      if (tag) fill(element, tag);
      else if (files[element.localName]) whenNear(element, () => load(element.localName));
    }
  };
  look();
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
}
