/** What a folder on disk keeps: a browser's profile, a receiver's data. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

export const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((file) => statSync(file, { throwIfNoEntry: false })?.isFile());

/** Nothing, where the file went away since it was listed: a browser that was closed takes its journals away. */
function bytesOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return Buffer.alloc(0);
    throw error;
  }
}

/** Files below a folder that hold a text, in the encodings in which a browser or a database may keep it. */
export function holders(folder: string, text: string): string[] {
  const forms = [Buffer.from(text), Buffer.from(text, 'utf16le')];
  return filesIn(folder).filter((file) => {
    const bytes = bytesOf(file);
    return forms.some((form) => bytes.includes(form));
  });
}

/** Between two groups of a code: nothing, a space of either kind, a hyphen, or what addresses and HTML make of them. */
export const BETWEEN = ['', ' ', '\u00a0', '-', '+', '%20', '%C2%A0', '&nbsp;'];

const ENCODINGS = ['utf8', 'utf16le'] as const;

/** As a pattern for text in which each byte is one character. */
const inBytes = (text: string, encoding: BufferEncoding): string =>
  Buffer.from(text, encoding).toString('latin1').replace('+', '\\+');

/** Half a code is enough: any two neighbours of the groups of four in which it is shown, together or apart. */
function codePattern(code: string): RegExp {
  const pairs = ENCODINGS.flatMap((encoding) => {
    const between = `(?:${BETWEEN.map((text) => inBytes(text, encoding)).join('|')})`;
    const groups = (code.match(/.{4}/g) ?? []).map((group) => inBytes(group, encoding));
    return groups.slice(1).map((group, at) => [groups[at], group].join(between));
  });
  return new RegExp(pairs.join('|'));
}

/** Whether a text, or bytes as one character each, hold half a code or more. */
export function hasCode(text: string, code: string): boolean {
  const pattern = codePattern(code);
  return pattern.test(text) || pattern.test(Buffer.from(text).toString('latin1'));
}

/** Files below a folder that hold half a code or more. */
export function codeHolders(folder: string, code: string): string[] {
  const pattern = codePattern(code);
  return filesIn(folder).filter((file) => pattern.test(bytesOf(file).toString('latin1')));
}
