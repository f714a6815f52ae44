/**
 * Every parser of `src`: where it lies, what it is fed, and what it may throw. `fuzz.test.ts` feeds each, and holds this
 * table against the sources: a new parser is missing here until somebody adds its row.
 */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { fromBase64url, fromUtf8, toBase64url, utf8 } from '../../src/core/bytes.ts';
import { encodePack, hasMetadata, parsePack } from '../../src/core/attachment-pack.ts';
import { bareVoice } from '../../src/core/bare-voice.ts';
import { encodeFrame, decodeFrame } from '../../src/core/envelope.ts';
import { findTraces, hide } from '../../src/core/identifying.ts';
import { CodeError, DeliveryError, EnvelopeError, ReportError, RosterError, SealError } from '../../src/core/errors.ts';
import { unlockIdentityFile } from '../../src/core/identity-file.ts';
import { decodeContainer, encodeContainer, parseMessage } from '../../src/core/message.ts';
import { openBytes, openMessage } from '../../src/core/open.ts';
import { breakLines } from '../../src/core/poster/scene.ts';
import { qrAddress } from '../../src/core/qr-address.ts';
import { newCode, formatCode, parseCode } from '../../src/core/receipt.ts';
import { isX25519Recipient } from '../../src/core/recipient.ts';
import { parseRegion, regionFile } from '../../src/core/region.ts';
import { checkReport } from '../../src/core/report.ts';
import { parseTopic, TOPICS } from '../../src/core/rights.ts';
import { fingerprint, parseRoster, signNextKey, signRoster, verifyRoster } from '../../src/core/roster.ts';
import { isAudience } from '../../src/core/selection.ts';
import { createClient } from '../../src/delivery/client.ts';
import { folderMistake, isAbsolute, tidyFolder, versionFolder } from '../../src/site/paste/address.ts';
import { checkPage, checkSource } from '../../src/site/paste/check.ts';
import { lets, readPolicy } from '../../src/site/paste/policy.ts';
import { lettersOf, plain } from '../../src/site/paste/plain.ts';
import { recordersIn } from '../../src/site/paste/recorders.ts';
import { filesOfCode, filesOfNames, filesOfWords } from '../../src/site/paste/region-files.ts';
import { complete, findRegions, knowsRegion, regionNamed, regionsNamed } from '../../src/site/paste/regions-list.ts';
import { readWishes as readPasteWishes } from '../../src/site/paste/wishes.ts';
import { createFollowUpClient } from '../../src/delivery/follow-up.ts';
import { readOffice, readReceiver } from '../../src/elements/shared/door-support.ts';
import { readAddress } from '../../src/embed/pages/page.ts';
import * as inPages from '../../src/embed/pages/regions.ts';
import { choose } from '../../src/elements/hotline-card/choice.ts';
import { ownContacts } from '../../src/elements/hotline-card/own-number.ts';
import { exitOf } from '../../src/elements/shared/exit.ts';
import { officeMistakes } from '../../src/elements/shared/office-mistakes.ts';
import { roomConfig } from '../../src/elements/shared/room-config.ts';
import { readContents, readPosition } from '../../src/elements/help-button/options.ts';
import { createOfficerApi } from '../../src/inbox/api.ts';
import { spellings, unlockHere, UnlockError } from '../../src/inbox/unlock.ts';
import { needed, onlyFolder, parseCommand, shaped, UsageError } from '../../src/office/command-line.ts';
import { OfficeError } from '../../src/office/errors.ts';
import { newSigningKey, readSigningKey } from '../../src/office/signing-key.ts';
import { checkSealed } from '../../src/receiver/calls.ts';
import { Refusal } from '../../src/receiver/errors.ts';
import { readCall } from '../../src/receiver/frames.ts';
import { networkOf } from '../../src/receiver/load.ts';
import { checkRoster } from '../../src/receiver/roster-file.ts';
import { readCode } from '../../src/room/follow-up/code-field.ts';
import { findRegion, readWishes } from '../../src/site/sheets/wishes.ts';
import { knownLanguage } from '../../src/locales/languages.ts';
import { loadNumbers, loadRegion } from '../../src/regions.ts';
import { runRender } from '../../src/render/command.ts';
import { runIntegrity } from '../../src/render/integrity-command.ts';
import { isLanguage } from '../../src/render/render.ts';
import { hash, logIn, makeDesk, prepareSend } from '../receiver/support.ts';
import { inventedReport, newOffice, quickReceipt, vectors } from '../core/support.ts';
import { keyFile } from '../inbox/support.ts';
import type { PageFacts } from '../../src/site/paste/page-facts.ts';
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

