/** The editor's choices in the page's own address, so that a colleague can go on. Pure. */
import { cmss } from './cms.js';
import { rungNames } from './rungs.js';

const oneOf = (values) => (value) => values.includes(value);
const matches = (pattern) => (value) => pattern.test(value);
const isWeb = (value) =>
  URL.canParse(value, 'https://www.eksempel.no') && /^https?:$/.test(new URL(value, 'https://www.eksempel.no').protocol);

/**
 * Choices that are no attributes, and what each may be: an address is written by anyone. Their names begin with an underscore, which no
 * attribute's does.
 */
const own = {
  width: oneOf(['desktop', 'phone']),
  rung: oneOf(rungNames),
  cms: oneOf(cmss.map(({ id }) => id)),
  accent: matches(/^#[\da-f]{6}$/i),
  base: isWeb,
  office: oneOf(['ssb', 'sample']),
  table: matches(/^\d{5}$/),
  first: oneOf(['1']),
};

/** Whole addresses have often lost their beginning on the way: `www.eksempel.no/tall.json`. */
export const withScheme = (address) => (/^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}\/./i.test(address) ? `https://${address}` : address);

/** Whether an address is meant from the page that it stands on. */
export const isRelative = (address) => address !== '' && !/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(address);

export function readAddress(search) {
  const params = new URLSearchParams(search);
  const state = { tag: params.get('tag') ?? '', src: params.get('src') ?? '', lang: params.get('lang') ?? '', settings: {} };
  for (const [name, value] of params) {
    const key = name === 'accent' ? name : name.slice(1);
    if ((name === 'accent' || name.startsWith('_')) && Object.hasOwn(own, key)) {
      if (own[key](value)) state[key] = value;
    } else if (!['tag', 'src', 'lang'].includes(name) && /^[a-z][a-z-]*$/.test(name)) state.settings[name] = value === '' ? true : value;
  }
  return state;
}

export function writeAddress({ tag, src, lang, settings, ...state }) {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries({ tag, src, lang })) if (value) params.set(name, value);
  for (const [name, value] of Object.entries(settings))
    if (value !== undefined && value !== '' && value !== false) params.set(name, value === true ? '' : value);
  for (const name of Object.keys(own)) if (state[name]) params.set(`_${name}`, state[name]);
  return params.size > 0 ? `?${params}` : '';
}
