/** 2. Which figures: an address, or a table of a statistics office. */
import { withScheme } from './address.js';
import { debounce, field, make } from './dom.js';
import { exampleAddress } from './examples.js';
import { writtenTable } from './ssb.js';
import { renderTableSearch, takesTables, withoutTable } from './table-search.js';

export function renderDataStep(builder) {
  const w = builder.words();
  const hasTables = takesTables(builder);
  // An example is there to be written over.
  const markExample = () => address.value === exampleAddress(builder.state.tag) && address.select();
  const address = make('input', {
    type: 'text',
    inputmode: 'url',
    autocomplete: 'off',
    spellcheck: 'false',
    value: builder.state.src,
    onfocus: markExample,
    // In some browsers the click that gave the focus takes the mark away again.
    onclick: () => address.selectionStart === address.selectionEnd && markExample(),
    oninput: debounce(() => {
      const written = address.value.trim();
      const number = hasTables && writtenTable(written);
      if (number) search.find(number);
      else changeAddress(builder, withScheme(written));
    }),
  });
  const search = hasTables ? renderTableSearch(builder, (src) => (address.value = src)) : undefined;
  return make(
    'div',
    { class: 'adresse' },
    field(w.address, address, hasTables ? w.addressHelp : w.addressHelpNoTable),
    make('p', { class: 'melding', role: 'status', id: 'sjekk' }),
    search?.element,
  );
}

/** Another address than the table's: what belonged to the table goes. */
function changeAddress(builder, src) {
  const hadTable = Boolean(builder.state.table);
  builder.table = undefined;
  builder.update({ src, table: '', ...(hadTable && { settings: withoutTable(builder.state.settings) }) });
  if (!hadTable) return;
  builder.parts.data.querySelector('.tabellvalg')?.replaceChildren();
  builder.renderLook();
}
