import { render, noChange, html, nothing } from 'lit';
import { LOCALE_STATUS_EVENT, msg } from '@lit/localize';
import { k as knownLanguage, S as SOURCE_LANGUAGE, l as loadRegion, b as directory, n as nationalChannels, s as say, c as currentLanguage } from './command.js';
import { R as RELEASE_DAY } from './release.js';
import { h as hasOwn } from './region.js';
import { adoptStyles } from '@lit/reactive-element/css-tag.js';
import { t as tokens, s as sheet, a as styles, e as emergency, c as channel } from './shadow.js';
import './command-line.js';
import 'node:util';
import 'node:path';
import 'node:url';
import '@lit/localize/init/install.js';
import '@lit/localize/internal/runtime-msg.js';

let named = null;
let chosen = false;
let told = false;
let wanted = SOURCE_LANGUAGE;
let change = Promise.resolve();
function joinPageLanguage(lang) {
  const own = knownLanguage(lang);
  named ??= own;
  if (lang && !told && (!own || own !== named)) {
    told = true;
    console.error(`[ramah] lang="${lang}" is not used: the page speaks ${named ?? "id or en"}.`);
  }
  return chosen ? change : go(named ?? knownLanguage(document.documentElement.lang) ?? SOURCE_LANGUAGE);
}
function choosePageLanguage(lang) {
  chosen = true;
  return go(lang);
}
function go(lang) {
  if (lang !== wanted) {
    wanted = lang;
    change = import('./translations.js').then(({ speak }) => speak(lang)).catch(() => console.error(`[ramah] The translation "${lang}" did not load.`));
  }
  return change;
}

const states = (...names) => Object.fromEntries(names.map((name) => [name, { attribute: false }]));
class Drawn extends HTMLElement {
  constructor() {
    super();
    /** Declared in the page's HTML, or our own. */
    this.renderRoot = this.shadowRoot ?? this.attachShadow({ mode: "open" });
    /** Settles when what changed last is drawn. */
    this.updateComplete = Promise.resolve();
    this.values = {};
    /** What a page's script had set before the tag was defined. */
    this.early = {};
    this.changes = /* @__PURE__ */ new Map();
    this.worn = [];
    this.waits = false;
    this.drawn = false;
    this.spoken = () => this.requestUpdate();
    for (const name of Object.keys(this.constructor.properties)) {
      if (!Object.prototype.hasOwnProperty.call(this, name)) continue;
      this.early[name] = this[name];
      Reflect.deleteProperty(this, name);
    }
  }
  static {
    this.styles = [];
  }
  static {
    /** What is drawn again when it changes. Each has a field with its first value. */
    this.properties = {};
  }
  static get observedAttributes() {
    const { prototype } = this;
    for (const name of Object.keys(this.properties)) {
      Object.defineProperty(prototype, name, {
        configurable: true,
        get() {
          return this.values[name];
        },
        set(value) {
          const old = this.values[name];
          this.values[name] = value;
          if (value !== old) this.requestUpdate(name, old);
        }
      });
    }
    return Object.keys(attributesOf(this));
  }
  connectedCallback() {
    Object.assign(this, this.early);
    this.early = {};
    if (this.worn.length === 0) this.wear(...this.constructor.styles);
    window.addEventListener(LOCALE_STATUS_EVENT, this.spoken);
    this.requestUpdate();
  }
  disconnectedCallback() {
    window.removeEventListener(LOCALE_STATUS_EVENT, this.spoken);
  }
  attributeChangedCallback(attribute, _old, value) {
    const name = attributesOf(this.constructor)[attribute];
    this[name] = value;
  }
  /** Puts on looks; those of a part come later. */
  wear(...more) {
    this.worn = [.../* @__PURE__ */ new Set([...this.worn, ...more])];
    adoptStyles(this.renderRoot, [...this.worn]);
  }
  /** Draws again, once for all changes of a moment. */
  requestUpdate(name, old) {
    if (name !== void 0 && !this.changes.has(name)) this.changes.set(name, old);
    if (this.waits) return;
    this.waits = true;
    this.updateComplete = Promise.resolve().then(() => this.draw());
  }
  draw() {
    const { changes, drawn } = this;
    if (!drawn && !this.isConnected) {
      this.waits = false;
      return;
    }
    this.willUpdate?.(changes);
    this.changes = /* @__PURE__ */ new Map();
    this.waits = false;
    this.drawn = true;
    for (const [attribute, name] of Object.entries(attributesOf(this.constructor))) {
      const { reflect } = this.constructor.properties[name] ?? {};
      if (reflect && changes.has(name)) this.setAttribute(attribute, String(this.values[name]));
    }
    render(this.render(), this.renderRoot, { host: this });
    if (!drawn) this.firstUpdated?.();
    this.updated?.(changes);
  }
}
function attributesOf({ properties }) {
  const entries = Object.entries(properties).map(([name, { attribute = name.toLowerCase() }]) => [attribute, name]);
  return Object.fromEntries(entries.filter(([attribute]) => attribute));
}

