/** The words of `ramah-widgets office ...`: what is asked on the command line, and what is printed to keep. */

import { needed, oneLine, onlyFolder, parseCommand, shaped, UsageError } from './command-line.ts';
import type { Reads } from '../core/roster.ts';
import { initOffice, type MadeOffice } from './init.ts';
import { changeSigningKey } from './new-signing-key.ts';
import { regionNames } from './regions.ts';
import { signOffice } from './sign.ts';

export const OFFICE_HELP = `ramah-widgets office init <folder> --name … --unit … --region 35.76 --officer … --officer …
  Membuat kantor: kunci tanda tangan, kunci petugas, lembar pemulihan, dan daftar yang ditandatangani.
  Makes an office: signing key, officers' keys, recovery sheet, and the signed roster.

  --name <text>          nama layanan / name of the service
  --unit <text>          kantor tempat petugas bekerja / the unit that the officers work for
  --region <code>        kode wilayah Kemendagri / Kemendagri code, e.g. 35.76; 00 mencetak daftarnya / prints the list
  --officer <name>       nama petugas, dua atau lebih / officer's name, two or more
  --days <1-5>           hari membaca, Senin = 1 / reading days, Monday = 1, e.g. 1-5 or 1,3,5
  --hours <08.00-16.00>  jam membaca / reading hours
  --zone <WIB|WITA|WIT>  zona waktu / time zone
  --first-answer <n>     jawaban pertama dalam n hari kerja / first answer within n working days
                         (keempatnya bersama, atau tidak sama sekali / all four together, or none)

ramah-widgets office sign <folder>
  Memperpanjang daftar 45 hari. Jalankan tiap bulan.
  Renews the roster for 45 days. Run it every month.

ramah-widgets office new-signing-key <folder>
  Mengganti kunci tanda tangan. Kunci lama menandatangani yang baru. Situs dan poster lama tetap jalan.
  Changes the signing key. The old key signs the new one. Sites and posters that name the old one keep working.
`;

/** `1-5` or `1,3,5`. */
function parseDays(text: string): number[] {
  const range = /^([1-7])-([1-7])$/.exec(text);
  if (range) {
    const [from, to] = [Number(range[1]), Number(range[2])];
    if (from <= to) return Array.from({ length: to - from + 1 }, (_, at) => from + at);
  }
  if (!/^[1-7](,[1-7])*$/.test(text)) throw new UsageError('--days: 1-5, atau / or 1,3,5 (Senin / Monday = 1)');
  return [...new Set(text.split(',').map(Number))].sort((a, b) => a - b);
}

const CLOCK = '([01]\\d|2[0-3])\\.[0-5]\\d';
const HOURS = new RegExp(`^${CLOCK}-${CLOCK}$`);

interface ReadsOptions {
  days?: string | undefined;
  hours?: string | undefined;
  zone?: string | undefined;
  'first-answer'?: string | undefined;
}

function parseReads({ days, hours, zone, 'first-answer': firstAnswer }: ReadsOptions): Reads | null {
  if (!days && !hours && !zone && !firstAnswer) return null;
  if (zone !== 'WIB' && zone !== 'WITA' && zone !== 'WIT') throw new UsageError('--zone: WIB, WITA, WIT');
  return {
    days: parseDays(needed(days, '--days 1-5')),
    hours: shaped(needed(hours, '--hours 08.00-16.00'), HOURS, '--hours 08.00-16.00'),
    zone,
    first_answer: Number(
      shaped(needed(firstAnswer, '--first-answer 2'), /^([1-5]?\d|60)$/, '--first-answer 2 (0 … 60)'),
    ),
  };
}

