import type { ReactiveControllerHost } from 'lit';

/**
 * Follows the table that an editor keeps inside a tag. It watches the host's own children for as long as the host lives, also off the
 * page, and goes with it.
 */
export class InnerTable {
  private changes = 0;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    new MutationObserver(() => {
      this.changes++;
      host.requestUpdate();
    }).observe(host, { childList: true, characterData: true, subtree: true });
  }

  /** A text that changes with the table; empty where there is none. */
  get state(): string {
    return this.host.querySelector('table') ? `table ${this.changes}` : '';
  }
}
