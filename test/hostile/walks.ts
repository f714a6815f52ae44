/**
 * What a visitor does in the room, the same at every rung: `at` is the frame, or the office's own page. A new view of the
 * room is one more entry in WALKS; each writes or shows something that nobody else may read.
 */
import type { FrameLocator, Page } from 'playwright-core';
import { press } from '../journeys/taps.ts';

/** Invented, and such that it stands nowhere by itself. */
export const CANARY = 'KenariContohZw4';

export interface Secrets {
  /** Texts that must be found nowhere. */
  texts: string[];
  /** The code of the last report. */
  code: string;
}

type Room = Pick<FrameLocator | Page, 'getByRole' | 'getByText' | 'getByLabel' | 'locator'>;

export interface Walk {
  name: string;
  /** The door in a host's page. */
  tag: string;
  /** The office's own page. */
  path: string;
  run(at: Room, secrets: Secrets): Promise<void>;
}

const click = (at: Room, name: string): Promise<void> => press(at.getByRole('button', { name }));

/** As far as a text that somebody types. */
export async function typeInReport(at: Room, text = CANARY): Promise<void> {
  await click(at, 'Mulai menulis laporan');
  await press(at.getByRole('group', { name: 'Orang itu adalah' }).getByText(/^Anak/).first());
  await click(at, 'Lanjut');
  await press(at.getByText('Penelantaran'));
  await click(at, 'Lanjut');
  await click(at, 'Lanjut');
  await at.getByLabel('Kelurahan atau desa').selectOption('Wates');
  await at.getByLabel('Cara menemukan tempatnya').pressSequentially(`Rumah ${text}`);
}

/** To the office itself, as one whom it would not help: the guide's longest way. */
const GUIDE_ANSWERS = [
  'Saya sendiri, perempuan dewasa',
  'Tidak sekarang',
  'Dipukul atau dilukai',
  'Suami',
  'Dinas atau UPTD PPA',
  /^Tidak$/,
];

export const WALKS: readonly Walk[] = [
  {
    name: 'report',
    tag: 'ramah-report-form',
    path: '/tulis',
    async run(at, secrets) {
      await typeInReport(at);
      await press(at.getByText('Tidak sedang terjadi'));
      await click(at, 'Lanjut');
      await at.getByLabel('Ada lagi yang perlu diketahui?').pressSequentially(`Catatan ${CANARY}`);
      await click(at, 'Lanjut');
      await click(at, 'Sudah benar, lanjut');
      await at.getByRole('heading', { name: 'Catat kode rahasia Anda' }).waitFor();
      secrets.code = (await at.locator('.code').innerText()).replace(/\D/g, '');
      secrets.texts.push(secrets.code, ...(secrets.code.match(/.{8}/g) ?? []));
      await at.getByLabel('Ketik empat angka terakhir kode itu').pressSequentially(secrets.code.slice(-4));
      await click(at, 'Kirim laporan rahasia');
      await at.getByRole('heading', { name: 'Laporan Anda sudah sampai.' }).waitFor();
    },
  },
  {
    name: 'guide',
    tag: 'ramah-where-to-report',
    path: '/arah',
    async run(at, { texts }) {
      for (const answer of GUIDE_ANSWERS) await press(at.getByRole('button', { name: answer }).first());
      await at.getByRole('heading', { name: 'Hubungi ini dulu' }).waitFor();
      // What was tapped in words and as the room knows it, and what it led to.
      texts.push(...GUIDE_ANSWERS.slice(0, -1).map(String), 'suami-istri', 'kantor-ini', 'Hubungi ini dulu');
    },
  },
  {
    name: 'follow-up',
    tag: 'ramah-report-follow-up',
    path: '/jawaban',
    async run(at, { code }) {
      await at.getByRole('textbox').first().pressSequentially(code);
      await click(at, 'Buka jawaban');
      await at.getByRole('heading', { name: 'Belum ada jawaban' }).waitFor();
    },
  },
];
