/** `ramah-widgets render <element> …`: prints an element as HTML. */

import { notBeforeRelease } from '../core/release.ts';
import { parseTopic, TOPICS } from '../core/rights.ts';
import { parseCommand, shaped, UsageError } from '../office/command-line.ts';
import { filesIn } from './files.ts';
import { isLanguage, renderElement, ROWS } from './render.ts';

export const RENDER_HELP = `ramah-widgets render <elemen> [--region 35.76] …
  Mencetak HTML utuh yang bekerja tanpa skrip. Nomornya yang berlaku hari ini: cetak lagi tiap rilis.
  Prints whole HTML that works without script. Its numbers are those of today: print it again with each release.

  <elemen> / <element>   ${[...ROWS.keys()].join(', ')}
  --region <kode>        kode Kemendagri / Kemendagri code: 35.76
  --lang <id|en>         id
  --div                  <div data-ramah="…"> untuk editor yang membuang tag asing / for editors that drop unknown tags
  --dsd                  Declarative Shadow DOM (hotline-card)
  --style-nonce <teks>   nonce untuk gaya di dalamnya / for its style, with --dsd
  --theme <auto|light|dark>
  hotline-card           --variant --audience --channels --name --phone --whatsapp --hours
  report-form, report-follow-up, where-to-report
                         --receiver --office-key --office-epoch
  help-button            --position --label --contents, --receiver …
  quick-exit             --href --position --label
  rights-infographic     --topic <${TOPICS.join('|')}> --qr
`;

/** What may be written on any tag. */
const EVERYWHERE = ['theme'];

/**
 * @param args what stands behind `render`
 * @param folder where `regions/` and `rights/` are
 * @param clock today
 * @returns HTML for standard output
 * @throws {UsageError} that names what to change
 */
export async function runRender(args: string[], folder: string, clock: Date): Promise<string> {
  if (args.length === 0 || args.includes('--help')) return RENDER_HELP;
  const every = [...new Set([...EVERYWHERE, ...[...ROWS.values()].flatMap(({ attributes }) => attributes)])];
  const text = { type: 'string' } as const;
  const { values, positionals } = parseCommand(args, {
    ...Object.fromEntries(every.map((name) => [name, text])),
    lang: text,
    div: { type: 'boolean' },
    dsd: { type: 'boolean' },
    'style-nonce': text,
  });
  const given = values as { readonly [name: string]: string | boolean | undefined };
  const [element = '', ...surplus] = positionals;
  const row = ROWS.get(element);
  if (!row || surplus.length > 0)
    throw new UsageError(`"${positionals.join(' ')}": elemen / element: ${[...ROWS.keys()].join(', ')}`);
  const allowed = [...EVERYWHERE, ...row.attributes];
  const written: Record<string, string> = {};
  for (const name of every) {
    const value = given[name];
    if (typeof value !== 'string') continue;
    if (!allowed.includes(name)) throw new UsageError(`--${name}: bukan untuk / not for ${element}`);
    written[name] = value;
  }
  const files = filesIn(folder);
  if (written.region && !(await files.region(written.region)))
    throw new UsageError(`--region ${written.region}: kode tidak dikenal / unknown code. --region 35.76`);
  if (written.topic && !parseTopic(written.topic)) throw new UsageError(`--topic: ${TOPICS.join(', ')}`);
  if (given.dsd && !row.shadow) throw new UsageError(`--dsd: tidak ada untuk / not there for ${element}`);
  if (given.dsd && given.div) throw new UsageError('--div, --dsd: pilih satu / choose one');
  const lang = given.lang ?? 'id';
  if (typeof lang !== 'string' || !isLanguage(lang)) throw new UsageError('--lang id, --lang en');
  const nonce = given['style-nonce'] ?? '';
  if (nonce !== '') shaped(String(nonce), /^[\w+/=-]+$/, '--style-nonce r4nd0m');
  return renderElement({
    element,
    written: { ...(given.lang ? { lang } : {}), ...written },
    as: given.dsd ? 'shadow' : given.div ? 'div' : 'tag',
    nonce: String(nonce),
    lang,
    moment: notBeforeRelease(clock),
    files,
  });
}
