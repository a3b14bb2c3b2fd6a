/** Addresses on the test server that answer with just what a test says. */
export interface AnswerOptions {
  readonly status?: number;
  /** Milliseconds before it answers. */
  readonly wait?: number;
  readonly type?: string;
  readonly key?: string;
}

/** @param body bytes as they are, a text as UTF-8, anything else as JSON */
export function answer(body: unknown, options: AnswerOptions = {}): string {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const bytes = btoa(String.fromCharCode(...(body instanceof Uint8Array ? body : new TextEncoder().encode(text))))
    .replaceAll('+', '-')
    .replaceAll('/', '_');
  const query = new URLSearchParams({
    body: bytes,
    ...Object.fromEntries(Object.entries(options).map(([key, value]) => [key, String(value)])),
  });
  return `/faults/answer?${query}`;
}

/** How many requests with this key have come, and how many were given up by the browser. */
export async function seen(key: string): Promise<{ requests: number; closed: number }> {
  const log = (await (await fetch(`/faults/log?key=${key}`)).json()) as { requests: unknown[]; closed: number };
  return { requests: log.requests.length, closed: log.closed };
}

let keys = 0;
export const newKey = (): string => `k${Date.now()}-${keys++}`;

/** The first event of a kind. */
export const heard = (target: EventTarget, type: string): Promise<CustomEvent<{ readonly code: string }>> =>
  new Promise((resolve) => target.addEventListener(type, (event) => resolve(event as CustomEvent<{ code: string }>), { once: true }));

export const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** What is written in an element's shadow root, styles left out, white space folded. */
export function textOf(element: Element, selector = '.root'): string {
  const root = element.shadowRoot?.querySelector(selector);
  return (root?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Whether the shadow root has it. A plain truth value: chai would print a whole element, with all that it refers to. */
export const has = (element: Element, selector: string): boolean => element.shadowRoot?.querySelector(selector) != null;
