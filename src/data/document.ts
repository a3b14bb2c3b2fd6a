import * as v from './schema.js';
import { DataError } from './errors.js';
import { forEachField } from './json-fields.js';

/** Text in one language, or in several by code. A text in one language is taken to be in the document's own. */
export const textSchema = v.union([
  v.string(),
  v.object({ nb: v.optional(v.string()), nn: v.optional(v.string()), en: v.optional(v.string()) }),
]);
export type Text = v.Infer<typeof textSchema>;

/** Who published the figures, where, under what licence, and when (ISO dates). */
export const sourceSchema = v.object({
  name: textSchema,
  url: v.optional(v.string()),
  licence: v.optional(v.string()),
  licenceUrl: v.optional(v.string()),
  published: v.optional(v.string()),
  retrieved: v.optional(v.string()),
});
export type Source = v.Infer<typeof sourceSchema>;

/** What every document of ours begins with. Fields of a municipality's own are kept and ignored. */
export const documentEntries = {
  $schema: v.optional(v.string()),
  title: textSchema,
  updated: v.optional(v.string()),
  source: v.optional(sourceSchema),
};

/** Deepest nesting that a document may have. */
export const maxDepth = 64;

/**
 * Checks a document against the schema of its kind.
 * @throws DataError `wrong-kind` when `$schema` names another kind; `too-deep`; `invalid` with the path, what was expected and what was found.
 */
export function parseDocument<S extends v.Schema>(kind: string, schema: S, input: unknown): v.Infer<S> {
  refuseDepth(input);
  refuseOtherKind(kind, input);
  const fault = v.findFault(schema, input);
  if (fault) throw new DataError('invalid', `Expected ${fault.expected}, found ${fault.received}`, { ...fault });
  return input as v.Infer<S>;
}

function refuseOtherKind(kind: string, input: unknown): void {
  if (typeof input !== 'object' || input === null || !('$schema' in input)) return;
  const found = /([a-z0-9-]+)\.schema\.json$/.exec(String(input.$schema))?.[1];
  if (found !== undefined && found !== kind)
    throw new DataError('wrong-kind', `A ${kind} document was expected`, { expected: kind, found });
}

/** Walks without recursion, since the danger is the recursion. */
function refuseDepth(input: unknown): void {
  let level: unknown[] = [input];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > maxDepth) throw new DataError('too-deep', 'The document is nested too deep', { limit: maxDepth });
    const next: unknown[] = [];
    for (const item of level) {
      if (typeof item !== 'object' || item === null) continue;
      // A plain value is a level as well, but there may be very many of them: one stands for all.
      let plain = 0;
      const look = (value: unknown): void => {
        if (typeof value === 'object' && value !== null) next.push(value);
        else plain++;
      };
      if (Array.isArray(item)) item.forEach(look);
      else forEachField(item, (_, value) => look(value));
      if (plain > 0) next.push(0);
    }
    level = next;
  }
}
