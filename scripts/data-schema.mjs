/** What a file in data/ must hold. A message says what to change, in words for somebody who is not a programmer. */
import * as v from 'valibot';

const filled = (what) => v.pipe(v.string(`${what} is missing.`), v.trim(), v.nonEmpty(`${what} is empty.`));

const date = v.pipe(
  v.string('A date is missing. Write it like 2026-11-24.'),
  v.regex(/^\d{4}-\d\d-\d\d$/, 'Write the date like 2026-11-24.'),
  v.check(
    (text) => new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) ?? false,
    'There is no such day in the calendar.',
  ),
);

const url = v.pipe(filled('The address'), v.regex(/^https?:\/\/\S+$/, 'Write the whole address, with https://.'));

const words = v.strictObject(
  { id: filled('The Indonesian text ("id")'), en: filled('The English text ("en")') },
  'A text needs both languages: {"id": "…", "en": "…"}.',
);

const source = v.strictObject({
  title: filled('The title of the source'),
  publisher: filled('The publisher of the source'),
  date: filled('The date of the source (write "not shown" where it shows none)'),
  url,
});
const sources = v.pipe(v.array(source, 'A list of sources is missing.'), v.minLength(1, 'Name at least one source.'));

const checked = v.pipe(
  v.strictObject(
    {
      date,
      how: v.picklist(['document', 'call'], 'Write "document", or "call" if a person dialled the number.'),
      by: filled('Who checked it'),
    },
    'Say when, how and by whom it was checked: {"date": "2026-11-24", "how": "document", "by": "…"}.',
  ),
  v.check(
    ({ how, by }) => how !== 'call' || by !== 'desk research',
    'Only a person who dialled the number may write "call": put a name in "by".',
  ),
);

/** The number that follows from what people read. */
export const digits = (display) => display.replace(/\D/g, '').replace(/^0/, '+62');

const number = (way, form, like) =>
  v.pipe(
    v.strictObject({
      way: v.literal(way),
      dial: v.pipe(filled('The number ("dial")'), v.regex(form, `Write "dial" like ${like}.`)),
      display: filled('The number as people read it ("display")'),
    }),
    v.check(
      ({ dial, display }) => digits(display.replace(/ ext\..*/, '')) === dial,
      '"dial" and "display" are not the same number. Check both against the source.',
    ),
  );

const contact = v.variant(
  'way',
  [
    number('phone', /^(1\d\d|\+62\d{7,12})$/, '110 or +623213289111'),
    number('whatsapp', /^\+628\d{7,11}$/, '+628111129129'),
    v.strictObject({ way: v.literal('web'), url, display: filled('The address as people read it ("display")') }),
  ],
  '"way" must be "phone", "whatsapp" or "web".',
);

const code = v.pipe(
  filled('The region code'),
  v.regex(/^\d\d(\.\d\d(\.\d\d(\.\d{4})?)?)?$/, 'Write the code with dots, like 35.76.'),
);

export const channelSchema = v.strictObject({
  id: v.pipe(filled('"id"'), v.regex(/^[a-z0-9-]+$/, 'Use small letters, digits and hyphens only.')),
  scope: v.union([v.literal('national'), code], 'Write "national" or the code of the region that it serves.'),
  kind: v.picklist(['danger-now', 'help', 'special'], 'Write "danger-now", "help" or "special".'),
  lastResort: v.optional(v.literal(true)),
  name: words,
  about: words,
  officialName: filled('The full official name'),
  contacts: v.pipe(v.array(contact), v.minLength(1, 'A channel needs at least one way to reach it.')),
  address: v.optional(filled('The address')),
  hours: v.optional(words),
  cost: v.optional(v.literal('free', 'Write "free" only if a source says so; otherwise leave "cost" out.')),
  audiences: v.array(v.string()),
  accepts: v.array(v.string()),
  anonymous: v.optional(v.boolean()),
  note: filled('The note'),
  sources,
  confidence: v.picklist(['several', 'one', 'unsure'], 'Write "several", "one" or "unsure".'),
  lastSeenYear: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1990), v.maxValue(2100))),
  checked,
  show: v.strictObject({
    where: v.array(v.picklist(['card', 'guide'], 'Write "card" or "guide".')),
    why: filled('Why it is shown or not'),
  }),
});

const place = { code, name: filled('The name') };
const list = v.array(v.string(), 'A list of channels is missing.');

export const regionSchema = v.strictObject({
  ...place,
  channels: list,
  districts: v.optional(v.array(v.strictObject({ ...place, villages: v.array(v.strictObject(place)) }))),
  licence: filled('The licence of names and codes'),
  sources,
  checked,
});

export const nationalSchema = v.strictObject({
  code: v.literal('national'),
  name: filled('The name'),
  channels: v.pipe(list, v.minLength(1, 'National channels are what every card falls back on: name some.')),
  why: filled('Why these, in this order'),
});

export const mobilesSchema = v.strictObject({
  why: filled('"why"'),
  numbers: v.array(
    v.strictObject({ number: filled('The number'), channel: filled('The channel'), why: filled('"why"') }),
  ),
});
