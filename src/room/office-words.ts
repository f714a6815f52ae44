/** What the report and the follow-up say about the office: when it reads, and in plain words why something did not work. */

import { msg, str } from '@lit/localize';
import type { Roster } from '../core/roster.ts';

/** 1 January 2024 was a Monday: day 1 of a roster. */
const weekday = (day: number, lang: string): string =>
  new Intl.DateTimeFormat(lang, { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, 0, day));

function weekdays(days: readonly number[], lang: string): string {
  const first = weekday(days[0] ?? 1, lang);
  const last = days[days.length - 1] ?? 1;
  const unbroken = days.length > 2 && last - (days[0] ?? 1) === days.length - 1;
  if (unbroken) return msg(str`${first} sampai ${weekday(last, lang)}`);
  return days.map((day) => weekday(day, lang)).join(', ');
}

/** When the office reads and first answers: one or two sentences. */
export function readingTimes(reads: Roster['reads'], lang: string): string {
  if (reads === null) return msg('Kantor ini belum memberi tahu kapan laporan dibaca.');
  const { days, hours, zone, first_answer: within } = reads;
  // U+2060: no line ends within the hours.
  const when = msg(
    str`Kantor ini membaca laporan hari ${weekdays(days, lang)}, pukul ${hours.replace('-', '–\u2060')} ${zone}.`,
  );
  const promise =
    within === 0
      ? msg('Kantor berjanji menjawab pada hari itu juga.')
      : within === 1
        ? msg('Kantor berjanji menjawab paling lambat hari kerja berikutnya.')
        : msg(str`Kantor berjanji menjawab dalam ${within} hari kerja.`);
  return `${when} ${promise}`;
}

export interface TroubleWords {
  title: string;
  text: string;
  /** The same may work later: offer to try again. */
  retry: boolean;
}

/** Nothing that was written is lost. */
export const keptWords = (): string => msg('Isian Anda masih ada di layar ini. Coba lagi.');

/**
 * Words for anything that failed between this room and the office. Call it while rendering.
 *
 * @param error a RosterError, a DeliveryError, or anything else. Told apart by `code`, which no two of them share.
 */
export function troubleWords(error: unknown, again = keptWords()): TroubleWords {
  const { code } = (error ?? {}) as { code?: unknown };
  const call = msg('Telepon nomor di bawah ini.');
  const stop = msg('Jangan menulis di sini. Telepon nomor di bawah ini.');
  const say = (title: string, text = again, retry = true): TroubleWords => ({ title, text, retry });
  const unusable = (why: string, retry = true, then = stop): TroubleWords =>
    say(msg('Halaman ini tidak bisa dipakai sekarang.'), `${why} ${then}`, retry);
  switch (code) {
    // The list of officers must not be used.
    case 'wrong-key':
    case 'wrong-signature':
    case 'unsigned':
      return unusable(msg('Kunci kantor tidak cocok.'), false);
    case 'epoch-too-old':
    case 'expired':
      return unusable(msg('Daftar petugas sudah lewat masa berlakunya.'));
    case 'not-yet-valid':
      return unusable(msg('Daftar petugas belum berlaku.'), true, `${msg('Periksa tanggal di HP Anda.')} ${call}`);
    case 'malformed':
    case 'mixed-recipients':
    case 'too-long-valid':
      return unusable(msg('Daftar petugas kantor ini rusak.'));

    // The receiver was not reached, or did not take it.
    case 'offline':
      return say(msg('Kantor belum bisa dihubungi.'), `${msg('Periksa internet Anda.')} ${again}`);
    case 'timeout':
      return say(msg('Sambungan terlalu lambat.'));
    case 'busy':
      return say(msg('Server kantor sedang sibuk.'));
    case 'not-a-frame':
      return say(msg('Mungkin Wi-Fi ini minta masuk dulu.'));
    case 'office-unknown':
      return say(msg('Server ini tidak mengenal kantor ini.'), call, false);
    case 'refused':
    case 'withdrawn':
      return say(msg('Server kantor menolak permintaan ini.'), call, false);
    default:
      return say(msg('Ada yang tidak berjalan.'), `${msg('Coba lagi.')} ${call}`);
  }
}
