import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { lightColours } from '../../src/charts/still-theme.js';
import { root } from '../../tools/files.mjs';

describe('the colours of frozen pictures', () => {
  const tokens = readFileSync(join(root, 'src/styles/tokens.ts'), 'utf8');
  for (const [role, colour] of Object.entries(lightColours))
    it(`${role} is as on a light page`, () => {
      const stated = new RegExp(`--_${role}: [^;]*light-dark\\((#\\w+),`).exec(tokens)?.[1];
      // The text has the page's own colour, and only a page that is told to be light has this one.
      assert.equal(colour, role === 'text' ? /theme='light'[^}]*[^-]color: (#\w+)/.exec(tokens)?.[1] : stated);
    });
});
