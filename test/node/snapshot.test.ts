import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { readCube } from '../../src/data/json-stat.js';
import { serve } from '../../tools/serve.mjs';
import { run, scratch, type Ran } from './run.js';

describe('snapshot', () => {
  const folder = scratch();
  let server: Awaited<ReturnType<typeof serve>>;
  before(async () => {
    server = await serve();
  });
  after(async () => {
    await server.close();
    folder.remove();
  });

  const table = (query = '', office = 'ssb'): string => `${server.url}/standin/${office}/api/pxwebapi/v2/tables/01222${query}`;
  const out = folder.at('figures/asker.json');
  const take = (address: string, ...more: readonly string[]): Promise<Ran> => run('snapshot', address, '--out', out, ...more);
  interface Kept {
    readonly value: readonly (number | null)[];
    readonly extension: {
      readonly snapshot: {
        readonly retrieved: string;
        readonly address: string;
        readonly source: Record<string, string>;
        readonly title?: { readonly nb: string };
      };
    };
  }
  const kept = (): Kept => JSON.parse(readFileSync(out, 'utf8')) as Kept;

  it('asks as the element does, and writes the answer with its date and licence', async () => {
    const { code, out: said, err } = await take(table(), '--region', '3203', '--measure', 'Folketallet11', '--time', 'top(4)');
    assert.deepEqual([code, err], [0, '']);
    assert.match(said, /<indicator-chart src="asker\.json" region="3203" measure="Folketallet11" time="top\(4\)"><\/indicator-chart>/);
    const { snapshot } = kept().extension;
    assert.equal(snapshot.retrieved.slice(0, 10), new Date().toISOString().slice(0, 10));
    assert.equal(snapshot.source['retrieved'], snapshot.retrieved.slice(0, 10));
    assert.equal(snapshot.source['licence'], 'CC BY 4.0');
    const asked = await fetch(snapshot.address);
    const answer = (await asked.json()) as Kept;
    assert.deepEqual(kept().value, answer.value, 'the figures stand as they came');
    assert.equal(readCube(kept()).withRole('time')?.categories.length, 4);
  });

  it('can be checked and frozen like any file', async () => {
    assert.match((await run('check', out)).out, /statistikktabell/);
    const frozen = await run('freeze', out, '--region', '3203', '--out', folder.at('frozen'));
    assert.equal(frozen.code, 0, frozen.err);
    assert.match(readFileSync(folder.at('frozen/asker.html'), 'utf8'), /Statistisk sentralbyrå/);
  });

  it('sends the question of a query document, and keeps its title', async () => {
    const { code, err } = await take(`${server.url}/data/sporsmaal-lavinntekt.json`);
    assert.equal(code, 0, err);
    assert.equal(kept().extension.snapshot.title?.nb, 'Andel i lavinntekt utenom innvandrere');
    assert.match(kept().extension.snapshot.source['name'] ?? '', /Folkehelse/i);
    assert.match(kept().extension.snapshot.address, /^http:.*\/lavinntekt\/data$/);
  });

  it('waits as long as a busy office wants, and tells', async () => {
    // Long enough for a slow machine to have started the command within it.
    const limits = '?limit=1&window=8&key=cron';
    const busy = table(limits);
    await fetch(table(`/data${limits}`));
    const { code, err } = await take(busy, '--region', '3203');
    assert.equal(code, 0, err);
    assert.match(err, /Prøver igjen om \d s\./);
  });

  it('keeps the good file, and leaves nothing beside it, when the answer is none', async () => {
    const good = readFileSync(out);
    const failures: readonly [address: string, want: RegExp, ...more: string[]][] = [
      [`${server.url}/klima.html`, /nettside/],
      [`${server.url}/gone.json`, /404/],
      [table('/metadata?outputFormat=json-stat2').replace('01222', '99999'), /404/],
      [`${server.url}/data/handlingsregler-uten-tall.json`, /ingen tall/i],
      [table(), /«9999»/, '--region', '9999'],
      ['http://127.0.0.1:1/tables/01222', /svarer ikke/],
    ];
    for (const [address, want, ...more] of failures) {
      const { code, out: said, err } = await take(address, ...more);
      assert.deepEqual([code, said], [1, ''], address);
      assert.match(err, want);
      assert.match(err, /asker\.json står som den var\./);
      assert.deepEqual(readFileSync(out), good, address);
      assert.deepEqual(readdirSync(dirname(out)), ['asker.json'], address);
    }
  });

  it('says so when it cannot write', async () => {
    mkdirSync(folder.at('taken.json/inside'), { recursive: true });
    const { code, err } = await run('snapshot', table(), '--region', '3203', '--out', folder.at('taken.json'));
    assert.equal(code, 1);
    assert.match(err, /kan ikke skrives \(E[A-Z]+\)/);
    assert.deepEqual(
      readdirSync(folder.at('')).filter((name) => name.endsWith('.tmp')),
      [],
    );
  });

  it('remarks on an answer with fewer figures than the file had', async () => {
    assert.equal((await take(table(), '--region', '3203')).code, 0);
    const { code, out: said } = await take(table(), '--region', '3203', '--time', 'top(1)');
    assert.equal(code, 0);
    assert.match(said, /Merk: Forrige gang var det 45 tall, nå er det 5\./);
  });

  it('keeps a document as it came', async () => {
    const address = `${server.url}/data/asker-folkemengde.json`;
    writeFileSync(folder.at('document.json'), 'old');
    assert.equal((await run('snapshot', address, '--out', folder.at('document.json'))).code, 0);
    assert.equal(readFileSync(folder.at('document.json'), 'utf8'), await (await fetch(address)).text());
  });
});
