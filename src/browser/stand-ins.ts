// Comes when the first stand-in is seen: most pages have none.
import { isSafeAttribute } from '../data/safe-attribute.js';

/** Gives an element those of the attributes that it may have. A value of nothing, as CMSs leave behind, is no value. */
export function giveAttributes(element: Element, attributes: Iterable<readonly [name: string, value: string]>): void {
  for (const [name, value] of attributes) if (isSafeAttribute(name)) element.setAttribute(name, value);
}

/**
 * Makes the element that a stand-in names, puts it inside, and moves what stood there into it, so that it is still what readers see
 * until the figures have come. Settings come from `data-…`; where the CMS has taken those away, from what follows `#` in the address of the
 * first link, whose address itself is `src`:
 * `<p class="baerekraft-indicator-chart"><a href="figures.json#kind=bar&height=300">The figures</a></p>`.
 * One that is filled already is left alone: a page may come back as a copy of itself, from a cache or a router, with its figures in it.
 */
export function fillStandIn(place: HTMLElement, tag: string): void {
  if (place.closest(tag) ?? place.querySelector(`:scope > ${tag}`)) return;
  const element = document.createElement(tag);
  const own = [...place.attributes].filter(({ name }) => name.startsWith('data-') && name !== 'data-baerekraft');
  const link = place.matches('a[href]') ? place : place.querySelector('a[href]');
  const [address = '', settings = ''] = (link?.getAttribute('href') ?? '').split('#', 2);
  if (own.length === 0 && address) giveAttributes(element, [['src', address], ...new URLSearchParams(settings)]);
  giveAttributes(
    element,
    own.map(({ name, value }) => [name.slice('data-'.length), value]),
  );
  if (place.matches('a')) {
    // A figure has buttons, and those cannot stand in a link: the link goes into the figure.
    place.replaceWith(element);
    element.append(place);
  } else {
    element.append(...place.childNodes);
    place.append(element);
  }
}
