/** What editors and JSX know of the tags, from the manifest: completions in VS Code and JetBrains, types for React, Vue's and Svelte's own checks. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';
import { generateJsxTypes } from '@wc-toolkit/jsx-types';
import { root } from './files.mjs';

const manifest = () => JSON.parse(readFileSync(join(root, 'dist/custom-elements.json'), 'utf8'));
const outdir = join(root, 'dist');

generateVsCodeCustomElementData(manifest(), {
  outdir,
  htmlFileName: 'vscode.html-custom-data.json',
  cssFileName: 'vscode.css-custom-data.json',
  hideLogs: true,
});
generateJetBrainsWebTypes(manifest(), { outdir, webTypesFileName: 'web-types.json', packageJson: false, hideLogs: true });
generateJsxTypes(manifest(), { outdir, fileName: 'jsx.d.ts', componentTypePath: (name, tag) => `./elements/${tag}/${tag}.js` });
