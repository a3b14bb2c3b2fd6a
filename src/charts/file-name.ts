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
