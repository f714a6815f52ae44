import { n as notBeforeRelease } from './release.js';
import { p as parseCommand, U as UsageError, s as shaped } from './command-line.js';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { r as regionFile, h as hasOwn } from './region.js';
import { msg, str } from '@lit/localize';
import { _installMsgImplementation } from '@lit/localize/init/install.js';
import { runtimeMsg } from '@lit/localize/internal/runtime-msg.js';

const TOPICS = ["anak", "perempuan", "korban", "kdrt", "sekolah", "disabilitas", "kelurahan"];
const DEFAULT_TOPIC = "perempuan";
function parseTopic(text) {
  return TOPICS.find((topic) => topic === text.trim().toLowerCase()) ?? null;
}

function filesIn(folder) {
  const load = async (file) => (await import(pathToFileURL(join(folder, file)).href)).default;
  const region = async (code, part) => {
    const digits = regionFile(code);
    return digits ? load(join("regions", `${digits}${part}.js`)).catch(() => null) : null;
  };
  return {
    region: (code) => region(code, ""),
    numbers: (code) => region(code, ".numbers"),
    topic: (id, lang) => load(join("rights", `${id}.${lang}.js`))
  };
}

const SOURCE_LANGUAGE = "id";
const LANGUAGES = [SOURCE_LANGUAGE, "en"];
let current = SOURCE_LANGUAGE;
let content$1 = {};
function currentLanguage() {
  return current;
}
function languageIs(lang, words) {
  current = lang;
  content$1 = words;
}
function say(words) {
  return typeof words === "string" ? content$1[words] ?? words : words[current] ?? words.id;
}
function knownLanguage(tag) {
  return LANGUAGES.find((lang) => lang === tag.trim().toLowerCase().split("-")[0]) ?? null;
}

const dialled = ({ dial, display }) => dial ?? display.replace(/\D/g, "").replace(/^0/, "+62");
function costOf({ cost }, { way }) {
  if (way === "phone") return cost;
  return way === "whatsapp" || way === "web" ? "data" : void 0;
}
const HOLDS = { document: 180, call: 365 };
const DAY_MS = 24 * 60 * 60 * 1e3;
function dueAfter({ date, how }, times = 1) {
  return new Date(Date.parse(date) + times * HOLDS[how] * DAY_MS);
}
const goneAfter = (checked) => dueAfter(checked, 2);
function standing({ checked, lastResort }, moment) {
  if (moment <= dueAfter(checked)) return "good";
  return moment <= goneAfter(checked) || lastResort ? "due" : "gone";
}
const isOld = (year, moment) => moment.getUTCFullYear() - year > 3;
function hasOldSource({ sourceYear }, moment) {
  return sourceYear === void 0 || isOld(sourceYear, moment);
}

function directory(national, region, moment) {
  const listed = (channels, kind) => channels.flatMap((channel) => {
    const is = standing(channel, moment);
    return channel.kind === kind && is !== "gone" ? [{ channel, standing: is }] : [];
  });
  const ordered = (kind) => {
    const local = listed(region?.channels ?? [], kind);
    const near = local.filter(({ standing: standing2 }) => standing2 === "good");
    const everywhere = listed(national, kind);
    const old = near[0] && hasOldSource(near[0].channel, moment);
    const ahead = kind === "danger-now" ? 0 : old ? 1 : near.length;
    return [
      ...near.slice(0, ahead),
      ...everywhere.slice(0, 1),
      ...near.slice(ahead),
      ...everywhere.slice(1),
      ...local.filter(({ standing: standing2 }) => standing2 === "due")
    ];
  };
  return { now: ordered("danger-now"), help: ordered("help"), special: ordered("special") };
}

const AUDIENCES = [
  "child",
  "woman",
  "witness",
  "school",
  "disability"
];
const isAudience = (text) => AUDIENCES.includes(text);
function forAudience({ now, help, special }, audience) {
  const serves = ({ channel }) => channel.audiences.includes(audience);
  const first = (list) => [
    ...list.filter(serves),
    ...list.filter((listing) => !serves(listing))
  ];
  const aboveAll = special.filter(({ channel }) => channel.audiences[0] === audience);
  return {
    now,
    help: help.some(serves) ? [...first(help), ...aboveAll] : [...aboveAll, ...help],
    special: first(special.filter((listing) => !aboveAll.includes(listing)))
  };
}
function pinned(all, ids) {
  const everything = [...all.now, ...all.help, ...all.special];
  const find = (id) => everything.find(({ channel }) => channel.id === id);
  const known = everything.map(({ channel }) => channel.id);
  const unknown = ids.filter((id) => !find(id));
  const listings = [...new Set(ids)].flatMap((id) => find(id) ?? []);
  if (listings.length === 0) return { directory: all, unknown, known };
  const isNow = ({ channel }) => channel.kind === "danger-now";
  const directory = {
    now: [.../* @__PURE__ */ new Set([...all.now.slice(0, 1), ...listings.filter(isNow)])],
    help: listings.filter((listing) => !isNow(listing)),
    special: []
  };
  return { directory, unknown, known };
}
const onCards = (channels) => channels.filter(({ where }) => where.includes("card"));

const nationalChannels = [{ "id": "polri-110", "scope": "national", "kind": "danger-now", "lastResort": true, "name": "Polisi", "contacts": [{ "way": "phone", "display": "110" }], "hours": "always", "cost": "free", "audiences": [], "sourceYear": 2026, "checked": { "date": "2026-11-24", "how": "document" } }, { "id": "sapa-129", "scope": "national", "kind": "help", "lastResort": true, "name": "SAPA 129", "about": "Layanan negara untuk perempuan dan anak. Saksi juga boleh melapor.", "contacts": [{ "way": "phone", "display": "129" }, { "way": "whatsapp", "display": "08111-129-129" }], "hours": "always", "audiences": ["woman", "child", "witness"], "sourceYear": 2026, "checked": { "date": "2026-11-24", "how": "document" } }, { "id": "knd-dita-143", "scope": "national", "kind": "special", "name": "DITA 143", "about": "Untuk penyandang disabilitas. Ada panggilan video untuk bahasa isyarat.", "contacts": [{ "way": "phone", "display": "143" }, { "way": "whatsapp", "display": "0811-1388-143" }], "audiences": ["disability"], "access": ["video-call", "sign-language"], "sourceYear": 2024, "checked": { "date": "2026-11-24", "how": "document" } }, { "id": "healing119", "scope": "national", "kind": "special", "name": "Healing119", "about": "Untuk krisis kesehatan jiwa. Jawaban bisa lama.", "contacts": [{ "way": "web", "url": "https://www.healing119.id", "display": "healing119.id" }, { "way": "phone", "display": "119 ext. 8", "dial": "119" }], "hours": "always", "cost": "free", "audiences": [], "sourceYear": 2025, "checked": { "date": "2026-11-24", "how": "document" } }];

const loadNationalMore = async () => (await Promise.resolve().then(function () { return nationalMore$1; })).nationalMore;
const loadRegion = /* @__PURE__ */ loads("");
function loads(part) {
  const asked = /* @__PURE__ */ new Map();
  return (text) => {
    let load = asked.get(text);
    if (!load) asked.set(text, load = find(text, part));
    return load;
  };
}
async function find(text, part) {
  const digits = regionFile(text);
  const file = digits && digits + part;
  try {
    if (file) return (await import(`./regions/${file}.js`)).default;
  } catch {
  }
  const why = file ? `regions/${file}.js did not load; it lies beside the script` : "a code is written like 35.76";
  console.error(`[ramah] region="${text}" has no data: ${why}. National numbers are shown.`);
  return null;
}

const TEXT = /^\+?[\d\s().-]+$/;
const NUMBER = /^(1\d{2,6}|\+62\d{7,12})$/;
const MOBILE = /^\+628\d{7,11}$/;
function ownContacts({ name, phone, whatsapp, hours }) {
  const mistakes = [];
  const contacts = [];
  const read = (way, text, form, like) => {
    if (!text.trim()) return;
    const dial = TEXT.test(text.trim()) ? dialOf(text) : "";
    if (form.test(dial)) contacts.push({ way, display: text.trim(), dial });
    else mistakes.push(`${way}="${text}" is not an Indonesian number. Write it like ${like}.`);
  };
  read("phone", phone, NUMBER, "0321-555-0100 or 129");
  read("whatsapp", whatsapp, MOBILE, "0812-0000-0000");
  if (!name.trim() || name.trim().length > 80) {
    mistakes.push("name must say in 1 to 80 letters who answers.");
    return { contacts: [], mistakes };
  }
  if (hours.length > 120) mistakes.push("hours is longer than 120 letters: it is cut.");
  if (contacts.length === 0 && mistakes.length === 0) mistakes.push("name stands alone: add phone or whatsapp.");
  return { contacts, mistakes };
}
function dialOf(text) {
  const digits = text.replace(/\D/g, "");
  if (digits.startsWith("0")) return `+62${digits.slice(1)}`;
  return digits.startsWith("62") ? `+${digits}` : digits;
}

const told = /* @__PURE__ */ new Set();
function tell(line) {
  if (told.has(line)) return;
  told.add(line);
  console.error(`[ramah] <ramah-hotline-card> ${line}`);
}
async function prepare(card) {
  if (card.audience || card.channels) card.late = await later();
}
const later = () => loadNationalMore().then(
  ({ channels }) => onCards(channels),
  () => []
);
function choose(card, all) {
  const { audience, channels } = card;
  let chosen = all;
  if (audience) {
    if (isAudience(audience)) chosen = forAudience(chosen, audience);
    else tell(`audience="${audience}" is not one of ${AUDIENCES.join(", ")}.`);
  }
  if (channels.trim()) {
    const { directory, unknown, known } = pinned(chosen, channels.trim().split(/[\s,]+/));
    chosen = directory;
    if (unknown.length > 0)
      tell(`channels: ${unknown.map((id) => `"${id}"`).join(", ")} is not a channel here. Known: ${known.join(" ")}.`);
  }
  const own = ownNumber(card);
  return own ? { ...chosen, help: [own, ...chosen.help] } : chosen;
}
function ownNumber({ name, phone, whatsapp, hours }) {
  if (!name && !phone && !whatsapp && !hours) return void 0;
  const { contacts, mistakes } = ownContacts({ name, phone, whatsapp, hours });
  mistakes.forEach(tell);
  if (contacts.length === 0) return void 0;
  return {
    standing: "good",
    channel: {
      id: OWN,
      scope: "",
      kind: "help",
      name: name.trim(),
      about: msg("Nomor dari pengelola situs ini. Kami tidak mengeceknya."),
      contacts,
      hoursNote: hours.trim(),
      audiences: [],
      checked: { date: "", how: "document" }
    }
  };
}
const OWN = ".";

