/**
 * The table of contents: what the dialog offers, one row each, in the order in which help stands on every page
 * (WCAG 3.2.6). Each element is loaded when a visitor opens its row.
 */

import { msg } from '@lit/localize';
import { answerPaths, phonePaths, rightsPaths, wherePaths, writePaths } from '../../generated/menu-icon-paths.ts';

export type PanelName = 'call' | 'where' | 'report' | 'answer' | 'rights';

export interface Panel {
  name: PanelName;
  tag: string;
  icon: readonly string[];
  /** Whether it lies behind `receiver` and `office-key`. */
  office: boolean;
  /** Made while rendering. */
  title(): string;
  about(): string;
  load(): Promise<unknown>;
}

const row = (
  name: PanelName,
  tag: string,
  icon: readonly string[],
  office: boolean,
  title: () => string,
  about: () => string,
  load: () => Promise<unknown>,
): Panel => ({ name, tag: `ramah-${tag}`, icon, office, title, about, load });

// prettier-ignore
export const PANELS: readonly Panel[] = [
  row('call', 'hotline-card', phonePaths, false, () => msg('Semua nomor bantuan'), () => msg('Yang terdekat, jam buka, dan WhatsApp.'), () => import('../hotline-card/index.ts')),
  row('where', 'where-to-report', wherePaths, false, () => msg('Ke mana melapor?'), () => msg('Jawab beberapa pertanyaan. Lalu tampil tempat yang tepat.'), () => import('../where-to-report/index.ts')),
  row('report', 'report-form', writePaths, true, () => msg('Lapor secara rahasia'), () => msg('Tulis apa yang terjadi. Nama Anda tidak ditanyakan.'), () => import('../report-form/index.ts')),
  row('answer', 'report-follow-up', answerPaths, true, () => msg('Baca jawaban kantor'), () => msg('Untuk yang sudah melapor dan punya kode.'), () => import('../report-follow-up/index.ts')),
  row('rights', 'rights-infographic', rightsPaths, false, () => msg('Kenali hak Anda'), () => msg('Dalam gambar dan kalimat pendek.'), () => import('../rights-infographic/index.ts')),
];
