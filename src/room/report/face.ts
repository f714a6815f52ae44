/** What every screen gets: the state to draw and the way to ask for another one. */

import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import type { RoomConfig } from '../../elements/shared/port.ts';
import { stepsOf, type Act, type ReportState, type Step } from './report-state.ts';

export interface Face {
  state: ReportState;
  config: RoomConfig;
  /** Those that may be offered. */
  numbers: RoomConfig['numbers'];
  /** Reading the step aloud: its button, or the question before the first time. */
  aloud: unknown;
  act(act: Act): void;
}

export const nextButton = ({ act }: Face, label: string): TemplateResult =>
  html`<button class="button primary" type="button" @click=${() => act({ type: 'next' })}>${label}</button>`;

export const backButton = ({ act }: Face): TemplateResult =>
  html`<button class="button" type="button" @click=${() => act({ type: 'back' })}>${msg('Kembali')}</button>`;

/** One of the steps: where it stands, its question, its fields, and the way on and back. */
export function stepFace(
  face: Face,
  { step, title, lead, fields }: { step: Step; title: string; lead?: string; fields: unknown },
): TemplateResult {
  const steps = stepsOf(face.state);
  const number = steps.indexOf(step) + 1;
  return html`<section class="step">
    <div class="progress">
      <span>${msg(str`Langkah ${number} dari ${steps.length}`)}</span>
      <span class="marks" aria-hidden="true">
        ${steps.map((_, at) => html`<span class=${at < number ? 'done' : ''}></span>`)}
      </span>
    </div>
    <h2>${title}</h2>
    ${lead ? html`<p class="lead">${lead}</p>` : nothing} ${face.aloud} ${fields}
    <div class="actions">
      ${backButton(face)} ${nextButton(face, face.state.reviewing ? msg('Simpan dan periksa') : msg('Lanjut'))}
    </div>
  </section>`;
}