const day$1 = (digit = "") => new Date(Date.UTC(2024, 0, +digit)).toLocaleDateString(currentLanguage(), { weekday: "long", timeZone: "UTC" });
const TO = "\u2013\u2060";
function hoursWords(hours) {
  if (hours === "always") return msg("24 jam");
  const { zone, week, year } = hours;
  const shifts = week.map(({ days, from, to }) => {
    const row = "1234567".includes(days) && days.length > 1;
    const names = row ? `${day$1(days[0])}${TO}${day$1(days.slice(-1))}` : [...days].map(day$1).join(", ");
    return `${names} ${from}${TO}${to}`;
  });
  return `${shifts.join(", ")} ${zone}${year ? ` (${year})` : ""}`;
}

const SIGNS = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;"
};
const escape = (text2) => text2.replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign);
class Markup {
  constructor(text2) {
    this.text = text2;
  }
}
function text(part) {
  if (part instanceof Markup) return part.text;
  if (Array.isArray(part)) return part.map(text).join("");
  return part === void 0 || part === null || part === false ? "" : escape(String(part));
}
const markup = (strings, ...parts) => new Markup(strings.reduce((all, string, at) => all + text(parts[at - 1]) + string));
function opening(name, attributes) {
  const written = Object.entries(attributes).flatMap(([key, value]) => value ? ` ${key}="${escape(value)}"` : []);
  return new Markup(`<${name}${written.join("")}>`);
}

const spaced = (parts, between) => parts.filter(Boolean).flatMap((part, at) => at === 0 ? [part] : [between, part]);
function link(contact) {
  const { way, display } = contact;
  if (way === "address") return display;
  if (way === "web") return markup`<a href="${contact.url}" rel="noreferrer">${display}</a>`;
  const number = dialled(contact);
  if (way === "whatsapp")
    return markup`<a href="https://wa.me/${number.slice(1)}" rel="noreferrer">WhatsApp ${display}</a>`;
  return way === "sms" ? markup`<a href="sms:${number}">SMS ${display}</a>` : markup`<a href="tel:${number}">${display}</a>`;
}
const links = ({ contacts }) => spaced(contacts.filter(({ way }) => way !== "address" && way !== "web").map(link), " \xB7 ");
function shortLink(name, { contacts }) {
  const contact = contacts.find(({ way }) => way === "phone");
  const label = contact && name.replace(contact.display, "").trim();
  return contact && markup`${label} ${link(contact)}`;
}
const day = (date) => new Date(date).toLocaleDateString(currentLanguage(), { dateStyle: "long", timeZone: "UTC" });
function known({ hours, hoursNote, cost }) {
  const when = hours ? hoursWords(hours) : hoursNote && say(hoursNote);
  return spaced([when, cost && (cost === "free" ? msg("Gratis") : msg("Pakai pulsa"))], " \xB7 ");
}
function trust({ checked, sourceYear }) {
  if (!checked.date) return "";
  if (checked.how === "call") return `${msg("Sudah dicoba lewat telepon:")} ${day(checked.date)}`;
  const year = sourceYear ? `${msg("sumber tahun")} ${sourceYear}` : msg("sumber tanpa tahun");
  return `${msg("Belum dicoba")} \xB7 ${year}`;
}
const due = ({ channel, standing }) => standing === "due" && `${msg("Sudah lama tidak dicek. Terakhir:")} ${day(channel.checked.date)}`;
function item(listing) {
  const { kind, name, about, contacts } = listing.channel;
  const urgent = kind === "danger-now";
  const facts = [known(listing.channel), due(listing), !urgent && trust(listing.channel)];
  return markup`<li><strong>${say(name)}</strong>: ${spaced(contacts.map(link), " \xB7 ")}${[
    about && !urgent && say(about),
    ...facts
  ].filter((fact) => fact && !(Array.isArray(fact) && fact.length === 0)).map((fact) => markup`<br>${fact}`)}</li>\n`;
}
const list = (listings) => listings.length > 0 && markup`<ul>\n${listings.map(item)}</ul>\n`;
function numbers(all) {
  const sorted = [...all].sort((a, b) => +b.emergency - +a.emergency);
  return markup`<ul>\n${sorted.map(
    ({ label, display, dial }) => markup`<li>${label}: <a href="tel:${dial}">${display}</a></li>\n`
  )}</ul>\n`;
}
function checkedOn(listings) {
  const dates = listings.map(({ channel }) => channel.checked.date).filter(Boolean);
  const [oldest] = dates.sort();
  const checked = oldest && day(oldest);
  return markup`${checked && markup`<p>${msg(str`Nomor dicek ${checked}.`)}</p>\n`}`;
}

async function read({ attribute, moment, files }) {
  const names = ["audience", "channels", "name", "phone", "whatsapp", "hours"];
  const tag = Object.fromEntries(names.map((name) => [name, attribute(name)]));
  const wanted = { ...tag, late: [] };
  const region = attribute("region");
  const [shard] = await Promise.all([region ? files.region(region) : null, prepare(wanted)]);
  return { shard, chosen: choose(wanted, directory([...nationalChannels, ...wanted.late], shard, moment)) };
}
async function card(asked) {
  const whom = await read(asked);
  const variant = asked.attribute("variant");
  if (variant === "strip") return strip(whom);
  return variant === "inline" ? inline(whom) : whole(whom, asked.attribute("region") !== "");
}
function whole({ shard, chosen: { now, help, special } }, named) {
  const far = named && !(shard && hasOwn(shard));
  return markup`<h2>${msg("Nomor bantuan")}</h2>
<p>${shard?.name ?? msg("Seluruh Indonesia")}</p>
<h3>${msg("Dalam bahaya sekarang?")}</h3>
${list(now)}${far && markup`<p>${msg("Nomor khusus wilayah ini belum kami ketahui.")} ${shard ? msg("Ini nomor provinsi dan nasional.") : msg("Ini nomor nasional.")}</p>\n`}${list(help)}${special.length > 0 && markup`<h3>${msg("Nomor lain")}</h3>\n`}${list(special)}<p>${msg(
    "Panggilan tercatat di riwayat telepon."
  )} ${msg("Chat tetap ada di daftar chat. Petugas dapat melihat nomor dan foto profil.")}</p>
${checkedOn([...now, ...help, ...special])}`;
}
function inline({ shard, chosen: { now, help } }) {
  const shown = [...now.slice(0, 2), ...help.slice(0, 2)];
  return markup`<h2>${msg("Ada yang bisa membantu")}</h2>
<p>${shard?.name ?? msg("Seluruh Indonesia")}</p>
<ul>
${shown.map(({ channel }) => markup`<li>${say(channel.name)}: ${links(channel)}</li>\n`)}</ul>
<p>${msg("Panggilan dan chat meninggalkan jejak di HP.")}</p>
${checkedOn(shown)}`;
}
function strip({ chosen: { now, help } }) {
  const length = ({ channel }) => channel.contacts[0]?.display.length ?? 99;
  const shown = [...now.slice(0, 1), ...[...help].sort((a, b) => length(a) - length(b)).slice(0, 1)];
  const texts = shown.flatMap(({ channel }) => shortLink(say(channel.name), channel) ?? []);
  return markup`${texts.map((text, at) => at === 0 ? text : markup` · ${text}`)}\n`;
}

const FINGERPRINT = /^[\w-]{42}[AEIMQUYcgkosw048]$/;
const EPOCH = /^\d{1,15}$/;
const SAFE = /^(https:|http:\/\/(localhost|127\.0\.0\.1|\[::1\]|[^/]+\.localhost)[:/])/;
function readReceiver(text) {
  try {
    const { href, origin, pathname } = new URL(text);
    if (SAFE.test(href) && href === origin + pathname) return href.replace(/\/+$/, "");
  } catch {
  }
  return void 0;
}
function readOffice({ receiver, officeKey, officeEpoch }) {
  const address = readReceiver(receiver ?? "");
  const epoch = officeEpoch ?? "0";
  return address && officeKey && FINGERPRINT.test(officeKey) && EPOCH.test(epoch) ? { receiver: address, officeKey, officeEpoch: +epoch } : null;
}

const firstNumbers = [{ "label": "Polisi", "display": "110", "dial": "110", "emergency": true }];
const lastNumbers = [{ "label": "SAPA 129", "display": "129", "dial": "129", "emergency": false }];

function fallbackNumbers(region, moment = /* @__PURE__ */ new Date()) {
  return [
    ...firstNumbers,
    ...(region?.numbers ?? []).map((number) => ({ ...number, office: !number.emergency })),
    ...lastNumbers
  ].filter(({ until }) => !until || moment <= new Date(until)).map((number) => ({ ...number, label: say(number.label) }));
}

const PAGES = { report: "tulis", "follow-up": "jawaban", guide: "arah" };
const officePage = (receiver, view, lang) => receiver ? `${receiver}/${PAGES[view]}${lang === "id" ? "" : `?lang=${lang}`}` : null;
const DEFAULT_EXIT = "https://www.bmkg.go.id/";

const WORDS = {
  id: {
    leave: "Keluar cepat",
    keys: "Tekan Shift tiga kali untuk keluar.",
    limit: "Riwayat browser tidak ikut terhapus.",
    shift: (count) => `Shift ${count} dari 3`
  },
  en: {
    leave: "Leave quickly",
    keys: "Press Shift three times to leave.",
    limit: "This does not clear the browser\u2019s history.",
    shift: (count) => `Shift ${count} of 3`
  }
};

const words$2 = () => ({
  title: msg("Baca jawaban kantor"),
  what: msg("Sudah pernah melapor? Baca jawabannya dengan kode 20 angka Anda."),
  who: msg("Jawaban hanya terbuka dengan kode itu. Isi laporan Anda tidak ditampilkan."),
  start: msg("Masukkan kode")
});

const words$1 = () => ({
  title: msg("Lapor secara rahasia"),
  what: msg("Ceritakan kekerasan dalam lima langkah singkat. Nama Anda tidak ditanyakan."),
  who: msg("Laporan dikunci di HP Anda sebelum dikirim. Kuncinya dipegang petugas penerima, bukan situs ini."),
  start: msg("Mulai menulis laporan")
});

const words = () => ({
  title: msg("Ke mana melapor?"),
  what: msg("Paling banyak enam pertanyaan. Lalu tampil tempat dan hak Anda."),
  who: msg("Situs ini tidak bisa membaca jawaban Anda. Jawaban tidak disimpan."),
  start: msg("Mulai menjawab")
});

