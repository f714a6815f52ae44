import { msg } from '@lit/localize';
import type { DoorWords } from '../shared/door-face.ts';

/** What this door says; to be asked for while rendering. */
export const words = (): DoorWords => ({
  title: msg('Ke mana melapor?'),
  what: msg('Paling banyak enam pertanyaan. Lalu tampil tempat dan hak Anda.'),
  who: msg('Situs ini tidak bisa membaca jawaban Anda. Jawaban tidak disimpan.'),
  start: msg('Mulai menjawab'),
});
