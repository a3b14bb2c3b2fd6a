import { css } from 'lit';

/** The number hangs beside the heading; the picture stands beside the words where there is room. */
export const sdgGoalCardStyles = css`
  .root {
    --_drawing: var(--_height, var(--bk-chart-height, 12em));
    --_words: 5em;
  }
  .figure .body {
    position: relative;
    min-height: 5.5em;
    gap: 0.5em;
    padding-inline-start: 5.25em;
  }
  .figure {
    container-type: inline-size;
  }
  .root:has(.figure) .status {
    clip-path: inset(50%);
    width: 1px;
    height: 1px;
    overflow: hidden;
    white-space: nowrap;
  }
  .body:not(:has(.card)) {
    padding: 0;
    min-height: 0;
  }
  .sentence {
    font-size: 1.0625em;
  }
  .body .un {
    position: absolute;
    inset: 0 auto auto 0;
    width: 2.2em;
    font-size: 1.75em;
    line-height: 2.2em;
  }
  .card {
    display: flow-root;
  }
  .un {
    display: block;
  }
  .tag {
    margin: 0;
    font-size: max(0.8125em, 12px);
    color: var(--_muted);
  }
  .body .tag {
    position: absolute;
    inset: calc(3.85rem + 0.375em) auto auto 0;
    inset: calc(3.85em / 0.8125 + 0.25em) auto auto 0;
    min-width: calc(3.85em / 0.8125);
    text-align: center;
  }
  .label {
    margin-block: 1em 0.25em;
    font-weight: 650;
  }
  .achieve {
    margin: 0;
    padding-inline-start: 1.1em;
    max-width: 70ch;
  }
  .achieve li {
    margin-block-end: 0.375em;
    break-inside: avoid;
  }
  .measures {
    margin: 0.75em 0 0;
  }
  .measures a {
    display: inline-block;
    min-height: 24px;
    font-weight: 600;
    color: var(--_accent);
  }
  figure {
    margin: 0.5em 0 0;
  }
  figure[hidden] {
    display: none;
  }
  figure img {
    display: block;
    width: 100%;
    aspect-ratio: 3 / 2;
    object-fit: cover;
  }
  figcaption {
    margin-block-start: 0.25em;
    font-size: max(0.8125em, 12px);
    color: var(--_muted);
  }
  .footer {
    min-height: 0;
  }
  @container (min-width: 36rem) {
    figure {
      float: inline-end;
      width: 40%;
      margin: 0 0 1em 2em;
    }
  }
  @container (max-width: 30rem) {
    .figure .body {
      padding: 0;
    }
    .body:has(.card) .heading {
      display: flex;
      align-items: center;
      min-height: 2.2em;
      padding-inline-start: 2.75em;
    }
    .body .un {
      font-size: 1.25em;
    }
    .body .tag {
      position: static;
      text-align: start;
    }
  }
`;
