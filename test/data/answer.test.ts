import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { refuseStatus, refuseText } from '../../src/data/answer.js';
import { isDataError } from '../../src/data/errors.js';

const now = Date.parse('2025-05-21T12:00:00Z');
function refusal(refuse: () => void): string {
  try {
    refuse();
  } catch (error) {
    return isDataError(error) ? [error.code, error.detail['seconds']].filter(Boolean).join(' ') : String(error);
  }
  return 'none';
}

describe('refuseStatus', () => {
  const cases: readonly [status: number, header: string | null, tries: number, want: string][] = [
    [200, null, 1, 'none'],
    [404, null, 1, 'http-status'],
    [500, '3', 1, 'http-status'],
    [429, '7', 1, 'too-many-calls 7'],
    [429, '0', 3, 'too-many-calls 1'],
    [503, 'Wed, 21 May 2025 12:00:30 GMT', 1, 'too-many-calls 30'],
    [503, 'Wed, 21 May 2025 11:00:00 GMT', 1, 'too-many-calls 1'],
    [429, null, 1, 'too-many-calls 10'],
    [429, 'soon', 2, 'too-many-calls 20'],
    [503, '', 3, 'too-many-calls 4'],
  ];
  for (const [status, header, tries, want] of cases)
    it(`${status}, Retry-After ${header ?? 'missing'}, try ${tries} -> ${want}`, () => {
      const answer = { ok: status === 200, status, url: 'https://example.org/', headers: { get: () => header } };
      assert.equal(
        refusal(() => refuseStatus(answer, tries, now)),
        want,
      );
    });
});

describe('refuseText', () => {
  const cases: readonly [text: string, type: string, want: string][] = [
    ['{"title":"x"}', 'application/json', 'none'],
    ['{"title":"x"}', 'text/html', 'none'],
    ['Kommune;År', 'text/csv', 'none'],
    ['Kommune;År', 'text/html', 'web-page'],
    ['<!doctype html>', 'application/json', 'web-page'],
    [' \n', 'text/csv', 'empty'],
  ];
  for (const [text, type, want] of cases)
    it(`${JSON.stringify(text)} as ${type} -> ${want}`, () =>
      assert.equal(
        refusal(() => refuseText(text, type, 'https://example.org/')),
        want,
      ));
});
