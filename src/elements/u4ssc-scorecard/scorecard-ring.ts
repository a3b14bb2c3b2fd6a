import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { isInSegment, u4sscKpis } from '../../data/u4ssc-codes.js';
import { countU4ssc, scoreU4ssc, u4sscState, u4sscStates, type U4sscMeasurement, type U4sscState } from '../../data/u4ssc.js';
import { localize } from '../../i18n/language.js';
import { arcs, cells, linePath, radii, sectorPath, size, type Arc } from './ring-arcs.js';
import { renderKind, renderMark } from './scorecard-marks.js';
import type { ScorecardView } from './scorecard-view.js';

const coreCodes: ReadonlySet<string> = new Set(u4sscKpis.flatMap(({ code, core }) => (core ? code : [])));

/** A ring for each measurement, and what the marks mean. What the rings show stands in words in the sentence and the list. */
export function renderRings(view: ScorecardView): TemplateResult {
  return html`<div class="rings n${view.measurements.length}">
    ${view.measurements.map(
      (measurement, index) =>
        html`<div class="ring">
          <div class="of">${localize(measurement.name, view.language)}</div>
          ${renderRing(view, measurement, index)}
        </div>`,
    )}
    ${renderKey(view)}
  </div>`;
}

/** Segments can be pressed; the buttons above do the same for those who have no pointer. */
function renderRing(view: ScorecardView, measurement: U4sscMeasurement, index: number): TemplateResult {
  const { segment } = view;
  const [dimensions = [], subDimensions = [], categories = []] = arcs;
  const chosen = arcs.flat().find(({ code }) => code === segment);
  return html`<svg viewBox="0 0 ${size} ${size}" aria-hidden="true">
    ${hatch(`hatch${index}`)}
    ${cells.map((cell) => renderCell(cell, u4sscState(measurement, cell.code), index))}
    ${subDimensions.map((arc) => renderBand(view, arc, sectorPath(arc, radii.bandInner, radii.bandOuter)))}
    ${dimensions.map((arc) => renderDimension(view, arc, `${index}${arc.code}`))}
    ${categories.map((arc) => svg`<path class="hit" data-segment=${arc.code} d=${sectorPath(arc, radii.cells, radii.core)}>${titleOf(view, arc)}</path>`)}
    ${chosen ? svg`<path class="chosen" d=${linePath(chosen, radii.core + 5)}></path>` : nothing}
    ${renderCentre(view, measurement)}
  </svg>`;
}

const hatch = (id: string): SVGTemplateResult => svg`<defs><pattern id=${id} width="5" height="5" patternUnits="userSpaceOnUse"
  patternTransform="rotate(45)"><rect width="5" height="5" fill="var(--_surface)"></rect><rect width="1.5" height="5" fill="var(--_muted)"></rect></pattern></defs>`;

function renderCell(cell: Arc, state: U4sscState, index: number): SVGTemplateResult {
  const d = sectorPath(cell, radii.cells, coreCodes.has(cell.code) ? radii.core : radii.advanced);
  return svg`<path class=${state} fill=${state === 'not-reported' ? `url(#hatch${index})` : nothing} d=${d}></path>`;
}

const titleOf = ({ nameOf, language }: ScorecardView, { code }: Arc): SVGTemplateResult => svg`<title>${nameOf(code, language)}</title>`;

/** It lies in what is chosen, or what is chosen lies in it. */
const isChosen = ({ segment }: ScorecardView, { code }: Arc): boolean =>
  segment !== '' && (isInSegment(code, segment) || isInSegment(segment, code));

const renderBand = (view: ScorecardView, arc: Arc, d: string): SVGTemplateResult =>
  svg`<path class=${isChosen(view, arc) ? 'band on' : 'band'} data-segment=${arc.code} d=${d}>${titleOf(view, arc)}</path>`;

function renderDimension(view: ScorecardView, arc: Arc, id: string): SVGTemplateResult {
  const middle = (arc.from + arc.to) / 2;
  const below = middle > 0.25 && middle < 0.75;
  const { nameInner, nameOuter } = radii;
  return svg`<g data-segment=${arc.code} class="dimension">
    <path class="hit" d=${sectorPath(arc, nameInner, nameOuter)}>${titleOf(view, arc)}</path>
    <path id=${`name${id}`} fill="none" d=${linePath(arc, below ? nameOuter - 5 : nameInner + 5, below)}></path>
    <text text-anchor="middle"><textPath href=${`#name${id}`} startOffset="50%">${view.nameOf(arc.code, view.language)}</textPath></text>
  </g>`;
}

/** How many were reported. Where no row is at hand, nobody knows, and there is no nought. */
export function centreOf({ segment, words }: ScorecardView, measurement: U4sscMeasurement): { count: string; lines: readonly string[] } {
  const { reported, all, 'not-at-hand': unknown } = countU4ssc(measurement, segment);
  const score = scoreU4ssc(measurement, segment);
  const lines = [
    ...(unknown < all ? [words.centre(all)] : []),
    ...(unknown > 0 ? [words.count(unknown, words.states['not-at-hand'])] : []),
    ...(score ? [words.points(score.points, score.of)] : []),
  ];
  return { count: unknown < all ? String(reported) : '–', lines };
}

function renderCentre(view: ScorecardView, measurement: U4sscMeasurement): SVGTemplateResult {
  const { count, lines } = centreOf(view, measurement);
  const middle = size / 2;
  const top = middle + 10 - 10 * lines.length;
  return svg`<text class="centre" text-anchor="middle" x=${middle} y=${top}>${count}</text>
    ${lines.map((line, index) => svg`<text text-anchor="middle" x=${middle} y=${top + 22 + 20 * index}>${line}</text>`)}`;
}

function renderKey({ measurements, words }: ScorecardView): TemplateResult {
  const states = u4sscStates.filter((state) => measurements.some((measurement) => countU4ssc(measurement)[state] > 0));
  return html`<ul class="key" aria-label=${words.key}>
    ${states.map((state) => html`<li>${renderMark(state)}${words.states[state]}</li>`)}
    <li>${renderKind(true)}${words.core}</li>
    <li>${renderKind(false)}${words.advanced}</li>
  </ul>`;
}
