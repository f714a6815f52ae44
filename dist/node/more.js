import { svg, css, nothing, html } from 'lit';
import { msg, str } from '@lit/localize';
import { f as loadNationalMore, g as onCards, j as costOf } from './command.js';
import { i as icon, d as day, b as address } from './shadow.js';
import './release.js';
import './command-line.js';
import 'node:util';
import 'node:path';
import 'node:url';
import './region.js';
import '@lit/localize/init/install.js';
import '@lit/localize/internal/runtime-msg.js';

const copyIcon = () => svg`<rect width="14" height="14" x="8" y="8" rx="2" ry="2"/><path d="M4 16c-1.1 0-2-.9-2-2v-10c0-1.1 .9-2 2-2h10c1.1 0 2 .9 2 2"/>`;
const qrIcon = () => svg`<rect width="5" height="5" x="3" y="3" rx="1"/><rect width="5" height="5" x="16" y="3" rx="1"/><rect width="5" height="5" x="3" y="16" rx="1"/><path d="M21 16h-3a2 2 0 0 0-2 2v3M21 21v.01M12 7v3a2 2 0 0 1-2 2h-3M3 12h.01M12 3h.01M12 16v.01M16 12h1M21 12v.01M12 21v-1"/>`;

const moreStyles = css`
  .panel {
    padding-top: 8px;
    color: var(--_ink);
  }

  .panel + .panel {
    margin-top: 16px;
    border-top: 1px solid var(--_line);
  }

  .ways {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(300px, 100%), 1fr));
    gap: 8px;
  }

  .ways button {
    display: flex;
    align-items: center;
    padding: 4px 12px;
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
    text-align: start;
    text-decoration: none;
    line-height: 1.25;
  }

  .ways .icon {
    flex: none;
  }

  [role='status']:empty {
    display: none;
  }

  [role='status'] {
    margin-top: 8px;
    color: var(--_ink);
    font-weight: 700;
  }

  figure {
    max-width: 280px;
    margin: 16px auto;
    text-align: center;
    font-size: 16px;
  }

  .qr {
    display: block;
    width: 100%;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: #fff;
    shape-rendering: crispEdges;
    forced-color-adjust: none;
  }

  dl {
    margin: 8px 0 0;
    font-size: 16px;
  }

  dl div {
    padding: 8px 0;
    border-top: 1px solid var(--_line);
  }

  dl div:first-child {
    border-top: 0;
  }

  dt {
    font-weight: 700;
  }

  dd {
    margin: 0;
  }
`;

