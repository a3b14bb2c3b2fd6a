// Loaded with the first statistical table: nothing of the entry may import it statically.
import type { LoadOptions } from '../browser/load.js';
import { own } from '../data/json-fields.js';

/** How many calls a source takes in a window of time. */
interface CallLimit {
  readonly calls: number;
  /** Milliseconds. */
  readonly window: number;
}

/** One call, and all who wait for its answer. */
interface Turn {
  callers: number;
  readonly tell: Set<(seconds: number) => void>;
  /** Whether it has been let through. */
  isOn: boolean;
  readonly start: () => void;
  readonly started: Promise<void>;
}

const none: CallLimit = { calls: Infinity, window: 0 };
/** Beside the question for the limits, while there is no answer to it: what any office bears. */
const atFirst = 1;

/**
 * Holds calls to one host back, so that no more are made in a window of time than the host allows. A call counts from its start until a
 * window after its end: wherever between these two the host has counted it, it never counts more than it takes. Calls wait in the order
 * in which they come.
 */
class CallPace {
  private limit: CallLimit | undefined;
  /** Questions for the limits that are on their way. */
  private asking = 0;
  private running = 0;
  /** When the calls of the last window ended, the oldest first. */
  private ends: number[] = [];
  private readonly turns = new Map<string, Turn>();
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** How many calls there have been in the last window; in all, as long as no limits are known. */
  get calls(): number {
    return this.running + this.ends.length;
  }

  /** Asks for the limits, which themselves wait for nothing. @throws as `call` does; there is then no limit. */
  async learn(call: () => Promise<unknown>, signal: AbortSignal | undefined): Promise<unknown> {
    const isNew = !this.limit;
    if (isNew) this.asking++;
    this.running++;
    try {
      const config = await call();
      this.limit = limitOf(config);
      return config;
    } catch (error) {
      // whoever has left has learnt nothing: the next one asks again
      if (!signal?.aborted) this.limit ??= none;
      throw error;
    } finally {
      if (isNew) this.asking--;
      this.release();
    }
  }

  /**
   * Makes a call when its turn has come. The same call made by several at once is one.
   * @throws as `call` does, and the signal's reason when it aborts while waiting.
   */
  async run<T>(key: string, call: () => Promise<T>, { signal, onWait }: LoadOptions): Promise<T> {
    signal?.throwIfAborted();
    const turn = this.turns.get(key) ?? this.open(key);
    const tell = (seconds: number): void => onWait?.(seconds);
    turn.callers++;
    turn.tell.add(tell);
    this.next();
    try {
      await untilAborted(turn.started, signal);
      turn.tell.delete(tell);
      return await call();
    } finally {
      turn.tell.delete(tell);
      if (--turn.callers === 0) {
        this.turns.delete(key);
        if (turn.isOn) this.release();
      }
    }
  }

  private open(key: string): Turn {
    let start = (): void => undefined;
    const started = new Promise<void>((resolve) => (start = resolve));
    const turn = { callers: 0, tell: new Set<(seconds: number) => void>(), isOn: false, start, started };
    this.turns.set(key, turn);
    return turn;
  }

  private release(): void {
    this.running--;
    this.ends.push(performance.now());
    this.next();
  }

  /** Lets as many through as may, and comes back when the next one may. */
  private next(): void {
    clearTimeout(this.timer);
    const now = performance.now();
    const { calls, window } = this.limit ?? { calls: this.asking ? this.asking + atFirst : Infinity, window: Infinity };
    // until there is a limit nothing is forgotten
    if (this.limit) this.ends = this.ends.filter((end) => end + window > now);
    const waiting = [...this.turns.values()].filter(({ isOn }) => !isOn);
    for (let turn; this.calls < calls && (turn = waiting.shift());) {
      turn.isOn = true;
      this.running++;
      turn.start();
    }
    const [oldest] = this.ends;
    if (!this.limit || oldest === undefined || waiting.length === 0) return;
    this.timer = setTimeout(() => this.next(), oldest + window - now);
    waiting.forEach(({ tell }, at) => {
      const end = (this.ends[at % calls] ?? now) + window * (1 + Math.floor(at / calls));
      for (const one of tell) one(Math.ceil((end - now) / 1000));
    });
  }
}

/** What `/config` of PxWebApi 2 says; nought, or nothing, is no limit. */
function limitOf(config: unknown): CallLimit {
  const calls = Number(own(config, 'maxCallsPerTimeWindow'));
  const seconds = Number(own(config, 'timeWindow'));
  return calls > 0 && seconds > 0 ? { calls: Math.max(1, Math.floor(calls)), window: seconds * 1000 } : none;
}

function untilAborted(promise: Promise<void>, signal: AbortSignal | undefined): Promise<void> {
  if (!signal) return promise;
  return new Promise((resolve, reject) => {
    const leave = (): void => reject(signal.reason as Error);
    signal.addEventListener('abort', leave, { once: true });
    void promise.then(() => {
      signal.removeEventListener('abort', leave);
      resolve();
    });
  });
}

const paces = new Map<string, CallPace>();

/** The pace of a host. One page, one memory. */
export function paceOf(host: string): CallPace {
  const pace = paces.get(host) ?? new CallPace();
  paces.set(host, pace);
  return pace;
}