/** What a parser asks of the page that it runs in. */
function inPage<T>(feed: () => T): T {
  const page = { baseURI: 'https://situs.example/', documentElement: { lang: '' } };
  Object.assign(globalThis, { document: page, location: { href: page.baseURI } });
  try {
    return feed();
  } finally {
    for (const name of ['document', 'location']) Reflect.deleteProperty(globalThis, name);
  }
}

/** A tag with these attributes. */
function tagOf(written: Record<string, string>): Element {
  const attributes = new Map(Object.entries(written));
  return {
    getAttribute: (name: string) => attributes.get(name) ?? null,
    hasAttribute: (name: string) => attributes.has(name),
    setAttribute: (name: string, value: string) => void attributes.set(name, value),
    querySelector: () => null,
  } as unknown as Element;
}

const hashes = { version: '0.1.0', files: { 'ramah.js': 'sha384-pemuat', 'hotline-card.js': 'sha384-kartu' } };

/** A page that holds this text wherever its owner may have written something. */
function pageWith(text: string): PageFacts {
  const attributes = { region: text, receiver: text, 'office-key': text, 'office-epoch': text };
  const script = { src: text, type: text, integrity: text, crossorigin: true, nonce: text };
  return {
    ...{ html: true, whole: true, address: text, base: text, code: text, maps: [text], policies: [text] },
    ...{ shortcodes: 1, number: false },
    scripts: [script, { ...script, src: `${text}/ramah.js` }],
    elements: [text, 'hotline-card', 'report-form'].map((name) => ({ name, as: 'tag', attributes, number: false })),
    frames: [{ src: text, sandbox: text }],
  };
}

/** The page's own listener for the heights of its frames, and the frame that asks. */
async function heightListener(): Promise<{ hear: (data: unknown) => void; style: { height: string } }> {
  const frame = { contentWindow: {}, style: { height: '' } };
  let listener: ((event: object) => void) | undefined;
  const page = { querySelectorAll: () => [frame] };
  Object.assign(globalThis, { addEventListener: (_: string, heard: typeof listener) => (listener = heard) });
  await import('../../src/embed/pages/height.ts');
  Reflect.deleteProperty(globalThis, 'addEventListener');
  return {
    style: frame.style,
    hear(data) {
      Object.assign(globalThis, { document: page });
      listener?.({ data, source: frame.contentWindow });
      Reflect.deleteProperty(globalThis, 'document');
    },
  };
}
const heights = await heightListener();

const sources = fileURLToPath(new URL('../../src', import.meta.url));
const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const NOBODY = { now: [], help: [], special: [] };

