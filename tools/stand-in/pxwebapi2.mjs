/** PxWebApi 2, as Statistics Norway runs it: parameters, errors with their spelling, limits. */
import { allTables, categoriesOf, countCells, findTable, fits, inLanguage, jsonStat, Refusal } from './table.mjs';

const problem = (title, status = 400, more = {}) => new Refusal(status, { type: 'Parameter error', title, status, ...more });

/** Above this many characters the real server answers 404, and not in JSON. */
const longest = 2100;

function config(maxCells, limit) {
  return {
    apiVersion: '2.3.2',
    appVersion: 'stand-in',
    languages: [
      { id: 'no', label: 'Norsk' },
      { id: 'en', label: 'English' },
    ],
    defaultLanguage: 'no',
    maxDataCells: maxCells,
    maxCallsPerTimeWindow: limit?.calls ?? 0,
    timeWindow: limit?.seconds ?? 0,
    license: 'https://www.ssb.no/en/diverse/lisens',
    sourceReferences: [
      { language: 'en', text: 'Source: Statistics Norway' },
      { language: 'no', text: 'Kilde: Statistisk sentralbyrå' },
    ],
    defaultDataFormat: 'json-stat2',
    dataFormats: ['json-stat2'],
    features: [{ id: 'CORS', params: [{ key: 'enabled', value: 'True' }] }],
  };
}

function describe(table, language) {
  const time = table.variables.find(({ role }) => role === 'time').categories;
  return {
    type: 'Table',
    id: table.id,
    label: inLanguage(table.label, language),
    updated: table.updated,
    firstPeriod: time[0][0],
    lastPeriod: time.at(-1)[0],
    variableNames: table.variables.map(({ label }) => inLanguage(label, language)),
    source: 'Statistisk sentralbyrå',
  };
}

/** `valueCodes[Tid]=2015,[range(2020,2022)]` as a list: a comma in square brackets parts nothing. */
const splitCodes = (text) => text.split(/,(?![^[]*\])/).map((part) => part.trim().replace(/^\[(.*)\]$/, '$1'));

/** What one expression picks out of the categories. */
function pick(categories, expression) {
  const at = (code) => {
    const found = categories.findIndex((category) => category.code.toLowerCase() === code.toLowerCase());
    if (found < 0) throw problem('Non-existent value');
    return found;
  };
  const [, name, inside = ''] = /^(top|bottom|from|to|range)\((.*)\)$/i.exec(expression) ?? [];
  if (!name) {
    if (!/[*?]/.test(expression)) {
      if (/[()]/.test(expression)) throw problem('Illegal selection expression');
      return [categories[at(expression)]];
    }
    const found = categories.filter(({ code }) => fits(code, expression));
    if (found.length === 0) throw problem('Non-existent value');
    return found;
  }
  const parts = inside.split(',');
  if (/^(?:top|bottom)$/i.test(name)) {
    const [count, offset = 0] = parts.map(Number);
    if (!(count >= 1)) throw problem('Illegal selection expression');
    const ordered = /^top$/i.test(name) ? [...categories].reverse() : categories;
    const chosen = ordered.slice(offset, offset + count);
    return categories.filter((category) => chosen.includes(category));
  }
  if (/^range$/i.test(name)) {
    if (parts.length !== 2) throw problem('Illegal selection expression');
    return categories.slice(at(parts[0]), at(parts[1]) + 1);
  }
  return /^from$/i.test(name) ? categories.slice(at(inside)) : categories.slice(0, at(inside) + 1);
}

/** Every variable with its chosen categories. Those that may be left out, and were, are not in the answer. */
function select(table, asked, language) {
  for (const name of asked.keys()) {
    if (!table.variables.some(({ code }) => code.toLowerCase() === name)) throw problem('Non-existent variable');
  }
  return table.variables.flatMap((variable) => {
    const { codes, list } = asked.get(variable.code.toLowerCase()) ?? {};
    const categories = categoriesOf(variable, language, list);
    if (!categories) throw problem('Non-existent codelist');
    if (!codes) {
      if (variable.elimination) return [];
      throw problem('Missing selection for mandantory variable');
    }
    const plain = codes.filter((code) => !/[*?()]/.test(code));
    // the real server breaks on this, without a word
    if (new Set(plain).size < plain.length) throw new Refusal(500, '');
    const chosen = new Set(codes.flatMap((code) => pick(categories, code)));
    return [{ variable, chosen: categories.filter((category) => chosen.has(category)) }];
  });
}

