/** Asks for the office's signed roster and holds it against what the page pins. */

import { verifyRoster, type Roster } from '../../core/roster.ts';
import type { Client } from '../../delivery/client.ts';
import type { RoomConfig } from '../../elements/shared/port.ts';

/** An office whose roster may be used. */
export interface Office {
  roster: Roster;
  /** The roster's text as it was signed. */
  text: string;
  /** `phone-wrong`: the phone's clock cannot be right, and the receiver's was used. */
  clock: 'ok' | 'phone-wrong';
  /** Milliseconds to add to the phone's clock. */
  clockOffset: number;
  /** Days since an officer last logged in, as the receiver says without proof; `NaN` where it does not. */
  unattended: number;
}

/** The highest epoch of each office that this page has seen: it never falls. */
const seenEpochs = new Map<string, number>();

/** @throws {RosterError | DeliveryError} a roster that must not be used, or a receiver that gave none */
export async function openOffice(
  client: Pick<Client, 'roster'>,
  { officeKey, officeEpoch }: Pick<RoomConfig, 'officeKey' | 'officeEpoch'>,
  phoneTime: Date,
): Promise<Office> {
  const { signed, receiverTime, lastLogin = '' } = await client.roster();
  const seenEpoch = seenEpochs.get(officeKey);
  const { roster, text, clock, today } = await verifyRoster(signed, {
    officeKey,
    officeEpoch,
    seenEpoch,
    phoneTime,
    receiverTime,
  });
  seenEpochs.set(officeKey, roster.epoch);
  const clockOffset = clock === 'phone-wrong' && receiverTime ? receiverTime.getTime() - phoneTime.getTime() : 0;
  const unattended = Math.floor((Date.parse(today) - Date.parse(lastLogin)) / 86_400_000);
  return { roster, text, clock, clockOffset, unattended };
}
