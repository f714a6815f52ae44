/** Words of the follow-up for what the core calls by a key. Call them while rendering. */

import { msg, str } from '@lit/localize';
import type { Status } from '../../core/message.ts';
import { CODE_LENGTH, type Slip } from './code-field.ts';

export function slipWords(slip: Slip): string {
  switch (slip) {
    case 'too-short':
      return msg(str`Angkanya kurang. Kode berisi ${CODE_LENGTH} angka.`);
    case 'too-long':
      return msg(str`Angkanya terlalu banyak. Kode berisi ${CODE_LENGTH} angka.`);
    case 'not-digits':
      return msg('Kode hanya berisi angka.');
    case 'check-digit':
      return msg('Ada angka yang salah atau tertukar. Periksa lagi satu per satu.');
  }
}

export function statusWords(status: Status): string {
  switch (status) {
    case 'diterima':
      return msg('Laporan diterima');
    case 'ditangani':
      return msg('Sedang ditangani');
    case 'dirujuk':
      return msg('Diteruskan ke layanan lain');
    case 'selesai':
      return msg('Selesai');
  }
}
