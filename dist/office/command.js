import { U as UsageError, p as parseCommand, o as onlyFolder, s as shaped, n as needed, a as oneLine$1 } from '../node/command-line.js';
import { writeFile, mkdir, readdir, rmdir, rename, rm, readFile } from 'node:fs/promises';
import { join, resolve, dirname } from 'node:path';
import { Encrypter, armor, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { r as randomBytes, c as concat, f as fromBase64url, d as dayOf, a as addDays, t as toBase64url } from '../node/fields.js';
import { f as fingerprint, s as signRoster, M as MAX_SEALED_BYTES, a as MAX_VALID_DAYS, r as rosterHash, p as parseRoster, v as verifyRoster, b as MAX_CHAIN, c as signNextKey } from '../node/roster.js';
import { R as RamahError } from '../node/errors.js';
import { wordlist } from '@scure/bip39/wordlists/english.js';
import { pathToFileURL } from 'node:url';
import 'node:util';
import 'valibot';
import '@scure/base';
import '../node/release.js';

const SCRYPT_LOG_N = 18;
const oneLine = (text) => text.replace(new RegExp("\\p{Cc}+", "gu"), " ").trim();
async function lockIdentityFile(owner, passphrase) {
  const lines = [
    ...owner.name ? [`# name: ${oneLine(owner.name)}`] : [],
    ...owner.officeKey ? [`# office: ${owner.officeKey}`] : [],
    `# public key: ${owner.recipient}`,
    owner.identity
  ];
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  encrypter.setScryptWorkFactor(SCRYPT_LOG_N);
  return armor.encode(await encrypter.encrypt(`${lines.join("\n")}
`));
}

class OfficeError extends RamahError {
}

const officePaths = (dir) => ({
  secret: join(dir, "secret"),
  officers: join(dir, "secret", "officers"),
  signingKey: join(dir, "secret", "signing-key.pem"),
  /** The key that is to follow, while it takes its place. */
  nextSigningKey: join(dir, "secret", "signing-key.next.pem"),
  recovery: join(dir, "secret", "recovery.txt"),
  public: join(dir, "public"),
  roster: join(dir, "public", "roster.json"),
  officer: (number) => join(dir, "secret", "officers", `${number}.age`)
});
const makeSecretFolder = (path) => mkdir(path, { mode: 448 });
const writeSecret = (path, text) => writeFile(path, text, { mode: 384, flag: "wx" });

const WORDS = 6;
function newPassphrase() {
  const numbers = new DataView(randomBytes(WORDS * 2).buffer);
  return Array.from({ length: WORDS }, (_, at) => wordlist[numbers.getUint16(at * 2) % wordlist.length]).join("-");
}

function recoverySheet({ office, officeKey, identity, recipient, day }) {
  return `# LEMBAR PEMULIHAN / RECOVERY SHEET
# ${office}
# ${day}
#
# Cetak lembar ini, simpan di brankas, lalu hapus berkasnya dari komputer.
# Siapa pun yang memegang lembar ini dapat membaca semua laporan kantor ini.
# Pakai hanya bila semua kunci petugas hilang.
#
# Print this sheet, keep it in a safe, then delete the file from the computer.
# Whoever holds this sheet can read every report to this office.
# Use it only when all officers' keys are lost.
#
# Cara membuka laporan dengan program age (https://age-encryption.org):
# How to open a report with the program age:
#
#   age -d -i recovery.txt laporan.age | tail -c +37 | tr -d '\\0'
#
# 36 byte pertama bukan teks; sisanya JSON, lalu nol.
# The first 36 bytes are not text; JSON follows, then zeros.
#
# office: ${officeKey}
# public key: ${recipient}
${identity}
`;
}

const CURVE = { name: "ECDSA", namedCurve: "P-256" };
async function newSigningKey$1() {
  const { privateKey, publicKey } = await crypto.subtle.generateKey(CURVE, true, ["sign", "verify"]);
  const pkcs8 = Buffer.from(await crypto.subtle.exportKey("pkcs8", privateKey)).toString("base64");
  const lines = pkcs8.match(/.{1,64}/g) ?? [];
  return {
    privateKey,
    publicKeyRaw: new Uint8Array(await crypto.subtle.exportKey("raw", publicKey)),
    pem: ["-----BEGIN PRIVATE KEY-----", ...lines, "-----END PRIVATE KEY-----", ""].join("\n")
  };
}
async function readSigningKey(pem) {
  try {
    const body = /-----BEGIN PRIVATE KEY-----([\s\S]+)-----END PRIVATE KEY-----/.exec(pem)?.[1] ?? "";
    const pkcs8 = Buffer.from(body, "base64");
    const privateKey = await crypto.subtle.importKey("pkcs8", pkcs8, CURVE, true, ["sign"]);
    const { x, y } = await crypto.subtle.exportKey("jwk", privateKey);
    return { privateKey, publicKeyRaw: concat(Uint8Array.of(4), fromBase64url(x ?? ""), fromBase64url(y ?? "")) };
  } catch {
    throw new OfficeError(
      "signing-key-unreadable",
      "Kunci tanda tangan tidak terbaca. Ambil lagi salinannya dari brankas.\nThe signing key cannot be read. Fetch the copy from the safe again."
    );
  }
}

const MIN_POW = 300;
async function newKeyPair() {
  const identity = await generateX25519Identity();
  return { identity, recipient: await identityToRecipient(identity) };
}
async function refuseUsedFolder(dir) {
  const entries = await readdir(dir).catch((error) => {
    if (error.code === "ENOENT") return [];
    if (error.code === "ENOTDIR") return [dir];
    throw error;
  });
  if (entries.length === 0) return;
  throw new OfficeError(
    "folder-in-use",
    `Di ${dir} sudah ada sesuatu. Pilih folder lain. Untuk memperpanjang kantor yang ada: office sign ${dir}
There is something at ${dir} already. Choose another folder. To renew an office that exists: office sign ${dir}`
  );
}
function refuseFewOfficers(names) {
  if (new Set(names.map((name) => name.trim().toLowerCase())).size >= 2) return;
  throw new OfficeError(
    "too-few-officers",
    'Perlu paling sedikit dua petugas dengan nama berbeda: --officer "Nama" --officer "Nama"\nAt least two officers with different names are needed: --officer "Name" --officer "Name"'
  );
}
function levelOf(region) {
  const parts = region.split(".").length;
  return parts === 1 ? "provinsi" : parts === 4 ? "kelurahan" : "kota";
}
function firstRoster({ name, unit, region, reads, now }, keys) {
  const level = levelOf(region);
  const today = dayOf(now);
  return {
    v: 1,
    office: keys.officeKey,
    name,
    unit,
    region,
    epoch: 1,
    not_before: today,
    not_after: addDays(today, MAX_VALID_DAYS),
    recipients: [
      ...keys.officers.map(({ recipient, name: name2 }) => ({ key: recipient, unit, level, name: name2, role: "officer" })),
      { key: keys.recovery.recipient, unit, level, name: "Pemulihan", role: "recovery" }
    ],
    reads,
    min_pow: MIN_POW,
    max_bytes: MAX_SEALED_BYTES,
    prev: null
  };
}
async function writeOffice(dir, files) {
  const place = resolve(dir);
  await mkdir(dirname(place), { recursive: true });
  const draft = `${place}.${toBase64url(randomBytes(6))}`;
  const paths = officePaths(draft);
  try {
    await mkdir(draft);
    await makeSecretFolder(paths.secret);
    await makeSecretFolder(paths.officers);
    await writeSecret(paths.signingKey, files.signingKeyPem);
    await writeSecret(paths.recovery, files.sheet);
    for (const [at, text] of files.identityFiles.entries()) await writeSecret(paths.officer(at + 1), text);
    await mkdir(paths.public);
    await writeFile(paths.roster, `${JSON.stringify(files.signed)}
`, { flag: "wx" });
    await rmdir(place).catch(() => void 0);
    await rename(draft, place);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    throw error;
  }
}
async function initOffice(office) {
  const { dir, name, now } = office;
  refuseFewOfficers(office.officers);
  await refuseUsedFolder(dir);
  const { privateKey, publicKeyRaw, pem } = await newSigningKey$1();
  const keys = {
    officeKey: await fingerprint(publicKeyRaw),
    officers: await Promise.all(office.officers.map(async (name2) => ({ name: name2, ...await newKeyPair() }))),
    recovery: await newKeyPair()
  };
  const roster = firstRoster(office, keys);
  const signed = await signRoster(roster, privateKey, publicKeyRaw);
  const { officeKey } = keys;
  const officers = keys.officers.map((officer) => ({ ...officer, officeKey, passphrase: newPassphrase() }));
  const identityFiles = [];
  for (const officer of officers) identityFiles.push(await lockIdentityFile(officer, officer.passphrase));
  const sheet = recoverySheet({ office: name, officeKey, ...keys.recovery, day: dayOf(now) });
  await writeOffice(dir, { signingKeyPem: pem, sheet, identityFiles, signed });
  const paths = officePaths(dir);
  return {
    officeKey,
    epoch: roster.epoch,
    officers: officers.map(({ name: name2, passphrase, recipient }, at) => ({
      name: name2,
      file: paths.officer(at + 1),
      passphrase,
      recipient
    })),
    recovery: { file: paths.recovery, ...keys.recovery }
  };
}

async function readOfficeFile(path) {
  return readFile(path, "utf8").catch((error) => {
    throw new OfficeError(
      "file-missing",
      `Berkas ${path} tidak terbaca (${error.code}). Periksa folder kantor yang Anda tulis.
The file ${path} cannot be read (${error.code}). Check the office's folder that you typed.`
    );
  });
}
const refused = (path, why) => new OfficeError(
  "roster-refused",
  `Daftar di ${path} tidak dapat dipakai (${why}). Ambil lagi salinan terakhirnya dari penerima.
The roster in ${path} cannot be used (${why}). Fetch its last copy from the receiver again.`
);
async function readStandingRoster(path) {
  const json = await readOfficeFile(path);
  try {
    const signed = JSON.parse(json);
    const within = /* @__PURE__ */ new Date(`${parseRoster(signed.roster).not_before}T12:00:00Z`);
    const officeKey = await fingerprint(fromBase64url(signed.key));
    const pins = { officeKey, officeEpoch: 0, phoneTime: within, receiverTime: within };
    const { roster, text } = await verifyRoster(signed, pins);
    return { roster, text, signed };
  } catch (error) {
    throw refused(path, error instanceof RamahError ? error.code : "not-json");
  }
}
async function loadOffice(dir) {
  const paths = officePaths(dir);
  const before = await readStandingRoster(paths.roster);
  const signedIt = ({ publicKeyRaw }) => toBase64url(publicKeyRaw) === before.signed.key;
  const next = await readFile(paths.nextSigningKey, "utf8").catch(() => null);
  if (next !== null && signedIt(await readSigningKey(next))) await rename(paths.nextSigningKey, paths.signingKey);
  const key = await readSigningKey(await readOfficeFile(paths.signingKey));
  if (!signedIt(key)) throw refused(paths.roster, "wrong-key");
  return { key, before };
}
async function nextRoster(before, now) {
  const today = dayOf(now);
  if (today < before.roster.not_before) {
    throw new OfficeError(
      "clock-behind",
      `Jam komputer ini (${today}) lebih awal dari daftar yang ada (${before.roster.not_before}). Betulkan jamnya.
This computer's clock (${today}) is behind the roster that stands (${before.roster.not_before}). Set it right.`
    );
  }
  return {
    ...before.roster,
    epoch: before.roster.epoch + 1,
    not_before: today,
    not_after: addDays(today, MAX_VALID_DAYS),
    prev: await rosterHash(before.text)
  };
}
async function publish(dir, signed) {
  const { roster } = officePaths(dir);
  const draft = `${roster}.new`;
  await rm(draft, { force: true });
  await writeFile(draft, `${JSON.stringify(signed)}
`, { flag: "wx" });
  await rename(draft, roster);
}
async function signOffice({ dir, now }) {
  const { key, before } = await loadOffice(dir);
  const roster = await nextRoster(before, now);
  await publish(dir, await signRoster(roster, key.privateKey, key.publicKeyRaw, before.signed.chain));
  return roster;
}

async function changeSigningKey({ dir, now }) {
  const paths = officePaths(dir);
  const { key: old, before } = await loadOffice(dir);
  if (before.signed.chain.length >= MAX_CHAIN) {
    throw new OfficeError(
      "too-many-keys",
      `Kunci kantor ini sudah diganti ${MAX_CHAIN} kali, dan itu batasnya. Buat kantor baru dengan potongan kode baru.
This office has changed its key ${MAX_CHAIN} times, which is the limit. Make a new office with new snippets.`
    );
  }
  const roster = await nextRoster(before, now);
  const next = await newSigningKey$1();
  const link = await signNextKey(roster.office, old, next.publicKeyRaw);
  const signed = await signRoster(roster, next.privateKey, next.publicKeyRaw, [...before.signed.chain, link]);
  await writeSecret(paths.nextSigningKey, next.pem).catch((error) => {
    if (error.code !== "EEXIST") throw error;
    throw new OfficeError(
      "change-unfinished",
      `${paths.nextSigningKey} tersisa dari penggantian yang terputus, dan daftar belum memakainya. Hapus, lalu ulangi.
${paths.nextSigningKey} is left of a change that broke off; the roster does not use it. Delete it, then repeat.`
    );
  });
  try {
    await publish(dir, signed);
  } catch (error) {
    await rm(paths.nextSigningKey);
    throw error;
  }
  await rename(paths.nextSigningKey, paths.signingKey);
  return { officeKey: await fingerprint(next.publicKeyRaw), roster };
}

async function regionsIn(parent, folder) {
  const load = async (file) => (await import(pathToFileURL(join(folder, "regions", file)).href)).default;
  const [province = "", regency, district] = parent.split(".");
  if (regency === void 0) {
    const files = (await readdir(join(folder, "regions"))).filter(
      (file) => new RegExp(`^${province}\\d\\d\\.js$`).test(file)
    );
    return Promise.all(files.sort().map((file) => load(file)));
  }
  const districts = await load(`${province}${regency}.villages.js`);
  if (district === void 0) return districts.map(({ code, name }) => ({ code, name }));
  const villages = districts.find(({ code }) => code === parent)?.villages ?? [];
  return villages.map(([end, name]) => ({ code: `${parent}.${end}`, name }));
}
async function regionNames(code, folder) {
  const names = [];
  let parent = "";
  for (const part of code.split(".")) {
    const one = parent === "" ? part : `${parent}.${part}`;
    const regions = await regionsIn(parent, folder);
    const found = regions.find((region) => region.code === one);
    if (!found) {
      const list = regions.map((region) => `  ${region.code}  ${region.name}`).join("\n");
      throw new UsageError(
        `--region ${code}: kode ini tidak ada. Kode di ${names[0] ?? "Indonesia"}:
--region ${code}: there is no such code. Codes in ${names[0] ?? "Indonesia"}:
${list}`
      );
    }
    names.unshift(found.name);
    parent = one;
  }
  return names.join(", ");
}

const OFFICE_HELP = `ramah-widgets office init <folder> --name \u2026 --unit \u2026 --region 35.76 --officer \u2026 --officer \u2026
  Membuat kantor: kunci tanda tangan, kunci petugas, lembar pemulihan, dan daftar yang ditandatangani.
  Makes an office: signing key, officers' keys, recovery sheet, and the signed roster.

  --name <text>          nama layanan / name of the service
  --unit <text>          kantor tempat petugas bekerja / the unit that the officers work for
  --region <code>        kode wilayah Kemendagri / Kemendagri code, e.g. 35.76; 00 mencetak daftarnya / prints the list
  --officer <name>       nama petugas, dua atau lebih / officer's name, two or more
  --days <1-5>           hari membaca, Senin = 1 / reading days, Monday = 1, e.g. 1-5 or 1,3,5
  --hours <08.00-16.00>  jam membaca / reading hours
  --zone <WIB|WITA|WIT>  zona waktu / time zone
  --first-answer <n>     jawaban pertama dalam n hari kerja / first answer within n working days
                         (keempatnya bersama, atau tidak sama sekali / all four together, or none)

ramah-widgets office sign <folder>
  Memperpanjang daftar 45 hari. Jalankan tiap bulan.
  Renews the roster for 45 days. Run it every month.

ramah-widgets office new-signing-key <folder>
  Mengganti kunci tanda tangan. Kunci lama menandatangani yang baru. Situs dan poster lama tetap jalan.
  Changes the signing key. The old key signs the new one. Sites and posters that name the old one keep working.
`;
function parseDays(text) {
  const range = /^([1-7])-([1-7])$/.exec(text);
  if (range) {
    const [from, to] = [Number(range[1]), Number(range[2])];
    if (from <= to) return Array.from({ length: to - from + 1 }, (_, at) => from + at);
  }
  if (!/^[1-7](,[1-7])*$/.test(text)) throw new UsageError("--days: 1-5, atau / or 1,3,5 (Senin / Monday = 1)");
  return [...new Set(text.split(",").map(Number))].sort((a, b) => a - b);
}
const CLOCK = "([01]\\d|2[0-3])\\.[0-5]\\d";
const HOURS = new RegExp(`^${CLOCK}-${CLOCK}$`);
function parseReads({ days, hours, zone, "first-answer": firstAnswer }) {
  if (!days && !hours && !zone && !firstAnswer) return null;
  if (zone !== "WIB" && zone !== "WITA" && zone !== "WIT") throw new UsageError("--zone: WIB, WITA, WIT");
  return {
    days: parseDays(needed(days, "--days 1-5")),
    hours: shaped(needed(hours, "--hours 08.00-16.00"), HOURS, "--hours 08.00-16.00"),
    zone,
    first_answer: Number(
      shaped(needed(firstAnswer, "--first-answer 2"), /^([1-5]?\d|60)$/, "--first-answer 2 (0 \u2026 60)")
    )
  };
}
function keepingInstructions({ officeKey, epoch, officers, recovery }, region, dir) {
  const passphrases = officers.map(({ name, file, passphrase }) => `  ${name}
    ${file}
    ${passphrase}`);
  return `Kantor sudah dibuat. / The office is made.
Wilayah / region: ${region.code}, ${region.names}

SERAHKAN KEPADA PETUGAS / HAND TO THE OFFICERS
  Berkasnya lewat satu jalan, kalimat sandinya lewat jalan lain. Kalimat sandi tidak ditampilkan lagi.
  The file by one way, the passphrase by another. The passphrases are not shown again.
${passphrases.join("\n")}

SIMPAN DI BRANKAS / KEEP IN THE SAFE
  Cetak lembar pemulihan, lalu hapus berkasnya / print the recovery sheet, then delete the file:
    ${recovery.file}
  Kunci tanda tangan, di luar jaringan / the signing key, offline:
    ${dir}/secret/signing-key.pem

UNTUK PENERIMA / FOR THE RECEIVER
    ${dir}/public

UNTUK SITUS DAN POSTER / FOR SITES AND POSTERS
  office-key: ${officeKey}
  <ramah-report-form receiver="https://\u2026" office-key="${officeKey}" office-epoch="${epoch}" region="${region.code}"></ramah-report-form>

Perpanjang sebelum 45 hari / renew within 45 days:
    ramah-widgets office sign ${dir}
`;
}
async function init(args, now, folder) {
  const text = { type: "string" };
  const { values, positionals } = parseCommand(args, {
    name: text,
    unit: text,
    region: text,
    officer: { type: "string", multiple: true },
    days: text,
    hours: text,
    zone: text,
    "first-answer": text
  });
  const dir = onlyFolder(positionals);
  const regionCode = /^\d{2}(\.\d{2}(\.\d{2}(\.\d{4})?)?)?$/;
  const region = shaped(needed(values.region, "--region 35.76"), regionCode, "--region 35.76");
  const names = await regionNames(region, folder);
  const made = await initOffice({
    dir,
    name: oneLine$1(needed(values.name, '--name "Nama layanan"'), "--name"),
    unit: oneLine$1(needed(values.unit, '--unit "Nama kantor"'), "--unit"),
    region,
    officers: (values.officer ?? []).filter((name) => name.trim()).map((name) => oneLine$1(name.trim(), "--officer")),
    reads: parseReads(values),
    now
  });
  return keepingInstructions(made, { code: region, names }, dir);
}
async function sign(args, now) {
  const dir = onlyFolder(parseCommand(args, {}).positionals);
  const roster = await signOffice({ dir, now });
  return `Daftar nomor ${roster.epoch} berlaku sampai ${roster.not_after}. Salin ${dir}/public ke penerima.
Roster number ${roster.epoch} is valid until ${roster.not_after}. Copy ${dir}/public to the receiver.
`;
}
async function newSigningKey(args, now) {
  const dir = onlyFolder(parseCommand(args, {}).positionals);
  const { officeKey, roster } = await changeSigningKey({ dir, now });
  return `Kunci tanda tangan sudah diganti. / The signing key is changed.

UNTUK PENERIMA / FOR THE RECEIVER
  Salin / copy: ${dir}/public
  Situs dan poster lama tetap jalan. Kode laporan lama juga.
  Sites and posters that name an older key keep working, and so do codes of older reports.

SIMPAN DI BRANKAS / KEEP IN THE SAFE
  Kunci baru, di luar jaringan / the new key, offline:
    ${dir}/secret/signing-key.pem
  Musnahkan semua salinan kunci lama. Siapa pun yang memegangnya dapat menipu situs dan poster yang menyebut kunci lama.
  Destroy every copy of the old key. Whoever holds one can deceive sites and posters that name the old key.

UNTUK SITUS DAN POSTER BARU / FOR NEW SITES AND POSTERS
  office-key: ${officeKey}
  office-epoch: ${roster.epoch}
  Bila kunci lama mungkin dicuri, ganti juga di semua situs dan poster lama.
  If the old key may be stolen, put this on all old sites and posters too.
`;
}
async function runOffice(args, now, folder) {
  const [command, ...rest] = args;
  if (rest.includes("--help") || command === void 0 || command === "--help") return OFFICE_HELP;
  if (command === "init") return init(rest, now, folder);
  if (command === "sign") return sign(rest, now);
  if (command === "new-signing-key") return newSigningKey(rest, now);
  throw new UsageError(
    `"office ${command}" tidak ada / does not exist: office init, office sign, office new-signing-key`
  );
}

export { OFFICE_HELP, keepingInstructions, runOffice };
