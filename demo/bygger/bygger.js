/** The tag builder: one state, drawn anew in parts when it changes, kept in the page's address. Each step of the page has a file. */
import { readAddress, writeAddress } from './address.js';
import { make } from './dom.js';
import { exampleAddress, exampleSettings } from './examples.js';
import { languageField, storedLanguage } from './language.js';
import { readElements } from './manifest.js';
import { renderPane, showPreview } from './preview-pane.js';
import { Preview } from './preview.js';
import { renderCode, renderCopyStep } from './step-copy.js';
import { renderDataStep } from './step-data.js';
import { renderFigureStep } from './step-figure.js';
import { renderLookStep } from './step-look.js';
import { elementWords, wordsFor } from './words.js';

const here = new URL('../dist/', import.meta.url).href;
const get = async (url) => (await fetch(url)).json();
const [manifest, published] = await Promise.all([get(`${here}custom-elements.json`), get(`${here}integrity.json`)]);
const root = document.getElementById('bygger');

/** What the steps share. `parts` are the places on the page that are drawn anew; `table` is the one that has been described. */
const builder = {
  elements: readElements(manifest),
  published,
  here,
  preview: new Preview(() => renderCode(builder)),
  state: { width: 'desktop', rung: 'tag', office: 'ssb', ...readAddress(location.search) },
  language: storedLanguage(),
  table: undefined,
  parts: {},
  words: () => wordsFor(builder.language),

  /** Keeps a choice, and shows what comes of it. @param redraw for a choice that changes what there is to choose */
  update(change, redraw = () => {}) {
    Object.assign(builder.state, change);
    history.replaceState(null, '', (writeAddress(builder.state) || location.pathname) + location.hash);
    redraw();
    showPreview(builder);
    renderCode(builder);
  },

  /** An attribute of the figure; nothing takes it away. */
  set(name, value) {
    const settings = { ...builder.state.settings };
    if (value === '' || value === false || value === undefined) delete settings[name];
    else settings[name] = value;
    builder.update({ settings });
  },

  /** What the code is made from. */
  choice() {
    const { state, preview, language } = builder;
    const heading = state.settings.heading || preview.heading;
    const { fallback } = wordsFor(state.lang || language);
    return {
      ...state,
      language,
      title: heading || (elementWords(language)[state.tag] ?? state.tag),
      // What readers without the script have, and search engines.
      fallback: heading ? `${fallback}: ${heading}` : fallback,
      base: state.base || here,
      page: location.href,
      integrity: published.files,
      height: preview.height,
    };
  },

  renderLook: () => builder.parts.look.replaceChildren(renderLookStep(builder)),

  /** The fields that another figure has otherwise. */
  renderFields() {
    builder.parts.data.replaceChildren(renderDataStep(builder));
    builder.renderLook();
  },
};

const { state, elements, parts } = builder;
if (!elements[state.tag]) Object.assign(state, { tag: 'indicator-chart', src: '', settings: {} });
if (!state.src) Object.assign(state, { src: exampleAddress(state.tag), settings: { ...exampleSettings(state.tag), ...state.settings } });

function renderAll() {
  const w = builder.words();
  document.documentElement.lang = builder.language;
  document.title = w.title;
  parts.data = make('div');
  parts.look = make('div');
  const language = languageField(w.language, builder.language, (code) => {
    builder.language = code;
    renderAll();
    root.querySelector('.sprak select').focus();
  });
  root.replaceChildren(
    make('div', { class: 'hode' }, make('h1', {}, w.title), language),
    make('p', { class: 'ingress' }, w.lead),
    make(
      'div',
      { class: 'side-om-side' },
      make(
        'div',
        { class: 'steg' },
        make('h2', { id: 'steg-figur' }, w.stepElement),
        renderFigureStep(builder),
        make('h2', {}, w.stepFigures),
        parts.data,
        make('h2', {}, w.stepLook),
        parts.look,
      ),
      renderPane(builder),
    ),
    make('h2', { id: 'steg-kopier' }, w.stepCopy),
    renderCopyStep(builder),
  );
  builder.renderFields();
  showPreview(builder);
  renderCode(builder);
}

renderAll();
