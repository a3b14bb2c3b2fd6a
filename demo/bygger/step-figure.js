/** 1. Which figure. */
import { exampleAddress, exampleSettings } from './examples.js';
import { make } from './dom.js';
import { elementWords } from './words.js';

export function renderFigureStep(builder) {
  const names = elementWords(builder.language);
  const order = Object.keys(names);
  return make(
    'fieldset',
    { class: 'figurer', 'aria-labelledby': 'steg-figur' },
    Object.keys(builder.elements)
      .sort((a, b) => order.indexOf(a) - order.indexOf(b))
      .map((tag) =>
        make(
          'label',
          {},
          make('input', {
            type: 'radio',
            name: 'figur',
            value: tag,
            checked: tag === builder.state.tag,
            onchange: () => chooseElement(builder, tag),
          }),
          make('img', { src: `../bilder/bygger/${tag}.png`, alt: '', width: 320, height: 200, loading: 'lazy' }),
          names[tag] ?? tag,
        ),
      ),
  );
}

/** An address of the editor's own stays; an example gives way to that of the new figure. */
function chooseElement(builder, tag) {
  const { src } = builder.state;
  const isExample = Object.keys(builder.elements).some((other) => exampleAddress(other) === src);
  const example = { src: exampleAddress(tag), settings: exampleSettings(tag) };
  builder.table = undefined;
  builder.update({ tag, settings: {}, ...((isExample || !src) && example) }, builder.renderFields);
}
