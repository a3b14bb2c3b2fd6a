import { css } from 'lit';

/**
 * Rows where there is little room, else tiles in a number of columns that leaves at most one place open. A goal with priority is a filled
 * tile; the others carry their colour as a chip.
 */
export const sdgGoalGridStyles = css`
  .root {
    --_drawing: var(--_height, var(--bk-chart-height, 28em));
    --_words: 5em;
  }
  @media (max-width: 40rem) {
    .root {
      --_drawing: var(--_height, var(--bk-chart-height, 54em));
    }
  }
  .room {
    container-type: inline-size;
    min-width: 0;
  }
  .board,
  .goals {
    display: grid;
  }
  .board {
    gap: 1.25em 2em;
    align-items: start;
  }
  .goals {
    gap: 0 2em;
    margin: 0;
    padding: 0;
    list-style: '';
    font-size: max(0.9375em, 12px);
    line-height: 1.25;
  }
  .tier {
    margin-block: 1em 0.25em;
    font-weight: 650;
  }
  .tier:first-child {
    margin-block-start: 0;
  }
  .goal {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.75em;
    align-items: center;
    justify-content: end;
    padding-block: 0.25em;
    border-block-start: 1px solid var(--_grid);
    break-inside: avoid;
  }
  .pick {
    flex: 1 0 10em;
    display: grid;
    grid-template-columns: auto 1fr;
    column-gap: 0.625em;
    align-items: center;
    min-height: 2.125em;
    padding: 0;
    border: 0;
    font-size: 1em;
    line-height: inherit;
    color: inherit;
    text-align: start;
    text-decoration: none;
    cursor: pointer;
  }
  /* The whole of the row or the tile can be pressed. */
  .pick::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  .pick:focus-visible {
    outline: none;
  }
  .pick:focus-visible::after {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
    z-index: 1;
  }
  .pick:hover .name {
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .un,
  .name:last-child {
    grid-row: span 2;
  }
  .name:not(:last-child) {
    align-self: end;
  }
  .tag {
    align-self: start;
    font-size: max(0.8125em, 12px);
    color: var(--_muted);
  }
  .priority .name {
    font-weight: 650;
  }
  .chosen.goal {
    outline: 3px solid var(--_text);
    z-index: 1;
  }
  .icons .un {
    width: 4em;
    line-height: 4em;
  }
  .icons .priority {
    border-color: var(--_text);
  }

  .wheel,
  .cake {
    display: block;
    width: 100%;
    max-width: 27em;
    margin-inline: auto;
    overflow: visible;
    font-weight: 650;
  }
  [data-goal] {
    cursor: pointer;
  }
  svg [data-goal] {
    stroke: var(--_edge);
  }
  svg [data-goal]:hover,
  svg .chosen {
    stroke: var(--_text);
    stroke-width: 2;
  }
  svg .chosen {
    stroke-width: 5;
  }
  svg text {
    font-size: 20px;
    fill: var(--_text);
    stroke: none;
    pointer-events: none;
  }
  svg [data-goal] text {
    fill: var(--_on);
  }
  svg .big {
    font-size: 28px;
  }
  svg .small {
    font-size: 17px;
    font-weight: 400;
  }
  .side,
  .top {
    fill: color-mix(in srgb, var(--_grid) 45%, var(--_surface));
    stroke: var(--_context);
  }
  .top {
    fill: color-mix(in srgb, var(--_grid) 15%, var(--_surface));
  }

  @container (min-width: 25rem) {
    .grid .goals {
      grid-template-columns: 1fr 1fr;
      grid-auto-rows: 1fr;
      gap: 0.5em;
    }
    .grid .goal {
      flex-flow: column;
      align-items: stretch;
      justify-content: center;
      padding: 0.5em;
      border: 1px solid var(--_grid);
    }
    .grid .chosen {
      outline-offset: -3px;
      box-shadow: inset 0 0 0 5px var(--_surface);
    }
    .grid .pick {
      flex: none;
    }
    .grid :not(.icons) > .priority {
      background: var(--_un);
      border-color: var(--_edge);
      print-color-adjust: exact;
    }
    /* Not the tile itself: the line around it, when it is chosen, is in the colour of the page's text. */
    .grid :not(.icons) > .priority > *,
    .grid :not(.icons) > .priority .tag {
      color: var(--_on);
    }
    .grid :not(.icons) > .priority .un {
      font-size: 1.5em;
      width: 1.42em;
      line-height: 1.42em;
      outline: 0;
    }
  }
  @container (min-width: 36rem) {
    .grid .goals {
      grid-template-columns: repeat(3, 1fr);
    }
    .goals {
      grid-template-columns: 1fr 1fr;
    }
  }
  @container (min-width: 60rem) {
    .grid .goals {
      grid-template-columns: repeat(6, 1fr);
    }
    .grid .goal {
      justify-content: start;
      min-height: 8em;
    }
    .grid .pick {
      flex: 1;
      grid-template: auto auto 1fr / 1fr;
      gap: 0.25em;
    }
    .grid .pick > * {
      grid-row: auto;
      align-self: start;
    }
    .beside {
      grid-template-columns: 24em 1fr;
    }
    .wheel,
    .cake {
      position: sticky;
      inset-block-start: 1em;
    }
  }
  @media (forced-colors: none) {
    @container (min-width: 60rem) {
      .grid :not(.icons) > .priority .un {
        text-align: start;
      }
    }
  }
  @media (forced-colors: active) {
    .chosen.goal {
      outline-color: Highlight;
    }
    svg {
      forced-color-adjust: none;
    }
  }
  @media print {
    .figure {
      break-inside: auto;
    }
    .wheel,
    .cake {
      position: static;
      max-width: 20em;
    }
  }
`;
