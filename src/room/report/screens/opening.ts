import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { troubleWords } from '../../office-words.ts';

export function openingScreen(): TemplateResult {
  return html`<section class="step">
    <h2>${msg('Memeriksa kantor penerima…')}</h2>
    <p class="lead">${msg('Kami memastikan siapa yang akan membaca laporan Anda.')}</p>
    <progress class="bar" aria-label=${msg('Memeriksa kantor penerima…')}></progress>
  </section>`;
}

/** The office cannot be reached, or its list of readers must not be used: nothing is asked. */
export function closedScreen(error: unknown, onRetry: () => void): TemplateResult {
  // Nothing is written yet, so nothing is said to be kept.
  const again = `${msg('Coba lagi.')} ${msg('Telepon nomor di bawah ini.')}`;
  const { title, text, retry } = troubleWords(error, again);
  return html`<section class="step">
    <h2>${title}</h2>
    <div class="notice warn">
      <p>${text}</p>
    </div>
    ${
      retry
        ? html`<div class="actions">
            <button class="button primary" type="button" @click=${onRetry}>${msg('Coba lagi')}</button>
          </div>`
        : nothing
    }
  </section>`;
}
