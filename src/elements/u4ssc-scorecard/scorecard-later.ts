// What needs the figures first: loaded beside them. The element may not import it statically.
export { deriveU4sscTable } from '../../charts/u4ssc-table.js';
export { parseU4ssc } from '../../data/u4ssc-document.js';
export { renderScorecardChoices } from './scorecard-choices.js';
export { drawScorecard } from './scorecard-picture.js';
export { renderList } from './scorecard-list.js';
