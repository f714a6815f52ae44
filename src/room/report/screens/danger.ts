import { html, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { emergencyLinks } from '../../shell.ts';
import { backButton, nextButton, type Face } from '../face.ts';

/** It is happening now: the emergency numbers first, and the truth about this report. */
export function dangerScreen(face: Face): TemplateResult {
  return html`<section class="step">
    <h2>${msg('Telepon sekarang juga.')}</h2>
    <div class="notice danger">
      ${emergencyLinks(face.numbers)}
      <p><strong>${msg('Laporan ini tidak dibaca saat ini juga.')}</strong></p>
      <p>${msg('Polisi menjawab 24 jam. Menelepon 110 tidak dipungut biaya.')}</p>
    </div>
    <p>${msg('Tidak bisa menelepon? Anda boleh meneruskan laporan.')}</p>
    <div class="actions">${backButton(face)} ${nextButton(face, msg('Teruskan laporan'))}</div>
  </section>`;
}
