/** Elements as complete HTML that needs no script: one row for each, as in the loader. */

import { LANGUAGES, type Language } from '../locales/languages.ts';
import type { Asked } from './asked.ts';
import { card } from './card.ts';
import { helpButton, quickExit, reportFollowUp, reportForm, rights, whereToReport } from './doors.ts';
import { speak } from './language.ts';
import { markup, opening, type Markup } from './markup.ts';

interface Row {
  /** What its owner may write on the tag, besides `lang` and `theme`. */
  readonly attributes: readonly string[];
  readonly content: (asked: Asked) => Promise<Markup>;
  /** As Declarative Shadow DOM. */
  readonly shadow?: (asked: Asked, nonce: string) => Promise<Markup>;
}

const OFFICE = ['receiver', 'office-key', 'office-epoch'];

export const ROWS = new Map<string, Row>([
  [
    'hotline-card',
    {
      attributes: ['region', 'variant', 'audience', 'channels', 'name', 'phone', 'whatsapp', 'hours'],
      content: card,
      shadow: async (asked, nonce) => (await import('./shadow.ts')).cardShadow(asked, nonce),
    },
  ],
  ['help-button', { attributes: ['region', 'position', 'label', 'contents', ...OFFICE], content: helpButton }],
  ['quick-exit', { attributes: ['href', 'position', 'label'], content: quickExit }],
  ['report-form', { attributes: ['region', ...OFFICE], content: reportForm }],
  ['report-follow-up', { attributes: ['region', ...OFFICE], content: reportFollowUp }],
  ['where-to-report', { attributes: ['region', ...OFFICE], content: whereToReport }],
  ['rights-infographic', { attributes: ['topic', 'region', 'qr'], content: rights }],
]);

export interface Wish extends Omit<Asked, 'attribute'> {
  /** A name of `ROWS`. */
  readonly element: string;
  /** What its owner writes on the tag. */
  readonly written: { readonly [name: string]: string };
  /** `div`: `<div data-ramah="…">`, for editors that strip unknown tags. `shadow`: Declarative Shadow DOM. */
  readonly as: 'tag' | 'div' | 'shadow';
  /** For the style of a shadow root. */
  readonly nonce: string;
}

/** What every name of a language is for a page. */
export const isLanguage = (text: string): text is Language => (LANGUAGES as readonly string[]).includes(text);

/**
 * What stands inside an element's tag, alone.
 *
 * @throws {RangeError} for an element without a row
 */
export async function renderContent({ element, written, ...rest }: Omit<Wish, 'as' | 'nonce'>): Promise<string> {
  const row = ROWS.get(element);
  if (!row) throw new RangeError(element);
  speak(rest.lang);
  return (await row.content({ ...rest, attribute: (name) => written[name] ?? '' })).text;
}

/**
 * One element, whole: its tag with everything inside that a visitor needs.
 *
 * @throws {RangeError} for an element without a row, or without a shadow
 */
export async function renderElement({ element, written, as, nonce, ...rest }: Wish): Promise<string> {
  const row = ROWS.get(element);
  if (!row || (as === 'shadow' && !row.shadow)) throw new RangeError(element);
  speak(rest.lang);
  const asked: Asked = { ...rest, attribute: (name) => written[name] ?? '' };
  const content = await row.content(asked);
  const shadow = as === 'shadow' && (await row.shadow?.(asked, nonce));
  const named = (prefix: string): Record<string, string> =>
    Object.fromEntries(Object.entries(written).map(([name, value]) => [prefix + name, value]));
  const tag =
    as === 'div'
      ? opening('div', { 'data-ramah': element, ...named('data-') })
      : opening(`ramah-${element}`, named(''));
  return markup`${tag}\n${shadow}${content}</${as === 'div' ? 'div' : `ramah-${element}`}>\n`.text;
}
