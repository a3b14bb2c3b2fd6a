/** The tag builder: one state, drawn anew in parts when it changes, kept in the page's address. */
import { readAddress, withScheme, writeAddress } from './address.js';
import { weakOn } from './contrast.js';
import { field, make, select } from './dom.js';
import { examples } from './examples.js';
import { readElements } from './manifest.js';
import { Preview } from './preview.js';
import { classCode, embedAddress, frozenCode, iframeCode, oEmbedDocument, preloads, scriptTag, standInCode, tagCode } from './rungs.js';
import { chooseFrom, chosenOf, describeTable, offices, tableNumber } from './ssb.js';
import { attributeWords, choiceWords, elementWords, languages, wordsFor } from './words.js';

const here = new URL('../dist/', import.meta.url).href;
const get = async (url) => (await fetch(url)).json();
const [manifest, published] = await Promise.all([get(`${here}custom-elements.json`), get(`${here}integrity.json`)]);
const elements = readElements(manifest);

const storedLanguage = new URLSearchParams(location.hash.slice(1)).get('sprak');
let language = languages.some(([code]) => code === storedLanguage) ? storedLanguage : 'nb';
const state = { width: 'desktop', rung: 'tag', office: 'ssb', ...readAddress(location.search) };
if (!elements[state.tag]) Object.assign(state, { tag: 'indicator-chart', src: '', settings: {} });
if (!state.src) Object.assign(state, { src: exampleAddress(state.tag), settings: { ...exampleSettings(state.tag), ...state.settings } });

/** The table that has been described, and what is chosen of it. */
let table;
const preview = new Preview(() => renderCode());

const root = document.getElementById('bygger');
const parts = {};

function inDemo(path) {
  return new URL(`../${path}`, import.meta.url).href;
}

function exampleAddress(tag) {
  const { src } = examples[tag] ?? {};
  return src ? inDemo(src) : '';
}

/** What the example needs besides; all of it addresses. */
function exampleSettings(tag) {
  return Object.fromEntries(Object.entries(examples[tag]?.settings ?? {}).map(([name, path]) => [name, inDemo(path)]));
}

const words = () => wordsFor(language);
const nameOf = (names, key) => names[key] ?? key;

function update(change, { keepFields = false } = {}) {
  Object.assign(state, change);
  history.replaceState(null, '', (writeAddress(state) || location.pathname) + location.hash);
  if (!keepFields) renderFields();
  renderPreview();
  renderCode();
}

function set(name, value) {
  const settings = { ...state.settings };
  if (value === '' || value === false || value === undefined) delete settings[name];
  else settings[name] = value;
  update({ settings }, { keepFields: true });
}

const choice = () => ({
  ...state,
  title: state.settings.heading || preview.heading || nameOf(elementWords(language), state.tag),
  fallback: words().fallback,
  base: state.base || here,
  page: location.href,
  integrity: published.files,
  height: preview.height,
});

/* 1. Which figure */

function renderElements() {
  const names = elementWords(language);
  return make(
    'fieldset',
    { class: 'figurer', 'aria-labelledby': 'steg-figur' },
    Object.keys(elements)
      .sort((a, b) => Object.keys(names).indexOf(a) - Object.keys(names).indexOf(b))
      .map((tag) =>
        make(
          'label',
          {},
          make('input', { type: 'radio', name: 'figur', value: tag, checked: tag === state.tag, onchange: () => chooseElement(tag) }),
          make('img', { src: `../bilder/bygger/${tag}.png`, alt: '', width: 320, height: 200, loading: 'lazy' }),
          nameOf(names, tag),
        ),
      ),
  );
}

function chooseElement(tag) {
  const isExample = Object.keys(elements).some((other) => exampleAddress(other) === state.src);
  table = undefined;
  update({ tag, settings: {}, ...((isExample || !state.src) && { src: exampleAddress(tag), settings: exampleSettings(tag) }) });
}

/* 2. Which figures */

function renderFigures() {
  const w = words();
  const address = make('input', {
    type: 'url',
    value: state.src,
    oninput: debounce((event) => changeAddress(withScheme(event.target.value.trim()))),
  });
  return make(
    'div',
    {},
    field(w.address, address, w.addressHelp),
    takesTables(state.tag) ? renderTableSearch() : null,
    make('p', { class: 'melding', role: 'status', id: 'sjekk' }),
  );
}

