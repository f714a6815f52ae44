/** Reads the number that a site's owner writes on the tag. Pure. */

export interface OwnNumber {
  readonly name: string;
  readonly phone: string;
  readonly whatsapp: string;
  readonly hours: string;
}

export interface OwnContact {
  readonly way: 'phone' | 'whatsapp';
  readonly display: string;
  /** Digits for a link: `129`, `+623215550100`. */
  readonly dial: string;
}

/** What people write between digits. */
const TEXT = /^\+?[\d\s().-]+$/;
/** Short codes, and Indonesian numbers without their leading 0. */
const NUMBER = /^(1\d{2,6}|\+62\d{7,12})$/;
const MOBILE = /^\+628\d{7,11}$/;

/**
 * What of it can be shown, as links need it, and what must be changed on the tag. Without a name nothing is shown: a
 * number must say who answers.
 */
export function ownContacts({ name, phone, whatsapp, hours }: OwnNumber): {
  readonly contacts: readonly OwnContact[];
  readonly mistakes: readonly string[];
} {
  const mistakes: string[] = [];
  const contacts: OwnContact[] = [];
  const read = (way: OwnContact['way'], text: string, form: RegExp, like: string): void => {
    if (!text.trim()) return;
    const dial = TEXT.test(text.trim()) ? dialOf(text) : '';
    if (form.test(dial)) contacts.push({ way, display: text.trim(), dial });
    else mistakes.push(`${way}="${text}" is not an Indonesian number. Write it like ${like}.`);
  };
  read('phone', phone, NUMBER, '0321-555-0100 or 129');
  read('whatsapp', whatsapp, MOBILE, '0812-0000-0000');
  if (!name.trim() || name.trim().length > 80) {
    mistakes.push('name must say in 1 to 80 letters who answers.');
    return { contacts: [], mistakes };
  }
  if (hours.length > 120) mistakes.push('hours is longer than 120 letters: it is cut.');
  if (contacts.length === 0 && mistakes.length === 0) mistakes.push('name stands alone: add phone or whatsapp.');
  return { contacts, mistakes };
}

function dialOf(text: string): string {
  const digits = text.replace(/\D/g, '');
  if (digits.startsWith('0')) return `+62${digits.slice(1)}`;
  return digits.startsWith('62') ? `+${digits}` : digits;
}