const nationalMore = { "of": [{ "id": "polri-110", "where": ["card", "guide"], "officialName": "Layanan Polisi 110", "contacts": [{ "way": "phone", "display": "110" }], "audiences": ["everyone"], "accepts": ["emergency", "crime", "physical", "sexual"], "sources": [{ "publisher": "Halmahera Post", "date": "2026-01-28", "url": "https://halmaherapost.com/2026/01/28/polres-morotai-dorong-warga-aktif-lapor-kejadian-lewat-110" }, { "publisher": "Inilah Mojokerto", "date": "2019-08-19", "url": "https://inilahmojokerto.com/2019/08/19/buntut-penyerangan-polsek-mapolres-mojokerto-kota-kini-dijaga-petugas-bersenjata-laras-panjang" }, { "publisher": "Jatim Bangkit", "date": "not shown", "url": "https://jatimbangkit.com/?p=185140" }] }, { "id": "sapa-129", "where": ["card", "guide"], "officialName": "SAPA 129 (Sahabat Perempuan dan Anak), KemenPPPA", "contacts": [{ "way": "phone", "display": "129" }, { "way": "whatsapp", "display": "08111-129-129" }, { "way": "web", "url": "https://laporsapa129.kemenpppa.go.id", "display": "laporsapa129.kemenpppa.go.id" }], "audiences": ["woman", "child", "witness"], "accepts": ["physical", "psychological", "sexual", "neglect", "trafficking", "exploitation", "other"], "promise": "secret", "sources": [{ "publisher": "Carapandang Sumbar, citing InfoPublik", "date": "not shown (2025 or later)", "url": "https://sumbar.carapandang.com/news/read/kemenpppa-ajak-masyarakat-lebih-peka-dan-peduli-kekerasan?page=2" }, { "publisher": "Prokalteng (Jawa Pos)", "date": "2026-01-28", "url": "https://prokalteng.jawapos.com/prohukrim/pro-kalteng/28/01/2026/sapa-129-masyarakat-diminta-aktif-laporkan-tindak-kekerasan" }, { "publisher": "Jakarta365", "date": "2026-02-11", "url": "https://jakarta365.net/lifestyle/2936910/cara-lapor-setelah-mengalami-pelecehan-seksual-ke-sapa-129-jangan-diam-dan-menyalahkan-diri" }, { "publisher": "SIPPN KemenPANRB / KemenPPPA", "date": "undated", "url": "https://sippn.menpan.go.id/pelayanan-publik/8143607/kementerian-pemberdayaan-perempuan-dan-perlindungan-anak/-pelayanan-pengaduan-bagi-anak-yang-memerlukan-perlindungan-khusus-ampk" }, { "publisher": "IDN Times Jabar", "date": "not shown (data to October 2025)", "url": "https://jabar.idntimes.com/news/jawa-barat/lindungi-korban-kekerasan-layanan-sapa-129-aktif-di-34-provinsi-00-5nshf-ts9kr2" }] }, { "id": "knd-dita-143", "where": ["card", "guide"], "officialName": "DITA 143 (Disabilitas Tanah Air), Komisi Nasional Disabilitas", "contacts": [{ "way": "phone", "display": "143" }, { "way": "whatsapp", "display": "0811-1388-143" }], "audiences": ["disability"], "accepts": ["disability-rights", "physical", "psychological", "sexual", "information"], "sources": [{ "publisher": "KatongNTT", "date": "2022-03-13", "url": "https://katongntt.com/perluas-akses-masyarakat-komnas-disabilitas-sediakan-contact-center-dita-143/" }, { "publisher": "Kompas", "date": "2022-05-19", "url": "https://nasional.kompas.com/read/2022/05/19/16453721/tiga-bulan-pasca-peluncuran-apa-kabar-layanan-contact-center-disabilitas?page=all" }, { "publisher": "Antara", "date": "not shown (about 2024)", "url": "https://www.antaranews.com/berita/3976254/knd-tampung-aspirasi-kebutuhan-kerja-penyandang-disabilitas" }] }, { "id": "healing119", "where": ["card", "guide"], "officialName": "Healing119.id / 119 ext. 8 (Kemenkes, mental-health crisis)", "contacts": [{ "way": "web", "url": "https://www.healing119.id", "display": "healing119.id" }, { "way": "phone", "display": "119 ext. 8", "dial": "119" }], "audiences": ["crisis", "family"], "accepts": ["mental-health"], "promise": "anonymous", "sources": [{ "publisher": "Kemenkes, Ditjen Kesehatan Primer dan Komunitas", "date": "2025-08-07", "url": "https://kesprimkom.kemkes.go.id/konten/158/151/0/cegah-bunuh-diri-dukung-kesehatan-jiwa-kenali-layanan-healing119-id" }, { "publisher": "Murianetwork", "date": "2025-12-20", "url": "https://www.murianetwork.com/nasional/pr-129084/healing119-kebanjiran-aduan-cermin-krisis-kesehatan-mental-yang-semakin-menganga?page=2" }, { "publisher": "detikJateng", "date": "2024-10-28", "url": "https://www.detik.com/jateng/berita/d-7609380/kisah-penyintas-bunuh-diri-dan-konseling-gratis-di-healing-sejiwa" }, { "publisher": "Pontianakinfo Disway, quoting BBC Indonesia", "date": "2024-04 or later", "url": "https://pontianakinfo.disway.id/amp/1965/ancaman-bunuh-diri-gara-gara-mental-health-gen-z-ingin-adanya-layanan-konsultasi-online/32" }] }], "channels": [{ "id": "komnas-perempuan", "scope": "national", "kind": "special", "name": "Komnas Perempuan", "about": { "id": "Mencatat pengaduan dan menunjukkan layanan di dekat Anda.", "en": "Records complaints and points to services near you." }, "contacts": [{ "way": "phone", "display": "021-3903963" }, { "way": "web", "url": "https://komnasperempuan.go.id", "display": "komnasperempuan.go.id" }], "hours": { "zone": "WIB", "week": [{ "days": "12345", "from": "09.00", "to": "16.00" }] }, "audiences": ["woman"], "sourceYear": 2024, "checked": { "date": "2026-11-24", "how": "document" }, "where": ["card", "guide"], "officialName": "Komnas Perempuan, Unit Pengaduan dan Rujukan", "accepts": ["physical", "psychological", "sexual", "economic", "online"], "sources": [{ "publisher": "Tempo", "date": "not shown (about 2024)", "url": "https://metro.tempo.co/read/1910721/simak-alur-pengaduan-bagi-korban-kdrt-dan-kekerasan-seksual" }, { "publisher": "Tempo", "date": "2021-11-11", "url": "https://nasional.tempo.co/amp/1527529/mengalami-kekerasan-ini-cara-lapor-ke-komnas-perempuan" }, { "publisher": "Parapuan", "date": "not shown", "url": "https://parapuan.co/read/533016679/catat-3-layanan-pengaduan-korban-kekerasan-pada-perempuan-dan-anak?page=all" }] }, { "id": "kpai", "scope": "national", "kind": "special", "name": "KPAI", "about": { "id": "Komisi Perlindungan Anak Indonesia. Menerima pengaduan tentang anak.", "en": "Indonesia\u2019s child protection commission. Takes complaints about children." }, "contacts": [{ "way": "phone", "display": "021-31901556" }, { "way": "whatsapp", "display": "0811-1772-273" }, { "way": "web", "url": "https://www.kpai.go.id/formulir-pengaduan", "display": "kpai.go.id" }], "hours": { "zone": "WIB", "week": [{ "days": "12345", "from": "09.00", "to": "15.00" }], "holidays": "closed", "year": 2018 }, "audiences": ["child", "family", "witness"], "sourceYear": 2024, "checked": { "date": "2026-11-24", "how": "document" }, "where": ["card", "guide"], "officialName": "KPAI (Komisi Perlindungan Anak Indonesia)", "accepts": ["child-rights", "physical", "psychological", "sexual", "bullying", "exploitation", "online"], "sources": [{ "publisher": "Antara", "date": "2022 (month not shown)", "url": "https://www.antaranews.com/berita/3154969/kpai-siapkan-layanan-di-media-sosial-terkait-perlindungan-anak" }, { "publisher": "JPNN", "date": "2018-01-08", "url": "https://m.jpnn.com/amp/news/banyak-warga-belum-laporkan-kasus-kekerasan-pada-anak" }, { "publisher": "Murianetwork", "date": "not shown (title says 2024)", "url": "https://www.murianetwork.com/news/pr-91891/cara-melaporkan-konten-negatif-di-internet-2024-panduan-kanal-resmi?page=1" }] }, { "id": "lpsk-148", "scope": "national", "kind": "special", "name": "LPSK 148", "about": { "id": "Melindungi saksi dan korban. Ajukan permohonan di sini.", "en": "Protects witnesses and victims. You apply for it here." }, "contacts": [{ "way": "phone", "display": "148" }, { "way": "whatsapp", "display": "0857-7001-0048" }, { "way": "web", "url": "https://www.lpsk.go.id", "display": "lpsk.go.id" }], "hoursNote": { "id": "Hari dan jam kerja, menurut sumber tahun 2020", "en": "Working days and hours, according to a source of 2020" }, "audiences": ["everyone", "witness"], "sourceYear": 2021, "checked": { "date": "2026-11-24", "how": "document" }, "where": ["card", "guide"], "officialName": "LPSK (Lembaga Perlindungan Saksi dan Korban)", "accepts": ["protection", "restitution"], "sources": [{ "publisher": "Tempo", "date": "not shown (about 2021)", "url": "https://nasional.tempo.co/read/1495975/cara-mengajukan-permohonan-perlindungan-ke-lpsk" }, { "publisher": "Antara", "date": "2020-03-18", "url": "https://mandalika.antaranews.com/berita/1364426/lpsk-hanya-terima-permohonan-perlindungan-tanpa-interaksi-langsung" }, { "publisher": "Liputan6 mirror", "date": "2025-08-20", "url": "https://beritakamu.info/lpsk-terima-permohonan-ibu-prada-lucky-simak-panduan-cara-ajukan-perlindungan-35833.html" }] }, { "id": "aduan-konten-komdigi", "scope": "national", "kind": "special", "name": "Aduan Konten", "about": { "id": "Untuk melaporkan foto, video, atau tulisan buruk di internet.", "en": "To report harmful pictures, videos or posts online." }, "contacts": [{ "way": "web", "url": "https://aduankonten.id", "display": "aduankonten.id" }, { "way": "whatsapp", "display": "0811-9224-545" }], "audiences": ["everyone"], "sourceYear": 2024, "checked": { "date": "2026-11-24", "how": "document" }, "where": ["card", "guide"], "officialName": "Aduan Konten Kemkomdigi", "accepts": ["online", "sexual", "exploitation"], "promise": "secret", "sources": [{ "publisher": "PolitikABC", "date": "2024-11-05", "url": "https://politikabc.com/detail/4076/Sediakan-Kanal-Aduan-Kementerian-Komunikasi-dan-Digital-Klaim-Sudah-Memblokir-Ratusan-Ribu-Konten-Judi-Online?page=2" }, { "publisher": "Merah Putih", "date": "2018-05-15", "url": "https://www.merahputih.com/post/read/temukan-konten-negatif-di-media-sosial-ini-alamat-pelaporannya" }] }, { "id": "patroli-siber", "scope": "national", "kind": "special", "name": { "id": "Patroli Siber Polri", "en": "Patroli Siber, police" }, "about": { "id": "Untuk kejahatan, ancaman, dan pemerasan di internet.", "en": "For crime, threats and blackmail online." }, "contacts": [{ "way": "web", "url": "https://patrolisiber.id", "display": "patrolisiber.id" }], "audiences": ["everyone"], "sourceYear": 2024, "checked": { "date": "2026-11-24", "how": "document" }, "where": ["card", "guide"], "officialName": "Patroli Siber Polri", "accepts": ["online", "crime"], "sources": [{ "publisher": "Murianetwork", "date": "not shown (title says 2024)", "url": "https://www.murianetwork.com/news/pr-91891/cara-melaporkan-konten-negatif-di-internet-2024-panduan-kanal-resmi?page=1" }] }, { "id": "sekolah-pokja-bsan", "scope": "national", "kind": "special", "name": { "id": "Kepala sekolah atau Pokja sekolah aman", "en": "Head of school, or the safe-school working group" }, "about": { "id": "Untuk kekerasan di sekolah. Mulai dari kepala sekolah.", "en": "For violence at school. Start with the head of school." }, "contacts": [], "audiences": ["school", "family"], "sourceYear": 2026, "checked": { "date": "2026-11-24", "how": "document" }, "where": ["guide"], "officialName": "School: head of school, then Pokja Budaya Sekolah Aman dan Nyaman (province/city)", "accepts": ["school", "bullying"], "promise": "secret", "sources": [{ "publisher": "Pasal.id", "date": "regulation of 8 January 2026", "url": "https://www.pasal.id/peraturan/permen/permendikdasmen-no-6-tahun-2026/koreksi/9389430" }, { "publisher": "Murianetwork", "date": "not shown (2026)", "url": "https://www.murianetwork.com/news/pr-185661/kemendikdasmen-sosialisasikan-permendikbud-nomor-6-tahun-2026-untuk-wujudkan-budaya-sekolah-aman-dan-nyaman?page=2" }, { "publisher": "Siber88", "date": "not shown (after 2026-01-09)", "url": "https://www.siber88.co.id/?p=60392" }] }, { "id": "kampus-satgas-ppkpt", "scope": "national", "kind": "special", "name": { "id": "Satgas PPKPT kampus", "en": "Campus task force (Satgas PPKPT)" }, "about": { "id": "Untuk kekerasan di kampus.", "en": "For violence on campus." }, "contacts": [{ "way": "web", "url": "https://sahabat.kemdiktisaintek.go.id", "display": "sahabat.kemdiktisaintek.go.id" }], "audiences": ["campus"], "sourceYear": 2025, "checked": { "date": "2026-11-24", "how": "document" }, "where": ["card", "guide"], "officialName": "Campus: Satgas PPKPT of the university; portal SAHABAT", "accepts": ["physical", "psychological", "bullying", "sexual", "discrimination", "campus"], "sources": [{ "publisher": "Kemdiktisaintek SAHABAT", "date": "not shown", "url": "https://sahabat.kemdiktisaintek.go.id/pertanyaan-yang-sering-ditanyakan" }, { "publisher": "KBR", "date": "2025-04-23", "url": "https://kbr.id/berita/nasional/cakupan-kekerasan-di-kampus-diperluas-tapi-dukungan-sumber-daya-terbatas" }] }, { "id": "kemnaker", "scope": "national", "kind": "special", "name": "Kemnaker", "about": { "id": "Untuk masalah di tempat kerja.", "en": "For trouble at work." }, "contacts": [{ "way": "phone", "display": "1500-630" }], "audiences": ["worker"], "sourceYear": 2025, "checked": { "date": "2026-11-24", "how": "document" }, "where": ["card", "guide"], "officialName": "Kemnaker call center 1500-630", "accepts": ["work"], "sources": [{ "publisher": "Lintas Atlantik", "date": "2025-12", "url": "https://www.lintasatlantik.com/2025/12/inilah-sanksi-bagi-pjtki-yang-salurkan.html" }] }, { "id": "bp2mi-halo", "scope": "national", "kind": "special", "name": { "id": "Pekerja migran (KP2MI)", "en": "Migrant workers (KP2MI)" }, "about": { "id": "Untuk pekerja di luar negeri dan perdagangan orang. Gratis dari dalam negeri.", "en": "For workers abroad and trafficking. Free from inside Indonesia." }, "contacts": [{ "way": "phone", "display": "0800-1000", "dial": "08001000" }], "hours": "always", "cost": "free", "audiences": ["migrant-worker", "family"], "sourceYear": 2025, "checked": { "date": "2026-11-24", "how": "document" }, "where": ["card", "guide"], "officialName": "BP2MI / KP2MI call center (migrant workers, trafficking)", "accepts": ["trafficking", "work"], "sources": [{ "publisher": "Lintas Atlantik", "date": "2025-12", "url": "https://www.lintasatlantik.com/2025/12/inilah-sanksi-bagi-pjtki-yang-salurkan.html" }, { "publisher": "Republika", "date": "2011-06-27", "url": "https://fbeta.republika.co.id/berita/lnfmk0/ingin-mengadu-persoalan-tki-di-luar-negeri-hubungi-halo-tki" }] }, { "id": "peduli-wni", "scope": "national", "kind": "special", "name": "Peduli WNI", "about": { "id": "Untuk warga Indonesia di luar negeri dan keluarganya.", "en": "For Indonesians abroad and their families." }, "contacts": [{ "way": "web", "url": "https://peduliwni.kemlu.go.id", "display": "peduliwni.kemlu.go.id" }], "audiences": ["abroad", "family"], "checked": { "date": "2026-11-24", "how": "document" }, "where": ["card", "guide"], "officialName": "Peduli WNI (Kemlu)", "accepts": ["trafficking", "protection"], "sources": [{ "publisher": "Sekitar Jabar", "date": "not shown", "url": "https://sekitarjabar.com/cegah-perdagangan-manusia-di-luar-negeri-kemenlu-minta-masyarakat-lebih-hati-hati/2/" }] }, { "id": "kemensos-171", "scope": "national", "kind": "special", "name": "Kemensos 171", "about": { "id": "Pengaduan bantuan sosial. Bukan khusus untuk kekerasan.", "en": "Complaints about social aid. Not a line for violence." }, "contacts": [{ "way": "phone", "display": "171" }], "cost": "pulsa", "audiences": ["poor-household", "everyone"], "checked": { "date": "2026-11-24", "how": "document" }, "where": ["card", "guide"], "officialName": "Kemensos Command Center 171", "accepts": ["social-aid"], "promise": "secret", "sources": [{ "publisher": "Ayo Bogor", "date": "not shown", "url": "https://www.ayobogor.com/umum/amp/3112820177/kemensos-luncurkan-call-center-sebagai-layanan-pengaduan-terkait-bansos-ini-nomornya" }] }, { "id": "sp4n-lapor", "scope": "national", "kind": "special", "name": "SP4N-LAPOR!", "about": { "id": "Pengaduan layanan pemerintah. Bukan untuk kekerasan.", "en": "Complaints about public services. Not for violence." }, "contacts": [{ "way": "web", "url": "https://www.lapor.go.id", "display": "lapor.go.id" }, { "way": "sms", "display": "1708" }], "audiences": ["everyone"], "sourceYear": 2025, "checked": { "date": "2026-11-24", "how": "document" }, "where": ["guide"], "officialName": "SP4N-LAPOR!", "accepts": ["public-service", "information"], "promise": "anonymous", "sources": [{ "publisher": "Kecamatan Tulung, Klaten", "date": "undated", "url": "https://tulung.klaten.go.id/pengajuan-keberatan" }, { "publisher": "Majalah Detektif", "date": "2025-03-11", "url": "https://majalahdetektif.com/wali-kota-mojokerto-aktifkan-kembali-curhat-ning-ita-untuk-respons-cepat-pengaduan-warga" }] }] };

