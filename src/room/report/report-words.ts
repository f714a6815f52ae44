/** The answers of the report in plain words, a hard one with what it means. Call these while rendering. */

import { msg } from '@lit/localize';
import type { TraceKind } from '../../core/identifying.ts';
import type { Age, ContactWay, Kind, Now, Person, Place, Relation, Reporter, WorksAt } from '../../core/report.ts';
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
    'saya-sendiri': { label: msg('Saya sendiri') },
    keluarga: { label: msg('Keluarganya') },
    tetangga: { label: msg('Tetangganya') },
    guru: { label: msg('Gurunya') },
    teman: { label: msg('Temannya') },
    lainnya: { label: msg('Orang lain') },
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
    'suami-istri': { label: msg('Suami atau istri') },
    'orang-tua': { label: msg('Orang tua') },
    'keluarga-saudara': { label: msg('Keluarga atau saudara') },
    'pacar-teman': { label: msg('Pacar atau teman') },
    tetangga: { label: msg('Tetangga') },
    guru: { label: msg('Guru') },
    'rekan-kerja': { label: msg('Rekan kerja') },
    majikan: { label: msg('Majikan') },
    lainnya: { label: msg('Orang lain') },
    na: { label: msg('Tidak tahu') },
  })[relation];

/** @param office the unit that the report goes to, as its roster names it */
export const worksAtWords = (worksAt: WorksAt, office: string): Words =>
  ({
    'kantor-ini': { label: office, hint: msg('Kantor yang membaca laporan ini') },
    sekolah: { label: msg('Sekolah') },
    polisi: { label: msg('Polisi') },
    tidak: { label: msg('Tidak') },
    'tidak-tahu': { label: msg('Tidak tahu') },
  })[worksAt];

export const placeWords = (place: Place): Words =>
  ({
    'rumah-tangga': { label: msg('Rumah'), picture: p.house },
    'tempat-kerja': { label: msg('Tempat kerja'), picture: p.tool },
    'lembaga-pendidikan-kilat': {
      label: msg('Tempat kursus'),
      hint: msg('Lembaga pendidikan kilat'),
      picture: p.head,
    },
    sekolah: { label: msg('Sekolah'), picture: p.child },
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
