/** What a site's owner chooses on the tag: whose numbers come first, which to show, and a number of the site's own. */

import { msg } from '@lit/localize';
import type { Channel, Contact } from '../../core/channel.ts';
import type { Directory, Listing } from '../../core/directory.ts';
import { AUDIENCES, forAudience, isAudience, onCards, pinned } from '../../core/selection.ts';
import { loadNationalMore } from '../../regions.ts';
import type { HotlineCard } from './hotline-card.ts';
import { ownContacts } from './own-number.ts';

/** What of a tag is read here. */
export type Chosen = Pick<HotlineCard, 'audience' | 'channels' | 'name' | 'phone' | 'whatsapp' | 'hours'>;

const told = new Set<string>();

/** One line for the site's owner, once. */
export function tell(line: string): void {
  if (told.has(line)) return;
  told.add(line);
  console.error(`[ramah] <ramah-hotline-card> ${line}`);
}

/** Brings the channels that a list or an audience may ask for and that are not in the bundle. */
export async function prepare(card: Chosen & Pick<HotlineCard, 'late'>): Promise<void> {
  if (card.audience || card.channels) card.late = await later();
}

const later = (): Promise<Channel[]> =>
  loadNationalMore().then(
    ({ channels }) => onCards(channels),
    () => [],
  );

/** What of all the channels this tag shows, in its order. Nothing that is wrong on the tag takes a number away. */
export function choose(card: Chosen, all: Directory): Directory {
  const { audience, channels } = card;
  let chosen = all;
  if (audience) {
    if (isAudience(audience)) chosen = forAudience(chosen, audience);
    else tell(`audience="${audience}" is not one of ${AUDIENCES.join(', ')}.`);
  }
  if (channels.trim()) {
    const { directory, unknown, known } = pinned(chosen, channels.trim().split(/[\s,]+/));
    chosen = directory;
    if (unknown.length > 0)
      tell(`channels: ${unknown.map((id) => `"${id}"`).join(', ')} is not a channel here. Known: ${known.join(' ')}.`);
  }
  const own = ownNumber(card);
  return own ? { ...chosen, help: [own, ...chosen.help] } : chosen;
}

/** A number that the site gives on its tag: it stands first among those who help, and says whose it is. */
function ownNumber({ name, phone, whatsapp, hours }: Chosen): Listing | undefined {
  if (!name && !phone && !whatsapp && !hours) return undefined;
  const { contacts, mistakes } = ownContacts({ name, phone, whatsapp, hours });
  mistakes.forEach(tell);
  if (contacts.length === 0) return undefined;
  return {
    standing: 'good',
    channel: {
      id: OWN,
      scope: '',
      kind: 'help',
      name: name.trim(),
      about: msg('Nomor dari pengelola situs ini. Kami tidak mengeceknya.'),
      contacts: contacts as readonly Contact[],
      hoursNote: hours.trim(),
      audiences: [],
      checked: { date: '', how: 'document' },
    },
  };
}

/** No file in data/channels has this id: a full stop is not allowed there. */
const OWN = '.';
