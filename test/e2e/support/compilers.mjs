/** What a framework's own Vite plugin does, as far as the examples need it: a file of the framework becomes a module. */
import { compile } from 'svelte/compiler';
import { compileScript, parse } from 'vue/compiler-sfc';

/** Vue takes a tag with a hyphen for a component of its own, unless it is told not to. */
const isCustomElement = (tag) => tag.includes('-');

/** @returns {import('vite').Plugin} */
export const vue = () => ({
  name: 'vue-files',
  transform(code, id) {
    if (!id.endsWith('.vue')) return undefined;
    const { descriptor } = parse(code, { filename: id });
    const options = { id, inlineTemplate: true, templateOptions: { compilerOptions: { isCustomElement } } };
    return { code: compileScript(descriptor, options).content, map: null, moduleType: 'js' };
  },
});

/** @returns {import('vite').Plugin} */
export const svelte = () => ({
  name: 'svelte-files',
  transform(code, id) {
    if (!id.endsWith('.svelte')) return undefined;
    return { code: compile(code, { filename: id, generate: 'client' }).js.code, map: null, moduleType: 'js' };
  },
});
