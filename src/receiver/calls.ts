/** What the receiver answers to a reporter. */

import { createHash, timingSafeEqual } from 'node:crypto';
import * as v from 'valibot';
import { addDays, dayOf } from '../core/fields.ts';
import type { Roster } from '../core/roster.ts';
import { concat, fromBase64url, fromUtf8, utf8 } from '../core/bytes.ts';
import { Refusal } from './errors.ts';
import type { Answer } from './frames.ts';
import type { Load } from './load.ts';
import type { CurrentRoster } from './roster-file.ts';
import { ChallengeCall, id, NewsCall, ReadCall, RosterCall, WithdrawCall } from './shapes.ts';
import { CHUNK_BYTES, type Entry, type PutResult, type Store } from './store.ts';
import { FEWEST_GUESSES, LIGHTER, WorkShape, type Work } from './work.ts';

/** Sealed bytes of a text message. */
export const MAX_MESSAGE = 64 * 1024;

/** Messages in one answer, and bytes of them: a page always holds at least one. */
const PAGE = 200;
const PAGE_BYTES = 16 * MAX_MESSAGE;

/** What all calls share. */
export interface Desk {
  store: Store;
  roster: () => CurrentRoster;
  now: () => Date;
  work: Work;
  load: Load;
  /** Guesses that the receiver asks for at least; the roster may ask for more. */
  fewestGuesses?: number | undefined;
}

export interface Call<T extends v.GenericSchema = v.GenericSchema> {
  shape: T;
  /** The sealed bytes that come with it: a message, or a piece of a pack. */
  carries: 'message' | 'piece' | null;
  /** Taken without a content type too, which spares a browser the question whether it may ask. */
  simple?: boolean;
  /** @param address of the connection, for {@link Load} alone: it is counted and forgotten */
  answer(header: v.InferOutput<T>, body: Uint8Array, address: string | undefined): Promise<Answer>;
}

export const call = <T extends v.GenericSchema>(one: Call<T>): Call => one as unknown as Call;

export const digest = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();

export const maxBytes = (roster: Roster): number => Math.min(roster.max_bytes, MAX_MESSAGE);

/** Bytes that the body of a call may have. */
export const maxBody = ({ carries }: Call, roster: Roster): number =>
  carries === null ? 0 : carries === 'piece' ? CHUNK_BYTES : maxBytes(roster);

const AGE_BEGINNING = 'age-encryption.org/v1\n';

/** @throws {Refusal} 400 `hash-differs` */
export function checkHash(bytes: Uint8Array, sha256: string): void {
  if (!timingSafeEqual(digest(bytes), fromBase64url(sha256))) {
    throw new Refusal(400, 'hash-differs', 'The bytes do not have the SHA-256 that the header names.');
  }
}

/** @throws {Refusal} 400 `not-sealed`: what is not sealed must not come to lie here by mistake */
export function checkBeginning(bytes: Uint8Array): void {
  let beginning = '';
  try {
    beginning = fromUtf8(bytes.subarray(0, AGE_BEGINNING.length));
  } catch {
    // Not even text: not the beginning of an age file.
  }
  if (beginning !== AGE_BEGINNING) throw new Refusal(400, 'not-sealed', 'The body is not an age file.');
}

/** @throws {Refusal} 400 `hash-differs`, `not-sealed` */
export function checkSealed(bytes: Uint8Array, sha256: string): void {
  checkHash(bytes, sha256);
  checkBeginning(bytes);
}

const REFUSALS = {
  'mid-taken': [409, 'Another message has this id.'],
  'token-differs': [409, 'The box has another read token.'],
  'work-spent': [402, 'The challenge was used before.'],
  'box-unknown': [404, 'There is no such box.'],
  withdrawn: [410, 'It was deleted, and does not come back.'],
  'pack-missing': [409, 'Not all of its attachments have come.'],
  'piece-differs': [409, 'This id has other attachments.'],
  'work-needed': [402, 'The first piece needs a proof of work.'],
  'packs-off': [409, 'No attachments are taken now; texts are.'],
} as const;

export const refuse = (outcome: keyof typeof REFUSALS): Refusal =>
  new Refusal(REFUSALS[outcome][0], outcome, REFUSALS[outcome][1]);

/** 201 for a message kept now, 200 for one kept before. */
export function taken(mid: string, result: PutResult): Answer {
  if (result.outcome !== 'stored' && result.outcome !== 'known') throw refuse(result.outcome);
  return { status: result.outcome === 'stored' ? 201 : 200, header: { mid, day: result.day } };
}

/** As many whole entries as fit one answer, given how many bytes each would bring. */
export function onePage(entries: Entry[], bytesOf: (entry: Entry) => number): { page: Entry[]; more: boolean } {
  const page: Entry[] = [];
  let bytes = 0;
  for (const entry of entries.slice(0, PAGE)) {
    bytes += bytesOf(entry);
    if (page.length > 0 && bytes > PAGE_BYTES) break;
    page.push(entry);
  }
  return { page, more: page.length < entries.length };
}

/** Every answer to the question for news has so many bytes. */
const NEWS_BYTES = 256;

/** One more than a page holds, to know whether another follows. */
export const PAGE_AND_ONE = PAGE + 1;

