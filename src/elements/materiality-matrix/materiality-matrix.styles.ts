import { css } from 'lit';

/** The field beside the list where there is room; the one above the other where there is not. */
export const materialityMatrixStyles = css`
  .figure {
    container-type: inline-size;
  }
  .parts {
    display: grid;
    gap: 1.25em 2.5em;
    min-width: 0;
  }
  .scatter {
    display: flex;
    flex-direction: column;
    min-width: 0;
  }
  .scatter p {
    margin: 0;
  }
  .axis {
    font-size: max(0.875em, 12px);
    font-weight: 600;
    padding-block-end: 0.375em;
  }
  .axis.across {
    padding-block: 0.125em 0;
    text-align: end;
  }
  .field {
    display: flex;
  }
  .ends {
    display: flex;
    flex-direction: column;
    justify-content: space-between;
    font-size: max(0.8125em, 12px);
    color: var(--_muted);
  }
  .ends.across {
    flex-direction: row;
    padding-inline-start: 3.125em;
  }
  .field .ends {
    flex: none;
    width: 3.125em;
    padding-inline-end: 0.5em;
    text-align: end;
  }
  .plot {
    position: relative;
    flex: 1;
    min-width: 0;
    height: var(--_height, var(--bk-chart-height, min(26em, 105cqi)));
  }
  .plot > svg {
    position: absolute;
    inset: 0;
    display: block;
    max-width: none;
    height: auto;
    overflow: visible;
  }
  svg text {
    font-size: max(0.8125em, 12px);
  }
  svg .name {
    fill: var(--_text);
  }
  .frame,
  .limit,
  .way {
    fill: none;
    stroke: var(--_context);
  }
  .limit {
    stroke: var(--_grid);
  }
  .high {
    fill: color-mix(in srgb, var(--_accent) 6%, transparent);
  }
  svg .stamp,
  svg .corner {
    fill: var(--_muted);
  }
  svg .stamp {
    font-size: max(0.9375em, 12px);
    font-style: italic;
  }
  .from {
    fill: var(--_context);
  }
  .chip {
    cursor: pointer;
  }
  .chip:focus {
    outline: none;
  }
  .halo {
    fill: transparent;
    stroke-width: 2.5;
  }
  .chip:hover .halo {
    stroke: var(--_context);
  }
  .chip.on .halo {
    stroke: var(--_text);
  }
  .chip:focus-visible .halo {
    stroke: var(--_focus);
    stroke-width: 3;
  }
  .square {
    stroke: color-mix(in srgb, var(--_text) 55%, transparent);
  }
  /* The colours of some goals are hardly seen on white, of others on black. */
  .edge {
    fill: var(--_surface);
    stroke: var(--_context);
  }
  .ring {
    fill: none;
    stroke-width: 2.5;
  }
  svg .number {
    font-size: max(0.875em, 12px);
    font-weight: 400;
    pointer-events: none;
  }
  .chosen .number,
  svg .name {
    font-weight: 600;
  }
  svg .name {
    paint-order: stroke;
    stroke: var(--_surface);
    stroke-width: 3px;
    stroke-linejoin: round;
    pointer-events: none;
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    margin: 0.5em 0 0;
    padding: 0;
    list-style: '';
    font-size: max(0.8125em, 12px);
    color: var(--_muted);
  }
  .key li {
    display: flex;
    gap: 0.5em;
    align-items: center;
  }
  .key svg {
    flex: none;
    overflow: visible;
  }
  .lists {
    display: grid;
    gap: 1em 2.5em;
    align-content: start;
    min-width: 0;
  }
  .lists .caption {
    margin: 0 0 0.25em;
    font-size: max(0.875em, 12px);
    font-weight: 600;
  }
  .part > ul {
    margin: 0;
    padding: 0;
    list-style: '';
  }
  .part > ul > li {
    border-block-start: 1px solid var(--_grid);
  }
  .opener {
    display: flex;
    gap: 0.5em;
    width: 100%;
    padding: 0.25em 0;
    border: 0;
    border-radius: 0;
    text-align: start;
    line-height: 1.3;
  }
  .opener:hover span:last-child {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .opener .un {
    flex: none;
    width: 1.75em;
  }
  .opener::after {
    content: '';
    flex: none;
    width: 0.4375em;
    height: 0.4375em;
    margin-inline: auto 0.25em;
    border: solid var(--_accent);
    border-width: 0 2px 2px 0;
    transform: translateY(-0.15em) rotate(45deg);
  }
  .opener[aria-expanded='true']::after {
    transform: translateY(0.15em) rotate(225deg);
  }
  .pointed > .opener {
    background: color-mix(in srgb, var(--_accent) 8%, transparent);
  }
  .on > .opener {
    font-weight: 600;
  }
  .why {
    padding: 0 0 0.75em 2em;
    font-size: max(0.875em, 12px);
  }
  .why[hidden] {
    padding: 0;
  }
  .why p {
    margin: 0 0 0.375em;
  }
  .why ul {
    margin: 0;
    padding-inline-start: 1.1em;
  }
  .place {
    color: var(--_muted);
  }
  /* The names of the axes are long, the numbers short. */
  .table .numeric {
    min-width: 7em;
    max-width: 12em;
    white-space: normal;
  }
  .table th:first-child {
    min-width: 9em;
  }
  .table td:last-child {
    min-width: 14em;
  }
  @container (min-width: 30rem) {
    .parts:not(.both) .lists,
    .lists {
      grid-template-columns: 1fr 1fr;
    }
  }
  @container (min-width: 48rem) {
    .both {
      grid-template-columns: minmax(0, 1fr) minmax(16em, 19em);
    }
    .both .lists {
      grid-template-columns: 1fr;
    }
  }
  @media (forced-colors: active) {
    .scatter svg {
      forced-color-adjust: none;
    }
  }
  @media print {
    .figure .body {
      break-inside: avoid;
    }
    .parts.both {
      grid-template-columns: 1fr;
    }
    .plot {
      height: 10.5cm;
    }
    .plot > svg {
      width: 100%;
      height: 100%;
      print-color-adjust: exact;
    }
    /* The table below has the same, reasons too. */
    :host(:not([no-table])) .both .lists {
      display: none;
    }
    .why[hidden] {
      display: block;
      content-visibility: visible;
      padding: 0 0 0.5em 2em;
    }
    .opener::after {
      display: none;
    }
    .part > ul > li {
      break-inside: avoid;
    }
  }
`;
