/** A change of the office's signing key, from the safe to the reporters and officers who still pin the old one. */

import assert from 'node:assert/strict';
import { copyFile, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { checkReport } from '../../src/core/report.ts';
import { deriveReceipt, newCode } from '../../src/core/receipt.ts';
import { MAX_CHAIN, recipientsFor, rosterHash, verifyRoster, type SignedRoster } from '../../src/core/roster.ts';
import { newMid, sealReport } from '../../src/core/seal.ts';
import { createClient } from '../../src/delivery/client.ts';
import { createFollowUpClient } from '../../src/delivery/follow-up.ts';
import { createOfficerApi } from '../../src/inbox/api.ts';
import { Desk } from '../../src/inbox/desk.ts';
import { unlockHere } from '../../src/inbox/unlock.ts';
import { officePaths } from '../../src/office/files.ts';
import { initOffice, type MadeOffice } from '../../src/office/init.ts';
import { changeSigningKey, type ChangedKey } from '../../src/office/new-signing-key.ts';
import { signOffice } from '../../src/office/sign.ts';
import { startReceiver, type Receiver } from '../../src/receiver/main.ts';
import { openOffice } from '../../src/room/report/open-office.ts';
import { OfficeThread } from '../../src/room/follow-up/office-thread.ts';
import { codeOf, inventedReport } from '../core/support.ts';
import { solve } from '../receiver/support.ts';
import { becomes } from '../until.ts';

let folder: string;
let made: MadeOffice;
const now = new Date();

const pathsOf = (name = 'kantor') => officePaths(join(folder, name));
const signedIn = async (name?: string): Promise<SignedRoster> =>
  JSON.parse(await readFile(pathsOf(name).roster, 'utf8')) as SignedRoster;
const pinned = (officeKey: string) => ({ officeKey, officeEpoch: 1, phoneTime: now });

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ramah-key-'));
  made = await initOffice({
    dir: join(folder, 'kantor'),
    name: 'Layanan Contoh',
    unit: 'Kantor Contoh',
    region: '35.76',
    officers: ['Petugas A', 'Petugas B'],
    reads: null,
    now,
  });
});
after(() => rm(folder, { recursive: true }));

describe('a changed key', () => {
  let changed: ChangedKey;
  let receiver: Receiver;

  before(async () => {
    receiver = await startReceiver({
      roster: pathsOf().roster,
      data: join(folder, 'data'),
      port: 0,
      host: '127.0.0.1',
      dist: null,
      hsts: false,
      log: () => {},
      fewestGuesses: 1,
      timeouts: { roster: 20 },
    });
  });
  after(() => receiver.close());

  const clientOf = (officeKey: string) => createClient({ receiver: receiver.url, office: officeKey, fetch });

  /** Writes as a page does that pins this key. @returns the code */
  async function write(officeKey: string): Promise<string> {
    const client = clientOf(officeKey);
    const { roster, text } = await openOffice(client, pinned(officeKey), now);
    const code = newCode();
    const receipt = await deriveReceipt(code, roster.office);
    const mid = newMid();
    const bytes = await sealReport({
      report: checkReport(inventedReport),
      roster,
      rosterText: text,
      recipients: recipientsFor(roster, []),
      receipt,
      mid,
      day: roster.not_before,
      lang: 'id',
    });
    const { box, readTokenSha256 } = receipt;
    await client.send({ box, mid, readTokenSha256, bytes }, await solve(await client.challenge(mid)));
    return code;
  }

  /** Reads as a page does that pins this key. */
  async function read(code: string, officeKey: string): Promise<string[]> {
    const options = { receiver: receiver.url, office: officeKey, fetch };
    const thread = new OfficeThread({
      config: pinned(officeKey) as never,
      room: { now: () => now, sawEpoch: () => {} },
      client: createClient(options),
      followUp: createFollowUpClient(options),
      derive: deriveReceipt,
    });
    return (await thread.open(code)).answers.answers.map(({ reply }) => reply.text);
  }

  test('signs the next roster of the same office, and the old one vouches for it', async () => {
    const before = await signedIn();
    const early = await write(made.officeKey);
    changed = await changeSigningKey({ dir: join(folder, 'kantor'), now });
    const signed = await signedIn();
    assert.notEqual(changed.officeKey, made.officeKey);
    assert.deepEqual(
      signed.chain.map(({ key }) => key),
      [before.key],
    );
    for (const officeKey of [made.officeKey, changed.officeKey]) {
      const { roster } = await verifyRoster(signed, pinned(officeKey));
      const old = JSON.parse(before.roster) as typeof roster;
      assert.deepEqual(roster, { ...old, epoch: 2, prev: await rosterHash(before.roster) });
      assert.equal(roster.office, made.officeKey);
    }
    const secrets = await readdir(pathsOf().secret);
    assert.deepEqual(
      secrets.sort(),
      ['officers', 'recovery.txt', 'signing-key.pem'],
      'the old key is out of the folder',
    );
    assert.equal((await stat(pathsOf().signingKey)).mode & 0o777, 0o600);

    const links = async (): Promise<number> => {
      const { signed } = await clientOf(made.officeKey).roster();
      return (signed as SignedRoster).chain.length;
    };
    await becomes(links, 1, 'the receiver gives the new roster');
    // Whoever wrote before, and an officer whose file names the old key, notice nothing.
    const late = await write(made.officeKey);
    const newest = await write(changed.officeKey);
    const desk = new Desk({
      createApi: () => createOfficerApi({ receiver: receiver.url, fetch }),
      unlockFile: unlockHere,
      now: () => now,
      lang: () => 'id',
      onChange: () => {},
    });
    const { file, passphrase } = made.officers[0]!;
    await desk.handle({ type: 'unlock', file: await readFile(file), passphrase, receiver: '' });
    assert.ok(desk.state.face === 'open', JSON.stringify(desk.state));
    assert.equal(desk.state.files.length, 3);
    for (const { box } of desk.state.files) {
      await desk.handle({ type: 'choose', box });
      await desk.handle({ type: 'write', box });
      await desk.handle({ type: 'draft', box, change: { text: 'Jawaban karangan' } });
      await desk.handle({ type: 'review', box });
      await desk.handle({ type: 'send', box });
    }
    for (const code of [early, late, newest]) {
      for (const officeKey of [made.officeKey, changed.officeKey])
        assert.deepEqual(await read(code, officeKey), ['Jawaban karangan']);
    }
  });

  test('is renewed like the first one', async () => {
    await signOffice({ dir: join(folder, 'kantor'), now });
    const signed = await signedIn();
    assert.equal(signed.chain.length, 1);
    assert.equal((await verifyRoster(signed, pinned(changed.officeKey))).roster.epoch, 3);
  });
});

