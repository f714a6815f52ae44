import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { generateHybridIdentity, identityToRecipient } from 'age-encryption';
import { RELEASE_DAY } from '../../src/core/release.ts';
import {
  fingerprint,
  parseRoster,
  recipientsFor,
  rosterHash,
  verifyRoster,
  type Roster,
  type RosterPins,
} from '../../src/core/roster.ts';
import { codeOf, newKeyPair, newOffice, recipientOf, vectors, without } from './support.ts';

const office = await newOffice();
const noon = (day: string): Date => new Date(`${day}T12:00:00Z`);
const pins: RosterPins = { officeKey: office.officeKey, officeEpoch: 1, phoneTime: noon('2026-12-01') };
const changed = (change: Partial<Roster>): Roster => ({ ...office.roster, ...change });
const refusal = (signed: unknown, more: Partial<RosterPins> = {}) =>
  codeOf(() => verifyRoster(signed, { ...pins, ...more }));

describe('a signed roster', () => {
  test('that all is right with', async () => {
    const signed = await office.sign(office.roster);
    const verified = await verifyRoster(signed, pins);
    assert.deepEqual(verified, { roster: office.roster, text: signed.roster, clock: 'ok', today: '2026-12-01' });
  });

  test("of the vectors, made with OpenSSL's ECDSA", async () => {
    const { signed, hash, office: officeKey } = vectors.roster;
    const { roster, text } = await verifyRoster(signed, { ...pins, officeKey });
    assert.equal(roster.epoch, 3);
    assert.equal(await rosterHash(text), hash);
    assert.equal(await fingerprint(Buffer.from(signed.key, 'base64url')), officeKey);
  });

  test('malformed: every lacking, unknown or wrong field', async () => {
    for (const field of Object.keys(office.roster)) {
      const lacking = JSON.stringify(without(office.roster, field as keyof Roster));
      assert.equal(await codeOf(() => parseRoster(lacking)), 'malformed', field);
    }
    const recipient = office.roster.recipients[0]!;
    const wrong: object[] = [
      { v: 2 },
      { office: 'x' },
      { name: '' },
      { name: 'dua\nbaris' },
      { region: '3576' },
      { epoch: 0 },
      { epoch: 1.5 },
      { not_before: '2026-11-31' },
      { not_after: '2026-11-23' },
      { recipients: [] },
      { recipients: [recipient, recipient] },
      { recipients: [{ ...recipient, role: 'boss' }] },
      { recipients: [{ ...recipient, level: 'desa' }] },
      { recipients: [{ ...recipient, extra: 1 }] },
      { recipients: [{ ...recipient, key: recipient.key.replace(/.$/, (last) => (last === 'q' ? 'p' : 'q')) }] },
      { reads: undefined },
      { reads: { ...office.roster.reads, days: [5, 1] } },
      { reads: { ...office.roster.reads, hours: '8-16' } },
      { reads: { ...office.roster.reads, zone: 'CET' } },
      { max_bytes: 10 },
      { prev: 'x' },
      { extra: true },
    ];
    for (const change of wrong) {
      const signed = await office.signText(JSON.stringify({ ...office.roster, ...change }));
      assert.equal(await refusal(signed), 'malformed', JSON.stringify(change));
    }
    assert.equal(await refusal(await office.signText('{')), 'malformed');
    const signed = await office.sign(office.roster);
    const forms = [
      null,
      'text',
      {},
      [],
      { ...signed, chain: [signed] },
      { ...signed, extra: 1 },
      { ...signed, key: 'x' },
    ];
    for (const form of forms) assert.equal(await refusal(form), 'malformed');
  });

  test('unsigned', async () => {
    const bare = without(await office.sign(office.roster), 'signature');
    assert.equal(await refusal(bare), 'unsigned');
    assert.equal(await refusal({ ...bare, signature: '' }), 'unsigned');
    assert.equal(await refusal({ ...bare, signature: null }), 'unsigned');
  });

  test("wrong-key: of another office, or under a name that is not the key's", async () => {
    const other = await newOffice();
    assert.equal(await refusal(await other.sign(other.roster)), 'wrong-key');
    assert.equal(
      await refusal(await office.signText(JSON.stringify(changed({ office: other.officeKey })))),
      'wrong-key',
    );
    assert.equal(await codeOf(() => other.sign(office.roster)), 'wrong-key');
  });

  test('wrong-signature: one changed letter, another text, a key that is no point', async () => {
    const signed = await office.sign(office.roster);
    const thief = (await newKeyPair()).recipient;
    const swapped = signed.roster.replace(office.officers[0]!.recipient, thief);
    assert.notEqual(swapped, signed.roster);
    assert.equal(await refusal({ ...signed, roster: swapped }), 'wrong-signature');
    assert.equal(await refusal({ ...signed, roster: `${signed.roster} ` }), 'wrong-signature');
    const noPoint = Buffer.alloc(65, 4);
    const officeKey = await fingerprint(noPoint);
    assert.equal(await refusal({ ...signed, key: noPoint.toString('base64url') }, { officeKey }), 'wrong-signature');
  });

  test('mixed-recipients: a post-quantum key among them', async () => {
    const hybrid = await identityToRecipient(await generateHybridIdentity());
    const roster = changed({ recipients: [...office.roster.recipients, recipientOf(hybrid)] });
    assert.equal(await refusal(await office.signText(JSON.stringify(roster))), 'mixed-recipients');
    assert.equal(await codeOf(() => office.sign(roster)), 'mixed-recipients');
  });

  test('too-long-valid: 45 days and no more', async () => {
    const last = { not_before: '2026-11-24', not_after: '2027-01-08' };
    assert.equal(await refusal(await office.sign(changed(last))), 'nothing was refused');
    const over = JSON.stringify(changed({ ...last, not_after: '2027-01-09' }));
    assert.equal(await refusal(await office.signText(over)), 'too-long-valid');
  });

  test('epoch-too-old: below the snippet, or below one already seen', async () => {
    const signed = await office.sign(office.roster);
    assert.equal(await refusal(signed, { officeEpoch: 6 }), 'epoch-too-old');
    assert.equal(await refusal(signed, { seenEpoch: 6 }), 'epoch-too-old');
    assert.equal(await refusal(signed, { officeEpoch: 5, seenEpoch: 5 }), 'nothing was refused');
  });

  test('not-yet-valid and expired: both days count in full', async () => {
    const signed = await office.sign(changed({ not_before: '2026-12-01', not_after: '2026-12-31' }));
    const at = (time: string) => refusal(signed, { phoneTime: new Date(time) });
    assert.equal(await at('2026-11-30T23:59:59Z'), 'not-yet-valid');
    assert.equal(await at('2026-12-01T00:00:00Z'), 'nothing was refused');
    assert.equal(await at('2026-12-31T23:59:59Z'), 'nothing was refused');
    assert.equal(await at('2027-01-01T00:00:00Z'), 'expired');
  });
});