/** Another address than the table's: what belonged to the table goes. */
function changeAddress(src) {
  const hadTable = Boolean(state.table);
  table = undefined;
  update({ src, table: '', ...(hadTable && { settings: withoutTable() }) }, { keepFields: true });
  if (!hadTable) return;
  parts.chosen?.replaceChildren();
  parts.look.replaceChildren(renderLook());
}

function renderTableSearch() {
  const w = words();
  const number = make('input', { type: 'text', inputmode: 'numeric', value: state.table ?? '', autocomplete: 'off' });
  const message = make('p', { class: 'melding', role: 'status' });
  const chosen = (parts.chosen = make('div', { class: 'felter' }));
  const search = async () => {
    const wanted = tableNumber(number.value);
    if (!wanted) return message.replaceChildren(w.noNumber);
    if (!(await describe(wanted))) return;
    update({ table: wanted, src: table.src, settings: withoutTable() }, { keepFields: true });
    root.querySelector('input[type=url]').value = table.src;
    showTable();
  };
  /** @returns whether there is such a table, and the editor still waits for it */
  const describe = async (wanted) => {
    message.replaceChildren(w.fetching);
    try {
      const found = await describeTable(state.office, wanted, language);
      if (message.isConnected) table = found;
      return message.isConnected;
    } catch (error) {
      message.replaceChildren(error.status ? w.noTable : w.noAnswer);
      return false;
    }
  };
  const showTable = () => {
    message.replaceChildren(`${w.found}: ${table.title}`);
    chosen.replaceChildren(...tableFields());
    parts.look.replaceChildren(renderLook());
  };
  const officeField = select(
    [
      ['sample', w.officeSample],
      ['ssb', w.officeSsb],
    ].filter(([office]) => offices[office]),
    state.office,
    (event) => update({ office: event.target.value }, { keepFields: true }),
  );
  number.addEventListener('keydown', (event) => event.key === 'Enter' && search());
  // A colleague who opens the address has the same lists to choose from; the fields around are there when this has been drawn.
  if (state.table) setTimeout(async () => (table || (await describe(state.table))) && showTable());
  return make(
    'details',
    { open: Boolean(state.table) },
    make('summary', {}, w.orTable),
    make(
      'div',
      { class: 'felter' },
      field(w.tableNumber, number, w.tableHelp),
      field(w.office, officeField),
      make('p', {}, make('button', { type: 'button', onclick: search }, w.fetchTable)),
    ),
    message,
    chosen,
  );
}

/** A list for each dimension of the table; time stays as the element has it by default. */
function tableFields() {
  const w = words();
  const chosen = chosenOf(table.variables, state.settings);
  const change = (code) => (event) => {
    chosen[code] = event.target.value;
    const { compare } = state.settings;
    update({ settings: { ...withoutTable(), ...chooseFrom(table.variables, chosen), ...(compare && { compare }) } }, { keepFields: true });
  };
  const compare = make('input', {
    type: 'text',
    value: state.settings.compare ?? '',
    autocomplete: 'off',
    onchange: () => set('compare', compare.value.trim()),
  });
  const lists = table.variables
    .filter(({ role }) => role !== 'time')
    .map(({ code, label, categories }) =>
      field(
        (label || code).replace(/^./, (first) => first.toLocaleUpperCase('nb')),
        select(
          [
            ['', `(${w.byDefault})`],
            ...categories.map((one) => [one.code, one.label === one.code ? one.code : `${one.label} (${one.code})`]),
          ],
          chosen[code] ?? '',
          change(code),
        ),
      ),
    );
  const hasPlaces = table.variables.some(({ role }) => role === 'geo');
  return hasPlaces ? [...lists, field(w.compareWith, compare)] : lists;
}

/** A table's own choices stand beside the table. */
const fromTable = ['region', 'compare', 'measure', 'select'];

const takesTables = (tag) => elements[tag].own.some(({ name }) => name === 'measure');

const withoutTable = () => Object.fromEntries(Object.entries(state.settings).filter(([name]) => !fromTable.includes(name)));

/* 3. How it looks */

function control({ name, kind, choices = [], initial }) {
  const names = choiceWords(language);
  const value = state.settings[name] ?? '';
  const change = (event) => set(name, kind === 'switch' ? event.target.checked : event.target.value.trim());
  if (kind === 'switch') return make('input', { type: 'checkbox', checked: value !== '', onchange: change });
  if (kind === 'choice')
    return select(
      [
        ['', `(${words().byDefault})`],
        ...choices.filter((one) => one !== initial).map((one) => [one, names[`${name}.${one}`] ?? nameOf(names, one)]),
      ],
      value,
      change,
    );
  return make('input', { type: kind === 'number' ? 'number' : 'text', value, autocomplete: 'off', oninput: debounce(change) });
}

