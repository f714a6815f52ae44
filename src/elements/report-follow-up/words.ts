import { msg } from '@lit/localize';
import type { DoorWords } from '../shared/door-face.ts';

/** What this door says; to be asked for while rendering. */
export const words = (): DoorWords => ({
  title: msg('Baca jawaban kantor'),
  what: msg('Sudah pernah melapor? Baca jawabannya dengan kode 20 angka Anda.'),
  who: msg('Jawaban hanya terbuka dengan kode itu. Isi laporan Anda tidak ditampilkan.'),
  start: msg('Masukkan kode'),
});
