/**
 * Every parser of `src`: where it lies, what it is fed, and what it may throw. `fuzz.test.ts` feeds each, and holds this
 * table against the sources: a new parser is missing here until somebody adds its row.
 */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

import { utf8 } from '../../src/core/bytes.ts';
import { encodePack, hasMetadata, parsePack } from '../../src/core/attachment-pack.ts';
import { bareVoice } from '../../src/core/bare-voice.ts';
import { encodeFrame, decodeFrame } from '../../src/core/envelope.ts';
import { CodeError, DeliveryError, EnvelopeError, ReportError, RosterError, SealError } from '../../src/core/errors.ts';
import { unlockIdentityFile } from '../../src/core/identity-file.ts';
import { decodeContainer, encodeContainer, parseMessage } from '../../src/core/message.ts';
import { openBytes, openMessage } from '../../src/core/open.ts';
import { newCode, formatCode, parseCode } from '../../src/core/receipt.ts';
import { isX25519Recipient } from '../../src/core/recipient.ts';
import { parseRegion, regionFile } from '../../src/core/region.ts';
import { checkReport } from '../../src/core/report.ts';
import { parseTopic, TOPICS } from '../../src/core/rights.ts';
import { fingerprint, parseRoster, signNextKey, signRoster, verifyRoster } from '../../src/core/roster.ts';
import { createClient } from '../../src/delivery/client.ts';
import { checkSource } from '../../src/site/paste/check.ts';
import { lets, readPolicy } from '../../src/site/paste/policy.ts';
import { readWishes as readPasteWishes } from '../../src/site/paste/wishes.ts';
import { createFollowUpClient } from '../../src/delivery/follow-up.ts';
import { readOffice, readReceiver } from '../../src/elements/shared/door-support.ts';
import { readContents, readPosition } from '../../src/elements/help-button/options.ts';
import { createOfficerApi } from '../../src/inbox/api.ts';
import { spellings, unlockHere, UnlockError } from '../../src/inbox/unlock.ts';
import { parseCommand, UsageError } from '../../src/office/command-line.ts';
import { OfficeError } from '../../src/office/errors.ts';
import { newSigningKey, readSigningKey } from '../../src/office/signing-key.ts';
import { checkSealed } from '../../src/receiver/calls.ts';
import { Refusal } from '../../src/receiver/errors.ts';
import { readCall } from '../../src/receiver/frames.ts';
import { networkOf } from '../../src/receiver/load.ts';
import { checkRoster } from '../../src/receiver/roster-file.ts';
import { readCode } from '../../src/room/follow-up/code-field.ts';
import { readWishes } from '../../src/site/sheets/wishes.ts';
import { hash, logIn, makeDesk, prepareSend } from '../receiver/support.ts';
import { inventedReport, newOffice, quickReceipt, vectors } from '../core/support.ts';
import { keyFile } from '../inbox/support.ts';
import type { Input, Values } from './inputs.ts';

export interface Parser<K extends Input = Input> {
  file: string;
  /** Exported names that this row stands for. */
  names: string[];
  input: K;
  good: Values[K][];
  feed(input: Values[K]): unknown;
  /** The errors that it may end with; nothing else may leave it. */
  throws: (abstract new (...args: never[]) => Error)[];
  /** Inputs, where each takes long. */
  runs?: number;
}

const row = <K extends Input>(parser: Parser<K>): Parser => parser as unknown as Parser;

const office = await newOffice();
const receipt = await quickReceipt();
const signed = await office.sign(office.roster);
const { message } = vectors.sealed;
const sealedFile = new Uint8Array(Buffer.from(vectors.sealed.file, 'base64'));
const pins = { officeKey: office.officeKey, officeEpoch: 1, phoneTime: new Date('2026-12-01T12:00:00Z') };
const code = newCode();
const passphrase = 'contoh-karangan-untuk-uji';
const locked = new Uint8Array(await keyFile({ ...receipt }, office.officeKey, passphrase));
const [olderKey, newerKey] = [await newSigningKey(), await newSigningKey()];
const { pem } = olderKey;
/** Of an office whose key was changed, pinned by the older key. */
const olderPin = await fingerprint(olderKey.publicKeyRaw);
const signedAnew = await signRoster(
  { ...office.roster, office: olderPin },
  newerKey.privateKey,
  newerKey.publicKeyRaw,
  [await signNextKey(olderPin, olderKey, newerKey.publicKeyRaw)],
);

