/** The pasted script: the elements that most pages use, and a look-out for the others. */
import './elements/indicator-chart/define.js';
import './elements/klimabudsjett-bar/define.js';
import './elements/sdg-goal-tree/define.js';
import { findTags } from './browser/find-tags.js';

findTags({
  'indicator-table': () => import('./elements/indicator-table/define.js'),
  'indicator-tile': () => import('./elements/indicator-tile/define.js'),
  'u4ssc-scorecard': () => import('./elements/u4ssc-scorecard/define.js'),
  'finance-rules': () => import('./elements/finance-rules/define.js'),
  'sdg-dashboard': () => import('./elements/sdg-dashboard/define.js'),
  'sdg-goal-grid': () => import('./elements/sdg-goal-grid/define.js'),
  'sdg-goal-card': () => import('./elements/sdg-goal-card/define.js'),
  'measure-bank': () => import('./elements/measure-bank/define.js'),
  'plan-cascade': () => import('./elements/plan-cascade/define.js'),
  'plan-timeline': () => import('./elements/plan-timeline/define.js'),
  'service-area-matrix': () => import('./elements/service-area-matrix/define.js'),
  'materiality-matrix': () => import('./elements/materiality-matrix/define.js'),
});
