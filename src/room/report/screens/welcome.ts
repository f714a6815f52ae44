import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { callLinks } from '../../shell.ts';
import { nextButton, type Face } from '../face.ts';
import type { Office } from '../open-office.ts';
import { callFirst, officeDuty, policeDuty, readersList, readsWhen } from '../readers-words.ts';
import { readersOf } from '../readers.ts';
import { stepsOf } from '../report-state.ts';

/** Before anything is asked: who reads, when, what they must do, and what stays on the phone. */
export function welcomeScreen(face: Face, { roster, clock, unattended }: Office): TemplateResult {
  const readers = readersOf(roster, face.state.draft);
  return html`<section class="step">
    <h2>${msg('Laporan rahasia')}</h2>
    <p class="lead">${msg(str`${stepsOf(face.state).length} langkah pendek. Kami tidak meminta nama Anda.`)}</p>
    ${
      clock === 'phone-wrong'
        ? html`<div class="notice warn">
            <h3>${msg('Jam di HP Anda tampaknya salah.')}</h3>
            <p>${msg('Anda tetap bisa melapor. Kami memakai jam dari server kantor.')}</p>
          </div>`
        : nothing
    }
    ${
      unattended >= 7
        ? html`<div class="notice warn">
            <h3>${msg('Anda bisa menghubungi kantor lain')}</h3>
            <p>${msg(str`Kata server kantor: sudah ${unattended} hari tidak ada petugas yang membuka laporan.`)}</p>
            ${callLinks(face.numbers)}
          </div>`
        : nothing
    }
    <div class="card">
      <h3>${msg('Siapa yang membaca')}</h3>
      <p class="office">${roster.name}</p>
      ${readersList(readers)}
      <p>${readsWhen(roster, readers, face.config.lang)}</p>
      <p>${officeDuty()}</p>
      <p>${policeDuty()}</p>
    </div>
    ${callFirst(face)}
    <div class="card">
      <h3>${msg('Yang tertinggal di HP dan jaringan')}</h3>
      <ul>
        <li>${msg('Kami tidak menyimpan apa pun di HP ini.')}</li>
        <li>${msg('Alamat halaman ini ada di riwayat browser.')}</li>
        <li>${msg('Papan ketik HP bisa mengingat kata yang Anda tulis.')}</li>
        <li>${msg('Penyedia internet bisa melihat situs yang dibuka, bukan isi laporan.')}</li>
        <li>${msg('Jika halaman ini ditutup, semua isian hilang.')}</li>
      </ul>
    </div>
    <p class="notice">${msg('Ada jalan lain: telepon nomor di bawah ini.')}</p>
    <div class="actions">${nextButton(face, msg('Mulai menulis laporan'))}</div>
  </section>`;
}
