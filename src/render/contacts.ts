/** Channels as plain lists and links: what a page shows of them without script and without style. */

import { msg, str } from '@lit/localize';
import { dialled, type Channel, type Contact } from '../core/channel.ts';
import type { Listing } from '../core/directory.ts';
import { currentLanguage, say } from '../locales/languages.ts';
import { hoursWords } from '../elements/shared/hours.ts';
import type { FallbackNumber } from '../elements/shared/numbers.ts';
import { markup, type Markup, type Part } from './markup.ts';

const spaced = (parts: readonly Part[], between: Part): Part =>
  parts.filter(Boolean).flatMap((part, at) => (at === 0 ? [part] : [between, part]));

/** The number or the address is always the text of its link: it can be read, copied and dialled elsewhere. */
function link(contact: Contact): Part {
  const { way, display } = contact;
  if (way === 'address') return display;
  if (way === 'web') return markup`<a href="${contact.url}" rel="noreferrer">${display}</a>`;
  const number = dialled(contact);
  if (way === 'whatsapp')
    return markup`<a href="https://wa.me/${number.slice(1)}" rel="noreferrer">WhatsApp ${display}</a>`;
  return way === 'sms'
    ? markup`<a href="sms:${number}">SMS ${display}</a>`
    : markup`<a href="tel:${number}">${display}</a>`;
}

/** Every number of a channel; no street, no page. */
export const links = ({ contacts }: Channel): Part =>
  spaced(contacts.filter(({ way }) => way !== 'address' && way !== 'web').map(link), ' · ');

/** A channel's first number, with its name where the number does not say it. */
export function shortLink(name: string, { contacts }: Channel): Markup | undefined {
  const contact = contacts.find(({ way }) => way === 'phone');
  const label = contact && name.replace(contact.display, '').trim();
  return contact && markup`${label} ${link(contact)}`;
}

export const day = (date: string): string =>
  new Date(date).toLocaleDateString(currentLanguage(), { dateStyle: 'long', timeZone: 'UTC' });

function known({ hours, hoursNote, cost }: Channel): Part {
  const when = hours ? hoursWords(hours) : hoursNote && say(hoursNote);
  return spaced([when, cost && (cost === 'free' ? msg('Gratis') : msg('Pakai pulsa'))], ' · ');
}

function trust({ checked, sourceYear }: Channel): Part {
  // A number of the site's own: its text says who answers for it.
  if (!checked.date) return '';
  if (checked.how === 'call') return `${msg('Sudah dicoba lewat telepon:')} ${day(checked.date)}`;
  const year = sourceYear ? `${msg('sumber tahun')} ${sourceYear}` : msg('sumber tanpa tahun');
  return `${msg('Belum dicoba')} · ${year}`;
}

const due = ({ channel, standing }: Listing): Part =>
  standing === 'due' && `${msg('Sudah lama tidak dicek. Terakhir:')} ${day(channel.checked.date)}`;

/** One channel as an item of a list; one for danger now says nothing that lets a hand hesitate. */
export function item(listing: Listing): Markup {
  const { kind, name, about, contacts } = listing.channel;
  const urgent = kind === 'danger-now';
  const facts = [known(listing.channel), due(listing), !urgent && trust(listing.channel)];
  return markup`<li><strong>${say(name)}</strong>: ${spaced(contacts.map(link), ' · ')}${[
    about && !urgent && say(about),
    ...facts,
  ]
    .filter((fact) => fact && !(Array.isArray(fact) && fact.length === 0))
    .map((fact) => markup`<br>${fact}`)}</li>\n`;
}

export const list = (listings: readonly Listing[]): Part =>
  listings.length > 0 && markup`<ul>\n${listings.map(item)}</ul>\n`;

/** The numbers that a door keeps on screen, those for danger first. */
export function numbers(all: readonly FallbackNumber[]): Markup {
  const sorted = [...all].sort((a, b) => +b.emergency - +a.emergency);
  return markup`<ul>\n${sorted.map(
    ({ label, display, dial }) => markup`<li>${label}: <a href="tel:${dial}">${display}</a></li>\n`,
  )}</ul>\n`;
}

/** When these were looked at last: a page that is not made again grows old without saying so. */
export function checkedOn(listings: readonly Listing[]): Markup {
  const dates = listings.map(({ channel }) => channel.checked.date).filter(Boolean);
  const [oldest] = dates.sort();
  const checked = oldest && day(oldest);
  return markup`${checked && markup`<p>${msg(str`Nomor dicek ${checked}.`)}</p>\n`}`;
}
