import { css as css$1, unsafeCSS, svg, html, nothing } from 'lit';
import { msg, str } from '@lit/localize';
import { s as say, c as currentLanguage, d as dialled, t as tell, p as prepare, a as choose, i as isOld, h as hoursWords, e as escape, M as Markup, o as opening } from './command.js';
import { R as RELEASE_DAY } from './release.js';

const sheet = css$1`
  :host {
    container-type: inline-size;
  }
  section {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  h2,
  h3,
  p,
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  h2 {
    font-size: 26px;
    line-height: 1.25;
  }
  h3 {
    font-size: 20px;
    line-height: 1.25;
  }
  @media print {
    * {
      background: none !important;
      border-color: #000 !important;
      color: #000 !important;
    }
    li {
      break-inside: avoid;
    }
  }
`;

const css = String.raw;
const LIGHT = css`
  --_scheme: light;
  --_surface: var(--ramah-surface, #fbf7ef);
  --_ink: var(--ramah-ink, #1d2726);
  --_muted: #414e4c;
  --_line: #7b8784;
  --_accent: var(--ramah-accent, #08554e);
  --_radius: var(--ramah-radius, 12px);
`;
const DARK = css`
  --_scheme: dark;
  --_surface: var(--ramah-surface, #15201f);
  --_ink: var(--ramah-ink, #f1efe8);
  --_muted: #c9d0cb;
  --_line: #7f918c;
  --_accent: var(--ramah-accent, #8fdacd);
`;
const MORE_LIGHT = css`
  --_raised: #fff;
  --_on-accent: #fff;
  --_accent-soft: #e2efeb;
  --_danger: #931310;
  --_on-danger: #fff;
  --_danger-soft: #fbe6e2;
`;
const MORE_DARK = css`
  --_raised: #1d2b29;
  --_on-accent: #08211e;
  --_accent-soft: #203a36;
  --_danger: #ffb4a9;
  --_on-danger: #3b0705;
  --_danger-soft: #3d1a17;
`;

const dark = DARK + MORE_DARK;
const tokens = unsafeCSS(css`
  :host {
    ${LIGHT + MORE_LIGHT}

    display: block;
    font: inherit;
    font-family: var(--ramah-font, inherit);
    font-size: 18px;
    line-height: 1.5;
    text-align: start;
    overflow-wrap: break-word;
  }

  /* What an owner wrote into the tag stands on the owner's page, in its colours. */
  :host > :not(slot) {
    color: var(--_ink);
    color-scheme: var(--_scheme);
  }

  :host([hidden]) {
    display: none;
  }

  :host([theme='dark']) {
    ${dark}
  }

  @media (prefers-color-scheme: dark) {
    :host(:not([theme='light'])) {
      ${dark}
    }
  }

  * {
    box-sizing: border-box;
  }

  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
`);

const styles = css$1`
  section {
    padding: clamp(8px, 4%, 24px);
  }

  ul:has([open]) {
    align-items: start;
  }

  ul {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(330px, 100%), 1fr));
    gap: 12px;
    margin-top: 12px;
  }

  li,
  .other > summary {
    padding: 16px;
    border-radius: var(--_radius);
    background: var(--_raised);
  }

  p {
    color: var(--_muted);
    font-size: 16px;
  }

  a {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    min-height: 56px;
    margin: 12px 0;
    max-width: 560px;
    padding: 8px;
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
    color: var(--_accent);
    line-height: 1.2;
    text-decoration: none;
  }

  .icon,
  a span {
    margin-inline-end: 8px;
    vertical-align: -5px;
  }

  /* A number is never broken: it grows with the room that it has. */
  b {
    font-size: min(28px, 7.4vw);
    font-size: clamp(19px, 7.4cqi, 28px);
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  .web b {
    font-size: 22px;
    overflow-wrap: anywhere;
    white-space: normal;
  }

  h3 ~ a:first-of-type,
  .now a {
    background: var(--_accent);
    color: var(--_on-accent);
  }

  small {
    display: block;
    font-size: 16px;
  }

  .now {
    --_accent: var(--_danger);
    --_on-accent: var(--_on-danger);
    --_muted: var(--_ink);
    --_raised: none;
    margin-top: 16px;
    padding: 16px 16px 4px;
    border-radius: var(--_radius);
    background: var(--_danger-soft);
    color: var(--_danger);
  }

  .now li {
    padding: 0;
  }

  .now li > p {
    margin: 8px 0;
  }

  .now a {
    min-height: 76px;
    margin: 0;
    padding: 8px 16px;
  }

  .now b {
    font-size: 44px;
    line-height: 1;
  }

  .wait {
    display: block;
    height: 72px;
  }

  .other,
  .far {
    margin-top: 12px;
  }

  summary,
  button {
    min-height: 48px;
    padding: 12px 0;
    color: var(--_accent);
    cursor: pointer;
  }

  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    margin-top: 16px;
  }

  .foot p {
    flex: 1 1 280px;
  }

  button {
    margin-inline-end: 24px;
    border: 0;
    background: none;
    font: inherit;
    text-decoration: underline;
    text-underline-offset: 4px;
  }

  @container (max-width: 290px) {
    li,
    .now {
      padding: 8px;
    }

    b {
      white-space: normal;
    }

    .icon {
      display: none;
    }
  }

  @media print {
    ::details-content {
      content-visibility: visible;
    }

    button,
    .more {
      display: none;
    }
  }
`;