var nationalMore$1 = /*#__PURE__*/Object.freeze({
  __proto__: null,
  nationalMore: nationalMore
});

async function near({ attribute, moment, files }) {
  const region = attribute("region");
  return markup`<h3>${msg("Bisa ditelepon sekarang")}</h3>
${numbers(fallbackNumbers(region ? await files.numbers(region) : null, moment))}`;
}
function office({ attribute, lang }, view) {
  const [receiver, officeKey, officeEpoch] = ["receiver", "office-key", "office-epoch"].map(
    (name) => attribute(name) || null
  );
  const address = readOffice({
    receiver: receiver ?? null,
    officeKey: officeKey ?? null,
    officeEpoch: officeEpoch ?? null
  });
  return address && markup`<p><a href="${officePage(address.receiver, view, lang)}" rel="noreferrer noopener">${msg("Buka halaman kantor")}</a></p>\n`;
}
const door = (view, words) => async (asked) => {
  const { title, what } = words();
  const way = office(asked, view);
  return markup`<h2>${title}</h2>\n${way && markup`<p>${what}</p>\n`}${way}${await near(asked)}`;
};
const reportForm = door("report", words$1);
const reportFollowUp = door("follow-up", words$2);
async function whereToReport(asked) {
  const { attribute, moment, files } = asked;
  const region = attribute("region");
  const later = nationalMore.channels.filter(({ where, contacts }) => where.includes("card") && contacts.length > 0);
  const shard = region ? await files.region(region) : null;
  const { help, special } = directory([...nationalChannels, ...later], shard, moment);
  return markup`<h2>${words().title}</h2>
${office(asked, "guide")}${await near(asked)}<details>
<summary>${msg("Tempat yang bisa dihubungi")}</summary>
${list([...help, ...special])}${checkedOn([...help, ...special])}</details>
`;
}
async function rights(asked) {
  const { attribute, lang, files } = asked;
  const topic = await files.topic(parseTopic(attribute("topic")) ?? DEFAULT_TOPIC, lang);
  const read = day(topic.read);
  return markup`<h2>${topic.title}</h2>
<p>${topic.lead}</p>
${await near(asked)}<ul>
${topic.rights.map(
    ({ says, means, article }) => markup`<li><strong>${says}</strong><br>${means}<br>${article}</li>\n`
  )}</ul>
<p>${!topic.reviewed && `${msg("Bunyi kalimat belum diperiksa ahli hukum.")} `}${msg(str`Sumber dibaca ${read}.`)}</p>
`;
}
async function helpButton(asked) {
  const { attribute, moment, files } = asked;
  const region = attribute("region");
  const all = fallbackNumbers(region ? await files.numbers(region) : null, moment);
  const sorted = [...all].sort((a, b) => +a.emergency - +b.emergency);
  return markup`<p>${attribute("label") || msg("Butuh bantuan?")} ${sorted.map(
    ({ label, display, dial }, at) => markup`${at > 0 && " \xB7 "}${label.replace(display, "").trim()} <a href="tel:${dial}">${display}</a>`
  )}</p>\n`;
}
function quickExit({ attribute, lang }) {
  const { leave, limit } = WORDS[lang];
  const href = /^https?:\/\//.test(attribute("href")) ? attribute("href") : DEFAULT_EXIT;
  return Promise.resolve(markup`<a href="${href}" rel="noreferrer">${attribute("label") || leave}</a> ${limit}\n`);
}

const content = { "Polisi": "Police", "Layanan negara untuk perempuan dan anak. Saksi juga boleh melapor.": "The state\u2019s service for women and children. Witnesses may report too.", "Untuk penyandang disabilitas. Ada panggilan video untuk bahasa isyarat.": "For people with disabilities. Video calls for sign language.", "Untuk krisis kesehatan jiwa. Jawaban bisa lama.": "For a mental-health crisis. Answers can be slow." };

