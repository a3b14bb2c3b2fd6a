/** Looks into the source of a published page: what survived the CMS, and what to try next. The source is parsed, never shown or run. */
import { writeAddress } from './address.js';
import { diagnose } from './diagnose.js';
import { debounce, field, make } from './dom.js';
import { languageField, languageHash, storedLanguage } from './language.js';
import { readElements } from './manifest.js';
import { rungWords } from './rung-words.js';
import { checkWords, languages, wordsFor } from './words.js';

const elements = readElements(await (await fetch(new URL('../dist/custom-elements.json', import.meta.url))).json());
const figures = Object.fromEntries(
  Object.entries(elements).map(([tag, { own, general }]) => [
    tag,
    [...own, ...general].filter(({ kind }) => kind === 'switch').map(({ name }) => name),
  ]),
);
const fallbacks = languages.map(([code]) => wordsFor(code).fallback);

// A parser's document runs no script and fetches nothing; nothing of it is put into this page but as text.
const policy = globalThis.trustedTypes?.createPolicy('sjekk', { createHTML: (html) => html });
const parse = (html) => new globalThis.DOMParser().parseFromString(policy ? policy.createHTML(html) : html, 'text/html');

const root = document.getElementById('sjekksiden');
let language = storedLanguage();
let text = '';

/** What the CMS has put into a tag besides is no choice of the editor's. */
function toBuilder({ rung, figure }) {
  const { own = [], general = [] } = elements[figure.tag] ?? {};
  const known = [...own, ...general].map(({ name }) => name);
  const settings = Object.fromEntries(Object.entries(figure.settings).filter(([name]) => known.includes(name)));
  return `./${writeAddress({ ...figure, settings, rung })}${languageHash(language)}`;
}

/** Their names say it all. */
const withoutValue = ['script-module', 'script-all', 'in-paragraph', 'upper-case', 'script-twice'];

function renderFinding({ code, value }) {
  const names = checkWords(language);
  const help = names[`${code}.help`];
  return make(
    'li',
    {},
    make('strong', {}, names[code]),
    help && make('p', {}, help),
    value && !withoutValue.includes(code) ? [' ', make('code', {}, value)] : null,
  );
}

function renderGroup(kind, title, findings) {
  const own = findings.filter((one) => one.kind === kind);
  // The verdict above is the head of what must be put right.
  const head = kind === 'wrong' ? null : make('h3', {}, title);
  return own.length > 0 && make('section', { class: `funn ${kind}`, 'aria-label': title }, head, make('ul', {}, own.map(renderFinding)));
}

function verdict(findings) {
  const w = wordsFor(language);
  const faults = findings.filter(({ kind }) => kind === 'wrong').length;
  if (findings.some(({ code }) => code === 'nothing')) return w.checkNothing;
  if (faults === 0) return w.checkNoFault;
  return faults === 1 ? w.checkOneFault : w.checkFaults.replace('{count}', faults);
}

function renderNext({ form, rung, figure }) {
  const w = wordsFor(language);
  const guide = make('a', { href: '../veiledning.html#feil', hreflang: 'nb' }, w.toTheGuide);
  if (!rung) return make('p', {}, w.checkElse, ' ', guide);
  const isSame = rung === 'tag' || rung === form;
  const sentence = isSame ? w.checkFix : (figure.tag ? w.checkTry : w.checkTryEmpty).replace('{rung}', w[rungWords[rung].name]);
  return make(
    'section',
    { class: 'neste' },
    make('h3', {}, w.checkNext),
    make('p', {}, sentence),
    make('p', {}, make('a', { class: 'knapp', href: toBuilder({ rung, figure }) }, w.checkOpen), ' ', guide),
  );
}

function showResult(place, status) {
  if (text.trim() === '') {
    place.replaceChildren();
    status.replaceChildren();
    return;
  }
  const w = wordsFor(language);
  const found = diagnose({ text, page: parse(text), figures, fallbacks });
  const { findings } = found;
  status.replaceChildren(verdict(findings));
  status.className = findings.some(({ kind }) => kind === 'wrong') ? 'dom galt' : 'dom';
  place.replaceChildren(
    ...[
      renderGroup('wrong', w.kindWrong, findings),
      renderNext(found),
      renderGroup('good', w.kindGood, findings),
      renderGroup('harmless', w.kindHarmless, findings),
    ].filter(Boolean),
  );
}

function render() {
  const w = wordsFor(language);
  document.documentElement.lang = language;
  document.title = w.checkTitle;
  const status = make('p', { role: 'status', class: 'dom' });
  const place = make('div', { class: 'resultat' });
  const source = make('textarea', { rows: 8, spellcheck: 'false', autocomplete: 'off', wrap: 'soft' });
  source.value = text;
  source.addEventListener(
    'input',
    debounce(() => {
      text = source.value;
      showResult(place, status);
    }),
  );
  root.replaceChildren(
    make(
      'div',
      { class: 'hode' },
      make('h1', {}, w.checkTitle),
      languageField(w.language, language, (code) => {
        language = code;
        render();
        root.querySelector('.sprak select').focus();
      }),
    ),
    make('p', { class: 'ingress' }, w.checkLead),
    make(
      'ol',
      {},
      [w.checkHow1, w.checkHow2.replace('{keys}', w.checkKeys), w.checkHow3].map((step) => make('li', {}, step)),
    ),
    field(w.checkSource, source, w.checkPrivate),
    make('h2', { class: 'sr' }, w.checkResult),
    status,
    place,
    make('p', { class: 'tilbake' }, make('a', { href: `./${languageHash(language)}` }, w.checkBack)),
  );
  showResult(place, status);
}

render();
