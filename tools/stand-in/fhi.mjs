/** The open interface of the Institute of Public Health: a table's figures by POST, with a filter for every dimension. */
import { categoriesOf, countCells, findTable, fits, jsonStat, Refusal } from './table.mjs';

const problem = (status, title, detail) =>
  new Refusal(
    status,
    { type: `https://tools.ietf.org/html/rfc9110#section-15.5.${status - 399}`, title, status, detail },
    { 'content-type': 'application/problem+json; charset=utf-8' },
  );
const badRequest = (detail) => problem(400, 'Bad Request', detail);

const dimensions = (table) => ({
  dimensions: table.variables.map((variable) => ({
    code: variable.code,
    label: variable.label,
    categories: categoriesOf(variable).map(({ code, label }) => ({ value: code, label, children: [] })),
  })),
});

const query = (table) => ({
  dimensions: table.variables.map((variable) => ({
    code: variable.code,
    filter: 'item',
    values: categoriesOf(variable).map(({ code }) => code),
  })),
  response: { format: 'json-stat2', maxRowCount: 50_000 },
});

function choose(variable, { filter, values = [] }) {
  const categories = categoriesOf(variable);
  if (filter === 'item') {
    const chosen = categories.filter(({ code }) => values.includes(code));
    if (chosen.length === 0 || chosen.length < values.length) throw badRequest(`Unknown category in dimension ${variable.code}`);
    return chosen;
  }
  if (filter === 'all') return categories.filter(({ code }) => values.some((pattern) => fits(code, pattern)));
  // unlike at Statistics Norway, the top are the first, which of years are the oldest
  if (filter === 'top') return categories.slice(0, Number(values[0]));
  if (filter === 'bottom') return categories.slice(-Number(values[0]));
  throw badRequest(`Unknown filter in dimension ${variable.code}`);
}

function data(table, body) {
  if (!Array.isArray(body?.dimensions)) throw badRequest('The dimensions field is required.');
  if (body.response?.format !== 'json-stat2') throw badRequest('Unknown response format');
  const selection = table.variables.map((variable) => {
    const asked = body.dimensions.filter(({ code }) => code === variable.code);
    if (asked.length !== 1) throw badRequest(`Dimension ${variable.code} must have one filter`);
    return { variable, chosen: choose(variable, asked[0]) };
  });
  const cells = countCells(selection);
  if (cells > (body.response.maxRowCount ?? Infinity)) throw badRequest(`Number of rows (${cells}) is more than maxRowCount`);
  const answer = jsonStat(table, selection, 'no');
  const { role, dimension } = answer;
  delete answer.extension;
  for (const { variable, chosen } of selection) {
    const { category, label } = dimension[variable.code];
    const unit =
      category.unit &&
      Object.fromEntries(
        Object.entries(category.unit).map(([code, { decimals = null, label: name }]) => [
          code,
          { decimals, label: name, symbol: null, position: null },
        ]),
      );
    dimension[variable.code] = { label, category: { ...category, index: chosen.map(({ code }) => code), ...(unit && { unit }) } };
  }
  return {
    ...answer,
    href: null,
    source: null,
    role: { time: null, geo: null, metric: role.metric },
    dimension,
    status: answer.status ?? '',
  };
}

/**
 * @param {string} path behind `/api/open/v1`: `/nokkel/Table/lavinntekt/data`
 * @param {object} request `method`, `body` (JSON, of a POST)
 */
export function fhi(path, { method, body }) {
  const [, source, kind, id, what] = path.split('/');
  const table = source && /^table$/i.test(kind) && findTable('fhi', id);
  if (!table) throw problem(404, 'Not Found', 'The table does not exist');
  if (what === 'data') {
    if (method !== 'POST') throw new Refusal(405, '', { allow: 'POST' });
    return data(table, body);
  }
  if (what === 'dimension') return dimensions(table);
  if (what === 'query') return query(table);
  throw problem(404, 'Not Found', 'Unknown part of a table');
}
