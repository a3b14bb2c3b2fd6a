/** What became of the pasted code: from the source of a published page to findings. Pure: the page has been parsed by the browser, and is never shown. */
import { findFigures } from './figures-found.js';

/** `wrong` must be put right, `harmless` looks wrong and is not, `good` is as it should be. */
const kinds = {
  wrong: [
    ...['escaped', 'script-missing', 'script-type-lost', 'script-http', 'script-versions'],
    ...['src-missing', 'src-empty', 'src-http', 'curly-quotes', 'self-closing', 'no-end', 'name-lost', 'twice'],
    ...['frame-broken', 'frame-http', 'frame-title', 'frame-sandbox', 'link-only', 'nothing', 'no-figure'],
  ],
  harmless: ['script-twice', 'upper-case', 'in-paragraph', 'emptied', 'same-id', 'frame-script-missing'],
};
const kindOf = (code) => Object.keys(kinds).find((kind) => kinds[kind].includes(code)) ?? 'good';

/** What is tried next, by the finding that says most; where it is not named, the form that was pasted is right, and the fault in it is put right. */
const next = {
  'script-missing': 'iframe',
  'script-type-lost': 'all',
  'name-lost': 'class',
  'link-only': 'div',
  nothing: 'div',
};

/** These elements have figures of their own inside, or need none. */
const needsNoAddress = ['sdg-dashboard'];

const isPlain = (address = '') => /^http:\/\/(?!localhost|127\.)/i.test(address);

/** Quotes as a word processor writes them: to HTML they are part of the value. */
const curly = /^[“”„«’‘]|[“”„»’‘]$/g;
/** A heading may begin with a quotation; the address beside it never does. */
const isCurly = ([name, value]) => name !== 'heading' && value.search(curly) >= 0;

