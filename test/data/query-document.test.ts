import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseQuery } from '../../src/data/query-document.js';
import { schemas } from '../../src/data/schemas.js';

const good = { $schema: 'https://example.org/query.schema.json', url: 'https://data.ssb.no/api/v0/no/table/01222', body: { query: [] } };

describe('a query document', () => {
  it('is read, own fields and all', () => {
    const query = parseQuery({
      ...good,
      method: 'POST',
      title: { nb: 'Folk' },
      source: { name: 'FHI', licence: 'NLOD 2.0' },
      note: 'vår egen',
    });
    assert.equal(query.url, good.url);
    assert.deepEqual(query.body, { query: [] });
    assert.deepEqual(query.title, { nb: 'Folk' });
  });

  it('has its schema among the published ones', () => {
    assert.ok('query' in schemas);
  });

  const refusals: readonly [name: string, input: unknown, code: string, path?: string][] = [
    ['no address', { body: {} }, 'invalid', 'url'],
    ['a body that is text', { ...good, body: '{}' }, 'invalid', 'body'],
    ['a body that is a list', { ...good, body: [] }, 'invalid', 'body'],
    ['another method', { ...good, method: 'DELETE' }, 'invalid', 'method'],
    ['another document', { ...good, $schema: 'goals.schema.json' }, 'wrong-kind'],
    ['no document', null, 'invalid', ''],
  ];
  for (const [name, input, code, path] of refusals)
    it(`refuses ${name}`, () => assert.throws(() => parseQuery(input), path === undefined ? { code } : { code, path }));
});
