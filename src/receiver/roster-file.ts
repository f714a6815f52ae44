/** The signed roster that the office's offline tool leaves for the receiver, and its renewal while the receiver runs. */

import { readFile } from 'node:fs/promises';
import { fromBase64url } from '../core/bytes.ts';
import { RosterError } from '../core/errors.ts';
import { fingerprint, verifyRoster, type Roster, type SignedRoster } from '../core/roster.ts';
import { ReceiverError } from './errors.ts';

export interface CurrentRoster {
  roster: Roster;
  /** What a reporter's form is given, to be checked there against its own pin. */
  signed: SignedRoster;
  /** Fingerprints of the office's signing keys, from its first, which names it, to the one that signed this roster. */
  keys: string[];
}

/**
 * @param before the roster in force: a newer one must be of the same office, come from the same key or one that follows
 *   it, and not be of an older epoch
 * @throws {RosterError}
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
  const { roster } = await verifyRoster(signed, pins);
  if (before && roster.office !== before.roster.office) {
    throw new RosterError('wrong-key', 'The roster is of another office.');
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

/** @throws {ReceiverError} `roster-missing` or `roster-invalid`, with what to do */
export async function loadRoster(path: string, now: Date): Promise<CurrentRoster> {
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
  try {
    return await checkRoster(text, now);
  } catch (error) {
    if (!(error instanceof RosterError)) throw error;
    const [todo, what] =
      error.code === 'expired'
        ? ['Perpanjang dengan "ramah-widgets office sign"', 'Renew it with "ramah-widgets office sign"']
        : ['Periksa jam komputer ini, lalu salin lagi folder "public"', 'Check this clock, then copy "public" again'];
    throw new ReceiverError(
      'roster-invalid',
      `Daftar di ${path} tidak dapat dipakai (${error.code}). ${todo} di komputer kunci kantor.\n` +
        `The roster at ${path} cannot be used (${error.code}): ${error.message} ${what} from the office's own computer.`,
    );
  }
}

export interface RosterFileOptions {
  path: string;
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

  constructor(options: RosterFileOptions) {
    this.#options = options;
    this.#current = options.current;
    this.#timer = setInterval(() => void this.#look(), options.every).unref();
  }

  get current(): CurrentRoster {
    return this.#current;
  }

  async #look(): Promise<void> {
    const { path, now } = this.#options;
    try {
      const text = await readFile(path, 'utf8');
      if (text !== this.#taken) {
        this.#current = await checkRoster(text, now(), this.#current);
        this.#taken = text;
      }
      const expired = now().toISOString().slice(0, 10) > this.#current.roster.not_after;
      this.#tell(expired ? 'expired: forms refuse it until it is renewed' : '');
    } catch (error) {
      // A file in the middle of being written is read again at the next look.
      this.#tell(`${error instanceof RosterError ? error.code : 'unreadable'}: the one before stays in force`);
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
