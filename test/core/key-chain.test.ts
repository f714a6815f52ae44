/** An office whose signing key was changed: which pins open, and what no receiver can make of its keys. */

import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { toBase64url } from '../../src/core/bytes.ts';
import {
  fingerprint,
  MAX_CHAIN,
  signNextKey,
  signRoster,
  verifyRoster,
  type KeyLink,
  type Roster,
  type SignedRoster,
} from '../../src/core/roster.ts';
import { newSigningKey, type SigningPair } from '../../src/office/signing-key.ts';
import { codeOf, newOffice } from './support.ts';

const phoneTime = new Date('2026-12-01T12:00:00Z');
const { roster: invented } = await newOffice();

interface Changed {
  keys: SigningPair[];
  /** Fingerprints of the keys, first to last. */
  names: string[];
  roster: Roster;
  signed: SignedRoster;
}

/** The links from the first of these keys to the last. */
const linksOf = (office: string, keys: SigningPair[]): Promise<KeyLink[]> =>
  Promise.all(keys.slice(0, -1).map((key, at) => signNextKey(office, key, keys[at + 1]!.publicKeyRaw)));

async function officeOf(keys: SigningPair[]): Promise<Changed> {
  const names = await Promise.all(keys.map(({ publicKeyRaw }) => fingerprint(publicKeyRaw)));
  const roster = { ...invented, office: names[0]! };
  const { privateKey, publicKeyRaw } = keys.at(-1)!;
  const signed = await signRoster(roster, privateKey, publicKeyRaw, await linksOf(names[0]!, keys));
  return { keys, names, roster, signed };
}

const newKeys = (count: number): Promise<SigningPair[]> => Promise.all(Array.from({ length: count }, newSigningKey));
const verify = (signed: unknown, officeKey: string) => verifyRoster(signed, { officeKey, officeEpoch: 1, phoneTime });
const refusal = (signed: unknown, officeKey: string) => codeOf(() => verify(signed, officeKey));
/** What each pin of the office makes of a roster. */
const refusals = async (signed: unknown, { names }: Changed): Promise<string[]> => [
  ...new Set(await Promise.all(names.map((name) => refusal(signed, name)))),
];

