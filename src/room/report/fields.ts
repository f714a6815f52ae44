/**
 * The form's fields. What a visitor chooses or writes is set as a property and never as an attribute; names are neutral,
 * and the browser is asked to remember, correct and translate nothing.
 */

import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { icon, type Icon } from '../../elements/shared/icons.ts';
import { MAX_TEXT } from '../../core/report.ts';

export interface Words {
  label: string;
  hint?: string;
  /** An outline of generated/pictures.ts, or an icon. The words stand below it always. */
  picture?: string | Icon;
}

export interface Asked {
  /** Neutral: `q1`. */
  id: string;
  label: string;
  hint?: string | undefined;
  /** It may be left out, and the label says so. */
  optional?: boolean;
  /** What to do, where a needed answer is lacking. */
  error?: string | false | undefined;
}

const legendOf = ({ label, optional }: Asked): TemplateResult =>
  html`${label}${optional ? html` <span class="optional">${msg('(boleh dilewati)')}</span>` : nothing}`;

const errorOf = ({ id, error }: Asked): TemplateResult | typeof nothing =>
  error ? html`<p class="error" id="${id}-error" role="alert">${error}</p>` : nothing;

const hintOf = ({ id, hint }: Asked): TemplateResult | typeof nothing =>
  hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing;

const describedBy = ({ id, hint, error }: Asked): string | typeof nothing =>
  [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || nothing;

let screen = 0;
/** Radios of each screen get a name of their own: in Chromium those of a screen that is gone kept new ones from the Tab key. */
export const newNames = (): void => void screen++;

const drawn = (picture: string | Icon): TemplateResult =>
  typeof picture === 'string'
    ? html`<svg class="picture" viewBox="0 0 48 48" aria-hidden="true"><path fill-rule="evenodd" d=${picture} /></svg>`
    : icon(picture);

/** Large tiles over native inputs: one answer, or several where `many` is set. */
export function choices<T extends string>(
  asked: Asked & {
    options: readonly T[];
    words: (option: T) => Words;
    chosen: readonly (T | undefined)[];
    many?: boolean;
    /** Short answers: two columns also on a phone. */
    short?: boolean;
    onChoose: (option: T, on: boolean) => void;
    /** A radio cannot be emptied by itself: the way back to no answer. */
    onClear?: () => void;
  },
): TemplateResult {
  const { id, options, words, chosen, many, short, onChoose, onClear, error } = asked;
  const clear = (event: Event): void => {
    // The button goes with the answer; the focus stays at the question.
    (event.target as HTMLElement).closest('fieldset')?.querySelector('input')?.focus();
    onClear?.();
  };
  return html`<fieldset ?data-lacking=${error} aria-describedby=${describedBy(asked)}>
    <legend>${legendOf(asked)}</legend>
    ${hintOf(asked)} ${errorOf(asked)}
    <div class="choices ${short || options.some((option) => words(option).picture) ? 'two' : ''}">
      ${options.map((option) => {
        const { label, hint, picture } = words(option);
        const on = chosen.includes(option);
        return html`<label class="choice ${on ? 'chosen' : ''} ${picture ? 'pictured' : ''}">
          <input
            type=${many ? 'checkbox' : 'radio'}
            name="${id}-${screen}"
            .checked=${on}
            @change=${(event: Event) => onChoose(option, (event.target as HTMLInputElement).checked)}
          />
          ${picture ? drawn(picture) : nothing}
          <span>${label}${hint ? html`<span class="hint">${hint}</span>` : nothing}</span>
        </label>`;
      })}
    </div>
    ${
      onClear && chosen.some(Boolean)
        ? html`<button class="button quiet" type="button" @click=${clear}>${msg('Hapus pilihan')}</button>`
        : nothing
    }
  </fieldset>`;
}

type Typed = Asked & { text: string | undefined; onType: (text: string) => void };

const typedIn = (event: Event): string => (event.target as HTMLInputElement).value;

/** Characters of one short answer. */
const MAX_LINE = 200;

/** One line of text. */
export function lineField(asked: Typed & { inputmode?: 'text' | 'tel' }): TemplateResult {
  const { id, text, error, inputmode = 'text', onType } = asked;
  return html`<div class="field" ?data-lacking=${error}>
    <label for=${id}>${legendOf(asked)}</label>
    ${hintOf(asked)} ${errorOf(asked)}
    <input
      id=${id}
      name=${id}
      type="text"
      inputmode=${inputmode}
      maxlength=${MAX_LINE}
      autocomplete="off"
      autocorrect="off"
      autocapitalize="off"
      spellcheck="false"
      writingsuggestions="false"
      translate="no"
      aria-describedby=${describedBy(asked)}
      aria-invalid=${error ? 'true' : nothing}
      .value=${text ?? ''}
      @input=${(event: Event) => onType(typedIn(event))}
    />
  </div>`;
}

/** Longer text, with how much of the room for it is used. */
export function textField(asked: Typed): TemplateResult {
  const { id, text = '', error, onType } = asked;
  return html`<div class="field" ?data-lacking=${error}>
    <label for=${id}>${legendOf(asked)}</label>
    ${hintOf(asked)} ${errorOf(asked)}
    <textarea
      id=${id}
      name=${id}
      rows="5"
      maxlength=${MAX_TEXT}
      autocomplete="off"
      autocorrect="off"
      autocapitalize="off"
      spellcheck="false"
      writingsuggestions="false"
      translate="no"
      aria-describedby=${describedBy(asked)}
      aria-invalid=${error ? 'true' : nothing}
      .value=${text}
      @input=${(event: Event) => onType(typedIn(event))}
    ></textarea>
    <p class="hint count">${msg(str`${text.length} dari ${MAX_TEXT} huruf`)}</p>
  </div>`;
}
