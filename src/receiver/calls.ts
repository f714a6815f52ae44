/** What the receiver answers to a reporter. */

import { createHash, timingSafeEqual } from 'node:crypto';
import * as v from 'valibot';
import type { Roster } from '../core/roster.ts';
import { concat, fromBase64url, fromUtf8 } from '../core/bytes.ts';
import { Refusal } from './errors.ts';
import type { Answer } from './frames.ts';
import type { Load } from './load.ts';
import type { CurrentRoster } from './roster-file.ts';
import { ChallengeCall, id, ReadCall, RosterCall } from './shapes.ts';
import type { Entry, PutResult, Store } from './store.ts';
import { FEWEST_GUESSES, WorkShape, type Work } from './work.ts';

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
  /** Whether sealed bytes come with it. */
  carries: boolean;
  /** @param address of the connection, for {@link Load} alone: it is counted and forgotten */
  answer(header: v.InferOutput<T>, body: Uint8Array, address: string | undefined): Promise<Answer>;
}

export const call = <T extends v.GenericSchema>(one: Call<T>): Call => one as unknown as Call;

export const dayOf = (moment: Date): string => moment.toISOString().slice(0, 10);
export const digest = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();

export const maxBytes = (roster: Roster): number => Math.min(roster.max_bytes, MAX_MESSAGE);

const AGE_BEGINNING = 'age-encryption.org/v1\n';

/** @throws {Refusal} 400 `hash-differs`, `not-sealed`: what is not sealed must not come to lie here by mistake */
export function checkSealed(bytes: Uint8Array, sha256: string): void {
  if (!timingSafeEqual(digest(bytes), fromBase64url(sha256))) {
    throw new Refusal(400, 'hash-differs', 'The bytes do not have the SHA-256 that the header names.');
  }
  let beginning = '';
  try {
    beginning = fromUtf8(bytes.subarray(0, AGE_BEGINNING.length));
  } catch {
    // Not even text: not the beginning of an age file.
  }
  if (beginning !== AGE_BEGINNING) throw new Refusal(400, 'not-sealed', 'The body is not an age file.');
}

const REFUSALS = {
  'mid-taken': [409, 'Another message has this id.'],
  'token-differs': [409, 'The box has another read token.'],
  'work-spent': [402, 'The challenge was used before.'],
  'box-unknown': [404, 'There is no such box.'],
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

/** One more than a page holds, to know whether another follows. */
export const PAGE_AND_ONE = PAGE + 1;

const SendCall = v.strictObject({
  office: id(32),
  box: id(16),
  mid: id(16),
  sha256: id(32),
  read_token_sha256: id(32),
  work: WorkShape,
});

export function reporterCalls(desk: Desk): Record<string, Call> {
  const { store, now, work, load } = desk;
  const ours = (office: string): Roster => {
    const { roster } = desk.roster();
    if (office !== roster.office) throw new Refusal(404, 'office-unknown', 'This receiver does not serve that office.');
    return roster;
  };

  return {
    '/v1/roster': call({
      shape: RosterCall,
      carries: false,
      async answer({ office }) {
        ours(office);
        return { header: desk.roster().signed };
      },
    }),

    '/v1/challenge': call({
      shape: ChallengeCall,
      carries: false,
      async answer({ office, mid }, _body, address) {
        const { min_pow } = ours(office);
        const fewest = Math.max(1, min_pow, desk.fewestGuesses ?? FEWEST_GUESSES);
        return { header: { challenge: await work.challenge(mid, fewest * load.count(address)) } };
      },
    }),

    '/v1/send': call({
      shape: SendCall,
      carries: true,
      async answer(header, body) {
        const { office, box, mid, sha256, read_token_sha256: readTokenSha256 } = header;
        ours(office);
        checkSealed(body, sha256);
        const known = await store.find(mid);
        if (known !== null) {
          const same = known.sha256 === sha256 && known.box === box;
          return taken(mid, same ? { outcome: 'known', day: known.day } : { outcome: 'mid-taken' });
        }
        const opened = await store.readTokenSha256(box);
        if (opened !== null && opened !== readTokenSha256) throw refuse('token-differs');
        const spend = await work.check(header.work, mid);
        const message = { box, mid, dir: 'r' as const, day: dayOf(now()), sha256, bytes: body, readTokenSha256 };
        return taken(mid, await store.put(message, { spend }));
      },
    }),

    '/v1/read': call({
      shape: ReadCall,
      carries: false,
      async answer({ office, box, read_token, after }) {
        ours(office);
        const asked = digest(fromBase64url(read_token));
        const opened = await store.readTokenSha256(box);
        // An unknown box is compared too, so that it costs what a wrong token costs.
        const right = timingSafeEqual(asked, opened === null ? Buffer.alloc(32) : fromBase64url(opened));
        if (opened === null || !right) throw new Refusal(404, 'not-found', 'No such box, or not its token.');
        const shown = ({ dir, length }: Entry): number => (dir === 'o' ? length : 0);
        const entries = await store.list({ after, limit: PAGE_AND_ONE, box });
        const { page, more } = onePage(entries, shown);
        const bytes = await store.fetch(page.filter(({ dir }) => dir === 'o').map(({ mid }) => mid));
        const messages = page.map((entry) => {
          const { n, mid, dir, day } = entry;
          return { n, mid, dir, day, length: shown(entry) };
        });
        return { header: { messages, more }, body: concat(...bytes.values()) };
      },
    }),
  };
}
