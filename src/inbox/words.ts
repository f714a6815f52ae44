/** The officers' words for every answer: the official lists of Simfoni PPA, as the report's keys name them. */

import { msg } from '@lit/localize';
import type { Status } from '../core/message.ts';
import type {
  Age,
  ContactWay,
  Kind,
  Now,
  Person,
  Place,
  Relation,
  Reporter,
  Time,
  When,
  WorksAt,
} from '../core/report.ts';

/** Words are made while rendering: a table of functions follows a change of language. */
type Words<Keys extends string> = Record<Keys, () => string>;

const kinds: Words<Kind> = {
  fisik: () => msg('Fisik'),
  psikis: () => msg('Psikis'),
  seksual: () => msg('Seksual'),
  eksploitasi: () => msg('Eksploitasi'),
  trafficking: () => msg('Trafficking (perdagangan orang)'),
  penelantaran: () => msg('Penelantaran'),
  lainnya: () => msg('Lainnya'),
};

const persons: Words<Person> = {
  perempuan: () => msg('Perempuan'),
  anak: () => msg('Anak'),
  lainnya: () => msg('Orang lain'),
};

const ages: Words<Age> = {
  '0-5': () => msg('0–5 tahun'),
  '6-12': () => msg('6–12 tahun'),
  '13-17': () => msg('13–17 tahun'),
  '18-24': () => msg('18–24 tahun'),
  '25-44': () => msg('25–44 tahun'),
  '45-59': () => msg('45–59 tahun'),
  '60+': () => msg('60 tahun ke atas'),
};

const reporters: Words<Reporter> = {
  'saya-sendiri': () => msg('Korban sendiri'),
  keluarga: () => msg('Keluarga'),
  tetangga: () => msg('Tetangga'),
  guru: () => msg('Guru'),
  teman: () => msg('Teman'),
  lainnya: () => msg('Lainnya'),
};

const relations: Words<Relation> = {
  'pacar-teman': () => msg('Pacar/teman'),
  'suami-istri': () => msg('Suami/istri'),
  'orang-tua': () => msg('Orang tua'),
  tetangga: () => msg('Tetangga'),
  'keluarga-saudara': () => msg('Keluarga/saudara'),
  guru: () => msg('Guru'),
  'rekan-kerja': () => msg('Rekan kerja'),
  majikan: () => msg('Majikan'),
  lainnya: () => msg('Lainnya'),
  na: () => msg('Tidak diketahui (NA)'),
};

const worksAt: Words<WorksAt> = {
  'kantor-ini': () => msg('Di kantor ini'),
  sekolah: () => msg('Di sekolah'),
  polisi: () => msg('Di kepolisian'),
  tidak: () => msg('Tidak di kantor ini, sekolah, atau kepolisian'),
  'tidak-tahu': () => msg('Tidak tahu'),
};

const places: Words<Place> = {
  'rumah-tangga': () => msg('Rumah tangga'),
  'tempat-kerja': () => msg('Tempat kerja'),
  'lembaga-pendidikan-kilat': () => msg('Lembaga pendidikan kilat'),
  sekolah: () => msg('Sekolah'),
  'fasilitas-umum': () => msg('Fasilitas umum'),
  lainnya: () => msg('Lainnya'),
};

const now: Words<Now> = {
  ya: () => msg('Ya, sedang terjadi'),
  tidak: () => msg('Tidak'),
  'tidak-tahu': () => msg('Tidak tahu'),
};

const when: Words<When> = {
  'hari-ini': () => msg('Hari itu atau malam sebelumnya'),
  'tujuh-hari': () => msg('Dalam 7 hari sebelumnya'),
  'lebih-lama': () => msg('Lebih dari 7 hari sebelumnya'),
  berulang: () => msg('Berulang kali'),
};

const contactWays: Words<ContactWay> = {
  kode: () => msg('Hanya lewat kode'),
  telepon: () => msg('Telepon'),
  whatsapp: () => msg('WhatsApp'),
  'lewat-orang-lain': () => msg('Lewat orang lain'),
};

const times: Words<Time> = {
  pagi: () => msg('Pagi'),
  siang: () => msg('Siang'),
  sore: () => msg('Sore'),
  malam: () => msg('Malam'),
  'hari-kerja': () => msg('Hari kerja'),
  'hari-libur': () => msg('Hari libur'),
};

const statuses: Words<Status> = {
  diterima: () => msg('Diterima'),
  ditangani: () => msg('Sedang ditangani'),
  dirujuk: () => msg('Dirujuk'),
  selesai: () => msg('Selesai'),
};

const tables = { kinds, persons, ages, reporters, relations, worksAt, places, now, when, contactWays, times, statuses };

/** The word for one answer of one list; the answer itself where a later version knows more answers. */
export function word<List extends keyof typeof tables>(list: List, key: keyof (typeof tables)[List] & string): string {
  const words: Partial<Words<string>> = tables[list];
  return words[key]?.() ?? key;
}

/** `2026-11-24` (UTC) as a date in words, in the page's language. */
export function dayInWords(day: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}