/** What to keep, and where. The passphrases are shown here and never again. */
export function keepingInstructions(
  { officeKey, epoch, officers, recovery }: MadeOffice,
  region: { code: string; names: string },
  dir: string,
): string {
  const passphrases = officers.map(({ name, file, passphrase }) => `  ${name}\n    ${file}\n    ${passphrase}`);
  return `Kantor sudah dibuat. / The office is made.
Wilayah / region: ${region.code}, ${region.names}

SERAHKAN KEPADA PETUGAS / HAND TO THE OFFICERS
  Berkasnya lewat satu jalan, kalimat sandinya lewat jalan lain. Kalimat sandi tidak ditampilkan lagi.
  The file by one way, the passphrase by another. The passphrases are not shown again.
${passphrases.join('\n')}

SIMPAN DI BRANKAS / KEEP IN THE SAFE
  Cetak lembar pemulihan, lalu hapus berkasnya / print the recovery sheet, then delete the file:
    ${recovery.file}
  Kunci tanda tangan, di luar jaringan / the signing key, offline:
    ${dir}/secret/signing-key.pem

UNTUK PENERIMA / FOR THE RECEIVER
    ${dir}/public

UNTUK SITUS DAN POSTER / FOR SITES AND POSTERS
  office-key: ${officeKey}
  <ramah-report-form receiver="https://…" office-key="${officeKey}" office-epoch="${epoch}" region="${region.code}"></ramah-report-form>

Perpanjang sebelum 45 hari / renew within 45 days:
    ramah-widgets office sign ${dir}
`;
}

async function init(args: string[], now: Date, folder: string): Promise<string> {
  const text = { type: 'string' } as const;
  const { values, positionals } = parseCommand(args, {
    name: text,
    unit: text,
    region: text,
    officer: { type: 'string', multiple: true },
    days: text,
    hours: text,
    zone: text,
    'first-answer': text,
  });
  const dir = onlyFolder(positionals);
  const regionCode = /^\d{2}(\.\d{2}(\.\d{2}(\.\d{4})?)?)?$/;
  const region = shaped(needed(values.region, '--region 35.76'), regionCode, '--region 35.76');
  const names = await regionNames(region, folder);
  const made = await initOffice({
    dir,
    name: oneLine(needed(values.name, '--name "Nama layanan"'), '--name'),
    unit: oneLine(needed(values.unit, '--unit "Nama kantor"'), '--unit'),
    region,
    officers: (values.officer ?? []).filter((name) => name.trim()).map((name) => oneLine(name.trim(), '--officer')),
    reads: parseReads(values),
    now,
  });
  return keepingInstructions(made, { code: region, names }, dir);
}

async function sign(args: string[], now: Date): Promise<string> {
  const dir = onlyFolder(parseCommand(args, {}).positionals);
  const roster = await signOffice({ dir, now });
  return (
    `Daftar nomor ${roster.epoch} berlaku sampai ${roster.not_after}. Salin ${dir}/public ke penerima.\n` +
    `Roster number ${roster.epoch} is valid until ${roster.not_after}. Copy ${dir}/public to the receiver.\n`
  );
}

async function newSigningKey(args: string[], now: Date): Promise<string> {
  const dir = onlyFolder(parseCommand(args, {}).positionals);
  const { officeKey, roster } = await changeSigningKey({ dir, now });
  return `Kunci tanda tangan sudah diganti. / The signing key is changed.

UNTUK PENERIMA / FOR THE RECEIVER
  Salin / copy: ${dir}/public
  Situs dan poster lama tetap jalan. Kode laporan lama juga.
  Sites and posters that name an older key keep working, and so do codes of older reports.

SIMPAN DI BRANKAS / KEEP IN THE SAFE
  Kunci baru, di luar jaringan / the new key, offline:
    ${dir}/secret/signing-key.pem
  Musnahkan semua salinan kunci lama. Siapa pun yang memegangnya dapat menipu situs dan poster yang menyebut kunci lama.
  Destroy every copy of the old key. Whoever holds one can deceive sites and posters that name the old key.

UNTUK SITUS DAN POSTER BARU / FOR NEW SITES AND POSTERS
  office-key: ${officeKey}
  office-epoch: ${roster.epoch}
  Bila kunci lama mungkin dicuri, ganti juga di semua situs dan poster lama.
  If the old key may be stolen, put this on all old sites and posters too.
`;
}

/**
 * @param folder where `regions/` is
 * @returns what to print
 * @throws {UsageError} {OfficeError} {RosterError}
 */
export async function runOffice(args: string[], now: Date, folder: string): Promise<string> {
  const [command, ...rest] = args;
  if (rest.includes('--help') || command === undefined || command === '--help') return OFFICE_HELP;
  if (command === 'init') return init(rest, now, folder);
  if (command === 'sign') return sign(rest, now);
  if (command === 'new-signing-key') return newSigningKey(rest, now);
  throw new UsageError(
    `"office ${command}" tidak ada / does not exist: office init, office sign, office new-signing-key`,
  );
}
