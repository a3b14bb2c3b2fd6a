/** Loads a further file of the library when it is first asked for. What has failed is not kept: the next who asks tries again. */
export function furtherFile<T>(load: () => Promise<T>): () => Promise<T> {
  let coming: Promise<T> | undefined;
  return () =>
    (coming ??= load().catch((error: unknown) => {
      coming = undefined;
      throw error;
    }));
}
