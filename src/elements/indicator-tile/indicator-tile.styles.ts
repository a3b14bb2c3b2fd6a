import { css } from 'lit';

/** One large number and a few quiet lines. */
export const indicatorTileStyles = css`
  .root {
    --_drawing: 2em;
    --_words: 4.5em;
    --_foot: 2em;
    --_gap: 0.375em;
  }
  .status {
    position: absolute;
    clip-path: inset(50%);
    width: 1px;
    height: 1px;
    overflow: hidden;
  }
  .heading {
    font-size: 1em;
  }
  .sentence:empty {
    display: none;
  }
  .tile p {
    margin: 0 0 0.25em;
  }
  .number {
    line-height: 1.15;
  }
  .number b {
    font-size: 2.25em;
    font-weight: 650;
    letter-spacing: -0.01em;
  }
  .number span,
  small {
    color: var(--_muted);
  }
  small {
    display: block;
    font-size: max(0.8125em, 12px);
  }
  .way {
    font-size: max(0.75em, 12px);
    color: var(--_muted);
  }
  .status-of {
    display: flex;
    gap: 0.5em;
    align-items: start;
  }
  .status-of svg {
    flex: none;
    width: 1.125em;
    height: 1.125em;
    margin-block-start: 0.15em;
    overflow: visible;
  }
  .buttons {
    display: none;
  }
`;
