/** The signed roster that the office's offline tool leaves for the receiver, and its renewal while the receiver runs. */

import { readFile, rename, writeFile } from 'node:fs/promises';
import { fromBase64url } from '../core/bytes.ts';
import { RosterError } from '../core/errors.ts';
import { fingerprint, parseRoster, rosterHash, verifyRoster, type Roster, type SignedRoster } from '../core/roster.ts';
import { ReceiverError } from './errors.ts';

export interface CurrentRoster {
  roster: Roster;
  /** What a reporter's form is given, to be checked there against its own pin. */
  signed: SignedRoster;
  /** Fingerprints of the office's signing keys, from its first, which names it, to the one that signed this roster. */
  keys: string[];
}

/** Another roster of the same number, or the next one of another: two lists of one office that both claim to hold. */
async function isFork(roster: Roster, text: string, before: CurrentRoster): Promise<boolean> {
  const standing = before.signed.roster;
  if (roster.epoch === before.roster.epoch) return text !== standing;
  return roster.epoch === before.roster.epoch + 1 && roster.prev !== (await rosterHash(standing));
}

/**
 * @param before the roster in force: a newer one must be of the same office, come from the same key or one that follows
 *   it, not be of an older epoch, and continue it as far as the two can tell
 * @throws {RosterError} `forked`, and those of `verifyRoster`
 */
export async function checkRoster(text: string, now: Date, before?: CurrentRoster): Promise<CurrentRoster> {
  let signed: SignedRoster;
  try {
    signed = JSON.parse(text) as SignedRoster;
  } catch {
    throw new RosterError('malformed', 'The roster file is not JSON.');
  }
  const officeKey = before?.keys.at(-1) ?? (await fingerprints(signed))[0] ?? '';
  const pins = { officeKey, officeEpoch: before?.roster.epoch ?? 1, phoneTime: now, receiverTime: now };
  const { roster, text: signedText } = await verifyRoster(signed, pins);
  if (before && roster.office !== before.roster.office) {
    throw new RosterError('wrong-key', 'The roster is of another office.');
  }
  if (before && (await isFork(roster, signedText, before))) {
    throw new RosterError('forked', `It does not continue number ${before.roster.epoch}, which is in force.`);
  }
  return { roster, signed, keys: await fingerprints(signed) };
}

/** At start the file's own first key names the office; its reader holds it against the pin, and so does every form. */
async function fingerprints(signed: SignedRoster): Promise<string[]> {
  try {
    const keys = [...signed.chain, signed].map(({ key }) => fromBase64url(key));
    return await Promise.all(keys.map(fingerprint));
  } catch {
    // verifyRoster tells what is wrong with it.
    return [];
  }
}

/** Writes down which roster is in force, so that the next start knows it. */
export async function keepRoster(path: string, { signed }: CurrentRoster): Promise<void> {
  await writeFile(`${path}.new`, `${JSON.stringify(signed)}\n`, { mode: 0o600 });
  await rename(`${path}.new`, path);
}

/** The roster that was in force when the receiver last ran; it may have expired since. */
async function readKept(path: string): Promise<CurrentRoster | undefined> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    // A folder that is a file is the store's to refuse.
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
    throw error;
  });
  if (text === undefined) return undefined;
  try {
    const signed = JSON.parse(text) as SignedRoster;
    return { roster: parseRoster(signed.roster), signed, keys: await fingerprints(signed) };
  } catch {
    throw new ReceiverError(
      'roster-invalid',
      `${path}, salinan daftar yang terakhir berlaku, rusak. Bila daftar di --office benar, hapus salinan itu.\n` +
        `${path}, the copy of the roster last in force, is damaged. If the roster in --office is right, delete that copy.`,
    );
  }
}

