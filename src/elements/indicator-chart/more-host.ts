import type { LitElement } from 'lit';

/** What the element says of itself. */
export interface MoreHost extends LitElement {
  readonly textSize: number;
  kind: string;
  mode: string;
  readonly base: string;
  readonly method: string;
  readonly choices: string | undefined;
  compare: string;
  measure: string;
  select: string;
  readonly region: string;
  readonly height: number | undefined;
}