var content_en = /*#__PURE__*/Object.freeze({
  __proto__: null,
  content: content
});

const templates = {
  "s0231cec1c806af01": str`QR code ${0}`,
  "s029d923865457bd3": `Only for people of 18 or older, its source says.`,
  "s0321a747e4f1284b": `In danger now?`,
  "s035f902f4949fd9e": `Hide all`,
  "s0376e34a13608429": `account name`,
  "s038338afceddd8be": `Their friend`,
  "s03ae832c459c2336": str`Answers that did not arrive: ${0}. Try again later, or call.`,
  "s03b7ae537191b4a9": `Close and delete all that you wrote?`,
  "s03f49f598ffb137f": `Police`,
  "s04ea8a5a072f7c5d": `Paper size`,
  "s04fd36ab8b202eaf": `Relation`,
  "s05cc3b744c668231": `Who is in danger`,
  "s0635fdadd40594aa": `Print or save as PDF`,
  "s0670db761d68e91c": `Not filled in`,
  "s068dbf62ff3e55f5": `Is it happening now?`,
  "s06912a4323d1f260": `This report cannot be sent to that office.`,
  "s06af703f21a14c33": `What was read or passed on cannot be called back.`,
  "s06be862d490fe14d": `This code is gone from the screen once the page is closed.`,
  "s07db80ab42652e56": `Pocket card`,
  "s08ddece8d70a397d": `Numbers for help`,
  "s092a4307b5bd9bfd": `To`,
  "s09d6653145d46692": `What you wrote is not saved anywhere.`,
  "s0ba3e79b06ffebd5": `In pictures and short sentences.`,
  "s0bceb0a8682d096e": `Yes, it is happening`,
  "s0d008a012e755fbe": `Somebody asked to take this report back`,
  "s0dacbf343a62735d": `A problem?`,
  "s0e36a6497e77bd90": `Getting ready\u2026`,
  "s0efd24ecc4044ae6": `May be closed on holidays.`,
  "s0f54519e96a3e4a3": `by a call`,
  "s0f616b8c46a81536": str`${0} of your additions is gone from the server. The officers have read it.`,
  "s0fd4ce3ec0080436": `Another place`,
  "s1002e7e3559d3927": `Cannot call? You may go on with the report.`,
  "s110e4e1941888f36": `Somebody can help`,
  "s1133eed513e475a7": `People who know you may know who is speaking.`,
  "s12328d49f6cfaefd": `Choose another photo`,
  "s1314a3143e511dcd": `That does not match yet. Look at the last four digits above.`,
  "s1383022dcb8a6e27": `Sounds around you are recorded too.`,
  "s13872c39052d673f": `In cases of sexual violence the police may have been told already (Article 41, UU TPKS).`,
  "s13b8419f430ba00c": `Record again`,
  "s13f56eb9e76324b5": `This phone could not make the picture. Try A4.`,
  "s140c8e8b411f131d": `That person is`,
  "s1454a78acbd6ab65": `You`,
  "s1465ad8acbe528ca": `A child`,
  "s14e8da78c4fc5d0b": `Contact this first`,
  "s151ed33e8512263c": `All help numbers`,
  "s153b624b1b0eeede": `I understand, start recording`,
  "s153eacd261793938": str`QR code for ${0}`,
  "s1596c969a7469c21": `This browser cannot open that file, for example a HEIC photo. Choose a JPEG, or a screenshot of the photo.`,
  "s159856940fc9c1e3": `This office takes only text at the moment.`,
  "s16371bef7f3c079d": `Yes, take it back`,
  "s1698ad1be10eee08": `A downloaded file stays on this device.`,
  "s175af2f0db78d685": `In colour`,
  "s176f33fd0ae1bbc6": str`The office promises to answer within ${0} working days.`,
  "s1788b8560b2bb79d": `Or write a secret report`,
  "s18d6748fd9b2f4b6": `Take this report back?`,
  "s1952a8713c561c60": `Who reads it`,
  "s1957b297a0797096": str`Checked in ${0}. Check again before ${1}.`,
  "s198e3e2771d6ebeb": `Close and clear`,
  "s19d82568b43d328b": `Under 18 years old`,
  "s19e61bdb667c386c": `Husband or wife`,
  "s1a04af5f6323456b": `Last checked`,
  "s1a178bbadb709490": `Yes, read it aloud`,
  "s1b00727e3e81b7fc": `Teacher`,
  "s1bdfcd296d90aa95": `Try to send again`,
  "s1c1dd7ad7aa2e749": `Scan to know more`,
  "s1cc3a283db56b89b": `What you wrote is still on this screen. Try again.`,
  "s1d0f921622e1e8d6": `Kind`,
  "s1d2d495e5ce8cec5": `The address of this page is in the browser history.`,
  "s1dafe06ef62da816": `Back`,
  "s1e297065feadb247": str`Asked on ${0}. It is deleted after ${1}.`,
  "s1e91d8f717c0775f": `Send the photos`,
  "s1e930070316cfdb3": `Choose from the list`,
  "s1efe4d0345461333": `The phone\u2019s keyboard can remember words that you write.`,
  "s1f299e980598e972": `It is deleted after 7 days, unless an officer holds it.`,
  "s1f817e95ba59c623": `A message is damaged or was not made by the office. It is not shown.`,
  "s200fa907d95e8e92": `We know no number of this region itself.`,
  "s205332da2ff177c9": `Try again.`,
  "s213cd431b2212119": `Connect a microphone, or use another device.`,
  "s21a9f2fe578b774f": `number plate`,
  "s22891bb877c28c52": `This browser scrambles pictures for privacy. Use another browser for photos.`,
  "s229aa6d4d8cdfa6d": `from documents, not yet by a call`,
  "s229eb23de2e3fd04": `The questions cannot be opened here.`,
  "s22ac270e9d2cd765": `Your phone is making it. Wait a few seconds.`,
  "s22b764b89f38c0b9": `Checking\u2026`,
  "s22b7a815f06a8a81": `A secret report`,
  "s2301aad2cb641e42": `No`,
  "s237c730ce3db7465": `The UPTD PPA must take reports and tell victims their rights (Article 5, Perpres 55/2024).`,
  "s23cd9cc23a7da096": `More help`,
  "s23d4f235718d38d8": `A text stays in the message list.`,
  "s2419327362dd004b": `Or press Shift three times.`,
  "s249ab25e4e48d5cf": `The report that was sent is not lost.`,
  "s25b4f706a60d7c87": `WhatsApp`,
  "s267700f04b4adee7": `Change`,
  "s2896d63d5cfa24f8": `The report was not sent.`,
  "s28c6061a1ea933be": `Press and hold the number to copy it.`,
  "s28e3abdf7e70fab3": `Check your internet connection.`,
  "s295f305a4a02e9e0": `Who did it?`,
  "s29dae5661e4246e7": str`today ${0}`,
  "s29e6a80715ca6e5e": str`Digits are missing. The code has ${0} digits.`,
  "s2a445c8999fc9b02": `Where and when?`,
  "s2a4f95728b4cc161": `Ask for help`,
  "s2a545540c517cf58": `How to find the place`,
  "s2a54baa7e4634860": `Open`,
  "s2ada92e922e4438f": `Opening the photo\u2026`,
  "s2b2cababe4f4adaf": `Take the report back`,
  "s2bc48e810b5a5ca8": str`Remove photo ${0}`,
  "s2c31bf564a63aae9": `Send the secret report`,
  "s2c8b435d31565a70": `Does the person who did it work at one of these places?`,
  "s2d0cc4c423595099": `This site closed your form. What you wrote is gone. Write it again on the office\u2019s own page.`,
  "s2d76053905194226": `home address`,
  "s2dae8ffd02a922c9": `Blur what you need to`,
  "s2e193719ed16115a": `Morning`,
  "s2ea858d09e9a887e": `Home`,
  "s2ebc538d75f9647f": `Traces on the phone`,
  "s2eded2dcdd93b0cb": `Choose \u201CAdd a voice recording\u201D.`,
  "s3002a143cf6f5aa6": `All are chosen`,
  "s3088fe81c8a9ca05": `Finished`,
  "s30fbba77647e9f66": `No sound was recorded.`,
  "s318ae0db712fe70c": `Happening now`,
  "s3230258f711632c1": `Place for courses or training`,
  "s32580f067036efba": `Not yet tried`,
  "s3384b624a11e0057": `A copy can stay on the phone\u2019s clipboard. Paper is safer.`,
  "s338c339d13096f69": str`Stored locked on ${0}.`,
  "s3433c92b17ad184c": `Officers may contact you through`,
  "s349092c601966806": `Blurred parts become squares of colour before the photo is sent.`,
  "s34ecb965db8adaec": `Chats and sites use internet data.`,
  "s3635ea1440cdc115": `Your addition`,
  "s369cf2eb25d134df": `source without a year`,
  "s36e2b919c2d9c919": `NIK`,
  "s37326b3884bf6f35": `When it happened`,
  "s37e2858f4f973b73": str`Not chosen yet: ${0} of ${1}`,
  "s3826a172cc53cabc": str`The note looks like an electricity token. The file ${0} stays in the Downloads folder of this phone.`,
  "s384122927d4c4422": `Skip the number of the office where the person who did it works:`,
  "s384fb8b80cd261f0": `If nobody answers`,
  "s3868a27dd9f4dc67": `Psychological violence`,
  "s3874f3809169ce57": `Passed on to another service`,
  "s38b235d9856d4a47": `Form page`,
  "s39cee508035e2d6d": `Sending your addition\u2026`,
  "s3a5ff606c624e29a": `In danger now?`,
  "s3b117f03e634340a": `Leave the report after all`,
  "s3c11ad9b40385847": `Waiting for the office. Do not close the page.`,
  "s3c1e55f4807a6d8f": `A number given by this site. We have not checked it.`,
  "s3c65916fbb6ef2aa": `Go back`,
  "s3cd128fc5abd4eea": `Anything else they should know?`,
  "s3d086c4fc68cd49d": `The person who did it`,
  "s3d1d0f18f191cd50": `Note down your code. It will be gone from this screen.`,
  "s3d938c9d3a236466": `In danger now?`,
  "s3e1165c5282306ab": `If this page is closed, all you wrote is lost.`,
  "s3e2a1cf251e50ea5": `The office\u2019s server is busy.`,
  "s3e87809f822edbf6": str`At most ${0} minutes.`,
  "s3f1bade6df9a1431": `This office\u2019s list of officers is damaged.`,
  "s3ff770f3878bb2c1": `The microphone is in use.`,
  "s3ffa1e3a4c05ef3f": `24 hours`,
  "s4003f702581a62cd": `Telephone number`,
  "s406a6a5750605210": `Choose at least one.`,
  "s408b149dd22efdca": `Who is in danger?`,
  "s40c9414023f61b05": `Done, close this page`,
  "s41fa69e2b12d782e": `How to read the answer`,
  "s42005bd78abeaeba": `Add a text`,
  "s4210dff42e07105d": `The clock of your phone seems to be wrong.`,
  "s429e00e4aede88a3": `That part is blurred.`,
  "s431c7c80b7900d6e": `Recording deleted.`,
  "s4321595fca9dfa09": str`There are too many digits. The code has ${0} digits.`,
  "s43cbd4bd23c90906": `This site can know that the form was opened, but cannot read what is in it. Nor can the office\u2019s server. Unless somebody has changed this form.`,
  "s4426bce2cc36a075": `Their age (years)`,
  "s4471c6f582e583cb": `Choose a photo`,
  "s448c3133b652bfc2": `Add a voice recording`,
  "s44b3d3da89e4072d": `For sexual violence, the UPTD PPA must tell the police. The limit is 3 \xD7 24 hours (Article 41, UU TPKS).`,
  "s451ef6ad6f45a099": `Copied. The clipboard may keep it.`,
  "s45f9f6a648783702": `Call`,
  "s46040b2a82231a2d": `Read the office\u2019s answer`,
  "s46d2175077fc8bb8": `Tell it in the last step`,
  "s48416e711c09c9a0": `Remove this photo`,
  "s48e133a38ba9f15f": str`${0} of ${1} characters`,
  "s4998e9db95f6fd8e": `The recording is almost at its end.`,
  "s4a0815df8ce54638": `Never mind`,
  "s4b24fd1c7ac83336": `We marked it below. Hide it or keep it? You choose.`,
  "s4b5c0da33c9033d3": `Open the office\u2019s page, then enter the code.`,
  "s4bab080679f41662": `More than 7 days ago`,
  "s4c9fca1ebb49a042": `Add photos`,
  "s4cb3e40342ada9da": `You need not give a name, its source says.`,
  "s4dc9f4681d34ac4a": `Calls use phone credit.`,
  "s4dda49e8a78c70c8": `Photo. Arrow keys move the box, Enter blurs what is in it.`,
  "s4e916bd3a4c7632f": `Continue`,
  "s4f420e9bcc4b1827": `By voice only, as far as we know.`,
  "s4f995fad1ff7104d": `Street, house number, RT/RW, or a landmark nearby.`,
  "s4fc39ca1f0965032": `Not yet reviewed by a lawyer.`,
  "s50a7c589a6d40bd4": `Blur that part, or remove the photo. You may also use it: you choose.`,
  "s50af014dd22dc762": `Stop reading`,
  "s50fa71c148532fe5": `Notes`,
  "s51515dbfa5e4fb27": `Print`,
  "s515fad222f4efd14": `Loading. Too long? Close it and open it again.`,
  "s540805f9ba67e9bf": `Enter the code`,
  "s545e060e83312b74": `Do not close this page.`,
  "s548b622ef25abc22": `Try to open it again`,
  "s54aee6d0a88a16b2": `This page cannot be used now.`,
  "s55035e6a58a245e9": `Send the recording`,
  "s551c7a72ae8d8e20": `Anything to add or change?`,
  "s553708cde6f7c4bb": `The recording is only on this page until you send it.`,
  "s554a20a91ef2d6e8": `The list of officers has expired.`,
  "s561970b57a92d5bd": `This browser is too old. Call one of these numbers.`,
  "s5686d8299f0b80bd": `Press Shift once more to leave.`,
  "s56f3b949e9cb6f95": `Exploitation`,
  "s57041f109103a862": `60 and older`,
  "s574088ff17999024": `These answers are not saved on your phone.`,
  "s576275904efc5743": `Report received`,
  "s57cbe5ed74d6bb50": `Allow the microphone in the browser\u2019s site settings, then try again.`,
  "s59113639be811b38": `Kelurahan or village`,
  "s5957b42922737fb0": `Tried by telephone:`,
  "s5a023392308dc3c2": `What is happening?`,
  "s5a50d3af950625b1": `Checking the office that receives\u2026`,
  "s5b3637e955084b0f": `What happens next`,
  "s5b7a17252cfa4348": `Somebody else`,
  "s5bbcff879ea687e9": `Only through the secret code`,
  "s5bde9411cb102ab0": `School`,
  "s5bea0904e60cabbd": `Call right now.`,
  "s5bfa046af5ab3b66": `Print or download`,
  "s5c5e3601bd8a01f0": `Human trafficking`,
  "s5e0296562b153c00": `Who can open this report`,
  "s5e153a15c937096b": `Leave it`,
  "s5eb99f24c0e81a53": str`Step ${0} of ${1}`,
  "s5f6cf85cc8bfa81c": `Once sent, this text cannot be seen again with the code.`,
  "s5f6d2e113f065936": `Print a pocket card`,
  "s5f75654982c6397a": `Works at`,
  "s60e7f5729725489e": `Open the answer`,
  "s622dd58c0e3b2ca8": `Whoever has this code can read the answer.`,
  "s6307067b3b305b25": `What stays on the phone and the network`,
  "s633deb99901ed788": `This page may not use the microphone.`,
  "s6372e19addd8dc27": `Save and check`,
  "s6435e6d5b9256999": `For example: when the person who did it is not at home.`,
  "s645f2c0b04ae7c5d": `Enter your code`,
  "s64ac7010b02f5c94": `Stroke over faces, names, numbers, or things that people know.`,
  "s65f45e80b5459b91": str`New answers: ${0}.`,
  "s66a1f25a95deb17b": `Recording`,
  "s66d6b0b92d7ad80f": `What help do you need?`,
  "s67254a1ef6014101": `All who would read it work at the same office as the person who did it.`,
  "s6787a29a5f338d8d": str`tomorrow ${0}`,
  "s67958173899a30b4": `Asked again, because this phone keeps nothing.`,
  "s6815cdf035835c09": `If this page is closed, the report is lost.`,
  "s6846e1bb139d1bf2": `You can call now`,
  "s68aaed54a01dd794": `Black and white`,
  "s68ffd2d5427a971a": `The report could not be opened yet. Try again.`,
  "s690bd675bde2e188": `These are province and national numbers.`,
  "s69781a35d6b532ff": `During those 7 days you can undo this with the code.`,
  "s69801bb586ad59e7": `Midday`,
  "s69c47441ab6be961": `Copy the code`,
  "s6a93ee48690a4e06": `Nothing was sent. Try again.`,
  "s6dabbe7cdbe1b7de": `You are`,
  "s6e750595563ec0d3": `Officers will hear it. Afraid to be recognised? Write instead.`,
  "s6ebe3868d8ddd624": `This page was opened from a folder. Put it on the site\u2019s server, then open its address.`,
  "s6fbc0f41a2e27290": `What do the officers need to know?`,
  "s70765e6186560be0": str`It uses about ${0} MB of data at most.`,
  "s70dc894535018ba2": `Touched or forced, also over the internet`,
  "s715deaf19563c681": `Nothing new yet.`,
  "s71b8cac46e0def5b": `The answer opens only with that code. What you reported is not shown.`,
  "s727057533a577fe4": `Start again`,
  "s7447ffa8fbfe6f31": `What is happening`,
  "s747ad1ca54fbceef": `Open what is new`,
  "s749c72374d54863f": `Close`,
  "s7508cee40b02a4d8": str`Where the report stands, as the office said on ${0}`,
  "s757f0effeaeebaa7": `Checked`,
  "s75b42484ba2aedd6": `Neighbour`,
  "s75ee88f02ca2879c": `Physical violence`,
  "s75f41c701a835de5": `The office cannot be reached yet.`,
  "s7771c70fff0518de": `The connection to this site is not locked. Others on the network can see what you write.`,
  "s78abc86f48504229": `Start writing the report`,
  "s791cd99c4a4ca64b": `Nothing has been sent. What you wrote is still on this page.`,
  "s7998e029583064ae": `Write something first.`,
  "s79bb037f9e5f6aa4": `You noted it when you reported: five groups of four digits.`,
  "s7a27a1f158a6f72e": str`${0} to ${1}`,
  "s7a94183aac8bd3ec": `Calls are free.`,
  "s7b6d8af67f1fed82": `For Deaf people`,
  "s7c6aa71ebcacb7e5": `The original stays in your phone's gallery.`,
  "s7ccdd9fe47a334e0": `What a call costs is not known to us.`,
  "s7d495baaab04f5d8": `We store nothing on this phone.`,
  "s7e482808dfe051bb": `Where to report?`,
  "s7eef1666e002bc1b": `At most six questions. Then the place and your rights appear.`,
  "s7fc2689a88fd6c10": `Other numbers`,
  "s7fedc40fa772f5d9": `Preparing the report\u2026`,
  "s7ffca511685ebcc2": `Sexual violence`,
  "s81380d6897f1cd31": `registration number`,
  "s822a7cf22fab9c3d": `Choose \u201CAllow\u201D when the browser asks.`,
  "s8297b9eaf857e473": `The officers see this request. They do not know who made it.`,
  "s8334ea09d4e74860": `Point a phone\u2019s camera at this code. That phone makes the call or opens the chat.`,
  "s8368cf19362cdbab": `Tell of violence in five short steps. Your name is not asked.`,
  "s83fad1cf9e3bb06e": `Street, market, park, public transport`,
  "s84682c980ebef699": `The office promises to answer on the same day.`,
  "s84b87e760eb46f5c": `No answer yet`,
  "s84c6876d6c83c4ae": `Being handled`,
  "s84d7a230ce1cadb7": `(you can skip this)`,
  "s854457761810b167": `Your addition has arrived.`,
  "s85d88a77b8078522": str`Officers of ${1}: ${0}`,
  "s86c9e7293ddc9287": `People near you will hear this voice.`,
  "s8705772c9d137597": `There is no need to write a name.`,
  "s878b160b09e59ff2": `Fill this in, or choose \u201COnly through the secret code\u201D above.`,
  "s8793abf082d03eac": `Age`,
  "s88285327736992d8": str`Asked on ${0}. An officer holds it, so it is not deleted yet.`,
  "s88d7e3e1851e176d": `Delete and close`,
  "s891e1753d9e46a10": str`Closed. Opens ${0}.`,
  "s89da426a182abf15": `More about the time`,
  "s89f976d71fe28561": `Save the note`,
  "s8a1b3b099149adfe": `When did it happen?`,
  "s8a265cdaf03f114f": `Days off`,
  "s8a7bfd24f1eec96e": `Late afternoon`,
  "s8ab89545862932b2": `You can still write, or call the numbers below.`,
  "s8d4209f0b4f33df3": `Code copied`,
  "s8d5c3dafbd034b27": str`Open now, until ${0}.`,
  "s8d88957dffaed26f": `Open the office\u2019s page`,
  "s8e22b7075ca618e0": `This browser does not allow copying.`,
  "s8ec43e658159a047": `Check again`,
  "s8f45d9da1030f2b5": `It has happened many times`,
  "s8f99d6504e2b63ee": `Threatened, insulted, locked up, frightened`,
  "s8febd747ebc154b3": `The form cannot be opened on this site. Open the office\u2019s page. It asks the same.`,
  "s90165ca25c8a205a": `A lawyer has reviewed the wording.`,
  "s91015e590c66fceb": `Choose one of the answers.`,
  "s9132dbe90ef08a80": `You open the answer yourself`,
  "s927a5963ee5a1bb9": `Your code is being opened on this phone. Please wait a moment.`,
  "s928c06582380b910": str`This office reads reports on ${0}, ${1} ${2}.`,
  "s933c4d4ee32ab921": `Choose who is in danger.`,
  "s9386c7c445247958": `Write what happened. Your name is not asked.`,
  "s9504241fc3afc663": `This site cannot read your answers. Answers are not stored.`,
  "s951d69e780b1fa1a": `Need help sooner? Call one of the numbers below.`,
  "s95535e06786811e4": `Today or last night`,
  "s962d4db8a8ea0bb4": `Download PNG`,
  "s967a87571f782d35": `Your report is sent again by itself.`,
  "s969d3dc618f04227": `Check the date on your phone.`,
  "s971ca9a14d218d8b": `Hide`,
  "s9780960df83e3a5e": `Read aloud`,
  "s98414d615f54f553": `Form`,
  "s98b0606805161aea": `Check your addition`,
  "s9a231350183813be": `Update your browser, or use another one.`,
  "s9a43bacab8e57567": `workplace or school`,
  "s9a64604d17b0c6b7": `The marks are made on your phone. Some things may be missed.`,
  "s9a6832609fd9c1bf": `email address`,
  "s9c9bffe7ead75abe": `Nothing has changed yet. Try again.`,
  "s9d5a26b8ac8ea509": `Download SVG`,
  "s9dcb292b1f14060f": `This addition cannot be sent to that office.`,
  "s9f7da7585d080c46": `It is right, continue`,
  "sa058202f71a60f9c": `The place of danger still needs to be written, so that officers can come.`,
  "sa0b3a985c21f61c9": `Free`,
  "sa0cb9ea8639e5569": `Source`,
  "sa2050b3d7ac971bc": `The browser will ask for the microphone, and may remember it.`,
  "sa2ca6a78f1d702a7": `six at most`,
  "sa30dcabfe039b869": `Opening\u2026`,
  "sa37babae35ac32c0": `Open this site again. Choose \u201CRead the office\u2019s answer\u201D and enter this code:`,
  "sa45f59365308ea17": `Not happening now`,
  "sa49c276652ca62cd": `The list of officers is not valid yet.`,
  "sa5d77d54a32f0937": `Also`,
  "sa63f768945e603d1": `Does it not open?`,
  "sa651fe88e3fbb6cf": `The phone lists the call.`,
  "sa658c855b29e6cdc": `Who that is, and how to reach them`,
  "sa6e1d2eed634ad49": `Stop playing`,
  "sa6fca64c3efcb26d": `There is no microphone.`,
  "sa713a82bffaaed9a": `family card number`,
  "sa74714f715e28abd": `Try again`,
  "sa7e78d4ab723ebe7": `The code has digits only.`,
  "sa7f04dd25268e891": str`Photo ${0}`,
  "sa82795884c7bdd3b": `A chat stays in the chat list. Staff can see your number and profile photo.`,
  "sa834d41f95e45805": `Secrecy`,
  "sa8c60f57c4f164d9": `What can be seen in a photo stays. You can blur it.`,
  "sa942041edcae6009": `Know your rights`,
  "sa9beddc255207197": `Something else`,
  "saae4b82ad1e454b4": `It did not load. Check the connection, then try again.`,
  "sabdbc913aba296ec": `Uses phone credit`,
  "sad2b455fea3a89e6": str`Copy ${0}`,
  "sadd5d6cc79ea1711": `Colleague`,
  "sae35db22e7eeeb5d": `Kind of place`,
  "sae5234f5f5f18416": `The report is locked on your phone before it is sent. The officers who receive it hold the key, not this site.`,
  "saeca81be1d97500f": `Address`,
  "saf9d6e904c68902d": `This app can read what you write. Copy this address. Then open it in Chrome.`,
  "safd31de3d51d6e25": `Cancel`,
  "safe530fd3ce21f64": `That person`,
  "sb08303df8e52fee3": str`${0} short steps. We do not ask for your name.`,
  "sb0a8118cc94893f7": str`Your report arrived on ${0}.`,
  "sb153bfacfdbc32df": `There is another way: call a number below.`,
  "sb1779ad25407f026": `Their neighbour`,
  "sb2acfb832798fbca": `No lawyer has reviewed the wording yet.`,
  "sb2c11bbd9fce99c0": str`Numbers checked on ${0}.`,
  "sb2e37d427f6795dc": `This office has not said when it reads reports.`,
  "sb32f023a936d6aeb": `This form cannot be opened yet. Call one of these numbers.`,
  "sb351d85bb60f1672": `Code of 20 digits`,
  "sb3655de487b48acf": `Use this photo`,
  "sb42c22f6274b6a32": `Have you reported before? Read the answer with your code of 20 digits.`,
  "sb44fe5ce3f4be1f6": `Choose all that happens`,
  "sb4e75bad7904de40": `Not checked for a long time. Last:`,
  "sb4edd71add4f86b2": `Through`,
  "sb5596d1e5540742a": `A lost code cannot be made again.`,
  "sb6f0b775017c1603": `The site\u2019s address stays in the browser\u2019s history.`,
  "sb6f33ce3932a0370": `You can write. Sign language: not known to us.`,
  "sb7c5172121d77b9f": `This code was not found.`,
  "sb87e84c9585c46da": `Stop`,
  "sb89a0db45c637aec": `Check the digits. If they are right, this office does not have that report. It may not have been sent.`,
  "sb9587657d764fb3f": `You read the answers with the same code as before.`,
  "sba74fff718f24f61": `Delete the recording`,
  "sbaf2bf3ac4fd5f85": `For example a house, clothes, an injury, or a message that only you have.`,
  "sbb1aa114eb1b97d4": `Used or forced to work for money`,
  "sbba7b87320eb56b7": `Important numbers`,
  "sbc157c7bf4e5540d": `Need help?`,
  "sbc2d1e1f49041f5d": `Record on the office\u2019s page`,
  "sbd3b7f0172639921": `Photos are cleaned on this phone: place, time and kind of phone are removed.`,
  "sbdb5b2b30168aee3": `What kind of place it is`,
  "sbe74e673ad62da24": `See other rights`,
  "sbefd09083909d795": `Places you can contact`,
  "sbf9f3cd148927897": `source of`,
  "sbfd830ff5816c7e0": `The nearest ones, opening hours, and WhatsApp.`,
  "sc068aaa354dd1a18": `Sending the report\u2026`,
  "sc2341898e1d9ba2a": `Neglect`,
  "sc2ff2eb08ee7fded": `A woman`,
  "sc3113fff06e50735": `Your request to take it back has arrived.`,
  "sc39a6ee876084ca3": `The report stays.`,
  "sc40941b44f2b64e0": `Leave quickly`,
  "sc49ad5bf33255fcc": str`At most ${0} photos. They use about 5 MB of your data at most.`,
  "sc4bcb1ba8e632252": `name`,
  "sc4fd025c72f3fb87": str`Sources read on ${0}.`,
  "sc509a06951f3afb0": str`Question ${0}`,
  "sc51f59691242317e": `Copy, QR code, details`,
  "sc5dab9b311020450": `Colour`,
  "sc72cca9281ef6073": `Date`,
  "sc7ac55c523e4942c": `Employer at home or work`,
  "sc7b50e8039fb9268": `Contacting you`,
  "sc7eb140b96e25943": `Night`,
  "sc89df32e9975fa8f": `Place and time`,
  "sc8a2f5c408d4da4a": `The office that reads this report`,
  "sc926c3fd4afb61fa": `Parent`,
  "sc93ff4579c5a514d": `Your voice can be recognised`,
  "sc943352b3375d4c7": `Who can open this addition`,
  "sc982c9a0b94ed99e": `Enter the code again`,
  "sca0b3be5b2abba73": `Type the last four digits of the code`,
  "scce0d006861df508": `You can contact another office`,
  "scd14deaa44821a67": `All of Indonesia`,
  "scd7d02fff5c0f9ce": `This part cannot be opened yet. Check your signal, then try again.`,
  "sd00c0babd976d588": `Start answering`,
  "sd01de99c57bb50d5": `You can still report. We use the clock of the office\u2019s server.`,
  "sd06b201b3a6c368f": `Send the addition`,
  "sd0d6de29fff87fa9": `Cost`,
  "sd0fcd6c9c7bbf8a8": `The internet provider can see which site was opened, not what you report.`,
  "sd10804d101d9d145": `Print the note`,
  "sd11093c41a76d86e": `This recording has not been sent yet.`,
  "sd13288326a8d0abe": `Choose the place, or write how to find it.`,
  "sd13686e417d89063": `A safe time`,
  "sd17089a721f1211f": `Their family`,
  "sd201eb40048d59bd": `Go on with the report`,
  "sd21b0015a2042812": `With this code you read the officers\u2019 answer.`,
  "sd33322a087dd74cb": `The reporter\u2019s name is kept secret, its source says.`,
  "sd43d9614515bca51": `That is three photos.`,
  "sd46c9fcf668da690": `Could this photo point back to you?`,
  "sd480df5c98fc1e9c": str`Articles read on ${0}.`,
  "sd4bb55f3ccb2823d": str`The office’s server says: for ${0} days no officer has opened reports.`,
  "sd4da18361e88c5de": `The microphone is not allowed.`,
  "sd55cae8e58d1e16d": `telephone number`,
  "sd6f6fa237833bea5": `This server does not know this office.`,
  "sd737dcd805706341": `The office promises to answer by the next working day.`,
  "sd743f4a98ad38a0e": `This does not clear the browser\u2019s history.`,
  "sd78e254362881534": `Their teacher`,
  "sd828891168e348a8": `Sign language is used.`,
  "sd8476bef4837ac0b": `The connection is too slow.`,
  "sd8c31c865a62f645": `These numbers need another check before they are printed.`,
  "sd8ca1d300d570862": `Some numbers have not been tried by telephone.`,
  "sda134661c2ea3423": `This browser cannot record here yet.`,
  "sda34b62af46c8774": `The police answer 24 hours a day. Calling 110 is free.`,
  "sda944ad5e464d489": `Call one of the numbers below.`,
  "sdb0d72e2012cd7bf": str`Answers from ${0}`,
  "sdb8664dfb121a0fa": `Something did not work.`,
  "sdb981091d67c1d58": str`of ${0}, then it stops by itself`,
  "sdc0e7c2bb117ebb7": `You can stop at any time.`,
  "sdc4f37460e4e3a8b": `Do not write here. Call one of the numbers below.`,
  "sdd10f2d0441ab7b7": `Length of the recording`,
  "sdd87b929d0ade803": `Earphones are safer.`,
  "sdd98fe500f598100": `Something here could point to you`,
  "sdda0563523ccccf0": `Write a secret report`,
  "sddc0920b8d075398": `We make sure who will read your report.`,
  "sddfeea1056d8b256": `Not known`,
  "sdea01025e569545b": str`Numbers checked in ${0}. Check again before ${1}.`,
  "sdec473390e04e6b5": `End the call or close the other app, then try again.`,
  "sdf1f82b73b1cc766": `To the person in danger, the one who did it is`,
  "sdf2fa301b30e445a": `Taken, sold or sent away to be forced`,
  "sdf91ff091bb93984": `Hit, kicked, choked, injured`,
  "sdfa0e2cb65962702": `Not given food, money or care`,
  "sdffa2cfe844488d3": `This is a rule of the site. You cannot change it.`,
  "se060d3e6bb10d814": `Making the secret code\u2026`,
  "se077a4a90b15cebc": `This Wi-Fi may want you to sign in first.`,
  "se0fef26da92f01fa": `Your report has arrived.`,
  "se15e80aaf44bcd63": `For those who have reported and have a code.`,
  "se26dad7f214cb28f": `Who can open it:`,
  "se337639b2613fa6b": `This report is not read this very moment.`,
  "se3b6a90e06a983ea": `What is a safe way to contact you?`,
  "se40b80e0001023d3": `Keep`,
  "se45cc47127725351": `Press and hold the address above to copy it.`,
  "se4f2700904f5090d": `The victim is in danger now`,
  "se50a34d61c531dc8": `It is not known when they will read it.`,
  "se52572881d4be17a": `Short-course institution`,
  "se5cd6eb7c4eaa882": `Shape`,
  "se6be2546804e342f": `Calls and chats leave traces on the phone.`,
  "se7676d4e1b30b00b": `Open in Chrome`,
  "se770cc907c4393fb": `People near you may hear you.`,
  "se843fe0a0db3ceb5": `A digit is wrong, or two have changed places. Check them one by one.`,
  "se889aa4441a82322": `WhatsApp number`,
  "sea3ab420cf490913": `One spare key of the office, which opens it too`,
  "seac3714d9d55bec7": `Your addition is not sent yet.`,
  "seacc99ce2e28a2c5": `Family or relative`,
  "sead9e0d2c506a38a": `This page needs JavaScript. Call one of the numbers below.`,
  "seb09a65c49157346": `Write down your secret code`,
  "seb4b1fc37a131aac": str`These cannot open this report: ${0}.`,
  "seccd05955adb76bc": `Poster`,
  "secd9fce6e26b5aa3": `The code did not load. Use the number.`,
  "sed124f88ebdd5914": `Pictures: Health Icons (MIT).`,
  "sedf42f3ee4b61fbb": `Your answers so far`,
  "seea7234dd04f8819": `The office\u2019s server refused this request.`,
  "seedb2ef79c205aaf": `account number`,
  "sef41a1779dd03c52": `I am in danger now`,
  "sef6f5e30a5de88e8": `Your answers come along. Nothing is asked twice.`,
  "sef89984521ecb316": `Cannot call? There are other ways here.`,
  "sefe0b805618cd59b": `No microphone is used here, because this site could then listen too.`,
  "seff28fd744d5af34": `Listen first`,
  "sf04f964eb4714a56": `You may choose more than one.`,
  "sf06835975cae067e": `Boyfriend, girlfriend or friend`,
  "sf0d33429295e1006": `The address was copied.`,
  "sf0f0f522814a961c": `Listen`,
  "sf165ad764c5ada4b": `Find other help`,
  "sf1a134417c3ff013": `Write it on paper. It looks like an electricity token.`,
  "sf1d74b282560c4a2": `The office\u2019s key does not match.`,
  "sf22fcfd769070859": `Workplace`,
  "sf259b5574cf0f1aa": `Answer a few questions. Then you see the right place.`,
  "sf2b999e1717bd4ef": `These are national numbers.`,
  "sf36376c168a4300b": `Who else uses that phone?`,
  "sf3adb96761d8ad4d": `Next step`,
  "sf3bf65a812a0e70f": `I am that person`,
  "sf44075b6b878cb05": `In the last 7 days`,
  "sf46bd87a024eefa8": `Exit and language`,
  "sf494d9bcc20b3d2d": `Report in secret`,
  "sf5d565f9de55d9b4": `Another place, or not known`,
  "sf6039d69d1421c52": `Copy the address`,
  "sf615aefa01171e91": `This code does not open what you wrote.`,
  "sf847db7c8cde8e10": `Your addition is sent again by itself.`,
  "sf8a2fef5aeed858d": `Through somebody I trust`,
  "sf9e828e304d11a96": `The secret code could not be made.`,
  "sfa79fd5602c1d8cc": `Call first:`,
  "sfa8b407b337d0b92": `Public place`,
  "sfaa55dd25ddcc02d": `Check your report`,
  "sfac7b848e3c31c30": `Remove`,
  "sfb13c81f44307788": `Working days`,
  "sfb7dc6b982d8213a": `Yes, it could`,
  "sfb969eb064218274": str`Sent: ${0} percent. Do not close this page.`,
  "sfd19082f4753857d": `Clear this answer`,
  "sfd66bd7a91939577": `Video calls are possible.`,
  "sfe3a3a9db9324319": `How to find it`
};

