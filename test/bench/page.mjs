/**
 * How soon a page shows its figures: `node test/bench/page.mjs [rounds]`, after a build. Four pages with the same three series, in turns in
 * each round, a cold cache each time, everything compressed with Brotli; medians in milliseconds, and ratios in the one run.
 *
 * floor: the same JSON drawn by Lit as a bare SVG. ECharts: the same, drawn by ECharts alone. tag: `<indicator-chart>`. hints: the tag with
 * the preloads that the tag builder writes. first: words and lines are painted. whole: the engine has drawn. blocked: by long tasks until first.
 * Goals: tag first 1.2 × floor, hints first 0.9 × floor; whole 1.05 × ECharts, with hints 0.95 ×; blocked at a sixth of the speed 1.3 × floor.
 */
import { createServer } from 'node:http';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { preloads } from '../../demo/bygger/rungs.js';
import { browserFlags, findBrowser } from '../../tools/browser.mjs';
import { cdn, root } from '../../tools/files.mjs';

const rounds = Number(process.argv[2] ?? 7);
const src = '/skien-lavinntekt.json';
const conditions = {
  'full speed': {},
  'a sixth of the speed': { slow: 6 },
  'slow 4G': { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 200_000 },
};

/** A bundle of a few lines, as small as the field makes them. */
async function bundle(contents) {
  const stdin = { contents, resolveDir: root, loader: 'js' };
  const { outputFiles } = await build({
    stdin,
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    conditions: ['production'],
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return outputFiles[0].contents;
}

const read = `const { title, series } = await (await fetch('${src}')).json();
const periods = Object.keys(series[0].values);
const rows = series.map(({ name, values }) => [name.nb ?? name, periods.map((period) => (typeof values[period] === 'number' ? values[period] : null))]);`;

const floor = `import { html, svg, render } from 'lit';
${read}
const top = Math.max(...rows.flatMap(([, values]) => values));
const x = (at) => 40 + (at * 640) / (periods.length - 1);
const y = (value) => 340 - (value / top) * 320;
const path = (values) => values.map((value, at) => (value === null ? '' : (values[at - 1] == null ? 'M' : 'L') + x(at) + ' ' + y(value))).join('');
render(html\`<h2>\${title.nb}</h2><svg viewBox="0 0 800 360" width="800" height="360">
\${[0, top / 2, top].map((value) => svg\`<line x1="40" x2="680" y1=\${y(value)} y2=\${y(value)} stroke="#ddd"></line><text y=\${y(value)}>\${value}</text>\`)}
\${rows.map(([name, values]) => svg\`<path fill="none" stroke="#145" d=\${path(values)}></path><text x="690" y=\${y(values.at(-1))}>\${name}</text>\`)}
\${periods.map((period, at) => svg\`<text x=\${x(at)} y="358">\${period.slice(0, 4)}</text>\`)}</svg>\`, document.getElementById('here'));`;

const echarts = `import { LineChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TitleComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
use([LineChart, GridComponent, LegendComponent, TitleComponent, TooltipComponent, SVGRenderer]);
${read}
init(document.getElementById('here'), null, { renderer: 'svg', width: 800, height: 400 }).setOption({
  animation: false, title: { text: title.nb }, legend: { top: 30 }, tooltip: { trigger: 'axis' }, xAxis: { type: 'category', data: periods },
  yAxis: {}, series: rows.map(([name, data]) => ({ type: 'line', name, data })),
});`;

const further = JSON.parse(readFileSync(join(root, cdn, 'integrity.json'), 'utf8')).further;
const early = Object.keys(further).filter((name) => /^baerekraft-(?:engine|chart-reader)-/.test(name));
const hints = preloads({ base: '/bk/' }, { further: early, fetched: [src] }, further);
const tag = `<indicator-chart src="${src}"><a href="${src}">Tallene</a></indicator-chart>`;
const script = (name) => `<script type="module" src="${name}"></script>`;
const html = (body) => `<!doctype html><html lang="nb"><meta charset="utf-8"><title>Side</title><body>${body}`;

const pages = {
  floor: html(`${script('/floor.js')}<div id="here"></div>`),
  ECharts: html(`${script('/echarts.js')}<div id="here"></div>`),
  tag: html(script('/bk/baerekraft.js') + tag),
  hints: html(`${script('/bk/baerekraft.js')}${hints}${tag}`),
};

const files = new Map(
  [
    ...Object.entries(pages).map(([name, text]) => [`/${name}`, ['text/html', text]]),
    ...readdirSync(join(root, cdn)).map((name) => [`/bk/${name}`, ['text/javascript', readFileSync(join(root, cdn, name))]]),
    ['/floor.js', ['text/javascript', await bundle(floor)]],
    ['/echarts.js', ['text/javascript', await bundle(echarts)]],
    [src, ['application/json', readFileSync(join(root, 'demo/data', src))]],
  ].map(([path, [type, body]]) => [path, { type, body: brotliCompressSync(body) }]),
);

const server = createServer((request, response) => {
  const file = files.get(request.url);
  response.writeHead(file ? 200 : 404, {
    'content-type': file?.type ?? 'text/plain',
    'content-encoding': 'br',
    'cache-control': 'no-store',
  });
  response.end(file?.body);
});
await new Promise((done) => server.listen(0, '127.0.0.1', done));
const url = `http://127.0.0.1:${server.address().port}`;

/** Runs in the page: looks at each frame what has been painted. */
function watch() {
  const marks = { blocked: 0 };
  globalThis.marks = marks;
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) if (!(startTime > marks.first)) marks.blocked += Math.max(0, duration - 50);
  }).observe({ type: 'longtask', buffered: true });
  const mark = (name) => {
    marks[name] = performance.now();
  };
  const look = () => {
    const bare = document.querySelector('#here path');
    const figure = document.querySelector('indicator-chart')?.shadowRoot;
    if (!('first' in marks) && (bare || figure?.querySelector('.drawing path, .poster path'))) mark('first');
    if (!('whole' in marks) && (bare || figure?.querySelector('.engine path'))) return mark('whole');
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

const browser = await puppeteer.launch({ executablePath: findBrowser(), args: browserFlags, headless: true });

async function measure(name, { slow, ...network }) {
  const context = await browser.createBrowserContext();
  const tab = await context.newPage();
  const session = await tab.createCDPSession();
  if (slow) await session.send('Emulation.setCPUThrottlingRate', { rate: slow });
  if (network.latency) {
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', network);
  }
  await tab.evaluateOnNewDocument(watch);
  await tab.goto(`${url}/${name}`);
  await tab.waitForFunction(() => 'whole' in globalThis.marks, { timeout: 60_000 });
  const marks = await tab.evaluate(() => globalThis.marks);
  await context.close();
  return marks;
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

for (const [condition, how] of Object.entries(conditions)) {
  const taken = Object.fromEntries(Object.keys(pages).map((name) => [name, []]));
  for (let round = 0; round <= rounds; round++)
    for (const name of Object.keys(pages)) {
      const marks = await measure(name, how);
      // The first round warms the browser itself.
      if (round > 0) taken[name].push(marks);
    }
  const of = (name, what) => median(taken[name].map((marks) => marks[what]));
  console.log(`\n${condition}`);
  for (const name of Object.keys(pages)) {
    const values = ['first', 'whole', 'blocked'].map((what) => `${what} ${of(name, what).toFixed(0).padStart(5)}`);
    const ratios = `${(of(name, 'first') / of('floor', 'first')).toFixed(2)} × floor, ${(of(name, 'whole') / of('ECharts', 'whole')).toFixed(2)} × ECharts`;
    console.log(`${name.padEnd(8)} ${values.join('  ')}   ${ratios}`);
  }
}
await browser.close();
server.close();