export const desk = await makeDesk();
const send = await prepareSend(desk.post, desk.officeKey);
const id16 = send.mid;
const id32 = send.readToken;
const token = await logIn(desk.post, desk.officeKey, desk.office.officers[0]);

const challenge = (await desk.post('/v1/challenge', { office: desk.officeKey, mid: id16 })).header.challenge;
const answers = {
  challenge: { challenge },
  send: { mid: id16, day: '2026-11-24' },
  read: { messages: [{ n: 1, mid: id16, dir: 'o', day: '2026-11-24', length: 3 }], more: false },
  list: { messages: [{ n: 1, box: id16, mid: id16, dir: 'r', day: '2026-11-24', length: 3 }], more: false },
  fetch: { messages: [{ mid: id16, length: 3 }] },
  news: { known: true, news: 1, withdrawn: { day: '2026-11-24', until: '2026-12-01', held: false } },
  upload: { have: [0, 2] },
  nonce: { nonce_id: id16 },
  token: { token: id32, expires_in: 1800 },
};
const answerFrames = [...Object.values(answers), signed, { error: { code: 'not-found', message: '' } }].map((header) =>
  encodeFrame(header, Uint8Array.of(1, 2, 3)),
);
const refused = (error: unknown): void => assert.ok(error instanceof DeliveryError, String(error));

/** Each call of a client, met by these bytes with success and with a refusal. */
async function meet(bytes: Uint8Array<ArrayBuffer>, calls: (fetch: typeof globalThis.fetch) => Promise<unknown>[]) {
  for (const status of [200, 404]) {
    const fetch = (async () => new Response(bytes, { status })) as unknown as typeof globalThis.fetch;
    await Promise.all(calls(fetch).map((call) => call.catch(refused)));
  }
}

const calls: [path: string, header: object][] = [
  ['roster', { office: desk.officeKey }],
  ['challenge', { office: desk.officeKey, mid: id16 }],
  ['send', send.header],
  ['read', { office: desk.officeKey, box: id16, read_token: id32, after: 0 }],
  ['news', { office: desk.officeKey, box: id16, read_token: id32, after: 0 }],
  ['withdraw', { office: desk.officeKey, box: id16, read_token: id32, withdraw: true }],
  [
    'upload',
    {
      office: desk.officeKey,
      box: id16,
      mid: id16,
      read_token_sha256: id32,
      length: 300_000,
      chunk: 1,
      sha256: id32,
      work: send.header.work,
    },
  ],
  ['officer/pack', { token, mid: id16, chunk: 0 }],
  ['officer/hold', { token, box: id16, held: true }],
  ['officer/delete', { token, box: id16 }],
  ['officer/nonce', { office: desk.officeKey, recipient: desk.office.officers[0].recipient }],
  ['officer/token', { office: desk.officeKey, nonce_id: id16, nonce: id32 }],
  ['officer/list', { token, after: 0 }],
  ['officer/fetch', { token, mids: [id16] }],
  ['officer/reply', { token, box: id16, mid: id16, sha256: id32 }],
];

