/** The arrows between the rooms of src/: left may import right, never back, never sideways between elements. */

const arrows = {
  data: [],
  i18n: [],
  styles: [],
  charts: ['i18n', 'data'],
  browser: ['charts', 'i18n', 'data'],
  base: ['browser', 'charts', 'styles', 'i18n', 'data'],
  elements: ['base', 'charts', 'data', 'i18n', 'styles'],
  node: ['data', 'i18n', 'charts'],
};

const roomRules = Object.entries(arrows).map(([room, allowed]) => ({
  name: `arrow-${room}`,
  comment: `src/${room} may import ${allowed.length ? allowed.join(', ') : 'no other room'}.`,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: { path: '^src/', pathNot: [room, ...allowed].map((name) => `^src/${name}/`) },
}));

const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

module.exports = {
  forbidden: [
    ...roomRules,
    forbid('no-cycle', 'No cycles, not even of types.', { path: '^src/' }, { circular: true }),
    forbid(
      'arrow-index',
      'src/index.ts and src/pasted.ts import the elements, and nothing imports them.',
      { path: '^src/(index|pasted)\\.ts$' },
      { path: '^src/', pathNot: '^src/(elements|base)/|^src/browser/find-tags' },
    ),
    forbid(
      'nothing-imports-index',
      'src/index.ts and src/pasted.ts are the ends of all arrows.',
      { path: '^src/' },
      { path: '^src/(index|pasted)\\.ts$' },
    ),
    forbid(
      'elements-apart',
      'No element imports another element.',
      { path: '^src/elements/([^/]+)/' },
      { path: '^src/elements/', pathNot: '^src/elements/$1/' },
    ),
    forbid(
      'browser-charts-types',
      'browser knows the charts by their types only.',
      { path: '^src/browser/' },
      { path: '^src/charts/', dependencyTypesNot: ['type-only'] },
    ),
    forbid(
      'src-stands-alone',
      'src never imports stories, demo, test or tools.',
      { path: '^src/' },
      { path: '^(stories|demo|test|tools)/' },
    ),
    forbid(
      'echarts-in-one-file',
      'ECharts as a value lives in the lazily loaded file; others know its types.',
      { path: '^src/', pathNot: '^src/browser/engine\\.ts$' },
      { path: '(^|/)node_modules/(echarts|zrender)/', dependencyTypesNot: ['type-only'] },
    ),
    forbid(
      'engine-loaded-late',
      'The file of the engine is reached by a dynamic import only; else it would be in the entry.',
      { path: '^src/' },
      { path: '^src/base/engine-drawing\\.ts$', dynamic: false, dependencyTypesNot: ['type-only'] },
    ),
    forbid(
      'engine-by-drawing',
      'Only the lazily loaded file imports the engine.',
      { path: '^src/', pathNot: '^src/base/engine-drawing\\.ts$' },
      { path: '^src/browser/engine\\.ts$', dependencyTypesNot: ['type-only'] },
    ),
    forbid(
      'no-lit-in-pure-rooms',
      'data, i18n and charts do not know Lit.',
      { path: '^src/(data|i18n|charts)/' },
      { path: '(^|/)node_modules/(lit|@lit)[/-]' },
    ),
    forbid('node-only-in-node', 'Only src/node may touch Node.', { path: '^src/', pathNot: '^src/node/' }, { dependencyTypes: ['core'] }),
    forbid(
      'styles-lit-only',
      'styles imports nothing but lit.',
      { path: '^src/styles/' },
      { pathNot: '^src/styles/|(^|/)node_modules/(lit|@lit)[/-]' },
    ),
    forbid('data-no-package', 'data and i18n bring no package into the bundle.', { path: '^src/(data|i18n)/' }, { path: 'node_modules/' }),
    forbid('resolvable', 'Every import must resolve.', {}, { couldNotResolve: true }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: 'specify',
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'default', 'types'],
      extensions: ['.ts', '.js', '.mjs', '.cjs', '.json'],
    },
  },
};
