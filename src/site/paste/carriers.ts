/** One function for each way into a page (hosts.ts: Carrier). */

import { officePage, type RoomView } from '../../elements/shared/port.ts';
import { readOffice } from '../../elements/shared/door-support.ts';
import type { Language } from '../../locales/languages.ts';
import { escape } from '../../render/markup.ts';
import { renderContent, renderElement } from '../../render/render.ts';
import { isAbsolute } from './address.ts';
import { EMBED_PAGES, type Carrier, type ElementName, type Place } from './hosts.ts';
import type { Note, SnippetOptions } from './snippet.ts';

export const VIEWS: { readonly [element in ElementName]?: RoomView } = {
  'report-form': 'report',
  'report-follow-up': 'follow-up',
  'where-to-report': 'guide',
};
/** What the address of an embed page may say (src/embed/pages/page.ts). */
const FOR_PAGE = ['region', 'lang', 'theme', 'variant', 'audience', 'channels', 'topic'];

/** All that is known while one snippet is written. */
export interface Work {
  readonly element: ElementName;
  readonly written: { readonly [name: string]: string };
  readonly folder: string;
  readonly options: SnippetOptions;
  readonly place: Place;
  readonly notes: Note[];
}

/** An opening tag's attributes; those without a value are left out. */
const attributes = (all: { readonly [name: string]: string | undefined }): string =>
  Object.entries(all)
    .flatMap(([name, value]) => (value ? ` ${name}="${escape(value)}"` : []))
    .join('');

const asked = ({ element, written, options }: Work) =>
  ({ element, written, nonce: '', lang: options.lang, moment: options.moment, files: options.data }) as const;

/** Two numbers in one line: what stays when a frame, a script or a whole tag is taken away. */
async function line(work: Work): Promise<string> {
  const { region } = work.options;
  const written = { region, variant: 'strip' };
  return `<p>${(await renderContent({ ...asked(work), element: 'hotline-card', written })).trim()}</p>\n`;
}

/** Only the exit's text holds no number. */
const withNumber = async (work: Work, html: string): Promise<string> =>
  html.includes('href="tel:') ? html : html + (await line(work));

const script = (work: Work, file: string, { type, held }: { type?: 'module'; held?: boolean } = {}): string => {
  const { folder, options } = work;
  const integrity = held ? options.hashes.files[file] : undefined;
  const crossorigin = integrity && isAbsolute(folder) ? 'anonymous' : undefined;
  return `<script${attributes({ type, src: folder + file, integrity, crossorigin })}></script>\n`;
};

/** Keeps an element's place free, so that nothing moves when it is ready: measured in test/hosts. */
function looks({ folder, options }: Work, held = false): string {
  const integrity = held ? options.hashes.files['ramah.css'] : undefined;
  const crossorigin = integrity && isAbsolute(folder) ? 'anonymous' : undefined;
  return `<link${attributes({ rel: 'stylesheet', href: `${folder}ramah.css`, integrity, crossorigin })} />\n`;
}

async function tag(work: Work, kind: 'script' | 'sri' | 'classic'): Promise<string> {
  const html = await withNumber(work, await renderElement({ ...asked(work), as: 'tag' }));
  if (!work.folder) return html;
  const held = kind === 'sri';
  const code =
    kind === 'classic'
      ? script(work, 'ramah.classic.js')
      : script(work, `${work.element}.js`, { type: 'module', held });
  return looks(work, held) + code + html;
}

const content = async (work: Work): Promise<string> => withNumber(work, await renderContent(asked(work)));

/** The page behind a frame or a link; undefined where there is none to lead to. */
function page(work: Work, framed: boolean): string | undefined {
  const { element, written, folder, place, notes } = work;
  const office = officeOf(written);
  const view = VIEWS[element];
  // The page at an address takes no office of another origin: such a link could send a report to a stranger.
  const inPage = framed && office && isAbsolute(folder) && new URL(office.receiver).origin === new URL(folder).origin;
  if (view && office && !inPage) {
    notes.push('office-page');
    return officePage(office.receiver, view, work.options.lang) ?? undefined;
  }
  const name = EMBED_PAGES[element];
  if (!name || !folder) return undefined;
  const names = inPage ? [...FOR_PAGE, 'receiver', 'office-key', 'office-epoch'] : FOR_PAGE;
  const query = new URLSearchParams(names.flatMap((one) => (written[one] ? [[one, written[one]]] : [])));
  if (place.boxed) query.set('links', 'tab');
  return `${folder}embed/${name}.html?${query.toString()}`;
}

export const officeOf = (written: Work['written']) =>
  readOffice({
    receiver: written.receiver ?? null,
    officeKey: written['office-key'] ?? null,
    officeEpoch: written['office-epoch'] ?? null,
  });

/** The words of a link: nothing that a look over a shoulder would catch on. */
const LINK: { readonly [lang in Language]: string } = { id: 'Buka informasi', en: 'Open information' };

const linkTo = ({ options }: Work, href: string): string =>
  `<p><a${attributes({ href, rel: 'noreferrer' })}>${LINK[options.lang]}</a></p>\n`;

async function frame(work: Work): Promise<string> {
  const src = page(work, true);
  if (!EMBED_PAGES[work.element]) {
    work.notes.push('no-frame');
    return content(work);
  }
  if (!src) return content(work);
  if (work.notes.includes('office-page')) return linkTo(work, src) + (await line(work));
  const heights = { title: 'Informasi', width: '100%', height: '600', loading: 'lazy' };
  return `<iframe${attributes({ src, ...heights })}></iframe>\n${await line(work)}`;
}

async function link(work: Work): Promise<string> {
  const href = page(work, false);
  return href ? linkTo(work, href) + (await line(work)) : content(work);
}

async function text(work: Work): Promise<string> {
  const href = page(work, false);
  const html = await content(work);
  return href && !html.includes(escape(href)) ? html + linkTo(work, href) : html;
}

/** The plugin names the office itself, and never reads it from a text. */
async function shortcode(work: Work): Promise<string> {
  const own = Object.entries(work.written).filter(
    ([name, value]) => !['receiver', 'office-key', 'office-epoch'].includes(name) && !/["'[\]<>&]/.test(value),
  );
  return `[ramah${attributes({ element: work.element, ...Object.fromEntries(own) })}]\n${await line(work)}`;
}

/** The head's part: what upgrades the div, or lets a frame grow. */
export function headOf(work: Work, { carrier, theme }: Place): string {
  if (!work.folder || !theme) return '';
  if (carrier === 'div') return looks(work) + script(work, 'ramah.js', { type: 'module' });
  const height = carrier === 'frame' && EMBED_PAGES[work.element] && !work.notes.includes('office-page');
  return height ? script(work, 'embed/tinggi.js') : '';
}

/** Everything that is pasted in a place. */
export const carry: { readonly [carrier in Carrier]: (work: Work) => Promise<string> } = {
  script: (work) => tag(work, 'script'),
  sri: (work) => tag(work, 'sri'),
  classic: (work) => tag(work, 'classic'),
  div: async (work) => withNumber(work, await renderElement({ ...asked(work), as: 'div' })),
  shortcode,
  frame,
  link,
  text,
};
