/** The demo has one version. Another is made of it, so that the page holds two, as when a template and a text each have their own. */
await customElements.whenDefined('indicator-chart');
const { version } = customElements.get('indicator-chart');
const script = await (await fetch('../dist/baerekraft.js')).text();
await import(globalThis.URL.createObjectURL(new globalThis.Blob([script.replaceAll(version, '9.9.9')], { type: 'text/javascript' })));
document.documentElement.dataset.versions = '2';
