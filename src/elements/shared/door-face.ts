/** What a door shows while its room is shut: words, a way in, and numbers. Refusals come from a file of their own. */

import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { callLinks } from './call-links.ts';
import type { Support } from './door-support.ts';
import type { FallbackNumber } from './numbers.ts';
import type { FrameFailure } from './room-frame.ts';

/** What one door says about itself; made while rendering. */
export interface DoorWords {
  title: string;
  /** What it is: two sentences at most. */
  what: string;
  /** Who reads it: two sentences at most. */
  who: string;
  start: string;
}

export type DoorState = 'closed' | 'opening' | 'open';

/** Why there is no way in: the tag names no office, the browser cannot, or the room did not open. */
export type Refusal = 'no-office' | Exclude<Support, 'ok'> | FrameFailure;

export interface RefusalFace {
  why: Refusal;
  /** The office's own page; null where the tag names no office. */
  page: string | null;
  onStart(): void;
}

export interface DoorFace extends Omit<RefusalFace, 'why'> {
  words: DoorWords;
  opening: boolean;
  /** Drawn instead of the way in. */
  refusal: TemplateResult | typeof nothing | null;
  numbers: readonly FallbackNumber[];
}

export function doorFace({ words, opening, refusal, numbers, page, onStart }: DoorFace): TemplateResult {
  return html`<section class="door" aria-labelledby="title">
    <div class="way">
      <h2 id="title">${words.title}</h2>
      <p>${words.what}</p>
      <p>${words.who}</p>
      ${
        refusal ??
        html`<button class="start" type="button" aria-disabled=${opening} @click=${onStart}>
            ${opening ? msg('Sedang dibuka…') : words.start}
          </button>
          ${pageLink(msg('Formulir tidak terbuka?'), page)}`
      }
    </div>
    <div class="numbers">
      <h3>${msg('Bisa ditelepon sekarang')}</h3>
      ${callLinks(numbers)}
    </div>
  </section>`;
}

/** The office's own page, at top level in this tab and without a referrer: always offered beside a frame. */
export const pageLink = (lead: string, page: string | null): TemplateResult | typeof nothing =>
  page === null
    ? nothing
    : html`<p class="small">${lead} <a href=${page} rel="noreferrer noopener">${msg('Buka halaman kantor')}</a></p>`;
