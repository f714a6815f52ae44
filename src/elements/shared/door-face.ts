/** What a door that is shut says and offers. Refusals come from a file of their own. */

import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import type { Support } from './door-support.ts';
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

/** The office's own page, at top level in this tab and without a referrer: always offered beside a frame. */
export const pageLink = (lead: string, page: string | null): TemplateResult | typeof nothing =>
  page === null
    ? nothing
    : html`<p class="small">${lead} <a href=${page} rel="noreferrer noopener">${msg('Buka halaman kantor')}</a></p>`;
