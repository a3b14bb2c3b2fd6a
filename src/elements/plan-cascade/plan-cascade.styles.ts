import { css } from 'lit';

/** Room for a flow of some thirty goals, from the first paint. What it looks like comes with it. */
export const planCascadeStyles = css`
  .root {
    --_drawing: var(--_height, var(--bk-chart-height, 60em));
  }
  .figure .body {
    min-height: 0;
  }
`;
