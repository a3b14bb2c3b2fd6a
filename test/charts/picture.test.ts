import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { boldness, deriveLayout, textWidth } from '../../src/charts/layout.js';
import { composePicture, pictureToSvg, type Picture, type PictureShape } from '../../src/charts/picture.js';
import { buildFrame, buildLabels, buildMarks, type Shape } from '../../src/charts/shapes.js';
import { anyView, aSeries, aView, point } from './a-view.js';

const view = aView([aSeries('a', [point(2000, 1), point(2001, 2)])]);
const layout = deriveLayout(view, { width: 320, height: 200, fontSize: 14 });
const words = { heading: 'Innbyggere i Asker', sentence: 'Asker: 100 492 personer i 2025.', source: 'Kilde: SSB' };
const theme = { paint: (paint: string) => `colour-${paint}`, fontFamily: 'Inter, sans-serif', fontSize: 14 };
const compose = (shapes: readonly Shape[], more: Partial<typeof words> = {}): Picture =>
  composePicture({ shapes, layout }, { ...words, ...more });
const svgOf = (shapes: readonly PictureShape[]): string => pictureToSvg({ width: 10, height: 10, shapes }, theme);
const label = (text: string): PictureShape => ({ kind: 'text', x: 0, y: 0, text, paint: 'text', anchor: 'start' });

