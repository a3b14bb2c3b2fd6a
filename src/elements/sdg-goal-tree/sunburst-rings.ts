import { nothing, svg, type SVGTemplateResult } from 'lit';
import { countLevels, formatReferences, levelName } from '../../charts/goal-words.js';
import { breakLines, fitSunLabel, sunPath, type SunItem, type SunSector } from '../../charts/sunburst.js';
import { localize } from '../../i18n/language.js';
import { sunburstWords } from '../../i18n/words/sunburst.js';
import { goalsOf, markOf, nameOfBranch, tellBelow, type SunView } from './sunburst-view.js';
import type { Branch } from './tree-view.js';

/** Width of the strip of colour along the inner edge, in pixels. */
const strip = 7;

/** A sector with its colours; all that it is in words for those who cannot see it. */
export function renderSector(sector: SunSector<Branch>, view: SunView): SVGTemplateResult {
  const { node, from, to, inner, outer } = sector;
  const { size, stop, pointed, focus } = view;
  const { item, key, depth } = node;
  if (!item) return svg``;
  const goals = goalsOf(node);
  const mark = markOf(item, view);
  return svg`<g role="treeitem" class=${`sector${mark}${pointed === node ? ' pointed' : ''}`} data-sun=${key} tabindex=${key === stop ? 0 : -1}
      aria-level=${depth - focus.depth} aria-label=${describe(node, view, mark)}>
    <path class=${goals[0] ? `ground f${goals[0]}` : 'ground'} d=${sunPath(size, sector)}></path>
    ${goals.map((goal, index) => {
      const part = (to - from) / goals.length;
      const piece = { from: from + index * part, to: from + (index + 1) * part, inner, outer: Math.min(outer, inner + strip) };
      return svg`<path class=${`strip f${goal}`} d=${sunPath(size, piece)}></path>`;
    })}
  </g>`;
}

/** In a layer of their own: the sector's name is more than its label, and both in one would be read as two. */
export function renderLabel(sector: SunSector<Branch>, view: SunView): SVGTemplateResult | typeof nothing {
  const { size, fontSize } = view;
  const label = fitSunLabel(sector, labelsOf(sector, view), { size, fontSize, strip });
  if (!label || !sector.node.item) return nothing;
  const { lines, x, y, turn } = label;
  const top = fontSize * (0.35 - (1.15 * (lines.length - 1)) / 2);
  return svg`<text class=${markOf(sector.node.item, view).trim()} font-size=${fontSize}
    transform=${`translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${turn.toFixed(1)})`}>
    ${lines.map((line, index) => svg`<tspan x="0" y=${(top + index * fontSize * 1.15).toFixed(1)}>${line}</tspan>`)}
  </text>`;
}

/** From the longest to the shortest: the name, then the codes; below the UN's goals, which cite all alike, the level. */
function labelsOf({ node, from, to, outer }: SunSector<Branch>, view: SunView): readonly string[] {
  const { item, parent } = node;
  if (!item) return [];
  const name = nameOfBranch(item, view);
  if ('code' in item) return [name, item.code];
  if (parent?.item && 'code' in parent.item) return [name, localize(view.plan.levels[item.level]?.name, view.language)];
  // A ring full of the same two letters tells less than none.
  const slim = (to - from) * 2 * Math.PI * outer < 2.5 * view.fontSize;
  if (slim && item.unGoals.length === 0) return [];
  const codes = item.references.flatMap((reference) => (reference.codes.length > 0 ? reference.codes : [reference.kind]));
  return [name, codes.join(', '), codes[0] ?? ''];
}

function describe(node: SunItem<Branch>, view: SunView, mark: string): string {
  const { item } = node;
  if (!item) return '';
  const { plan, language } = view;
  const level = 'code' in item ? '' : `${levelName(plan.levels[item.level], language)}: `;
  const own = 'code' in item ? '' : formatReferences(item);
  const found = mark === ' found' ? sunburstWords[language].found : '';
  return [`${level}${nameOfBranch(item, view)}`, own, tellBelow(node, view), found]
    .filter(Boolean)
    .map((part) => part.replace(/\.$/, ''))
    .join('. ');
}

/** What the reader looks at; pressed, it goes one level out, as the way above the list does. */
export function renderCentre(view: SunView): SVGTemplateResult {
  const { focus, layout, size, fontSize, plan, language, onLook } = view;
  const { centre } = layout;
  const counts = countLevels(plan.nodes, plan, language);
  const name = focus.item && nameOfBranch(focus.item, view);
  const own = focus.item && !('code' in focus.item) ? formatReferences(focus.item) : '';
  const fits = (text: string | undefined): readonly string[] | undefined => {
    const lines = text ? breakLines(text, centre * 1.6, fontSize) : undefined;
    return lines && lines.length * fontSize * 1.2 <= centre * 1.2 ? lines : undefined;
  };
  const short = focus.item && 'code' in focus.item ? focus.item.code : own;
  const all = counts.every((text) => fits(text)) ? counts : [];
  const lines = focus.item ? (fits(name) ?? fits(short) ?? []) : all;
  return svg`<g class=${focus.parent ? 'centre' : 'centre whole'} aria-hidden="true" @click=${() => focus.parent && onLook(focus.parent.key)}>
    <circle cx=${size / 2} cy=${size / 2} r=${Math.max(0, centre - 3)}>${focus.parent ? svg`<title>${sunburstWords[language].out}</title>` : nothing}</circle>
    <text text-anchor="middle" font-size=${fontSize} x=${size / 2} y=${size / 2}>
      ${lines.map((line, index) => svg`<tspan x=${size / 2} y=${(size / 2 + (index - (lines.length - 1) / 2) * fontSize * 1.2 + fontSize * 0.35).toFixed(1)}>${line}</tspan>`)}
    </text>
  </g>`;
}
