/** The editor's choices in the page's own address, so that a colleague can go on. Pure. */

/** Choices that are no attributes; their names begin with an underscore, which no attribute's does. */
const own = ['width', 'rung', 'accent', 'base', 'office', 'table', 'first'];

/** Whole addresses have often lost their beginning on the way: `www.eksempel.no/tall.json`. */
export const withScheme = (address) => (/^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}\/./i.test(address) ? `https://${address}` : address);

export function readAddress(search) {
  const params = new URLSearchParams(search);
  const state = { tag: params.get('tag') ?? '', src: params.get('src') ?? '', lang: params.get('lang') ?? '', settings: {} };
  for (const [name, value] of params) {
    if (name.startsWith('_') && own.includes(name.slice(1))) state[name.slice(1)] = value;
    else if (!['tag', 'src', 'lang'].includes(name) && /^[a-z][a-z-]*$/.test(name)) state.settings[name] = value === '' ? true : value;
  }
  return state;
}

export function writeAddress({ tag, src, lang, settings, ...state }) {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries({ tag, src, lang })) if (value) params.set(name, value);
  for (const [name, value] of Object.entries(settings))
    if (value !== undefined && value !== '' && value !== false) params.set(name, value === true ? '' : value);
  for (const name of own) if (state[name]) params.set(`_${name}`, state[name]);
  return params.size > 0 ? `?${params}` : '';
}
