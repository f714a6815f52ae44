/** What the other elements say without script: their words, numbers, and the way to the office's own page. */

import { msg, str } from '@lit/localize';
import { directory } from '../core/directory.ts';
import { DEFAULT_TOPIC, parseTopic } from '../core/rights.ts';
import type { DoorWords } from '../elements/shared/door-face.ts';
import { readOffice } from '../elements/shared/door-support.ts';
import { fallbackNumbers } from '../elements/shared/numbers.ts';
import { DEFAULT_EXIT, officePage, type RoomView } from '../elements/shared/port.ts';
import { WORDS as EXIT_WORDS } from '../elements/quick-exit/words.ts';
import { words as followUp } from '../elements/report-follow-up/words.ts';
import { words as report } from '../elements/report-form/words.ts';
import { words as guide } from '../elements/where-to-report/words.ts';
import { nationalChannels } from '../generated/national.ts';
import { nationalMore } from '../generated/national-more.ts';
import type { Asked } from './asked.ts';
import { checkedOn, day, list, numbers } from './contacts.ts';
import { markup, type Markup, type Part } from './markup.ts';

async function near({ attribute, moment, files }: Asked): Promise<Markup> {
  const region = attribute('region');
  return markup`<h3>${msg('Bisa ditelepon sekarang')}</h3>
${numbers(fallbackNumbers(region ? await files.numbers(region) : null, moment))}`;
}

/** The office's own page: the one way to write or to read that needs no script of this page. */
function office({ attribute, lang }: Asked, view: RoomView): Part {
  const [receiver, officeKey, officeEpoch] = ['receiver', 'office-key', 'office-epoch'].map(
    (name) => attribute(name) || null,
  );
  const address = readOffice({
    receiver: receiver ?? null,
    officeKey: officeKey ?? null,
    officeEpoch: officeEpoch ?? null,
  });
  return (
    address &&
    markup`<p><a href="${officePage(address.receiver, view, lang)}" rel="noreferrer noopener">${msg('Buka halaman kantor')}</a></p>\n`
  );
}

const door =
  (view: RoomView, words: () => DoorWords) =>
  async (asked: Asked): Promise<Markup> => {
    const { title, what } = words();
    const way = office(asked, view);
    // What cannot be opened from here is not offered.
    return markup`<h2>${title}</h2>\n${way && markup`<p>${what}</p>\n`}${way}${await near(asked)}`;
  };

export const reportForm = door('report', report);
export const reportFollowUp = door('follow-up', followUp);

/** Places as a list that asks nothing; folded, for it is longer than the door that takes its place when a script comes. */
export async function whereToReport(asked: Asked): Promise<Markup> {
  const { attribute, moment, files } = asked;
  const region = attribute('region');
  const later = nationalMore.channels.filter(({ where, contacts }) => where.includes('card') && contacts.length > 0);
  const shard = region ? await files.region(region) : null;
  const { help, special } = directory([...nationalChannels, ...later], shard, moment);
  return markup`<h2>${guide().title}</h2>
${office(asked, 'guide')}${await near(asked)}<details>
<summary>${msg('Tempat yang bisa dihubungi')}</summary>
${list([...help, ...special])}${checkedOn([...help, ...special])}</details>
`;
}

/** One topic: each right in a sentence, what it means, and its article. */
export async function rights(asked: Asked): Promise<Markup> {
  const { attribute, lang, files } = asked;
  const topic = await files.topic(parseTopic(attribute('topic')) ?? DEFAULT_TOPIC, lang);
  const read = day(topic.read);
  return markup`<h2>${topic.title}</h2>
<p>${topic.lead}</p>
${await near(asked)}<ul>
${topic.rights.map(
  ({ says, means, article }) => markup`<li><strong>${says}</strong><br>${means}<br>${article}</li>\n`,
)}</ul>
<p>${!topic.reviewed && `${msg('Bunyi kalimat belum diperiksa ahli hukum.')} `}${msg(str`Sumber dibaca ${read}.`)}</p>
`;
}

/** Numbers in one line. Where a browser knows no dialog, the button becomes the first link: not the police by a slip. */
export async function helpButton(asked: Asked): Promise<Markup> {
  const { attribute, moment, files } = asked;
  const region = attribute('region');
  const all = fallbackNumbers(region ? await files.numbers(region) : null, moment);
  const sorted = [...all].sort((a, b) => +a.emergency - +b.emergency);
  return markup`<p>${attribute('label') || msg('Butuh bantuan?')} ${sorted.map(
    ({ label, display, dial }, at) =>
      markup`${at > 0 && ' · '}${label.replace(display, '').trim()} <a href="tel:${dial}">${display}</a>`,
  )}</p>\n`;
}

/** A plain link out. It cannot hide that the visitor was here, and says so. */
export function quickExit({ attribute, lang }: Asked): Promise<Markup> {
  const { leave, limit } = EXIT_WORDS[lang];
  const href = /^https?:\/\//.test(attribute('href')) ? attribute('href') : DEFAULT_EXIT;
  return Promise.resolve(markup`<a href="${href}" rel="noreferrer">${attribute('label') || leave}</a> ${limit}\n`);
}
