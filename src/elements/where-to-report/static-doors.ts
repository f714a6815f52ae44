/** Where no room can be: places to report to, as a list that asks nothing. Loaded only then. */

import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { dialled, type Channel, type Contact } from '../../core/channel.ts';
import { directory } from '../../core/directory.ts';
import { notBeforeRelease } from '../../core/release.ts';
import type { RegionShard } from '../../core/region.ts';
import { nationalMore } from '../../generated/national-more.ts';
import { say } from '../../locales/languages.ts';
import { loadRegion, nationalChannels } from '../../regions.ts';
import { breakable } from '../shared/breakable.ts';
import type { RefusalFace } from '../shared/door-face.ts';
import * as refusing from '../shared/door-refusal.ts';
import type { Door } from '../shared/door.ts';
import { officeMistakes } from '../shared/office-mistakes.ts';
import { staticDoorsStyles } from './static-doors.styles.ts';

/** For the site's owner: what to change so that a report can follow. */
export function tellMistakes(door: Door): void {
  console.error(`[ramah] <${door.localName}> opens without a report. ${officeMistakes(door).join(' ')}`);
}

/** What a door does that is refused, with the places of its region below the numbers. */
export async function staticDoors(door: Door): Promise<typeof refusing> {
  const { region } = door;
  const shard = region ? await loadRegion(region) : null;
  const later = nationalMore.channels.filter(({ where, contacts }) => where.includes('card') && contacts.length > 0);
  door.below = () => places([...nationalChannels, ...later], shard);
  return { ...refusing, refused, doorRefusal };
}

function refused(door: Door): void {
  refusing.refused(door);
  door.wear(...staticDoorsStyles);
}

function doorRefusal(face: RefusalFace): TemplateResult {
  const { why, page, onStart } = face;
  if (page !== null || why === 'in-app') return refusing.doorRefusal({ ...face, page: page ?? location.href });
  return html`<p class="notice" role="status">
      ${why === 'folder' ? refusing.refusalWords(why) : msg('Pertanyaan tidak bisa dibuka di sini.')}
    </p>
    ${
      why === 'insecure' || why === 'too-old' || why === 'folder'
        ? nothing
        : html`<button class="button" type="button" @click=${onStart}>${msg('Coba buka lagi')}</button>`
    }`;
}

function places(national: readonly Channel[], shard: RegionShard | null): TemplateResult {
  const { help, special } = directory(national, shard, notBeforeRelease(new Date()));
  return html`<div class="places">
    <h3>${msg('Tempat yang bisa dihubungi')}</h3>
    <ul class="doors">
      ${[...help, ...special].map(({ channel }) => place(channel))}
    </ul>
  </div>`;
}

const place = ({ name, about, contacts }: Channel): TemplateResult =>
  html`<li>
    <strong>${say(name)}</strong>
    ${about ? html`<p>${say(about)}</p>` : nothing} ${contacts.map(link)}
  </li>`;

function link(contact: Contact): TemplateResult {
  const { way, display } = contact;
  if (way === 'address') return html`<p>${display}</p>`;
  const [href, label] =
    way === 'web'
      ? [contact.url, msg('Buka')]
      : way === 'whatsapp'
        ? [`https://wa.me/${dialled(contact).slice(1)}`, 'WhatsApp']
        : way === 'sms'
          ? [`sms:${dialled(contact)}`, 'SMS']
          : [`tel:${dialled(contact)}`, msg('Telepon')];
  return html`<a class="call ${way}" href=${href} rel="noreferrer noopener"
    ><span class="call-label">${label}</span> <span class="call-number">${breakable(display)}</span></a
  >`;
}
