/**
 * What an owner pastes, for every kind of site: pure text, made by the renderer that `npx ramah-widgets render` uses. Each
 * snippet holds a number that can be called when everything of ours is blocked, and is well-formed XML (Blogger's templates).
 *
 * ```ts
 * for (const place of PLACES)
 *   for (const element of ELEMENTS) {
 *     const { html, head, says } = await snippet(place, element, options);
 *   }
 * ```
 */

import { DEFAULT_EXIT } from '../../elements/shared/port.ts';
import type { Language } from '../../locales/languages.ts';
import type { Files } from '../../render/asked.ts';
import type { Hashes } from '../../render/import-map.ts';
import { escape } from '../../render/markup.ts';
import { ROWS } from '../../render/render.ts';
import { folderMistake, isAbsolute, versionFolder } from './address.ts';
import { carry, headOf, officeOf, VIEWS, type Work } from './carriers.ts';
import { ELEMENTS, PLACES, placesOf, type ElementName, type Host, type Lets, type Place } from './hosts.ts';

export interface SnippetOptions {
  /** Kemendagri code at any level; `''` or one that nobody knows gives the national numbers. */
  readonly region: string;
  readonly lang: Language;
  /** Further attributes of the tag (`theme`, `variant`, `topic`, `receiver` …); those that an element does not know are left out. */
  readonly attributes: { readonly [name: string]: string };
  /** Folder with our files on the site itself: `/ramah/`. The snippet adds the version. */
  readonly files: string;
  /** The same folder on the office's server, for sites that keep no files: `https://kantor.example/ramah/`; `''` without. */
  readonly office: string;
  /** `dist/sri.json`: the version, and the hash of each file. */
  readonly hashes: Hashes;
  /** The day: numbers checked too long ago are left out. */
  readonly moment: Date;
  /** Numbers of regions, and texts of rights. */
  readonly data: Files;
}

/**
 * What an owner should know of this snippet, beside what the place lets through.
 *
 * - `no-address`: this site keeps no files and no office's folder is given: only text
 * - `no-office`: a report needs `receiver` and `office-key`; without, only numbers are shown
 * - `office-page`: the office is on another origin than the frame: a link leads to its own page instead
 * - `no-frame`: this element does nothing in a frame: its text stands here instead
 * - `first`, `last`: where in the page this element belongs, so that it is there in time and nothing moves
 */
export type Note = 'no-address' | 'no-office' | 'office-page' | 'no-frame' | 'first' | 'last';

export interface Snippet {
  readonly place: Place;
  readonly element: ElementName;
  /** Where the text is pasted. Complete without `head`. */
  readonly html: string;
  /** Once, in the theme's head, by whoever may; makes `html` more than text. `''` where nothing is to be added. */
  readonly head: string;
  /** What the host lets through of it. */
  readonly says: Lets;
  readonly notes: readonly Note[];
  /** The folder that its addresses begin with, version included; `''` where it names no file of ours. */
  readonly folder: string;
}

/**
 * One element for one place.
 *
 * @param where one of `PLACES`, or a host: then its first and best place
 * @throws {RangeError} for a host or an element that is not in the lists, or a folder that is not one
 */
export async function snippet(where: Place | Host, element: ElementName, options: SnippetOptions): Promise<Snippet> {
  const place = typeof where === 'string' ? placesOf(where)[0] : where;
  const row = ROWS.get(element);
  if (!place || !PLACES.includes(place)) throw new RangeError(`There is no host ${JSON.stringify(where)}`);
  if (!row || !ELEMENTS.includes(element)) throw new RangeError(`There is no element ${element}`);
  for (const folder of [options.files, options.office])
    if (folderMistake(folder)) throw new RangeError(`"${folder}" is not a folder like /ramah/ or https://…/ramah/`);
  const known = ['theme', ...row.attributes];
  const wished = { region: options.region, lang: options.lang, ...options.attributes };
  const written = Object.fromEntries(
    Object.entries(element === 'quick-exit' ? { href: DEFAULT_EXIT, ...wished } : wished).filter(
      ([name, value]) => value && !(name === 'theme' && value === 'auto') && [...known, 'lang'].includes(name),
    ),
  );
  const own = place.keepsFiles || isAbsolute(options.files) ? options.files : '';
  const folder = versionFolder(own || options.office, options.hashes.version);
  const work: Work = { element, written, folder, options, place, notes: [] };
  if (!folder && place.carrier !== 'shortcode') work.notes.push('no-address');
  if (VIEWS[element] && element !== 'where-to-report' && !officeOf(written)) work.notes.push('no-office');
  if (element === 'quick-exit') work.notes.push('first');
  if (element === 'help-button') work.notes.push('last');
  const html = await carry[place.carrier](work);
  const tabs = place.boxed ? html.replace(/<a /g, '<a target="_blank" ') : html;
  const closed = tabs.replace(/<br>/g, '<br />');
  const head = headOf(work, place);
  const names = folder && (closed + head).includes(escape(folder));
  return { place, element, html: closed, head, says: place.lets, notes: work.notes, folder: names ? folder : '' };
}

/** One element for all places of a host, the best first. */
export const snippets = (host: Host, element: ElementName, options: SnippetOptions): Promise<Snippet[]> =>
  Promise.all(placesOf(host).map((place) => snippet(place, element, options)));

export { ELEMENTS, HOSTS, PLACES, placesOf } from './hosts.ts';
export type { Carrier, ElementName, Host, Lets, Place } from './hosts.ts';
