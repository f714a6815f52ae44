/** What went wrong, in an officer's words: one sentence that says it, one that says what to do. */

import { msg, str } from '@lit/localize';
import type { Unreadable } from './case-file.ts';
import type { ReplyProblem } from './reply.ts';
import { MAX_TEXT } from '../core/report.ts';
import type { RejectedWhy } from '../core/thread.ts';

const network = (code: string): string | undefined => {
  switch (code) {
    case 'offline':
      return msg('Penerima tidak dapat dihubungi. Periksa sambungan internet, lalu coba lagi.');
    case 'timeout':
      return msg('Penerima terlalu lama menjawab. Coba lagi sebentar lagi.');
    case 'busy':
      return msg('Penerima sedang sibuk. Coba lagi sebentar lagi.');
    case 'not-a-frame':
      return msg('Yang menjawab bukan penerima. Mungkin Anda perlu masuk ke Wi-Fi dulu.');
    case 'token-unknown':
      return msg('Sesi Anda sudah berakhir. Buka kunci lagi.');
    default:
      return undefined;
  }
};

/** Why the desk stays locked. */
export function unlockProblem(code: string): string {
  switch (code) {
    case 'wrong-passphrase':
      return msg('Kalimat sandi tidak cocok dengan berkas ini. Periksa ejaan dan urutan setiap kata.');
    case 'wrong-file':
      return msg('Ini bukan berkas kunci petugas. Pilih berkas .age yang Anda terima dari kantor.');
    case 'no-office':
      return msg('Kunci di berkas ini tidak dibuat oleh kantor. Pilih berkas .age yang Anda terima dari kantor.');
    case 'not-on-roster':
    case 'recipient-unknown':
      return msg('Kunci Anda tidak ada di daftar kantor yang berlaku. Hubungi pengelola kunci di kantor.');
    case 'office-unknown':
      return msg('Penerima ini tidak melayani kantor pada berkas kunci ini. Periksa berkasnya dan alamat penerima.');
    case 'proof':
    case 'nonce-wrong':
      return msg('Penerima tidak mengakui kunci Anda. Coba sekali lagi, lalu hubungi pengelola kunci.');
    default:
      return network(code) ?? msg('Ada yang salah di halaman ini. Muat ulang halaman, lalu coba lagi.');
  }
}

/** Why the office's list of keys must not be trusted. */
export function rosterRefusal(code: string): string {
  switch (code) {
    case 'expired':
      return msg('Daftar kunci kantor sudah lewat masa berlakunya. Pengelola kunci perlu menandatangani yang baru.');
    case 'not-yet-valid':
      return msg('Daftar kunci kantor belum mulai berlaku. Periksa juga jam dan tanggal komputer ini.');
    case 'epoch-too-old':
      return msg('Penerima memberi daftar kunci yang lama. Daftar yang lebih baru sudah pernah ada.');
    case 'wrong-key':
      return msg('Daftar kunci ini ditandatangani oleh kantor lain, bukan kantor Anda.');
    case 'wrong-signature':
    case 'unsigned':
      return msg('Tanda tangan pada daftar kunci tidak sah. Isinya mungkin diubah orang.');
    case 'mixed-recipients':
    case 'too-long-valid':
    default:
      return msg('Daftar kunci kantor tidak mengikuti aturan. Isinya tidak dapat dipercaya.');
  }
}

/** Why attachments did not open. */
export const attachmentProblem = (code: string): string =>
  network(code) ?? msg('Lampiran ini rusak, diubah, atau bukan untuk Anda. Laporan dan pesannya tetap ada.');

/** Why a look for new messages failed. */
export const checkProblem = (code: string): string =>
  network(code) ?? msg('Pesan baru tidak dapat diambil. Coba lagi, lalu hubungi pengelola penerima.');

/** Why a reply did not leave. */
export function sendProblem(code: string): string {
  switch (code) {
    case 'token-unknown':
      // Read after the lock of that session is open again.
      return msg('Sesi berakhir sebelum balasan ini terkirim.');
    case 'already-sent':
      return msg('Balasan sebelum Anda ubah ternyata sudah terkirim. Baca dulu, lalu kirim yang ini bila masih perlu.');
    case 'epoch-fell':
      return msg('Penerima memberi daftar kunci yang lebih lama daripada yang dipakai pelapor. Balasan ditahan.');
    case 'nobody-left':
      return msg('Tidak ada petugas di luar kantor terlapor yang boleh membaca. Balasan ditahan.');
    case 'too-long':
      return msg('Balasan terlalu panjang untuk dikirim. Ringkaskan dulu.');
    case 'not-found':
    case 'not-a-report':
      return msg('Laporan ini sudah tidak ada di penerima. Balasan tidak dapat dikirim.');
    case 'expired':
    case 'not-yet-valid':
    case 'epoch-too-old':
    case 'wrong-key':
    case 'wrong-signature':
    case 'unsigned':
    case 'malformed':
    case 'mixed-recipients':
    case 'too-long-valid':
      return rosterRefusal(code);
    default:
      return network(code) ?? msg('Balasan belum terkirim. Coba lagi, lalu hubungi pengelola penerima.');
  }
}

export function draftProblem(problem: ReplyProblem): string {
  switch (problem) {
    case 'empty':
      return msg('Tulis balasan dulu.');
    case 'too-long':
      return msg(str`Paling banyak ${MAX_TEXT} huruf.`);
    case 'day-without-step':
      return msg('Tulis juga langkah berikutnya untuk tanggal ini.');
    case 'day-past':
      return msg('Tanggal ini sudah lewat.');
  }
}

/** Why a stored message cannot be shown. */
export function unreadableReason(why: Unreadable): string {
  switch (why) {
    case 'not-for-us':
      return msg('Pesan ini tidak disegel untuk kunci Anda.');
    case 'damaged':
      return msg('Pesan ini rusak. Isinya berubah atau terpotong setelah dikirim.');
    case 'malformed':
      return msg('Pesan ini terbuka, tetapi isinya bukan laporan yang sah.');
  }
}

/** Why an opened message is not part of the thread. */
export function rejectedReason(why: RejectedWhy): string {
  switch (why) {
    case 'forged':
      return msg('Ditolak: tidak dibuat oleh pelapor atau petugas laporan ini.');
    case 'cross-posted':
      return msg('Ditolak: berasal dari laporan lain.');
    case 'replayed':
      return msg('Ditolak: pesan yang sama datang dua kali.');
  }
}