describe('a chain of signing keys', () => {
  let office: Changed;
  before(async () => {
    office = await officeOf(await newKeys(4));
  });

  test('opens for whoever pins any of the keys, up to the longest chain, under the name that the first gave', async () => {
    const longest = await officeOf(await newKeys(MAX_CHAIN + 1));
    for (const { names, signed, roster } of [office, longest]) {
      for (const name of names) assert.deepEqual((await verify(signed, name)).roster, roster);
    }
  });

  test('is refused where it is too long', async () => {
    const tooLong = await officeOf(await newKeys(MAX_CHAIN + 2));
    assert.deepEqual(await refusals(tooLong.signed, tooLong), ['malformed']);
  });

  test('is refused with a link missing, wherever it was', async () => {
    for (const at of office.signed.chain.keys()) {
      const signed = { ...office.signed, chain: office.signed.chain.toSpliced(at, 1) };
      for (const name of office.names) assert.match(await refusal(signed, name), /^wrong-(key|signature)$/, `${at}`);
    }
    const bare = { ...office.signed, chain: [] };
    assert.equal(await refusal(bare, office.names[0]!), 'wrong-key');
    assert.equal(await refusal(bare, office.names.at(-1)!), 'wrong-key', 'it names the office after another key');
  });

  test('is refused in another order', async () => {
    const [one, two, three] = office.signed.chain as [KeyLink, KeyLink, KeyLink];
    for (const chain of [
      [two, one, three],
      [one, three, two],
      [three, two, one],
    ]) {
      assert.deepEqual(await refusals({ ...office.signed, chain }, office), ['wrong-signature']);
    }
  });

  test('is refused where a key comes twice, though its owner signed that', async () => {
    const [first, second] = office.keys as [SigningPair, SigningPair];
    for (const keys of [
      [first, second, first],
      [first, first],
      [first, second, first, second],
    ]) {
      const loop = await officeOf(keys);
      assert.deepEqual(await refusals(loop.signed, loop), ['wrong-key']);
    }
  });

  test("is refused with another office's link, and with one that was signed for another office", async () => {
    const other = await officeOf(await newKeys(4));
    for (const at of office.signed.chain.keys()) {
      const chain = office.signed.chain.with(at, other.signed.chain[at]!);
      for (const name of office.names)
        assert.match(await refusal({ ...office.signed, chain }, name), /^wrong-(key|signature)$/);
    }
    const [first, second] = office.keys as [SigningPair, SigningPair];
    const forOther = await signNextKey(other.names[0]!, first, second.publicKeyRaw);
    const chain = office.signed.chain.with(0, forOther);
    assert.deepEqual(await refusals({ ...office.signed, chain }, office), ['wrong-signature']);
  });

  test('is refused with any letter of a key or a signature changed', async () => {
    const change = (text: string, at: number) =>
      text.slice(0, at) + (text[at] === 'A' ? 'B' : 'A') + text.slice(at + 1);
    for (const [at, link] of office.signed.chain.entries()) {
      for (const field of ['key', 'signature'] as const) {
        for (let round = 0; round < 8; round++) {
          const changed = { ...link, [field]: change(link[field], 1 + Math.floor(Math.random() * 80)) };
          const signed = { ...office.signed, chain: office.signed.chain.with(at, changed) };
          for (const name of office.names) assert.match(await refusal(signed, name), /^wrong-(key|signature)$/);
        }
      }
    }
  });

  test('is refused in any other form', async () => {
    const [link] = office.signed.chain as [KeyLink];
    const forms = [
      null,
      {},
      '',
      [null],
      [[]],
      [link.key],
      [{ key: link.key }],
      [{ ...link, extra: 1 }],
      [{ ...link, key: `${link.key}=` }],
    ];
    for (const chain of forms) assert.deepEqual(await refusals({ ...office.signed, chain }, office), ['malformed']);
  });

  test('gives no signature that passes for another statement', async () => {
    const [link] = office.signed.chain as [KeyLink];
    const asRoster = { ...office.signed, signature: link.signature, key: link.key, chain: [] };
    assert.equal(await refusal(asRoster, office.names[0]!), 'wrong-signature');
    const asLink = office.signed.chain.with(0, { ...link, signature: office.signed.signature });
    assert.deepEqual(await refusals({ ...office.signed, chain: asLink }, office), ['wrong-signature']);
  });

  test('does not let a key vouch for itself: a stranger hangs a chain before or behind the real one', async () => {
    const [stranger] = (await newKeys(1)) as [SigningPair];
    const name = await fingerprint(stranger.publicKeyRaw);
    // Behind: the last key signed no link to the stranger's.
    const roster = { ...office.roster };
    const forged = await signNextKey(office.names[0]!, stranger, stranger.publicKeyRaw);
    const last = { ...forged, key: toBase64url(office.keys.at(-1)!.publicKeyRaw) };
    const chain = [...office.signed.chain, last];
    const behind = await signRoster(roster, stranger.privateKey, stranger.publicKeyRaw, chain);
    assert.deepEqual(await refusals(behind, office), ['wrong-signature']);
    // Before: the real keys' links and roster name another office.
    const first = await signNextKey(name, stranger, office.keys[0]!.publicKeyRaw);
    const before = { ...office.signed, chain: [first, ...office.signed.chain] };
    assert.deepEqual(await refusals(before, office), ['wrong-signature']);
  });

  test('of an old, stolen key deceives who pins that key or an older one, and nobody who pins a newer one', async () => {
    const [first, second, third, fourth] = office.names as [string, string, string, string];
    const [thief] = (await newKeys(1)) as [SigningPair];
    const fork = await officeOf([office.keys[0]!, office.keys[1]!, thief]);
    for (const name of [first, second]) assert.equal(await refusal(fork.signed, name), 'nothing was refused');
    for (const name of [third, fourth]) assert.equal(await refusal(fork.signed, name), 'wrong-key');
    const direct = await officeOf([office.keys[0]!, office.keys[1]!]);
    for (const name of [third, fourth]) assert.equal(await refusal(direct.signed, name), 'wrong-key');
  });

  test('is not signed under another name than its first key', async () => {
    const { privateKey, publicKeyRaw } = office.keys.at(-1)!;
    assert.equal(await codeOf(() => signRoster(office.roster, privateKey, publicKeyRaw)), 'wrong-key');
  });
});