describe('the clock', () => {
  test("is the phone's, also against the receiver's", async () => {
    const signed = await office.sign(office.roster);
    const past = { phoneTime: noon('2027-03-01'), receiverTime: noon('2026-12-01') };
    assert.equal(await refusal(signed, past), 'expired');
  });

  test("is the receiver's when the phone's is wrong for certain", async () => {
    const signed = await office.sign(office.roster);
    const receiverTime = noon('2026-12-01');
    for (const phoneTime of [new Date(0), new Date(Date.parse(`${RELEASE_DAY}T00:00:00Z`) - 1), noon('2031-01-01')]) {
      const verified = await verifyRoster(signed, { ...pins, phoneTime, receiverTime });
      assert.equal(verified.clock, 'phone-wrong');
      assert.equal(await refusal(signed, { phoneTime, receiverTime: noon('2027-03-01') }), 'expired');
    }
  });

  test('refuses when there is none to believe', async () => {
    const signed = await office.sign(office.roster);
    assert.equal(await refusal(signed, { phoneTime: new Date(0) }), 'not-yet-valid');
    assert.equal(await refusal(signed, { phoneTime: noon('2031-01-01') }), 'expired');
  });
});

describe('the recipients of a report', () => {
  const keys = (roster: Roster): string[] => roster.recipients.map(({ key }) => key);

  test('are all, when nobody is accused', () => {
    assert.deepEqual(recipientsFor(office.roster, []), keys(office.roster));
  });

  test("leave out the accused's office, its recovery key included, however its name is written", () => {
    assert.deepEqual(recipientsFor(office.roster, ['kantor-ini']), [office.outside.recipient]);
    assert.deepEqual(recipientsFor(changed({ unit: ' KANTOR  contoh' }), ['kantor-ini']), [office.outside.recipient]);
  });

  test('are none when no officer would be left to read it', () => {
    const own = office.roster.recipients.slice(0, 3);
    assert.deepEqual(recipientsFor(changed({ recipients: own }), ['kantor-ini']), []);
    const outsideRecovery = recipientOf(office.outside.recipient, { unit: 'Unit Lain', role: 'recovery' });
    assert.deepEqual(recipientsFor(changed({ recipients: [...own, outsideRecovery] }), ['kantor-ini']), []);
  });
});
