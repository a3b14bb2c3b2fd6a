import { css } from 'lit';

/** Of what comes after the first figure. */
export const indicatorMoreStyles = css`
  .more {
    container-type: inline-size;
    display: flex;
    flex-direction: column;
    gap: 0.5em;
  }
  .progress {
    display: flex;
    flex-direction: column;
    gap: 0.25em;
  }
  .progress p {
    margin: 0;
  }
  .progress summary,
  .progress .refused {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5em;
    align-items: center;
    min-height: 1.75em;
    padding: 0;
    font-size: inherit;
    border: 0;
    list-style: none;
  }
  .progress summary {
    width: fit-content;
  }
  .progress summary::-webkit-details-marker {
    display: none;
  }
  .progress svg {
    flex: none;
    width: 1.125em;
    height: 1.125em;
    overflow: visible;
  }
  .progress small {
    font-size: max(0.875em, 12px);
    color: var(--_muted);
  }
  .progress .how {
    text-decoration: underline;
    text-underline-offset: 0.15em;
    color: var(--_text);
  }
  .progress .how::after {
    content: '▾' / '';
    display: inline-block;
    margin-inline-start: 0.3em;
    text-decoration: none;
  }
  .progress ol {
    margin: 0.25em 0 0.5em;
    padding-inline-start: 1.5em;
    font-size: max(0.875em, 12px);
    max-width: 75ch;
  }
  .extra {
    display: contents;
  }
  .open-extra {
    display: none;
  }
  .more fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.5em;
    align-items: center;
    margin: 0;
    padding: 0;
    border: 0;
    min-width: 0;
    font-size: max(0.875em, 12px);
  }
  .more legend {
    float: inline-start;
    padding: 0;
  }
  .more label {
    font-size: max(0.875em, 12px);
    max-width: 100%;
  }
  .more fieldset label {
    font-size: inherit;
  }
  .more select {
    max-width: 100%;
    min-width: 0;
    text-overflow: ellipsis;
  }
  .more button:disabled {
    opacity: 0.5;
    cursor: default;
  }
  .step {
    min-width: 2em;
    justify-content: center;
  }
  .compare[open] {
    flex-basis: 100%;
  }
  .compare ul {
    columns: 13em;
    max-height: 14em;
    overflow-y: auto;
    margin: 0.5em 0 0;
    padding: 0;
    list-style: none;
  }
  .compare li {
    break-inside: avoid;
  }
  .compare label {
    display: flex;
    flex-wrap: nowrap;
    align-items: center;
    min-height: 1.75em;
  }
  .compare input[type='checkbox'] {
    flex: none;
    width: 1.125em;
    height: 1.125em;
    margin: 0;
    accent-color: var(--_accent);
  }
  .find {
    margin-block-start: 0.5em;
  }
  @container (max-width: 34em) {
    .open-extra {
      display: inline-flex;
    }
    .extra:not([data-open]) {
      display: none;
    }
    .progress .how {
      flex-basis: 100%;
    }
    .word {
      position: absolute;
      clip-path: inset(50%);
    }
    .more fieldset {
      gap: 0.25em;
    }
    .step {
      padding-inline: 0;
    }
  }
  @media print {
    .progress details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    .progress .how::after {
      content: ':';
      margin: 0;
    }
  }
`;
