import { DataError } from './errors.js';

/** A JSON object of unknown content. */
export type Fields = Readonly<Record<string, unknown>>;

/** The value as an object, if it is one (and no list). */
export const fields = (value: unknown): Fields | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : undefined;

/**
 * Each own field of an object. For a hundred thousand fields, such as the days of a long series, this takes a third of what listing keys,
 * values or entries takes.
 */
export function forEachField(object: object, visit: (key: string, value: unknown) => void): void {
  for (const key in object) if (Object.hasOwn(object, key)) visit(key, (object as Fields)[key]);
}

/** One field of an object. Ids such as `constructor` are ordinary ids: only the object's own fields count. */
export const own = (from: unknown, key: string): unknown => {
  const object = fields(from);
  return object && Object.hasOwn(object, key) ? object[key] : undefined;
};

/** The value as a text that is not empty, if it is one. */
export const text = (value: unknown): string | undefined => (typeof value === 'string' && value ? value : undefined);

/** A text or a list of texts, with plain line breaks; whatever else stands in the list is left out. */
export const texts = (value: unknown): string[] =>
  [value].flat().flatMap((item: unknown) => (typeof item === 'string' ? [item.replace(/\r\n?/g, '\n').trim()] : []));

/**
 * @param facts what does not go together
 * @throws DataError `invalid`, always.
 */
export const invalid = (path: string, facts?: Readonly<Record<string, number>>): never => {
  throw new DataError('invalid', 'unexpected form', { path, ...facts });
};
