/** The tag builder is plain JavaScript; these are the parts that the tests use. */
declare module '*/bygger/address.js' {
  interface BuilderState {
    tag: string;
    src: string;
    lang: string;
    settings: Readonly<Record<string, string | boolean>>;
    [more: string]: unknown;
  }
  export function readAddress(search: string): BuilderState;
  export function withScheme(address: string): string;
  export function isRelative(address: string): boolean;
  export function writeAddress(state: BuilderState): string;
}
declare module '*/bygger/contrast.js' {
  export function contrast(one: string, other: string): number;
  export function weakOn(colour: string, needed?: number): { ground: string; ratio: number }[];
}
declare module '*/bygger/manifest.js' {
  interface Field {
    name: string;
    kind: string;
    choices?: string[];
    initial?: string;
  }
  export function readElements(manifest: unknown): Record<string, { summary: string; own: Field[]; general: Field[] }>;
}
declare module '*/bygger/rungs.js' {
  type Code = (choice: object) => string;
  export const tagCode: Code,
    standInCode: Code,
    classCode: Code,
    embedAddress: Code,
    iframeCode: Code,
    oEmbedDocument: Code,
    frozenCode: Code;
  export function scriptTag(choice: object, file?: string): string;
  export const rungNames: readonly string[];
}
declare module '*/bygger/words.js' {
  type Table = Readonly<Record<string, string | undefined>>;
  export const wordsFor: (language: string) => Table,
    attributeWords: (language: string) => Table,
    elementWords: (language: string) => Table;
  export const choiceWords: (language: string) => Table, cmsWords: (language: string) => Table, checkWords: (language: string) => Table;
}
declare module '*/bygger/cms.js' {
  export const cmss: readonly { id: string; name?: string; rung: string }[];
}
declare module '*/bygger/diagnose.js' {
  export interface Diagnosis {
    findings: { code: string; kind: 'wrong' | 'harmless' | 'good'; value: string }[];
    form?: string;
    rung?: string;
    figure: { tag: string; src: string; lang: string; accent: string; settings: Readonly<Record<string, string>> };
  }
  export function diagnose(source: { text: string; page: Document; figures: object; fallbacks: string[] }): Diagnosis;
}
declare module '*/bygger/examples.js' {
  export const examples: Readonly<Record<string, { src: string } | undefined>>;
}