class ReadyEvent extends Event {
  constructor() {
    super("ramah-ready", { bubbles: true, composed: true });
  }
}
class FailedEvent extends Event {
  constructor(reason) {
    super("ramah-failed", { bubbles: true, composed: true });
    this.reason = reason;
  }
}

const ATTRIBUTES = ["region", "variant", "audience", "channels", "name", "phone", "whatsapp", "hours"];
class HotlineCard extends Drawn {
  constructor() {
    super(...arguments);
    this.region = "";
    this.variant = "";
    this.audience = "";
    this.channels = "";
    this.name = "";
    this.phone = "";
    this.whatsapp = "";
    this.hours = "";
    /** Channels that came with a later part. */
    this.late = [];
    this.turn = 0;
    /** A face that the page's HTML brought (src/render): it stays until ours is whole. */
    this.still = [...this.renderRoot.childNodes];
    this.open = async () => {
      this.more ??= await part(import('./more.js').then(({ More }) => More.of(this, this.shard)));
    };
    this.print = async () => {
      (await part(import('./print.js')))?.printPocketCard(this.directory());
    };
  }
  static {
    this.styles = [tokens, sheet, styles];
  }
  static {
    this.properties = {
      ...Object.fromEntries(ATTRIBUTES.map((name) => [name, {}])),
      ...states("moment", "late", "shard", "options", "times", "more")
    };
  }
  attributeChangedCallback(attribute, old, value) {
    super.attributeChangedCallback(attribute, old, value ?? "");
  }
  willUpdate(changed) {
    if (ATTRIBUTES.some((name) => changed.has(name))) void this.load();
  }
  async load() {
    const turn = ++this.turn;
    const { region, more } = this;
    this.more = void 0;
    this.late = [];
    const [shard, options] = await Promise.all([
      region ? loadRegion(region) : null,
      ATTRIBUTES.some((name) => name !== "region" && this[name]) ? part(import('./shadow.js').then(function (n) { return n.o; }).then(({ options: options2 }) => options2(this))) : null,
      joinPageLanguage(this.lang),
      this.still[0] && part(import('./shadow.js').then(function (n) { return n.f; }).then((times) => this.times = times))
    ]);
    if (turn !== this.turn) return;
    this.options = options;
    this.shard = shard;
    if (more) void this.open();
    await this.updateComplete;
    if (region && !shard) this.dispatchEvent(new FailedEvent("region"));
    this.dispatchEvent(new ReadyEvent());
  }
  render() {
    if (this.shard === void 0) {
      if (this.still[0]) return noChange;
      if (this.querySelector("[href^=tel]")) return html`<slot></slot>`;
      this.stood = 0;
      return this.variant ? html`<ul>
            ${this.directory().now.map((one) => emergency(one, nothing))}
          </ul>` : this.card(null);
    }
    this.stood ??= this.offsetHeight;
    this.still.forEach((node) => node.remove());
    return this.face(this.shard);
  }
  /** The first whole face of our own is at least as high as what the page brought, so that nothing below it moves. */
  updated() {
    const { stood = 0, style } = this;
    if (!stood) return;
    this.stood = 0;
    if (this.offsetHeight >= stood) return;
    style.minHeight = `${stood}px`;
    window.addEventListener("resize", () => style.minHeight = "", { once: true });
  }
  /** All that it shows of a region; also drawn without a browser (src/render). */
  face(shard) {
    return this.options?.face?.(this.directory(), shard) ?? this.card(shard);
  }
  /** What this card shows. */
  directory() {
    const moment = new Date(Math.max(+(this.moment ?? Date.now()), Date.parse(RELEASE_DAY)));
    const all = directory([...nationalChannels, ...this.late], this.shard ?? null, moment);
    return this.options?.choose(all) ?? all;
  }
  card(region) {
    const { now, help, special } = this.directory();
    const lang = currentLanguage();
    const other = lang === "id" ? "en" : "id";
    const list = (listings, wanted) => html`<ul>
        ${listings.map((one) => channel(one, wanted && this.when(one.channel), this.details([one])))}
      </ul>`;
    return html`<section lang=${lang}>
      <h2>${msg("Nomor bantuan")}</h2>
      ${region?.name ?? msg("Seluruh Indonesia")}
      <div class="now">
        <h3>${msg("Dalam bahaya sekarang?")}</h3>
        <ul>
          ${now.map((one) => emergency(one, this.when(one.channel)))}
        </ul>
        ${this.details(now)}
      </div>
      ${this.region && !(region && hasOwn(region)) ? html`<p class="far">
              ${msg("Nomor khusus wilayah ini belum kami ketahui.")}
              ${region ? msg("Ini nomor provinsi dan nasional.") : msg("Ini nomor nasional.")}
            </p>` : nothing}
      ${list(help, true)}
      ${special.length === 0 ? nothing : html`<details class="other" @toggle=${this.open}>
              <summary>
                <strong>${msg("Nomor lain")}</strong>
                <p>${special.map(({ channel: channel2 }) => say(channel2.name)).join(", ")}</p>
              </summary>
              ${list(special, this.more)}
            </details>`}
      <div class="foot">
        <p>
          ${msg("Panggilan tercatat di riwayat telepon.")}
          ${msg("Chat tetap ada di daftar chat. Petugas dapat melihat nomor dan foto profil.")}
        </p>
        <button @click=${this.print}>${msg("Cetak kartu saku")}</button>
        <button lang=${other} @click=${() => choosePageLanguage(other)}>
          ${other === "en" ? "English" : "Bahasa Indonesia"}
        </button>
      </div>
    </section>`;
  }
  /** When somebody answers. An office's hours are put into words by a file of their own, loaded where one is shown. */
  when({ hours, hoursNote }) {
    if (!hours || hours === "always") return hours ? msg("24 jam") : hoursNote && say(hoursNote);
    if (this.times === void 0) {
      this.times = null;
      void part(import('./shadow.js').then(function (n) { return n.f; })).then((times) => this.times = times);
    }
    return this.times?.times(hours, this.moment ?? /* @__PURE__ */ new Date()) ?? html`<span class="wait"></span>`;
  }
  /** What some want to know or do with these numbers: its file is loaded when it is opened. */
  details(listings) {
    return html`<details class="more" @toggle=${this.open}>
      <summary>${msg("Salin, kode QR, keterangan")}</summary>
      ${this.more ? listings.map((one) => this.more?.panel(one)) : html`<p>${msg("Sedang dimuat. Terlalu lama? Tutup lalu buka lagi.")}</p>`}
    </details>`;
  }
}
const part = (loading) => loading.catch(() => {
  console.error("[ramah] A part of <ramah-hotline-card> did not load: publish all its files.");
  return null;
});

export { HotlineCard };
