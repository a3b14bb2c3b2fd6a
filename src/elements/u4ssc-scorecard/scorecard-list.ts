import { html, nothing, svg, type TemplateResult } from 'lit';
import { deriveFigureRows, formatResult, formatTarget, formatUnit, pointsOf, type FigureRow } from '../../charts/u4ssc-table.js';
import { formatCounts, formatScore } from '../../charts/u4ssc-words.js';
import { formatU4sscCode, isInSegment, u4sscKpis, u4sscSegments, type U4sscKpi } from '../../data/u4ssc-codes.js';
import { countU4ssc, u4sscState, type U4sscResult, type U4sscState } from '../../data/u4ssc.js';
import { localize } from '../../i18n/language.js';
import { renderKind, renderMark } from './scorecard-marks.js';
import type { ScorecardView } from './scorecard-view.js';

type Part = TemplateResult | typeof nothing;

/** The 91 indicators by dimension, sub-dimension and category. What is not chosen is hidden, so that what the reader folded stays so. */
export function renderList(view: ScorecardView): TemplateResult {
  const { measurements, language, nameOf } = view;
  return html`<div class="list n${measurements.length}">
    <div class="line head" aria-hidden="true"><span></span>${measurements.map(({ name }) => html`<span class="cell">${localize(name, language)}</span>`)}</div>
    ${u4sscSegments(1).map(
      (dimension) =>
        html`<div class="part" ?hidden=${!meets(dimension, view.segment)}>
          <div class="of">${nameOf(dimension, language)}</div>
          ${below(dimension, 2).map((code) => renderSubDimension(view, code))}
        </div>`,
    )}
  </div>`;
}

const below = (segment: string, depth: number): readonly string[] => u4sscSegments(depth).filter((code) => isInSegment(code, segment));
/** One lies in the other. */
const meets = (code: string, segment: string): boolean => isInSegment(code, segment) || isInSegment(segment, code);

/** Open from the start where there is something to see. */
function renderSubDimension(view: ScorecardView, code: string): TemplateResult {
  const { measurements, language, nameOf, words } = view;
  const atHand = measurements.some((measurement) => {
    const counts = countU4ssc(measurement, code);
    return counts.all > counts['not-at-hand'];
  });
  return html`<details class="sub" ?open=${atHand} ?hidden=${!meets(code, view.segment)}>
    <summary class="line">
      <span class="name">${nameOf(code, language)}</span>
      ${measurements.map(
        (measurement) =>
          html`<span class="cell">${renderPlace(view, measurement.name)}${formatCounts(measurement, code, words)} ${renderScore(formatScore(measurement, code, words))}</span>`,
      )}
    </summary>
    ${below(code, 3).map((category) => renderCategory(view, category))}
  </details>`;
}

const renderScore = (text: string): Part => (text ? html`<span class="score">${text}</span>` : nothing);

function renderCategory(view: ScorecardView, category: string): TemplateResult {
  const name = view.nameOf(category, view.language);
  const kpis = u4sscKpis.filter(({ code }) => isInSegment(code, category));
  const isAtHand = ({ code }: U4sscKpi): boolean =>
    view.measurements.some((measurement) => u4sscState(measurement, code) !== 'not-at-hand');
  const absent = kpis.filter((kpi) => !isAtHand(kpi));
  return html`<div class="category" ?hidden=${!meets(category, view.segment)}>
    <div class="caption">${name}</div>
    ${absent.length < kpis.length ? html`<ul aria-label=${name}>${kpis.filter(isAtHand).map((kpi) => renderKpi(view, kpi))}</ul>` : nothing}
    ${absent.length > 0 ? renderAbsent(view, absent) : nothing}
  </div>`;
}

/** Those that nobody has at hand take one line together: they are all named, and do not bury the others. */
function renderAbsent(view: ScorecardView, kpis: readonly U4sscKpi[]): TemplateResult {
  const { language, nameOf, words } = view;
  return html`<div class="absent">
    ${renderState(view, 'not-at-hand')}
    <ul aria-label=${words.states['not-at-hand']}>
      ${kpis.map(
        ({ code, core }) =>
          html`<li>${renderKind(core)}${nameOf(code, language)}<span class="heard">${` ${core ? words.core : words.advanced}`}</span></li>`,
      )}
    </ul>
  </div>`;
}

function renderKpi(view: ScorecardView, { code, core }: U4sscKpi): TemplateResult {
  const { measurements, language, nameOf, words } = view;
  const rows = deriveFigureRows(measurements, code, language);
  return html`<li class="line">
    <span class="name"
      ><span>${nameOf(code, language)}</span>
      <span class="meta"
        ><span class="code">${formatU4sscCode(code)}</span> <span class="kinds">${renderKind(core)}${core ? words.core : words.advanced}</span></span
      ></span
    >
    ${measurements.map((measurement, index) => [
      ' ',
      html`<span class="cell">${renderPlace(view, measurement.name)}${renderFigures(view, u4sscState(measurement, code), figuresOf(rows, index))}</span>`,
    ])}
  </li>`;
}

type Figure = Pick<FigureRow, 'part'> & { readonly result: U4sscResult };

const figuresOf = (rows: readonly FigureRow[], index: number): readonly Figure[] =>
  rows.flatMap(({ part, results }) => {
    const result = results[index];
    return result ? { part, result } : [];
  });

// The build takes away blanks at the ends of a tag: those that part words are in the expressions.

/** Whose figure it is: seen where there are no columns, and heard everywhere. */
function renderPlace({ language, measurements }: ScorecardView, name: ScorecardView['measurements'][number]['name']): TemplateResult {
  return html`<span class=${measurements.length > 1 ? 'place' : 'heard'}>${`${localize(name, language)}: `}</span>`;
}

function renderFigures(view: ScorecardView, state: U4sscState, figures: readonly Figure[]): TemplateResult | TemplateResult[] {
  if (state !== 'reported') return renderState(view, state);
  return figures.map(
    ({ part, result }) =>
      html`<span class="value">${part ? html`<span class="for">${`${part} `}</span>` : nothing}${renderResult(view, result)} ${renderPoints(view, result)}</span>`,
  );
}

const renderState = ({ words }: ScorecardView, state: U4sscState): TemplateResult =>
  html`<span class="state ${state}">${renderMark(state)}${words.states[state]}</span>`;

function renderResult(view: ScorecardView, result: U4sscResult): TemplateResult {
  const { language } = view;
  const text = formatResult(result, view);
  if (text === undefined) return renderState(view, 'not-reported');
  const unit = typeof result.value === 'number' ? formatUnit(result.unit, language) : '';
  return html`<b>${text}</b><span class="unit">${unit}</span>${result.note ? html`<span class="note">${localize(result.note, language)}</span>` : nothing}`;
}

/** Points only where there is a target; where others have one and this has not, that is said. */
function renderPoints(view: ScorecardView, result: U4sscResult): Part {
  const { document, words } = view;
  if (document.targets.size === 0 || result.value === null) return nothing;
  if (!result.target) return html`<span class="note">${words.noTarget}</span>`;
  const points = pointsOf(result);
  const told = points === undefined ? words.noScore : html`${renderMeter(points)}${words.points(points, 4)}`;
  return html`<span class="points">${told}, ${formatTarget(result, view)}</span>`;
}

const renderMeter = (points: number): TemplateResult =>
  html`<svg class="meter" viewBox="0 0 38 10" aria-hidden="true">${[0, 1, 2, 3].map((at) => svg`<rect class=${at < points ? 'reported' : 'not-at-hand'} x=${at * 10 + 0.5} y="0.5" width="7" height="9"></rect>`)}</svg>`;
