import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');

describe('traps of statistical files', () => {
  const sources = ['./', '../tools/']
    .flatMap((folder) =>
      readdirSync(new URL(folder, import.meta.url))
        .filter((name) => name.endsWith('.test.ts') && name !== 'traps.test.ts')
        .map((name) => read(folder + name)),
    )
    .join('\n');
  const rows = read('./traps.md')
    .split('\n')
    .filter((row) => row.startsWith('| ') && !row.includes('---'))
    .slice(1);

  it('are listed', () => assert.ok(rows.length >= 28, `${rows.length}`));
  for (const row of rows) {
    const [, trap = '', covered = ''] = row.split(/(?<!\\)\|/);
    it(trap.trim(), () => {
      const titles = [...covered.matchAll(/`([^`]+)`/g)].map(([, title]) => title ?? '');
      assert.ok(titles.length > 0, 'no case');
      for (const title of titles) assert.ok(sources.includes(title), `no case "${title}"`);
    });
  }
});
