/** Why no room opens here, in plain words, and the best way that is left. Loaded only when there is such a reason. */

import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { breakable } from './breakable.ts';
import type { Refusal, RefusalFace } from './door-face.ts';
import type { Door } from './door.ts';
import { refusalStyles } from './door-refusal.styles.ts';
import { officeMistakes } from './office-mistakes.ts';

/** What a door that is refused needs once: looks, and for the site's owner in the console what to change on the tag. */
export function refused(door: Door): void {
  door.wear(refusalStyles);
  // A guide needs no office, and has said what is wrong with the one on its tag.
  const mistakes = door.view === 'guide' ? [] : officeMistakes(door);
  if (mistakes.length > 0) console.error(`[ramah] <${door.localName}> stays shut. ${mistakes.join(' ')}`);
  if (door.failure === 'navigated') {
    console.error(`[ramah] A script of this page took the frame of <${door.localName}> away or led it elsewhere.`);
  }
}

export function refusalWords(why: Refusal): string {
  switch (why) {
    case 'no-office':
      return msg('Formulir ini belum bisa dibuka. Telepon salah satu nomor ini.');
    case 'too-old':
      return msg('Browser ini sudah terlalu tua. Telepon salah satu nomor ini.');
    case 'in-app':
      return msg('Aplikasi ini bisa membaca yang Anda tulis. Salin alamat ini. Lalu buka di Chrome.');
    case 'insecure':
      return msg('Sambungan ke situs ini tidak terkunci. Orang lain di jaringan bisa melihat isian Anda.');
    case 'folder':
      return msg('Halaman ini dibuka dari folder. Taruh di server situs, lalu buka alamatnya.');
    case 'blocked':
    case 'no-answer':
      return msg('Formulir tidak bisa dibuka di situs ini. Buka halaman kantor. Isinya sama.');
    case 'navigated':
      return msg('Situs ini menutup formulir Anda. Isinya hilang. Tulis lagi di halaman kantor.');
  }
}

export function doorRefusal({ why, page, onStart }: RefusalFace): TemplateResult {
  if (why === 'in-app') return otherBrowser(page ?? '');
  const way = why === 'no-office' || why === 'too-old' ? null : page;
  return html`<p class="notice" role="status">${refusalWords(why)}</p>
    ${
      way === null
        ? nothing
        : html`<a class="button primary" href=${way} rel="noreferrer noopener">${msg('Buka halaman kantor')}</a>`
    }
    ${
      way === null || why === 'insecure' || why === 'navigated' || why === 'folder'
        ? nothing
        : html`<button class="button" type="button" @click=${onStart}>${msg('Coba buka lagi')}</button>`
    }`;
}

function otherBrowser(page: string): TemplateResult {
  return html`<div class="notice">
    <h3>${msg('Buka di Chrome')}</h3>
    <p>${refusalWords('in-app')}</p>
    <p class="address">${breakable(page)}</p>
    ${
      'clipboard' in navigator
        ? html`<button class="button" type="button" @click=${(event: Event) => copy(event, page)}>
            ${msg('Salin alamat')}
          </button>`
        : nothing
    }
    <p role="status"></p>
  </div>`;
}

/** The address stands there to be copied by hand where the app does not allow this. */
async function copy({ currentTarget }: Event, page: string): Promise<void> {
  const status = (currentTarget as Element).nextElementSibling;
  try {
    await navigator.clipboard.writeText(page);
    if (status) status.textContent = msg('Alamat sudah disalin.');
  } catch {
    if (status) status.textContent = msg('Tekan lama alamat di atas untuk menyalin.');
  }
}
