/** One channel as the card draws it at first sight: who it is, how to reach it, and how far it can be trusted. */

import { html, type SVGTemplateResult, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { dialled, type Channel, type Contact } from '../../core/channel.ts';
import type { Listing } from '../../core/directory.ts';
import { currentLanguage, say } from '../../locales/languages.ts';
import { breakable } from '../shared/breakable.ts';
import { chatIcon, icon, phoneIcon } from '../shared/icons.ts';

/** A channel with its name, what it is, and every way to reach it. `hours`: when somebody answers, as a part of a line. */
export function channel({ channel, standing }: Listing, hours: unknown, more: unknown): TemplateResult {
  const { name, about, contacts, cost, checked, sourceYear } = channel;
  const year = sourceYear ? `${msg('sumber tahun')} ${sourceYear}` : msg('sumber tanpa tahun');
  return html`<li>
    <h3>${say(name)}</h3>
    ${about && fact(say(about))} ${contacts.map((contact) => link(contact))} ${when(hours, cost, fact)}
    ${due(channel, standing)}
    ${
      checked.date &&
      fact(
        checked.how === 'call'
          ? `${msg('Sudah dicoba lewat telepon:')} ${day(checked.date)}`
          : `${msg('Belum dicoba')} · ${year}`,
      )
    }
    ${more}
  </li>`;
}

/** One for danger now: its name stands on the button, and nothing beside it that lets a hand hesitate. */
export function emergency({ channel, standing }: Listing, hours: unknown): TemplateResult {
  const { name, contacts, cost } = channel;
  return html`<li>
    ${contacts.map((contact) => link(contact, say(name), when(hours, cost)))} ${due(channel, standing)}
  </li>`;
}

/** The way to reach somebody, as a link whose number can be read and dialled elsewhere too. */
function link(contact: Contact, name?: string, below?: unknown): unknown {
  const [href, label, paths] = address(contact);
  return (
    href &&
    html`<a class=${contact.way} href=${href} rel="noreferrer"
      ><span>${paths && icon(paths)}${name ?? label} ${below}</span> <b>${breakable(contact.display)}</b></a
    >`
  );
}

/** Where a link leads, and what it does. Nowhere: the address of a street. */
export function address(contact: Contact): [href: string, label: string, paths?: () => SVGTemplateResult] {
  const { way } = contact;
  if (way === 'address') return ['', ''];
  if (way === 'web') return [contact.url, msg('Buka')];
  const number = dialled(contact);
  if (way === 'whatsapp') return [`https://wa.me/${number.slice(1)}`, 'WhatsApp', chatIcon];
  return way === 'sms' ? [`sms:${number}`, 'SMS', chatIcon] : [`tel:${number}`, msg('Telepon'), phoneIcon];
}

const fact = (text: unknown): TemplateResult => html`<p>${text}</p>`;

const due = ({ checked }: Channel, standing: Listing['standing']): unknown =>
  standing === 'due'
    ? fact(html`<strong>${msg('Sudah lama tidak dicek. Terakhir:')} ${day(checked.date)}</strong>`)
    : '';

/** When somebody answers and what it costs, where that is known. */
const when = (hours: unknown, cost: Channel['cost'], as = small): unknown =>
  hours || cost
    ? as(html`${hours}${hours && cost ? ' · ' : ''}${cost && (cost === 'free' ? msg('Gratis') : msg('Pakai pulsa'))}`)
    : '';

const small = (text: unknown): TemplateResult => html`<small>${text}</small>`;

export function day(date: string): string {
  return new Date(date).toLocaleDateString(currentLanguage(), { dateStyle: 'long', timeZone: 'UTC' });
}