function readAsked(params) {
  const asked = new Map();
  for (const [name, value] of params) {
    const [, kind, code] = /^(valuecodes|codelist)\[(.+)\]$/i.exec(name) ?? [];
    if (!code) continue;
    const one = asked.get(code.toLowerCase()) ?? {};
    asked.set(code.toLowerCase(), /^v/i.test(kind) ? { ...one, codes: splitCodes(value) } : { ...one, list: value });
  }
  return asked;
}

function readBody(body) {
  if (!Array.isArray(body?.selection)) throw problem('Illegal selection expression');
  return new Map(
    body.selection.map(({ variableCode, valueCodes, codelist, codeList }) => [
      String(variableCode).toLowerCase(),
      { codes: valueCodes, list: codelist ?? codeList },
    ]),
  );
}

function data(table, { params, body, language, maxCells }) {
  if (!/^json-stat2$/i.test(params.get('outputFormat') ?? 'json-stat2')) throw problem('Unsupported output format');
  let asked = body === undefined ? readAsked(params) : readBody(body);
  // with no question at all the real server gives a small part of the table
  if (![...asked.values()].some(({ codes }) => codes)) {
    asked = new Map(table.variables.map(({ code, role }) => [code.toLowerCase(), { codes: [role === 'time' ? '*' : 'bottom(1)'] }]));
  }
  const selection = select(table, asked, language);
  if (countCells(selection) > maxCells) throw problem('Too many cells selected', 400, { detail: 'Too many cells selected' });
  return jsonStat(table, selection, language);
}

function metadata(table, { params, language, address }) {
  const asked = readAsked(params);
  const selection = table.variables.map((variable) => {
    const chosen = categoriesOf(variable, language, asked.get(variable.code.toLowerCase())?.list);
    if (!chosen) throw problem('Non-existent codelist');
    const codelists = Object.entries(variable.codelists ?? {}).map(([id, { label }]) => ({
      id,
      label: inLanguage(label, language),
      type: 'Aggregation',
      links: [{ rel: 'metadata', hreflang: language, href: `${address}/codelists/${id}?lang=${language}` }],
    }));
    return { variable: { ...variable, extension: { elimination: variable.elimination === true, codelists } }, chosen };
  });
  return jsonStat(table, selection, language, false);
}

function codelist(id, language) {
  for (const table of allTables('ssb')) {
    for (const { codelists = {} } of table.variables) {
      const list = codelists[id];
      if (!list) continue;
      const values = Object.entries(list.values).map(([code, { label, of }]) => ({
        code,
        label: inLanguage(label, language),
        valueMap: of,
      }));
      return { id, label: inLanguage(list.label, language), language, type: 'Aggregation', values };
    }
  }
  throw problem('Non-existent codelist', 404);
}

/**
 * @param {string} path behind `/api/pxwebapi/v2`
 * @param {object} request `method`, `href` as it was asked for, `address` of the interface, `params`, `body` (JSON, of a POST), `maxCells`, `limit` (`calls` in
 * `seconds`)
 */
export function pxWebApi2(path, request) {
  const { method, params, href, maxCells, limit } = request;
  if (href.length > longest)
    throw new Refusal(404, '<!DOCTYPE html><title>404 - File or directory not found.</title>', { 'content-type': 'text/html' });
  const language = params.get('lang') ?? 'no';
  if (!/^(?:no|en)$/.test(language)) throw problem('Unsupported language');
  const asked = { ...request, language };
  const [, kind, id, what] = path.split('/');
  if (kind === 'config' && !id) return config(maxCells, limit);
  if (/^codelists$/i.test(kind) && id) return codelist(id, language);
  if (kind !== 'tables') throw new Refusal(404, '');
  if (!id) return { language, tables: allTables('ssb').map((table) => describe(table, language)) };
  const table = findTable('ssb', id);
  if (!table) throw problem('Non-existent table', 404);
  if (what === 'data') return data(table, asked);
  if (method !== 'GET') throw new Refusal(405, '', { allow: 'GET' });
  if (what === undefined || what === '') return describe(table, language);
  if (what === 'metadata') return metadata(table, asked);
  throw new Refusal(404, '');
}
