/** What is said of hosts, places and carriers. */

import { msg } from '@lit/localize';
import type { ElementName, Host, Lets, Place } from './hosts.ts';
import type { Note } from './snippet.ts';

export function hostName(host: Host): string {
  const names: { readonly [host in Host]: () => string } = {
    opensid: () => 'OpenSID',
    wordpress: () => 'WordPress',
    blogger: () => 'Blogger',
    'google-sites': () => 'Google Sites',
    moodle: () => 'Moodle',
    joomla: () => 'Joomla',
    html: () => msg('HTML biasa'),
    amp: () => msg('Berita dan AMP'),
  };
  return names[host]();
}

interface PlaceWords {
  readonly title: string;
  /** Where to paste, step by step. */
  readonly steps: string;
}

const PLACE_WORDS: { readonly [place: string]: () => PlaceWords } = {
  'opensid/article': () => ({
    title: msg('Artikel atau widget'),
    steps: msg('Buka artikel, pilih tampilan kode sumber, lalu tempel. Nomor langsung tampil, juga tanpa skrip.'),
  }),
  'opensid/frame': () => ({
    title: msg('Bingkai di artikel'),
    steps: msg('Buka artikel, pilih tampilan kode sumber, lalu tempel. Tidak perlu mengubah tema.'),
  }),
  'wordpress/plugin': () => ({
    title: msg('Plugin Ramah'),
    steps: msg('Pasang plugin Ramah lebih dulu. Lalu tempel kode pendek ini di halaman mana saja.'),
  }),
  'wordpress/editor': () => ({
    title: msg('Admin atau Editor'),
    steps: msg('Tambah blok "HTML Kustom", lalu tempel. Admin dan Editor boleh memakai skrip.'),
  }),
  'wordpress/author': () => ({
    title: msg('Penulis'),
    steps: msg('Tambah blok "HTML Kustom", lalu tempel. WordPress membuang skrip dan bingkai milik Penulis.'),
  }),
  'blogger/gadget': () => ({
    title: msg('Gadget atau template'),
    steps: msg('Buka Tata Letak, tambah gadget HTML/JavaScript, lalu tempel. Kode ini juga sah di dalam template.'),
  }),
  'blogger/post': () => ({
    title: msg('Postingan'),
    steps: msg('Buka postingan, pilih tampilan HTML, lalu tempel.'),
  }),
  'google-sites/embed': () => ({
    title: msg('Sematkan kode'),
    steps: msg('Pilih Sisipkan, Sematkan, Sematkan kode, lalu tempel. Setelah terbit, coba ketuk satu nomor dari HP.'),
  }),
  'google-sites/text': () => ({
    title: msg('Kotak teks'),
    steps: msg('Tulis nomornya di kotak teks, lalu beri tautan ke alamat ini.'),
  }),
  'moodle/text': () => ({
    title: msg('Teks dengan bingkai'),
    steps: msg('Buka editor teks, pilih tampilan kode, lalu tempel. Guru dan pengelola boleh memakai bingkai.'),
  }),
  'moodle/link': () => ({
    title: msg('Teks tanpa bingkai'),
    steps: msg('Pakai ini bila bingkainya hilang setelah disimpan.'),
  }),
  'joomla/module': () => ({
    title: msg('Modul khusus'),
    steps: msg('Sebagai Super User: buat modul Custom, matikan editor, lalu tempel.'),
  }),
  'joomla/article': () => ({
    title: msg('Artikel'),
    steps: msg('Buka artikel, matikan editor, lalu tempel. Joomla membuang skrip dan bingkai.'),
  }),
  'html/module': () => ({
    title: msg('Skrip biasa'),
    steps: msg('Tempel di dalam body, di tempat elemen harus tampil.'),
  }),
  'html/sri': () => ({
    title: msg('Dengan sidik berkas (SRI)'),
    steps: msg('Peramban menolak berkas yang diubah orang. Sidik ini hanya cocok untuk versi ini.'),
  }),
  'html/classic': () => ({
    title: msg('Tema lama'),
    steps: msg('Untuk tema yang tidak menerima type="module". Jangan gabungkan dengan skrip lain.'),
  }),
  'html/still': () => ({
    title: msg('Tanpa skrip'),
    steps: msg('Nomornya berlaku hari ini. Buat lagi setiap ada rilis baru.'),
  }),
  'amp/news': () => ({
    title: msg('Halaman berita'),
    steps: msg('Tempel di akhir berita. CSP situs harus mengizinkan alamat skrip ini.'),
  }),
  'amp/amp': () => ({
    title: msg('Halaman AMP'),
    steps: msg('AMP tidak menerima skrip. Nomornya berlaku hari ini: buat lagi setiap rilis.'),
  }),
};

export function placeWords({ host, name }: Place): PlaceWords {
  return PLACE_WORDS[`${host}/${name}`]?.() ?? { title: name, steps: '' };
}

/** What stays of a text that is pasted there, and what does not. */
export function letsWords(lets: Lets): readonly { readonly what: string; readonly stays: boolean }[] {
  return [
    { what: msg('nomor telepon'), stays: true },
    { what: msg('bingkai (iframe)'), stays: lets.frame },
    { what: msg('div data-…'), stays: lets.data },
    { what: msg('tag ramah-…'), stays: lets.tag },
    { what: msg('skrip'), stays: lets.script },
  ];
}

export function noteWords(note: Note): string {
  const words: { readonly [note in Note]: () => string } = {
    'no-address': () =>
      msg('Berkas Ramah belum terjangkau dari situs ini. Isi folder di server kantor, mulai dengan https://.'),
    'no-office': () => msg('Tanpa alamat penerima dan kunci kantor, hanya nomor yang tampil.'),
    'office-page': () => msg('Kantor ada di alamat lain. Karena itu kodenya berisi tautan ke halaman kantor.'),
    first: () => msg('Tempel paling awal di halaman, sebelum menu dan isi lain.'),
    last: () => msg('Tempel paling akhir di halaman, setelah isi lain. Dengan begitu, tidak ada yang bergeser.'),
    'no-frame': () => msg('Elemen ini tidak berguna di dalam bingkai. Yang tertulis di sini adalah isinya.'),
  };
  return words[note]();
}

export function elementWords(element: ElementName): { readonly title: string; readonly what: string } {
  const words: { readonly [element in ElementName]: () => { title: string; what: string } } = {
    'hotline-card': () => ({ title: msg('Kartu nomor bantuan'), what: msg('Siapa yang bisa ditelepon.') }),
    'help-button': () => ({ title: msg('Tombol bantuan'), what: msg('Satu tombol kecil di sudut layar.') }),
    'where-to-report': () => ({ title: msg('Ke mana melapor'), what: msg('Paling banyak enam pertanyaan.') }),
    'report-form': () => ({ title: msg('Laporan rahasia'), what: msg('Perlu kantor yang menerima laporan.') }),
    'report-follow-up': () => ({ title: msg('Jawaban kantor'), what: msg('Dibuka dengan kode rahasia.') }),
    'rights-infographic': () => ({ title: msg('Hak dalam gambar'), what: msg('Juga untuk dicetak.') }),
    'quick-exit': () => ({ title: msg('Keluar cepat'), what: msg('Menutup halaman seketika.') }),
  };
  return words[element]();
}
