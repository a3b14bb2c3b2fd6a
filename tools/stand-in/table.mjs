/** The small tables of the stand-in (test/fixtures/statistics/), and answers made of them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesUnder, root } from '../files.mjs';

/** A request that the real server would refuse: its status, and the body that it sends. */
export class Refusal extends Error {
  constructor(status, body, headers = {}) {
    super(String(status));
    Object.assign(this, { status, body, headers });
  }
}

const tables = filesUnder('test/fixtures/statistics', '.json').map((file) => JSON.parse(readFileSync(join(root, file), 'utf8')));

export const allTables = (source) => tables.filter((table) => table.source === source);
export const findTable = (source, id) => tables.find((table) => table.source === source && table.id === id);

/** A text in one language, or the same in all. */
export const inLanguage = (text, language) => (typeof text === 'object' && text !== null ? (text[language] ?? text.no) : text);

/** Whether a code fits a pattern with `*` for any characters and `?` for one. Codes are compared as the servers do, without regard to case. */
export function fits(code, pattern) {
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${source}$`, 'i').test(code);
}

/** `{ code, label }` of each category of a variable, or of one of its code lists. */
export function categoriesOf(variable, language, listId) {
  if (!listId) return variable.categories.map(([code, label]) => ({ code, label: inLanguage(label, language), of: [code] }));
  const list = variable.codelists?.[listId];
  return list && Object.entries(list.values).map(([code, { label, of }]) => ({ code, label: inLanguage(label, language), of }));
}

/** How many cells a selection has. */
export const countCells = (selection) => selection.reduce((product, { chosen }) => product * chosen.length, 1);

/** The figures of a selection, the last variable running fastest: added where a category stands for several codes. */
function cellsOf(table, selection) {
  const sizes = table.variables.map(({ categories }) => categories.length);
  const places = selection.map(({ variable, chosen }) =>
    chosen.map(({ of }) => of.map((code) => variable.categories.findIndex(([one]) => one === code)).filter((at) => at >= 0)),
  );
  const values = [];
  const status = {};
  const walk = (depth, positions) => {
    if (depth < places.length) {
      for (const group of places[depth])
        walk(
          depth + 1,
          positions.flatMap((at) => group.map((one) => at * sizes[depth] + one)),
        );
      return;
    }
    const parts = positions.map((at) => table.values[at]);
    const flag = positions.length === 1 ? table.status?.[positions[0]] : undefined;
    if (flag) status[values.length] = flag;
    values.push(parts.includes(null) ? null : parts.reduce((sum, value) => sum + value, 0));
  };
  walk(0, [0]);
  return { values, status };
}

/** A JSON-stat 2.0 dataset as PxWeb writes it. Without `withValues` the metadata: the full size, and no figures. */
export function jsonStat(table, selection, language, withValues = true) {
  const dimension = {};
  for (const { variable, chosen } of selection) {
    const { code, label, unit, extension } = variable;
    dimension[code] = {
      label: inLanguage(label, language),
      category: {
        index: Object.fromEntries(chosen.map((category, at) => [category.code, at])),
        label: Object.fromEntries(chosen.map((category) => [category.code, category.label])),
        ...(unit && {
          unit: Object.fromEntries(
            chosen.flatMap((one) =>
              unit[one.code] ? [[one.code, { ...unit[one.code], base: inLanguage(unit[one.code].base, language) }]] : [],
            ),
          ),
        }),
      },
      extension: { elimination: false, show: 'value', ...extension },
    };
  }
  const roles = (role) => selection.filter(({ variable }) => variable.role === role).map(({ variable }) => variable.code);
  const { values, status } = withValues ? cellsOf(table, selection) : { values: [], status: {} };
  return {
    version: '2.0',
    class: 'dataset',
    label: inLanguage(table.label, language),
    source: language === 'en' ? 'Statistics Norway' : 'Statistisk sentralbyrå',
    updated: table.updated,
    role: Object.fromEntries(['time', 'geo', 'metric'].map((role) => [role, roles(role)]).filter(([, codes]) => codes.length > 0)),
    id: selection.map(({ variable }) => variable.code),
    size: selection.map(({ chosen }) => chosen.length),
    dimension,
    extension: { px: { tableid: table.id, language, decimals: 0 } },
    value: values,
    ...(Object.keys(status).length > 0 && { status }),
  };
}