export const PARSERS: Parser[] = [
  row({
    file: 'src/core/envelope.ts',
    names: ['decodeFrame'],
    input: 'bytes',
    good: [encodeFrame({ office: 'contoh', n: 1 }, new Uint8Array(20).fill(7), 128), ...answerFrames],
    feed: decodeFrame,
    throws: [EnvelopeError],
  }),
  row({
    file: 'src/core/message.ts',
    names: ['decodeContainer'],
    input: 'bytes',
    good: [await encodeContainer(message, receipt.threadKey)],
    feed: decodeContainer,
    throws: [SealError],
    runs: 600,
  }),
  row({
    file: 'src/core/message.ts',
    names: ['parseMessage'],
    input: 'json',
    good: [message],
    feed: parseMessage,
    throws: [SealError],
  }),
  row({
    file: 'src/core/attachment-pack.ts',
    names: ['parsePack', 'hasMetadata'],
    input: 'bytes',
    good: [encodePack([{ type: 'audio/ogg', bytes: utf8('OggS contoh') }])],
    feed(bytes) {
      assert.equal(typeof hasMetadata(bytes), 'boolean');
      parsePack(bytes);
    },
    throws: [SealError],
    runs: 200,
  }),
  row({
    file: 'src/core/bare-voice.ts',
    names: ['bareVoice'],
    input: 'bytes',
    good: [readFileSync(new URL('../core/recordings/chromium-156.webm', import.meta.url))],
    feed: bareVoice,
    throws: [SealError],
    runs: 300,
  }),
  row({
    file: 'src/core/open.ts',
    names: ['openBytes', 'openMessage'],
    input: 'bytes',
    good: [sealedFile],
    async feed(bytes) {
      await assert.rejects(openBytes(bytes, receipt.identity), SealError);
      await openMessage(bytes, vectors.sealed.identity);
    },
    throws: [SealError],
    runs: 500,
  }),
  row({
    file: 'src/core/receipt.ts',
    names: ['parseCode'],
    input: 'text',
    good: [code, formatCode(code)],
    feed: (text) => assert.match(parseCode(text), /^[0-9]{20}$/),
    throws: [CodeError],
  }),
  row({
    file: 'src/room/follow-up/code-field.ts',
    names: ['readCode'],
    input: 'text',
    good: [code, formatCode(code)],
    feed: (text) => [readCode(text, true), readCode(text, false)],
    throws: [],
  }),
  row({
    file: 'src/core/region.ts',
    names: ['parseRegion', 'regionFile'],
    input: 'text',
    good: ['35.76.02.1003', '3576', '35'],
    feed(text) {
      assert.match(regionFile(text) ?? '3576', /^\d{2}(\d{2})?$/);
      assert.match(parseRegion(text)?.code ?? '35', /^\d\d(\.\d\d(\.\d\d(\.\d{4})?)?)?$/);
    },
    throws: [],
  }),
  row({
    file: 'src/core/rights.ts',
    names: ['parseTopic'],
    input: 'text',
    good: [...TOPICS],
    feed: (text) => assert.ok([...TOPICS, null].includes(parseTopic(text))),
    throws: [],
  }),
  row({
    file: 'src/elements/help-button/options.ts',
    names: ['readPosition', 'readContents'],
    input: 'text',
    good: ['top-left', 'call, report'],
    feed(text) {
      assert.match(readPosition(text).position, /^(bottom|top)-(right|left)$|^inline$/);
      assert.ok(readContents(text, ['call', 'report']).contents.length > 0);
    },
    throws: [],
  }),
  row({
    file: 'src/site/sheets/wishes.ts',
    names: ['readWishes'],
    input: 'text',
    good: ['#w=35.76&t=1,4&k=A3&c=hitam&b=en&f=kartu&n=Kelurahan Contoh&q=https://contoh.test/'],
    feed(text) {
      const { topics, paper } = readWishes(text);
      assert.ok(topics.length > 0 && ['A4', 'A3', 'F4'].includes(paper));
    },
    throws: [],
  }),
  row({
    file: 'src/core/recipient.ts',
    names: ['isX25519Recipient'],
    input: 'text',
    good: [receipt.recipient],
    feed: (text) => assert.equal(typeof isX25519Recipient(text), 'boolean'),
    throws: [],
  }),
  row({
    file: 'src/core/report.ts',
    names: ['checkReport'],
    input: 'json',
    good: [inventedReport],
    feed: (draft) => checkReport(draft as object),
    throws: [ReportError],
  }),
  row({
    file: 'src/core/roster.ts',
    names: ['parseRoster'],
    input: 'text',
    good: [signed.roster],
    feed: parseRoster,
    throws: [RosterError],
  }),
  row({
    file: 'src/core/roster.ts',
    names: ['verifyRoster'],
    input: 'json',
    good: [signed],
    feed: (value) => verifyRoster(value, pins),
    throws: [RosterError],
  }),
  row({
    file: 'src/core/roster.ts',
    names: ['verifyRoster'],
    input: 'json',
    good: [signedAnew],
    // Whatever was changed in it, what comes out is what the two keys signed.
    async feed(value) {
      const { text } = await verifyRoster(value, { ...pins, officeKey: olderPin });
      assert.equal(text, signedAnew.roster);
    },
    throws: [RosterError],
  }),
  row({
    file: 'src/core/identity-file.ts',
    names: ['unlockIdentityFile'],
    input: 'bytes',
    good: [locked],
    async feed(bytes) {
      await assert.rejects(unlockIdentityFile(Buffer.from(bytes).toString('latin1'), passphrase), SealError);
      await unlockIdentityFile(bytes, passphrase);
    },
    throws: [SealError],
    runs: 300,
  }),
  row({
    file: 'src/inbox/unlock.ts',
    names: ['unlockHere'],
    input: 'bytes',
    good: [locked],
    feed: (bytes) => unlockHere(bytes, passphrase),
    throws: [UnlockError],
    runs: 300,
  }),
  row({
    file: 'src/inbox/unlock.ts',
    names: ['spellings'],
    input: 'text',
    good: [passphrase],
    feed: (text) => assert.ok(spellings(text).length > 0),
    throws: [],
  }),
  row({
    file: 'src/delivery/call.ts',
    names: ['createClient', 'createFollowUpClient'],
    input: 'bytes',
    good: answerFrames,
    feed: (bytes) =>
      meet(bytes, (fetch) => {
        const client = createClient({ receiver: '', office: desk.officeKey, fetch });
        const envelope = { box: id16, mid: id16, readTokenSha256: id32, bytes };
        const later = createFollowUpClient({ receiver: '', office: desk.officeKey, fetch });
        return [
          later.news(id16, id32, 0),
          later.withdraw(id16, id32, true),
          later.upload({ ...envelope, length: 9, chunk: 0, work: null }),
          client.roster(),
          client.challenge(id16),
          client.send(envelope, send.header.work),
          client.read(id16, id32, 0),
        ];
      }),
    throws: [],
    runs: 1000,
  }),
  row({
    file: 'src/inbox/api.ts',
    names: ['createOfficerApi'],
    input: 'bytes',
    good: answerFrames,
    feed: (bytes) =>
      meet(bytes, (fetch) => {
        const api = createOfficerApi({ receiver: '', fetch });
        return [
          api.roster(desk.officeKey),
          api.nonce(desk.officeKey, receipt.recipient),
          api.token(desk.officeKey, id16, bytes),
          api.list(id32, 0),
          api.fetch(id32, [id16]),
          api.reply(id32, { box: id16, mid: id16, bytes }),
        ];
      }),
    throws: [],
    runs: 1000,
  }),
  row({
    file: 'src/receiver/frames.ts',
    names: ['readCall'],
    input: 'bytes',
    good: calls.map(([, header]) => encodeFrame(header)),
    feed: (body) =>
      readCall(
        new Request('http://localhost/', {
          method: 'POST',
          headers: { 'Content-Type': 'application/octet-stream' },
          body,
        }),
        100,
      ),
    throws: [Refusal],
  }),
  ...calls.map(([path, header]) =>
    row({
      file: 'src/receiver/app.ts',
      names: [`/v1/${path}`],
      input: 'json',
      good: [header],
      async feed(value) {
        // The sealed bytes are right each time; of a good header nothing but the header is changed.
        const { status } = await desk.post(`/v1/${path}`, value as object, path === 'send' ? send.body : undefined);
        assert.ok(status < 500, `${path} answered ${status}`);
      },
      throws: [],
      runs: 400,
    }),
  ),
  row({
    file: 'src/receiver/calls.ts',
    names: ['checkSealed', 'checkBeginning', 'checkHash'],
    input: 'bytes',
    good: [sealedFile],
    feed: (bytes) => checkSealed(bytes, hash(bytes)),
    throws: [Refusal],
  }),
  row({
    file: 'src/receiver/load.ts',
    names: ['networkOf'],
    input: 'text',
    good: ['10.1.2.3', '::ffff:10.1.2.3', '2001:db8:1::7', 'fe80::1%eth0'],
    feed: (text) => assert.match(networkOf(text), /^(\?|\d+\.\d+\.\d+|[0-9a-f]+:[0-9a-f]+:[0-9a-f]+)$/),
    throws: [],
  }),
  row({
    file: 'src/receiver/roster-file.ts',
    names: ['checkRoster'],
    input: 'text',
    good: [JSON.stringify(signed), JSON.stringify(signedAnew)],
    feed: (text) => checkRoster(text, pins.phoneTime),
    throws: [RosterError],
  }),
  row({
    file: 'src/office/signing-key.ts',
    names: ['readSigningKey'],
    input: 'text',
    good: [pem],
    feed: readSigningKey,
    throws: [OfficeError],
  }),
  row({
    file: 'src/office/command-line.ts',
    names: ['parseCommand'],
    input: 'text',
    good: ['kantor --name Contoh', '--days=5'],
    feed: (text) => parseCommand(text.split(' '), { name: { type: 'string' }, days: { type: 'string' } }),
    throws: [UsageError],
  }),
  row({
    file: 'src/elements/shared/door-support.ts',
    names: ['readReceiver', 'readOffice'],
    input: 'text',
    good: ['https://lapor.example', 'http://localhost:8080/', office.officeKey, '12'],
    feed(text) {
      const address = readReceiver(text);
      if (address !== undefined) {
        const { protocol, username, password, search, hash: fragment } = new URL(address);
        assert.match(`${protocol}${address.at(-1)}`, /^https?:[^/]$/);
        assert.equal(username + password + search + fragment, '');
      }
      readOffice({ receiver: text, officeKey: text, officeEpoch: text });
      readOffice({ receiver: 'https://lapor.example', officeKey: office.officeKey, officeEpoch: text });
    },
    throws: [],
  }),
  row({
    file: 'src/site/paste/policy.ts',
    names: ['readPolicy'],
    input: 'text',
    good: ["default-src 'none'; script-src 'self' 'nonce-x'", 'frame-src https://kantor.example'],
    feed: (text) => void lets(readPolicy(text), { directive: 'script-src', address: '/ramah/ramah.js' }),
    throws: [],
  }),
  row({
    file: 'src/site/paste/wishes.ts',
    names: ['readWishes'],
    input: 'text',
    good: ['#w=35.76&e=hotline-card&b=id&s=opensid'],
    feed: (text) => void readPasteWishes(text),
    throws: [],
  }),
  row({
    file: 'src/site/paste/check.ts',
    names: ['checkSource'],
    input: 'text',
    good: ['<!doctype html><title>Contoh</title>'],
    feed: (text) => void checkSource(text),
    throws: [],
  }),
];

