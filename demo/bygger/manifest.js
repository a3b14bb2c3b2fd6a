/** What there is to choose, from the manifest of the elements: nothing here knows a tag or an attribute by itself. */

/** Attributes in the order that an editor asks for them; what is not named here comes last, in the manifest's own order. */
const general = [
  'heading',
  'heading-level',
  'height',
  'theme',
  'no-table',
  'no-download',
  'no-source',
  'bare',
  'engine',
  'loading',
  'follow',
];

/** `'line' | 'bar'` → the choices; `boolean`, `number` and free text by name. */
function kindOf(type = 'string') {
  const choices = [...type.matchAll(/'([^']*)'/g)].map(([, value]) => value).filter(Boolean);
  if (choices.length > 0) return { kind: 'choice', choices };
  if (/^boolean/.test(type)) return { kind: 'switch' };
  return { kind: /^number/.test(type) ? 'number' : 'text' };
}

/**
 * @param {object} manifest a custom elements manifest
 * @returns by tag: `summary`, `own` and `general` fields, each `{ name, kind, choices, initial, description }`
 */
export function readElements(manifest) {
  const elements = {};
  for (const { declarations = [] } of manifest.modules)
    for (const { tagName, summary, attributes = [] } of declarations) {
      if (!tagName) continue;
      const fields = attributes
        // Both have fields of their own.
        .filter(({ name }) => name !== 'src' && name !== 'accent')
        .map(({ name, type, default: initial, description }) => ({
          name,
          ...kindOf(type?.text),
          initial: initial?.replace(/^'(.*)'$/, '$1'),
          description,
        }));
      elements[tagName] = {
        summary,
        own: fields.filter(({ name }) => !general.includes(name)),
        general: general.flatMap((name) => fields.filter((one) => one.name === name)),
      };
    }
  return elements;
}
