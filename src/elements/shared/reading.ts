/** Reads aloud with a voice of this device. Only what stands on the page; never what a visitor typed. */

import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { localVoice } from './voices.ts';

/** `ask`: at the first use, that others will hear it. */
type ReadingState = 'off' | 'ask' | 'on';

/** Makes what is read, part after part, at the moment of reading. */
type Parts = () => readonly string[];

export interface Reading {
  /** What its button says. */
  label(): string;
  readonly state: ReadingState;
  /** The button: asks at first, then reads, then stops. */
  press(parts: Parts): void;
  stop(): void;
  /** The question before the first time. */
  render(parts: Parts): TemplateResult | typeof nothing;
}

/**
 * @param lang the language that is spoken
 * @param changed told when the state is another one
 */
export function createReading(lang: () => string, changed: () => void): Reading {
  let state: ReadingState = 'off';
  let agreed = false;
  const go = (next: ReadingState): void => {
    if (state === 'on') speechSynthesis.cancel();
    state = next;
    changed();
  };
  const stop = (): void => {
    if (state !== 'off') go('off');
  };
  const start = (made: Parts): void => {
    const voice = localVoice(lang());
    if (!voice) return stop();
    agreed = true;
    speechSynthesis.cancel();
    const parts = made();
    parts.forEach((part, at) =>
      speechSynthesis.speak(
        Object.assign(new SpeechSynthesisUtterance(part), {
          voice,
          lang: voice.lang,
          // A little slower than people talk.
          rate: 0.9,
          onerror: stop,
          onend: at === parts.length - 1 ? stop : null,
        }),
      ),
    );
    go('on');
  };
  // Leaving replaces the page; the voice must not outlive it.
  addEventListener('pagehide', stop);
  return {
    get state() {
      return state;
    },
    label: () => (state === 'on' ? msg('Berhenti membaca') : msg('Bacakan')),
    press(parts) {
      if (state !== 'off') stop();
      else if (agreed) start(parts);
      else go('ask');
    },
    stop,
    render: (parts) =>
      state === 'ask'
        ? html`<div class="notice" role="group" aria-labelledby="heard">
            <p id="heard">
              ${msg('Suara ini akan terdengar orang di dekat Anda.')} ${msg('Lebih aman pakai penyuara telinga.')}
            </p>
            <div class="tools actions">
              <button class="button" type="button" @click=${() => start(parts)}>${msg('Ya, bacakan')}</button>
              <button class="button" type="button" @click=${stop}>${msg('Tidak jadi')}</button>
            </div>
          </div>`
        : nothing,
  };
}
