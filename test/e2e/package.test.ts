import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { publint } from 'publint';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import ts from 'typescript';
import { build, type Rollup } from 'vite';
import { browserFlags, findBrowser } from '../../tools/browser.mjs';
import { filesUnder, root } from '../../tools/files.mjs';
import { settled } from './support/browsers.js';
import { svelte, vue } from './support/compilers.mjs';
import { makeConsumer, type Consumer } from './support/consumer.js';
import { servePages, type PageServer } from './support/page-server.js';

let consumer: Consumer;
before(() => (consumer = makeConsumer()));
after(() => consumer.remove());

const inPackage = (path: string): string => join(consumer.folder, 'node_modules/baerekraft-elements', path);
const tags = filesUnder('src/elements', 'define.ts').map((file) => file.split('/').at(-2) ?? '');

/** Runs a program of the project in the consumer's folder; what it has said, and how it ended. */
function node(...args: readonly string[]): { readonly status: number | null; readonly said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: consumer.folder, encoding: 'utf8' });
  return { status, said: `${stdout}${stderr}`.trim() };
}

describe('the package that npm hands over', () => {
  it('has nothing that publint would remark on', async () => {
    const { messages } = await publint({ pkgDir: inPackage(''), level: 'suggestion', strict: true });
    assert.deepEqual(messages, []);
  });

  it('gives types that agree with the modules, at every entry', () => {
    const attw = join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js');
    const { status, said } = node(
      attw,
      consumer.tarball,
      '--profile',
      'esm-only',
      '--format',
      'ascii',
      '--include-entrypoints',
      'indicator-chart',
      'indicator-chart/class',
    );
    assert.equal(status, 0, said);
  });

  it('holds what editors ask for, each tag of it', () => {
    const manifest = JSON.parse(readFileSync(inPackage('package.json'), 'utf8')) as Record<string, string>;
    for (const file of [manifest['customElements'], manifest['web-types'], 'dist/vscode.html-custom-data.json', 'dist/jsx.d.ts']) {
      const text = readFileSync(inPackage(file ?? 'missing'), 'utf8');
      for (const tag of tags) assert.ok(text.includes(`"${tag}"`), `${file} lacks ${tag}`);
    }
  });

  it('reads figures in Node, and can be imported there, without a page', () => {
    const data = "import { regionHistory } from 'baerekraft-elements/data'; console.log(typeof regionHistory('3203'));";
    const { status, said } = node('--input-type=module', '--eval', `import 'baerekraft-elements'; ${data}`);
    assert.deepEqual([status, said], [0, 'object']);
  });

  it('brings the command that it names, which reads, freezes and refuses', () => {
    const { bin } = JSON.parse(readFileSync(inPackage('package.json'), 'utf8')) as { readonly bin: { readonly baerekraft: string } };
    const command = inPackage(bin.baerekraft);
    const figures = join(root, 'demo/data/asker-folkemengde.json');
    const checked = node(command, 'check', figures);
    assert.equal(checked.status, 0, checked.said);
    assert.match(checked.said, /indikator «Innbyggere i Asker»/);
    const frozen = node(command, 'freeze', figures, '--out', 'frozen');
    assert.equal(frozen.status, 0, frozen.said);
    assert.ok(existsSync(join(consumer.folder, 'frozen/asker-folkemengde.svg')));
    assert.equal(node(command, 'check', 'missing.json').status, 1);
    assert.equal(node(command, 'thaw').status, 2);
  });
});

