import { html, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { callLinks } from '../../shell.ts';
import { backButton, type Face } from '../face.ts';

/** All readers work where the one who did it works: nothing is sent, and other doors are shown. */
export function nobodyScreen(face: Face, unit: string): TemplateResult {
  return html`<section class="step">
    <h2>${msg('Laporan ini tidak bisa dikirim ke kantor itu.')}</h2>
    <p class="lead">${msg('Semua pembacanya bekerja di kantor yang sama dengan pelaku.')}</p>
    <div class="notice">
      <p>${msg('Belum ada yang dikirim. Isian Anda masih ada di halaman ini.')}</p>
    </div>
    <h3>${msg('Anda bisa menghubungi kantor lain')}</h3>
    <p>${msg('Lewati nomor kantor tempat pelaku bekerja:')} <strong>${unit}</strong>.</p>
    ${callLinks(face.numbers)}
    <div class="actions">${backButton(face)}</div>
  </section>`;
}
