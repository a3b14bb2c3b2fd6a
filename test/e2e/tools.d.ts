/** The build's own scripts are plain JavaScript; these are the parts that the end-to-end tests use. */
declare module '*/tools/browser.mjs' {
  export const browserFlags: string[];
  export function findBrowser(): string;
  export function findFirefox(): string | undefined;
}

declare module '*/tools/files.mjs' {
  export const root: string;
  export const version: string;
  export const cdn: string;
  export function filesUnder(folder: string, ...endings: string[]): string[];
}

declare module '*/tools/serve.mjs' {
  export function serve(options?: {
    port?: number;
    headers?: Record<string, string>;
    mounts?: [prefix: string, folder: string][];
  }): Promise<{ url: string; port: number; close: () => Promise<void> }>;
}

/** Plain JavaScript too: the frameworks are not part of the project's own types. */
declare module '*/support/compilers.mjs' {
  import type { Plugin } from 'vite';
  export const vue: () => Plugin;
  export const svelte: () => Plugin;
}
