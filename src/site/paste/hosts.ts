/**
 * The kinds of sites that a snippet is made for, and in each the places where an owner may paste. What a place lets through is
 * what was measured (docs/panduan-situs.md, "Pasang"; test/hosts runs every snippet through it).
 */

export const HOSTS = ['opensid', 'wordpress', 'blogger', 'google-sites', 'moodle', 'joomla', 'html', 'amp'] as const;
export type Host = (typeof HOSTS)[number];

/** Every element, without its prefix, in the order in which a site would want it. */
export const ELEMENTS = [
  'hotline-card',
  'help-button',
  'where-to-report',
  'report-form',
  'report-follow-up',
  'rights-infographic',
  'quick-exit',
] as const;
export type ElementName = (typeof ELEMENTS)[number];

/** Elements that have an embed page: `embed/<name>.html`. The other two could do nothing in a frame. */
export const EMBED_PAGES: { readonly [element in ElementName]?: string } = {
  'hotline-card': 'kartu',
  'rights-infographic': 'hak',
  'where-to-report': 'arah',
  'report-form': 'tulis',
  'report-follow-up': 'jawaban',
};

/**
 * How an element gets into a page.
 *
 * - `script`: our tag, and the element's own file as a module
 * - `sri`: the same with the file's hash, and that of the style sheet
 * - `classic`: our tag, and a classic script, for themes that cannot write `type="module"`
 * - `div`: `<div data-ramah>` with whole HTML inside; `head` is the script that upgrades it, once in the theme
 * - `shortcode`: the WordPress plugin's
 * - `frame`: an embed page, and numbers beside it
 * - `link`: numbers and a link to the embed page or to the office's own
 * - `text`: the whole element as lists and links, and the link
 */
export type Carrier = 'script' | 'sri' | 'classic' | 'div' | 'shortcode' | 'frame' | 'link' | 'text';

/** What is left of what an owner pastes there. A number's text is left everywhere, and its link but in Moodle's cleaned texts. */
export interface Lets {
  /** `<script>`, and the link to a style sheet. */
  readonly script: boolean;
  /** `<ramah-…>`; where not, what stands inside it is left. */
  readonly tag: boolean;
  /** `<div data-…>`. */
  readonly data: boolean;
  /** `<iframe>`. */
  readonly frame: boolean;
}

export interface Place {
  readonly host: Host;
  /** Its name within its host. */
  readonly name: string;
  readonly carrier: Carrier;
  readonly lets: Lets;
  /** Whether such a site can keep our files itself; if not, only an address that begins with https:// reaches them. */
  readonly keepsFiles: boolean;
  /** Whether it is itself a frame that may not leave for the whole page: its links open a tab of their own. */
  readonly boxed: boolean;
  /** Whether somebody may add a line to the head of all of this site's pages. */
  readonly theme: boolean;
}

const all: Lets = { script: true, tag: true, data: true, frame: true };
const none: Lets = { script: false, tag: false, data: false, frame: false };
const place = (host: Host, name: string, carrier: Carrier, lets: Lets): Place => ({
  host,
  name,
  carrier,
  lets,
  keepsFiles: !['blogger', 'google-sites', 'moodle'].includes(host),
  boxed: host === 'google-sites' && carrier === 'frame',
  theme: !['google-sites', 'moodle', 'amp'].includes(host),
});

/** Every place; of one host the best first. */
export const PLACES: readonly Place[] = [
  // OpenSID's filter: measured on articles and widgets. The theme's files are not filtered.
  place('opensid', 'article', 'div', { ...none, data: true, frame: true }),
  place('opensid', 'frame', 'frame', { ...none, data: true, frame: true }),
  place('wordpress', 'plugin', 'shortcode', all),
  // Administrators and editors of a single site may paste anything (unfiltered_html); an author's text is filtered.
  place('wordpress', 'editor', 'script', all),
  place('wordpress', 'author', 'div', { ...none, data: true }),
  place('blogger', 'gadget', 'script', all),
  place('blogger', 'post', 'frame', { ...none, data: true, frame: true }),
  place('google-sites', 'embed', 'frame', { ...none, frame: true }),
  place('google-sites', 'text', 'link', none),
  place('moodle', 'text', 'frame', { ...none, frame: true }),
  place('moodle', 'link', 'link', none),
  // Super users' texts are not filtered; others lose what Joomla's list forbids, script and iframe, and names with a hyphen.
  place('joomla', 'module', 'script', all),
  place('joomla', 'article', 'div', { ...none, data: true }),
  place('html', 'module', 'script', all),
  place('html', 'sri', 'sri', all),
  place('html', 'classic', 'classic', all),
  place('html', 'still', 'div', { ...none, data: true }),
  // An AMP page may hold no script and no tag of ours; a news page with a strict policy takes one file with its hash.
  place('amp', 'news', 'sri', all),
  place('amp', 'amp', 'text', none),
];

export const placesOf = (host: Host): readonly Place[] => PLACES.filter((one) => one.host === host);
