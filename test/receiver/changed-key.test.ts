import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { fromBase64url } from '../../src/core/bytes.ts';
import { fingerprint, rosterHash, signNextKey, signRoster, type SignedRoster } from '../../src/core/roster.ts';
import { newSigningKey, type SigningPair } from '../../src/office/signing-key.ts';
import { checkRoster, type CurrentRoster } from '../../src/receiver/roster-file.ts';
import { codeOf } from '../core/support.ts';
import { id, logIn, makeDesk } from './support.ts';

describe('a receiver whose office changed its signing key', () => {
  let desk: Awaited<ReturnType<typeof makeDesk>>;
  let keys: SigningPair[];
  let names: string[];
  /** The roster of these keys, the last one signing. */
  const signedBy = async (by: SigningPair[], epoch: number, office = names[0]!): Promise<SignedRoster> => {
    const prev =
      desk.inForce.current.roster.epoch < epoch ? await rosterHash(desk.inForce.current.signed.roster) : null;
    const links = by.slice(0, -1).map((key, at) => signNextKey(office, key, by[at + 1]!.publicKeyRaw));
    const { privateKey, publicKeyRaw } = by.at(-1)!;
    return signRoster(
      { ...desk.office.roster, office, epoch, prev },
      privateKey,
      publicKeyRaw,
      await Promise.all(links),
    );
  };
  const check = (signed: SignedRoster, before?: CurrentRoster) =>
    checkRoster(JSON.stringify(signed), desk.clock.now, before);

  before(async () => {
    desk = await makeDesk();
    keys = await Promise.all([newSigningKey(), newSigningKey(), newSigningKey()]);
    names = await Promise.all(keys.map(({ publicKeyRaw }) => fingerprint(publicKeyRaw)));
    desk.inForce.current = await check(await signedBy(keys, 5));
  });
  after(() => desk.remove());

  it('knows the office by each of its keys, and by no other', async () => {
    assert.deepEqual(desk.inForce.current.keys, names);
    for (const office of names) {
      const { status, header } = await desk.post('/v1/roster', { office });
      assert.equal(status, 200);
      assert.deepEqual(header, desk.inForce.current.signed);
      assert.equal((await desk.post('/v1/challenge', { office, mid: id(16) })).status, 200);
      assert.ok(await logIn(desk.post, office, desk.office.officers[0]));
    }
    assert.equal((await desk.post('/v1/roster', { office: id(32) })).header.error?.code, 'office-unknown');
  });

  it('pins the newest one on its own pages', async () => {
    const page = await (await desk.app.request('/tulis')).text();
    assert.equal(/data-office-key="([^"]+)"/.exec(page)?.[1], names[2]);
  });

  it('takes up what follows the key in force, and nothing that an older key signed beside it', async () => {
    const { current } = desk.inForce;
    const [first, second] = keys as [SigningPair, SigningPair];
    const [next, thief] = (await Promise.all([newSigningKey(), newSigningKey()])) as [SigningPair, SigningPair];
    assert.equal((await check(await signedBy([...keys, next], 6), current)).roster.epoch, 6);
    for (const fork of [[first], [first, second], [first, second, thief], [thief]]) {
      const office = await fingerprint(fork[0]!.publicKeyRaw);
      const signed = await signedBy(fork, 6, office);
      assert.equal(await codeOf(() => check(signed, current)), 'wrong-key', String(fork.length));
    }
  });

  it('does not become another office, though the key in force says so', async () => {
    const last = keys[2]!;
    const office = await fingerprint(fromBase64url(desk.inForce.current.signed.key));
    const renamed = await signedBy([last], 6, office);
    assert.equal(await codeOf(() => check(renamed, desk.inForce.current)), 'wrong-key');
  });
});
