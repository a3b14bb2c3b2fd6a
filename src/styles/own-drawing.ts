import { css } from 'lit';

/** For a figure that draws itself, without the chart: it is as tall as what is in it, and what is only to be heard takes no room. */
export const ownDrawing = css`
  .figure .body {
    min-height: 0;
  }
  .heard,
  .root:has(.figure) .status {
    position: absolute;
    clip-path: inset(50%);
    width: 1px;
    height: 1px;
    overflow: hidden;
    white-space: nowrap;
  }
`;
