#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { R as RamahError } from './node/errors.js';
import { U as UsageError, p as parseCommand, s as shaped, n as needed } from './node/command-line.js';
import 'node:util';

const HELP = `ramah-widgets office init <folder> \u2026    membuat kantor / makes an office
ramah-widgets office sign <folder>      memperpanjang daftar 45 hari / renews the roster for 45 days
ramah-widgets office new-signing-key \u2026  mengganti kunci tanda tangan / changes the signing key
ramah-widgets receiver serve \u2026          menjalankan penerima / runs a receiver
ramah-widgets receiver audit \u2026          mencetak catatan petugas / prints what officers did
ramah-widgets render <elemen> \u2026         mencetak HTML tanpa skrip / prints HTML that needs no script
ramah-widgets integrity \u2026               mencetak sidik berkas / prints hashes for a page

Bantuan / help: ramah-widgets office --help, receiver --help, render --help, integrity --help
`;
const RECEIVER_HELP = `ramah-widgets receiver serve --office <folder>/public --data <folder> [--port 8787]
  Menjalankan penerima laporan. Ia menyimpan sandi saja dan tidak dapat membacanya.
  Runs a receiver of reports. It stores ciphertext only and cannot read it.

  --office <folder>     folder "public" kantor / the office's "public" folder, with roster.json
  --data <folder>       tempat pangkalan data / where the database lives
  --port <n>            0 = yang bebas / any free one; 8787
  --host <address>      127.0.0.1
  --public-url <url>    alamat https di muka proksi / the https address in front of a proxy
  --embedder <site>     situs yang boleh membingkai formulir, boleh diulang; * = semua
                        a site that may frame the form, may be repeated; * = all; none by default
  --retention-days <n>  hari sampai laporan dihapus / days until a report is deleted; 90
  --dist <folder>       berkas untuk disajikan / files to serve; those of this package

ramah-widgets receiver audit --data <folder>
  Mencetak siapa berbuat apa pada hari apa: hari, petugas, tindakan, pesan atau laporan. Penerima boleh sedang berjalan.
  Prints who did what on which day: day, officer, action, message or report. The receiver may be running.
`;
const dataFolder = fileURLToPath(new URL(".", import.meta.url));
function ownDist() {
  return [dataFolder, join(dataFolder, "..", "dist")].find((folder) => existsSync(join(folder, "ramah.js"))) ?? null;
}
function refuseSurplus([first]) {
  if (first !== void 0) throw new UsageError(`"${first}": tidak dikenal / unknown`);
}
function parsePort(text) {
  const port = Number(shaped(text, /^\d{1,5}$/, "--port 8787"));
  if (port > 65535) throw new UsageError("--port: 0 \u2026 65535");
  return port;
}
async function serve(args) {
  const text = { type: "string" };
  const { values, positionals } = parseCommand(args, {
    office: text,
    data: text,
    port: { ...text, default: "8787" },
    host: { ...text, default: "127.0.0.1" },
    "public-url": text,
    "retention-days": { ...text, default: "90" },
    dist: text,
    embedder: { ...text, multiple: true }
  });
  refuseSurplus(positionals);
  const publicUrl = values["public-url"];
  if (publicUrl !== void 0) shaped(publicUrl, /^https?:\/\/[^\s/]+/, "--public-url https://lapor.example");
  const options = {
    roster: join(needed(values.office, "--office <folder>/public"), "roster.json"),
    data: needed(values.data, "--data <folder>"),
    port: parsePort(values.port),
    host: values.host,
    dist: values.dist ?? ownDist() ?? join(dataFolder, "..", "dist"),
    retentionDays: Number(shaped(values["retention-days"], /^[1-9]\d{0,3}$/, "--retention-days 90")),
    hsts: publicUrl?.startsWith("https:") ?? false,
    embedders: values.embedder ?? [],
    ...publicUrl && { publicUrl }
  };
  const { startReceiver } = await import('./receiver/main.js');
  const receiver = await startReceiver(options);
  const at = receiver.url.replace(/\/$/, "");
  console.log(`Penerima berjalan / the receiver runs: ${receiver.url}
  Petugas / officers:                    ${at}/petugas/
  Laporan / reports:                     ${at}/tulis
  Jawaban / answers:                     ${at}/jawaban`);
  await new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => resolve());
  });
  await receiver.close();
}
async function audit(args) {
  const { values, positionals } = parseCommand(args, { data: { type: "string" } });
  refuseSurplus(positionals);
  const data = needed(values.data, "--data <folder>");
  const { auditText } = await import('./receiver/audit.js');
  process.stdout.write(auditText(data));
}
async function run(args) {
  const [area, command, ...rest] = args;
  if (area === void 0 || area === "--help") {
    console.log(HELP);
  } else if (area === "office") {
    const { runOffice } = await import('./office/command.js');
    console.log(await runOffice(args.slice(1), /* @__PURE__ */ new Date(), dataFolder));
  } else if (area === "render") {
    const { runRender } = await import('./node/command.js').then(function (n) { return n.u; });
    process.stdout.write(await runRender(args.slice(1), dataFolder, /* @__PURE__ */ new Date()));
  } else if (area === "integrity") {
    const { runIntegrity } = await import('./node/integrity-command.js');
    process.stdout.write(runIntegrity(args.slice(1), ownDist()));
  } else if (area === "receiver" && (command === void 0 || args.includes("--help"))) {
    console.log(RECEIVER_HELP);
  } else if (area === "receiver" && command === "serve") {
    await serve(rest);
  } else if (area === "receiver" && command === "audit") {
    await audit(rest);
  } else {
    throw new UsageError(`"${args.join(" ")}" tidak ada / does not exist.

${HELP}`);
  }
}
function explain(error) {
  if (error instanceof UsageError) return `${error.message}
Bantuan / help: ramah-widgets --help`;
  const told = error instanceof RamahError || error instanceof Error && "syscall" in error;
  return told ? error.message : String(error instanceof Error ? error.stack : error);
}
try {
  await run(process.argv.slice(2));
} catch (error) {
  console.error(explain(error));
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