/** What to do about a roster that cannot be used, in Indonesian and English. */
function remedy(code: string, kept: string, before: CurrentRoster | undefined): [todo: string, what: string] {
  if (code === 'expired') {
    return [
      'Perpanjang dengan "ramah-widgets office sign" di komputer kunci kantor.',
      'Renew it with "ramah-widgets office sign" on the office\'s own computer.',
    ];
  }
  if (before && (code === 'forked' || code === 'epoch-too-old')) {
    const { epoch } = before.roster;
    return [
      `Di sini sudah berlaku daftar nomor ${epoch} yang lain. Salin folder "public" terbaru dari komputer kunci kantor. ` +
        `Bila yang terbaru hilang: salin ${kept} menjadi public/roster.json di komputer itu, ` +
        'jalankan "ramah-widgets office sign", lalu salin "public" ke sini.',
      `Another roster, number ${epoch}, is in force here. Copy the latest "public" from the office's own computer. ` +
        `If the latest is lost: copy ${kept} to public/roster.json on that computer, ` +
        'run "ramah-widgets office sign", then copy "public" here.',
    ];
  }
  if (before && code === 'wrong-key') {
    return [
      'Kunci yang berlaku di sini tidak menandatanganinya, juga tidak penerusnya. Periksa --office dan --data. ' +
        'Bila keduanya benar, tanyakan dulu kepada pengelola kunci: mungkin kunci lama dipakai, oleh kantor atau pencuri.',
      'Neither the key in force here nor one that follows it has signed it. Check --office and --data. ' +
        'If both are right, ask the keeper of the key first: an old key may be in use, by the office or by a thief.',
    ];
  }
  return [
    'Periksa jam komputer ini, lalu salin lagi folder "public" dari komputer kunci kantor.',
    'Check this clock, then copy "public" again from the office\'s own computer.',
  ];
}

/**
 * @param kept where {@link keepRoster} wrote the one that was in force last
 * @throws {ReceiverError} `roster-missing` or `roster-invalid`, with what to do
 */
export async function loadRoster(path: string, now: Date, kept: string): Promise<CurrentRoster> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch {
    throw new ReceiverError(
      'roster-missing',
      `Tidak ada daftar di ${path}. --office menyebut folder "public" dari kantor yang dibuat dengan "ramah-widgets office init".\n` +
        `There is no roster at ${path}. --office names the folder "public" of an office made with "ramah-widgets office init".`,
    );
  }
  const before = await readKept(kept);
  try {
    return await checkRoster(text, now, before);
  } catch (error) {
    if (!(error instanceof RosterError)) throw error;
    const [todo, what] = remedy(error.code, kept, before);
    throw new ReceiverError(
      'roster-invalid',
      `Daftar di ${path} tidak dapat dipakai (${error.code}). ${todo}\n` +
        `The roster at ${path} cannot be used (${error.code}): ${error.message} ${what}`,
    );
  }
}

export interface RosterFileOptions {
  path: string;
  /** Where the one in force is written down. */
  kept: string;
  current: CurrentRoster;
  now: () => Date;
  log: (line: string) => void;
  /** Milliseconds between two looks at the file. */
  every: number;
}

/** Keeps the roster in force: a changed file takes its place once it is valid, and until then the old one stays. */
export class RosterFile {
  readonly #options: RosterFileOptions;
  readonly #timer: NodeJS.Timeout;
  #current: CurrentRoster;
  #taken = '';
  #told = '';
  #looking = false;

  constructor(options: RosterFileOptions) {
    this.#options = options;
    this.#current = options.current;
    this.#timer = setInterval(() => void this.#look(), options.every).unref();
  }

  get current(): CurrentRoster {
    return this.#current;
  }

  /** One look at a time: an older one that ends late would judge by a roster that is no longer in force. */
  async #look(): Promise<void> {
    if (this.#looking) return;
    this.#looking = true;
    const { path, kept, now } = this.#options;
    try {
      const text = await readFile(path, 'utf8');
      if (text !== this.#taken) {
        const next = await checkRoster(text, now(), this.#current);
        await keepRoster(kept, next).catch(() => {
          throw new RosterError('not-kept', 'The disk did not take it.');
        });
        this.#current = next;
        this.#taken = text;
      }
      const expired = now().toISOString().slice(0, 10) > this.#current.roster.not_after;
      this.#tell(expired ? 'expired: forms refuse it until it is renewed' : '');
    } catch (error) {
      // A file in the middle of being written is read again at the next look.
      this.#tell(`${error instanceof RosterError ? error.code : 'unreadable'}: the one before stays in force`);
    } finally {
      this.#looking = false;
    }
  }

  /** One line when something changes, not one for every look. */
  #tell(what: string): void {
    if (what !== '' && what !== this.#told) this.#options.log(`receiver: roster ${what}`);
    this.#told = what;
  }

  close(): void {
    clearInterval(this.#timer);
  }
}
