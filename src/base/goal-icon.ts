import { css, html, nothing, type TemplateResult } from 'lit';
import { safeUrl } from '../data/safe-url.js';

/**
 * Where a goal's own icon lies: in a folder, as `goal-03.svg`, or as a pattern says, such as `/fn/{n}.png` or `/fn/E_{nn}.svg`.
 * @returns undefined where there is no folder, or none that a reader may be sent to
 */
export function iconAddress(icons: string, goal: number): string | undefined {
  if (!icons) return undefined;
  const pattern = icons.includes('{') ? icons : `${icons.replace(/\/?$/, '/')}goal-{nn}.svg`;
  return safeUrl(pattern.replaceAll('{nn}', String(goal).padStart(2, '0')).replaceAll('{n}', String(goal)));
}

/** The number of a goal on its colour, and over it the municipality's own icon; should that not come, the number is still there. */
export function renderGoalIcon(goal: number, icons: string): TemplateResult {
  const address = iconAddress(icons, goal);
  return html`<span class="un g${goal}"
    >${goal}${address === undefined ? nothing : html`<img class="icon" src=${address} alt="" loading="lazy" @error=${hide} @load=${show} />`}</span
  >`;
}

const hide = ({ currentTarget }: Event): void => void ((currentTarget as HTMLElement).hidden = true);
const show = ({ currentTarget }: Event): void => void ((currentTarget as HTMLElement).hidden = false);

export const goalIconStyles = css`
  .un {
    position: relative;
    flex: none;
    width: 2.125em;
    font-weight: 700;
    line-height: 2.125em;
    text-align: center;
    color: var(--_on);
    background: var(--_un);
    outline: 1px solid var(--_edge);
    outline-offset: -1px;
    forced-color-adjust: none;
    print-color-adjust: exact;
  }
  .icon {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    object-fit: cover;
  }
  .icon[hidden] {
    display: none;
  }
`;
