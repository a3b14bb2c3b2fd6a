const margin = 600;

/** Whether the element is in the viewport or within a screen's scroll of it, and takes up room. */
export function isNear(element: Element): boolean {
  const box = element.getBoundingClientRect();
  return box.width > 0 && box.bottom > -margin && box.top < innerHeight + margin;
}

/** Calls back once when the element comes near the viewport, or when the page is printed. Returns a function that forgets it. */
export function whenNear(element: Element, callback: () => void): () => void {
  const stop = (): void => {
    observer.disconnect();
    removeEventListener('beforeprint', done);
  };
  const done = (): void => {
    stop();
    callback();
  };
  const observer = new IntersectionObserver((entries) => entries.some(({ isIntersecting }) => isIntersecting) && done(), {
    rootMargin: `${margin}px`,
  });
  observer.observe(element);
  addEventListener('beforeprint', done);
  return stop;
}

/** Calls back when the page has nothing better to do, after the next paint. Returns a function that forgets it. */
export function whenIdle(callback: () => void): () => void {
  // Safari has no requestIdleCallback.
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(callback, 50);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(callback, { timeout: 2000 });
  return () => cancelIdleCallback(handle);
}

/** Whether the reader asked to save data, or the line or the device is weak. */
export function isFrugal(): boolean {
  const { connection, deviceMemory } = navigator as Navigator & {
    connection?: { saveData?: boolean; effectiveType?: string };
    deviceMemory?: number;
  };
  return (
    Boolean(connection?.saveData) ||
    /2g|3g/.test(connection?.effectiveType ?? '') ||
    (deviceMemory ?? 8) <= 1 ||
    navigator.hardwareConcurrency <= 1
  );
}
