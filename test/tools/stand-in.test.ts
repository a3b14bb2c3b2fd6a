import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { readCube } from '../../src/data/json-stat.js';
import { serve } from '../../tools/serve.mjs';

describe('the stand-in for statistics offices', () => {
  let server: Awaited<ReturnType<typeof serve>>;
  before(async () => {
    server = await serve();
  });
  after(() => server.close());

  const at = (path: string): string => `${server.url}/standin/${path}`;
  const v2 = (path: string, office = 'ssb'): string => at(`${office}/api/pxwebapi/v2/${path}`);
  const post = (url: string, body: unknown, type = 'application/json') =>
    fetch(url, { method: 'POST', headers: { 'content-type': type }, body: typeof body === 'string' ? body : JSON.stringify(body) });
  const data = (query: string, office?: string) => v2(`tables/01222/data?${query}`, office);
  const all = 'valueCodes[ContentsCode]=Folketallet11&valueCodes[Tid]=';

  /** What the tests look at in an answer. */
  interface Answer {
    readonly title: string;
    readonly maxDataCells: number;
    readonly size: readonly number[];
    readonly value: readonly number[];
    readonly role: unknown;
    readonly source: unknown;
    readonly dimension: Readonly<
      Record<string, { readonly category: { readonly label: Record<string, string> }; readonly extension: { elimination: boolean } }>
    >;
    readonly variables: readonly { readonly code: string; readonly time?: boolean }[];
    readonly dimensions: readonly { readonly code: string }[];
    readonly length: number;
  }
  const json = async (response: Response | Promise<Response>): Promise<Answer> => (await (await response).json()) as Answer;

  async function figures(answer: Promise<Response>): Promise<unknown> {
    const response = await answer;
    assert.equal(response.status, 200, await response.clone().text());
    return (await json(response)).value;
  }

  const selections: readonly [expression: string, want: readonly number[]][] = [
    ['2024K1', [99214]],
    ['2023K4,2024K1', [0, 99214]],
    ['top(2)', [100492, 100584]],
    ['TOP(2)', [100492, 100584]],
    ['[top(1,1)]', [100492]],
    ['bottom(2)', [0, 0]],
    ['from(2024K4)', [100492, 100584]],
    ['to(2023K2)', [0, 0]],
    ['[range(2023K4,2024K2)]', [0, 99214, 99657]],
    ['2024*', [99214, 99657, 100136, 100492]],
    ['2025K?', [100584]],
    ['2023K1,top(1)', [0, 100584]],
  ];
  for (const [expression, want] of selections)
    it(`PxWebApi 2 understands ${expression}`, async () =>
      assert.deepEqual(await figures(fetch(data(`valueCodes[Region]=3203&${all}${expression}`))), want));

  const problems: readonly [name: string, query: string, status: number, title: string][] = [
    ['a variable left out', 'valueCodes[Region]=3203', 400, 'Missing selection for mandantory variable'],
    ['an unknown variable', `valueCodes[Kommune]=3203&${all}*`, 400, 'Non-existent variable'],
    ['an unknown code', `valueCodes[Region]=9999&${all}*`, 400, 'Non-existent value'],
    ['a comma outside brackets', `valueCodes[Region]=3203&${all}range(2023K4,2024K2)`, 400, 'Illegal selection expression'],
    ['an unknown code list', `codelist[Region]=agg_Tull&valueCodes[Region]=*&${all}*`, 400, 'Non-existent codelist'],
    ['another format', `valueCodes[Region]=3203&${all}*&outputFormat=csv`, 400, 'Unsupported output format'],
    ['another language', `valueCodes[Region]=3203&${all}*&lang=sv`, 400, 'Unsupported language'],
  ];
  for (const [name, query, status, title] of problems)
    it(`PxWebApi 2 refuses ${name}`, async () => {
      const response = await fetch(data(query));
      assert.equal(response.status, status);
      assert.deepEqual(await response.json(), { type: 'Parameter error', title, status });
      assert.equal(response.headers.get('access-control-allow-origin'), '*');
    });

  it('PxWebApi 2 gives sums over merged places by a code list', async () => {
    assert.deepEqual(
      await figures(fetch(data(`codelist[Region]=agg_KommSummer&valueCodes[Region]=K-3203&${all}2023K4,2024K1`))),
      [98815, 99214],
    );
  });

  it('PxWebApi 2 describes a table with no figures', async () => {
    const metadata = await json(fetch(v2('tables/01222/metadata?lang=en')));
    assert.throws(() => readCube(metadata), { code: 'no-values' });
    assert.deepEqual([metadata.size, metadata.value, metadata.dimension['Region']?.extension.elimination], [[12, 3, 9], [], false]);
    assert.equal(metadata.dimension['ContentsCode']?.category.label['Fodte2'], 'Births');
  });

  it('PxWebApi 2: an address that is too long is not there, a POST is', async () => {
    const long = `valueCodes[Region]=3203&${all}*&x=${'a'.repeat(2100)}`;
    assert.equal((await fetch(data(long))).status, 404);
    const body = {
      selection: [
        { variableCode: 'Region', valueCodes: ['3203'] },
        { variableCode: 'ContentsCode', valueCodes: ['Fodte2'] },
        { variableCode: 'Tid', valueCodes: ['top(1)'] },
      ],
    };
    assert.deepEqual(await figures(post(v2('tables/01222/data'), body)), [219]);
  });

  it('PxWebApi 2 breaks on a code that stands twice', async () => {
    assert.equal((await fetch(data(`valueCodes[Region]=3203,3203&${all}*`))).status, 500);
  });

  it('PxWebApi 2 says how many cells it gives, and gives no more', async () => {
    const config = await json(fetch(v2('config', 'ssb-12')));
    assert.equal(config.maxDataCells, 12);
    const response = await fetch(data(`valueCodes[Region]=3203,3025&${all}*`, 'ssb-12'));
    assert.deepEqual([response.status, (await json(response)).title], [400, 'Too many cells selected']);
    assert.equal((await fetch(data(`valueCodes[Region]=3203,3025&${all}top(6)`, 'ssb-12'))).status, 200);
  });

  it('knows no other table', async () => {
    assert.equal((await fetch(v2('tables/99999/metadata'))).status, 404);
    assert.equal((await fetch(at('fhi/api/open/v1/nokkel/Table/99999/query'))).status, 404);
  });

  const old = (body: unknown, type?: string, office = 'ssb') => post(at(`${office}/api/v0/no/table/01222`), body, type);
  const item = (code: string, ...values: string[]) => ({ code, selection: { filter: 'item', values } });
  const format = { response: { format: 'json-stat2' } };

  it('the older PxWeb: GET describes, POST gives figures', async () => {
    const about = await json(fetch(at('ssb/api/v0/no/table/01222')));
    assert.deepEqual(
      about.variables.map(({ code, time }) => [code, time]),
      [
        ['Region', undefined],
        ['ContentsCode', undefined],
        ['Tid', true],
      ],
    );
    const query = [
      item('Region', '3203'),
      item('ContentsCode', 'Folketallet11'),
      { code: 'Tid', selection: { filter: 'top', values: ['2'] } },
    ];
    assert.deepEqual(await figures(old({ query, ...format })), [100492, 100584]);
  });

  const faults: readonly [name: string, body: unknown, type: string | undefined, status: number, error: string][] = [
    ['a body that is not called JSON', { query: [], ...format }, 'text/plain', 400, 'Parameter error'],
    ['a body that is no JSON', '{', undefined, 400, 'Parameter error'],
    ['another format', { query: [], response: { format: 'jsonstat2' } }, undefined, 400, 'Parameter error'],
    ['an unknown variable', { query: [item('Kommune', '3203')], ...format }, undefined, 400, 'Parameter error'],
    [
      'an unknown code',
      { query: [item('Region', '9999')], ...format },
      undefined,
      400,
      "The request for variable 'Region' has an error. Please check your query.",
    ],
  ];
  for (const [name, body, type, status, error] of faults)
    it(`the older PxWeb refuses ${name}`, async () => {
      const response = await old(body, type);
      assert.deepEqual([response.status, await response.json()], [status, { error }]);
    });

  it('the older PxWeb: too much is forbidden', async () => {
    const response = await old({ query: [], ...format }, undefined, 'ssb-12');
    assert.deepEqual([response.status, await response.json()], [403, { error: 'Too many values selected' }]);
  });

  const fhi = () => at('fhi/api/open/v1/nokkel/Table/lavinntekt/data');
  it('the Institute of Public Health wants a filter for every dimension; top is the oldest', async () => {
    const url = fhi();
    const query = await json(fetch(url.replace(/data$/, 'query')));
    const answer = await json(post(url, query));
    assert.equal(answer.value.length, 54);
    assert.deepEqual([answer.role, answer.source], [{ time: null, geo: null, metric: ['MEASURE_TYPE'] }, null]);
    const first = {
      ...query,
      dimensions: query.dimensions.map((one) => (one.code === 'AAR' ? { code: 'AAR', filter: 'top', values: ['1'] } : one)),
    };
    assert.deepEqual(Object.keys((await json(post(url, first))).dimension['AAR']?.category.label ?? {}), ['2004_2006']);
    assert.equal((await post(url, { ...query, dimensions: query.dimensions.slice(1) })).status, 400);
    assert.equal((await post(url, { ...query, response: { format: 'json-stat2', maxRowCount: 10 } })).status, 400);
    assert.equal((await post(url, query, 'text/plain')).status, 415);
    assert.equal((await fetch(url)).status, 405);
    assert.equal(readCube(answer).withRole('time')?.code, 'AAR');
  });

  it('answers a browser that asks before a POST', async () => {
    const response = await fetch(fhi(), {
      method: 'OPTIONS',
      headers: { origin: 'https://kommune.example', 'access-control-request-method': 'POST' },
    });
    assert.deepEqual(
      [response.status, ...['origin', 'methods', 'headers'].map((name) => response.headers.get(`access-control-allow-${name}`))],
      [204, '*', 'GET,POST', 'content-type'],
    );
  });

  it('wants to be left alone after so many calls', async () => {
    const url = v2('config?limit=2&window=1&key=many');
    const states = [];
    for (let calls = 0; calls < 3; calls++) states.push(await fetch(url));
    assert.deepEqual(
      states.map(({ status }) => status),
      [200, 200, 429],
    );
    assert.equal(states[2]?.headers.get('retry-after'), '1');
    await new Promise((resolve) => setTimeout(resolve, 1050));
    assert.equal((await fetch(url)).status, 200);
    assert.equal((await json(fetch(at('log?key=many')))).length, 4);
  });
});
