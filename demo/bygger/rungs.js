/**
 * What is pasted, for each kind of CMS: from the editor's choices to text. Pure.
 *
 * A choice is `{ tag, src, settings, lang, language, accent, fallback, base, integrity, title, height }`: `settings` are attributes by name,
 * `lang` the language of the figure where it is not that of its page, `language` the editor's own, `base` the address of the folder with the
 * built files, with a slash at its end, and `fallback` what readers have until the figures have come.
 */

/** From what is best for readers to what is left when nothing gets through. */
export const rungNames = ['tag', 'all', 'div', 'class', 'iframe', 'oembed', 'frozen'];

const escape = (text) => String(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const attributesOf = ({ src, settings, lang, accent }) =>
  Object.entries({ src, lang, ...settings, accent }).filter(([, value]) => value !== undefined && value !== '' && value !== false);

const write = (attributes, prefix = '') =>
  attributes.map(([name, value]) => (value === true ? ` ${prefix}${name}` : ` ${prefix}${name}="${escape(value)}"`)).join('');

const link = ({ src, fallback }, more = '') => `<a href="${escape(src + more)}">${escape(fallback)}</a>`;

/** All in one classic script, for those who cannot have modules. */
export const wholeScript = 'baerekraft.all.js';

/**
 * Once on the page, or in the site's template. A browser checks a hash only of what the host lets the page read, and the whole script is also for
 * hosts that do not: it has none.
 */
export const scriptTag = ({ base, integrity }, file = 'baerekraft.js') => {
  const hash = file === wholeScript ? undefined : integrity?.[file];
  const kind = file === 'baerekraft.js' ? ' type="module"' : '';
  return `<script${kind} src="${escape(base + file)}"${hash ? ` integrity="${hash}" crossorigin="anonymous"` : ''}></script>`;
};

/**
 * Lines by which the browser fetches figures and further files while the script is on its way. They must ask as the script does, or all is
 * fetched twice; each file with its hash, as a browser that has a module does not check it again.
 * @param {{ further: string[], fetched: string[] }} asked names of files, and addresses of figures
 * @param {Record<string, string>} hashes the `integrity` of each file, by name
 */
export const preloads = ({ base }, { further, fetched }, hashes) =>
  [
    ...fetched.map((address) => `<link rel="preload" as="fetch" crossorigin="anonymous" href="${escape(address)}">`),
    ...further
      .filter((name) => hashes[name])
      .map((name) => `<link rel="modulepreload" href="${escape(base + name)}" integrity="${hashes[name]}">`),
  ].join('\n');

export const tagCode = (choice) => `<${choice.tag}${write(attributesOf(choice))}>\n  ${link(choice)}\n</${choice.tag}>`;

export const standInCode = (choice) =>
  `<div data-baerekraft="${choice.tag}"${write(attributesOf(choice), 'data-')}>\n  ${link(choice)}\n</div>`;

/** The settings go where no CMS looks: behind the address of a link. */
export function classCode(choice) {
  const settings = new URLSearchParams(
    attributesOf(choice).flatMap(([name, value]) => (name === 'src' ? [] : [[name, value === true ? '' : value]])),
  );
  return `<p class="baerekraft-${choice.tag}">${link(choice, settings.size > 0 ? `#${settings}` : '')}</p>`;
}

/** The address of the iframe page; `page` is the page that pastes it, from which `src` is meant. It cannot know the language of that page. */
export function embedAddress({ tag, base, page, lang, language, ...choice }) {
  const params = new URLSearchParams({ tag });
  for (const [name, value] of attributesOf({ ...choice, lang: lang || language }))
    params.set(name, value === true ? '' : name === 'src' ? new URL(value, page).href : value);
  return `${base}embed.html?${params}`;
}

/** What the iframe page needs: its scripts, its own address, files to download, and links that open outside the frame. */
const sandbox = 'allow-scripts allow-same-origin allow-downloads allow-popups allow-top-navigation-by-user-activation';

export const iframeCode = (choice) =>
  `<iframe src="${escape(embedAddress(choice))}" title="${escape(choice.title)}" sandbox="${sandbox}" width="100%" height="${choice.height}" loading="lazy" frameborder="0"></iframe>`;

/** What a CMS asks for when an editor pastes an address: saved as a file, and named by the page of the figure. */
export const oEmbedDocument = (choice) =>
  JSON.stringify(
    {
      version: '1.0',
      type: 'rich',
      title: choice.title,
      html: iframeCode(choice),
      width: 800,
      height: choice.height,
    },
    undefined,
    2,
  );

/** Nothing but a picture, a table and a link. `rows` are rows of cells, the first of them headings. */
export function frozenCode({ src, title, sentence, source, rows = [], fallback }) {
  const cells = (row, tag, scope) =>
    row
      .map(
        (cell, index) =>
          `<${index === 0 ? 'th' : tag}${index === 0 || tag === 'th' ? ` scope="${index === 0 && tag === 'td' ? 'row' : scope}"` : ''}>${escape(cell)}</${index === 0 ? 'th' : tag}>`,
      )
      .join('');
  const [head, ...body] = rows;
  const table = head
    ? `\n  <table>\n    <caption>${escape(title)}</caption>\n    <thead><tr>${cells(head, 'th', 'col')}</tr></thead>\n    <tbody>\n${body.map((row) => `      <tr>${cells(row, 'td', 'row')}</tr>`).join('\n')}\n    </tbody>\n  </table>`
    : '';
  return `<figure>\n  <img src="figur.svg" alt="${escape(sentence)}">\n  <figcaption>${escape(title)}. ${escape(sentence)} ${escape(source)}</figcaption>${table}\n  <p>${link({ src, fallback })}</p>\n</figure>`;
}
