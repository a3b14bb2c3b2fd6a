import './elements/indicator-chart/define.js';
import './elements/sdg-goal-tree/define.js';
import './elements/klimabudsjett-bar/define.js';
