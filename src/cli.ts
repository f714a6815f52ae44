/**
 * `ramah-widgets`: makes and renews an office, runs a receiver, prints elements as HTML.
 * Exit code 2 for a wrong command, 1 for a failure.
 */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { RamahError } from './core/errors.ts';
import { needed, parseCommand, shaped, UsageError } from './office/command-line.ts';

const HELP = `ramah-widgets office init <folder> …    membuat kantor / makes an office
ramah-widgets office sign <folder>      memperpanjang daftar 45 hari / renews the roster for 45 days
ramah-widgets office new-signing-key …  mengganti kunci tanda tangan / changes the signing key
ramah-widgets receiver serve …          menjalankan penerima / runs a receiver
ramah-widgets receiver audit …          mencetak catatan petugas / prints what officers did
ramah-widgets render <elemen> …         mencetak HTML tanpa skrip / prints HTML that needs no script
ramah-widgets integrity …               mencetak sidik berkas / prints hashes for a page

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

/** Sources lie beside their data as the built program does. */
const dataFolder = fileURLToPath(new URL('.', import.meta.url));

/** The built files of this package: beside the built program, or in `dist` when it runs from its sources. */
function ownDist(): string | null {
  return [dataFolder, join(dataFolder, '..', 'dist')].find((folder) => existsSync(join(folder, 'ramah.js'))) ?? null;
}

function refuseSurplus([first]: string[]): void {
  if (first !== undefined) throw new UsageError(`"${first}": tidak dikenal / unknown`);
}

function parsePort(text: string): number {
  const port = Number(shaped(text, /^\d{1,5}$/, '--port 8787'));
  if (port > 65_535) throw new UsageError('--port: 0 … 65535');
  return port;
}

/** Runs until the first SIGINT or SIGTERM, then closes in order. */
async function serve(args: string[]): Promise<void> {
  const text = { type: 'string' } as const;
  const { values, positionals } = parseCommand(args, {
    office: text,
    data: text,
    port: { ...text, default: '8787' },
    host: { ...text, default: '127.0.0.1' },
    'public-url': text,
    'retention-days': { ...text, default: '90' },
    dist: text,
    embedder: { ...text, multiple: true },
  });
  refuseSurplus(positionals);
  const publicUrl = values['public-url'];
  if (publicUrl !== undefined) shaped(publicUrl, /^https?:\/\/[^\s/]+/, '--public-url https://lapor.example');
  const options = {
    roster: join(needed(values.office, '--office <folder>/public'), 'roster.json'),
    data: needed(values.data, '--data <folder>'),
    port: parsePort(values.port),
    host: values.host,
    dist: values.dist ?? ownDist() ?? join(dataFolder, '..', 'dist'),
    retentionDays: Number(shaped(values['retention-days'], /^[1-9]\d{0,3}$/, '--retention-days 90')),
    hsts: publicUrl?.startsWith('https:') ?? false,
    embedders: values.embedder ?? [],
    ...(publicUrl && { publicUrl }),
  };
  const { startReceiver } = await import('./receiver/main.ts');
  const receiver = await startReceiver(options);
  const at = receiver.url.replace(/\/$/, '');
  console.log(`Penerima berjalan / the receiver runs: ${receiver.url}
  Petugas / officers:                    ${at}/petugas/
  Laporan / reports:                     ${at}/tulis
  Jawaban / answers:                     ${at}/jawaban`);
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  await receiver.close();
}

async function audit(args: string[]): Promise<void> {
  const { values, positionals } = parseCommand(args, { data: { type: 'string' } });
  refuseSurplus(positionals);
  const data = needed(values.data, '--data <folder>');
  const { auditText } = await import('./receiver/audit.ts');
  process.stdout.write(auditText(data));
}

async function run(args: string[]): Promise<void> {
  const [area, command, ...rest] = args;
  if (area === undefined || area === '--help') {
    console.log(HELP);
  } else if (area === 'office') {
    const { runOffice } = await import('./office/command.ts');
    console.log(await runOffice(args.slice(1), new Date(), dataFolder));
  } else if (area === 'render') {
    const { runRender } = await import('./render/command.ts');
    process.stdout.write(await runRender(args.slice(1), dataFolder, new Date()));
  } else if (area === 'integrity') {
    const { runIntegrity } = await import('./render/integrity-command.ts');
    process.stdout.write(runIntegrity(args.slice(1), ownDist()));
  } else if (area === 'receiver' && (command === undefined || args.includes('--help'))) {
    console.log(RECEIVER_HELP);
  } else if (area === 'receiver' && command === 'serve') {
    await serve(rest);
  } else if (area === 'receiver' && command === 'audit') {
    await audit(rest);
  } else {
    throw new UsageError(`"${args.join(' ')}" tidak ada / does not exist.\n\n${HELP}`);
  }
}

/** One of ours, or the system's (a folder that may not be written): the message is enough. A stack is for our own faults. */
function explain(error: unknown): string {
  if (error instanceof UsageError) return `${error.message}\nBantuan / help: ramah-widgets --help`;
  const told = error instanceof RamahError || (error instanceof Error && 'syscall' in error);
  return told ? error.message : String(error instanceof Error ? error.stack : error);
}

try {
  await run(process.argv.slice(2));
} catch (error) {
  console.error(explain(error));
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
