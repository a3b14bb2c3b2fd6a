import { DataError } from './errors.js';
import { parseNumber } from './number.js';
import type { Period } from './period.js';
import { parsePeriods } from './period.js';
import { symbolReason } from './publisher-symbols.js';
import type { Publisher, Reason } from './publisher-symbols.js';

/** More cells than any statistics office hands out in one answer. */
const MOST_CELLS = 2 ** 24;

/** What a dimension is for: periods, places, or what is measured (with units). */
export type Role = 'time' | 'geo' | 'metric';

/** One value of a dimension: a municipality, a year, a measure. */
export interface Category {
  readonly code: string;
  readonly label: string;
  /** Unit in the publisher's words, such as `1 000 tonnes CO2-equivalents`. */
  readonly unit?: string;
  /** Decimals to show, as published. */
  readonly decimals?: number;
  /** Plain text, perhaps of several paragraphs. */
  readonly note?: string;
}

export interface Dimension {
  readonly code: string;
  readonly label: string;
  /** At most one dimension has each role: the one that the publisher names first. */
  readonly role: Role | null;
  /** In the order of the table. Codes are unique. */
  readonly categories: readonly Category[];
  readonly notes: readonly string[];
}

/** One figure, or the reason why there is none. */
export interface Cell {
  readonly value: number | null;
  /** The publisher's symbol, or the text that stands where a number was expected. */
  readonly status?: string;
  /** Always there when `value` is null. */
  readonly reason?: Reason;
}

/** What the reader of a table had to decide for itself. The words live in `i18n`. */
export type CubeWarning =
  | 'several-datasets' // the first with figures was taken
  | 'padded-codes' // codes that had lost their leading zero got it back
  | 'summed-keys' // rows with the same key were added, as asked
  | 'assumed-number-style' // 17,200 was read without a witness for its decimal mark
  | 'text-values'; // some cells hold text that is no known symbol

/** Values or status by flat position: an array, or an object with the positions as keys. */
export type ByPosition = Readonly<Record<number, unknown>>;

/** What a reader of some format gives to make a cube. */
export interface CubeParts {
  readonly dimensions: readonly Dimension[];
  /** Numbers, nulls and texts, the last dimension running fastest. Kept as it is, not copied. */
  readonly values: ByPosition;
  /** One symbol for all cells, or by position. */
  readonly status?: string | ByPosition | undefined;
  readonly publisher: Publisher;
  /** The publisher's own words for its symbols. */
  readonly meanings?: ReadonlyMap<string, string>;
  readonly label?: string | undefined;
  readonly source?: string | undefined;
  readonly updated?: string | undefined;
  readonly notes?: readonly string[];
  readonly warnings?: readonly CubeWarning[];
}

/**
 * A table of figures with named dimensions, as published: nothing corrected, nothing filled in. Cells are made when asked for, so a cube of
 * a million cells costs no more than its values array.
 */
export class Cube {
  readonly dimensions: readonly Dimension[];
  /** Number of categories of each dimension. */
  readonly size: readonly number[];
  /** Number of cells. */
  readonly length: number;
  readonly label: string;
  readonly source: string;
  /** When the publisher updated it, as published; empty where it is not told. */
  readonly updated: string;
  /** Plain text, perhaps of several paragraphs; never markup. */
  readonly notes: readonly string[];
  readonly warnings: readonly CubeWarning[];
  /** The publisher's own words for its symbols, where it gives them. */
  readonly meanings: ReadonlyMap<string, string>;
  readonly #parts: CubeParts;
  /** Each dimension: how far apart its categories lie, and where each lies. */
  readonly #axes: readonly { readonly code: string; readonly stride: number; readonly positions: ReadonlyMap<string, number> }[];
  readonly #reasons = new Map<string, Reason>();

  /** @throws DataError `repeated-key` when two dimensions, or two categories of one, have the same code;
   * `too-many` above 16 million cells. */
  constructor(parts: CubeParts) {
    this.#parts = parts;
    this.dimensions = parts.dimensions;
    this.label = parts.label ?? '';
    this.source = parts.source ?? '';
    this.updated = parts.updated ?? '';
    this.notes = parts.notes ?? [];
    this.warnings = parts.warnings ?? [];
    this.meanings = parts.meanings ?? new Map();
    positionsOf(this.dimensions, 'id');
    const positions = this.dimensions.map(({ code, categories }) => positionsOf(categories, `dimension.${code}`));
    this.size = this.dimensions.map(({ categories }) => categories.length);
    const strides: number[] = [];
    this.length = this.size.reduceRight((stride, size, at) => {
      strides[at] = stride;
      return stride * size;
    }, 1);
    this.#axes = positions.map((known, at) => ({ code: this.dimensions[at]?.code ?? '', stride: strides[at] ?? 0, positions: known }));
    if (this.length > MOST_CELLS) throw new DataError('too-many', 'too many cells', { count: this.length, limit: MOST_CELLS });
  }