export const PARSERS: Parser[] = [
  row({
    file: 'src/core/bytes.ts',
    names: ['fromBase64url'],
    input: 'text',
    good: ['Q29udG9o', id32],
    feed(text) {
      let bytes: Uint8Array;
      try {
        bytes = fromBase64url(text);
      } catch {
        // Its callers catch too.
        return;
      }
      assert.equal(toBase64url(bytes), text);
    },
    throws: [],
  }),
  row({
    file: 'src/core/bytes.ts',
    names: ['fromUtf8'],
    input: 'bytes',
    good: [utf8('Contoh, “karangan”.')],
    feed: fromUtf8,
    throws: [TypeError],
  }),
  row({
    file: 'src/core/identifying.ts',
    names: ['findTraces', 'hide'],
    input: 'text',
    good: ['Nama saya Sari Contoh, nomor saya 0812-0000-0000. Pelaku tinggal di Jalan Mawar 3.'],
    feed(text) {
      const traces = findTraces(text, ['0812-0000-0000']);
      let from = 0;
      for (const { start, end } of traces) {
        assert.ok(start >= from && end > start && end <= text.length);
        from = end;
      }
      const word = '…';
      const gone = traces.reduce((sum, { start, end }) => sum + end - start, 0);
      assert.equal(hide(text, traces, () => word).length, text.length - gone + traces.length * (word.length + 2));
    },
    throws: [],
  }),
  row({
    file: 'src/core/poster/scene.ts',
    names: ['breakLines'],
    input: 'text',
    good: ['Kelurahan Contoh di Kota Contoh'],
    feed(text) {
      const lines = breakLines(text, 20, { size: 4, fill: 'ink' }, (line, size) => line.length * size * 0.5);
      assert.equal(lines.join(' '), text);
    },
    throws: [],
  }),
  row({
    file: 'src/core/qr-address.ts',
    names: ['qrAddress'],
    input: 'text',
    good: ['https://contoh.test/', 'https://contoh.test/%61nak?x=1#y'],
    feed(text) {
      const read = qrAddress(text);
      if ('href' in read) assert.match(read.href, /^https:\/\/[^/@]+\/.{0,110}$/);
    },
    throws: [],
  }),
  row({
    file: 'src/core/selection.ts',
    names: ['isAudience'],
    input: 'text',
    good: ['child'],
    feed: (text) => assert.equal(typeof isAudience(text), 'boolean'),
    throws: [],
  }),
  row({
    file: 'src/locales/languages.ts',
    names: ['knownLanguage'],
    input: 'text',
    good: ['en-GB', 'id'],
    feed: (text) => assert.ok(['id', 'en', null].includes(knownLanguage(text))),
    throws: [],
  }),
  row({
    file: 'src/regions.ts',
    names: ['loadRegion', 'loadNumbers'],
    input: 'text',
    good: ['35.76.02.1003', '35.16', '35'],
    async feed(text) {
      for (const found of [await loadRegion(text), await loadNumbers(text)])
        assert.match(found?.code ?? '35', /^\d\d(\.\d\d)?$/);
    },
    throws: [],
    runs: 500,
  }),
  row({
    file: 'src/embed/pages/regions.ts',
    names: ['loadRegion', 'loadNumbers'],
    input: 'text',
    good: ['35.76.02.1003', '35.16', '35'],
    async feed(text) {
      for (const found of [await inPages.loadRegion(text), await inPages.loadNumbers(text)])
        assert.match(found?.code ?? '35', /^\d\d(\.\d\d)?$/);
    },
    throws: [],
  }),
  row({
    file: 'src/elements/shared/room-config.ts',
    names: ['roomConfig'],
    input: 'text',
    good: ['35.76', '35'],
    async feed(text) {
      const known = { receiver: '', officeKey: '', officeEpoch: 0, rung: 1, theme: 'auto', exit: '' } as const;
      const { numbers } = await roomConfig(text, { ...known, view: 'report' });
      assert.equal(numbers[0]?.dial, '110');
    },
    throws: [],
    runs: 500,
  }),
  row({
    file: 'src/elements/shared/exit.ts',
    names: ['exitOf'],
    input: 'text',
    good: ['https://www.bmkg.go.id/', '/berita', '//contoh.test', 'https://wa.me/62', 'javascript:alert(1)'],
    feed: (href) =>
      assert.match(
        inPage(() => exitOf(tagOf({ href }))),
        /^https?:\/\/[^/]/,
      ),
    throws: [],
  }),
  row({
    file: 'src/elements/shared/office-mistakes.ts',
    names: ['officeMistakes'],
    input: 'text',
    good: ['https://lapor.example', office.officeKey, '12'],
    feed(text) {
      const written = { receiver: text, officeKey: text, officeEpoch: text };
      assert.equal(officeMistakes(written).length === 0, readOffice(written) !== null);
    },
    throws: [],
  }),
  row({
    file: 'src/elements/hotline-card/own-number.ts',
    names: ['ownContacts'],
    input: 'text',
    good: ['0321-555-0100', '+62 812 0000 0000', '129'],
    feed(text) {
      const { contacts } = ownContacts({ name: text, phone: text, whatsapp: text, hours: text });
      for (const { dial } of contacts) assert.match(dial, /^\+?\d{3,14}$/);
    },
    throws: [],
  }),
  row({
    file: 'src/elements/hotline-card/choice.ts',
    names: ['choose'],
    input: 'text',
    good: ['child', 'sapa-129, polri-110', '0812-0000-0000'],
    feed(text) {
      const tag = { audience: text, channels: text, name: text, phone: text, whatsapp: text, hours: text };
      assert.ok(choose(tag, NOBODY).help.length <= 1);
    },
    throws: [],
  }),
  row({
    file: 'src/embed/pages/page.ts',
    names: ['readAddress'],
    input: 'text',
    good: ['region=35.76&lang=en&theme=dark', 'receiver=https://situs.example/&office-key=x', 'name=x&phone=0812'],
    feed(text) {
      const tag = tagOf({});
      inPage(() => readAddress(tag, new URL(`https://situs.example/kartu.html?${text}`).href));
      for (const name of ['name', 'phone', 'whatsapp', 'hours']) assert.ok(!tag.hasAttribute(name), name);
    },
    throws: [],
  }),
  row({
    file: 'src/embed/pages/height.ts',
    names: ['messages'],
    input: 'json',
    good: [{ ramah: 'height', height: 320 }],
    feed(data) {
      heights.hear(data);
      const { height } = heights.style;
      assert.ok(
        height === '' || (/^[\d.]+px$/.test(height) && parseFloat(height) >= 40 && parseFloat(height) <= 10_000),
      );
    },
    throws: [],
  }),
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
    names: ['parseCommand', 'needed', 'shaped', 'onlyFolder'],
    input: 'text',
    good: ['kantor --name Contoh --days=5'],
    feed(text) {
      const { values, positionals } = parseCommand(text.split(' '), {
        name: { type: 'string' },
        days: { type: 'string' },
      });
      onlyFolder(positionals);
      shaped(needed(values.days, '--days 5'), /^\d$/, '--days 5');
    },
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
    names: ['readPolicy', 'lets', 'absolute'],
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
  row({
    file: 'src/site/sheets/wishes.ts',
    names: ['findRegion'],
    input: 'text',
    good: ['35.76.02', 'Kota Mojokerto'],
    feed: (text) => assert.match(findRegion(text)?.[0] ?? '35', /^\d\d(\.\d\d)?$/),
    throws: [],
  }),
  row({
    file: 'src/site/paste/address.ts',
    names: ['tidyFolder', 'folderMistake', 'isAbsolute', 'versionFolder'],
    input: 'text',
    good: [
      '/ramah/',
      'ramah',
      'https://kantor.example:8/ramah/0.1.0/',
      'https://kantor.example:99999/',
      'https://kantor.0/',
    ],
    feed(text) {
      if (folderMistake(text)) return;
      const folder = versionFolder(text, '0.1.0');
      assert.match(folder, /^$|^[\w.~%:/[\]-]+\/$/);
      assert.equal(folderMistake(folder), undefined);
      assert.equal(isAbsolute(folder), URL.canParse(folder));
      assert.equal(tidyFolder(folder), folder);
    },
    throws: [],
  }),
  row({
    file: 'src/site/paste/plain.ts',
    names: ['plain', 'lettersOf'],
    input: 'text',
    good: ['Ja’an', 'Kota  Mojokerto'],
    feed(text) {
      assert.equal(plain(plain(text)), plain(text));
      lettersOf(text);
    },
    throws: [],
  }),
  row({
    file: 'src/site/paste/region-files.ts',
    names: ['filesOfCode', 'filesOfNames', 'filesOfWords'],
    input: 'text',
    good: ['35.76.02.1003', 'kranggan mojokerto'],
    feed(text) {
      for (const file of [...filesOfCode(text), ...filesOfNames([text]), ...filesOfWords(text)])
        assert.match(file, /^(districts|code-\d\d|..)$/u);
    },
    throws: [],
  }),
  row({
    file: 'src/site/paste/regions-list.ts',
    names: ['complete', 'findRegions', 'regionsNamed', 'regionNamed', 'knowsRegion'],
    input: 'text',
    good: ['35.76.02.1003', 'Kel. Kranggan', 'Kota Mojokerto'],
    async feed(text) {
      // No file of names is there: what is at hand stays.
      await complete(text, () => Promise.resolve(''));
      assert.ok(findRegions(text, 8).length <= 8);
      assert.equal(regionsNamed(text).length === 1, regionNamed(text) !== undefined);
      knowsRegion(text);
    },
    throws: [],
  }),
  row({
    file: 'src/site/paste/recorders.ts',
    names: ['recordersIn'],
    input: 'text',
    good: ['https://static.hotjar.com/c.js', 'mouseflow.com webvisor: true'],
    feed: (text) => assert.ok(recordersIn(text).every((name) => name !== '')),
    throws: [],
  }),
  row({
    file: 'src/site/paste/check.ts',
    names: ['checkPage'],
    input: 'text',
    good: [
      'https://situs.example',
      '/ramah/0.1.0',
      "script-src 'self' https://situs.example",
      '//situs.example:8',
      '//[',
      '35.76',
    ],
    feed(text) {
      for (const address of [text, 'https://situs.example/'])
        for (const facts of [pageWith(text), { ...pageWith(text), base: 'https://situs.example/' }])
          assert.ok(checkPage(facts, { address, header: text, hashes, knowsRegion }).length > 0);
    },
    throws: [],
    runs: 500,
  }),
  row({
    file: 'src/render/command.ts',
    names: ['runRender'],
    input: 'text',
    good: [
      'hotline-card --region 35.76 --variant strip --dsd --style-nonce x',
      'help-button --lang=en --contents call',
      'rights-infographic --topic anak --qr https://contoh.test/ --div',
      'report-form --receiver https://lapor.example --office-key x',
    ],
    async feed(text) {
      await runRender(text.split(' '), sources, pins.phoneTime);
    },
    throws: [UsageError],
    runs: 500,
  }),
  row({
    file: 'src/render/render.ts',
    names: ['isLanguage'],
    input: 'text',
    good: ['id', 'en'],
    feed: (text) => assert.equal(isLanguage(text), ['id', 'en'].includes(text)),
    throws: [],
  }),
  row({
    file: 'src/render/integrity-command.ts',
    names: ['runIntegrity'],
    input: 'text',
    good: ['--base /ramah/ --region 35.76'],
    feed: (text) => void runIntegrity(text.split(' '), dist),
    throws: [UsageError],
    runs: 500,
  }),
];

