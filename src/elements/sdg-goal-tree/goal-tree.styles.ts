import { css } from 'lit';

/** Thin rules and white: the rows of the tree, their references, and the choices above. */
export const goalTreeStyles = css`
  .root:has(.figure) .status {
    clip-path: inset(50%);
    width: 1px;
    height: 1px;
    overflow: hidden;
    white-space: nowrap;
  }
  .controls {
    container-type: inline-size;
  }
  .choices {
    gap: 0.625em 1.25em;
  }
  .choices label {
    flex-direction: column;
    align-items: start;
    max-width: 100%;
  }
  .choices select {
    max-width: 100%;
    field-sizing: content;
  }
  .choices input[type='search'] {
    width: 16em;
    max-width: 100%;
  }
  fieldset {
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
    font-size: 0.875em;
  }
  legend {
    padding: 0;
    margin-block-end: 0.25em;
  }
  fieldset label,
  .choices fieldset label {
    flex-flow: row nowrap;
    align-items: center;
    font-size: 1em;
    min-height: max(1.5em, 24px);
    margin-inline-end: 0.875em;
  }
  input[type='radio'] {
    width: 1.125em;
    height: 1.125em;
    margin: 0;
    accent-color: var(--_accent);
  }
  .extra {
    display: contents;
  }
  .all {
    display: flex;
    gap: 0.5em;
    margin-inline-start: auto;
  }
  .more {
    display: none;
  }
  @container (max-width: 34em) {
    .search {
      flex: 1 1 9em;
      min-width: 0;
    }
    .choices input[type='search'] {
      width: 100%;
    }
    .more {
      display: inline-block;
    }
    .extra {
      display: none;
    }
    .extra[data-open] {
      display: contents;
    }
    .all {
      margin: 0;
    }
  }
  .hits {
    margin: 0.625em 0 0;
    font-size: 0.875em;
    font-weight: 600;
  }
  .hits button {
    margin-inline-start: 0.5em;
    font-weight: 400;
  }
  dl,
  dd {
    margin: 0;
  }
  .codes,
  .unused {
    margin: 0;
    font-size: max(0.8125em, 12px);
    color: var(--_muted);
  }
  .codes {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
  }
  dl > div {
    display: flex;
    gap: 0.5ch;
  }
  dt {
    font-weight: 600;
    white-space: nowrap;
  }
  /* An empty marker, since a list without one is no list to VoiceOver. */
  .rows {
    margin: 0;
    padding: 0;
    list-style: '';
  }
  .d0 > li {
    border-block-start: 1px solid var(--_grid);
  }
  ul ul.rows {
    margin-inline-start: 0.5em;
    padding-inline-start: 1.125em;
    border-inline-start: 1px solid var(--_grid);
  }
  .d0 > li > ul {
    margin-block-end: 1em;
  }
  .row {
    position: relative;
    padding: 0.3125em 1.5em 0.3125em 1.25em;
  }
  .d0 > li > .row {
    padding-block: 0.75em;
  }
  .here {
    box-shadow: -4px 0 var(--_accent);
  }
  .title,
  .text {
    unicode-bidi: isolate;
  }
  .d0 > li > .row > .toggle .title,
  .d0 > li > .row > .title {
    font-size: 1.0625em;
    font-weight: 650;
  }
  .d2 .row {
    font-size: 0.9375em;
  }
  .toggle {
    display: block;
    min-height: max(1.5em, 24px);
    margin-inline-start: -1.25em;
    width: calc(100% + 1.25em);
    padding: 0 0 0 1.25em;
    border: 0;
    font-size: 1em;
    text-align: start;
    position: relative;
  }
  .toggle::before {
    content: '';
    position: absolute;
    inset-inline-start: 0.1875em;
    inset-block-start: 0.45em;
    width: 0.4375em;
    height: 0.4375em;
    border: solid var(--_accent);
    border-width: 0 2px 2px 0;
    transform: rotate(-45deg);
  }
  .toggle[aria-expanded='true']::before {
    inset-block-start: 0.35em;
    transform: rotate(45deg);
  }
  .toggle:hover .title {
    text-decoration: underline;
    text-underline-offset: 0.15em;
    text-decoration-thickness: 1px;
  }
  .count {
    margin-inline-start: 0.5ch;
    font-size: max(0.8125em, 12px);
    color: var(--_muted);
    white-space: nowrap;
  }
  .text {
    margin: 0.125em 0 0;
    max-width: 76ch;
  }
  .meta {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.75em;
    margin-block-start: 0.125em;
    font-size: max(0.8125em, 12px);
    color: var(--_muted);
  }
  .refs {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    padding: 0;
    border: 0;
    min-height: max(1.5em, 24px);
    font-size: 1em;
    text-align: start;
    align-items: center;
  }
  .ref b {
    font-weight: 600;
  }
  button.refs .name {
    text-decoration: underline dotted;
    text-underline-offset: 0.2em;
  }
  button.refs:hover .name {
    text-decoration-style: solid;
  }
  .title .un {
    margin-inline-end: 0.25em;
  }
  .target {
    font-weight: 600;
  }
  .meanings {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em 0.75em;
    padding-block: 0.375em 0.5em;
    font-size: max(0.875em, 12px);
  }
  .meanings dl {
    flex-basis: 100%;
  }
  .meanings dt {
    min-width: 3em;
  }
  .link {
    position: absolute;
    inset: 0.3125em 0 auto auto;
    min-width: 1.5em;
    font-size: max(0.8125em, 12px);
    line-height: 1.5em;
    text-align: center;
    text-decoration: none;
    color: var(--_muted);
    opacity: 0;
  }
  .row:hover > .link,
  .link:focus-visible {
    opacity: 1;
  }
  mark {
    color: inherit;
    background: light-dark(#ffe48f, #6b5200);
  }
  .many li {
    content-visibility: auto;
    contain-intrinsic-size: auto 4em;
  }
  .tree {
    container-type: inline-size;
  }
  @container (min-width: 44em) {
    .row {
      display: grid;
      grid-template: auto 1fr / minmax(0, 1fr) clamp(11em, 26cqi, 18em);
      gap: 0 1.5em;
    }
    .meta {
      grid-area: 1 / 2 / 3 / 3;
      align-content: start;
      margin: 0;
    }
    .meanings {
      grid-column: 1 / -1;
    }
  }
  @media (hover: none) {
    .link {
      opacity: 1;
    }
  }
  @media (forced-colors: active) {
    .here {
      outline: 2px solid Highlight;
    }
    mark {
      outline: 1px solid;
    }
  }
  @media print {
    .link,
    .controls,
    .toggle::before,
    .meanings button {
      display: none;
    }
    .many li {
      content-visibility: visible;
    }
    .figure {
      break-inside: auto;
    }
    .row {
      break-inside: avoid;
    }
  }
`;
