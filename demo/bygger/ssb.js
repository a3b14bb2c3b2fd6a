/** From the number of a table to what can be chosen in it, by the description that the statistics office gives. */
import { parsePxAddress, readVariables } from '../dist/data.js';

/** Where tables are asked for: the office itself, or the stand-in beside the demo. */
export const offices = {
  ssb: 'https://data.ssb.no/api/pxwebapi/v2/tables/',
  sample: new URL('../standin/ssb/api/pxwebapi/v2/tables/', import.meta.url).href,
};

/** The number in what an editor writes: `07459`, `tabell 07459`, or the address of the table's page. */
export const tableNumber = (text) => /(?:^|\D)(\d{5})(?!\d)/.exec(text)?.[1];

/** The number where nothing else was meant: it stands alone, or in the address of the table's page for readers. */
export const writtenTable = (text) =>
  /^(?:tabell\s*)?\d{5}$/i.test(text) || /^(?:https?:\/\/)?(?:www\.)?ssb\.no\/.*statbank\/.*table\/\d{5}/i.test(text)
    ? tableNumber(text)
    : undefined;

/**
 * @returns `{ src, title, variables }`; a variable has `code`, `label`, `role` and `categories`
 * @throws {Error} with `status` when the office answers with one
 */
export async function describeTable(office, number, language) {
  const src = offices[office] + number;
  const { metadata } = parsePxAddress(new URL(src), language === 'en' ? 'en' : 'no');
  const response = await fetch(metadata, { credentials: 'omit' });
  if (!response.ok) throw Object.assign(new Error(metadata), { status: response.status });
  const description = await response.json();
  return { src, title: String(description.label ?? ''), variables: readVariables(description) };
}

/** What the attributes choose from a table, by the variable's code: the way back from `chooseFrom`. */
export function chosenOf(variables, { region, measure, select = '' }) {
  const pairs = select.split(/\s+(?=[^\s=]+=)/).map((pair) => pair.split('='));
  const named = Object.fromEntries(pairs.map(([code, ...value]) => [code, value.join('=')]));
  const byRole = { geo: region, metric: measure };
  return Object.fromEntries(variables.map(({ code, role }) => [code, byRole[role] ?? named[code]]));
}

/** The attributes that choose from a table: those of the roles by their names, the rest together. */
export function chooseFrom(variables, chosen) {
  const settings = {};
  const rest = [];
  for (const { code, role } of variables) {
    const value = chosen[code];
    if (!value) continue;
    if (role === 'geo') settings.region = value;
    else if (role === 'metric') settings.measure = value;
    else if (role === 'time') settings.time = value;
    else rest.push(`${code}=${value}`);
  }
  return { ...settings, ...(rest.length > 0 && { select: rest.join(' ') }) };
}