describe('a change is refused', () => {
  test('where the folder holds another key than the one that signed last', async () => {
    const { signingKey } = pathsOf();
    const kept = await readFile(signingKey, 'utf8');
    await initOffice({
      dir: join(folder, 'lain'),
      name: 'Layanan Lain',
      unit: 'Kantor Lain',
      region: '35.76',
      officers: ['Petugas C', 'Petugas D'],
      reads: null,
      now,
    });
    await copyFile(pathsOf('lain').signingKey, signingKey);
    for (const work of [changeSigningKey, signOffice])
      assert.equal(await codeOf(() => work({ dir: join(folder, 'kantor'), now })), 'roster-refused');
    await writeFile(signingKey, kept);
  });

  test('with a clock that stands before the last roster', async () => {
    const past = new Date(now.getTime() - 5 * 86_400_000);
    assert.equal(await codeOf(() => changeSigningKey({ dir: join(folder, 'kantor'), now: past })), 'clock-behind');
    assert.equal((await signedIn()).chain.length, 1);
  });

  test('when the chain is as long as a form takes', async () => {
    const dir = join(folder, 'lain');
    for (let change = 0; change < MAX_CHAIN; change++) await changeSigningKey({ dir, now });
    const before = await signedIn('lain');
    await verifyRoster(before, pinned(JSON.parse(before.roster).office));
    assert.equal(await codeOf(() => changeSigningKey({ dir, now })), 'too-many-keys');
    assert.deepEqual(await signedIn('lain'), before);
  });
});

describe('a change that broke off', () => {
  test('after its roster was published is ended by the next command', async () => {
    const { signingKey, nextSigningKey } = pathsOf();
    const old = await readFile(signingKey, 'utf8');
    await changeSigningKey({ dir: join(folder, 'kantor'), now });
    await rename(signingKey, nextSigningKey);
    await writeFile(signingKey, old);
    await signOffice({ dir: join(folder, 'kantor'), now });
    assert.equal((await signedIn()).chain.length, 2);
    await assert.rejects(stat(nextSigningKey));
  });

  test('before that leaves a key that the next change does not overwrite', async () => {
    const { nextSigningKey } = pathsOf();
    await copyFile(pathsOf('lain').signingKey, nextSigningKey);
    assert.equal(await codeOf(() => changeSigningKey({ dir: join(folder, 'kantor'), now })), 'change-unfinished');
    assert.equal((await signedIn()).chain.length, 2);
    await rm(nextSigningKey);
  });
});
