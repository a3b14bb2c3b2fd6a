import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { filesUnder, root } from '../../tools/files.mjs';
import { serve } from '../../tools/serve.mjs';
import { run, scratch } from './run.js';

const folder = scratch();
after(() => folder.remove());

/** Writes a file and gives its name. */
function file(name: string, content: unknown): string {
  writeFileSync(folder.at(name), typeof content === 'string' ? content : JSON.stringify(content));
  return folder.at(name);
}

interface Found {
  readonly file: string;
  readonly ok: boolean;
  readonly kind: string;
  readonly title: string;
  readonly counts: Readonly<Record<string, number>>;
  readonly from: string;
  readonly to: string;
  readonly notes: readonly string[];
  readonly error: { readonly code: string; readonly path: string; readonly sentence: string };
}
const findings = async (...args: readonly string[]): Promise<readonly Found[]> =>
  JSON.parse((await run('check', '--json', ...args)).out) as Found[];

describe('check', () => {
  it('stops without a word where nobody reads on', { skip: process.platform === 'win32' }, () => {
    const files = filesUnder('demo/data').join(' ');
    const { stdout, stderr } = spawnSync('sh', ['-c', `node --import tsx src/node/baerekraft.ts check ${files} | head -1`], {
      cwd: root,
      encoding: 'utf8',
    });
    assert.match(stdout, /^[^\n]+\n$/);
    assert.equal(stderr, '');
  });

  it('finds nothing wrong with the documents and sheets of the demo', async () => {
    const { code, out, err } = await run('check', ...filesUnder('demo/data'));
    assert.equal(err, '');
    assert.equal(code, 0, out);
    assert.match(out, /asker-folkemengde\.json: indikator «Innbyggere i Asker»: 1 serie, 11 perioder, 7 tall \(2015–2025\)\./);
    assert.match(out, /skien-klimaregnskap\.json: klimabudsjett «Klimagassutslipp i Skien»: 13 år med regnskap\./);
    assert.match(out, /klimatiltak-eksempel\.csv: klimatiltak \(CSV\): 11 tiltak\./);
    assert.match(out, /filer lest, ingen med feil\.\n$/);
  });

  it('says what is wrong and where, in the language that is asked for, and fails', async () => {
    const lacks = file('lacks.json', { title: 'Reiser', series: [{ name: 'Asker' }] });
    for (const [language, want] of [
      ['nb', /lacks\.json: FEIL: Dokumentet mangler «series\[0\]\.values»\./],
      ['nn', /lacks\.json: FEIL: Dokumentet manglar «series\[0\]\.values»\./],
      ['en', /lacks\.json: FAULT: The document lacks “series\[0\]\.values”\./],
    ] as const) {
      const { code, out } = await run('check', '--lang', language, lacks, 'demo/data/asker-folkemengde.json');
      assert.match(out, want);
      assert.equal(code, 1);
    }
  });

  it('gives machines a code, a path and the counts', async () => {
    const found = await findings(
      file('period.json', { title: 'x', series: [{ name: 'a', values: { 'i fjor': 1 } }] }),
      file('comma.json', '{"title": "x",}'),
      folder.at('not-there.json'),
      file('empty.csv', '  \n'),
      file('strange.json', { hello: 'world' }),
      file('open.csv', 'Kommune;År;Verdi\nAsker;2020;"1'),
      file('sheet.csv', 'Kommune;År;Verdi\n3203 Asker;2020;1,5\n3203 Asker;2021;2,5\n3301 Drammen;2020;:\n'),
      file('sdg.json', { data: { Year: [2020, 2021], Value: [1, 2] } }),
    );
    assert.deepEqual(
      found.map(({ ok, kind, error }) => (ok ? kind : `${error.code} ${error.path}`)),
      [
        'invalid series[0].values.i fjor',
        'not-json undefined',
        'no-file undefined',
        'empty undefined',
        'wrong-kind undefined',
        'bad-table line 2, column 3',
        'csv',
        'open-sdg',
      ],
    );
    assert.match(found[1]!.error.sentence, /linje 1, kolonne 15/);
    assert.deepEqual(found[6]!.counts, { places: 2, periods: 2, figures: 2 });
    assert.deepEqual([found[6]!.from, found[6]!.to], ['2020', '2021']);
  });

  it('tells of what the figure shows all the same', async () => {
    const goals = { title: 'Plan', levels: [{ id: 'a', name: 'Mål' }], goals: [1, 2].map(() => ({ id: 'same', title: 'Mål' })) };
    const budget = {
      title: 'Budsjett',
      place: 'Asker',
      reference: { year: 2020, tonnes: 100 },
      accounts: [{ year: 2020, tonnes: 100 }],
      frames: [{ year: 2010, change: -10 }],
    };
    const dashboard = { title: 'Side', sections: [{ elements: [{ tag: 'indicator-chart', src: 'gone.json' }] }] };
    const found = await findings(file('goals.json', goals), file('budget.json', budget), file('page.json', dashboard));
    assert.deepEqual(
      found.map(({ ok }) => ok),
      [true, true, true],
    );
    assert.match(found[0]!.notes.join(), /same/);
    assert.match(found[1]!.notes.join(), /2010, som er før referanseåret 2020/);
    assert.match(found[2]!.notes.join(), /«gone\.json», som ikke finnes/);
  });

  describe('of addresses', () => {
    let server: Awaited<ReturnType<typeof serve>>;
    before(async () => {
      server = await serve();
    });
    after(() => server.close());

    it('reads documents, tables of a statistics office, and what is not there', async () => {
      const [document, table, gone, page, nobody] = await findings(
        `${server.url}/data/asker-folkemengde.json`,
        `${server.url}/standin/ssb/api/pxwebapi/v2/tables/01222`,
        `${server.url}/data/gone.json`,
        `${server.url}/klima.html`,
        'http://127.0.0.1:1/x.json',
      );
      assert.equal(document!.kind, 'indicator');
      assert.equal(table!.kind, 'json-stat');
      assert.ok(table!.counts['figures']! > 0);
      assert.match(gone!.error.sentence, /404/);
      assert.equal(page!.error.code, 'web-page');
      assert.equal(nobody!.error.code, 'unreachable');
      assert.match(nobody!.error.sentence, /svarer ikke/);
    });
  });
});

describe('wrong use', () => {
  const cases: readonly [args: readonly string[], want: RegExp][] = [
    [[], /name a command/],
    [['chek'], /no command "chek"/],
    [['check'], /files or addresses/],
    [['check', '--nope', 'x'], /Unknown option '--nope'/],
    [['check', '--lang', 'de', 'x'], /--lang must be nb, nn or en/],
    [['snapshot', 'https://example.org/x'], /--out/],
    [['snapshot', 'a', 'b', '--out', 'c'], /one file or address/],
    [['freeze', 'x', '--out', 'y', '--width', 'wide'], /--width/],
    [['freeze', 'demo/data/asker-folkemengde.json', '--out', folder.at('f'), '--kind', 'pie'], /--kind must be one of: line, bar/],
  ];
  for (const [args, want] of cases)
    it(`is told in one line: baerekraft ${args.slice(0, 2).join(' ')}`, async () => {
      const { code, out, err } = await run(...args);
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, want);
      assert.equal(err.trim().split('\n').length, 1);
    });

  it('is no wish for help', async () => {
    for (const args of [['--help'], ['check', '--help'], ['snapshot', '-h'], ['freeze', '--help']]) {
      const { code, out, err } = await run(...args);
      assert.deepEqual([code, err], [0, '']);
      assert.match(out, /^baerekraft/);
    }
  });
});
