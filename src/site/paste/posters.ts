/** The way to the page that prints, for the same region: its letters stand after "#", which no server is sent. */

import { html, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { parseRegion } from '../../core/region.ts';
import { chosenAttributes, LOOKS, type Wishes } from './wishes.ts';

/** Sheets are made for regencies, cities and provinces. */
const wall = (code: string): string => {
  const chain = parseRegion(code)?.chain ?? [];
  return chain[Math.max(chain.length - 2, 0)] ?? '';
};

/** Places in the print page's list of topics, from 1. */
const TOPIC_PLACES = ['anak', 'perempuan', 'korban', 'kdrt', 'sekolah', 'disabilitas', 'kelurahan'];

export function sheetsAddress(wishes: Wishes, form: 'poster' | 'kartu'): string {
  const topic =
    wishes.element === 'rights-infographic' &&
    (chosenAttributes(wishes).topic ?? LOOKS['rights-infographic']?.topic?.[0]);
  const asked = new URLSearchParams({
    ...(wishes.region ? { w: wall(wishes.region.code) } : {}),
    ...(topic ? { t: String(TOPIC_PLACES.indexOf(topic) + 1) } : {}),
    f: form,
    b: wishes.lang,
  });
  return `lembar.html#${asked.toString()}`;
}

export function posters(wishes: Wishes): TemplateResult {
  const link = (form: 'poster' | 'kartu', label: string): TemplateResult =>
    html`<a class="button" href=${sheetsAddress(wishes, form)} target="_blank" rel="noopener">${label}</a>`;
  return html`<p>
      ${msg('Poster dan kartu saku memakai nomor wilayah yang sama. Kode QR ke halaman Anda diisi di sana.')}
    </p>
    <p class="actions">${link('poster', msg('Buat poster dan kode QR'))} ${link('kartu', msg('Buat kartu saku'))}</p>`;
}
