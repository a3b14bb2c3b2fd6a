// Loaded beside the document where a drawing is asked for.
import { nothing, svg, html, type SVGTemplateResult, type TemplateResult } from 'lit';
import { deriveCake, type CakeLayer, type CakeTile } from '../../charts/goal-cake.js';
import { breakLines, deriveWheel, wheelSize, type WheelSegment } from '../../charts/goal-wheel.js';
import { unColours } from '../../data/un-colours.js';
import { unGoals } from '../../i18n/un-goals.js';
import type { GoalsView } from './goals-view.js';

const colourOf = (goal: number): string => unColours[goal - 1] ?? '';
const nameOf = ({ language }: GoalsView, goal: number): string => `${goal} ${unGoals[goal - 1]?.[language] ?? ''}`;
const classOf = ({ chosen }: GoalsView, goal: number): string => `g${goal}${goal === chosen ? ' chosen' : ''}`;

/** The wheel can be pressed; the list beside it is what the keyboard and the screen reader use. */
function renderWheel(view: GoalsView): TemplateResult {
  const { chosen } = view;
  const segments = deriveWheel(view.pages);
  // What is chosen lies on top, so that no neighbour covers its line.
  const ordered = [...segments].sort((a, b) => Number(a.goal === chosen) - Number(b.goal === chosen));
  return html`<svg class="wheel" viewBox="0 0 ${wheelSize} ${wheelSize}" aria-hidden="true">
    ${ordered.map((segment) => renderSegment(view, segment))} ${renderCentre(view)}
  </svg>`;
}

const renderSegment = (view: GoalsView, { goal, path, x, y }: WheelSegment): SVGTemplateResult =>
  svg`<g class=${classOf(view, goal)} data-goal=${goal}>
    <title>${nameOf(view, goal)}</title>
    <path fill=${colourOf(goal)} d=${path}></path>
    <text x=${x} y=${y + 7} text-anchor="middle">${goal}</text>
  </g>`;

/** The chosen goal by name, else how many have priority. */
function renderCentre({ chosen, language, pages, words }: GoalsView): SVGTemplateResult | typeof nothing {
  const count = pages.filter(({ isPriority }) => isPriority).length;
  if (chosen === undefined && count === 0) return nothing;
  const [number, what] = words.centre;
  const big = chosen === undefined ? number(count) : words.goal(chosen);
  const lines = chosen === undefined ? [what] : breakLines(unGoals[chosen - 1]?.[language] ?? '', 16);
  const middle = wheelSize / 2;
  const top = middle + 6 - 11 * lines.length;
  return svg`<text class="big" x=${middle} y=${top} text-anchor="middle">${big}</text>
    ${lines.map((line, index) => svg`<text class="small" x=${middle} y=${top + 24 + index * 20} text-anchor="middle">${line}</text>`)}`;
}

/** The cake can be pressed, as the wheel. */
function renderCake(view: GoalsView): TemplateResult {
  const { height, layers } = deriveCake(view.pages);
  return html`<svg class="cake" viewBox="0 0 ${wheelSize} ${height}" aria-hidden="true">
    ${layers.map((layer) => renderLayer(view, layer))}
  </svg>`;
}

function renderLayer(view: GoalsView, { tier, side, top, label, tiles }: CakeLayer): SVGTemplateResult {
  return svg`${side === undefined ? nothing : svg`<path class="side" d=${side}></path>`}
    ${top ? svg`<ellipse class="top" cx=${wheelSize / 2} cy=${top.cy} rx=${top.rx} ry=${top.ry}></ellipse>` : nothing}
    <text class="small" x=${label.x} y=${label.y} text-anchor=${top ? 'middle' : 'start'}>${view.words.tiers[tier]}</text>
    ${tiles.map((tile) => renderTile(view, tile))}`;
}

const renderTile = (view: GoalsView, { goal, x, y, size }: CakeTile): SVGTemplateResult =>
  svg`<g class=${classOf(view, goal)} data-goal=${goal}>
    <title>${nameOf(view, goal)}</title>
    <rect fill=${colourOf(goal)} x=${x} y=${y} width=${size} height=${size}></rect>
    <text x=${x + size / 2} y=${y + size / 2 + 7} text-anchor="middle">${goal}</text>
  </g>`;

export const renderDrawing = { wheel: renderWheel, cake: renderCake } as const;