function renderLook() {
  const w = words();
  const names = attributeWords(language);
  const { own, general } = elements[state.tag];
  const toField = (one) => field(nameOf(names, one.name), control(one));
  const [first, ...rest] = general;
  const figureLanguage = select([['', `(${w.pageLanguage})`], ...languages], state.lang, (event) =>
    update({ lang: event.target.value }, { keepFields: true }),
  );
  const ownFields = own.filter(({ name }) => !(table && fromTable.includes(name)));
  return make(
    'div',
    {},
    make('div', { class: 'felter' }, toField(first), field(w.figureLanguage, figureLanguage), renderAccent()),
    ownFields.length > 0
      ? make('details', {}, make('summary', {}, w.ownChoices), make('div', { class: 'felter' }, ownFields.map(toField)))
      : null,
    make('details', {}, make('summary', {}, w.generalChoices), make('div', { class: 'felter' }, rest.map(toField))),
  );
}

function renderAccent() {
  const w = words();
  const warning = make('p', { class: 'hjelp', role: 'status' });
  const colour = make('input', { type: 'color', value: state.accent || '#00529b' });
  const use = make('input', { type: 'checkbox', checked: Boolean(state.accent) });
  const apply = () => {
    update({ accent: use.checked ? colour.value : '' }, { keepFields: true });
    warn();
  };
  const warn = () => {
    const weak = use.checked ? weakOn(colour.value) : [];
    const text = ({ ground, ratio }) =>
      `${ground === 'light' ? w.weakLight : w.weakDark}: ${ratio.toFixed(1).replace('.', language === 'en' ? '.' : ',')} (${w.weakHelp}).`;
    warning.className = weak.length > 0 ? 'melding galt' : 'hjelp';
    warning.replaceChildren(weak.map(text).join(' ') || (use.checked ? w.strong : ''));
  };
  colour.addEventListener('input', () => {
    use.checked = true;
    apply();
  });
  use.addEventListener('change', apply);
  warn();
  return make('div', {}, field(w.useAccent, use), field(w.accent, colour), warning);
}

function renderPreview() {
  const check = document.getElementById('sjekk');
  const w = words();
  const say = (text, isWrong = false) => {
    check?.classList.toggle('galt', isWrong);
    check?.replaceChildren(text);
  };
  parts.view.classList.toggle('telefon', state.width === 'phone');
  if (!state.src && state.tag !== 'sdg-dashboard') return say('');
  say(w.checking);
  // Readers see it when they come there; the editor wants to know at once.
  const settings = { ...state.settings, loading: 'eager' };
  preview.show(embedAddress({ ...choice(), settings, base: here, lang: state.lang || language }), {
    ready: () => say(w.good),
    empty: () => say(w.emptyFigures, true),
    error: (text) => say(`${w.wrong} ${text}`, true),
    closed: (host) => say(w.closed.replace('{host}', host), true),
    late: () => say(w.unknown, true),
  });
}

/* 4. What to copy */

const rungs = {
  tag: { name: 'rungTag', help: 'helpTag', code: tagCode, script: true },
  div: { name: 'rungDiv', help: 'helpDiv', code: standInCode, script: true },
  class: { name: 'rungClass', help: 'helpClass', code: classCode, script: true },
  iframe: { name: 'rungIframe', help: 'helpIframe', code: iframeCode, frame: true },
  oembed: { name: 'rungOembed', help: 'helpOembed', code: oEmbedDocument },
  frozen: { name: 'rungFrozen', help: 'helpFrozen', code: (one) => frozenCode({ ...one, ...preview.frozen }) },
};

function renderRungs() {
  const w = words();
  return make(
    'fieldset',
    { class: 'stiger' },
    make('legend', {}, w.rung),
    Object.entries(rungs).map(([rung, { name }]) =>
      make(
        'label',
        {},
        make('input', {
          type: 'radio',
          name: 'stige',
          checked: rung === state.rung,
          onchange: () => update({ rung }, { keepFields: true }),
        }),
        w[name],
      ),
    ),
  );
}

