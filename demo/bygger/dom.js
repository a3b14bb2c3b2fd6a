/** Makes an element: attributes by name (`true` is an empty one, `false`, `null` and `undefined` none), listeners by `onclick` and so on. */
export function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, '');
    else if (value !== false && value !== null && value !== undefined) element.setAttribute(name, value);
  }
  element.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

let ids = 0;
export const newId = () => `felt-${++ids}`;

/** A field with its label and, under it, what it means. */
export function field(label, control, help) {
  const id = newId();
  control.id = id;
  if (help) control.setAttribute('aria-describedby', `${id}-hjelp`);
  const isBox = control.type === 'checkbox';
  const name = make('label', { for: id }, label);
  return make(
    'div',
    { class: isBox ? 'felt avkryss' : 'felt' },
    isBox ? [control, name] : [name, control],
    help && make('p', { id: `${id}-hjelp`, class: 'hjelp' }, help),
  );
}

/** A list to choose from; `options` are `[value, text]`. */
export const select = (options, value, onchange) =>
  make(
    'select',
    { onchange },
    options.map(([own, text]) => make('option', { value: own, selected: own === value }, text)),
  );

/** Waits until the editor has stopped typing. */
export function debounce(action, wait = 400) {
  let timer;
  return (event) => {
    clearTimeout(timer);
    timer = setTimeout(() => action(event), wait);
  };
}

/** A set of choices of which one holds; `options` are `[value, text]`. */
export const radios = (name, options, value, onchange, attributes = {}, legend = undefined) =>
  make(
    'fieldset',
    attributes,
    legend && make('legend', {}, legend),
    options.map(([own, text]) =>
      make('label', {}, make('input', { type: 'radio', name, value: own, checked: own === value, onchange: () => onchange(own) }), text),
    ),
  );