const phoneIcon = () => svg`<path d="M13.8 16.6a1 1 0 0 0 1.2-.3l.4-.5a2 2 0 0 1 1.6-.8h3a2 2 0 0 1 2 2v3a2 2 0 0 1-2 2a18 18 0 0 1-18-18a2 2 0 0 1 2-2h3a2 2 0 0 1 2 2v3a2 2 0 0 1-.8 1.6l-.5 .4a1 1 0 0 0-.3 1.2a14 14 0 0 0 6.4 6.4"/>`;
const chatIcon = () => svg`<path d="M3 16.3a2 2 0 0 1 .1 1.2l-1.1 3.3a1 1 0 0 0 1.3 1.2l3.4-1a2 2 0 0 1 1.1 .1a10 10 0 1 0-4.8-4.8"/>`;

function icon(paths) {
  return html`<svg
    class="icon"
    viewBox="0 0 24 24"
    width="24"
    height="24"
    fill="none"
    stroke="currentColor"
    stroke-width="2"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >
    ${paths()}
  </svg>`;
}

const breakable = (address) => address.split(/(?=[./])/).map((part) => html`<wbr />${part}`);

function channel({ channel: channel2, standing }, hours, more) {
  const { name, about, contacts, cost, checked, sourceYear } = channel2;
  const year = sourceYear ? `${msg("sumber tahun")} ${sourceYear}` : msg("sumber tanpa tahun");
  return html`<li>
    <h3>${say(name)}</h3>
    ${about && fact(say(about))} ${contacts.map((contact) => link(contact))} ${when(hours, cost, fact)}
    ${due(channel2, standing)}
    ${checked.date && fact(
    checked.how === "call" ? `${msg("Sudah dicoba lewat telepon:")} ${day(checked.date)}` : `${msg("Belum dicoba")} \xB7 ${year}`
  )}
    ${more}
  </li>`;
}
function emergency({ channel: channel2, standing }, hours) {
  const { name, contacts, cost } = channel2;
  return html`<li>
    ${contacts.map((contact) => link(contact, say(name), when(hours, cost)))} ${due(channel2, standing)}
  </li>`;
}
function link(contact, name, below) {
  const [href, label, paths] = address(contact);
  return href && html`<a class=${contact.way} href=${href} rel="noreferrer"
      ><span>${paths && icon(paths)}${name ?? label} ${below}</span> <b>${breakable(contact.display)}</b></a
    >`;
}
function address(contact) {
  const { way } = contact;
  if (way === "address") return ["", ""];
  if (way === "web") return [contact.url, msg("Buka")];
  const number = dialled(contact);
  if (way === "whatsapp") return [`https://wa.me/${number.slice(1)}`, "WhatsApp", chatIcon];
  return way === "sms" ? [`sms:${number}`, "SMS", chatIcon] : [`tel:${number}`, msg("Telepon"), phoneIcon];
}
const fact = (text) => html`<p>${text}</p>`;
const due = ({ checked }, standing) => standing === "due" ? fact(html`<strong>${msg("Sudah lama tidak dicek. Terakhir:")} ${day(checked.date)}</strong>`) : "";
const when = (hours, cost, as = small$1) => hours || cost ? as(html`${hours}${hours && cost ? " \xB7 " : ""}${cost && (cost === "free" ? msg("Gratis") : msg("Pakai pulsa"))}`) : "";
const small$1 = (text) => html`<small>${text}</small>`;
function day(date) {
  return new Date(date).toLocaleDateString(currentLanguage(), { dateStyle: "long", timeZone: "UTC" });
}

