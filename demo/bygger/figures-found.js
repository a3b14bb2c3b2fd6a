/** The figures in a page's source, in whichever form they were pasted. Pure. */

const isEmbed = (address) => /(?:^|\/)embed\.html$/.test(address.split(/[?#]/, 1)[0]);

const plain = (element) => Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));

/** As `fillStandIn` reads it: from `data-…`, or from the first link and what follows its `#`. */
function standInAttributes(element) {
  const own = [...element.attributes].filter(({ name }) => name.startsWith('data-') && name !== 'data-baerekraft');
  if (own.length > 0) return Object.fromEntries(own.map(({ name, value }) => [name.slice('data-'.length), value]));
  const link = element.matches('a[href]') ? element : element.querySelector('a[href]');
  const [src = '', settings = ''] = (link?.getAttribute('href') ?? '').split('#', 2);
  return src ? { src, ...Object.fromEntries(new URLSearchParams(settings)) } : {};
}

function frameAttributes(address) {
  const { tag = '', ...attributes } = Object.fromEntries(new URLSearchParams(address.split('?').slice(1).join('?')));
  return { tag, attributes };
}

function formOf(element, tags) {
  const { localName } = element;
  if (tags.includes(localName)) return { form: 'tag', tag: localName, attributes: plain(element) };
  if (localName === 'iframe') {
    const address = element.getAttribute('src') ?? '';
    return isEmbed(address) ? { form: 'iframe', ...frameAttributes(address) } : undefined;
  }
  if (element.hasAttribute('data-baerekraft'))
    return { form: 'div', tag: element.getAttribute('data-baerekraft').trim().toLowerCase(), attributes: standInAttributes(element) };
  const tag = /(?:^|\s)baerekraft-([a-z0-9-]+)/.exec(element.className)?.[1] ?? '';
  // A site may well have classes of its own that begin so.
  return tags.includes(tag) ? { form: 'class', tag, attributes: standInAttributes(element) } : undefined;
}

/**
 * @param {Document} page
 * @param {string[]} tags
 * @returns in the order of the page, `{ form, tag, attributes, element }`; `form` is `tag`, `div`, `class` or `iframe`
 */
export function findFigures(page, tags) {
  const selector = [...tags, 'iframe', '[data-baerekraft]', '[class*="baerekraft-"]'].join(',');
  const found = [...page.querySelectorAll(selector)].flatMap((element) => {
    const figure = formOf(element, tags);
    return figure ? [{ ...figure, element }] : [];
  });
  const standIns = found.filter(({ form }) => form === 'div' || form === 'class').map(({ element }) => element);
  // In a copy of the page as it stands in the browser, a stand-in already holds its figure.
  return found.filter(({ element }) => !standIns.some((one) => one !== element && one.contains(element)));
}
