import type { Category, Dimension } from './cube.js';
import { fields, invalid, own, text, texts } from './json-fields.js';
import type { Fields } from './json-fields.js';
import { assignRoles } from './roles.js';
import type { Draft } from './roles.js';

interface Input {
  readonly dimension: Fields;
  readonly ids: readonly string[];
  /** Number of categories of each. */
  readonly counts: readonly number[];
  readonly roles: Fields | undefined;
  /** Decimals of the whole table, for measures that have none of their own. */
  readonly decimals: unknown;
  /** Where in the document. */
  readonly path: string;
}

/** Reads the dimensions of a JSON-stat dataset. @throws DataError `invalid` with the path of the fault. */
export function readDimensions({ dimension, ids, counts, roles, decimals, path }: Input): Dimension[] {
  const drafts = ids.map((id, at) => readDimension(own(dimension, id), id, counts[at] ?? 0, `${path}dimension.${id}`));
  assignRoles(drafts, roles, `${path}role.`);
  const shared = readDecimals(decimals);
  return drafts.map((draft) =>
    shared && draft.role === 'metric' ? { ...draft, categories: draft.categories.map((category) => ({ ...shared, ...category })) } : draft,
  );
}

function readDimension(input: unknown, code: string, size: number, path: string): Draft {
  const category = fields(own(input, 'category')) ?? invalid(`${path}.category`);
  const codes = readCodes(category, size, `${path}.category.index`);
  const known = new Set(codes);
  for (const part of ['label', 'unit', 'note', 'coordinates']) {
    for (const key in fields(category[part])) if (!known.has(key)) return invalid(`${path}.category.${part}.${key}`);
  }
  if (category.child) checkTree(fields(category.child) ?? {}, known, `${path}.category.child`);
  return {
    code,
    label: text(own(input, 'label')) ?? code,
    role: null,
    categories: codes.map((key) => readCategory(category, key)),
    notes: texts(own(input, 'note')),
  };
}

/** Codes in the order of the table: from a list, from an object of positions in any order, or from the only label there is. */
function readCodes({ index, label }: Fields, size: number, path: string): readonly string[] {
  const list: readonly unknown[] | undefined = Array.isArray(index) ? index : undefined;
  if (list) return list.length === size && list.every((code) => typeof code === 'string') ? list : invalid(path);
  const positions = fields(index);
  const keys = Object.keys(positions ?? fields(label) ?? {});
  if (keys.length !== size || (!positions && size > 1)) return invalid(path);
  if (!positions) return keys;
  const codes: string[] = [];
  for (const key of keys) {
    const at = Number(positions[key]);
    if (!(Number.isInteger(at) && at >= 0 && at < size) || codes[at] !== undefined) return invalid(`${path}.${key}`);
    codes[at] = key;
  }
  return codes;
}

function readCategory(category: Fields, code: string): Category {
  const unit = fields(own(category.unit, code));
  // Statistics Norway says `base`, others `label`, some a symbol: each word once
  const words = new Set([text(unit?.symbol), text(unit?.label) ?? text(unit?.base)].filter((word) => word !== undefined));
  const decimals = readDecimals(unit?.decimals);
  const note = texts(own(category.note, code)).join('\n\n');
  return {
    code,
    label: text(own(category.label, code)) ?? code,
    ...(words.size && { unit: [...words].join(' ') }),
    ...decimals,
    ...(note && { note }),
  };
}

const readDecimals = (decimals: unknown): { decimals: number } | undefined =>
  Number.isInteger(decimals) && Number(decimals) >= 0 && Number(decimals) <= 20 ? { decimals: Number(decimals) } : undefined;

/** Refuses a hierarchy that names unknown categories or runs in a circle. Without recursion, so that depth is no danger. */
function checkTree(child: Fields, known: ReadonlySet<string>, path: string): void {
  const open = new Set<string>();
  const done = new Set<string>();
  const stack = Object.keys(child);
  for (let code = stack.at(-1); code !== undefined; code = stack.at(-1)) {
    if (open.delete(code) || done.has(code)) {
      done.add(code);
      stack.pop();
      continue;
    }
    open.add(code);
    for (const kid of texts(own(child, code))) {
      if (!known.has(kid) || open.has(kid)) invalid(`${path}.${code}`);
      stack.push(kid);
    }
  }
}