var en = /*#__PURE__*/Object.freeze({
  __proto__: null,
  templates: templates
});

let installed = false;
function speak(lang) {
  languageIs(lang, lang === "en" ? content : {});
  if (installed) return;
  installed = true;
  const spoken = ((text, options) => runtimeMsg(currentLanguage() === "en" ? templates : void 0, text, options));
  _installMsgImplementation(spoken);
}

const OFFICE = ["receiver", "office-key", "office-epoch"];
const ROWS = /* @__PURE__ */ new Map([
  [
    "hotline-card",
    {
      attributes: ["region", "variant", "audience", "channels", "name", "phone", "whatsapp", "hours"],
      content: card,
      shadow: async (asked, nonce) => (await import('./shadow.js').then(function (n) { return n.g; })).cardShadow(asked, nonce)
    }
  ],
  ["help-button", { attributes: ["region", "position", "label", "contents", ...OFFICE], content: helpButton }],
  ["quick-exit", { attributes: ["href", "position", "label"], content: quickExit }],
  ["report-form", { attributes: ["region", ...OFFICE], content: reportForm }],
  ["report-follow-up", { attributes: ["region", ...OFFICE], content: reportFollowUp }],
  ["where-to-report", { attributes: ["region", ...OFFICE], content: whereToReport }],
  ["rights-infographic", { attributes: ["topic", "region", "qr"], content: rights }]
]);
const isLanguage = (text) => LANGUAGES.includes(text);
async function renderElement({ element, written, as, nonce, ...rest }) {
  const row = ROWS.get(element);
  if (!row || as === "shadow" && !row.shadow) throw new RangeError(element);
  speak(rest.lang);
  const asked = { ...rest, attribute: (name) => written[name] ?? "" };
  const content = await row.content(asked);
  const shadow = as === "shadow" && await row.shadow?.(asked, nonce);
  const named = (prefix) => Object.fromEntries(Object.entries(written).map(([name, value]) => [prefix + name, value]));
  const tag = as === "div" ? opening("div", { "data-ramah": element, ...named("data-") }) : opening(`ramah-${element}`, named(""));
  return markup`${tag}\n${shadow}${content}</${as === "div" ? "div" : `ramah-${element}`}>\n`.text;
}