/** Exported names that look like parsers, and files that read JSON or hear messages: why they need no row above. */
export const NO_PARSERS: Record<string, string> = {
  'src/core/thread.ts readThread': 'takes opened messages; test/protocol/thread.test.ts feeds it',
  'src/office/sign.ts JSON': 'parseRoster and verifyRoster read it, under one catch',
  'src/receiver/sqlite-store.ts readAuditTrail': 'a database of ours; what SQLite refuses is refused',
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
  'src/embed/pages/page.ts openPage': 'draws what readAddress gave it',
  'src/elements/hotline-card/times.ts openUntil': 'words for an Opening',
  'src/room/follow-up/read-answers.ts readAnswers': 'client.read and openMessage, under one catch',
  'src/room/report/traces.ts tracesIn': 'findTraces, with the numbers of offices',
  'src/office/command.ts runOffice':
    'writes a folder; its words are read by parseCommand, needed, shaped, oneLine and onlyFolder',
  'src/room/voice/recorder.ts play': 'the browser’s own decoder; test/room/voice.browser.ts',
  'src/room/start.ts messages': 'of its own page alone, once; test/room/shell.browser.ts lets strangers speak',
  'src/elements/shared/room-frame.ts messages': 'of our own room, through a port that nobody else has',
  'src/elements/shared/room-page.ts messages': 'of our own room, through a port that nobody else has',
  'src/inbox/unlock.ts messages': 'of our own worker',
  'src/inbox/unlock-worker.ts messages': 'of our own page, given to unlockHere',
  'src/core/bytes.ts utf8': 'writes',
  'src/core/bytes.ts toBase64url': 'writes',
  'src/core/bytes.ts sha256': 'hashes whatever it is given',
  'src/core/roster.ts rosterHash': 'hashes whatever it is given',
  'src/core/roster.ts fingerprint': 'hashes whatever it is given',
  'src/receiver/calls.ts digest': 'hashes whatever it is given',
  'src/core/seal.ts sealBytes': 'seals whatever it is given',
  'src/render/markup.ts escape': 'writes',
  'src/core/poster/scene.ts textBlock': 'draws what breakLines gave it',
  'src/core/poster/numbers-panel.ts fitted': 'draws numbers of ours',
  'src/elements/hotline-card/qr.ts qr': 'draws numbers of ours, and what qrAddress let through',
  'src/elements/shared/breakable.ts breakable': 'draws an address',
  'src/elements/shared/define.ts define': 'tags of ours',
  'src/site/paste/trusted.ts trusted': 'hands a text to the browser’s own parser',
  'src/site/paste/trusted.ts trustedScript': 'addresses of ours',
  'src/room/office-words.ts troubleWords': 'words for an error',
  'src/room/follow-up/code-screens.ts troubleScreen': 'words for an error',
  'src/room/report/screens/opening.ts closedScreen': 'words for an error',
};
