/**
 * What a page's source says of us, as plain data. Read with the browser's own parser, in a document that runs no script and
 * asks for no picture; nothing of it is ever put into this page. What only a browser without script shows is not read.
 */

import { trusted } from './trusted.ts';

export interface ScriptFact {
  /** As it is written; `''` for one that stands in the page. */
  readonly src: string;
  readonly type: string;
  readonly integrity: string;
  readonly crossorigin: boolean;
  readonly nonce: string;
}

export interface ElementFact {
  /** Without the prefix. */
  readonly name: string;
  readonly as: 'tag' | 'div';
  /** Without `data-`. */
  readonly attributes: { readonly [name: string]: string };
  /** Whether a number stands in it, to call and to read. */
  readonly number: boolean;
}

export interface FrameFact {
  readonly src: string;
  readonly sandbox: string | null;
}

export interface PageFacts {
  /** Whether any tag is in it. */
  readonly html: boolean;
  /** Whether the source goes on to its end. */
  readonly whole: boolean;
  /** The page's canonical address; `''` if it names none. */
  readonly address: string;
  /** What `<base>` says; `''` without. */
  readonly base: string;
  readonly scripts: readonly ScriptFact[];
  /** Addresses of scripts and what stands in them. */
  readonly code: string;
  /** Import maps, as text. */
  readonly maps: readonly string[];
  readonly policies: readonly string[];
  readonly elements: readonly ElementFact[];
  /** Frames that hold one of our pages. */
  readonly frames: readonly FrameFact[];
  /** Shortcodes of the WordPress plugin that nobody has carried out. */
  readonly shortcodes: number;
  /** Whether a number to call stands anywhere in the page. */
  readonly number: boolean;
}

const hasNumber = (root: ParentNode): boolean =>
  [...root.querySelectorAll('a[href^="tel:"]')].some(({ textContent }) => /\d{3}/.test(textContent ?? ''));

const attribute = (element: Element, name: string): string => element.getAttribute(name) ?? '';

const OUR_PAGE = /\/embed\/(kartu|hak|arah|tulis|jawaban)\.html(\?|#|$)/;

/** Letters that are parsed between two looks at the clock. */
const PIECE = 8192;

/**
 * A browser's work grows with the square of the tags that were opened and not closed: a million `<b>` take it an hour. Null
 * once it has taken longer than `patience`, in milliseconds.
 */
function parse(source: string, patience: number): Document | null {
  const page = document.implementation.createHTMLDocument('');
  const end = performance.now() + patience;
  page.open();
  for (let at = 0; at < source.length; at += PIECE) {
    page.write(trusted(source.slice(at, at + PIECE)));
    if (performance.now() > end) return null;
  }
  page.close();
  return page;
}

function hasTag(source: string): boolean {
  const start = source.search(/<[a-z!]/i);
  return start !== -1 && source.includes('>', start);
}

/**
 * @param source of a page, at most some millions of letters
 * @returns null for one that a browser would stand still over
 */
export function readPage(source: string, patience = 4000): PageFacts | null {
  // In a document without scripts what a `<noscript>` holds becomes elements, and its head lets a script out of it. In
  // `<noframes>` it stays text, as a browser with scripts reads both.
  const page = parse(source.replace(/<(\/?)noscript(?=[\s/>])/gi, '<$1noframes'), patience);
  if (!page) return null;
  const all = [...page.querySelectorAll('script')];
  const scripts = all.map((one) => ({
    src: attribute(one, 'src').trim(),
    type: attribute(one, 'type').trim().toLowerCase(),
    integrity: attribute(one, 'integrity').trim(),
    crossorigin: one.hasAttribute('crossorigin'),
    nonce: attribute(one, 'nonce'),
  }));
  return {
    html: hasTag(source),
    whole: /<\/html\s*>/i.test(source),
    address: attribute(page.querySelector('link[rel~="canonical"]') ?? page.documentElement, 'href'),
    base: attribute(page.querySelector('base[href]') ?? page.documentElement, 'href'),
    scripts,
    code: all.map((one) => `${attribute(one, 'src')} ${one.textContent ?? ''}`).join('\n'),
    maps: all.filter((one) => one.type === 'importmap').map((one) => one.textContent ?? ''),
    policies: [...page.querySelectorAll('meta[http-equiv][content]')]
      .filter((one) => attribute(one, 'http-equiv').toLowerCase() === 'content-security-policy')
      .map((one) => attribute(one, 'content')),
    elements: [...page.querySelectorAll('*')].flatMap((one) => {
      const tag = /^ramah-([\w-]+)$/.exec(one.localName)?.[1];
      const name = tag ?? one.getAttribute('data-ramah');
      // A page that was saved from the screen holds the tag inside its div: counted once.
      if (name === null || name === undefined || (tag && one.parentElement?.closest('[data-ramah]'))) return [];
      const own = [...one.attributes].map(({ name, value }) => [tag ? name : name.replace(/^data-/, ''), value]);
      return [{ name, as: tag ? 'tag' : 'div', attributes: Object.fromEntries(own), number: hasNumber(one) } as const];
    }),
    frames: [...page.querySelectorAll('iframe')].flatMap((one) =>
      OUR_PAGE.test(attribute(one, 'src'))
        ? [{ src: attribute(one, 'src').trim(), sandbox: one.getAttribute('sandbox') }]
        : [],
    ),
    shortcodes: (page.body?.textContent ?? '').match(/\[ramah\s+element=/g)?.length ?? 0,
    number: hasNumber(page),
  };
}
