import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import type { Asked } from '../../core/guide.ts';
import { backButton, dangerButton, saying, type Face } from './face.ts';

/** One question; a tap on an answer leads on. */
export function questionScreen(face: Face, at: number, { question, options, chosen }: Asked): TemplateResult {
  const say = saying(face);
  const { text, hint, id } = question;
  return html`<section class="step">
    ${dangerButton(face)}
    <p class="progress">${msg(str`Pertanyaan ${at + 1}`)}${at === 0 ? ` · ${msg('paling banyak enam')}` : nothing}</p>
    <h2 id="asked">${say(text)}</h2>
    ${hint ? html`<p class="lead">${say(hint)}</p>` : nothing}
    <ul class="answers" aria-labelledby="asked">
      ${options.map(
        (option) =>
          html`<li>
            <button
              type="button"
              class="choice ${option === chosen ? 'chosen' : ''}"
              aria-current=${option === chosen ? 'true' : nothing}
              @click=${() => face.act({ type: 'choose', question: id, option })}
            >
              <span
                >${say(option.label)}${option.hint ? html`<span class="hint">${say(option.hint)}</span>` : nothing}</span
              >
            </button>
          </li>`,
      )}
    </ul>
    ${at > 0 ? html`<div class="actions">${backButton(face)}</div>` : nothing}
  </section>`;
}
