/** Hands a file to the reader. */
export function saveFile(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The browser has begun by then; the file must not stay in memory.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
