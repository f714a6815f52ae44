/** The kinds of fields that this page asks with. */

import { html, nothing, type TemplateResult } from 'lit';

export interface Option {
  readonly value: string;
  readonly title: string;
  readonly what?: string;
}

/** One of several, all in sight. */
export function radios(
  name: string,
  legend: string,
  options: readonly Option[],
  chosen: string,
  choose: (value: string) => void,
): TemplateResult {
  return html`<fieldset>
    <legend>${legend}</legend>
    <div class="options">
      ${options.map(
        ({ value, title, what }) =>
          html`<label class="option">
            <input
              type="radio"
              name=${name}
              value=${value}
              .checked=${value === chosen}
              @change=${() => choose(value)}
            />
            <span><b>${title}</b>${what ? html`<br /><small>${what}</small>` : nothing}</span>
          </label>`,
      )}
    </div>
  </fieldset>`;
}

export function select(
  label: string,
  options: readonly Option[],
  chosen: string,
  choose: (value: string) => void,
): TemplateResult {
  return html`<label class="field">
    <span>${label}</span>
    <select @change=${({ target }: Event) => choose((target as HTMLSelectElement).value)}>
      ${options.map(({ value, title }) => html`<option value=${value} ?selected=${value === chosen}>${title}</option>`)}
    </select>
  </label>`;
}

export function text(
  label: string,
  hint: string,
  value: string,
  use: (value: string) => void,
  { mistake = false, address = false } = {},
): TemplateResult {
  return html`<label class="field">
    <span>${label}</span>
    <input
      autocomplete="off"
      autocapitalize="none"
      spellcheck="false"
      inputmode=${address ? 'url' : 'text'}
      aria-invalid=${mistake ? 'true' : nothing}
      .value=${value}
      @input=${({ target }: Event) => use((target as HTMLInputElement).value)}
    />
    <small class=${mistake ? 'mistake' : ''}>${hint}</small>
  </label>`;
}
