import { html, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { callLinks } from '../shell.ts';
import { backButton, type Face } from './face.ts';

/** Emergency numbers as the page knows them: 110, and 112 where the region has it. */
export function emergencyLinks({ config: { numbers } }: Face): TemplateResult {
  const emergency = numbers.filter((number) => number.emergency);
  return callLinks(emergency.length > 0 ? emergency : numbers);
}

export function dangerScreen(face: Face): TemplateResult {
  return html`<section class="step danger-now">
    <h2>${msg('Telepon sekarang juga.')}</h2>
    <div class="notice danger">
      ${emergencyLinks(face)}
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