const SendCall = v.strictObject({
  office: id(32),
  box: id(16),
  mid: id(16),
  sha256: id(32),
  read_token_sha256: id(32),
  work: WorkShape,
  /** Bytes of the pack of attachments that was uploaded for this message. */
  pack: v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(1))),
});

/** Days for which the ids of something deleted are remembered, so that it does not come back. */
export const TOMBSTONE_DAYS = 30;

/** Days for which something withdrawn can still be taken up again. */
const WITHDRAWN_DAYS = 7;

/**
 * The roster in force. A page calls the office by the key that it pins, which may be any one of the office's.
 *
 * @throws {Refusal} 404 `office-unknown`
 */
export function served(desk: Desk, office: string): Roster {
  const { roster, keys } = desk.roster();
  if (keys.includes(office)) return roster;
  throw new Refusal(404, 'office-unknown', 'This receiver does not serve that office.');
}

export function reporterCalls(desk: Desk): Record<string, Call> {
  const { store, now, work, load } = desk;
  const ours = (office: string): Roster => served(desk, office);

  /** Whether this is the code's own token. An unknown box is compared too, so that it costs what a wrong token costs. */
  const isReader = async (box: string, readToken: string): Promise<boolean> => {
    const asked = digest(fromBase64url(readToken));
    const opened = await store.readTokenSha256(box);
    const right = timingSafeEqual(asked, opened === null ? Buffer.alloc(32) : fromBase64url(opened));
    return right && opened !== null;
  };

  const admitted = async (box: string, readToken: string): Promise<void> => {
    if (!(await isReader(box, readToken))) throw new Refusal(404, 'not-found', 'No such box, or not its token.');
  };

  const withdrawnOf = async (box: string): Promise<object | null> => {
    const found = await store.withdrawal(box);
    return found && { day: found.day, until: found.until, held: found.held };
  };

  return {
    '/v1/roster': call({
      shape: RosterCall,
      carries: null,
      async answer({ office }) {
        ours(office);
        // The header is the office's, signed; the body is this receiver's own word, which nothing proves.
        return { header: desk.roster().signed, body: utf8(await store.lastLogin()) };
      },
    }),

    '/v1/challenge': call({
      shape: ChallengeCall,
      carries: null,
      async answer({ office, mid, light = false }, _body, address) {
        const { min_pow } = ours(office);
        const fewest = Math.max(1, min_pow, desk.fewestGuesses ?? FEWEST_GUESSES);
        const factor = load.count(address, light ? LIGHTER : 1);
        return { header: { challenge: await work.challenge(mid, fewest * factor, light) } };
      },
    }),

    '/v1/send': call({
      shape: SendCall,
      carries: 'message',
      async answer(header, body) {
        const { office, box, mid, sha256, read_token_sha256: readTokenSha256 } = header;
        ours(office);
        checkSealed(body, sha256);
        const known = await store.find(mid);
        if (known !== null) {
          const same = known.sha256 === sha256 && known.box === box;
          return taken(mid, same ? { outcome: 'known', day: known.day } : { outcome: 'mid-taken' });
        }
        if (await store.isGone({ box, mid })) throw refuse('withdrawn');
        const opened = await store.readTokenSha256(box);
        if (opened !== null && opened !== readTokenSha256) throw refuse('token-differs');
        const { pack } = header;
        const spend = await work.check(header.work, mid);
        const message = { box, mid, dir: 'r' as const, day: dayOf(now()), sha256, bytes: body, readTokenSha256 };
        return taken(mid, await store.put({ ...message, ...(pack !== undefined && { pack }) }, { spend }));
      },
    }),

    '/v1/read': call({
      shape: ReadCall,
      carries: null,
      async answer({ office, box, read_token, after }) {
        ours(office);
        await admitted(box, read_token);
        const shown = ({ dir, length }: Entry): number => (dir === 'o' ? length : 0);
        const entries = await store.list({ after, limit: PAGE_AND_ONE, box });
        const { page, more } = onePage(entries, shown);
        const bytes = await store.fetch(page.filter(({ dir }) => dir === 'o').map(({ mid }) => mid));
        const messages = page.map((entry) => {
          const { n, mid, dir, day } = entry;
          return { n, mid, dir, day, length: shown(entry) };
        });
        return { header: { messages, more, withdrawn: await withdrawnOf(box) }, body: concat(...bytes.values()) };
      },
    }),

    // Whoever watches the line sees the same for an answer, for none, and for a wrong code: the same status, length and
    // calls to the store.
    '/v1/news': call({
      shape: NewsCall,
      carries: null,
      simple: true,
      async answer({ office, box, read_token, after }) {
        ours(office);
        const known = await isReader(box, read_token);
        const entries = await store.list({ after, limit: PAGE, box });
        const withdrawn = await withdrawnOf(box);
        const news = entries.filter(({ dir }) => dir === 'o').length;
        return {
          header: known ? { known, news, withdrawn } : { known, news: 0, withdrawn: null },
          padTo: NEWS_BYTES,
        };
      },
    }),

    '/v1/withdraw': call({
      shape: WithdrawCall,
      carries: null,
      async answer({ office, box, read_token, withdraw }) {
        ours(office);
        await admitted(box, read_token);
        const day = dayOf(now());
        await store.withdraw(box, withdraw ? { day, until: addDays(day, WITHDRAWN_DAYS) } : null);
        return { header: { withdrawn: await withdrawnOf(box) } };
      },
    }),
  };
}