/** Reads a document as strictly as XML asks, as far as pictures go; throws at the first fault and gives the names and texts it found. */
function readXml(xml: string): { names: string[]; texts: string[]; ids: string[]; used: string[] } {
  const bad = [...xml].find((char) => {
    const code = char.codePointAt(0) ?? 0;
    return (code < 32 && !'\t\n\r'.includes(char)) || code === 0xfffe || code === 0xffff || (code >= 0xd800 && code <= 0xdfff);
  });
  assert.equal(bad, undefined, 'a character that XML cannot hold');
  const open: string[] = [];
  const found = { names: [] as string[], texts: [] as string[], ids: [] as string[], used: [] as string[] };
  let rest = xml;
  const unescape = (text: string): string => {
    assert.doesNotMatch(text, /[<>]|&(?!(?:amp|lt|gt|quot|#39);)/, `unescaped: ${text}`);
    return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');
  };
  while (rest) {
    const tag = /^<(\/?)([a-zA-Z]+)((?: [a-zA-Z-]+="[^"<]*")*)(\/?)>/.exec(rest);
    const text = tag ? undefined : /^[^<]+/.exec(rest)?.[0];
    assert.ok(tag ?? text, `neither tag nor text: ${rest.slice(0, 60)}`);
    rest = rest.slice((tag?.[0] ?? text ?? rest).length);
    if (text?.trim()) found.texts.push(unescape(text));
    if (!tag) continue;
    const [, end, name = '', attributes = '', single] = tag;
    if (end) assert.equal(open.pop(), name);
    else found.names.push(name);
    if (!end && !single) open.push(name);
    for (const [, key, value = ''] of attributes.matchAll(/ ([a-zA-Z-]+)="([^"]*)"/g)) {
      const plain = unescape(value);
      if (key === 'id') found.ids.push(plain);
      const id = /^url\(#(.*)\)$/.exec(plain)?.[1];
      if (id !== undefined) found.used.push(id);
    }
  }
  assert.deepEqual(open, [], 'left open');
  return found;
}

describe('pictureToSvg', () => {
  const cases: [name: string, text: string, want: string][] = [
    ['markup', '</text><script>alert(1)</script>', '</text><script>alert(1)</script>'],
    ['an ampersand, and one that is escaped already', 'A & B &amp; C', 'A & B &amp; C'],
    ['quotation marks', `"double" and 'single'`, `"double" and 'single'`],
    ['Norwegian', 'Bærum, Åsnes – «grønt»', 'Bærum, Åsnes – «grønt»'],
    ['control characters are left out', 'a\u0000b\u0008c\u000bd\u001fe\ufffef\uffffg', 'abcdefg'],
    ['half of a pair is left out', 'a\ud800b\udc00c', 'abc'],
    ['a whole pair is kept', 'a🌍b', 'a🌍b'],
  ];
  for (const [name, text, want] of cases)
    it(`text stays text: ${name}`, () => assert.deepEqual(readXml(svgOf([label(text)])).texts, [want]));

  it('escapes what the theme gives', () => {
    const svg = pictureToSvg(
      { width: 10, height: 10, shapes: [label('x')] },
      { ...theme, fontFamily: '"A & B"><x', paint: () => 'red"/><y' },
    );
    assert.deepEqual([...new Set(readXml(svg).names)].sort(), ['circle', 'defs', 'pattern', 'rect', 'svg', 'text']);
  });

  it('has each pattern that a bar can have', () => {
    const bars = (['hatch', 'cross', 'dots'] as const).map((pattern): PictureShape => ({
      kind: 'rect',
      x: 0,
      y: 0,
      width: 5,
      height: 5,
      paint: 'accent',
      pattern,
    }));
    const { ids, used } = readXml(svgOf(bars));
    assert.deepEqual(used, ['hatch', 'cross', 'dots']);
    for (const id of used) assert.ok(ids.includes(id), id);
  });

  it('draws each kind of shape in its colour', () => {
    const svg = svgOf([
      { kind: 'path', d: 'M0 0L1 1', paint: 'accent', width: 2.5, dash: [6, 4] },
      { kind: 'dot', x: 1, y: 2, r: 3, paint: 'target', hollow: true },
      { kind: 'dot', x: 4, y: 5, r: 6, paint: 'context' },
      { ...label('Asker'), bold: true, size: 20 } as PictureShape,
    ]);
    assert.match(svg, /<path d="M0 0L1 1" fill="none"[^>]* stroke="colour-accent" stroke-width="2.5"[^>]* stroke-dasharray="6 4"\/>/);
    assert.match(svg, /<circle cx="1" cy="2" r="3" fill="colour-surface" stroke="colour-target"/);
    assert.match(svg, /<circle cx="4" cy="5" r="6" fill="colour-context"/);
    assert.match(svg, /<text x="0" y="0" fill="colour-text" text-anchor="start" font-size="20" font-weight="700">Asker<\/text>/);
  });

  it('has its size and its ground', () => {
    const svg = pictureToSvg({ width: 352, height: 300, shapes: [] }, theme);
    assert.match(svg, /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="352" height="300" viewBox="0 0 352 300"/);
    assert.match(svg, /<rect width="100%" height="100%" fill="colour-surface"\/>/);
  });

  it('is sound XML for any drawing and any words', () => {
    fc.assert(
      fc.property(anyView, fc.string({ unit: 'binary' }), fc.string(), (any, heading, sentence) => {
        const where = deriveLayout(any, { width: 320, height: 200, fontSize: 14 });
        const drawing = [...buildFrame(any, where), ...buildMarks(any, where), ...buildLabels(any, where)];
        const svg = pictureToSvg(composePicture({ shapes: drawing, layout: where }, { heading, sentence, source: '' }), theme);
        const { ids, used } = readXml(svg);
        assert.ok(used.every((id) => ids.includes(id)));
        assert.doesNotMatch(svg.replace(/>[^<]*</g, '><'), /NaN|undefined|Infinity/);
      }),
      { numRuns: 300 },
    );
  });
});

describe('composePicture', () => {
  it('writes the words around the drawing, from top to bottom', () => {
    const { shapes, height } = compose([{ kind: 'dot', x: 10, y: 20, r: 3, paint: 'accent' }]);
    const order = shapes.map((shape) => (shape.kind === 'text' ? shape.text : shape.kind));
    assert.deepEqual(order, ['Innbyggere i Asker', 'Asker: 100 492 personer i 2025.', 'dot', 'Kilde: SSB']);
    const ys = shapes.map((shape) => ('y' in shape ? shape.y : NaN));
    assert.deepEqual(
      ys,
      [...ys].sort((a, b) => a - b),
    );
    assert.ok(height > (ys.at(-1) ?? 0));
  });

  it('moves all of the drawing by the same, paths too', () => {
    const drawing: Shape[] = [
      { kind: 'dot', x: 0, y: 0, r: 3, paint: 'accent' },
      { kind: 'rect', x: 10, y: 20, width: 30, height: 40, paint: 'accent' },
      { kind: 'text', x: 1.5, y: -2.5, text: 'x', paint: 'text', anchor: 'end' },
      { kind: 'path', d: 'M10 20.5H40', paint: 'grid', width: 1 },
      { kind: 'path', d: 'M10.5 20v4', paint: 'muted', width: 1 },
      { kind: 'path', d: 'M10 20V40', paint: 'muted', width: 1 },
      { kind: 'path', d: 'M1 2L3.5 -4M5 6V7H8', paint: 'accent', width: 1 },
      { kind: 'path', d: 'M1e-7 2e+1L3 4', paint: 'accent', width: 1 },
    ];
    const [dot, rect, text, ...paths] = compose(drawing, { source: '' }).shapes.slice(2);
    assert.ok(dot?.kind === 'dot' && rect?.kind === 'rect' && text?.kind === 'text');
    const { x, y } = dot;
    assert.ok(x > 0 && y > 0);
    assert.deepEqual([rect.x, rect.y, rect.width, rect.height], [10 + x, 20 + y, 30, 40]);
    assert.deepEqual([text.x, text.y], [1.5 + x, -2.5 + y]);
    assert.deepEqual(
      paths.slice(0, 5).map((shape) => (shape.kind === 'path' ? shape.d : '')),
      [
        `M${10 + x} ${20.5 + y}H${40 + x}`,
        `M${10.5 + x} ${20 + y}v4`,
        `M${10 + x} ${20 + y}V${40 + y}`,
        `M${1 + x} ${2 + y}L${3.5 + x} ${-4 + y}M${5 + x} ${6 + y}V${7 + y}H${8 + x}`,
        `M${1e-7 + x} ${20 + y}L${3 + x} ${4 + y}`,
      ],
    );
  });

  it('wraps the words to the width, loses none, and breaks an address that is longer than a line', () => {
    const long = `Netto driftsresultat i prosent av brutto driftsinntekter, se https://example.test/${'tabell/'.repeat(20)} for mer`;
    const { shapes, width } = compose([], { heading: long, sentence: long, source: long });
    assert.equal(width, layout.width + 32);
    const lines = shapes.filter((shape) => shape.kind === 'text');
    assert.ok(lines.length > 9);
    for (const { text, size = 0, bold } of lines)
      assert.ok(textWidth(text, size) * (bold ? boldness : 1) <= layout.width + 1e-9, `too wide: ${text}`);
    const heading = lines.filter(({ bold }) => bold).map(({ text }) => text);
    assert.equal(heading.join('').replaceAll(' ', ''), long.replaceAll(' ', ''));
  });

  it('keeps no-break spaces in one line', () => {
    const { shapes } = compose([], { heading: 'aaa '.repeat(12) + '100\u00a0492\u00a0personer' });
    assert.ok(shapes.some((shape) => shape.kind === 'text' && shape.text.includes('100\u00a0492\u00a0personer')));
  });

  it('leaves the drawing as it was', () => {
    const drawing: Shape[] = [{ kind: 'path', d: 'M1 2', paint: 'grid', width: 1 }];
    compose(drawing);
    assert.deepEqual(drawing, [{ kind: 'path', d: 'M1 2', paint: 'grid', width: 1 }]);
  });
});
