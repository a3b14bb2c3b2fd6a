import { defineConfig } from 'eslint/config';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import storybook from 'eslint-plugin-storybook';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const typescript = ['src/**/*.ts', 'test/**/*.ts', 'stories/**/*.ts', '.storybook/*.ts'];

/** Mistakes of logic, in TypeScript and plain scripts alike. */
const core = {
  eqeqeq: ['error', 'always', { null: 'ignore' }],
  'no-constant-binary-expression': 'error',
  'no-empty': 'error',
  'no-eval': 'error',
  'no-fallthrough': 'error',
  'no-implied-eval': 'error',
  'no-irregular-whitespace': 'error',
  'no-loss-of-precision': 'error',
  'no-misleading-character-class': 'error',
  'no-new-func': 'error',
  'no-prototype-builtins': 'error',
  'no-self-compare': 'error',
  'no-sparse-arrays': 'error',
  'no-unmodified-loop-condition': 'error',
  'no-unsafe-finally': 'error',
  'no-useless-escape': 'error',
  'no-var': 'error',
  'object-shorthand': 'error',
  'prefer-const': 'error',
  'use-isnan': 'error',
};

/** What the compiler finds in TypeScript and nobody finds in plain scripts. */
const scripts = {
  'no-undef': 'error',
  'no-unused-vars': 'error',
  'no-dupe-keys': 'error',
  'no-unreachable': 'error',
  'no-redeclare': 'error',
};

const readonly = (names) => Object.fromEntries(names.split(' ').map((name) => [name, 'readonly']));

/** What the pure rooms (data, i18n, charts) may not reach for: the page, the network, the clock, chance. */
const impureGlobals = [
  ...['document', 'window', 'self', 'globalThis', 'navigator', 'location', 'history', 'localStorage', 'sessionStorage', 'matchMedia'],
  ...['fetch', 'process', 'performance', 'crypto', 'requestAnimationFrame', 'setTimeout', 'setInterval', 'queueMicrotask', 'console'],
].map((name) => ({ name, message: 'data, i18n and charts are pure: pass it in.' }));

const impureSyntax = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Pure rooms have no clock: pass the time in.' },
  { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: 'Pure rooms have no clock.' },
  { selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']", message: 'Same in, same out.' },
  { selector: 'CallExpression[callee.property.name=/^toLocale/][arguments.length=0]', message: 'Pure rooms have no default language.' },
];

export default defineConfig(
  { ignores: ['dist/', 'storybook-static/', 'coverage/', 'node_modules/', 'demo/data/', 'test/fixtures/'] },
  // A rule that is wrong for us is changed here, for all to see; never silenced in place.
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  { rules: core },
  {
    files: typescript,
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      // Code points are what is meant.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // Interfaces and type aliases each have their place.
      '@typescript-eslint/consistent-type-definitions': 'off',
      // Lit binds handlers to the host; the rule cannot know.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['src/**/*.ts', 'stories/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/best-practice']],
    plugins: { 'lit-a11y': litA11y },
    settings: { wc: { elementBaseClasses: ['LitElement', 'DataElement'] } },
    rules: {
      ...litA11y.configs.recommended.rules,
      // LitElement has all the life-cycle callbacks; the rule looks no further than the class at hand.
      'wc/guard-super-call': 'off',
      'lit/no-legacy-imports': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/no-useless-template-literals': 'error',
      'lit/no-value-attribute': 'error',
      'lit/prefer-static-styles': 'error',
    },
  },
  {
    files: ['src/data/**/*.ts', 'src/i18n/**/*.ts', 'src/charts/**/*.ts'],
    rules: { 'no-restricted-globals': ['error', ...impureGlobals], 'no-restricted-syntax': ['error', ...impureSyntax] },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // Chai's sentences (`to.be.true`) are expressions; a test that meets null fails, which is what `!` asks for.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', package: 'node:test', name: ['it', 'test', 'describe', 'suite', 'skip', 'todo', 'only'] },
            // Open WC's types say that `equal` answers with a promise; it does not.
            { from: 'package', package: 'chai', name: 'Equal' },
          ],
        },
      ],
    },
  },
  ...storybook.configs['flat/recommended'],
  {
    files: ['**/*.mjs', '**/*.cjs'],
    languageOptions: {
      globals: readonly(
        'process console URL URLSearchParams Buffer setTimeout clearTimeout fetch performance PerformanceObserver document window scrollTo requestAnimationFrame module require',
      ),
    },
    rules: scripts,
  },
  {
    files: ['demo/**/*.js'],
    languageOptions: {
      globals: readonly(
        'document window customElements console location history fetch URL URLSearchParams setTimeout clearTimeout navigator getSelection performance',
      ),
    },
    rules: scripts,
  },
);
