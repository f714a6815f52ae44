/** Invented reports, officers and answers for stories and tests. Nothing here happened; every text says CONTOH. */

import type { CaseFile, KeptMessage, Unreadable } from '../src/inbox/case-file.ts';
import type { OpenState, PackState } from '../src/inbox/state.ts';
import { toBase64url } from '../src/core/bytes.ts';
import type { Message, Reply } from '../src/core/message.ts';
import type { Report } from '../src/core/report.ts';
import type { Roster } from '../src/core/roster.ts';
import { nextMessage, type Thread } from '../src/core/thread.ts';

/** An id that says where it comes from: `length` bytes, all of the same value. */
export const exampleId = (length: number, value: number): string => toBase64url(new Uint8Array(length).fill(value));

export const OFFICE = exampleId(32, 7);
export const NOW = new Date('2026-11-25T03:10:00Z');

export const ADULT: Report = {
  v: 1,
  person: 'perempuan',
  age: '25-44',
  reporter: 'saya-sendiri',
  kinds: ['fisik', 'psikis'],
  relation: 'suami-istri',
  works_at: ['tidak'],
  village: { code: '35.76.02.1003', name: 'Kelurahan Contoh' },
  place: 'rumah-tangga',
  directions: 'CONTOH: gang kedua setelah warung, pagar hijau.',
  now: 'tidak',
  when: ['tujuh-hari', 'berulang'],
  contact: {
    way: 'kode',
    times: ['pagi', 'hari-kerja'],
    time: 'CONTOH: Senin sampai Jumat, jam sembilan sampai sebelas pagi',
  },
  note: 'CONTOH: Ini laporan karangan.\nSudah tiga bulan begini. Saya belum cerita kepada siapa pun.',
};

export const CHILD: Report = {
  v: 1,
  person: 'anak',
  age: '6-12',
  reporter: 'guru',
  kinds: ['seksual'],
  relation: 'keluarga-saudara',
  works_at: ['tidak-tahu'],
  village: { code: '35.76.01.1001', name: 'Kelurahan Misal' },
  place: 'rumah-tangga',
  now: 'ya',
  contact: {
    way: 'telepon',
    detail: 'CONTOH: 0000-0000-0000, minta bicara dengan Bu Contoh',
    time: 'CONTOH: saat jam sekolah',
  },
  note: 'CONTOH: Ini laporan karangan. Anak itu takut pulang hari ini.',
};

export const NEGLECT: Report = {
  v: 1,
  person: 'anak',
  kinds: ['penelantaran'],
  works_at: [],
  directions: 'CONTOH: rumah kontrakan dekat lapangan.',
  now: 'tidak-tahu',
};

const UNIT = { unit: 'Unit Contoh', level: 'kota' } as const;
const FIRST_OFFICER = { ...UNIT, key: 'age1contoh1', name: 'Petugas Contoh Satu', role: 'officer' } as const;

export const ROSTER: Roster = {
  v: 1,
  office: OFFICE,
  name: 'Kantor Contoh',
  unit: 'Unit Contoh',
  region: '35.76',
  epoch: 3,
  not_before: '2026-11-24',
  not_after: '2026-12-31',
  recipients: [
    FIRST_OFFICER,
    { ...UNIT, key: 'age1contoh2', name: 'Petugas Contoh Dua', role: 'officer' },
    { ...UNIT, key: 'age1contoh3', name: 'Pemulihan', role: 'recovery' },
  ],
  reads: null,
  min_pow: 300,
  max_bytes: 65536,
  prev: null,
};

interface Letter {
  dir: 'r' | 'o';
  day: string;
  reply: Reply;
  pack?: Message['pack'];
  /** What became of it on the way. */
  lost?: 'damaged' | 'withheld';
}

