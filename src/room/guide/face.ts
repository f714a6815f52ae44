/** What every screen of the guide gets: where the visitor stands, and the way to ask for something else. */

import { html, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { said, speak, type Asked, type Guide, type Option, type Spoken } from '../../core/guide.ts';
import type { RoomConfig } from '../../elements/shared/port.ts';

/** `danger`: emergency numbers first. Else the id of a question, or the result. */
export type Place = 'danger' | 'result' | (string & {});

export type Act =
  | { type: 'choose'; question: string; option: Option }
  | { type: 'danger' }
  /** Goes to a question that was answered before. */
  | { type: 'change'; question: string }
  | { type: 'back' }
  | { type: 'next' }
  | { type: 'report' }
  | { type: 'print' };

export interface Face {
  guide: Guide;
  config: RoomConfig;
  way: readonly Asked[];
  moment: Date;
  /** The report that lies behind the answers: `none` where the tag names no office. */
  report: 'none' | 'offered' | 'opening' | 'failed';
  act(act: Act): void;
}

/** Says a text of the rules to whoever is here: an adult until it is known. */
export const saying =
  ({ guide, way }: Pick<Face, 'guide' | 'way'>) =>
  (text: Spoken): string =>
    speak(guide, text, said(way, 'voice') ?? 'adult');

export const backButton = ({ act }: Face): TemplateResult =>
  html`<button class="button" type="button" @click=${() => act({ type: 'back' })}>${msg('Kembali')}</button>`;

/** On every screen, at the same place. */
export const dangerButton = ({ act, way }: Face): TemplateResult =>
  html`<button class="button danger" type="button" @click=${() => act({ type: 'danger' })}>
    ${said(way, 'voice') === 'witness' ? msg('Korban dalam bahaya sekarang') : msg('Saya dalam bahaya sekarang')}
  </button>`;
