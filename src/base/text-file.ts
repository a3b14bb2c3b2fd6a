// For what is loaded later and needs a file that is no JSON: a sheet saved as CSV.
import { load, type LoadOptions } from '../browser/load.js';

/**
 * The text of a file, whatever it was encoded in.
 * @throws DataError as `load` does.
 */
export async function loadText(address: string, options: LoadOptions): Promise<string> {
  return (await load(address, options)).text;
}
