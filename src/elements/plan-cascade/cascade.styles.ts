import { css } from 'lit';

export const cascadeStyles = css`
  .root {
    --_thread: var(--bk-thread, light-dark(#b3261e, #ff8f85));
  }
  .root:has(.figure) .status,
  .heard {
    position: absolute;
    clip-path: inset(50%);
    width: 1px;
    height: 1px;
    overflow: hidden;
    white-space: nowrap;
  }
  fieldset {
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
    font-size: 0.875em;
  }
  legend {
    float: inline-start;
    padding: 0;
    margin-inline-end: 0.5em;
  }
  fieldset label {
    flex-flow: row nowrap;
    font-size: 1em;
    min-height: 1.75em;
  }
  input[type='radio'] {
    width: 1.125em;
    height: 1.125em;
    margin: 0;
    accent-color: var(--_accent);
  }
  ul,
  ol,
  p {
    margin: 0;
    padding: 0;
    /* An empty marker, since a list without one is no list to VoiceOver. */
    list-style: '';
  }
  .thread {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    align-items: center;
    min-height: 3.5em;
    padding-block: 0.375em;
    background: var(--_surface);
    font-size: max(0.875em, 12px);
  }
  .thread p {
    flex: 1 1 24em;
    max-width: 90ch;
  }
  .thread strong {
    font-weight: 600;
  }
  .hint,
  .head span {
    color: var(--_muted);
  }
  .flow {
    position: relative;
    font-size: max(0.78em, 12px);
    line-height: 1.3;
  }
  .head {
    font-weight: 650;
    margin-block: 1em 0.375em;
  }
  .head span {
    font-weight: 400;
    white-space: nowrap;
  }
  .flow li + li {
    margin-block-start: 2px;
  }
  .flow button {
    display: block;
    width: 100%;
    height: 100%;
    min-height: 24px;
    padding: 0 0.375em;
    hyphens: auto;
    border: solid var(--_context);
    border-width: 0 3px;
    border-radius: 0;
    font-size: 1em;
    text-align: start;
    background: var(--_surface);
  }
  .label {
    display: block;
    min-width: 0;
    padding-block: 0.25em;
  }
  .flow button:hover .label {
    text-decoration: underline;
    text-underline-offset: 0.15em;
    text-decoration-thickness: 1px;
  }
  .ref {
    font-weight: 650;
    white-space: nowrap;
  }
  .goals button {
    font-weight: 600;
  }
  .wide .areas .label {
    position: sticky;
    inset-block-start: 6em;
  }
  .wide .areas button {
    display: flex;
    align-items: start;
  }
  .some li:not(.lit) button {
    color: var(--_muted);
    border-color: var(--_grid);
  }
  .flow li.lit button {
    border-color: var(--_thread);
  }
  .flow li.chosen button {
    border-width: 0 6px;
    font-weight: 650;
    text-decoration: none;
  }
  .flow:not(.wide) button,
  .wide > ul:last-of-type button {
    border-inline-end-width: 0 !important;
  }
  .wide > ul:first-of-type button {
    border-inline-start-width: 0 !important;
    padding-inline-start: 0;
  }
  .bands {
    display: none;
  }
  .wide {
    display: grid;
    column-gap: clamp(1.75em, 4.5%, 4em);
  }
  .wide > .head {
    grid-row: 1;
    align-self: end;
    margin-block-start: 0;
  }
  .wide > .column {
    grid-row: 2;
    position: relative;
  }
  .wide > .column > li {
    position: absolute;
    inset-inline: 0;
    margin: 0;
  }
  .wide > .bands {
    display: block;
    grid-row: 2;
    grid-column: 1 / -1;
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    pointer-events: none;
  }
  .band {
    fill: var(--_grid);
    stroke: var(--_context);
    stroke-width: 0.5;
  }
  .some .band {
    fill-opacity: 0.5;
    stroke-opacity: 0.35;
  }
  /* The line keeps a steep band from growing thin. */
  path.lit {
    fill: var(--_thread);
    stroke: var(--_thread);
  }
  path.lit[d=''] {
    stroke: none;
  }
  .flow:not(.wide).some li:not(.lit) {
    display: none;
  }
  .hierarchy {
    display: grid;
    grid-template-columns: clamp(3em, 24%, 17em) minmax(0, 1fr);
    gap: 0 clamp(0.75em, 2.5%, 1.5em);
  }
  .triangle {
    width: 100%;
    height: 100%;
    grid-row: 1;
    overflow: visible;
  }
  .triangle path {
    fill: var(--_grid);
    stroke: var(--_context);
    stroke-width: 0.75;
    cursor: pointer;
  }
  .triangle .direction {
    fill: color-mix(in srgb, var(--_accent) 22%, var(--_surface));
  }
  .triangle .chosen {
    stroke: var(--_thread);
    stroke-width: 3;
  }
  .triangle .way {
    stroke: var(--_thread);
    stroke-width: 3;
    stroke-linecap: round;
    pointer-events: none;
  }
  .levels > li {
    border-block-start: 1px solid var(--_grid);
    padding: 0.5em 0 0.75em;
    font-size: max(0.9375em, 12px);
  }
  .levels button {
    padding: 0;
    border: 0;
    border-radius: 0;
    min-height: 1.75em;
    font-size: 1.0625em;
    font-weight: 650;
    text-align: start;
    hyphens: auto;
  }
  .levels button:hover {
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .levels .chosen > button {
    box-shadow: -0.5em 0 var(--_surface), -0.75em 0 var(--_thread);
  }
  .laid {
    font-weight: 600;
  }
  .levels ul {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(17em, 100%), 1fr));
    gap: 0.25em 1.5em;
    margin-block-start: 0.25em;
  }
  .period {
    font-weight: 600;
    white-space: nowrap;
  }
  .about {
    display: block;
    font-size: max(0.875em, 12px);
    color: var(--_muted);
  }
  @media (forced-colors: active) {
    .root {
      --_thread: Highlight;
    }
    .bands,
    .triangle {
      forced-color-adjust: none;
    }
    .flow button {
      border-color: GrayText;
    }
    .flow li.lit button {
      border-color: Highlight;
    }
  }
  @media print {
    .thread {
      position: static;
      min-height: 0;
    }
    .hint,
    .thread button {
      display: none;
    }
    .bands,
    .triangle,
    .flow button {
      print-color-adjust: exact;
    }
    .levels > li,
    .flow:not(.wide) li {
      break-inside: avoid;
    }
    /* One piece, which no page breaks. */
    .paper {
      contain: size;
    }
  }
`;
