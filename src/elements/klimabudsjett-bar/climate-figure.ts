// Loaded beside the document: how a climate budget is shown. Nothing of the entry may import it statically.
export { ClimateShow, completeSource } from './climate-show.js';