function strip({ now, help }, region) {
  const short = [...help].sort((a, b) => length(a) - length(b))[0];
  const near = help.find((listing) => listing !== short);
  const line = [
    [now[0], "danger"],
    [now[1], "danger widest"],
    [near, "wide"],
    [short, ""]
  ];
  return html`<nav class="strip" lang=${currentLanguage()} aria-label=${msg("Nomor bantuan")}>
    <strong class="widest">${msg("Butuh bantuan?")}</strong>
    ${line.map(([listing, place]) => {
    const contact = listing && firstNumber(listing);
    return contact ? chip(listing.channel, contact, place, region?.name) : nothing;
  })}
  </nav>`;
}
const numbers = ({ channel }) => channel.contacts.filter(({ way }) => /phone|whatsapp|sms/.test(way));
const firstNumber = (listing) => numbers(listing)[0];
const length = (listing) => firstNumber(listing)?.display.length ?? 99;
function chip({ name }, contact, place, region = "") {
  const label = say(name).replace(contact.display, "").replace(region, "").trim();
  return html`<a class=${place} href=${address(contact)[0]} rel="noreferrer" aria-label="${label} ${contact.display}"
    >${icon(contact.way === "whatsapp" ? chatIcon : phoneIcon)}<span>${label}</span> <b>${contact.display}</b></a
  >`;
}
function inline({ now, help }, region) {
  return html`<section class="inline" lang=${currentLanguage()}>
    <h2>${msg("Ada yang bisa membantu")}</h2>
    <p>${region?.name ?? msg("Seluruh Indonesia")}</p>
    <ul>
      ${[...now.slice(0, 2), ...help.slice(0, 2)].map(
    (listing) => html`<li class=${listing.channel.kind === "danger-now" ? "danger" : ""}>
            <span>${say(listing.channel.name)}</span>
            <span class="links">${numbers(listing).map(small)}</span>
          </li>`
  )}
    </ul>
    <p>${msg("Panggilan dan chat meninggalkan jejak di HP.")}</p>
  </section>`;
}
function small(contact) {
  const [href, label, paths] = address(contact);
  return contact.way === "phone" ? html`<a href=${href} rel="noreferrer" aria-label="${label} ${contact.display}"
        >${paths && icon(paths)}<b>${contact.display}</b></a
      >` : html`<a href=${href} rel="noreferrer">${paths && icon(paths)}<span>${label}</span> <b>${contact.display}</b></a>`;
}

const shortStyles = css$1`
  .strip {
    display: flex;
    align-items: center;
    justify-content: center;
    height: 56px;
    padding: 0 4px;
    overflow: hidden;
    border-radius: var(--_radius);
    background: var(--_surface);
    white-space: nowrap;
  }

  .strip strong,
  .strip a,
  .strip b {
    flex: none;
  }

  .strip a.wide {
    flex: 0 1 auto;
    min-width: 0;
  }

  .strip a span {
    overflow: hidden;
    text-overflow: ellipsis;
  }

  .strip strong {
    margin: 0 12px;
  }

  .strip a {
    flex-wrap: nowrap;
    min-height: 48px;
    margin: 0 4px;
    padding: 0 12px;
    border-radius: 999px;
  }

  .strip .icon,
  .strip a span,
  .strip .wide,
  .strip .widest {
    display: none;
  }

  .strip b,
  .inline b {
    font-size: 22px;
  }

  .strip .danger {
    border-color: var(--_danger);
    background: var(--_danger);
    color: var(--_on-danger);
  }

  .inline {
    padding: 16px;
    border-inline-start: 6px solid var(--_accent);
  }

  .inline li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    min-height: 56px;
    padding: 8px 0;
    border-radius: 0;
    border-top: 1px solid var(--_line);
    background: none;
  }

  .inline ul {
    display: block;
  }

  .inline li > :first-child {
    margin-inline-end: 12px;
  }

  .links {
    display: flex;
    flex-wrap: wrap;
    margin-inline-end: -16px;
  }

  .inline ul + p {
    margin-top: 8px;
  }

  .inline a {
    justify-content: start;
    min-height: 48px;
    margin: 4px 16px 4px 0;
    padding: 0;
    border: 0;
    background: none;
  }

  .inline .danger a {
    color: var(--_danger);
  }

  @container (min-width: 300px) {
    .strip a span {
      display: block;
    }
  }

  @container (min-width: 440px) {
    .strip .icon {
      display: block;
      flex: none;
    }
  }

  @container (min-width: 640px) {
    .strip .wide {
      display: flex;
    }
  }

  @container (min-width: 960px) {
    .strip .widest {
      display: flex;
    }
  }
`;

