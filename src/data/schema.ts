import { forEachField } from './json-fields.js';

/**
 * Schemas of documents: each is a plain description, from which come the type (`Infer`), the check at run time (`findFault`) and, in
 * the build, the JSON Schema file. The names are those of the well-known schema libraries.
 */
export type Schema<T = unknown> = Description & { readonly type?: T };

type Description =
  | { readonly kind: 'string' | 'boolean' | 'null' | 'unknown' }
  | { readonly kind: 'number'; readonly whole?: boolean; readonly min?: number; readonly max?: number }
  | { readonly kind: 'array'; readonly of: Schema; readonly min?: number }
  | { readonly kind: 'record'; readonly of: Schema }
  | { readonly kind: 'object'; readonly entries: Readonly<Record<string, Schema>> }
  | { readonly kind: 'optional'; readonly of: Schema }
  | { readonly kind: 'picklist'; readonly options: readonly string[] }
  | { readonly kind: 'union'; readonly options: readonly Schema[] }
  | { readonly kind: 'lazy'; readonly get: () => Schema };

/** The type that a schema describes. */
export type Infer<S> = S extends { readonly type?: infer T } ? T : never;

type Entries = Readonly<Record<string, Schema>>;
type OptionalKeys<E> = { [K in keyof E]: E[K] extends { readonly kind: 'optional' } ? K : never }[keyof E];
type ObjectOf<E> = { [K in Exclude<keyof E, OptionalKeys<E>>]: Infer<E[K]> } & {
  [K in OptionalKeys<E>]?: Infer<E[K]> | undefined;
} & Readonly<Record<string, unknown>>;
/** One flat type instead of an intersection, which is easier to read in an editor. */
type Flat<T> = { [K in keyof T as string extends K ? never : K]: T[K] };

export const string = (): Schema<string> => ({ kind: 'string' });
export const boolean = (): Schema<boolean> => ({ kind: 'boolean' });
export const nil = (): Schema<null> => ({ kind: 'null' });
export const unknown = (): Schema => ({ kind: 'unknown' });
/** A finite number; `whole`, `min` and `max` narrow it. */
export const number = (limits: { whole?: boolean; min?: number; max?: number } = {}): Schema<number> => ({ kind: 'number', ...limits });
export const array = <T>(of: Schema<T>, limits: { min?: number } = {}): Schema<T[]> => ({ kind: 'array', of, ...limits });
/** Any keys, values of one kind. */
export const record = <T>(of: Schema<T>): Schema<Record<string, T>> => ({ kind: 'record', of });
/** Named fields; further fields are kept and ignored. */
export const object = <E extends Entries>(
  entries: E,
): { readonly kind: 'object'; readonly entries: E; readonly type?: Flat<ObjectOf<E>> } => ({ kind: 'object', entries });
export const optional = <T>(of: Schema<T>): { readonly kind: 'optional'; readonly of: Schema; readonly type?: T } => ({
  kind: 'optional',
  of,
});
export const picklist = <const O extends readonly string[]>(options: O): Schema<O[number]> => ({ kind: 'picklist', options });
export const union = <S extends readonly Schema[]>(options: S): Schema<Infer<S[number]>> => ({ kind: 'union', options });
/** For schemas that contain themselves. */
export const lazy = <T>(get: () => Schema<T>): Schema<T> => ({ kind: 'lazy', get });

/** Where a document departs from its schema, and how. */
export interface Fault {
  readonly path: string;
  /** A type such as `string`, `number`, `Array`, `Object`, several with ` | ` between, or a limit: `>=1`, `<=10`, `length>=1`. */
  readonly expected: string;
  readonly received: string;
}

const names: Readonly<Record<string, string>> = { array: 'Array', object: 'Object', record: 'Object' };
const typeOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'Array' : typeof value === 'object' ? 'Object' : typeof value;

/**
 * Whether a number, a text or the like is as described; false also where that takes a closer look. A document may have a hundred thousand
 * of them, so this makes nothing and calls little.
 */
function isPlainly(schema: Schema, value: unknown): boolean {
  switch (schema.kind) {
    case 'string':
      return typeof value === 'string';
    case 'number':
      return Number.isFinite(value) && schema.min === undefined && schema.max === undefined && !schema.whole;
    case 'null':
      return value === null;
    case 'optional':
      return value === undefined || isPlainly(schema.of, value);
    case 'union':
      for (const option of schema.options) if (isPlainly(option, value)) return true;
      return false;
    default:
      return schema.kind === 'unknown';
  }
}

/** The first fault in reading order; undefined when the value is as described. Own fields only: a name such as `constructor` is data. */
export function findFault(schema: Schema, value: unknown, path = ''): Fault | undefined {
  if (isPlainly(schema, value)) return undefined;
  const wrong = (expected: string): Fault => ({ path, expected, received: typeOf(value) });
  switch (schema.kind) {
    case 'unknown':
      return undefined;
    case 'lazy':
      return findFault(schema.get(), value, path);
    case 'optional':
      return value === undefined ? undefined : findFault(schema.of, value, path);
    case 'picklist':
      return schema.options.includes(value as string) ? undefined : wrong(schema.options.join(' | '));
    case 'union':
      return schema.options.some((option) => !findFault(option, value, path))
        ? undefined
        : wrong([...new Set(schema.options.map(nameOf))].join(' | '));
    case 'number':
      if (!Number.isFinite(value)) return wrong('number');
      if (schema.whole && !Number.isInteger(value)) return wrong('integer');
      if ((value as number) < (schema.min ?? -Infinity)) return wrong(`>=${schema.min}`);
      return (value as number) > (schema.max ?? Infinity) ? wrong(`<=${schema.max}`) : undefined;
    case 'array':
      if (!Array.isArray(value)) return wrong('Array');
      if (value.length < (schema.min ?? 0)) return wrong(`length>=${schema.min}`);
      return faultInList(schema.of, value, path);
    case 'record':
    case 'object':
      return typeOf(value) === 'Object' ? faultInFields(schema, value as Readonly<Record<string, unknown>>, path) : wrong('Object');
    default:
      return typeOf(value) === schema.kind ? undefined : wrong(schema.kind);
  }
}

const nameOf = (schema: Schema): string => names[schema.kind] ?? schema.kind;

function faultInList(of: Schema, items: readonly unknown[], path: string): Fault | undefined {
  for (let index = 0; index < items.length; index++) {
    // a path is not written for each of a hundred thousand items that are well
    const fault = isPlainly(of, items[index]) ? undefined : findFault(of, items[index], `${path}[${index}]`);
    if (fault) return fault;
  }
  return undefined;
}

function faultInFields(
  schema: Extract<Schema, { kind: 'record' | 'object' }>,
  fields: Readonly<Record<string, unknown>>,
  path: string,
): Fault | undefined {
  const at = (key: string): string => (path ? `${path}.${key}` : key);
  if (schema.kind === 'object') {
    for (const [key, entry] of Object.entries(schema.entries)) {
      const fault = findFault(entry, Object.hasOwn(fields, key) ? fields[key] : undefined, at(key));
      if (fault) return fault;
    }
    return undefined;
  }
  let first: Fault | undefined;
  forEachField(fields, (key, item) => {
    if (!first && !isPlainly(schema.of, item)) first = findFault(schema.of, item, at(key));
  });
  return first;
}
