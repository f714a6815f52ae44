/** What a file in data/ must hold. A message says what to change, in words for somebody who is not a programmer. */
import * as v from 'valibot';
import { ACCESS, AUDIENCES, COSTS, KINDS, MATTERS, PLACES, PROMISES } from '../src/core/vocabulary.ts';

const fits = (what, form, message) => v.pipe(v.string(`${what} is missing.`), v.regex(form, message));
export const filled = (what) => fits(what, /^\S(.*\S)?$/, `${what} is empty, or has a space at an end.`);

/** Names the schema for an editor. */
const $schema = v.optional(v.string());

export const date = v.pipe(
  v.string('A date is missing. Write it like 2026-11-24.'),
  v.regex(/^\d{4}-\d\d-\d\d$/, 'Write the date like 2026-11-24.'),
  v.check(
    (text) => new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) ?? false,
    'There is no such day in the calendar.',
  ),
);

const year = v.pipe(v.number(), v.integer(), v.minValue(1990), v.maxValue(2100));

const url = fits('The address', /^https?:\/\/\S+$/, 'Write the whole address, with https://.');

export const words = v.strictObject(
  { id: filled('The Indonesian text ("id")'), en: filled('The English text ("en")') },
  'A text needs both languages: {"id": "…", "en": "…"}.',
);

