import assert from 'node:assert/strict';
import { createPrivateKey, createPublicKey, createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { wordlist } from '@scure/bip39/wordlists/english.js';
import { utf8 } from '../../src/core/bytes.ts';
import { unlockIdentityFile } from '../../src/core/identity-file.ts';
import { rosterHash, verifyRoster, type SignedRoster } from '../../src/core/roster.ts';
import { sealBytes } from '../../src/core/seal.ts';
import { initOffice, type MadeOffice, type OfficeToMake } from '../../src/office/init.ts';
import { newPassphrase } from '../../src/office/passphrase.ts';
import { signOffice } from '../../src/office/sign.ts';
import { ageOpen } from '../core/age-program.ts';
import { codeOf, newKeyPair } from '../core/support.ts';

const now = new Date('2026-11-24T10:00:00Z');
let folder: string;
let dir: string;
let made: MadeOffice;

const order = (more: Partial<OfficeToMake> = {}): OfficeToMake => ({
  dir,
  name: 'Layanan Contoh',
  unit: 'Kantor Contoh',
  region: '35.76',
  officers: ['Petugas A', 'Petugas B'],
  reads: { days: [1, 2, 3, 4, 5], hours: '08.00-16.00', zone: 'WIB', first_answer: 2 },
  now,
  ...more,
});

const readSigned = async (): Promise<SignedRoster> =>
  JSON.parse(await readFile(join(dir, 'public', 'roster.json'), 'utf8')) as SignedRoster;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ramah-office-'));
  dir = join(folder, 'kantor');
  made = await initOffice(order());
});
after(() => rm(folder, { recursive: true }));

describe('a new office', () => {
  test('has a roster that verifies against the fingerprint, for 45 days', async () => {
    const pins = { officeKey: made.officeKey, officeEpoch: made.epoch, phoneTime: now };
    const { roster } = await verifyRoster(await readSigned(), pins);
    const { recipients, ...rest } = roster;
    assert.deepEqual(rest, {
      v: 1,
      office: made.officeKey,
      name: 'Layanan Contoh',
      unit: 'Kantor Contoh',
      region: '35.76',
      epoch: 1,
      not_before: '2026-11-24',
      not_after: '2027-01-08',
      reads: order().reads,
      min_pow: 300,
      max_bytes: 65_536,
      prev: null,
    });
    assert.deepEqual(
      recipients.map(({ key, unit, level, role }) => [key, unit, level, role]),
      [
        [made.officers[0]!.recipient, 'Kantor Contoh', 'kota', 'officer'],
        [made.officers[1]!.recipient, 'Kantor Contoh', 'kota', 'officer'],
        [made.recovery.recipient, 'Kantor Contoh', 'kota', 'recovery'],
      ],
    );
  });

  test("is named by its key, as OpenSSL reads the key's file", async () => {
    const key = createPrivateKey(await readFile(join(dir, 'secret', 'signing-key.pem')));
    const point = createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(-65);
    assert.equal(createHash('sha256').update(point).digest('base64url'), made.officeKey);
  });

  test('gives each officer a file that the passphrase opens', async () => {
    for (const { name, file, passphrase, recipient } of made.officers) {
      const opened = await unlockIdentityFile(await readFile(file), passphrase);
      assert.deepEqual([opened.name, opened.officeKey, opened.recipient], [name, made.officeKey, recipient]);
    }
  });

  test('has a recovery sheet that the age program takes as it is', async () => {
    const sheet = await readFile(made.recovery.file, 'utf8');
    for (const word of ['simpan di brankas', 'keep it in a safe', 'age -d -i', made.officeKey])
      assert.ok(sheet.includes(word));
    const sealed = await sealBytes(utf8('contoh'), [made.recovery.recipient]);
    assert.deepEqual(ageOpen(sealed, sheet), utf8('contoh'));
  });

  test('keeps its secrets from other users, and no passphrase at all', async () => {
    const mode = async (...path: string[]) => (await stat(join(dir, ...path))).mode & 0o777;
    assert.equal(await mode('secret'), 0o700);
    assert.equal(await mode('secret', 'officers'), 0o700);
    const entries = await readdir(dir, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile());
    assert.equal(files.length, 5);
    for (const { parentPath, name } of files) {
      const path = join(parentPath, name);
      if (path.includes('secret')) assert.equal((await stat(path)).mode & 0o777, 0o600, path);
      const text = await readFile(path, 'utf8');
      for (const { passphrase } of made.officers) assert.ok(!text.includes(passphrase));
      if (path.includes('public')) assert.ok(!/SECRET|PRIVATE/.test(text));
    }
    assert.deepEqual(await readdir(folder), ['kantor'], 'no half-made folder is left');
  });
});

