import './elements/indicator-chart/define.js';
