import { textWidth, wrap } from '../../charts/layout.js';
import { movePath } from '../../charts/move-path.js';
import type { Drawn, PictureShape } from '../../charts/picture.js';
import { isInSegment, u4sscKpis } from '../../data/u4ssc-codes.js';
import { u4sscState, u4sscStates, type U4sscMeasurement, type U4sscState } from '../../data/u4ssc.js';
import { localize } from '../../i18n/language.js';
import { arcs, cells, linePath, radii, sectorPath, size, type Arc } from './ring-arcs.js';
import { centreOf } from './scorecard-ring.js';
import type { ScorecardView } from './scorecard-view.js';

const fontSize = 14;
const lineHeight = fontSize * 1.3;
/** Room beside a ring for the names of its dimensions. */
const side = 90;
const top = 2.25 * lineHeight;
const coreCodes: ReadonlySet<string> = new Set(u4sscKpis.flatMap(({ code, core }) => (core ? code : [])));

const looks: Readonly<Record<U4sscState, Pick<Extract<PictureShape, { kind: 'region' }>, 'paint' | 'edge' | 'pattern'>>> = {
  reported: { paint: 'accent', edge: 'surface' },
  'not-reported': { paint: 'muted', edge: 'muted', pattern: 'cross' },
  'not-at-hand': { paint: 'surface', edge: 'context' },
};

/** The rings as they are now, side by side, with the names of the dimensions around them and the key below. */
export function drawScorecard(view: ScorecardView): Drawn {
  const width = size + 2 * side;
  const rings = view.measurements.flatMap((measurement, index) => drawRing(view, measurement, index * width));
  const height = top + size + 2 * lineHeight;
  return {
    shapes: [...rings, ...drawKey(view, height)],
    layout: { width: width * Math.max(1, view.measurements.length), height: height + lineHeight, fontSize },
  };
}

function drawRing(view: ScorecardView, measurement: U4sscMeasurement, left: number): PictureShape[] {
  const { segment, language } = view;
  const [dimensions = [], subDimensions = []] = arcs;
  const chosen = arcs.flat().find(({ code }) => code === segment);
  const at = (d: string): string => movePath(d, left + side, top);
  const isOn = ({ code }: Arc): boolean => segment !== '' && (isInSegment(code, segment) || isInSegment(segment, code));
  return [
    { kind: 'text', x: left, y: fontSize, text: localize(measurement.name, language), paint: 'text', anchor: 'start', bold: true },
    ...cells.map((cell): PictureShape => {
      const outer = coreCodes.has(cell.code) ? radii.core : radii.advanced;
      return { kind: 'region', d: at(sectorPath(cell, radii.cells, outer)), ...looks[u4sscState(measurement, cell.code)] };
    }),
    ...subDimensions.map((arc): PictureShape => ({
      kind: 'region',
      d: at(sectorPath(arc, radii.bandInner, radii.bandOuter)),
      paint: isOn(arc) ? 'accent' : 'context',
      edge: 'surface',
    })),
    ...(chosen ? [{ kind: 'path', d: at(linePath(chosen, radii.core + 5)), paint: 'text', width: 3 } as const] : []),
    ...dimensions.flatMap((arc) => nameDimension(view, arc, left)),
    ...writeCentre(view, measurement, left),
  ];
}

/** Outside the ring, at the middle of the dimension. */
function nameDimension({ nameOf, language }: ScorecardView, { code, from, to }: Arc, left: number): PictureShape[] {
  const angle = Math.PI * (from + to);
  const radius = radii.core + 18;
  const lines = wrap(nameOf(code, language), 12);
  const anchor = Math.sin(angle) > 0.2 ? 'start' : Math.sin(angle) < -0.2 ? 'end' : 'middle';
  const x = left + side + size / 2 + radius * Math.sin(angle);
  const y = top + size / 2 - radius * Math.cos(angle) + fontSize * 0.35;
  // above the ring upwards, below it downwards, beside it around the middle
  const shift = (lines.length - 1) * ((Math.cos(angle) + 1) / 2);
  return lines.map((text, index) => ({ kind: 'text', x, y: y + (index - shift) * lineHeight, text, paint: 'text', anchor, bold: true }));
}

function writeCentre(view: ScorecardView, measurement: U4sscMeasurement, left: number): PictureShape[] {
  const { count, lines } = centreOf(view, measurement);
  const x = left + side + size / 2;
  const y = top + size / 2 + 10 - 10 * lines.length;
  return [
    { kind: 'text', x, y, text: count, paint: 'text', anchor: 'middle', bold: true, size: 40 },
    ...lines.map((text, index): PictureShape => ({ kind: 'text', x, y: y + 22 + 20 * index, text, paint: 'text', anchor: 'middle' })),
  ];
}

function drawKey({ measurements, words }: ScorecardView, y: number): PictureShape[] {
  type Item = { text: string; size: readonly [number, number]; look: (typeof looks)[U4sscState] };
  const states = u4sscStates.filter((state) => u4sscKpis.some(({ code }) => measurements.some((one) => u4sscState(one, code) === state)));
  const box = (x: number, w: number, h: number): string => `M${x} ${y - h}L${x + w} ${y - h}L${x + w} ${y}L${x} ${y}Z`;
  const items: Item[] = [
    ...states.map((state): Item => ({ text: words.states[state], size: [12, 12], look: looks[state] })),
    { text: words.core, size: [6, 12], look: { paint: 'muted', edge: 'surface' } },
    { text: words.advanced, size: [6, 7], look: { paint: 'muted', edge: 'surface' } },
  ];
  let x = 0;
  return items.flatMap(({ text, size: [w, h], look }) => {
    const start = x;
    const from = start + w + 6;
    x = from + textWidth(text, fontSize) + 20;
    return [
      { kind: 'region', d: box(start, w, h), ...look },
      { kind: 'text', x: from, y, text, paint: 'text', anchor: 'start' },
    ] satisfies PictureShape[];
  });
}
