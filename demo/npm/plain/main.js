import 'baerekraft-elements/indicator-chart';
import 'baerekraft-elements/sdg-goal-grid';

const chart = document.querySelector('indicator-chart');
const goals = document.querySelector('sdg-goal-grid');
const status = document.querySelector('[role=status]');

const tell = () => {
  status.textContent = `Valgt mål: ${goals.goal || 'ingen'}`;
};
document.querySelector('#bars').addEventListener('change', (event) => {
  chart.kind = event.target.checked ? 'bar' : 'line';
});
chart.addEventListener('load', tell);
goals.addEventListener('bk-choose', tell);
