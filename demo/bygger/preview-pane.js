/** What the figure will look like, and in words what has become of its figures. */
import { isRelative } from './address.js';
import { make, radios } from './dom.js';
import { embedAddress } from './rungs.js';

export function renderPane(builder) {
  const w = builder.words();
  const view = make('div', { class: 'visning', role: 'region', 'aria-label': w.preview, tabindex: '0' }, builder.preview.frame(w.preview));
  builder.parts.view = view;
  const widths = ['desktop', 'phone'].map((width) => [width, w[width]]);
  const change = (width) => builder.update({ width });
  return make('div', { class: 'proven' }, radios('bredde', widths, builder.state.width, change, { class: 'bredder' }, w.preview), view);
}

/** A sentence about the figures, for an address that names no site: readers' browsers read it from another page than this. */
function sentences(w, src, address) {
  const told = (text, fault = '') => text.replace('{address}', address).replace('{fault}', fault);
  return {
    ready: isRelative(src) ? `${w.good} ${told(w.relativeGood)}` : w.good,
    error: (fault) => (isRelative(src) ? told(w.relativeWrong, fault) : `${w.wrong} ${fault}`),
  };
}

export function showPreview(builder) {
  const { state, language } = builder;
  const w = builder.words();
  const say = (text, isWrong = false) => {
    const check = document.getElementById('sjekk');
    check?.classList.toggle('galt', isWrong);
    check?.replaceChildren(text);
  };
  builder.parts.view.classList.toggle('telefon', state.width === 'phone');
  if (!state.src && state.tag !== 'sdg-dashboard') return say('');
  say(w.checking);
  // Readers see it when they come there; the editor wants to know at once.
  const settings = { ...state.settings, loading: 'eager' };
  const { ready, error } = sentences(w, state.src, new URL(state.src, location.href).href);
  builder.preview.show(embedAddress({ ...builder.choice(), settings, base: builder.here, lang: state.lang || language }), {
    ready: () => say(ready),
    empty: () => say(w.emptyFigures, true),
    error: (text) => say(error(text), true),
    closed: (host) => say(w.closed.replace('{host}', host), true),
    late: () => say(w.unknown, true),
  });
}
