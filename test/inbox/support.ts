/** An invented office and a receiver in memory, for tests in Node and in a browser. */

import { Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { FETCH_AT_ONCE, type ListedMessage, type OfficerApi, type Withdrawal } from '../../src/inbox/api.ts';
import { randomBytes, toBase64url } from '../../src/core/bytes.ts';
import { DeliveryError } from '../../src/core/errors.ts';
import type { Message } from '../../src/core/message.ts';
import type { Receipt } from '../../src/core/receipt.ts';
import { checkReport, type Report, type ReportDraft } from '../../src/core/report.ts';
import {
  fingerprint,
  recipientsFor,
  signRoster,
  type Roster,
  type RosterRecipient,
  type SignedRoster,
} from '../../src/core/roster.ts';
import { newMid, sealBytes, sealMessage, sealReport } from '../../src/core/seal.ts';

export const PASSPHRASE = 'contoh-karangan-untuk-uji-saja-ya';
export const TODAY = '2026-11-25';

export interface Person {
  identity: string;
  recipient: string;
}

export async function newPerson(): Promise<Person> {
  const identity = await generateX25519Identity();
  return { identity, recipient: await identityToRecipient(identity) };
}

/** An officer's file as the office makes it, with a work factor that a test can wait for. */
export async function keyFile(person: Person, office: string | null, passphrase = PASSPHRASE): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  encrypter.setScryptWorkFactor(4);
  return encrypter.encrypt(`${office === null ? '' : `# office: ${office}\n`}${person.identity}\n`);
}

export interface TestOffice {
  office: string;
  /** Two officers of the office's own unit. */
  officers: [Person, Person];
  /** An officer of another unit. */
  outside: Person;
  roster: Roster;
  sign(changes?: Partial<Roster>): Promise<SignedRoster>;
}

export async function newOffice(): Promise<TestOffice> {
  const curve = { name: 'ECDSA', namedCurve: 'P-256' };
  const { privateKey, publicKey } = await crypto.subtle.generateKey(curve, true, ['sign', 'verify']);
  const raw = new Uint8Array(await crypto.subtle.exportKey('raw', publicKey));
  const office = await fingerprint(raw);
  const officers: [Person, Person] = [await newPerson(), await newPerson()];
  const outside = await newPerson();
  const recipient = ({ recipient: key }: Person, name: string, unit = 'Unit Rekaan'): RosterRecipient => {
    return { key, unit, level: 'kota', name, role: 'officer' };
  };
  const roster: Roster = {
    v: 1,
    office,
    name: 'Kantor Rekaan',
    unit: 'Unit Rekaan',
    region: '35.76',
    epoch: 4,
    not_before: '2026-11-24',
    not_after: '2027-01-02',
    recipients: [
      recipient(officers[0], 'Petugas Satu (rekaan)'),
      recipient(officers[1], 'Petugas Dua (rekaan)'),
      recipient(outside, 'Petugas Luar (rekaan)', 'Unit Lain'),
    ],
    reads: null,
    min_pow: 300,
    max_bytes: 65_536,
    prev: null,
  };
  return {
    office,
    officers,
    outside,
    roster,
    sign: (changes = {}) => signRoster({ ...roster, ...changes }, privateKey, raw),
  };
}

/** What a reporter holds, without the half second that a code takes. */
export async function newReceipt(): Promise<Receipt> {
  const person = await newPerson();
  return {
    ...person,
    box: toBase64url(randomBytes(16)),
    readToken: toBase64url(randomBytes(32)),
    readTokenSha256: toBase64url(randomBytes(32)),
    threadKey: randomBytes(32),
  };
}

export const REPORT: ReportDraft = {
  person: 'perempuan',
  age: '25-44',
  kinds: ['fisik'],
  directions: 'Alamat karangan, pagar biru di sebelah Warung Rekaan',
  now: 'tidak',
};

/** A receiver in memory that knows one office. Fails on demand. */
export class FakeReceiver implements OfficerApi {
  readonly #office: TestOffice;
  readonly #nonces = new Map<string, string>();
  readonly #stored: (ListedMessage & { bytes: Uint8Array })[] = [];
  #tokens = new Set<string>();
  signed: SignedRoster | null = null;
  /** Bytes of every reply that arrived, in order. */
  readonly replies: Uint8Array[] = [];
  /** What the next call of this name does instead. `lost`: it is done, and the answer never arrives. */
  readonly next = new Map<keyof OfficerApi, DeliveryError | 'lost'>();
  /** Somebody asked to take these reports back. */
  readonly withdrawn = new Map<string, Withdrawal>();
  /** Sealed packs by the id of their message. */
  readonly packs = new Map<string, Uint8Array>();
  /** Messages in one page of the list. */
  pageLength = 2;

  constructor(office: TestOffice) {
    this.#office = office;
  }

  put(message: Pick<ListedMessage, 'box' | 'mid' | 'dir'> & { bytes: Uint8Array; day?: string }): void {
    this.#stored.push({ day: TODAY, ...message, n: this.#stored.length + 1 });
  }

  /** Seals a report as the form does and stores it. */
  async report(
    draft: ReportDraft = REPORT,
    receipt?: Receipt,
  ): Promise<{ receipt: Receipt; report: Report; mid: string }> {
    const own = receipt ?? (await newReceipt());
    const report = checkReport({ ...REPORT, ...draft });
    const { office: officeKey, roster } = this.#office;
    const recipients = recipientsFor(roster, report.works_at);
    const mid = newMid();
    const common = { report, roster, rosterText: JSON.stringify(roster), officeKey, receipt: own };
    const bytes = await sealReport({ ...common, recipients, mid, day: TODAY, lang: 'id' });
    this.put({ box: own.box, mid, dir: 'r', bytes });
    return { receipt: own, report, mid };
  }

  /** Seals any message of a thread and stores it. */
  async message(message: Message, receipt: Receipt): Promise<void> {
    const recipients = recipientsFor(this.#office.roster, []);
    const bytes = await sealMessage(message, { threadKey: receipt.threadKey, recipients });
    this.put({ box: receipt.box, mid: message.mid, dir: message.dir, bytes });
  }

  endSessions(): void {
    this.#tokens = new Set();
  }

  async roster(): Promise<{ signed: unknown; receiverTime?: Date }> {
    this.#obey('roster');
    return { signed: this.signed ?? (await this.#office.sign()) };
  }

  async nonce(_office: string, recipient: string): Promise<{ nonceId: string; sealed: Uint8Array }> {
    this.#obey('nonce');
    const nonce = randomBytes(32);
    const nonceId = newMid();
    this.#nonces.set(nonceId, toBase64url(nonce));
    return { nonceId, sealed: await sealBytes(nonce, [recipient]) };
  }

  async token(_office: string, nonceId: string, nonce: Uint8Array): Promise<{ token: string; expiresIn: number }> {
    this.#obey('token');
    if (this.#nonces.get(nonceId) !== toBase64url(nonce)) throw refusal(403, 'nonce-wrong');
    const token = newMid();
    this.#tokens.add(token);
    return { token, expiresIn: 1800 };
  }

  async list(
    token: string,
    after: number,
  ): Promise<{ messages: ListedMessage[]; more: boolean; withdrawn: Withdrawal[] }> {
    this.#obey('list');
    this.#admit(token);
    const rest = this.#stored.filter(({ n }) => n > after);
    const messages = rest.slice(0, this.pageLength).map(({ n, box, mid, dir, day }) => ({ n, box, mid, dir, day }));
    return { messages, more: rest.length > messages.length, withdrawn: [...this.withdrawn.values()] };
  }

  async fetch(token: string, mids: string[]): Promise<Map<string, Uint8Array>> {
    this.#obey('fetch');
    this.#admit(token);
    if (mids.length > FETCH_AT_ONCE) throw refusal(400, 'malformed');
    const found = this.#stored.filter(({ mid }) => mids.includes(mid));
    if (found.length < mids.length) throw refusal(404, 'not-found');
    return new Map(found.map(({ mid, bytes }) => [mid, bytes]));
  }

  async reply(
    token: string,
    { box, mid, bytes }: { box: string; mid: string; bytes: Uint8Array },
  ): Promise<{ day: string }> {
    const lost = this.next.get('reply') === 'lost';
    if (!lost) this.#obey('reply');
    this.next.delete('reply');
    this.#admit(token);
    this.replies.push(bytes);
    const known = this.#stored.find((stored) => stored.mid === mid);
    if (known && toBase64url(known.bytes) !== toBase64url(bytes)) throw refusal(409, 'mid-taken');
    if (!known) this.put({ box, mid, dir: 'o', bytes });
    if (lost) throw new DeliveryError('timeout', 'The answer was lost.', { retry: true });
    return { day: TODAY };
  }

  async pack(token: string, mid: string, chunk: number): Promise<Uint8Array> {
    this.#obey('pack');
    this.#admit(token);
    const piece = this.packs.get(mid)?.slice(chunk * 262_144, (chunk + 1) * 262_144);
    if (!piece?.length) throw refusal(404, 'not-found');
    return piece;
  }

  async hold(token: string, box: string, held: boolean): Promise<void> {
    this.#obey('hold');
    this.#admit(token);
    const found = this.withdrawn.get(box);
    if (found) this.withdrawn.set(box, { ...found, held });
  }

  #obey(call: keyof OfficerApi): void {
    const order = this.next.get(call);
    this.next.delete(call);
    if (order instanceof DeliveryError) throw order;
  }

  #admit(token: string): void {
    if (!this.#tokens.has(token)) throw refusal(401, 'token-unknown');
  }
}

export const refusal = (status: number, code: string): DeliveryError =>
  new DeliveryError(code, `The receiver answered ${status} ${code}.`, { retry: false, status });

export const offline = (): DeliveryError => new DeliveryError('offline', 'No connection.', { retry: true });
