/** Reads a topic aloud with a voice of this device. Only what stands on the page; never what a visitor typed. */

import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import type { Topic } from '../../core/rights.ts';
import { currentLanguage } from '../../locales/languages.ts';
import { localVoice } from './voices.ts';

/** `ask`: at the first use, that others will hear it. */
type ReadingState = 'off' | 'ask' | 'on';

export class Reading {
  state: ReadingState = 'off';
  private agreed = false;
  private changed: () => void;

  /** @param changed told when the state is another one */
  constructor(changed: () => void) {
    this.changed = changed;
    // Leaving replaces the page; the voice must not outlive it.
    addEventListener('pagehide', this.stop);
  }

  /** The button: asks at first, then reads, then stops. */
  press(topic: Topic): void {
    if (this.state !== 'off') this.stop();
    else if (this.agreed) this.start(topic);
    else this.go('ask');
  }

  stop = (): void => {
    if (this.state === 'on') speechSynthesis.cancel();
    if (this.state !== 'off') this.go('off');
  };

  private start(topic: Topic): void {
    const voice = localVoice(currentLanguage());
    if (!voice) return this.go('off');
    this.agreed = true;
    speechSynthesis.cancel();
    const parts = [
      `${topic.title}. ${topic.lead}`,
      ...topic.rights.map(({ says, means, article }) => `${says} ${means} ${article}.`),
    ];
    for (const [at, part] of parts.entries()) {
      const utterance = new SpeechSynthesisUtterance(part);
      utterance.voice = voice;
      utterance.lang = voice.lang;
      // A little slower than people talk.
      utterance.rate = 0.9;
      utterance.onerror = this.stop;
      if (at === parts.length - 1) utterance.onend = this.stop;
      speechSynthesis.speak(utterance);
    }
    this.go('on');
  }

  private go(state: ReadingState): void {
    this.state = state;
    this.changed();
  }

  render(topic: Topic): TemplateResult | typeof nothing {
    if (this.state !== 'ask') return nothing;
    return html`<div class="notice" role="group" aria-labelledby="heard">
      <p id="heard">
        ${msg('Suara ini akan terdengar orang di dekat Anda.')} ${msg('Lebih aman pakai penyuara telinga.')}
      </p>
      <div class="tools">
        <button type="button" @click=${() => this.start(topic)}>${msg('Ya, bacakan')}</button>
        <button type="button" @click=${this.stop}>${msg('Tidak jadi')}</button>
      </div>
    </div>`;
  }
}
