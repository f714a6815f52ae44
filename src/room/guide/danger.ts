import { html, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { emergencyLinks } from '../shell.ts';
import { backButton, type Face } from './face.ts';

export function dangerScreen(face: Face): TemplateResult {
  return html`<section class="step">
    <h2>${msg('Telepon sekarang juga.')}</h2>
    <div class="notice danger">
      ${emergencyLinks(face.config.numbers)}
      <p>${msg('Polisi menjawab 24 jam. Menelepon 110 tidak dipungut biaya.')}</p>
    </div>
    <p>${msg('Tidak bisa menelepon? Di sini ada cara lain.')}</p>
    <div class="actions">
      ${backButton(face)}
      <button class="button primary" type="button" @click=${() => face.act({ type: 'next' })}>
        ${msg('Cari bantuan lain')}
      </button>
    </div>
  </section>`;
}
