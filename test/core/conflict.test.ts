/** Nobody of a unit where the one who did it may work can open anything: not the report, a later word, or a photo. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Attachment } from '../../src/core/attachment-pack.ts';
import { sealAddition } from '../../src/core/addition.ts';
import { openBytes } from '../../src/core/open.ts';
import { WORKS_AT, type WorksAt } from '../../src/core/report.ts';
import { LEVELS, recipientsFor, ROLES, SECTORS, type Roster, type RosterRecipient } from '../../src/core/roster.ts';
import { newMid, sealReport } from '../../src/core/seal.ts';
import { sealPack } from '../../src/core/seal-pack.ts';
import { codeOf, inventedReport, newKeyPair, newOffice, quickReceipt } from './support.ts';

const office = await newOffice();
const receipt = await quickReceipt();
const pairs = await Promise.all(Array.from({ length: 8 }, newKeyPair));
const identityOf = new Map(pairs.map(({ recipient, identity }) => [recipient, identity]));

/** Units are written as people write them; two spellings of one unit are one unit. */
const UNITS = ['Kantor Contoh', ' kantor  CONTOH', 'Sekolah Contoh', 'SEKOLAH contoh', 'Polres Contoh', 'Unit Lain'];
const plain = (name: string): string => name.toLowerCase().replace(/\s+/g, ' ').trim();

const rosters: fc.Arbitrary<Roster> = fc
  .array(
    fc.record({
      unit: fc.constantFrom(...UNITS),
      role: fc.constantFrom(...ROLES),
      level: fc.constantFrom(...LEVELS),
      sector: fc.constantFrom(undefined, ...SECTORS),
    }),
    { minLength: 1, maxLength: pairs.length },
  )
  .map((list) => ({
    ...office.roster,
    recipients: list.map(({ sector, ...one }, at): RosterRecipient => {
      return { ...one, key: pairs[at]!.recipient, name: 'Contoh', ...(sector && { sector }) };
    }),
  }));
const conflicts = fc.subarray<WorksAt>([...WORKS_AT]);

/** Said anew and not taken from the code under test: is somebody of this unit accused? */
const isAccused = ({ recipients, unit: own }: Roster, unit: string, worksAt: readonly WorksAt[]): boolean =>
  (worksAt.includes('kantor-ini') && plain(unit) === plain(own)) ||
  recipients.some((one) => {
    return plain(one.unit) === plain(unit) && one.sector !== undefined && worksAt.includes(one.sector);
  });

const stanzas = (sealed: Uint8Array): number =>
  Buffer.from(sealed)
    .toString('latin1')
    .split('\n---')[0]!
    .split('\n')
    .filter((line) => line.startsWith('-> ')).length;

test('the keys of every accused unit are left out, recovery included, and no other', () => {
  fc.assert(
    fc.property(rosters, conflicts, (roster, worksAt) => {
      const keys = recipientsFor(roster, worksAt);
      const free = roster.recipients.filter(({ unit }) => !isAccused(roster, unit, worksAt));
      const officers = free.filter(({ role }) => role === 'officer');
      assert.deepEqual(keys, officers.length === 0 ? [] : free.map(({ key }) => key));
    }),
    { numRuns: 2000 },
  );
});

test('"no" and "I do not know" leave nobody out', () => {
  const everybody = office.roster.recipients.map(({ key }) => key);
  for (const worksAt of [[], ['tidak'], ['tidak-tahu']] as WorksAt[][]) {
    assert.deepEqual(recipientsFor(office.roster, worksAt), everybody);
  }
});

test('no stanza for an accused unit in a report, an addition or a pack of attachments', async () => {
  const photo: Attachment = { type: 'audio/ogg', bytes: new Uint8Array(Buffer.from('OggS contoh')) };
  let refused = 0;
  await fc.assert(
    fc.asyncProperty(rosters, conflicts, async (roster, works_at) => {
      const recipients = recipientsFor(roster, works_at);
      const parts = {
        roster,
        recipients,
        officeKey: office.officeKey,
        receipt,
        mid: newMid(),
        day: '2026-11-24',
        lang: 'id',
      };
      const report = { ...inventedReport, works_at };
      if (recipients.length === 0) {
        refused += 1;
        assert.equal(await codeOf(() => sealReport({ ...parts, report, rosterText: '' })), 'no-recipients');
        return;
      }
      const { bytes, pack } = await sealPack([photo], recipients);
      const sealed = [
        await sealReport({ ...parts, report, rosterText: '' }),
        await sealAddition({ ...parts, messages: [], ownMids: [newMid()], text: 'Contoh', pack }),
        bytes,
      ];
      for (const file of sealed) {
        assert.equal(stanzas(file), recipients.length);
        for (const { key, unit } of roster.recipients) {
          const opens = (await codeOf(() => openBytes(file, identityOf.get(key)!))) === 'nothing was refused';
          assert.equal(opens, !isAccused(roster, unit, works_at));
        }
      }
    }),
    { numRuns: 60 },
  );
  assert.ok(refused > 0, 'some roster left nobody');
});
