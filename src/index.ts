import './elements/indicator-chart/define.js';
import './elements/sdg-goal-tree/define.js';
import './elements/klimabudsjett-bar/define.js';
import './elements/u4ssc-scorecard/define.js';
import './elements/finance-rules/define.js';
import './elements/indicator-table/define.js';
import './elements/indicator-tile/define.js';
import './elements/sdg-dashboard/define.js';
