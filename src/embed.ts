/** The page behind an iframe: one element, as the address says (`embed.html?tag=indicator-chart&src=…`), and its height for the page around. */
import { giveAttributes } from './browser/stand-ins.js';

const { tag = '', ...settings } = Object.fromEntries(new URLSearchParams(location.search));

const sheet = new CSSStyleSheet();
sheet.replaceSync('body{margin:0;padding:.5rem;font-family:system-ui,sans-serif;line-height:1.5}');
document.adoptedStyleSheets = [sheet];
document.documentElement.lang = settings['lang'] ?? 'nb';
document.documentElement.style.colorScheme = settings['theme'] === 'dark' ? 'dark' : 'light';
if (settings['heading']) document.title = settings['heading'];

/** What readers have until the figures come, and when they do not: the way to them. */
function fallback(): HTMLAnchorElement | string {
  const { src = '', heading } = settings;
  if (!src || !URL.canParse(src, location.href)) return heading ?? '';
  const url = new URL(src, location.href);
  return /^https?:$/.test(url.protocol)
    ? Object.assign(document.createElement('a'), { href: url.href, target: '_top', textContent: heading ?? src })
    : src;
}

// Not a tag: there is nothing to make, and the sentence says what is wrong with the address.
if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)+$/.test(tag)) document.body.textContent = 'embed.html?tag=indicator-chart&src=…';
else {
  const element = document.createElement(tag);
  giveAttributes(element, Object.entries({ loading: 'eager', ...settings }));
  element.append(fallback());
  document.body.append(element);
  // The height is no secret, and the page around may be anyone's; it checks who tells it (`frame.js`).
  new ResizeObserver(() =>
    parent.postMessage({ type: 'baerekraft:height', height: Math.ceil(document.body.getBoundingClientRect().height) }, '*'),
  ).observe(document.body);
}
