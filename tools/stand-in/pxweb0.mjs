/** The older interface of PxWeb, as Statistics Norway runs it: GET describes a table, POST gives its figures. */
import { categoriesOf, countCells, findTable, fits, inLanguage, jsonStat, Refusal } from './table.mjs';

const parameterError = () => new Refusal(400, { error: 'Parameter error' });
const variableError = (code) => new Refusal(400, { error: `The request for variable '${code}' has an error. Please check your query.` });

function describe(table, language) {
  return {
    title: inLanguage(table.label, language),
    variables: table.variables.map(({ code, label, role, elimination, categories }) => ({
      code,
      text: inLanguage(label, language),
      values: categories.map(([value]) => value),
      valueTexts: categories.map(([, text]) => inLanguage(text, language)),
      ...(elimination && { elimination: true }),
      ...(role === 'time' && { time: true }),
    })),
  };
}

function choose(variable, { filter, values }, language) {
  const list = /^agg:(.+)$/.exec(filter)?.[1];
  const categories = categoriesOf(variable, language, list);
  if (!categories || !Array.isArray(values) || values.length === 0) throw variableError(variable.code);
  if (filter === 'top') {
    if (values.length !== 1 || !/^[1-9]\d*$/.test(values[0])) throw variableError(variable.code);
    return categories.slice(-Number(values[0]));
  }
  if (filter === 'all') return categories.filter(({ code }) => values.some((pattern) => fits(code, pattern)));
  if (filter !== 'item' && !list && !/^vs:/.test(filter)) throw variableError(variable.code);
  const chosen = values.map((value) => categories.find(({ code }) => code === value));
  if (chosen.includes(undefined)) throw variableError(variable.code);
  return categories.filter((category) => chosen.includes(category));
}

function data(table, body, language, maxCells) {
  if (!Array.isArray(body?.query) || (body.response?.format ?? 'json-stat2') !== 'json-stat2') throw parameterError();
  if (body.query.some(({ code }) => !table.variables.some((variable) => variable.code === code))) throw parameterError();
  const selection = table.variables.flatMap((variable) => {
    const asked = body.query.find(({ code }) => code === variable.code);
    if (asked) return [{ variable, chosen: choose(variable, asked.selection ?? {}, language) }];
    // left out: the total where there is one, else everything
    return variable.elimination ? [] : [{ variable, chosen: categoriesOf(variable, language) }];
  });
  if (countCells(selection) > maxCells) throw new Refusal(403, { error: 'Too many values selected' });
  return jsonStat(table, selection, language);
}

/**
 * @param {string} path behind `/api/v0`: `/no/table/01222`
 * @param {object} request `method`, `params`, `body` (JSON, of a POST), `maxCells`
 */
export function pxWeb0(path, { method, params, body, maxCells }) {
  const [, language, kind, id] = path.split('/');
  if (!/^(?:no|en)$/.test(language)) throw new Refusal(400, '');
  if (!kind && params.has('config')) return { maxValues: 50_000, maxCells, maxCalls: 300, timeWindow: 60, CORS: true };
  const table = kind === 'table' && findTable('ssb', id);
  if (!table) throw new Refusal(404, '');
  return method === 'POST' ? data(table, body, language, maxCells) : describe(table, language);
}
