import { randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/** A file that could not be written; the message is Node's short reason, such as EACCES. */
export class NotWritten extends Error {}

/** Writes a file whole or not at all: whoever reads meanwhile gets the old one, and a failure leaves it as it was. @throws NotWritten */
export async function writeWhole(file: string, content: string): Promise<void> {
  try {
    await writeThenRename(file, content);
  } catch (error) {
    throw new NotWritten(error instanceof Error && 'code' in error ? String(error.code) : String(error), { cause: error });
  }
}

async function writeThenRename(file: string, content: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const draft = `${file}.${randomUUID().slice(0, 8)}.tmp`;
  try {
    const handle = await open(draft, 'wx');
    try {
      await handle.writeFile(content);
      // On the disk before it takes the place of the old one: a power cut must not leave an empty file under the good name.
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}
