/** What a folder on disk keeps: a browser's profile, a receiver's data. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

export const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((file) => statSync(file, { throwIfNoEntry: false })?.isFile());

/** Files below a folder that hold a text, in the encodings in which a browser or a database may keep it. */
export function holders(folder: string, text: string): string[] {
  const forms = [Buffer.from(text), Buffer.from(text, 'utf16le')];
  return filesIn(folder).filter((file) => forms.some((form) => readFileSync(file).includes(form)));
}
