/** What lies behind a channel's numbers: other ways to use them, what they cost and leave behind, and how they were checked. */

import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { costOf, type Channel, type ChannelMore, type Contact } from '../../core/channel.ts';
import type { Listing } from '../../core/directory.ts';
import type { RegionShard } from '../../core/region.ts';
import { onCards } from '../../core/selection.ts';
import { loadNationalMore } from '../../regions.ts';
import { copyIcon, qrIcon } from '../../generated/later-icons.ts';
import { icon } from '../shared/icons.ts';
import { address, day } from './channel.ts';
import type { HotlineCard } from './hotline-card.ts';
import { moreStyles } from './more.styles.ts';

/** A channel with as much of its other half as there is. */
type Known = Channel & Partial<ChannelMore>;

/** Which code is shown, and what was said last. One for a card. */
export class More {
  private readonly card: HotlineCard;
  private shown: Contact | undefined;
  private code: TemplateResult | undefined;
  private copied: Contact | undefined;
  private said = '';

  private readonly rest: readonly ChannelMore[];

  private constructor(card: HotlineCard, rest: readonly ChannelMore[]) {
    this.card = card;
    this.rest = rest;
    card.wear(moreStyles);
  }

  /** With the other half of what is known; without it where its files do not come. */
  static async of(card: HotlineCard, region: RegionShard | null | undefined): Promise<More> {
    const halves = await Promise.allSettled([loadNationalMore(), region?.more?.().then((file) => file.default)]);
    const found = halves.flatMap((half) => (half.status === 'fulfilled' && half.value ? [half.value] : []));
    card.late = onCards(found.flatMap(({ channels }) => channels));
    return new More(
      card,
      found.flatMap(({ of, channels }) => [...of, ...channels]),
    );
  }

  panel({ channel: shown }: Listing): TemplateResult {
    const channel: Known = { ...shown, ...this.rest.find(({ id }) => id === shown.id) };
    return html`<div class="panel">
      <div class="ways">${channel.contacts.filter(hasNumber).map((contact) => this.ways(contact))}</div>
      <p role="status">${channel.contacts.includes(this.copied as Contact) ? this.said : nothing}</p>
      ${channel.contacts.includes(this.shown as Contact) ? this.code : nothing}
      <dl>
        ${facts(channel).map(
          ([what, text]) =>
            html`<div>
              <dt>${what}</dt>
              <dd>${text}</dd>
            </div>`,
        )}
      </dl>
    </div>`;
  }

  private ways(contact: Contact): TemplateResult {
    const name = contact.way === 'whatsapp' ? `WhatsApp ${contact.display}` : contact.display;
    return html`<button @click=${() => this.copy(contact)}>${icon(copyIcon)} ${msg(str`Salin ${name}`)}</button>${
        cannotCall()
          ? html`<button aria-expanded=${this.shown === contact} @click=${() => this.show(contact)}>
              ${icon(qrIcon)} ${msg(str`Kode QR ${name}`)}
            </button>`
          : nothing
      }`;
  }

  /** The number stands there as text to be copied by hand where the browser does not allow this. */
  private async copy(contact: Contact): Promise<void> {
    let said: string;
    try {
      await navigator.clipboard.writeText(contact.display);
      said = msg('Sudah disalin. Papan klip bisa menyimpannya.');
    } catch {
      said = msg('Tekan lama nomornya untuk menyalin.');
    }
    Object.assign(this, { copied: contact, said });
    this.card.requestUpdate();
  }

  private async show(contact: Contact): Promise<void> {
    if (this.shown === contact) this.shown = undefined;
    else {
      this.code = await drawn(contact);
      this.shown = contact;
    }
    this.card.requestUpdate();
  }
}

const hasNumber = ({ way }: Contact): boolean => way === 'phone' || way === 'whatsapp' || way === 'sms';

/** A screen with a mouse: no telephone, most likely. */
const cannotCall = (): boolean => matchMedia('(hover: hover) and (pointer: fine)').matches;

async function drawn(contact: Contact): Promise<TemplateResult> {
  try {
    const { qr } = await import('./qr.ts');
    const { size, shape } = qr(address(contact)[0]);
    return html`<figure>
      <svg class="qr" viewBox="0 0 ${size} ${size}" role="img" aria-label=${msg(str`Kode QR untuk ${contact.display}`)}>
        ${shape}
      </svg>
      <figcaption>${msg('Arahkan kamera HP ke kode ini. HP itu yang menelepon atau membuka chat.')}</figcaption>
    </figure>`;
  } catch {
    console.error('[ramah] The QR code did not load: publish all its files.');
    return html`<p>${msg('Kode belum bisa dimuat. Pakai nomornya.')}</p>`;
  }
}

function facts(channel: Known): [what: string, text: unknown][] {
  const has = (way: Contact['way']): boolean => channel.contacts.some((contact) => contact.way === way);
  const phone = has('phone');
  const written = has('whatsapp') || has('sms') || has('web');
  const { checked } = channel;
  const lines: [string, unknown][] = [
    [msg('Biaya'), cost(channel)],
    [
      msg('Untuk Tuli'),
      channel.access
        ? [
            channel.access.includes('video-call') && msg('Ada panggilan video.'),
            channel.access.includes('sign-language') && msg('Ada bahasa isyarat.'),
          ]
            .filter(Boolean)
            .join(' ')
        : written
          ? msg('Bisa lewat tulisan. Bahasa isyarat: belum kami ketahui.')
          : msg('Hanya lewat suara, sejauh yang kami ketahui.'),
    ],
    [
      msg('Jejak di HP'),
      [
        phone && msg('Panggilan tercatat di riwayat telepon.'),
        has('whatsapp') && msg('Chat tetap ada di daftar chat. Petugas dapat melihat nomor dan foto profil.'),
        has('sms') && msg('SMS tetap ada di daftar pesan.'),
        has('web') && msg('Alamat situs tetap ada di riwayat browser.'),
      ]
        .filter(Boolean)
        .join(' '),
    ],
    ...channel.contacts
      .filter(({ way }) => way === 'address')
      .map(({ display }): [string, unknown] => [msg('Alamat'), display]),
    [
      msg('Kerahasiaan'),
      channel.promise === 'anonymous'
        ? msg('Boleh tanpa nama, menurut sumbernya.')
        : channel.promise === 'secret' && msg('Nama pelapor dirahasiakan, menurut sumbernya.'),
    ],
    [msg('Umur'), channel.adultsOnly && msg('Hanya untuk 18 tahun ke atas, menurut sumbernya.')],
    [
      msg('Sumber'),
      channel.sources
        ?.map(({ publisher, date }) =>
          /^\d/.test(date) ? `${publisher} (${/^\d{4}-\d\d-\d\d$/.test(date) ? day(date) : date})` : publisher,
        )
        .join('; '),
    ],
    [
      msg('Terakhir dicek'),
      checked.date &&
        `${day(checked.date)}, ${checked.how === 'call' ? msg('dengan menelepon') : msg('dari dokumen, belum lewat telepon')}`,
    ],
  ];
  return lines.filter(([, text]) => text);
}

function cost(channel: Channel): string {
  const costs = channel.contacts.map((contact) => costOf(channel, contact));
  const phone = channel.contacts.some(({ way }) => way === 'phone');
  return [
    costs.includes('free') && msg('Telepon gratis.'),
    costs.includes('pulsa') && msg('Telepon memakai pulsa.'),
    phone && !channel.cost && msg('Biaya telepon belum kami ketahui.'),
    costs.includes('data') && msg('Chat dan situs memakai kuota internet.'),
  ]
    .filter(Boolean)
    .join(' ');
}