function scriptFindings(page, needed) {
  const scripts = [...page.querySelectorAll('script[src]')]
    .map((element) => ({ src: element.getAttribute('src'), type: element.getAttribute('type') ?? '' }))
    .map((one) => ({ ...one, file: /(?:^|\/)(baerekraft(?:\.all)?\.js)(?:[?#]|$)/.exec(one.src)?.[1] }))
    .filter(({ file }) => file);
  const codes = [];
  const entries = scripts.filter(({ file }) => file === 'baerekraft.js');
  const whole = scripts.filter(({ file }) => file !== 'baerekraft.js');
  // Without its type, the browser reads the module as a classic script, and stops at its first line.
  const modules = entries.filter(({ type }) => type.trim().toLowerCase() === 'module');
  if (modules.length > 0) codes.push(['script-module', modules[0].src]);
  if (whole.length > 0) codes.push(['script-all', whole[0].src]);
  if (entries.length > 0 && modules.length + whole.length === 0) codes.push(['script-type-lost', entries[0].src]);
  if (scripts.length === 0 && needed) codes.push(['script-missing']);
  const folders = new Set(scripts.map(({ src }) => src.replace(/baerekraft(?:\.all)?\.js.*$/, '')));
  if (folders.size > 1) codes.push(['script-versions', [...folders].join(' · ')]);
  else if (scripts.length > 1) codes.push(['script-twice', String(scripts.length)]);
  const plain = scripts.find(({ src }) => isPlain(src));
  if (plain) codes.push(['script-http', plain.src]);
  return codes;
}

/** What the address is called in each form. */
const addressName = { tag: 'src', div: 'data-src', class: 'href', iframe: 'src' };

function addressFindings({ form, tag, attributes, element }) {
  const { src } = attributes;
  const of = `${addressName[form]}, <${tag}>`;
  if (src === undefined && (element.querySelector('table') || needsNoAddress.includes(tag))) return [];
  if (src === undefined) return [['src-missing', of]];
  if (src.trim() === '') return [['src-empty', of]];
  return isPlain(src) ? [['src-http', src]] : [];
}

function frameFindings({ element, tag, attributes }, tags, page) {
  const address = element.getAttribute('src');
  const codes = [];
  if (!tags.includes(tag) || 'amp;src' in attributes || /^&amp;/.test(address)) codes.push(['frame-broken', address]);
  if (isPlain(address)) codes.push(['frame-http', address]);
  if (!element.getAttribute('title')?.trim()) codes.push(['frame-title']);
  if (!element.hasAttribute('sandbox')) codes.push(['frame-sandbox']);
  if (!page.querySelector('script[src*="frame.js"]')) codes.push(['frame-script-missing']);
  return codes;
}

function figureFindings(figure, { page, figures }) {
  const { form, tag, attributes, element } = figure;
  if (form === 'iframe') {
    const codes = frameFindings(figure, Object.keys(figures), page);
    return [['form-iframe', tag], ...codes, ...(codes.some(([code]) => code === 'frame-broken') ? [] : addressFindings(figure))];
  }
  if (isCurly(['', tag])) return [['curly-quotes', tag]];
  if (!Object.hasOwn(figures, tag)) return [['name-lost', tag]];
  const entries = Object.entries(attributes);
  const quoted = entries.filter(isCurly).map(([name, value]) => `${name}=${value}`);
  const emptied = entries.filter(([name, value]) => value === '' && name !== 'src' && !figures[tag].includes(name)).map(([name]) => name);
  return [
    [`form-${form}`, tag],
    ...(quoted.length > 0 ? [['curly-quotes', quoted.join(' ')]] : addressFindings(figure)),
    ...(emptied.length > 0 ? [['emptied', emptied.join(', ')]] : []),
    ...(form === 'tag' && element.closest('p') ? [['in-paragraph', tag]] : []),
  ];
}

/** What the parsed page no longer tells: it has no letters' case, and closes what was left open. */
function textFindings(text, tags) {
  const markup = text.replaceAll(/<!--[^]*?-->|(<script\b[^>]*>)[^]*?<\/script\s*>/gi, '$1');
  return tags.flatMap((tag) => {
    const openings = [...markup.matchAll(new RegExp(`<(${tag})(?=[\\s>/])(?:"[^"]*"|'[^']*'|[^>"'])*>`, 'gi'))];
    if (openings.length === 0) return [];
    const closings = [...markup.matchAll(new RegExp(`</${tag}\\s*>`, 'gi'))];
    const codes = [];
    if (openings.some(([, name]) => name !== tag)) codes.push(['upper-case', openings.find(([, name]) => name !== tag)[1]]);
    if (openings.length > closings.length) codes.push([openings.some(([whole]) => whole.endsWith('/>')) ? 'self-closing' : 'no-end', tag]);
    return codes;
  });
}

/** Code that was pasted where text belongs: the reader sees it. A page that explains code shows it too, but has the figure besides. */
function escapedFindings(page, tags, hasFigures) {
  const begins = new RegExp(
    `^\\s*<(?:(${tags.join('|')})[\\s>]|script[^>]+baerekraft|div[^>]+data-baerekraft|iframe[^>]+embed\\.html)`,
    'i',
  );
  const textOnly = 4;
  const walker = page.createTreeWalker(page.body, textOnly);
  while (walker.nextNode()) {
    const { data, parentElement } = walker.currentNode;
    const isShown = !parentElement.closest('script, style, template, noscript, textarea');
    const isExample = hasFigures && parentElement.closest('pre, code');
    if (isShown && !isExample && begins.test(data)) return [['escaped', data.trim().slice(0, 60)]];
  }
  return [];
}

/** The same twice over: the whole figure, or only its id. */
function repeats(figures) {
  const codes = new Map();
  for (const [index, { element, attributes }] of figures.entries()) {
    const before = figures.slice(0, index);
    const isSame = (other) =>
      JSON.stringify(other.attributes) === JSON.stringify(attributes) && other.element.localName === element.localName;
    if (before.some(isSame)) codes.set('twice', attributes.src ?? '');
    else if (element.id && before.some((other) => other.element.id === element.id)) codes.set('same-id', element.id);
  }
  return [...codes];
}

/** What is left when all but text and links was taken away. */
function remains(page, fallbacks) {
  const frozen = [...page.querySelectorAll('figure')].find((figure) => figure.querySelector('img') && figure.querySelector('table'));
  if (frozen) return { codes: [['form-frozen']] };
  const link = [...page.querySelectorAll('a[href]')].find(({ textContent }) =>
    fallbacks.some((words) => textContent.trim().startsWith(words)),
  );
  if (link) return { codes: [['link-only', link.textContent.trim()]], src: link.getAttribute('href').split('#', 1)[0] };
  return { codes: [] };
}

/** The link that the editor put inside knows the address that was taken out of the tag. */
const addressOf = ({ attributes, element }) =>
  attributes.src?.replaceAll(curly, '') || element.querySelector('a[href]')?.getAttribute('href').split('#', 1)[0] || '';

function suggest(codes, first) {
  const [named] = Object.keys(next).filter((code) => codes.includes(code));
  if (codes.includes('src-missing') || codes.includes('src-empty')) return { tag: 'div', iframe: 'iframe' }[first.form] ?? 'class';
  if (named) return next[named];
  return codes.some((code) => kindOf(code) === 'wrong') ? (first?.form ?? 'tag') : undefined;
}

/**
 * @param {object} source
 * @param {string} source.text what the editor pasted
 * @param {Document} source.page the same, parsed
 * @param {Record<string, string[]>} source.figures the tags that there are, each with its attributes that are rightly empty
 * @param {string[]} source.fallbacks how the link inside a figure begins as the tag builder writes it
 * @returns `{ findings, form, rung, figure }`: each finding once, `{ code, kind, value }`; the rung that the first figure stands on, and the one to
 *   try, if any; and what was found of it, `{ tag, src, lang, accent, settings }`
 */
export function diagnose({ text, page, figures, fallbacks }) {
  const tags = Object.keys(figures);
  const found = findFigures(page, tags);
  const needsScript = found.some(({ form }) => form !== 'iframe');
  const left = found.length === 0 ? remains(page, fallbacks) : { codes: [] };
  const pairs = [
    ...scriptFindings(page, needsScript),
    ...found.flatMap((figure) => figureFindings(figure, { page, figures })),
    ...textFindings(text, tags),
    ...repeats(found),
    ...escapedFindings(page, tags, found.length > 0),
    ...left.codes,
  ];
  if (page.querySelector('link[type="application/json+oembed"]')) pairs.push(['form-oembed']);
  if (pairs.length === 0) pairs.push(['nothing']);
  else if (pairs.every(([code]) => /^script-(?:module|all|twice)$/.test(code))) pairs.push(['no-figure']);
  const codes = [...new Set(pairs.map(([code]) => code))];
  const [first] = found;
  const { src, lang = '', accent = '', ...settings } = first ? { ...first.attributes, src: addressOf(first) } : { src: left.src ?? '' };
  return {
    findings: codes.map((code) => ({ code, kind: kindOf(code), value: pairs.find(([own]) => own === code)[1] ?? '' })),
    form: first?.form,
    rung: suggest(codes, first),
    figure: { tag: tags.includes(first?.tag) ? first.tag : '', src, lang, accent, settings },
  };
}
