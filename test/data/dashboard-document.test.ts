import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { figureTags, parseDashboard } from '../../src/data/dashboard-document.js';
import { isDataError } from '../../src/data/errors.js';
import { isSafeAttribute } from '../../src/data/safe-attribute.js';

describe('a dashboard document', () => {
  it('holds sections of elements', () => {
    const input = { title: 'Oversikt', sections: [{ title: 'Mål', elements: [{ tag: 'sdg-goal-tree', src: 'plan.json' }] }] };
    assert.deepEqual(parseDashboard(input), input);
  });

  for (const [what, sections, path] of [
    ['a tag that is none of ours', [{ elements: [{ tag: 'script' }] }], 'sections[0].elements[0].tag'],
    ['a dashboard in a dashboard', [{ elements: [{ tag: 'sdg-dashboard' }] }], 'sections[0].elements[0].tag'],
    [
      'an attribute that is no text',
      [{ elements: [{ tag: 'sdg-goal-tree', attributes: { a: 1 } }] }],
      'sections[0].elements[0].attributes.a',
    ],
  ] as const)
    it(`refuses ${what}, and says where`, () => {
      assert.throws(
        () => parseDashboard({ title: 'x', sections }),
        (error) => isDataError(error) && error.code === 'invalid' && error.path === path,
      );
    });

  it('knows no tag twice', () => assert.equal(new Set(figureTags).size, figureTags.length));
});

describe('attributes that a figure may be given from outside', () => {
  for (const name of ['src', 'kind', 'heading-level', 'no-table', 'lang', 'region'])
    it(`${name}: yes`, () => assert.equal(isSafeAttribute(name), true));
  for (const name of ['onclick', 'onload', 'style', 'class', 'id', 'slot', 'is', 'part', '', '1a', 'a b', 'XLINK:href'])
    it(`${JSON.stringify(name)}: no`, () => assert.equal(isSafeAttribute(name), false));
});
