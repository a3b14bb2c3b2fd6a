// Comes with the first element on the page that follows another.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Choice, ChoiceKey } from './choice.js';

/** An element that can take over what was chosen elsewhere: it has a public property by the name of each choice that it follows. */
export interface Follower extends HTMLElement {
  follow: string;
}

/** The choices that an element's class says it follows. */
const followsOf = (element: HTMLElement): readonly ChoiceKey[] =>
  (element.constructor as { readonly follows?: readonly ChoiceKey[] }).follows ?? [];

/** Sets what the element follows and the choice names; leaves the rest as it is. */
export function applyChoice(element: HTMLElement, choice: Choice): void {
  for (const key of followsOf(element))
    if (key in choice) Object.assign(element, { [key]: choice[key] ?? (key === 'year' ? undefined : '') });
}

/** What is chosen in an element now: what its properties say. */
export function choiceOf(element: Element, keys: readonly ChoiceKey[]): Choice {
  const properties = element as unknown as Readonly<Record<string, unknown>>;
  return Object.fromEntries(keys.filter((key) => properties[key]).map((key) => [key, properties[key]]));
}

/**
 * Takes over what is chosen in the elements that `follow` names by id, now and later. They may come after the follower, or never:
 * what is not there is not followed. An element that takes over a choice does not tell of it again, so two may follow each other.
 */
export class ChoiceFollower implements ReactiveController {
  private root: Document | ShadowRoot | undefined;

  constructor(private readonly host: Follower & ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    this.root = this.host.getRootNode() as Document | ShadowRoot;
    this.root.addEventListener('bk-choose', this.take);
    // A load does not bubble, but it can be met on its way down. The leader may be late, and have a choice from the editor.
    this.root.addEventListener('load', this.meet, true);
    for (const leader of this.leaders) this.takeFrom(leader);
  }

  hostDisconnected(): void {
    this.root?.removeEventListener('bk-choose', this.take);
    this.root?.removeEventListener('load', this.meet, true);
  }

  private get leaders(): readonly Element[] {
    return this.host.follow.split(/\s+/).flatMap((id) => this.root?.getElementById(id) ?? []);
  }

  private takeFrom(leader: Element): void {
    applyChoice(this.host, choiceOf(leader, followsOf(this.host)));
  }

  private readonly take = (event: Event): void => {
    const path = event.composedPath();
    if (!path.includes(this.host) && this.leaders.some((leader) => path.includes(leader)))
      applyChoice(this.host, (event as CustomEvent<Choice>).detail);
  };

  private readonly meet = ({ target }: Event): void => {
    const leader = this.leaders.find((item) => item === target);
    if (leader) this.takeFrom(leader);
  };
}
