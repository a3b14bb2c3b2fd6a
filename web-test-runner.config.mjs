import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { browserFlags, findBrowser } from './tools/browser.mjs';
import { countBrowserTests } from './tools/count-browser-tests.mjs';
import { echartsForTests } from './tools/echarts-for-tests.mjs';
import { standInPlugin } from './tools/stand-in.mjs';

const path = (name) => fileURLToPath(new URL(name, import.meta.url));

/** The server of deliberate faults (late, cut, wrong answers) that the tests of loading talk to. */
const faultServer = new URL('./test/browser/fault-server.mjs', import.meta.url);
const faultPlugins = existsSync(faultServer) ? [(await import(faultServer.href)).faultPlugin()] : [];

export default {
  rootDir: path('.'),
  files: ['test/**/*.browser.ts'],
  nodeResolve: true,
  // One at a time: a page in a background tab gets no frames, and nothing in it comes into view.
  concurrency: 1,
  browsers: [chromeLauncher({ launchOptions: { executablePath: findBrowser(), args: browserFlags } })],
  plugins: [
    ...faultPlugins,
    standInPlugin(),
    echartsForTests(),
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: path('./tsconfig.json') }),
  ],
  testFramework: { config: { timeout: 10_000 } },
  testsStartTimeout: 60_000,
  testsFinishTimeout: 120_000,
  // Lit's notes for development: that it is in it, and that a drawing is measured after the first render.
  filterBrowserLogs: ({ args }) => !/Lit is in dev mode|scheduled an update/.test(String(args[0])),
  reporters: [defaultReporter({ reportTestProgress: false }), countBrowserTests(process.env.BK_BROWSER_COUNTS)],
  // `process`: ECharts' modules read process.env.NODE_ENV unguarded. `lang`: axe asks for it.
  testRunnerHtml: (testFramework) => `<!doctype html>
<html lang="nb">
  <head>
    <meta charset="utf-8">
    <title>Test</title>
    <script>window.process = { env: { NODE_ENV: 'test' } };</script>
    <script type="module" src="${testFramework}"></script>
  </head>
  <body></body>
</html>`,
};
