/** From the number of a table to a figure of it: what can be chosen comes from the office's own description. */
import { field, make, select } from './dom.js';
import { chooseFrom, chosenOf, describeTable, offices, tableNumber } from './ssb.js';

/** A table's own choices stand beside the table. */
export const fromTable = ['region', 'compare', 'measure', 'select'];

export const takesTables = ({ elements, state }) => elements[state.tag].own.some(({ name }) => name === 'measure');

export const withoutTable = (settings) => Object.fromEntries(Object.entries(settings).filter(([name]) => !fromTable.includes(name)));

/**
 * @param {(src: string) => void} showAddress called when a table has been chosen
 * @returns its `element`, and `find`, which asks for a table by its number
 */
export function renderTableSearch(builder, showAddress) {
  const w = builder.words();
  const { state } = builder;
  const number = make('input', { type: 'text', inputmode: 'numeric', value: state.table ?? '', autocomplete: 'off' });
  const message = make('p', { class: 'melding', role: 'status' });
  const chosen = make('div', { class: 'felter tabellvalg' });
  /** @returns whether there is such a table, and the editor still waits for it */
  const describe = async (wanted) => {
    message.replaceChildren(w.fetching);
    try {
      const found = await describeTable(state.office, wanted, builder.language);
      if (message.isConnected) builder.table = found;
      return message.isConnected;
    } catch (error) {
      message.replaceChildren(error.status ? w.noTable : w.noAnswer);
      return false;
    }
  };
  const showTable = () => {
    message.replaceChildren(`${w.found}: ${builder.table.title}`);
    chosen.replaceChildren(...tableFields(builder));
    builder.renderLook();
  };
  const search = async () => {
    const wanted = tableNumber(number.value);
    if (!wanted) return message.replaceChildren(w.noNumber);
    if (!(await describe(wanted))) return;
    const { src } = builder.table;
    builder.update({ table: wanted, src, settings: withoutTable(state.settings) });
    showAddress(src);
    showTable();
  };
  number.addEventListener('keydown', (event) => event.key === 'Enter' && search());
  // A colleague who opens the address has the same lists to choose from; the fields around are there when this has been drawn.
  if (state.table) setTimeout(async () => (builder.table || (await describe(state.table))) && showTable());
  const office = select(
    [
      ['sample', w.officeSample],
      ['ssb', w.officeSsb],
    ].filter(([code]) => offices[code]),
    state.office,
    (event) => builder.update({ office: event.target.value }),
  );
  const element = make(
    'details',
    { open: Boolean(state.table) },
    make('summary', {}, w.orTable),
    make(
      'div',
      { class: 'felter tabellsok' },
      field(w.tableNumber, number, w.tableHelp),
      field(w.office, office),
      make('p', { class: 'hent' }, make('button', { type: 'button', onclick: search }, w.fetchTable)),
    ),
    message,
    chosen,
  );
  const find = (wanted) => {
    element.open = true;
    number.value = wanted;
    return search();
  };
  return { element, find };
}

/** A list for each dimension of the table; time stays as the element has it by default. */
function tableFields(builder) {
  const w = builder.words();
  const { state, table } = builder;
  const chosen = chosenOf(table.variables, state.settings);
  const change = (code) => (event) => {
    chosen[code] = event.target.value;
    const { compare } = state.settings;
    builder.update({
      settings: { ...withoutTable(state.settings), ...chooseFrom(table.variables, chosen), ...(compare && { compare }) },
    });
  };
  const options = (categories) => [
    ['', `(${w.byDefault})`],
    ...categories.map((one) => [one.code, one.label === one.code ? one.code : `${one.label} (${one.code})`]),
  ];
  const lists = table.variables
    .filter(({ role }) => role !== 'time')
    .map(({ code, label, categories }) =>
      field(
        (label || code).replace(/^./, (first) => first.toLocaleUpperCase('nb')),
        select(options(categories), chosen[code] ?? '', change(code)),
      ),
    );
  if (!table.variables.some(({ role }) => role === 'geo')) return lists;
  const compare = make('input', {
    type: 'text',
    value: state.settings.compare ?? '',
    autocomplete: 'off',
    onchange: () => builder.set('compare', compare.value.trim()),
  });
  return [...lists, field(w.compareWith, compare)];
}
