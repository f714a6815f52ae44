import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { openOffice } from '../../src/room/report/open-office.ts';
import { newOffice } from '../core/support.ts';

const office = await newOffice();
const signed = await office.sign(office.roster);
const pins = { officeKey: office.officeKey, officeEpoch: 1 };

/** What the page finds at this time of the phone. */
const open = (phoneTime: Date, told: { lastLogin: string; receiverTime?: Date }) =>
  openOffice({ roster: async () => ({ signed, ...told }) }, pins, phoneTime);

describe('days without an officer', () => {
  const days = async (now: string, lastLogin: string) => (await open(new Date(now), { lastLogin })).unattended;

  test('are counted by the day in UTC, whatever the hour', async () => {
    assert.equal(await days('2026-12-01T00:00:00Z', '2026-11-25'), 6);
    assert.equal(await days('2026-12-01T23:59:59Z', '2026-11-25'), 6);
    assert.equal(await days('2026-12-02T00:00:00Z', '2026-11-25'), 7);
    assert.equal(await days('2026-12-01T12:00:00Z', '2026-12-01'), 0);
  });

  test("are counted by the receiver's clock where the phone's is wrong for certain, as its roster is held to be valid", async () => {
    const receiverTime = new Date('2026-12-02T12:00:00Z');
    const { clock, unattended } = await open(new Date(0), { lastLogin: '2026-11-25', receiverTime });
    assert.deepEqual([clock, unattended], ['phone-wrong', 7]);
  });

  test('are unknown where the receiver says no day', async () => {
    for (const lastLogin of ['', 'x', '2026-13-40', '\u0000\u0000\u0000'])
      assert.ok(Number.isNaN(await days('2026-12-01T12:00:00Z', lastLogin)), JSON.stringify(lastLogin));
  });
});
