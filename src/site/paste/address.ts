/** Where our files lie, as an owner writes it and as a snippet names it. */

import { absolute } from './policy.ts';

/** https, or plain http on this machine alone: what comes over http can be altered on the way. */
const ADDRESS = /^(https:\/\/[\w.-]+(:\d+)?|http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?)?\/([\w.~%-]+\/)*$/;
const VERSION = /(^|\/)\d+\.\d+\.\d+(-[\w.]+)?\/$/;

/** `http`: an address that can be altered on the way. `form`: not an address of a folder. */
export type FolderMistake = 'http' | 'form';

/** With its slash at the end; a name alone lies at the site's root. `''` stays. */
export function tidyFolder(text: string): string {
  const plain = text.trim();
  if (!plain) return '';
  const rooted = /^(https?:)?\/|^\.\//.test(plain) ? plain : `/${plain}`;
  return rooted.endsWith('/') ? rooted : `${rooted}/`;
}

/** What is wrong with a folder as it was typed; undefined for a good one and for none. */
export function folderMistake(text: string): FolderMistake | undefined {
  const folder = tidyFolder(text);
  // A port of six digits, or a name that ends like a number of the network, has the form and is no address.
  if (!folder || (ADDRESS.test(folder) && absolute(folder, 'https://situs.invalid'))) return undefined;
  return /^http:/.test(folder) ? 'http' : 'form';
}

export const isAbsolute = (folder: string): boolean => /^https?:/.test(folder);

/**
 * The folder of one version: files of another never take the place of those that a page was tested with.
 *
 * @param folder `/ramah/` or `https://kantor.example/ramah/`; left as it is where it already ends in a version
 * @param version `0.1.0`
 */
export function versionFolder(folder: string, version: string): string {
  const tidy = tidyFolder(folder);
  return !tidy || VERSION.test(tidy) ? tidy : `${tidy}${version}/`;
}
