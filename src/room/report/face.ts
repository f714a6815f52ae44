/** What every screen gets: the state to draw and the way to ask for another one. */

import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import type { RoomConfig } from '../../elements/shared/port.ts';
import type { Report } from '../../core/report.ts';
import { choices, type Asked, type Words } from './fields.ts';
import { asks, stepsOf, tapped, type Act, type ReportState, type Step } from './report-state.ts';

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

/** Answers of one list: one of them, or several. */
type Listed = 'person' | 'age' | 'reporter' | 'kinds' | 'relation' | 'place' | 'now' | 'when';
type Answer<Field extends Listed> = Extract<Report[Field], string> | Extract<Report[Field], string[]>[number];

/** A question for a field of the report, unless it is known already. One answer can be taken back where it is optional. */
export function question<Field extends Listed>(
  { state, act }: Face,
  field: Field,
  asked: Asked & {
    options: readonly Answer<Field>[];
    words: (option: Answer<Field>) => Words;
    many?: boolean;
    short?: boolean;
  },
): TemplateResult | typeof nothing {
  if (!asks(state, field)) return nothing;
  const chosen = [state.draft[field] ?? []].flat() as Answer<Field>[];
  const answer = (value: unknown): void => act({ type: 'answer', answers: { [field]: value } });
  return choices({
    ...asked,
    chosen,
    onChoose: (option, on) => answer(asked.many ? tapped(chosen, option, on) : option),
    ...(asked.optional && !asked.many && { onClear: () => answer(undefined) }),
  });
}

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
