import { css } from 'lit';

/** What the reader meets when reading values off a drawing: the slider, its help, and the values under the pointer. */
export const readerStyles = css`
  .reader {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    margin: 0;
    opacity: 0;
    pointer-events: none;
  }
  .drawing:has(.reader:focus-visible) {
    outline: 2px solid var(--_focus);
    outline-offset: 4px;
  }
  .reader-help {
    position: absolute;
    inset-block-end: 100%;
    inset-inline-end: 0;
    padding: 0.125em 0.375em;
    font-size: max(12px, 0.75em);
    color: var(--_surface);
    background: var(--_focus);
    visibility: hidden;
  }
  .reader:focus-visible + .reader-help {
    visibility: visible;
  }
  .tooltip {
    position: absolute;
    inset-block-start: 0;
    z-index: 2;
    max-width: min(22em, 70%);
    padding: 0.5em 0.625em;
    color: var(--_text);
    background: var(--_surface);
    border: 1px solid var(--_context);
    border-radius: 0.25em;
    box-shadow: 0 2px 8px rgb(0 0 0 / 15%);
    font-size: max(12px, 0.8125em);
  }
  .tooltip dl,
  .tooltip dd,
  .tooltip dt {
    margin: 0;
  }
  .tooltip dl > div {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1em;
    justify-content: space-between;
  }
  .tooltip dt {
    display: flex;
    align-items: baseline;
  }
  .tooltip dd {
    margin-inline-start: auto;
    font-weight: 600;
    text-align: end;
    white-space: nowrap;
  }
  .tooltip svg {
    position: static;
    margin-inline-end: 0.375em;
    vertical-align: -0.05em;
    flex: none;
  }
`;
