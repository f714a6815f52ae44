/** The answers of the report in plain words, a hard one with what it means. Call these while rendering. */

import { msg } from '@lit/localize';
import type { TraceKind } from '../../core/identifying.ts';
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
} from '../../core/report.ts';
import {
  coupleIcon,
  courseIcon,
  moonIcon,
  officeIcon,
  pastIcon,
  payIcon,
  policeIcon,
  refreshIcon,
  schoolIcon,
  sunIcon,
  sunriseIcon,
  sunsetIcon,
  weekIcon,
  workIcon,
} from '../../elements/shared/icons.ts';
import { pictures as p } from '../../generated/pictures.ts';
import type { Words } from './fields.ts';

export const personWords = (person: Person): Words =>
  ({
    perempuan: { label: msg('Perempuan dewasa'), picture: p.woman },
    anak: { label: msg('Anak'), hint: msg('Umurnya di bawah 18 tahun'), picture: p.child },
    lainnya: { label: msg('Orang lain'), picture: p.people },
  })[person];

export function ageWords(age: Age): Words {
  return { label: age === '60+' ? msg('60 ke atas') : age.replace('-', '–') };
}

export const reporterWords = (reporter: Reporter): Words =>
  ({
    'saya-sendiri': { label: msg('Saya sendiri'), picture: p.person },
    keluarga: { label: msg('Keluarganya'), picture: p.house },
    tetangga: { label: msg('Tetangganya'), picture: p.village },
    guru: { label: msg('Gurunya'), picture: schoolIcon },
    teman: { label: msg('Temannya'), picture: p.people },
    lainnya: { label: msg('Orang lain'), picture: p.question },
  })[reporter];

export const kindWords = (kind: Kind): Words =>
  ({
    fisik: { label: msg('Kekerasan fisik'), hint: msg('Dipukul, ditendang, dicekik, dilukai'), picture: p.sling },
    psikis: { label: msg('Kekerasan psikis'), hint: msg('Diancam, dihina, dikurung, dibuat takut'), picture: p.head },
    seksual: {
      label: msg('Kekerasan seksual'),
      hint: msg('Disentuh atau dipaksa, juga lewat internet'),
      picture: p.hand,
    },
    eksploitasi: {
      label: msg('Eksploitasi'),
      hint: msg('Dimanfaatkan atau dipaksa bekerja demi uang'),
      picture: p.tool,
    },
    trafficking: {
      label: msg('Perdagangan orang'),
      hint: msg('Dibawa, dijual, atau dikirim untuk dipaksa'),
      picture: p.lock,
    },
    penelantaran: {
      label: msg('Penelantaran'),
      hint: msg('Tidak diberi makan, uang, atau perawatan'),
      picture: p.cross,
    },
    lainnya: { label: msg('Lainnya'), hint: msg('Ceritakan di langkah terakhir'), picture: p.speech },
  })[kind];

export const relationWords = (relation: Relation): Words =>
  ({
    'suami-istri': { label: msg('Suami atau istri'), picture: coupleIcon },
    'orang-tua': { label: msg('Orang tua'), picture: p.people },
    'keluarga-saudara': { label: msg('Keluarga atau saudara'), picture: p.house },
    'pacar-teman': { label: msg('Pacar atau teman'), picture: p.speech },
    tetangga: { label: msg('Tetangga'), picture: p.village },
    guru: { label: msg('Guru'), picture: schoolIcon },
    'rekan-kerja': { label: msg('Rekan kerja'), picture: workIcon },
    majikan: { label: msg('Majikan'), picture: payIcon },
    lainnya: { label: msg('Orang lain'), picture: p.person },
    na: { label: msg('Tidak tahu'), picture: p.question },
  })[relation];

/** @param office the unit that the report goes to, as its roster names it */
export const worksAtWords = (worksAt: WorksAt, office: string): Words =>
  ({
    'kantor-ini': { label: office, hint: msg('Kantor yang membaca laporan ini'), picture: officeIcon },
    sekolah: { label: msg('Sekolah'), picture: schoolIcon },
    polisi: { label: msg('Polisi'), picture: policeIcon },
    tidak: { label: msg('Tidak'), picture: p.cross },
    'tidak-tahu': { label: msg('Tidak tahu'), picture: p.question },
  })[worksAt];

export const placeWords = (place: Place): Words =>
  ({
    'rumah-tangga': { label: msg('Rumah'), picture: p.house },
    'tempat-kerja': { label: msg('Tempat kerja'), picture: p.tool },
    'lembaga-pendidikan-kilat': {
      label: msg('Tempat kursus'),
      hint: msg('Lembaga pendidikan kilat'),
      picture: courseIcon,
    },
    sekolah: { label: msg('Sekolah'), picture: schoolIcon },
    'fasilitas-umum': {
      label: msg('Tempat umum'),
      hint: msg('Jalan, pasar, taman, kendaraan umum'),
      picture: p.people,
    },
    lainnya: { label: msg('Tempat lain'), picture: p.question },
  })[place];

export const nowWords = (now: Now): Words =>
  ({
    ya: { label: msg('Ya, sedang terjadi'), picture: p.alarm },
    tidak: { label: msg('Tidak sedang terjadi'), picture: p.cross },
    'tidak-tahu': { label: msg('Tidak tahu'), picture: p.question },
  })[now];

export const whenWords = (when: When): Words =>
  ({
    'hari-ini': { label: msg('Hari ini atau tadi malam'), picture: sunIcon },
    'tujuh-hari': { label: msg('Dalam 7 hari terakhir'), picture: weekIcon },
    'lebih-lama': { label: msg('Lebih dari 7 hari lalu'), picture: pastIcon },
    berulang: { label: msg('Sudah berulang kali'), picture: refreshIcon },
  })[when];

export const wayWords = (way: ContactWay): Words =>
  ({
    kode: {
      label: msg('Hanya lewat kode rahasia'),
      hint: msg('Anda sendiri yang membuka jawabannya'),
      picture: p.lock,
    },
    telepon: { label: msg('Telepon'), picture: p.phone },
    whatsapp: { label: msg('WhatsApp'), picture: p.speech },
    'lewat-orang-lain': { label: msg('Lewat orang yang saya percaya'), picture: p.people },
  })[way];

export const timeWords = (time: Time): Words =>
  ({
    pagi: { label: msg('Pagi'), picture: sunriseIcon },
    siang: { label: msg('Siang'), picture: sunIcon },
    sore: { label: msg('Sore'), picture: sunsetIcon },
    malam: { label: msg('Malam'), picture: moonIcon },
    'hari-kerja': { label: msg('Hari kerja'), picture: workIcon },
    'hari-libur': { label: msg('Hari libur'), picture: p.house },
  })[time];

/** What a trace of the writer is called, and what stands in its place when it is hidden. */
export const traceWords = (kind: TraceKind): string =>
  ({
    name: msg('nama'),
    nik: msg('NIK'),
    kk: msg('nomor KK'),
    member: msg('nomor induk'),
    phone: msg('nomor telepon'),
    account: msg('nomor rekening'),
    plate: msg('nomor kendaraan'),
    email: msg('alamat email'),
    handle: msg('nama akun'),
    address: msg('alamat rumah'),
    work: msg('tempat kerja atau sekolah'),
  })[kind];
