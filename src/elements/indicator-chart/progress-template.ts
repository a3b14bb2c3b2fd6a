export { renderProgress } from '../../base/progress-template.js';