function renderCode() {
  const w = words();
  const rung = rungs[state.rung] ?? rungs.tag;
  const code = rung.code(choice());
  const script = rung.script ? scriptTag(choice()) : '';
  const early =
    script && state.first ? preloads(choice(), preview.asked([state.src, ...Object.values(state.settings)]), published.further) : '';
  parts.first.hidden = !script;
  parts.code.replaceChildren(
    make('p', { class: 'hjelp' }, w[rung.help], ' ', make('a', { href: '../veiledning.html#losninger', hreflang: 'nb' }, w.yourCms)),
    ...(state.accent && state.rung === 'class' ? [make('p', { class: 'melding galt' }, w.noAccent)] : []),
    ...(script ? [codeBox(w.script, script)] : []),
    ...(early ? [codeBox(w.preloads, early)] : []),
    codeBox(w.code, code),
    ...(rung.frame ? [codeBox(w.frameScript, scriptTag(choice(), 'frame.js'))] : []),
    make(
      'p',
      {},
      script ? copyButton(w.copyAll, [script, early, code].filter(Boolean).join('\n\n')) : null,
      state.rung === 'frozen' ? pictureButton() : null,
    ),
  );
}

const codeBox = (title, code) =>
  make(
    'div',
    { class: 'kode' },
    make('strong', {}, title),
    make('pre', { tabindex: '0' }, make('code', {}, code)),
    copyButton(words().copy, code),
  );

function pictureButton() {
  const w = words();
  return preview.hasPicture ? make('button', { type: 'button', onclick: () => preview.downloadPicture() }, w.downloadPicture) : w.noPicture;
}

function copyButton(label, text) {
  const button = make('button', { type: 'button' }, label);
  const said = make('span', { role: 'status', class: 'hjelp' });
  const place = make('span', {}, button, said);
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(text);
      said.replaceChildren(` ${words().copied}`);
    } catch {
      // Not allowed here, as on a page without https: the whole text is marked, and the editor's own keys do the rest.
      const all = place.querySelector('textarea') ?? make('textarea', { readonly: true, rows: 6, 'aria-label': label });
      all.value = text;
      place.append(all);
      all.select();
      said.replaceChildren(` ${words().selected}`);
    }
  });
  return place;
}

/* The page */

function renderFields() {
  parts.figures.replaceChildren(renderFigures());
  parts.look.replaceChildren(renderLook());
}

function renderAll() {
  const w = words();
  document.documentElement.lang = language;
  document.title = w.title;
  parts.figures = make('div');
  parts.look = make('div');
  parts.code = make('div');
  parts.view = make('div', { class: 'visning' }, preview.frame(w.preview));
  const widths = make(
    'fieldset',
    { class: 'bredder', 'aria-label': w.width },
    ['desktop', 'phone'].map((width) =>
      make(
        'label',
        {},
        make('input', {
          type: 'radio',
          name: 'bredde',
          checked: state.width === width,
          onchange: () => update({ width }, { keepFields: true }),
        }),
        w[width],
      ),
    ),
  );
  const base = make('input', {
    type: 'url',
    value: state.base || here,
    oninput: debounce((event) => update({ base: withSlash(event.target.value.trim()) }, { keepFields: true })),
  });
  const first = make('input', {
    type: 'checkbox',
    checked: Boolean(state.first),
    onchange: (event) => update({ first: event.target.checked && '1' }, { keepFields: true }),
  });
  parts.first = make('div', {}, field(w.first, first, w.firstHelp));
  root.replaceChildren(
    make(
      'div',
      { class: 'sprak' },
      field(
        w.language,
        select(languages, language, (event) => changeLanguage(event.target.value)),
      ),
    ),
    make('h1', {}, w.title),
    make('p', { class: 'ingress' }, w.lead),
    make('h2', { id: 'steg-figur' }, w.stepElement),
    renderElements(),
    make('h2', {}, w.stepFigures),
    parts.figures,
    make('h2', {}, w.stepLook),
    parts.look,
    widths,
    parts.view,
    make('h2', {}, w.stepCopy),
    renderRungs(),
    parts.first,
    parts.code,
    field(w.base, base, w.baseHelp),
    make('p', { class: 'hjelp' }, w.share),
  );
  renderFields();
  renderPreview();
  renderCode();
}

const withSlash = (address) => (address === '' || address.endsWith('/') ? address : `${address}/`);

function changeLanguage(code) {
  language = code;
  history.replaceState(null, '', `${location.pathname}${location.search}${code === 'nb' ? '' : `#sprak=${code}`}`);
  renderAll();
  root.querySelector('.sprak select').focus();
}

/** Waits until the editor has stopped typing. */
function debounce(action, wait = 400) {
  let timer;
  return (event) => {
    clearTimeout(timer);
    timer = setTimeout(() => action(event), wait);
  };
}

renderAll();
