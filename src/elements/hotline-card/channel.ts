/** One channel as the card draws it: who it is, how to reach it, and how far it can be trusted. */

import { html, type SVGTemplateResult, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { dialled, type Channel, type Contact } from '../../core/channel.ts';
import type { Listing } from '../../core/directory.ts';
import { currentLanguage, say } from '../../locales/languages.ts';
import { hoursWords } from '../shared/hours.ts';
import { chatIcon, icon, phoneIcon } from '../shared/icons.ts';

/** A channel with its name, what it is, and every way to reach it. */
export function channel({ channel, standing }: Listing): TemplateResult {
  const { name, about, contacts } = channel;
  return html`<li>
    <h3>${say(name)}</h3>
    ${about && fact(say(about))} ${contacts.map(link)} ${facts(channel, standing).map(fact)}
  </li>`;
}

function link(contact: Contact): TemplateResult {
  if (contact.way === 'address') {
    return fact(`${contact.display}${contact.hours ? `. ${hoursWords(contact.hours)}` : ''}`);
  }
  const [href, label, paths] = address(contact);
  return html`<a href=${href} rel="noreferrer"
    >${paths && icon(paths)}<span>${label} <b>${contact.display}</b></span></a
  >`;
}

const fact = (text: unknown): TemplateResult => html`<p>${text}</p>`;

function address(
  contact: Exclude<Contact, { way: 'address' }>,
): [href: string, label: string, paths?: () => SVGTemplateResult] {
  if (contact.way === 'web') return [contact.url, msg('Buka')];
  if (contact.way === 'whatsapp') return [`https://wa.me/${dialled(contact).slice(1)}`, 'WhatsApp', chatIcon];
  if (contact.way === 'sms') return [`sms:${dialled(contact)}`, 'SMS', chatIcon];
  return [`tel:${dialled(contact)}`, msg('Telepon'), phoneIcon];
}

function facts({ hours, hoursNote, cost, sourceYear, checked }: Channel, standing: Listing['standing']): unknown[] {
  const day = new Date(checked.date).toLocaleDateString(currentLanguage(), { dateStyle: 'long', timeZone: 'UTC' });
  const year = sourceYear ? `${msg('sumber tahun')} ${sourceYear}` : msg('sumber tanpa tahun');
  const lines = [
    [hours ? hoursWords(hours) : hoursNote && say(hoursNote), cost === 'free' && msg('Gratis')]
      .filter(Boolean)
      .join(' · '),
    standing === 'due' && html`<strong>${msg('Perlu dicek lagi. Terakhir dicek:')} ${day}</strong>`,
    checked.how === 'call'
      ? `${msg('Sudah dicoba lewat telepon:')} ${day}`
      : `${msg('Belum dicoba lewat telepon')} · ${year}`,
  ];
  return lines.filter(Boolean);
}
