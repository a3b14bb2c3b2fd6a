// For what is loaded when a reader asks for a file of a kind that figures in general do not have.
import { saveFile } from '../browser/save-file.js';
import { fileName } from '../charts/file-name.js';

/** Hands the reader a text as a file, named by its title. */
export function saveText(text: string, { title, extension, type }: { title: string; extension: string; type: string }): void {
  saveFile(new Blob([text], { type: `${type};charset=utf-8` }), fileName(title, extension));
}