describe('its types', () => {
  type Resolution = 'bundler' | 'nodenext';

  /** Read once for all programs: the types of the browser and of React are large. */
  const parsed = new Map<string, ts.SourceFile | undefined>();

  function compile(files: readonly string[], resolution: Resolution): ts.Program {
    const modern = resolution === 'nodenext';
    const options: ts.CompilerOptions = {
      target: ts.ScriptTarget.ES2022,
      lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
      module: modern ? ts.ModuleKind.NodeNext : ts.ModuleKind.ESNext,
      moduleResolution: modern ? ts.ModuleResolutionKind.NodeNext : ts.ModuleResolutionKind.Bundler,
      jsx: ts.JsxEmit.ReactJSX,
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      noUncheckedSideEffectImports: true,
      verbatimModuleSyntax: true,
      noEmit: true,
      types: [],
    };
    const host = ts.createCompilerHost(options);
    const read = host.getSourceFile.bind(host);
    host.getSourceFile = (name, ...rest) => {
      const key = `${resolution} ${name}`;
      if (!parsed.has(key)) parsed.set(key, read(name, ...rest));
      return parsed.get(key);
    };
    return ts.createProgram(files, options, host);
  }

  /** What the compiler says of files in the consumer's project, and of the package's own declarations: `file:line what (code)`. */
  function check(files: Readonly<Record<string, string>>, resolution: Resolution): readonly string[] {
    consumer.write(files);
    const program = compile(
      Object.keys(files).map((file) => join(consumer.folder, file)),
      resolution,
    );
    const ours = program
      .getSourceFiles()
      .filter(({ fileName }) => Object.hasOwn(files, relative(consumer.folder, fileName)) || fileName.includes('/baerekraft-elements/'));
    return ours
      .flatMap((file) => [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)])
      .map(({ file, start = 0, code, messageText }) => {
        const line = file ? file.getLineAndCharacterOfPosition(start).line + 1 : 0;
        const name = relative(consumer.folder, file?.fileName ?? '')
          .split(sep)
          .join('/');
        return `${name}:${line} ${ts.flattenDiagnosticMessageText(messageText, ' ')} (${code})`;
      });
  }

  const right = {
    'page.ts': `
      import 'baerekraft-elements/indicator-chart';
      const chart = document.querySelector('indicator-chart');
      const kind: 'line' | 'bar' | 'area' | 'small-multiples' | undefined = chart?.kind;
      await chart?.reload();
      export { kind };`,
    'class.ts': `
      import { IndicatorChart } from 'baerekraft-elements/indicator-chart/class';
      export class Mine extends IndicatorChart {
        override kind = 'bar' as const;
      }`,
    'figures.ts': `
      import { readCube, regionHistory, DataError } from 'baerekraft-elements/data';
      export const code: string | undefined = regionHistory('3203')?.code;
      export { readCube, DataError };`,
    'all.ts': `
      import 'baerekraft-elements';
      ${tags.map((tag) => `document.createElement('${tag}').headingLevel = 2;`).join('\n')}`,
    'App.tsx': readFileSync(join(root, 'demo/npm/react/App.tsx'), 'utf8'),
  };

  for (const resolution of ['bundler', 'nodenext'] as const) {
    it(`hold for a strict project with moduleResolution ${resolution}`, () => assert.deepEqual(check(right, resolution), []));
  }

  it('are known from the tag alone, whichever is imported', () => {
    for (const tag of tags)
      assert.match(readFileSync(inPackage(`dist/elements/${tag}/define.d.ts`), 'utf8'), new RegExp(`'\\./${tag}\\.js'`));
    const page = { 'one.ts': right['page.ts'] };
    assert.deepEqual(check(page, 'bundler'), []);
  });

  it('refuse in JSX what an attribute cannot be, and a tag that is not there', () => {
    const wrong = `import type {} from 'baerekraft-elements/jsx';
      export const kind = <indicator-chart kind="pie" />;
      export const level = <indicator-chart headingLevel="two" />;
      export const event = <indicator-chart onload="later" />;
      export const tag = <indicator-pie />;
      export const fine = <indicator-chart kind="bar" src="/a.json" />;`;
    const lines = check({ 'wrong.tsx': wrong }, 'bundler').map((text) => text.split(' ')[0]);
    assert.deepEqual(lines, ['wrong.tsx:2', 'wrong.tsx:3', 'wrong.tsx:4', 'wrong.tsx:5']);
  });
});

