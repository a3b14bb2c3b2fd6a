/** What stands in the docblocks of the elements, as data: the docs, Storybook and editors read it. */

const toDist = (path) => path.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');

/** Only what a user may touch: no private members, nothing that Lit brings along. */
const isPublic = ({ name, privacy }) => privacy === undefined && !/^[_#]/.test(name) && !lifeCycle.has(name);

const lifeCycle = new Set([
  ...['connectedCallback', 'disconnectedCallback', 'attributeChangedCallback', 'adoptedCallback', 'createRenderRoot'],
  ...['render', 'update', 'updated', 'firstUpdated', 'willUpdate', 'shouldUpdate', 'performUpdate', 'scheduleUpdate', 'getUpdateComplete'],
]);

/** Every path in the manifest, wherever it stands, from the source to what is published. */
function mapPaths(node) {
  if (Array.isArray(node)) return node.forEach(mapPaths);
  if (node === null || typeof node !== 'object') return;
  for (const [key, value] of Object.entries(node)) {
    if ((key === 'path' || key === 'module') && typeof value === 'string') node[key] = toDist(value);
    else mapPaths(value);
  }
}

/** The tag of an element is the name of its folder; `define.ts` beside the class registers it. */
const tagFromFolder = {
  name: 'tag-from-folder',
  packageLinkPhase({ customElementsManifest }) {
    for (const module of customElementsManifest.modules) {
      const [, tag, file] = /^src\/elements\/([^/]+)\/([^/]+)\.ts$/.exec(module.path) ?? [];
      if (file === 'define') {
        const classModule = customElementsManifest.modules.find(({ path }) => path === `src/elements/${tag}/${tag}.ts`);
        const declaration = classModule?.declarations.find(({ kind }) => kind === 'class');
        if (!declaration) throw new Error(`src/elements/${tag}/${tag}.ts has no class`);
        Object.assign(declaration, { tagName: tag, customElement: true });
        module.exports = [
          { kind: 'custom-element-definition', name: tag, declaration: { name: declaration.name, module: classModule.path } },
        ];
      }
    }
  },
};

/** Runs last, when inherited members are in place. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    // In one order always: the analyzer's is that of the disk, and a build must be repeatable byte for byte.
    customElementsManifest.modules = customElementsManifest.modules
      .filter(({ path }) => path.startsWith('src/elements/'))
      .sort((a, b) => (a.path < b.path ? -1 : 1));
    for (const { declarations = [] } of customElementsManifest.modules) {
      for (const declaration of declarations) {
        declaration.members = declaration.members?.filter(isPublic);
        // `emit(type)` in the base is no event of its own.
        declaration.events = declaration.events?.filter(({ name }) => name !== 'type');
        declaration.attributes = declaration.attributes?.filter((attribute) => !/^[_#]/.test(attribute.fieldName ?? ''));
      }
    }
    mapPaths(customElementsManifest);
  },
};

export default {
  // The base is read for what the elements inherit from it, and left out again.
  globs: ['src/elements/**/*.ts', 'src/base/*.ts'],
  exclude: ['src/**/*.styles.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [tagFromFolder, publicOnly],
};
