import { EPOCH, FINGERPRINT, readReceiver, type DoorAttributes } from './door-support.ts';

/** For the site's owner: what to change so that a door names its office, one sentence for each attribute. */
export function officeMistakes({ receiver, officeKey, officeEpoch }: DoorAttributes): string[] {
  const mistakes: string[] = [];
  if (receiver === null) {
    mistakes.push('Add receiver="https://…", the address of the office\'s receiver.');
  } else if (!readReceiver(receiver)) {
    mistakes.push('Change receiver to a full https:// address without "?" and "#".');
  }
  if (officeKey === null) {
    mistakes.push('Add office-key="…", the office\'s fingerprint of 43 letters.');
  } else if (!FINGERPRINT.test(officeKey)) {
    mistakes.push("Change office-key to the office's fingerprint: 43 letters, digits, - and _.");
  }
  if (!EPOCH.test(officeEpoch ?? '0')) {
    mistakes.push('Change office-epoch to a whole number, or leave it out.');
  }
  return mistakes;
}
