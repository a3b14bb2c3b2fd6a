import { Cube } from './cube.js';
import type { ByPosition, CubeWarning } from './cube.js';
import { DataError } from './errors.js';
import { fields, invalid, own, text, texts } from './json-fields.js';
import type { Fields } from './json-fields.js';
import { readDimensions } from './json-stat-dimension.js';
import type { Publisher } from './publisher-symbols.js';

const DEEPEST = 8;

/**
 * Reads JSON-stat 2.0 or 1.x: a dataset, a dataset under any key, a bundle or a collection. Of several datasets the first that has figures
 * is taken, with the warning `several-datasets`.
 *
 * Roles that the publisher leaves out are found by the dimension's name, time also by codes that are all periods.
 * @param input what JSON.parse gave; it is kept, not copied, and never changed.
 * @throws DataError `wrong-kind` (no JSON-stat), `no-values` (metadata only, or links only), `invalid` with the path of the fault,
 * `repeated-key` (a code twice), `too-many` (over 16 million cells). Nothing is half-read.
 */
export function readCube(input: unknown): Cube {
  const found = datasets(input);
  const first = found.find(([, dataset]) => hasValues(dataset));
  if (first) return readDataset(...first, found.length > 1 ? ['several-datasets'] : []);
  if (found.length || own(input, 'class') === 'collection') throw new DataError('no-values', 'no figures');
  throw new DataError('wrong-kind', 'no JSON-stat');
}

function datasets(node: unknown, path = '', depth = 0): [path: string, dataset: Fields][] {
  const object = fields(node);
  if (!object || depth > DEEPEST) return [];
  if (object.class === 'dataset' || own(object, 'dimension')) return [[path, object]];
  const collection = object.class === 'collection';
  // version 1 has datasets under keys of the publisher's choice
  const items = collection ? own(object.link, 'item') : depth ? [] : object;
  return Object.entries(items ?? []).flatMap(([key, item]) => datasets(item, `${path}${collection ? 'link.item.' : ''}${key}.`, depth + 1));
}

function hasValues({ value }: Fields): boolean {
  // the first cell is asked for first: listing a million others takes its time
  return typeof value === 'object' && value !== null && (0 in value || Object.values(value).length > 0);
}

function readDataset(path: string, dataset: Fields, warnings: CubeWarning[]): Cube {
  const dimension = fields(dataset.dimension) ?? invalid(`${path}dimension`);
  // version 1 keeps these three inside `dimension`
  const [ids, sizes, roles] = (['id', 'size', 'role'] as const).map((key) => dataset[key] ?? own(dimension, key));
  if (!Array.isArray(ids) || !ids.length || !ids.every(text)) return invalid(`${path}id`);
  if (!Array.isArray(sizes)) return invalid(`${path}size`);
  if (sizes.length !== ids.length) return invalid(`${path}size`, { dimensions: ids.length, sizes: sizes.length });
  let cells = 1;
  const counts = sizes.map((size: unknown, at) => {
    const count = typeof size === 'string' ? Number(size) : size;
    if (typeof count !== 'number' || !Number.isInteger(count) || count < 1) return invalid(`${path}size[${at}]`);
    cells *= count;
    return count;
  });

  const extension = fields(dataset.extension);
  const decimals = own(extension?.px, 'decimals');
  return new Cube({
    dimensions: readDimensions({ dimension, ids: ids as string[], counts, roles: fields(roles), decimals, path }),
    values: byPosition(dataset.value, cells, `${path}value`),
    status: readStatus(dataset.status, cells, `${path}status`),
    publisher: publisherOf(dataset, ids, extension),
    meanings: readMeanings(own(extension?.status, 'label') ?? extension?.missingValueDescriptions),
    label: text(dataset.label),
    source: text(dataset.source),
    updated: text(dataset.updated),
    notes: texts(dataset.note),
    warnings,
  });
}

/** Checks a list of one entry for each cell, or an object with flat positions as keys. */
function byPosition(value: unknown, cells: number, path: string): ByPosition {
  if (Array.isArray(value)) return value.length === cells ? (value as unknown[]) : invalid(path, { cells, values: value.length });
  const object: ByPosition & Fields = fields(value) ?? invalid(path);
  // names of a million positions take longer to list than the whole document to parse: as many values within bounds as there are is enough
  const count = Object.values(object).length;
  if (count * 9 > cells) {
    let within = 0;
    for (let at = 0; at < cells; at++) if (object[at] !== undefined) within++;
    if (within === count) return object;
  }
  for (const key in object) if (!(Number(key) < cells && /^\d+$/.test(key))) return invalid(`${path}.${key}`);
  return object;
}

function readStatus(status: unknown, cells: number, path: string): string | ByPosition | undefined {
  // Eurostat's older answers wrap it once more
  const plain = own(status, 'value') ?? status;
  if (plain === null || plain === undefined || typeof plain === 'string') return plain ?? undefined;
  if (Array.isArray(plain) && plain.length < 2 && cells > 1) return plain.length ? String(plain[0] ?? '') : undefined;
  return byPosition(plain, cells, path);
}

function readMeanings(meanings: unknown): ReadonlyMap<string, string> {
  return new Map(Object.entries(fields(meanings) ?? {}).filter((entry): entry is [string, string] => text(entry[1]) !== undefined));
}

function publisherOf({ source }: Fields, ids: readonly unknown[], extension: Fields | undefined): Publisher {
  const name = text(source) ?? '';
  if (extension?.missingValueDescriptions) return 'statfin';
  if (extension?.agencyId === 'ESTAT' || /^estat|eurostat/i.test(name)) return 'eurostat';
  const px = extension?.px !== undefined || ids.includes('ContentsCode') || /statistisk sentralbyrå|statistics norway/i.test(name);
  return px ? 'px' : 'other';
}
