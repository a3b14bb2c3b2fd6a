/**
 * How the pasted script loads its further files: the browser checks each against the hash that its loader carries, before anything of it
 * runs. A preload is the one way to have a module checked that is imported later; every browser that knows the library's other needs
 * (`light-dark()`) knows it.
 * @param base address of the pasted script, beside which the others lie
 * @returns loads one by its name and the SHA-256 of what it holds, in base64; rejects when the file does not come, or is not the one that was built
 */
export function furtherScripts(base: string): (name: string, hash: string) => Promise<unknown> {
  const coming = new Map<string, Promise<unknown>>();
  const failures = new Map<string, number>();
  const load = async (name: string, hash: string): Promise<unknown> => {
    const failed = failures.get(name);
    // A browser remembers a module that failed: another try asks under another address.
    const url = new URL(fileName(name, hash) + (failed ? `?${failed}` : ''), base).href;
    try {
      await checked(url, hash);
      return await import(url);
    } catch (error) {
      coming.delete(name);
      failures.set(name, (failed ?? 0) + 1);
      throw error;
    }
  };
  return (name, hash) => {
    const promise = coming.get(name) ?? load(name, hash);
    coming.set(name, promise);
    return promise;
  };
}

/** A file is named by its contents, so that what lies under a name never changes. */
export const fileName = (name: string, hash: string): string => `baerekraft-${name}-${hash.slice(0, 10).replace(/[+/]/g, '_')}.js`;

function checked(url: string, hash: string): Promise<void> {
  const link = document.createElement('link');
  link.rel = 'modulepreload';
  link.integrity = `sha256-${hash}`;
  link.href = url;
  return new Promise<void>((resolve, reject) => {
    link.onload = () => resolve();
    link.onerror = () => reject(new Error(`${url} did not come, or was changed`));
    document.head.append(link);
  }).finally(() => link.remove());
}