/** One thread as the desk would have read it. `number` makes its ids. */
export function exampleFile(
  number: number,
  report: Report,
  more: { day?: string; letters?: Letter[] } & Partial<Pick<Thread, 'rejected'>> = {},
): CaseFile {
  const { day = '2026-11-24', letters = [], rejected = [] } = more;
  const box = exampleId(16, number);
  const mid = (at: number) => exampleId(16, number * 10 + at);
  const base = { office: OFFICE, box, lang: 'id' };
  const first = { reply_to: 'age1contoh', thread_key: OFFICE, roster_epoch: 3, roster_hash: OFFICE };
  const written: Message[] = [
    { ...base, v: 1, mid: mid(0), dir: 'r', seq: 1, prev: null, seen: null, day, body: report, first },
  ];
  for (const [at, { dir, day, reply, pack }] of letters.entries()) {
    const parts = { ...base, mid: mid(at + 1), day, body: reply, ...(pack && { pack }) };
    written.push(nextMessage({ messages: written }, dir, parts));
  }
  const lost = new Map(letters.map((letter, at) => [mid(at + 1), letter.lost]));
  const messages = written.filter((message) => lost.get(message.mid) === undefined);
  const gaps = written.filter((message) => !messages.includes(message)).map(({ dir, seq }) => ({ dir, seq }));
  const keep = (message: Message, opened: KeptMessage['opened'], at: number): KeptMessage => {
    return {
      n: number * 10 + at,
      box,
      mid: message.mid,
      dir: message.dir,
      day: message.day,
      bytes: new Uint8Array(0),
      opened,
    };
  };
  const kept = written
    .filter(({ mid }) => lost.get(mid) !== 'withheld')
    .map((message, at) =>
      keep(message, messages.includes(message) ? { message, verify: async () => true } : 'damaged', at),
    );
  return {
    box,
    day,
    kept,
    reading: { report, first, threadKey: new Uint8Array(32), thread: { messages, gaps, rejected } },
    unreadable: null,
  };
}

/** A box whose first message does not open. */
export function shutFile(number: number, why: Unreadable): CaseFile {
  const box = exampleId(16, number);
  const day = '2026-11-23';
  const kept: KeptMessage = { n: number * 10, box, mid: box, dir: 'r', day, bytes: new Uint8Array(0), opened: why };
  return { box, day, kept: [kept], reading: null, unreadable: why };
}

export const LETTERS: Letter[] = [
  {
    dir: 'o',
    day: '2026-11-24',
    reply: {
      text: 'CONTOH: Terima kasih sudah menulis. Pesan Anda sudah kami baca. Apakah waktu yang Anda tulis masih cocok?',
      status: 'diterima',
      next_step: 'CONTOH: kami menunggu jawaban Anda di sini',
      next_day: '2026-11-27',
    },
  },
  { dir: 'r', day: '2026-11-25', reply: { text: 'CONTOH: Masih cocok. Terima kasih.' } },
];

export const adultFile = exampleFile(1, ADULT, { letters: LETTERS });
export const childFile = exampleFile(2, CHILD, { day: '2026-11-25' });
export const neglectFile = exampleFile(3, NEGLECT, { day: '2026-11-22', letters: LETTERS.slice(0, 1) });

/** Drawn here: a house and a sky, of nobody and nowhere. */
function drawnPhoto(): Uint8Array {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [640, 420];
  const pen = canvas.getContext('2d');
  const areas: [string, number, number, number, number][] = [
    ['#9cc3d5', 0, 0, 640, 300],
    ['#7d8f5a', 0, 300, 640, 120],
    ['#c9764b', 200, 160, 240, 180],
    ['#43352c', 300, 240, 50, 100],
  ];
  for (const [colour, ...area] of areas) {
    if (pen) pen.fillStyle = colour;
    pen?.fillRect(...area);
  }
  return Uint8Array.from(atob(canvas.toDataURL('image/jpeg').split(',')[1] ?? ''), (one) => one.charCodeAt(0));
}

const PACK = { sha256: OFFICE, length: 66_000 };
export const photoFile = exampleFile(4, ADULT, {
  letters: [...LETTERS, { dir: 'r', day: '2026-11-25', reply: { text: '' }, pack: PACK }],
});
export const photoMid = photoFile.kept.at(-1)?.mid ?? '';
export const openedPack = (): PackState => ({
  face: 'open',
  attachments: [
    { type: 'image/jpeg', bytes: drawnPhoto() },
    { type: 'audio/ogg', bytes: new TextEncoder().encode('OggS contoh') },
  ],
});

export const withdrawnFile: CaseFile = {
  ...adultFile,
  withdrawal: { box: adultFile.box, day: '2026-11-25', until: '2026-12-02', held: false },
};

export function openState(change: Partial<OpenState> = {}): OpenState {
  return {
    face: 'open',
    session: {
      key: { identity: 'AGE-SECRET-KEY-1CONTOH', recipient: 'age1contoh1', office: OFFICE },
      roster: { roster: ROSTER, text: JSON.stringify(ROSTER), clock: 'ok', today: '2026-11-25' },
      officer: FIRST_OFFICER,
      token: 'contoh',
    },
    files: [childFile, adultFile, neglectFile],
    seen: new Set(),
    chosen: null,
    reply: { face: 'closed' },
    packs: new Map(),
    holding: null,
    check: { face: 'done', at: NOW },
    lockingSoon: false,
    ...change,
  };
}
