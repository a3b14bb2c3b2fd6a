import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inspect } from 'node:util';
import { safeColour } from '../../src/data/safe-colour.js';

const passed = [
  ['#0a3', '#0a3'],
  ['#0a3f', '#0a3f'],
  ['#E5243B', '#e5243b'],
  [' #e5243bcc\n', '#e5243bcc'],
  ['rgb(229, 36, 59)', 'rgb(229,36,59)'],
  ['RGBA(229,36,59,.5)', 'rgba(229,36,59,.5)'],
  ['rgb(229 36 59 / 50%)', 'rgba(229,36,59,50%)'],
  ['rgb(10%, 20.5%, 0%)', 'rgb(10%,20.5%,0%)'],
  ['hsl(353, 79%, 52%)', 'hsl(353,79%,52%)'],
  ['hsla(353deg 79% 52% / 0.25)', 'hsla(353,79%,52%,0.25)'],
  ['var(--bk-accent-2)', 'var(--bk-accent-2)'],
] as const;

const refused: readonly unknown[] = [
  'red"></div><b>',
  'red;background:url(//evil.example)',
  '#fff;background:url(//evil.example)',
  '#fff" onload="x',
  '#fff url(//evil.example/x.png)',
  'url(//evil.example/x.png)',
  'image://https://evil.example/x.png',
  { image: '//evil.example' },
  { type: 'linear', colorStops: [] },
  'expression(alert(1))',
  'var(--x)',
  'var(--bk-x, url(//evil.example))',
  'var(--bk-)',
  'env(--bk-x)',
  'url(//evil.example) #fff',
  'url(//evil.example) rgb(1,2,3)',
  'url(//evil.example) hsl(1,2%,3%)',
  'hsl(1,2%,3%);',
  'rgb(1,2,3);',
  'rgb(1,2,3) url(//evil.example)',
  'rgb(1,2)',
  'rgb(1,2,3,4,5)',
  'rgb(1,,2)',
  'rgb(calc(1),2,3)',
  'rgb(var(--bk-x),2,3)',
  'rgb(-1,2,3)',
  'rgb(1e9,2,3)',
  'rgb(1.,2,3)',
  'rgb(NaN,2,3)',
  'rgb(12 3)',
  'hsl(1,2,3)',
  'hsl(1turn,2%,3%)',
  'rgb(1/**/,2,3)',
  'rgb(1,2,3',
  '#ff',
  '#fffff',
  '#fffffff',
  '#ggg',
  '#ff\u0000f',
  '\\23 fff',
  'red',
  'transparent',
  'inherit',
  '',
  `#${'f'.repeat(1e5)}`,
  `rgb(${' '.repeat(1e5)}`,
  `rgb(1${','.repeat(1e5)}2`,
  0xffffff,
  null,
  undefined,
  ['#fff'],
  { toString: () => '#fff' },
];

describe('safeColour', () => {
  for (const [value, want] of passed) it(`S01 reads ${JSON.stringify(value)}`, () => assert.equal(safeColour(value), want));

  for (const value of refused) {
    it(`S01 S08 refuses ${inspect(value).slice(0, 60)}`, () => assert.equal(safeColour(value), undefined));
  }
});
