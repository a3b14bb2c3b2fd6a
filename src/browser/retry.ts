import { DataError } from '../data/errors.js';

const maxTries = 3;
const maxSeconds = 60;

/** Until when each host has asked to be left alone, on the clock of `performance.now()`. One page, one memory. */
const quietUntil = new Map<string, number>();

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Asks again, up to three times in all, when `attempt` throws `too-many-calls` with `seconds`. Every call to the same
 * host keeps still meanwhile, and each starts a little later than told, so that they do not all come back at once.
 * A server that wants more than a minute is asked after a minute: no reader waits longer. Whoever gives up lets the
 * wait run out: `attempt` then finds its signal aborted and asks for nothing.
 */
export async function askPolitely<T>(host: string, attempt: (tries: number) => Promise<T>, onWait: (seconds: number) => void): Promise<T> {
  const quiet = (): number => (quietUntil.get(host) ?? 0) - performance.now();
  for (let tries = 1; ; tries++) {
    // in a loop, because another call may have been told to wait longer while this one waited
    for (let ms; (ms = quiet()) > 0;) {
      onWait(Math.ceil(ms / 1000));
      await sleep(ms * (1 + Math.random() / 4));
    }
    try {
      return await attempt(tries);
    } catch (error) {
      if (!(error instanceof DataError && error.code === 'too-many-calls')) throw error;
      const ms = Math.min(Number(error.detail['seconds']), maxSeconds) * 1000;
      if (ms > quiet()) quietUntil.set(host, performance.now() + ms);
      if (tries === maxTries) throw error;
    }
  }
}
