// Status, for the elements that show it in a row or a tile: they share this file. Nothing of the entry may import it statically.
export { deriveProgress } from '../charts/progress-words.js';
export { renderProgress, renderShape } from './progress-template.js';
export { progressWords } from '../i18n/words/progress.js';
