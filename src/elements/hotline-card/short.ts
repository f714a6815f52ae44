/** The card where there is little room: one line of a page's top or foot, or a box at the end of an article. */

import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import type { Channel, Contact } from '../../core/channel.ts';
import type { Directory, Listing } from '../../core/directory.ts';
import type { RegionShard } from '../../core/region.ts';
import { currentLanguage, say } from '../../locales/languages.ts';
import { chatIcon, icon, phoneIcon } from '../shared/icons.ts';
import { address } from './channel.ts';

/** As many numbers as the line holds: at the least the first for danger, and the shortest of those who help. */
export function strip({ now, help }: Directory, region: RegionShard | null): TemplateResult {
  const short = [...help].sort((a, b) => length(a) - length(b))[0];
  const near = help.find((listing) => listing !== short);
  const line: [listing: Listing | undefined, place: string][] = [
    [now[0], 'danger'],
    [now[1], 'danger widest'],
    [near, 'wide'],
    [short, ''],
  ];
  return html`<nav class="strip" lang=${currentLanguage()} aria-label=${msg('Nomor bantuan')}>
    <strong class="widest">${msg('Butuh bantuan?')}</strong>
    ${line.map(([listing, place]) => {
      const contact = listing && firstNumber(listing);
      return contact ? chip(listing.channel, contact, place, region?.name) : nothing;
    })}
  </nav>`;
}

const numbers = ({ channel }: Listing): Contact[] =>
  channel.contacts.filter(({ way }) => /phone|whatsapp|sms/.test(way));
const firstNumber = (listing: Listing): Contact | undefined => numbers(listing)[0];
const length = (listing: Listing): number => firstNumber(listing)?.display.length ?? 99;

function chip({ name }: Channel, contact: Contact, place: string, region = ''): TemplateResult {
  // "SAPA 129" says its number itself, and an office of the page's own town need not say which.
  const label = say(name).replace(contact.display, '').replace(region, '').trim();
  return html`<a class=${place} href=${address(contact)[0]} rel="noreferrer" aria-label="${label} ${contact.display}"
    >${icon(contact.way === 'whatsapp' ? chatIcon : phoneIcon)}<span>${label}</span> <b>${contact.display}</b></a
  >`;
}

/** The danger line, and the two nearest who help. */
export function inline({ now, help }: Directory, region: RegionShard | null): TemplateResult {
  return html`<section class="inline" lang=${currentLanguage()}>
    <h2>${msg('Ada yang bisa membantu')}</h2>
    <p>${region?.name ?? msg('Seluruh Indonesia')}</p>
    <ul>
      ${[...now.slice(0, 2), ...help.slice(0, 2)].map(
        (listing) =>
          html`<li class=${listing.channel.kind === 'danger-now' ? 'danger' : ''}>
            <span>${say(listing.channel.name)}</span>
            <span class="links">${numbers(listing).map(small)}</span>
          </li>`,
      )}
    </ul>
    <p>${msg('Panggilan dan chat meninggalkan jejak di HP.')}</p>
  </section>`;
}

function small(contact: Contact): TemplateResult {
  const [href, label, paths] = address(contact);
  return contact.way === 'phone'
    ? html`<a href=${href} rel="noreferrer" aria-label="${label} ${contact.display}"
        >${paths && icon(paths)}<b>${contact.display}</b></a
      >`
    : html`<a href=${href} rel="noreferrer">${paths && icon(paths)}<span>${label}</span> <b>${contact.display}</b></a>`;
}
