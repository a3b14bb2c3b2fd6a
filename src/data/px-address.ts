// Loaded with the first address of a statistics office: nothing of the entry may import it statically.
import type { Dimension } from './cube.js';
import { dimensionPeriods } from './cube.js';
import { DataError } from './errors.js';
import { fields, own, text } from './json-fields.js';
import { readDimensions } from './json-stat-dimension.js';
import type { Register } from './place-history.js';
import { findPlace } from './place-history.js';
import type { StatisticsChoice } from './statistics.js';
import { choosePeriods } from './time-choice.js';
import { totalOf } from './total-category.js';

/** Above about this many characters Statistics Norway answers 404. */
export const longestAddress = 2100;

/** A request for figures: a GET, or a POST of `body`. */
export interface FiguresRequest {
  readonly url: string;
  /** JSON. */
  readonly body?: string;
  /** How many periods are asked for, where the limit of the source leaves some out. */
  readonly shortened?: number;
}

export interface PxRoom {
  /** Cells that the source gives at a time, from its `/config`. */
  readonly maxCells?: number | undefined;
  /** Knows municipality codes; without it no older codes are asked for. */
  readonly register?: Register | undefined;
}

/** A dimension, and whether it may be left out of a question, which gives its total. */
export interface Variable extends Dimension {
  readonly optional: boolean;
}

/**
 * The addresses that belong to a table of PxWebApi 2, from any of `…/tables/{id}`, `…/tables/{id}/metadata` and `…/tables/{id}/data`.
 * The language and the code lists that the address names are kept.
 * @param url whole
 * @param language for labels, where the address names none
 * @throws DataError `bad-address` where it is no table's address.
 */
export function parsePxAddress(url: URL, language?: string): { config: string; metadata: string; data: URL } {
  const [, root, table] = /^(.*\/)tables\/([^/]+?)(?:\/(?:data|metadata))?\/?$/.exec(url.pathname) ?? [];
  if (root === undefined || table === undefined) throw new DataError('bad-address', 'no table', { address: url.href });
  const at = (path: string): URL => new URL(root + path, url);
  const [metadata, data] = [at(`tables/${table}/metadata`), at(`tables/${table}/data`)];
  const kept = [...url.searchParams].filter(([name]) => !/^outputformat/i.test(name));
  if (language && !kept.some(([name]) => /^lang$/i.test(name))) kept.unshift(['lang', language]);
  data.search = joinParams(kept);
  metadata.search = joinParams(kept.filter(([name]) => /^(?:lang$|codelist)/i.test(name)));
  return { config: at('config').href, metadata: metadata.href, data };
}