type Output = readonly (Rollup.OutputAsset | Rollup.OutputChunk)[];

/** Builds with Vite as a consumer does, into memory. */
async function bundle(...inputs: readonly string[]): Promise<Output> {
  const result = await build({
    root: consumer.folder,
    configFile: false,
    logLevel: 'error',
    plugins: [vue(), svelte()],
    build: { write: false, target: 'es2022', rolldownOptions: { input: inputs.map((input) => join(consumer.folder, input)) } },
  });
  return 'output' in result ? result.output : assert.fail('Vite watches instead of building');
}

const chunksOf = (output: Output): readonly Rollup.OutputChunk[] => output.filter((file) => file.type === 'chunk');

/** The modules of the package in a chunk, as paths inside it. */
function modulesOf(chunk: Rollup.OutputChunk): readonly string[] {
  const start = `${realpathSync(inPackage('dist')).split(sep).join('/')}/`;
  return Object.keys(chunk.modules)
    .filter((id) => id.startsWith(start))
    .map((id) => id.slice(start.length));
}

describe('a bundle', () => {
  it('of one element has no code of the others, and the chart engine apart', async () => {
    consumer.write({ 'one.js': "import 'baerekraft-elements/indicator-chart';" });
    const chunks = chunksOf(await bundle('one.js'));
    const elements = new Set(chunks.flatMap(modulesOf).flatMap((path) => /^elements\/([^/]+)/.exec(path)?.[1] ?? []));
    assert.deepEqual([...elements], ['indicator-chart']);

    const isEngine = (chunk: Rollup.OutputChunk): boolean => Object.keys(chunk.modules).some((id) => /\/(?:echarts|zrender)\//.test(id));
    assert.equal(chunks.filter(isEngine).length, 1);
    const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
    const atOnce = new Set(chunks.filter(({ isEntry }) => isEntry));
    for (const chunk of atOnce) for (const name of chunk.imports) atOnce.add(byName.get(name) ?? assert.fail(name));
    assert.ok(![...atOnce].some(isEngine), 'the engine is fetched at once');
  });

  it('of a class that is not used is empty', async () => {
    consumer.write({
      'unused.js':
        "import { IndicatorChart } from 'baerekraft-elements/indicator-chart/class'; import { readCube } from 'baerekraft-elements/data';",
    });
    const chunks = chunksOf(await bundle('unused.js'));
    assert.deepEqual(chunks.flatMap(modulesOf), []);
  });
});

describe('a page built with Vite', () => {
  const frameworks = [
    { name: 'plain', leave: "for (const figure of document.querySelectorAll('indicator-chart, sdg-goal-grid')) figure.remove()" },
    { name: 'react', imports: "import { root } from './main.tsx';", leave: 'root.unmount()' },
    { name: 'vue', imports: "import { app } from './main.js';", leave: 'app.unmount()' },
    { name: 'svelte', imports: "import { app } from './main.js'; import { unmount } from 'svelte';", leave: 'unmount(app)' },
  ];
  let server: PageServer;
  let browser: Browser;
  let page: Page;
  const errors: string[] = [];

  before(async () => {
    for (const { name, imports = '', leave } of frameworks) {
      const html = readFileSync(join(consumer.folder, name, 'index.html'), 'utf8');
      const script = `<script type="module">${imports} window.leave = () => { ${leave} };</script>`;
      consumer.write({ [`${name}/index.html`]: html.replace('</body>', `${script}</body>`) });
    }
    consumer.write({
      'class.html': '<!doctype html><title>Class</title><script type="module" src="./class.js"></script>',
      'class.js':
        "import { IndicatorChart } from 'baerekraft-elements/indicator-chart/class'; window.found = typeof IndicatorChart.version;",
    });
    const output = await bundle('class.html', ...frameworks.map(({ name }) => `${name}/index.html`));
    const text = (file: Output[number]): string => (file.type === 'chunk' ? file.code : file.source.toString());
    const pages: Record<string, string> = { '/favicon.ico': '' };
    for (const file of output) pages[`/${file.fileName}`] = text(file);
    server = await servePages({ pages });
    browser = await puppeteer.launch({ executablePath: findBrowser(), args: browserFlags, headless: true });
    page = await browser.newPage();
    page.on('console', (message) => {
      if (['error', 'warn'].includes(message.type())) errors.push(message.text());
    });
    page.on('pageerror', (error) => errors.push(String(error)));
  });

  after(async () => {
    await browser.close();
    await server.close();
  });

  /** How many listeners the window has; a figure that has left takes its own along. */
  async function windowListeners(): Promise<number> {
    const session = await page.createCDPSession();
    const { result } = await session.send('Runtime.evaluate', { expression: 'window' });
    const { listeners } = await session.send('DOMDebugger.getEventListeners', { objectId: result.objectId ?? '' });
    await session.detach();
    return listeners.length;
  }

  const says = (text: string): Promise<unknown> =>
    page.waitForFunction((wanted) => document.querySelector('[role=status]')?.textContent === wanted, { timeout: 5000 }, text);

  for (const { name } of frameworks) {
    it(`shows figures, takes properties, sends events and leaves nothing behind: ${name}`, async () => {
      errors.length = 0;
      await page.goto(`${server.url}/${name}/index.html`, { waitUntil: 'load' });
      await settled(page, 'indicator-chart, sdg-goal-grid');
      const text = await page.$eval('indicator-chart', (chart) => chart.shadowRoot?.textContent ?? '');
      assert.match(text, /Innbyggere i Asker/);
      await says('Valgt mål: 11');

      await page.click('input[type=checkbox]');
      await page.waitForFunction(() => document.querySelector('indicator-chart')?.kind === 'bar', { timeout: 5000 });

      await page.$eval('sdg-goal-grid', (grid) => grid.shadowRoot?.querySelector<HTMLElement>('button[data-goal="13"]')?.click());
      await says('Valgt mål: 13');
      assert.equal(await page.$eval('sdg-goal-grid', (grid) => grid.goal), '13');

      await page.waitForSelector('indicator-chart >>> svg');
      const before = await windowListeners();
      await page.evaluate('leave()');
      assert.equal(await page.$$eval('indicator-chart, sdg-goal-grid', ({ length }) => length), 0);
      const left = await page.$$eval('body > *', (all) => all.map(({ localName }) => localName).filter((tag) => tag !== 'script'));
      assert.deepEqual(left, name === 'plain' ? ['label', 'p'] : ['div']);
      assert.ok((await windowListeners()) <= before - 2, 'each of the two figures listened to the window');
      assert.deepEqual(errors, []);
    });
  }

  it('of the class alone registers no tag', async () => {
    await page.goto(`${server.url}/class.html`, { waitUntil: 'load' });
    await page.waitForFunction(() => 'found' in window);
    assert.equal(await page.evaluate(() => customElements.get('indicator-chart') === undefined), true);
  });
});

describe('the examples of the README', () => {
  it('are the files that are tested here', () => {
    const readme = readFileSync(join(root, 'README.md'), 'utf8');
    for (const file of ['react/App.tsx', 'vue/App.vue', 'svelte/App.svelte']) {
      const example = readFileSync(join(root, 'demo/npm', file), 'utf8');
      assert.ok(readme.includes(`\`\`\`${file.split('.').at(-1)}\n${example}\`\`\``), `README.md does not quote demo/npm/${file} as it is`);
    }
    const page = readFileSync(join(root, 'demo/utvikler.html'), 'utf8');
    const escaped = (text: string): string => text.trimEnd().replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    for (const file of ['plain/main.js', 'react/App.tsx', 'vue/App.vue', 'svelte/App.svelte'])
      assert.ok(
        page.includes(`<code>${escaped(readFileSync(join(root, 'demo/npm', file), 'utf8'))}</code>`),
        `the developers' page does not quote demo/npm/${file} as it is`,
      );
  });
});