  /** The dimension with this role, if any. */
  withRole(role: Role): Dimension | undefined {
    return this.dimensions.find((dimension) => dimension.role === role);
  }

  /**
   * Flat position of a cell, by the code of a category for each dimension. A dimension with one category may be left out.
   * @throws DataError `unknown-category` for a code or a dimension that the cube does not have, `ambiguous` for a dimension left out.
   */
  indexOf(coords: Readonly<Record<string, string>>): number {
    return this.#indexOf(coords, -1);
  }

  /** As `indexOf`; the dimension at `along` stands at its first category, whatever `coords` says of it. */
  #indexOf(coords: Readonly<Record<string, string>>, along: number): number {
    let index = 0;
    let used = 0;
    for (let at = 0; at < this.#axes.length; at++) {
      const axis = this.#axes[at];
      if (!axis) continue;
      const { code, stride, positions } = axis;
      const category = coords[code];
      // a dimension may be called `constructor`, which every object has
      if (typeof category === 'string') {
        used++;
        if (at === along) continue;
        const position = positions.get(category);
        if (position === undefined) throw new DataError('unknown-category', 'unknown', { path: code, dimension: code, category });
        index += position * stride;
      } else if (at !== along && positions.size > 1) {
        throw new DataError('ambiguous', 'left out', { path: code, dimension: code, categories: positions.size });
      }
    }
    let given = 0;
    for (const name in coords) if (Object.hasOwn(coords, name)) given++;
    if (given > used) {
      const dimension = Object.keys(coords).find((name) => !this.dimensions.some(({ code }) => code === name)) ?? '';
      throw new DataError('unknown-category', 'unknown', { path: dimension, dimension });
    }
    return index;
  }

  /** One cell. Throws as `indexOf` does. */
  at(coords: Readonly<Record<string, string>>): Cell {
    return this.cellAt(this.indexOf(coords));
  }

  /** The cells along one dimension, the others held at `coords`, in the order of its categories. Throws as `indexOf` does. */
  along(dimension: string, coords: Readonly<Record<string, string>>): Cell[] {
    const at = this.dimensions.findIndex(({ code }) => code === dimension);
    if (at < 0) throw new DataError('unknown-category', 'unknown', { path: dimension, dimension });
    const first = this.#indexOf(coords, at);
    const stride = this.#axes[at]?.stride ?? 0;
    const count = this.size[at] ?? 0;
    const cells: Cell[] = [];
    for (let position = 0; position < count; position++) cells.push(this.cellAt(first + position * stride));
    return cells;
  }

  /** The cell at a flat position, the last dimension running fastest. */
  cellAt(index: number): Cell {
    const { values, status: all, publisher } = this.#parts;
    const raw = values[index];
    const found = typeof all === 'string' ? all : all?.[index];
    let status = typeof found === 'string' || typeof found === 'number' ? String(found) : '';
    let value = typeof raw === 'number' && Number.isFinite(raw) ? raw : null;
    if (value !== null && !status) return { value };
    if (typeof raw === 'string') {
      value = parseNumber(raw) ?? null;
      if (value === null) status ||= raw.trim();
    }
    let reason = this.#reasons.get(status);
    if (status && !reason) {
      reason = symbolReason(status, publisher);
      if (reason) this.#reasons.set(status, reason);
    }
    if (value === null) {
      if (reason === 'zero') value = 0;
      // a flag such as "provisional" does not tell why there is no figure
      else if (!reason || reason === 'provisional' || reason === 'estimated' || reason === 'break') reason = 'missing';
    }
    // spelled out: spreading costs more than all the rest
    if (!status) return reason ? { value, reason } : { value };
    return reason ? { value, status, reason } : { value, status };
  }
}

function positionsOf(items: readonly { readonly code: string }[], path: string): ReadonlyMap<string, number> {
  const positions = new Map(items.map(({ code }, at) => [code, at]));
  if (positions.size < items.length) {
    const repeated = items.find(({ code }, at) => positions.get(code) !== at);
    throw new DataError('repeated-key', 'twice', { path, key: repeated?.code });
  }
  return positions;
}

/** The periods of a dimension: from its codes or, where one is no period, from its label; undefined where neither is. */
export function dimensionPeriods({ categories }: Dimension): (Period | undefined)[] {
  const byLabel = parsePeriods(categories.map(({ label }) => label));
  return parsePeriods(categories.map(({ code }) => code)).map((period, at) => period ?? byLabel[at]);
}
