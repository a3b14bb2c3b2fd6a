// What needs the figures first: loaded beside them. The element may not import it statically.
export { arrangeRows, deriveListSentence, deriveListTable, deriveRows, parseSort } from '../../charts/indicator-list.js';
export { parseIndicators } from '../../data/indicators-document.js';
export { indicatorTableWords } from '../../i18n/words/indicator-table.js';
export { renderTableChoices } from './table-choices.js';
export { renderIndicatorRows } from './table-rows.js';
