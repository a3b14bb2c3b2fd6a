/** 4. What to copy: by the CMS, or by what it lets through. */
import { isRelative } from './address.js';
import { cmss } from './cms.js';
import { copyButton } from './copy-button.js';
import { debounce, field, make, radios, select } from './dom.js';
import { languageHash } from './language.js';
import { rungWords } from './rung-words.js';
import {
  classCode,
  frozenCode,
  iframeCode,
  oEmbedDocument,
  preloads,
  rungNames,
  scriptTag,
  standInCode,
  tagCode,
  wholeScript,
} from './rungs.js';
import { cmsWords } from './words.js';

/** What each rung is made of: its code, the script that it needs before it, and the script that it is better with. */
const rungs = {
  tag: { code: tagCode, script: 'baerekraft.js', early: true },
  all: { code: tagCode, script: wholeScript },
  div: { code: standInCode, script: 'baerekraft.js', early: true },
  class: { code: classCode, script: 'baerekraft.js', early: true },
  iframe: { code: iframeCode, after: 'frame.js' },
  oembed: { code: oEmbedDocument },
  frozen: { code: frozenCode },
};

export function renderCopyStep(builder) {
  const { state, parts } = builder;
  const w = builder.words();
  parts.code = make('div', { class: 'koden' });
  parts.cms = make('div');
  parts.shown = undefined;
  parts.rungs = make('div');
  const base = make('input', {
    type: 'url',
    value: state.base || builder.here,
    oninput: debounce((event) => builder.update({ base: withSlash(event.target.value.trim()) })),
  });
  const first = make('input', {
    type: 'checkbox',
    checked: Boolean(state.first),
    onchange: (event) => builder.update({ first: event.target.checked && '1' }),
  });
  parts.first = make('div', {}, field(w.first, first, w.firstHelp));
  const named = cmss.map(({ id, name }) => [id, name ?? w.cmsOther]);
  const cms = select([['', `(${w.chooseCms})`], ...named], state.cms ?? '', (event) => chooseCms(builder, event.target.value));
  renderRungs(builder);
  return make(
    'div',
    { class: 'side-om-side' },
    make('div', { class: 'steg' }, field(w.cms, cms), parts.cms, parts.rungs, parts.first, field(w.base, base, w.baseHelp)),
    parts.code,
  );
}

const withSlash = (address) => (address === '' || address.endsWith('/') ? address : `${address}/`);

/** The CMS decides where to begin; a choice of another rung after it holds. */
function chooseCms(builder, id) {
  const known = cmss.find((one) => one.id === id);
  builder.update({ cms: id, ...(known && { rung: known.rung }) });
  renderRungs(builder);
}

function renderRungs(builder) {
  const w = builder.words();
  const options = rungNames.map((rung) => [rung, w[rungWords[rung].name]]);
  builder.parts.rungs.replaceChildren(
    radios('stige', options, builder.state.rung, (rung) => builder.update({ rung }), { class: 'stiger' }, w.rung),
  );
}

function renderCms(builder) {
  const { cms, tag } = builder.state;
  const w = builder.words();
  const advice = cmsWords(builder.language)[cms]?.replace('{tag}', tag);
  if (!advice) return builder.parts.cms.replaceChildren();
  const link = (href, text, attributes = {}) => make('a', { href, ...attributes }, text);
  builder.parts.cms.replaceChildren(
    make('p', { class: 'raad' }, advice, ' ', link(`../veiledning.html#losning-${cms}`, w.cmsInGuide, { hreflang: 'nb' })),
  );
}

/** What stands in the way of the chosen rung. */
function warning(builder) {
  const { state } = builder;
  const isFramed = state.rung === 'iframe' || state.rung === 'oembed';
  if (!isFramed || !isRelative(state.src)) return null;
  const address = new URL(state.src, location.href).href;
  return make('p', { class: 'melding galt' }, builder.words().relativeFrame.replace('{address}', address));
}

/** Everything that is pasted, each with its title. */
function piecesOf(builder) {
  const { state, preview, published } = builder;
  const w = builder.words();
  const rung = rungs[state.rung];
  const choice = builder.choice();
  const asked = rung.early && state.first ? preview.asked([state.src, ...Object.values(state.settings)]) : undefined;
  const early = asked ? preloads(choice, asked, published.further) : '';
  return [
    rung.script && [w.script, scriptTag(choice, rung.script)],
    early && [w.preloads, early],
    [w.code, rung.code(state.rung === 'frozen' ? { ...choice, ...preview.frozen } : choice)],
    rung.after && [w.frameScript, scriptTag(choice, rung.after)],
  ].filter(Boolean);
}

export function renderCode(builder) {
  const { state, parts, preview } = builder;
  const w = builder.words();
  const pieces = piecesOf(builder);
  const shown = JSON.stringify([builder.language, state.rung, state.src, preview.hasPicture, pieces]);
  renderCms(builder);
  // The same code stays as it stands: somebody may be about to press its button, or read that it was copied.
  if (parts.shown === shown) return;
  parts.shown = shown;
  parts.first.hidden = !rungs[state.rung].early;
  const codeBox = ([title, code]) =>
    make(
      'div',
      { class: 'kode' },
      make('strong', {}, title),
      copyButton(w.copy, code, w, pieces.length > 1 ? { class: 'liten', 'aria-label': `${w.copy}: ${title}` } : {}),
      make('pre', { tabindex: '0' }, make('code', {}, code)),
    );
  const all = pieces.map(([, code]) => code).join('\n\n');
  parts.code.replaceChildren(
    ...[
      make('p', { class: 'hjelp' }, w[rungWords[state.rung].help]),
      warning(builder),
      pieces.length > 1 ? make('p', {}, copyButton(w.copyAll, all, w)) : null,
      ...pieces.map(codeBox),
      state.rung === 'frozen' ? make('p', {}, pictureButton(preview, w)) : null,
      make('p', {}, make('a', { href: `sjekk.html${languageHash(builder.language)}` }, w.linkToCheck)),
      make('p', { class: 'hjelp' }, w.share),
    ].filter(Boolean),
  );
}

const pictureButton = (preview, w) =>
  preview.hasPicture ? make('button', { type: 'button', onclick: () => preview.downloadPicture() }, w.downloadPicture) : w.noPicture;
