import { goalOf } from './un-codes.js';

/** One code on a node: its kind (such as AK, FN, FN-T) and the UN goals or targets it names (such as 11, 11.a). */
export interface Reference {
  readonly kind: string;
  readonly codes: readonly string[];
}

/** The UN goals that the references name, each once. */
export function unGoalsOf(references: readonly Reference[]): readonly number[] {
  const goals: number[] = [];
  for (const { codes } of references)
    for (const code of codes) {
      const goal = goalOf(code);
      if (goal !== undefined && !goals.includes(goal)) goals.push(goal);
    }
  return goals;
}

/** `["FN-T", "14.2", "15.1", "AK"]` → FN-T with two codes, AK with none. A code before any kind gets an empty kind. */
export function parseReferences(refs: readonly string[]): readonly Reference[] {
  const found: { kind: string; codes: string[] }[] = [];
  let open: { kind: string; codes: string[] } | undefined;
  for (const item of refs) {
    const ref = item.trim();
    if (!ref) continue;
    const isCode = /^\d/.test(ref);
    if (!open || !isCode) found.push((open = { kind: isCode ? '' : ref, codes: [] }));
    if (isCode) open.codes.push(ref);
  }
  return found;
}
