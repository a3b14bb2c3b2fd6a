import { documentEntries } from './document.js';
import { fields, own, text } from './json-fields.js';
import { schemas } from './schemas.js';

/** The kinds of document that there are. */
export type DocumentKind = keyof typeof schemas;

/** What a JSON file may be: a document of ours, a statistical table as JSON-stat, or an indicator of an Open SDG site. */
export type FileKind = DocumentKind | 'json-stat' | 'open-sdg';

const kinds = Object.keys(schemas) as readonly DocumentKind[];

/**
 * What a file is: by its `$schema`, else by what it has. A document that lacks something is still of the kind that it has most of, so that
 * one can be told what it lacks.
 * @returns undefined where nothing of it is known
 */
export function kindOf(input: unknown): FileKind | undefined {
  const stated = /([a-z0-9-]+)\.schema\.json$/.exec(text(own(input, '$schema')) ?? '')?.[1];
  const named = kinds.find((kind) => kind === stated);
  if (named) return named;
  if (own(input, 'dimension') !== undefined || /^(?:dataset|collection|bundle)$/.test(text(own(input, 'class')) ?? '')) return 'json-stat';
  const best = kinds
    .map((kind) => ({ kind, score: likeness(kind, input) }))
    .reduce((most, one) => (one.score > most.score ? one : most), { kind: kinds[0], score: 0 });
  if (best.score > 0) return best.kind;
  if (isOpenSdg(input)) return 'open-sdg';
  // version 1 of JSON-stat has tables under names of the publisher's choice
  return Object.values(fields(input) ?? {}).some((item) => own(item, 'dimension') !== undefined) ? 'json-stat' : undefined;
}

/**
 * How many of a kind's own fields a document has; those that the kind demands count for more than all that it may have. With none of them
 * it is not of that kind: a field such as `description` has many a file.
 */
function likeness(kind: DocumentKind, input: unknown): number {
  const entries = Object.entries(schemas[kind].entries).filter(([key]) => !Object.hasOwn(documentEntries, key));
  const has = entries.filter(([key]) => own(input, key) !== undefined);
  const demanded = entries.filter(([, { kind: type }]) => type !== 'optional');
  const met = demanded.filter((entry) => has.includes(entry)).length;
  if (met === 0 && demanded.length > 0) return 0;
  return has.length + (met === demanded.length ? 100 * met : 0);
}

function isOpenSdg(input: unknown): boolean {
  const table = own(input, 'data') ?? input;
  const row: unknown = Array.isArray(table) ? table[0] : table;
  return own(row, 'Year') !== undefined && own(row, 'Value') !== undefined;
}
