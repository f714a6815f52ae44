/** The hotline card as plain lists. */

import { msg } from '@lit/localize';
import { directory, type Directory, type Listing } from '../core/directory.ts';
import { hasOwn, type RegionShard } from '../core/region.ts';
import { say } from '../locales/languages.ts';
import { choose, prepare, type Chosen } from '../elements/hotline-card/choice.ts';
import { nationalChannels } from '../generated/national.ts';
import type { Channel } from '../core/channel.ts';
import type { Asked } from './asked.ts';
import { checkedOn, links, list, shortLink } from './contacts.ts';
import { markup, type Markup } from './markup.ts';

interface Card {
  readonly shard: RegionShard | null;
  readonly chosen: Directory;
}

async function read({ attribute, moment, files }: Asked): Promise<Card> {
  const names = ['audience', 'channels', 'name', 'phone', 'whatsapp', 'hours'] as const;
  const tag = Object.fromEntries(names.map((name) => [name, attribute(name)])) as Record<keyof Chosen, string>;
  const wanted = { ...tag, late: [] as readonly Channel[] };
  const region = attribute('region');
  const [shard] = await Promise.all([region ? files.region(region) : null, prepare(wanted)]);
  return { shard, chosen: choose(wanted, directory([...nationalChannels, ...wanted.late], shard, moment)) };
}

/** A card, or one of its short forms, that needs neither script nor style. */
export async function card(asked: Asked): Promise<Markup> {
  const whom = await read(asked);
  const variant = asked.attribute('variant');
  if (variant === 'strip') return strip(whom);
  return variant === 'inline' ? inline(whom) : whole(whom, asked.attribute('region') !== '');
}

function whole({ shard, chosen: { now, help, special } }: Card, named: boolean): Markup {
  const far = named && !(shard && hasOwn(shard));
  return markup`<h2>${msg('Nomor bantuan')}</h2>
<p>${shard?.name ?? msg('Seluruh Indonesia')}</p>
<h3>${msg('Dalam bahaya sekarang?')}</h3>
${list(now)}${
    far &&
    markup`<p>${msg('Nomor khusus wilayah ini belum kami ketahui.')} ${
      shard ? msg('Ini nomor provinsi dan nasional.') : msg('Ini nomor nasional.')
    }</p>\n`
  }${list(help)}${special.length > 0 && markup`<h3>${msg('Nomor lain')}</h3>\n`}${list(special)}<p>${msg(
    'Panggilan tercatat di riwayat telepon.',
  )} ${msg('Chat tetap ada di daftar chat. Petugas dapat melihat nomor dan foto profil.')}</p>
${checkedOn([...now, ...help, ...special])}`;
}

/** Names and numbers alone: a box at the end of an article has little room. */
function inline({ shard, chosen: { now, help } }: Card): Markup {
  const shown = [...now.slice(0, 2), ...help.slice(0, 2)];
  return markup`<h2>${msg('Ada yang bisa membantu')}</h2>
<p>${shard?.name ?? msg('Seluruh Indonesia')}</p>
<ul>
${shown.map(({ channel }) => markup`<li>${say(channel.name)}: ${links(channel)}</li>\n`)}</ul>
<p>${msg('Panggilan dan chat meninggalkan jejak di HP.')}</p>
${checkedOn(shown)}`;
}

/** One line: the first number for danger and the shortest of those who help. */
function strip({ chosen: { now, help } }: Card): Markup {
  const length = ({ channel }: Listing): number => channel.contacts[0]?.display.length ?? 99;
  const shown = [...now.slice(0, 1), ...[...help].sort((a, b) => length(a) - length(b)).slice(0, 1)];
  const texts = shown.flatMap(({ channel }) => shortLink(say(channel.name), channel) ?? []);
  return markup`${texts.map((text, at) => (at === 0 ? text : markup` · ${text}`))}\n`;
}