const FACES = /* @__PURE__ */ new Map([
  ["strip", strip],
  ["inline", inline],
  ["card", void 0]
]);
async function options(card) {
  const { variant } = card;
  if (variant && !FACES.has(variant))
    tell(`variant="${variant}" is not one of card, strip, inline: the card is shown.`);
  const face = FACES.get(variant);
  if (face) card.wear(shortStyles);
  await prepare(card);
  return { choose: (all) => choose(card, all), face };
}

var options$1 = /*#__PURE__*/Object.freeze({
  __proto__: null,
  options: options
});

const AHEAD = { WIB: 7, WITA: 8, WIT: 9 };
const HOUR_MS = 60 * 60 * 1e3;
const DAY_MS$1 = 24 * HOUR_MS;
const UNKNOWN = { is: "unknown" };
const time = (text) => (Number(text.slice(0, 2)) + Number(text.slice(3)) / 60) * HOUR_MS;
function openAt(hours, moment, calendar = { years: [], days: [] }, release = RELEASE_DAY) {
  if (hours === "always") return { is: "open" };
  if (!hours || +moment <= Date.parse(release) || hours.year && isOld(hours.year, moment)) return UNKNOWN;
  const ahead = AHEAD[hours.zone] * HOUR_MS;
  const now = +moment + ahead;
  const today = Math.floor(now / DAY_MS$1) * DAY_MS$1;
  for (let day = today - DAY_MS$1; day < today + 31 * DAY_MS$1; day += DAY_MS$1) {
    const date = new Date(day);
    const isHoliday = calendar.days.includes(date.toISOString().slice(0, 10)) && hours.holidays !== "open";
    if (isHoliday && hours.holidays) continue;
    const unlessHoliday = hours.holidays !== "open" && !calendar.years.includes(date.getUTCFullYear());
    for (const { days, from, to } of hours.week) {
      if (!days.includes(String(date.getUTCDay() || 7))) continue;
      const opens = day + time(from);
      const closes = day + time(to) + (to <= from ? DAY_MS$1 : 0);
      if (opens <= now && now < closes) {
        return isHoliday ? UNKNOWN : { is: "open", closes: new Date(closes - ahead), unlessHoliday };
      }
      if (now < opens && !isHoliday) return { is: "closed", opens: new Date(opens - ahead), unlessHoliday };
    }
  }
  return UNKNOWN;
}
function mayRestOnHolidays(hours) {
  return hours !== void 0 && hours !== "always" && hours.holidays !== "open";
}

const holidays = { "years": [], "days": [] };

const ZONES = { WIB: 420, WITA: 480, WIT: 540 };
const DAY_MS = 24 * 60 * 60 * 1e3;
const MARGIN_MS = 10 * 60 * 1e3;
function times$1(hours, moment) {
  const holiday = mayRestOnHolidays(hours) ? ` ${msg("Hari libur bisa tutup.")}` : nothing;
  return html`${status(hours, moment)} ${hoursWords(hours)}.${holiday}`;
}
function status(hours, moment) {
  if (!Object.values(ZONES).includes(-moment.getTimezoneOffset())) return nothing;
  const [before, now, after] = [-MARGIN_MS, 0, MARGIN_MS].map(
    (shift) => openAt(hours, new Date(+moment + shift), holidays)
  );
  if (!now || before?.is !== now.is || after?.is !== now.is) return nothing;
  if (now.is === "open" && now.closes) {
    return html`<strong class="open">${openUntil(clock(now.closes, hours.zone))}</strong>`;
  }
  if (now.is === "closed") {
    return html`<strong>${msg(str`Tutup. Buka ${opens(now.opens, moment, hours.zone)}.`)}</strong>`;
  }
  return nothing;
}
const openUntil = (time) => msg(str`Buka sekarang, sampai ${time}.`);
const there = (moment, zone) => new Date(+moment + ZONES[zone] * 6e4);
function clock(moment, zone) {
  return `${there(moment, zone).toISOString().slice(11, 16).replace(":", ".")} ${zone}`;
}
function opens(moment, now, zone) {
  const at = clock(moment, zone);
  const dayOf = (date) => Math.floor(+there(date, zone) / DAY_MS);
  const days = dayOf(moment) - dayOf(now);
  if (days === 0) return msg(str`hari ini ${at}`);
  if (days === 1) return msg(str`besok ${at}`);
  return `${weekday(there(moment, zone))} ${at}`;
}
const weekday = (day) => day.toLocaleDateString(currentLanguage(), { weekday: "long", timeZone: "UTC" });