/** Whether an address says itself which periods it asks for; the elements then ask it as it is. */
export const namesPeriods = (address: string): boolean => /[?&]valueCodes(?:\[|%5B)Tid/i.test(address);

/** Brackets and commas as they are: the publisher's examples have them so, and each would cost two characters more. */
const joinParams = (params: readonly (readonly [string, string])[]): string =>
  params
    .map(([name, value]) => `${name}=${encodeURIComponent(value).replaceAll('%2C', ',').replaceAll('%5B', '[').replaceAll('%5D', ']')}`)
    .join('&');

/**
 * The question for a table's figures: every variable that the table demands is named, and of the others those that were chosen. By default
 * the whole country, the first measure, the total of everything else, and all periods. A place brings the codes that it had before.
 * @param data from `parsePxAddress`; variables that it names are kept, unless the choice says otherwise.
 * @param variables of the table, from `readVariables`.
 * @throws DataError `unknown-category` for a code or a variable that the table does not
 * have; `too-many` with `limit` when not even two periods are within the limit of the source.
 */
export function buildPxRequest(
  data: URL,
  variables: readonly Variable[],
  choice: StatisticsChoice,
  { maxCells = Infinity, register }: PxRoom = {},
): FiguresRequest {
  const named = new Map([...data.searchParams].map(([name, value]) => [name.toLowerCase(), value]));
  for (const code of Object.keys(choice.select ?? {}))
    if (!variables.some((one) => one.code === code)) throw unknown(choice.select?.[code], code);
  if (!variables.some(({ role }) => role === 'geo') && choice.region !== undefined) throw unknown(choice.region);
  const selection = new Map<string, readonly string[]>();
  for (const variable of variables) {
    const given = named.get(`valuecodes[${variable.code.toLowerCase()}]`);
    const codes = choose(variable, choice, register) ?? given?.split(/,(?![^[]*\])/) ?? byDefault(variable);
    if (codes) selection.set(variable.code, codes);
  }
  const time = variables.find(({ role }) => role === 'time');
  const cells = (without?: Variable): number =>
    variables.reduce((product, one) => product * (one === without ? 1 : countOf(one, selection.get(one.code))), 1);
  let shortened: number | undefined;
  if (cells() > maxCells) {
    shortened = Math.floor(maxCells / cells(time));
    if (!time || shortened < 2) throw new DataError('too-many', 'more cells than the source gives', { limit: maxCells });
    selection.set(time.code, [`top(${shortened})`]);
  }
  return { ...writeRequest(data, selection), ...(shortened !== undefined && { shortened }) };
}

const unknown = (category: string | undefined, dimension?: string): DataError =>
  new DataError('unknown-category', 'The table does not have it', { category, dimension });

/**
 * The variables of a table, with all that can be chosen of each.
 * @param metadata JSON-stat without figures
 * @throws DataError `wrong-kind` when it is not that; `invalid` with a path.
 */
export function readVariables(metadata: unknown): Variable[] {
  const dimension = fields(own(metadata, 'dimension'));
  const [ids, sizes, roles] = (['id', 'size', 'role'] as const).map((key) => own(metadata, key) ?? own(dimension, key));
  if (!dimension || !Array.isArray(ids) || !Array.isArray(sizes) || !ids.every(text))
    throw new DataError('wrong-kind', 'no metadata of a table');
  const read = readDimensions({
    dimension,
    ids: ids as string[],
    counts: sizes.map(Number),
    roles: fields(roles),
    decimals: undefined,
    path: '',
  });
  return read.map((one) => ({ ...one, optional: own(own(own(dimension, one.code), 'extension'), 'elimination') === true }));
}

/** The codes that the page's author chose; undefined where nothing was. */
function choose(variable: Variable, choice: StatisticsChoice, register: Register | undefined): readonly string[] | undefined {
  const { code, role, categories } = variable;
  const has = (one: string): boolean => categories.some((category) => category.code === one);
  const { region, compare = [], measure, select = {}, time } = choice;
  const selected = Object.hasOwn(select, code) ? select[code] : undefined;
  if (role === 'geo' && (region !== undefined || compare.length > 0)) {
    return unique(
      [region ?? selected ?? wholeOf(variable), ...compare].flatMap((wanted) =>
        wanted === undefined ? [] : placeCodes(wanted, variable, register),
      ),
    );
  }
  if (role === 'time' && time) return chooseTime(variable, time);
  const wanted = (role === 'metric' ? measure : undefined) ?? selected;
  if (wanted === undefined || wanted === '*') return wanted && [wanted];
  if (role === 'geo') return placeCodes(wanted, variable, register);
  if (!has(wanted)) throw unknown(wanted, variable.label);
  return [wanted];
}

/** A code that stands twice makes the server fail. */
const unique = (codes: readonly string[]): string[] => [...new Set(codes)];

function placeCodes(wanted: string, { categories, label }: Variable, register: Register | undefined): readonly string[] {
  const place = findPlace(wanted, (one) => categories.some(({ code }) => code === one), register);
  if (!place) throw unknown(wanted, label);
  return place.codes;
}

/** As short as it can be said, and open at the end where the choice is, so that the next period comes by itself. */
function chooseTime(variable: Variable, time: string): readonly string[] | undefined {
  const chosen = choosePeriods(dimensionPeriods(variable), time);
  if (!chosen?.includes(true)) return undefined;
  const codes = variable.categories.filter((_, at) => chosen[at]).map(({ code }) => code);
  if (codes.length === variable.categories.length) return ['*'];
  const isTail = chosen.lastIndexOf(false) < chosen.indexOf(true);
  return isTail ? [`top(${codes.length})`] : codes;
}

const WHOLE = /^(?:hele |heile )?landet$|^(?:norge|noreg|norway|riket|the whole country)$/i;
const wholeOf = ({ categories }: Variable): string | undefined =>
  categories.find(({ code, label }) => WHOLE.test(label) || /^(?:0|EAK|EAFK)$/.test(code))?.code;

/** All periods; else what stands for all, or nothing where leaving it out says so. */
function byDefault(variable: Variable): readonly string[] | undefined {
  const { role, optional, categories } = variable;
  if (role === 'time') return ['*'];
  const whole = role === 'geo' ? wholeOf(variable) : undefined;
  if (whole === undefined && optional && role !== 'metric') return undefined;
  const first = (role ? undefined : totalOf(categories)) ?? categories[0];
  const code = whole ?? first?.code;
  return code === undefined ? undefined : [code];
}

/** How many categories a selection takes: at most, where it is an expression that only the server knows. */
function countOf({ categories }: Variable, codes: readonly string[] | undefined): number {
  if (!codes) return 1;
  const count = (code: string): number => {
    if (!/[*?()]/.test(code)) return 1;
    return Math.min(categories.length, Number(/^(?:top|bottom)\((\d+)/i.exec(code)?.[1] ?? categories.length));
  };
  return Math.min(
    categories.length,
    codes.reduce((sum, code) => sum + count(code), 0),
  );
}

/** In the address, or as a POST where that grows too long. */
function writeRequest(data: URL, selection: ReadonlyMap<string, readonly string[]>): FiguresRequest {
  const others = [...data.searchParams].filter(([name]) => !/^(?:valuecodes|outputvalues)\[/i.test(name));
  const rest = others.filter(([name]) => !/^codelist/i.test(name));
  const format = ['outputFormat', 'json-stat2'] as const;
  const url = new URL(data);
  url.search = joinParams([...others, format, ...[...selection].map(([code, codes]) => [`valueCodes[${code}]`, codes.join(',')] as const)]);
  if (url.href.length <= longestAddress) return { url: url.href };
  url.search = joinParams([...rest, format]);
  const lists = new Map(others.map(([name, value]) => [name.toLowerCase(), value]));
  const body = [...selection].map(([variableCode, codes]) => {
    const codelist = lists.get(`codelist[${variableCode.toLowerCase()}]`);
    return { variableCode, ...(codelist && { codelist }), valueCodes: codes };
  });
  return { url: url.href, body: JSON.stringify({ selection: body }) };
}
