import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { resolveLanguage, type Language } from '../i18n/language.js';

type Host = ReactiveControllerHost & HTMLElement;

const hosts = new Set<Host>();
let observer: MutationObserver | undefined;

/** The language of the nearest `lang`, out through shadow roots and slots; asked anew at each render, rendered anew when a `lang` changes. */
export class LanguageController implements ReactiveController {
  constructor(private readonly host: Host) {
    host.addController(this);
  }

  get language(): Language {
    return resolveLanguage(nearestLang(this.host));
  }

  hostConnected(): void {
    hosts.add(this.host);
    observer ??= new MutationObserver(() => hosts.forEach((host) => host.requestUpdate()));
    observer.observe(document.documentElement, { attributes: true, subtree: true, attributeFilter: ['lang'] });
  }

  hostDisconnected(): void {
    hosts.delete(this.host);
    if (hosts.size === 0) observer?.disconnect();
  }
}

function nearestLang(from: Element): string | undefined {
  for (let node: Node | null = from; node; node = node.parentNode ?? (node instanceof ShadowRoot ? node.host : null)) {
    if (node instanceof Element && node.getAttribute('lang')) return node.getAttribute('lang') ?? undefined;
  }
  return undefined;
}
