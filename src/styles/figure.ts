import { css } from 'lit';

/** The anatomy of a figure: quiet, the page's own type, thin rules, no boxes. Sizes in `em`: a page may have shrunk its `rem`. */
export const figureStyles = css`
  :host {
    display: block;
    position: relative;
    box-sizing: border-box;
    max-width: 100%;
    margin-block: 1em;
    contain: layout style;
    line-height: 1.45;
    text-align: start;
    overflow-wrap: break-word;
    font-variant-numeric: tabular-nums;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  .root,
  .figure,
  .body,
  .placeholder {
    display: flex;
    flex-direction: column;
    gap: var(--_gap);
    min-width: 0;
  }
  /* The words take what they need of the reserved room and the drawing the rest, so that nothing below moves when the figures come. */
  .root {
    --_drawing: var(--_height, var(--bk-chart-height, 20em));
    --_words: 7em;
    --_foot: 3em;
  }
  .body {
    min-height: calc(var(--_drawing) + var(--_words));
  }
  .placeholder {
    min-height: calc(var(--_drawing) + var(--_words) + var(--_gap) + var(--_foot));
  }
  .footer {
    min-height: var(--_foot);
  }
  :host([bare]) .figure,
  :host([bare]) .placeholder {
    min-height: var(--_drawing);
  }
  @media (max-width: 40rem) {
    .root {
      --_words: 12em;
      --_foot: 5.5em;
    }
  }
  .status {
    position: absolute;
    inset-inline-end: 0;
    inset-block-start: 0;
    font-size: 0.8125em;
    color: var(--_muted);
  }
  .heading {
    font-size: 1.25em;
    font-weight: 650;
    line-height: 1.25;
    text-wrap: balance;
  }
  .sentence {
    margin: 0;
    max-width: 70ch;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: end;
  }
  label {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.5em;
    font-size: 0.875em;
  }
  button,
  summary,
  select,
  input[type='search'] {
    font: inherit;
    font-size: max(0.875em, 12px);
    color: inherit;
    background: transparent;
    border: 1px solid var(--_context);
    border-radius: 0.25em;
    min-height: 2em;
    padding: 0.2em 0.625em;
  }
  select option {
    color: #000;
    background: #fff;
  }
  button,
  summary {
    display: inline-flex;
    align-items: center;
    cursor: pointer;
  }
  button:hover,
  summary:hover {
    border-color: currentcolor;
  }
  a {
    color: inherit;
    text-underline-offset: 0.15em;
  }
  :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .drawing {
    position: relative;
    flex: 1 0 calc(var(--_drawing) * 0.75);
    letter-spacing: normal;
    word-spacing: normal;
    touch-action: pan-y pinch-zoom;
  }
  .drawing svg,
  .probe {
    font-size: max(12px, 0.8125em);
  }
  .drawing svg,
  .engine {
    position: absolute;
    inset: 0;
    overflow: visible;
    pointer-events: none;
  }
  .drawing text {
    paint-order: stroke;
    stroke: var(--_surface);
    stroke-width: 3px;
    stroke-linejoin: round;
  }
  .drawn .marks {
    visibility: hidden;
  }
  .probe {
    position: absolute;
    visibility: hidden;
    color: var(--_text);
    background-color: var(--_surface);
    border-color: var(--_accent);
    transition:
      color 1ms,
      background-color 1ms,
      border-color 1ms;
  }
  .legend svg {
    position: static;
    margin-inline-end: 0.375em;
    vertical-align: -0.05em;
    flex: none;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.125em 0.5em;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .legend button {
    border-color: transparent;
    padding-inline: 0.25em;
    min-height: 1.75em;
    text-align: start;
  }
  .legend button[aria-pressed='false'] {
    text-decoration: line-through;
    opacity: 0.7;
  }
  .notes {
    margin: 0;
    padding-inline-start: 1.1em;
    font-size: max(0.8125em, 12px);
    color: var(--_muted);
    max-width: 80ch;
  }
  .footer {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.5em;
    align-items: center;
    justify-content: space-between;
    border-block-start: 1px solid var(--_grid);
    padding-block-start: 0.5em;
  }
  .source {
    margin: 0;
    font-size: max(0.8125em, 12px);
    color: var(--_muted);
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .downloads {
    position: relative;
  }
  .downloads summary {
    list-style: none;
  }
  .downloads ul {
    position: absolute;
    inset-inline-end: 0;
    inset-block-end: calc(100% + 0.25em);
    z-index: 3;
    margin: 0;
    padding: 0.25em;
    list-style: none;
    background: var(--_surface);
    border: 1px solid var(--_context);
    border-radius: 0.25em;
  }
  .downloads li button {
    width: 100%;
    border-color: transparent;
    text-align: start;
    white-space: nowrap;
  }
  /* Hidden until found, it still takes part in the gaps. */
  .table-panel[hidden] {
    margin-block-start: calc(-1 * var(--_gap));
  }
  .table {
    overflow-x: auto;
    max-height: 32em;
  }
  table {
    border-collapse: collapse;
    width: 100%;
    font-size: max(0.875em, 12px);
  }
  caption {
    text-align: start;
    font-weight: 600;
    padding-block-end: 0.375em;
  }
  th,
  td {
    padding: 0.3em 0.75em 0.3em 0;
    text-align: start;
    vertical-align: top;
    border-block-end: 1px solid var(--_grid);
    font-weight: 400;
  }
  thead th {
    font-weight: 600;
    vertical-align: bottom;
    border-block-end-color: var(--_context);
  }
  .numeric {
    text-align: end;
    white-space: nowrap;
  }
  .failure {
    border-inline-start: 3px solid var(--_danger);
    padding: 0.25em 0 0.25em 0.75em;
  }
  .failure p {
    margin: 0 0 0.5em;
  }
  @media (prefers-reduced-motion: reduce) {
    .probe {
      transition-duration: 0s;
    }
  }
  @media (forced-colors: active) {
    button,
    summary {
      color: ButtonText;
      border-color: ButtonText;
    }
    .drawing svg {
      forced-color-adjust: none;
    }
    .back path[stroke='var(--_grid)'] {
      stroke-opacity: 0.4;
    }
    .legend button[aria-pressed='true'] {
      border-color: CanvasText;
    }
  }
  @media print {
    .body,
    .placeholder {
      min-height: 0;
    }
    /* As wide as the paper, whatever it was drawn for; its height is given, so that drawing and room never chase each other. */
    .drawing {
      flex: none;
      height: calc(var(--_drawing) * 0.9);
    }
    .drawing > svg {
      width: 100%;
      height: 100%;
    }
    .status,
    .engine,
    .buttons,
    .choices,
    .reader,
    .tooltip {
      display: none;
    }
    .drawn .marks {
      visibility: visible;
    }
    .table-panel[hidden] {
      display: block;
      content-visibility: visible;
      margin-block-start: 0;
    }
    .table {
      overflow: visible;
      max-height: none;
    }
    .body,
    tr {
      break-inside: avoid;
    }
    /* Sums belong at the end, not at the foot of every page. */
    tfoot {
      display: table-row-group;
    }
  }
`;
