import type { Category } from './cube.js';

const TOTAL = /^(?:i alt|totalt?|alle|begge|all|both|the whole)(?![\p{L}\d])/iu;

/** The category that stands for all of a dimension, by its name: `I alt`, `Begge kjønn`, `All ages`. */
export const totalOf = (categories: readonly Category[]): Category | undefined => categories.find(({ label }) => TOTAL.test(label));
