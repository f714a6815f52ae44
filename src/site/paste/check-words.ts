/** What each finding says: what is so, and what to change. */

import { msg, str } from '@lit/localize';
import type { CheckTopic, Finding, Grade, Reason } from './findings.ts';

export function gradeWord(grade: Grade): string {
  const words: { readonly [grade in Grade]: () => string } = {
    bad: () => msg('Harus diperbaiki'),
    mend: () => msg('Sebaiknya diperbaiki'),
    good: () => msg('Baik'),
  };
  return words[grade]();
}

export function topicWord(topic: CheckTopic): string {
  const words: { readonly [topic in CheckTopic]: () => string } = {
    source: () => msg('Sumber halaman'),
    element: () => msg('Elemen'),
    fallback: () => msg('Nomor tanpa skrip'),
    script: () => msg('Skrip'),
    version: () => msg('Versi'),
    hash: () => msg('Sidik berkas (SRI)'),
    policy: () => msg('Kebijakan isi (CSP)'),
    http: () => msg('Alamat aman (https)'),
    region: () => msg('Wilayah'),
    office: () => msg('Kantor penerima'),
    recorder: () => msg('Perekam layar'),
  };
  return words[topic]();
}

const SENTENCES: { readonly [reason in Reason]: (names: string, first: string, second: string) => string } = {
  empty: () => msg('Kotak ini masih kosong. Buka halaman Anda, tekan Ctrl+U, salin semua, lalu tempel di sini.'),
  'not-html': () => msg('Ini bukan sumber halaman. Buka halaman Anda, tekan Ctrl+U, salin semua, lalu tempel.'),
  huge: () => msg('Teks ini terlalu panjang untuk diperiksa. Tempel bagian yang memuat Ramah saja.'),
  tangled: () =>
    msg('Halaman ini terlalu lama dibaca. Mungkin banyak tag tidak ditutup. Tempel bagian yang memuat Ramah saja.'),
  cut: () => msg('Sumbernya tidak sampai akhir halaman. Salin semua, agar tidak ada yang terlewat.'),
  nothing: () => msg('Tidak ada elemen Ramah di halaman ini. Mungkin editor membuangnya. Coba tab situs Anda di atas.'),
  'number-only': () =>
    msg(
      'Tidak ada elemen Ramah di sini, hanya nomor telepon. Untuk AMP atau tautan itu cukup. Selain itu, salin lagi.',
    ),
  shortcode: () => msg('Kode pendek masih tertulis apa adanya. Pasang dan aktifkan plugin Ramah.'),
  found: (names) => msg(str`Ditemukan: ${names}.`),
  'unknown-element': (names) => msg(str`Nama ini tidak dikenal: ${names}. Salin lagi kodenya dari halaman ini.`),
  number: () => msg('Ada nomor yang bisa ditelepon walau skrip gagal.'),
  'no-number': (names) => msg(str`Tidak ada nomor di dalam ${names}. Isi tag jangan dihapus: salin lagi kodenya.`),
  'no-number-at-frame': () =>
    msg('Tidak ada nomor di luar bingkai. Bila bingkai gagal, pengunjung tidak melihat apa-apa.'),
  'no-script': () => msg('Skrip Ramah tidak ada. Hanya isi tag yang tampil. Pasang skripnya di halaman atau di tema.'),
  script: (names) => msg(str`Skrip terpasang: ${names}.`),
  'not-module': (names) => msg(str`Tambahkan type="module" pada skrip ${names}.`),
  'classic-as-module': (names) => msg(str`Hapus type="module" dari skrip ${names}.`),
  'div-without-loader': () => msg('Tag div data-ramah memerlukan ramah.js. Tambahkan skrip itu di tema.'),
  twice: (names) => msg(str`Skrip ini ada dua kali: ${names}. Sisakan satu.`),
  'missing-element': (names) => msg(str`Tidak ada skrip untuk ${names}. Tambahkan skripnya, atau pakai ramah.js.`),
  stranger: (names) => msg(str`Skrip dimuat dari ${names}. Simpan berkasnya di situs Anda sendiri.`),
  version: (names) => msg(str`Versi ${names}, sama dengan halaman ini.`),
  'no-version': () => msg('Alamat skrip tidak menyebut versi. Taruh berkasnya di folder bernama versi.'),
  'other-version': (_, first, second) =>
    msg(str`Versi ${first}. Halaman ini membuat versi ${second}. Ganti keduanya: berkas dan kode.`),
  'mixed-versions': (names) => msg(str`Ada beberapa versi: ${names}. Pakai satu versi saja.`),
  hash: (names) => msg(str`Sidik cocok: ${names}.`),
  'no-hash': (names) => msg(str`Skrip ${names} tanpa sidik. Dengan sidik, peramban menolak berkas yang diubah orang.`),
  'loader-hash': () =>
    msg(
      'Sidik pada ramah.js tidak menjaga berkas lain. Ganti baris skrip itu dengan isi importmap.html, di kepala halaman.',
    ),
  'wrong-hash': (names) =>
    msg(str`Sidik untuk ${names} salah: peramban menolaknya. Salin lagi kodenya dari halaman ini.`),
  'no-policy': () => msg('Halaman ini tidak menyebut CSP. Aturan dari server tidak terlihat di sini.'),
  policy: () => msg('CSP mengizinkan Ramah.'),
  'script-blocked': (names) => msg(str`CSP menolak ${names}. Tambahkan alamatnya di script-src.`),
  'frame-blocked': (names) => msg(str`CSP menolak bingkai ${names}. Tambahkan alamatnya di frame-src.`),
  'office-blocked': (names) => msg(str`CSP menolak kantor ${names}. Tambahkan alamatnya di connect-src.`),
  'http-page': (names) =>
    msg(str`Halaman ${names} memakai http. Isinya bisa diubah orang di tengah jalan. Pindah ke https.`),
  'http-file': (names) => msg(str`Alamat ini memakai http: ${names}. Ganti menjadi https.`),
  https: () => msg('Tidak ada alamat http.'),
  region: (names) => msg(str`Kode wilayah dikenal: ${names}.`),
  'no-region': () => msg('Ada elemen tanpa wilayah. Yang tampil hanya nomor nasional. Pilih wilayah di atas.'),
  'wrong-region': (names) => msg(str`Kode wilayah ini tidak dikenal: ${names}. Kode ditulis seperti 35.76.`),
  office: (names) => msg(str`Kantor tertulis lengkap pada ${names}.`),
  'no-office': (names) => msg(str`Kantor belum lengkap pada ${names}. Salin receiver dan office-key dari kantor.`),
  recorder: (names) => msg(str`Perekam layar ditemukan: ${names}. Lepaskan dari halaman yang memuat Ramah.`),
  'no-recorder': () => msg('Tidak ada perekam layar yang kami kenal. Yang berganti nama tidak terlihat.'),
};

export const sentence = ({ reason, names }: Finding): string =>
  SENTENCES[reason](names.join(', '), names[0] ?? '', names[1] ?? '');