export const source = v.strictObject({
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

/** The number that follows from what people read. 0800 is dialled as it stands. */
export const digits = (display) => {
  const all = display.replace(/\D/g, '');
  return all.startsWith('0800') ? all : all.replace(/^0/, '+62');
};

const CLOCK = /^([01]\d|2[0-3])\.[0-5]\d$/;
const shift = v.strictObject({
  days: fits(
    'The days',
    /^(?=.)1?2?3?4?5?6?7?$/,
    'Write the days as digits in their order: "12345" is Monday to Friday, 7 is Sunday.',
  ),
  from: fits('The hour from', CLOCK, 'Write the hour like 09.00.'),
  to: fits('The hour to', /^(([01]\d|2[0-3])\.[0-5]\d|24\.00)$/, 'Write the hour like 16.00.'),
});
const hours = v.union(
  [
    v.literal('always'),
    v.strictObject({
      zone: v.picklist(['WIB', 'WITA', 'WIT'], 'Write "WIB", "WITA" or "WIT".'),
      week: v.pipe(
        v.array(shift),
        v.minLength(1, 'Say on which days and from when to when.'),
        v.check(
          (week) => week.every(({ from }, at) => at === 0 || week[at - 1].from <= from),
          'Put the hours that begin earlier first.',
        ),
      ),
      holidays: v.optional(
        v.picklist(['closed', 'open'], 'Write "closed" or "open" only if a source says so; otherwise leave it out.'),
      ),
      year: v.optional(year),
    }),
  ],
  'Write "always", or {"zone": "WIB", "week": [{"days": "12345", "from": "09.00", "to": "16.00"}]}.',
);

const display = filled('What people read ("display")');
const number = (ways, form, like) =>
  v.pipe(
    v.strictObject({
      way: v.picklist(ways),
      dial: fits('The number ("dial")', form, `Write "dial" like ${like}.`),
      display,
      hours: v.optional(hours),
    }),
    v.check(
      ({ dial, display }) => digits(display.replace(/ ext\..*/, '')) === dial,
      '"dial" and "display" are not the same number. Check both against the source.',
    ),
  );

const contact = v.variant(
  'way',
  [
    // Short lines, those of one price for the whole country (0800, 1500), and numbers with an area code or of a mobile.
    number(['phone'], /^(1\d\d|1500\d{3}|0800\d{4,7}|\+62\d{7,12})$/, '110, 1500630, 08001000 or +623213289111'),
    number(['whatsapp'], /^\+628\d{8,11}$/, '+628111129129'),
    number(['sms'], /^(\d{4,5}|\+628\d{8,11})$/, '1708 or +628111129129'),
    v.strictObject({ way: v.literal('web'), url, display, hours: v.optional(hours) }),
    v.strictObject({ way: v.literal('address'), display, hours: v.optional(hours) }),
  ],
  '"way" must be "phone", "whatsapp", "sms", "web" or "address".',
);

const code = fits('The region code', /^\d\d(\.\d\d(\.\d\d(\.\d{4})?)?)?$/, 'Write the code with dots, like 35.76.');

const listOf = (names) => v.array(v.picklist(names, `Write one of: ${names.join(', ')}.`), 'A list is missing.');

const show = v.pipe(
  v.strictObject({
    where: v.pipe(
      v.array(v.picklist([...PLACES, 'never'], 'Write "card", "guide" or "never".')),
      v.minLength(1, 'Say where it may be shown: ["card", "guide"], ["guide"], or ["never"].'),
    ),
    why: filled('Why it is shown or not'),
  }),
  v.check(({ where }) => !where.includes('never') || where.length === 1, 'Where "never" stands, nothing else can.'),
);

export const channelSchema = v.pipe(
  v.strictObject({
    $schema,
    id: fits('"id"', /^[a-z0-9-]+$/, 'Use small letters, digits and hyphens only.'),
    scope: v.union([v.literal('national'), code], 'Write "national" or the code of the region that it serves.'),
    kind: v.picklist(KINDS, 'Write "danger-now", "help" or "special".'),
    lastResort: v.optional(v.literal(true)),
    name: words,
    about: words,
    officialName: filled('The full official name'),
    contacts: v.array(contact),
    hours: v.optional(hours),
    hoursNote: v.optional(words),
    cost: v.optional(
      v.picklist(COSTS, 'Write "free" or "pulsa" only if a source says so; otherwise leave "cost" out.'),
    ),
    audiences: v.pipe(listOf(AUDIENCES), v.minLength(1, 'Say whom it serves.')),
    accepts: v.pipe(listOf(MATTERS), v.minLength(1, 'Say what it takes in hand.')),
    promise: v.optional(
      v.picklist(PROMISES, 'Write "anonymous" or "secret" only if a source promises it; otherwise leave it out.'),
    ),
    adultsOnly: v.optional(v.literal(true, 'Write true only if a source says so; otherwise leave it out.')),
    access: v.optional(listOf(ACCESS)),
    note: filled('The note'),
    sources,
    confidence: v.picklist(['several', 'one', 'unsure'], 'Write "several", "one" or "unsure".'),
    lastSeenYear: v.nullable(year),
    checked,
    show,
  }),
  v.check(
    ({ contacts, show }) => contacts.length > 0 || !show.where.includes('card'),
    'A channel on a card needs at least one way to reach it.',
  ),
  v.check(
    ({ scope, contacts, show }) =>
      /\d\d\.\d\d/.test(scope) || show.where.includes('never') || !contacts.some(({ dial }) => dial === '112'),
    '112 works only where it was opened: only a channel of a regency or city may show it.',
  ),
  v.check(
    ({ accepts, show }) => !accepts.includes('public-service') || !show.where.includes('card'),
    'A complaint line for public services is no place for a confidential case: not on a card.',
  ),
  v.check(
    ({ hours, hoursNote }) => hours === undefined || hoursNote === undefined,
    'Write "hours", or "hoursNote" for hours that cannot be counted with; not both.',
  ),
);

/** `alsoWritten`: how people of the place write it, where the ministry's list writes it in another way. */
const place = { code, name: filled('The name'), alsoWritten: v.optional(filled('How people write it')) };
const list = v.array(v.string(), 'A list of channels is missing.');

export const regionSchema = v.strictObject({
  $schema,
  ...place,
  channels: list,
  more: v.optional(list),
  districts: v.optional(v.array(v.strictObject({ ...place, villages: v.array(v.strictObject(place)) }))),
  note: v.optional(filled('The note')),
  licence: filled('The licence of names and codes'),
  sources,
  checked,
});

export const nationalSchema = v.strictObject({
  $schema,
  code: v.literal('national'),
  name: filled('The name'),
  channels: v.pipe(list, v.minLength(1, 'National channels are what every card falls back on: name some.')),
  more: v.optional(list),
  why: filled('Why these, in this order'),
});

export const mobilesSchema = v.strictObject({
  $schema,
  why: filled('"why"'),
  numbers: v.array(
    v.strictObject({ number: filled('The number'), channel: filled('The channel'), why: filled('"why"') }),
  ),
});

export const holidaysSchema = v.strictObject({
  $schema,
  year: v.pipe(v.number(), v.integer(), v.minValue(2026), v.maxValue(2100)),
  days: v.pipe(
    v.array(v.strictObject({ date, name: filled('The name of the holiday') })),
    v.minLength(1, 'Name the holidays of the year.'),
  ),
  sources,
  checked,
});

export const namesSchema = v.strictObject({
  $schema,
  why: filled('"why"'),
  names: v.array(v.strictObject({ name: filled('The name'), channel: filled('The channel'), why: filled('"why"') })),
});