class More {
  constructor(card, rest) {
    this.said = "";
    this.card = card;
    this.rest = rest;
    card.wear(moreStyles);
  }
  /** With the other half of what is known; without it where its files do not come. */
  static async of(card, region) {
    const halves = await Promise.allSettled([loadNationalMore(), region?.more?.().then((file) => file.default)]);
    const found = halves.flatMap((half) => half.status === "fulfilled" && half.value ? [half.value] : []);
    card.late = onCards(found.flatMap(({ channels }) => channels));
    return new More(
      card,
      found.flatMap(({ of, channels }) => [...of, ...channels])
    );
  }
  panel({ channel: shown }) {
    const channel = { ...shown, ...this.rest.find(({ id }) => id === shown.id) };
    return html`<div class="panel">
      <div class="ways">${channel.contacts.filter(hasNumber).map((contact) => this.ways(contact))}</div>
      <p role="status">${channel.contacts.includes(this.copied) ? this.said : nothing}</p>
      ${channel.contacts.includes(this.shown) ? this.code : nothing}
      <dl>
        ${facts(channel).map(
      ([what, text]) => html`<div>
              <dt>${what}</dt>
              <dd>${text}</dd>
            </div>`
    )}
      </dl>
    </div>`;
  }
  ways(contact) {
    const name = contact.way === "whatsapp" ? `WhatsApp ${contact.display}` : contact.display;
    return html`<button @click=${() => this.copy(contact)}>${icon(copyIcon)} ${msg(str`Salin ${name}`)}</button>${cannotCall() ? html`<button aria-expanded=${this.shown === contact} @click=${() => this.show(contact)}>
              ${icon(qrIcon)} ${msg(str`Kode QR ${name}`)}
            </button>` : nothing}`;
  }
  /** The number stands there as text to be copied by hand where the browser does not allow this. */
  async copy(contact) {
    let said;
    try {
      await navigator.clipboard.writeText(contact.display);
      said = msg("Sudah disalin. Papan klip bisa menyimpannya.");
    } catch {
      said = msg("Tekan lama nomornya untuk menyalin.");
    }
    Object.assign(this, { copied: contact, said });
    this.card.requestUpdate();
  }
  async show(contact) {
    if (this.shown === contact) this.shown = void 0;
    else {
      this.code = await drawn(contact);
      this.shown = contact;
    }
    this.card.requestUpdate();
  }
}
const hasNumber = ({ way }) => way === "phone" || way === "whatsapp" || way === "sms";
const cannotCall = () => matchMedia("(hover: hover) and (pointer: fine)").matches;
async function drawn(contact) {
  try {
    const { qr } = await import('./qr.js');
    const { size, shape } = qr(address(contact)[0]);
    return html`<figure>
      <svg class="qr" viewBox="0 0 ${size} ${size}" role="img" aria-label=${msg(str`Kode QR untuk ${contact.display}`)}>
        ${shape}
      </svg>
      <figcaption>${msg("Arahkan kamera HP ke kode ini. HP itu yang menelepon atau membuka chat.")}</figcaption>
    </figure>`;
  } catch {
    console.error("[ramah] The QR code did not load: publish all its files.");
    return html`<p>${msg("Kode belum bisa dimuat. Pakai nomornya.")}</p>`;
  }
}
function facts(channel) {
  const has = (way) => channel.contacts.some((contact) => contact.way === way);
  const phone = has("phone");
  const written = has("whatsapp") || has("sms") || has("web");
  const { checked } = channel;
  const lines = [
    [msg("Biaya"), cost(channel)],
    [
      msg("Untuk Tuli"),
      channel.access ? [
        channel.access.includes("video-call") && msg("Ada panggilan video."),
        channel.access.includes("sign-language") && msg("Ada bahasa isyarat.")
      ].filter(Boolean).join(" ") : written ? msg("Bisa lewat tulisan. Bahasa isyarat: belum kami ketahui.") : msg("Hanya lewat suara, sejauh yang kami ketahui.")
    ],
    [
      msg("Jejak di HP"),
      [
        phone && msg("Panggilan tercatat di riwayat telepon."),
        has("whatsapp") && msg("Chat tetap ada di daftar chat. Petugas dapat melihat nomor dan foto profil."),
        has("sms") && msg("SMS tetap ada di daftar pesan."),
        has("web") && msg("Alamat situs tetap ada di riwayat browser.")
      ].filter(Boolean).join(" ")
    ],
    ...channel.contacts.filter(({ way }) => way === "address").map(({ display }) => [msg("Alamat"), display]),
    [
      msg("Kerahasiaan"),
      channel.promise === "anonymous" ? msg("Boleh tanpa nama, menurut sumbernya.") : channel.promise === "secret" && msg("Nama pelapor dirahasiakan, menurut sumbernya.")
    ],
    [msg("Umur"), channel.adultsOnly && msg("Hanya untuk 18 tahun ke atas, menurut sumbernya.")],
    [
      msg("Sumber"),
      channel.sources?.map(
        ({ publisher, date }) => /^\d/.test(date) ? `${publisher} (${/^\d{4}-\d\d-\d\d$/.test(date) ? day(date) : date})` : publisher
      ).join("; ")
    ],
    [
      msg("Terakhir dicek"),
      checked.date && `${day(checked.date)}, ${checked.how === "call" ? msg("dengan menelepon") : msg("dari dokumen, belum lewat telepon")}`
    ]
  ];
  return lines.filter(([, text]) => text);
}
function cost(channel) {
  const costs = channel.contacts.map((contact) => costOf(channel, contact));
  const phone = channel.contacts.some(({ way }) => way === "phone");
  return [
    costs.includes("free") && msg("Telepon gratis."),
    costs.includes("pulsa") && msg("Telepon memakai pulsa."),
    phone && !channel.cost && msg("Biaya telepon belum kami ketahui."),
    costs.includes("data") && msg("Chat dan situs memakai kuota internet.")
  ].filter(Boolean).join(" ");
}

export { More };