describe('an office is refused', () => {
  test('where one stands already, and that one stays as it was', async () => {
    const before = await readSigned();
    await assert.rejects(
      initOffice(order()),
      (error: Error) => /office sign/.test(error.message) && 'code' in error && error.code === 'folder-in-use',
    );
    assert.deepEqual(await readSigned(), before);
  });

  test('in a folder with anything in it', async () => {
    const used = join(folder, 'dipakai');
    await mkdir(used);
    await writeFile(join(used, 'catatan.txt'), 'x');
    assert.equal(await codeOf(() => initOffice(order({ dir: used }))), 'folder-in-use');
    await rm(used, { recursive: true });
  });

  test('with fewer than two officers', async () => {
    const elsewhere = join(folder, 'lain');
    for (const officers of [[], ['Petugas A'], ['Petugas A', ' petugas a ']]) {
      assert.equal(await codeOf(() => initOffice(order({ dir: elsewhere, officers }))), 'too-few-officers');
    }
  });

  test('with a region that is none, and nothing is left behind', async () => {
    const elsewhere = join(folder, 'lain');
    assert.equal(await codeOf(() => initOffice(order({ dir: elsewhere, region: 'Mojokerto' }))), 'malformed');
    assert.deepEqual(await readdir(folder), ['kantor']);
  });
});

describe('renewing', () => {
  const later = new Date('2027-02-01T00:00:00Z');

  test('keeps the people, raises the epoch and names the roster before', async () => {
    const before = await readSigned();
    const roster = await signOffice({ dir, now: later });
    const signed = await readSigned();
    const pins = { officeKey: made.officeKey, officeEpoch: 2, phoneTime: later };
    assert.deepEqual((await verifyRoster(signed, pins)).roster, roster);
    const old = JSON.parse(before.roster) as typeof roster;
    const dates = { not_before: '2027-02-01', not_after: '2027-03-18' };
    assert.deepEqual(roster, { ...old, ...dates, epoch: 2, prev: await rosterHash(before.roster) });
  });

  test('refuses a clock that stands before the last roster', async () => {
    assert.equal(await codeOf(() => signOffice({ dir, now })), 'clock-behind');
  });

  test('refuses a roster that somebody changed, and leaves it there', async () => {
    const path = join(dir, 'public', 'roster.json');
    const good = await readFile(path, 'utf8');
    const thief = (await newKeyPair()).recipient;
    for (const text of [good.replace(made.officers[0]!.recipient, thief), '{}', 'x']) {
      await writeFile(path, text);
      assert.equal(await codeOf(() => signOffice({ dir, now: later })), 'roster-refused');
      assert.equal(await readFile(path, 'utf8'), text);
    }
    await writeFile(path, good);
  });

  test('says which file is missing or unreadable', async () => {
    assert.equal(await codeOf(() => signOffice({ dir: join(folder, 'tidak-ada'), now: later })), 'file-missing');
    const key = join(dir, 'secret', 'signing-key.pem');
    const pem = await readFile(key, 'utf8');
    await writeFile(key, pem.slice(0, 80));
    assert.equal(await codeOf(() => signOffice({ dir, now: later })), 'signing-key-unreadable');
    await writeFile(key, pem);
  });
});

test('a passphrase has six words of the list, and no two are alike', () => {
  const words = new Set(wordlist);
  const many = Array.from({ length: 200 }, newPassphrase);
  for (const passphrase of many) {
    const own = passphrase.split('-');
    assert.equal(own.length, 6);
    assert.ok(own.every((word) => words.has(word)));
  }
  assert.equal(new Set(many).size, 200);
});
