/** One tab for each kind of site, and in it the places where the text may be pasted (WAI-ARIA: tabs, chosen by arrows). */

import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { radios } from './fields.ts';
import { hostName, letsWords, noteWords, placeWords } from './host-words.ts';
import { HOSTS, placesOf, type Host } from './hosts.ts';
import type { Snippet } from './snippet.ts';

export interface TabsState {
  readonly host: Host;
  /** Undefined while it is written for the first time. */
  readonly made: Snippet | undefined;
  /** What was copied last: its text. */
  readonly copied: string;
  /** Whether the last copy failed: the text is selected then. */
  readonly refused: boolean;
}

export interface TabsUse {
  host(host: Host): void;
  place(name: string): void;
  copy(text: string, field: HTMLTextAreaElement): void;
}

export function hostTabs(state: TabsState, use: TabsUse): TemplateResult {
  const { host, made } = state;
  const key = (event: KeyboardEvent): void => {
    const at = HOSTS.indexOf(host);
    const steps: { readonly [key: string]: number } = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 };
    const to = steps[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = HOSTS[(to + HOSTS.length) % HOSTS.length] ?? host;
    use.host(next);
    const list = event.currentTarget as HTMLElement;
    list.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  return html`<div class="tabs" role="tablist" aria-label=${msg('Jenis situs')} @keydown=${key}>
      ${HOSTS.map(
        (one) =>
          html`<button
            type="button"
            role="tab"
            id="tab-${one}"
            aria-selected=${one === host}
            aria-controls="panel"
            tabindex=${one === host ? 0 : -1}
            @click=${() => use.host(one)}
          >
            ${hostName(one)}
          </button>`,
      )}
    </div>
    <div class="panel" role="tabpanel" id="panel" aria-labelledby="tab-${host}">
      ${made ? panel(made, state, use) : nothing}
    </div>`;
}

function panel(made: Snippet, state: TabsState, use: TabsUse): TemplateResult {
  const places = placesOf(made.place.host);
  return html`${
      places.length > 1
        ? radios(
            'place',
            msg('Di mana Anda menempel?'),
            places.map((one) => ({ value: one.name, title: placeWords(one).title })),
            made.place.name,
            use.place,
          )
        : nothing
    }
    <p>${placeWords(made.place).steps}</p>
    <ul class="lets" aria-label=${msg('Yang diterima di sini')}>
      ${letsWords(made.says).map(
        ({ what, stays }) =>
          html`<li class=${stays ? 'stays' : 'goes'}>
            <span aria-hidden="true">${stays ? '✓' : '✕'}</span> ${what}: ${stays ? msg('tetap') : msg('dibuang')}
          </li>`,
      )}
    </ul>
    ${made.notes.map((note) => html`<p class="notice">${noteWords(note)}</p>`)}
    ${code(msg('Kode untuk ditempel'), made.html, state, use)}
    ${
      made.head
        ? html`<p>
              ${
                made.place.carrier === 'frame'
                  ? msg('Tempel satu kali di tema, bila admin bersedia. Tinggi bingkai lalu menyesuaikan diri.')
                  : msg(
                      'Tempel satu kali di tema, oleh admin. Isinya lalu menjadi elemen lengkap. Tanpa ini pun nomor tetap tampil.',
                    )
              }
            </p>
            ${code(msg('Kode untuk kepala tema'), made.head, state, use)}`
        : nothing
    }`;
}

function code(label: string, text: string, { copied, refused }: TabsState, use: TabsUse): TemplateResult {
  const rows = Math.min(text.trimEnd().split('\n').length + 2, 14);
  const copy = ({ currentTarget }: Event): void => {
    const field = (currentTarget as HTMLElement).closest('.code')?.querySelector('textarea');
    if (field) use.copy(text, field);
  };
  const done = copied === text;
  return html`<div class="code">
    <label class="field">
      <span>${label}</span>
      <textarea readonly spellcheck="false" rows=${rows} .value=${text.trimEnd()}></textarea>
    </label>
    <p class="actions">
      <button type="button" class="button primary" @click=${copy}>${msg('Salin kode')}</button>
      <span role="status"
        >${done ? (refused ? msg('Kodenya sudah ditandai. Tekan Ctrl+C.') : msg('Sudah disalin.')) : ''}</span
      >
    </p>
  </div>`;
}