/** Exported names that look like parsers, or files that read JSON, and why they need no row above. */
export const NO_PARSERS: Record<string, string> = {
  'src/core/thread.ts readThread': 'takes opened messages; test/protocol/thread.test.ts feeds it',
  'src/office/sign.ts JSON': 'parseRoster and verifyRoster read it, under one catch',
  'src/receiver/static-files.ts readFolder': 'a folder of ours',
  'src/receiver/static-files.ts readDist': 'a folder of ours',
  'src/inbox/case-file.ts readCaseFile': 'takes opened messages',
  'src/inbox/case-file.ts openKept': 'openMessage, under one catch',
  'src/inbox/reply.ts checkDraft': 'what the officer typed, of known form',
  'src/inbox/problems.ts checkProblem': 'words for a code',
  'src/inbox/problems.ts unlockProblem': 'words for a code',
  'src/inbox/packs.ts openPack': 'openBytes and parsePack; test/inbox/desk.test.ts feeds it',
  'src/inbox/unlock.ts unlockInWorker': 'unlockHere in a worker',
  'src/render/integrity-command.ts JSON': 'our own sri.json',
  'src/site/paste/index.ts JSON': 'our own sri.json, in the page',
  'src/site/paste/check-view.ts checkView': 'draws findings',
  'src/site/paste/check.ts checkPage': 'takes facts of known form; test/site/paste/check.test.ts feeds it',
  'src/site/paste/page-facts.ts readPage': 'the browser’s own parser; test/site/paste/reader.browser.ts feeds it',
  'src/embed/pages/page.ts readAddress': 'puts words of the address on a tag; the element reads them like an owner’s',
  'src/embed/pages/page.ts openPage': 'draws what readAddress gave it',
  'src/elements/hotline-card/times.ts openUntil': 'words for an Opening',
  'src/room/follow-up/read-answers.ts readAnswers': 'client.read and openMessage, under one catch',
};
