/** A file name out of any text: small letters, digits and hyphens, 80 characters at most, never empty. */
export function fileName(title: string, extension: string): string {
  const plain = title
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^a-z0-9æøå_]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80);
  return `${plain || 'figur'}.${extension}`;
}

/** Hands a file to the reader. */
export function saveFile(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The browser has begun by then; the file must not stay in memory.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