var times$2 = /*#__PURE__*/Object.freeze({
  __proto__: null,
  openUntil: openUntil,
  times: times$1
});

const isTemplate = (value) => typeof value === "object" && value !== null && "_$litType$" in value && "strings" in value;
const BINDING = /\s([@.?]?)([\w-]+)=$/;
const IN_QUOTES = /<[a-z][^<>]*="[^"<>]*$/i;
function templateText(template) {
  return draw(template);
}
function draw({ strings, values }) {
  let out = "";
  strings.forEach((string, at) => {
    out += string;
    if (at < values.length) out = put(out, values[at]);
  });
  return out;
}
function put(before, value) {
  const binding = BINDING.exec(before);
  if (binding && before.lastIndexOf("<") > before.lastIndexOf(">")) {
    const [whole, sign, name] = binding;
    const open = before.slice(0, -whole.length);
    if (sign === "@" || sign === ".") return open;
    if (sign === "?") return value ? `${open} ${name}` : open;
    return value === nothing ? open : `${open} ${name}="${escape(primitive(value ?? ""))}"`;
  }
  return before + (IN_QUOTES.test(before) ? escape(primitive(value ?? "")) : inText(value));
}
function inText(value) {
  if (value === nothing || value === null || value === void 0) return "";
  if (Array.isArray(value)) return value.map(inText).join("");
  return isTemplate(value) ? draw(value) : escape(primitive(value));
}
function primitive(value) {
  if (value !== null && ["object", "function", "symbol"].includes(typeof value))
    throw new TypeError(`A template holds something without a text: ${String(value)}`);
  return String(value);
}

class Bare {
  constructor() {
    this.shadowRoot = null;
  }
  attachShadow() {
    return { childNodes: [] };
  }
}
const CARD_ATTRIBUTES = ["region", "variant", "audience", "channels", "name", "phone", "whatsapp", "hours"];
const STILL = "button,.more{visibility:hidden}.status{visibility:hidden}";
const times = (hours) => html`<strong class="status" aria-hidden="true">${openUntil(`00.00 ${hours.zone}`)}</strong>
    ${hoursWords(hours)}.${mayRestOnHolidays(hours) ? ` ${msg("Hari libur bisa tutup.")}` : ""}`;
async function cardShadow({ attribute, moment, files }, nonce) {
  Object.assign(globalThis, { HTMLElement: globalThis.HTMLElement ?? Bare });
  const { HotlineCard } = await import('./hotline-card.js');
  const looks = [tokens, sheet, styles];
  class Still extends HotlineCard {
    wear(...more) {
      looks.push(...more);
    }
  }
  const card = new Still();
  for (const name of CARD_ATTRIBUTES) card[name] = attribute(name);
  card.moment = moment;
  card.times = { times };
  card.shard = card.region ? await files.region(card.region) : null;
  card.options = await options(card);
  const style = `${looks.map(({ cssText }) => cssText).join("\n")}
${STILL}`.replace(/\s+/g, " ");
  return new Markup(
    `<template shadowrootmode="open">${opening("style", { nonce }).text}${style}</style>${templateText(card.face(card.shard)).replace(/\s*\n\s*/g, "\n")}</template>
`
  );
}

var shadow = /*#__PURE__*/Object.freeze({
  __proto__: null,
  cardShadow: cardShadow
});

export { styles as a, address as b, channel as c, day as d, emergency as e, times$2 as f, shadow as g, icon as i, options$1 as o, sheet as s, tokens as t };