const RENDER_HELP = `ramah-widgets render <elemen> [--region 35.76] \u2026
  Mencetak HTML utuh yang bekerja tanpa skrip. Nomornya yang berlaku hari ini: cetak lagi tiap rilis.
  Prints whole HTML that works without script. Its numbers are those of today: print it again with each release.

  <elemen> / <element>   ${[...ROWS.keys()].join(", ")}
  --region <kode>        kode Kemendagri / Kemendagri code: 35.76
  --lang <id|en>         id
  --div                  <div data-ramah="\u2026"> untuk editor yang membuang tag asing / for editors that drop unknown tags
  --dsd                  Declarative Shadow DOM (hotline-card)
  --style-nonce <teks>   nonce untuk gaya di dalamnya / for its style, with --dsd
  --theme <auto|light|dark>
  hotline-card           --variant --audience --channels --name --phone --whatsapp --hours
  report-form, report-follow-up, where-to-report
                         --receiver --office-key --office-epoch
  help-button            --position --label --contents, --receiver \u2026
  quick-exit             --href --position --label
  rights-infographic     --topic <${TOPICS.join("|")}> --qr
`;
const EVERYWHERE = ["theme"];
async function runRender(args, folder, clock) {
  if (args.length === 0 || args.includes("--help")) return RENDER_HELP;
  const every = [.../* @__PURE__ */ new Set([...EVERYWHERE, ...[...ROWS.values()].flatMap(({ attributes }) => attributes)])];
  const text = { type: "string" };
  const { values, positionals } = parseCommand(args, {
    ...Object.fromEntries(every.map((name) => [name, text])),
    lang: text,
    div: { type: "boolean" },
    dsd: { type: "boolean" },
    "style-nonce": text
  });
  const given = values;
  const [element = "", ...surplus] = positionals;
  const row = ROWS.get(element);
  if (!row || surplus.length > 0)
    throw new UsageError(`"${positionals.join(" ")}": elemen / element: ${[...ROWS.keys()].join(", ")}`);
  const allowed = [...EVERYWHERE, ...row.attributes];
  const written = {};
  for (const name of every) {
    const value = given[name];
    if (typeof value !== "string") continue;
    if (!allowed.includes(name)) throw new UsageError(`--${name}: bukan untuk / not for ${element}`);
    written[name] = value;
  }
  const files = filesIn(folder);
  if (written.region && !await files.region(written.region))
    throw new UsageError(`--region ${written.region}: kode tidak dikenal / unknown code. --region 35.76`);
  if (written.topic && !parseTopic(written.topic)) throw new UsageError(`--topic: ${TOPICS.join(", ")}`);
  if (given.dsd && !row.shadow) throw new UsageError(`--dsd: tidak ada untuk / not there for ${element}`);
  if (given.dsd && given.div) throw new UsageError("--div, --dsd: pilih satu / choose one");
  const lang = given.lang ?? "id";
  if (typeof lang !== "string" || !isLanguage(lang)) throw new UsageError("--lang id, --lang en");
  const nonce = given["style-nonce"] ?? "";
  if (nonce !== "") shaped(String(nonce), /^[\w+/=-]+$/, "--style-nonce r4nd0m");
  return renderElement({
    element,
    written: { ...given.lang ? { lang } : {}, ...written },
    as: given.dsd ? "shadow" : given.div ? "div" : "tag",
    nonce: String(nonce),
    lang,
    moment: notBeforeRelease(clock),
    files
  });
}

var command = /*#__PURE__*/Object.freeze({
  __proto__: null,
  RENDER_HELP: RENDER_HELP,
  runRender: runRender
});

export { LANGUAGES as L, Markup as M, SOURCE_LANGUAGE as S, choose as a, directory as b, currentLanguage as c, dialled as d, escape as e, loadNationalMore as f, onCards as g, hoursWords as h, isOld as i, costOf as j, knownLanguage as k, loadRegion as l, languageIs as m, nationalChannels as n, opening as o, prepare as p, content_en as q, en as r, say as s, tell as t, command as u };
