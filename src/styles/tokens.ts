import { css } from 'lit';

/**
 * Own custom properties (`--bk-*`) that a page may set, else Designsystemet's (`--ds-*`) where a page has them, else ours.
 * `light-dark()` follows the `color-scheme` of the place on the page, so a dark part of a light page is dark and the other way round.
 * The names with an underscore are the inner ones, by role.
 */
export const tokens = css`
  :host {
    --_text: var(--bk-text, currentcolor);
    --_accent: var(--bk-accent, var(--ds-color-accent-base-default, light-dark(#00529b, #7ab8f5)));
    --_context: var(--bk-context, light-dark(#7b8288, #9aa2aa));
    --_muted: var(--bk-muted, light-dark(#565c62, #b4bbc2));
    --_target: var(--bk-target, light-dark(#9a3b00, #ffb27a));
    --_grid: var(--bk-grid, light-dark(#dfe2e5, #43494f));
    --_surface: var(--bk-surface, light-dark(#fff, #1b1d20));
    --_danger: var(--bk-danger, light-dark(#a4161a, #ff9a94));
    --_series-1: var(--bk-series-1, light-dark(#00529b, #7ab8f5));
    --_series-2: var(--bk-series-2, light-dark(#c2571a, #f0a35e));
    --_series-3: var(--bk-series-3, light-dark(#2f7d4f, #7fd0a0));
    --_series-4: var(--bk-series-4, light-dark(#8a4fa3, #d3a6e6));
    --_series-5: var(--bk-series-5, light-dark(#8c6d1f, #dcc06a));
    --_series-6: var(--bk-series-6, light-dark(#2a7f8c, #74cbd8));
    --_series-7: var(--bk-series-7, light-dark(#b83a63, #f295b3));
    --_series-8: var(--bk-series-8, light-dark(#5b6470, #b7bfca));
    --_series-9: var(--bk-series-9, light-dark(#4c5fb0, #a9b6f5));
    --_focus: var(--bk-focus, var(--ds-color-focus-outer, light-dark(#00347d, #ffd84d)));
    --_gap: 0.75em;
  }
  :host([theme='light']) {
    color-scheme: light;
    color: #1b1d20;
    background: #fff;
  }
  :host([theme='dark']) {
    color-scheme: dark;
    color: #f1f3f5;
    background: #1b1d20;
  }
  @media print {
    :host {
      color-scheme: light !important;
      color: #000 !important;
      background: none !important;
    }
  }
  @media (forced-colors: active) {
    :host {
      --_text: CanvasText;
      --_accent: CanvasText;
      --_context: GrayText;
      --_muted: CanvasText;
      --_target: LinkText;
      --_grid: GrayText;
      --_surface: Canvas;
      --_danger: CanvasText;
      --_focus: Highlight;
      --_series-1: CanvasText;
      --_series-2: LinkText;
      --_series-3: GrayText;
      --_series-4: Highlight;
      --_series-5: VisitedText;
      --_series-6: CanvasText;
      --_series-7: LinkText;
      --_series-8: GrayText;
      --_series-9: Highlight;
    }
  }
`;
