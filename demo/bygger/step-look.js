/** 3. How it looks: heading, language, colour, and every choice of the manifest. */
import { weakOn } from './contrast.js';
import { debounce, field, make, select } from './dom.js';
import { fromTable } from './table-search.js';
import { attributeWords, choiceWords, languages } from './words.js';

export function renderLookStep(builder) {
  const w = builder.words();
  const names = attributeWords(builder.language);
  const { own, general } = builder.elements[builder.state.tag];
  const toField = (one) => field(names[one.name] ?? one.name, control(builder, one));
  const [first, ...rest] = general;
  const figureLanguage = select([['', `(${w.pageLanguage})`], ...languages], builder.state.lang, (event) =>
    builder.update({ lang: event.target.value }),
  );
  const ownFields = own.filter(({ name }) => !(builder.table && fromTable.includes(name)));
  const fold = (title, fields) =>
    fields.length > 0 ? make('details', {}, make('summary', {}, title), make('div', { class: 'felter' }, fields.map(toField))) : null;
  return make(
    'div',
    {},
    make('div', { class: 'felter' }, toField(first), field(w.figureLanguage, figureLanguage), renderAccent(builder)),
    fold(w.ownChoices, ownFields),
    fold(w.generalChoices, rest),
  );
}

function control(builder, { name, kind, choices = [], initial }) {
  const value = builder.state.settings[name] ?? '';
  const change = (event) => builder.set(name, kind === 'switch' ? event.target.checked : event.target.value.trim());
  if (kind === 'switch') return make('input', { type: 'checkbox', checked: value !== '', onchange: change });
  if (kind !== 'choice')
    return make('input', { type: kind === 'number' ? 'number' : 'text', value, autocomplete: 'off', oninput: debounce(change) });
  const names = choiceWords(builder.language);
  const options = choices.filter((one) => one !== initial).map((one) => [one, names[`${name}.${one}`] ?? names[one] ?? one]);
  return select([['', `(${builder.words().byDefault})`], ...options], value, change);
}

function renderAccent(builder) {
  const w = builder.words();
  const { accent } = builder.state;
  const warning = make('p', { class: 'hjelp', role: 'status' });
  const colour = make('input', { type: 'color', value: accent || '#00529b' });
  const use = make('input', { type: 'checkbox', checked: Boolean(accent) });
  const ratioText = (ratio) => ratio.toFixed(1).replace('.', builder.language === 'en' ? '.' : ',');
  const warn = () => {
    const weak = use.checked ? weakOn(colour.value) : [];
    const text = ({ ground, ratio }) => `${ground === 'light' ? w.weakLight : w.weakDark}: ${ratioText(ratio)} (${w.weakHelp}).`;
    warning.className = weak.length > 0 ? 'melding galt' : 'hjelp';
    warning.replaceChildren(weak.map(text).join(' ') || (use.checked ? w.strong : ''));
  };
  const apply = () => {
    builder.update({ accent: use.checked ? colour.value : '' });
    warn();
  };
  colour.addEventListener('input', () => {
    use.checked = true;
    apply();
  });
  use.addEventListener('change', apply);
  warn();
  return make('div', { class: 'farge' }, field(w.useAccent, use), field(w.accent, colour), warning);
}
