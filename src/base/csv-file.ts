// Loaded when an address gives a table as text: nothing of the entry may import it statically.
export { readTable } from '../data/table-cube.js';
