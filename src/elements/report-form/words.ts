import { msg } from '@lit/localize';
import type { DoorWords } from '../shared/door-face.ts';

/** What this door says; to be asked for while rendering. */
export const words = (): DoorWords => ({
  title: msg('Lapor secara rahasia'),
  what: msg('Ceritakan kekerasan dalam lima langkah singkat. Nama Anda tidak ditanyakan.'),
  who: msg('Laporan dikunci di HP Anda sebelum dikirim. Kuncinya dipegang petugas penerima, bukan situs ini.'),
  start: msg('Mulai menulis laporan'),
});
