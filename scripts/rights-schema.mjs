/** What a file in data/rights must hold. A message says what to change, in words for somebody who is not a programmer. */
import * as v from 'valibot';
import { date, filled, source, words } from './data-schema.mjs';

/** Never offered and never promised, in any language (docs/safety.md). */
export const BANNED =
  /pasti aman|100 ?% rahasia|kami melindungi|visum gratis|\bdamai\b|mediasi|tidak akan diteruskan|completely safe|100 ?% secret|we protect you|free visum|mediation/i;

/** Penalties changed with the new penal code, and nobody has checked how. */
const PENALTY = /penjara|pidana|denda|prison|imprison|\bfine[ds]?\b/i;

const spoken = v.pipe(
  words,
  v.check((text) => !Object.values(text).some((one) => BANNED.test(one)), 'This promises what nobody can keep.'),
  v.check(
    (text) => !Object.values(text).some((one) => PENALTY.test(one)),
    'Write rights and duties, not punishments: which ones hold since 2 January 2026 was not checked.',
  ),
);

const picture = filled('The name of a picture of Health Icons');

const SENTENCE = 'A sentence of law needs';

/** One right: what it says, where that stands, who read it there, and whether a lawyer has looked at the wording. */
const right = v.strictObject({
  id: v.pipe(filled('"id"'), v.regex(/^[a-z-]+$/, 'Use small letters and hyphens only.')),
  picture,
  says: spoken,
  article: v.pipe(
    v.strictObject({ id: filled('The article'), en: filled('The article in English') }, `${SENTENCE} its article.`),
    v.check(
      ({ id, en }) => /^(Pasal|Indikator) \d/.test(id) && /^(Article|Indicator) \d/.test(en),
      'Begin with the number of the article: "Pasal 69, …" and "Article 69, …".',
    ),
  ),
  means: spoken,
  confidence: v.literal('A', 'Only what several sources or the law itself say belongs on a wall: "A".'),
  sources: v.pipe(v.array(source, `${SENTENCE} a source.`), v.minLength(1, `${SENTENCE} a source.`)),
  read: v.pipe(v.string(`${SENTENCE} the day on which its source was read.`), date),
  reviewed: v.boolean(`${SENTENCE} "reviewed": false until a lawyer has looked at it.`),
  pocket: v.optional(v.literal(true)),
});

export const topicSchema = v.strictObject({
  id: filled('"id"'),
  picture,
  title: spoken,
  /** Two or three words, for a list to choose from. */
  short: spoken,
  lead: spoken,
  /** Channels that belong on this sheet beside those of the region. */
  also: v.optional(v.array(filled('The channel'))),
  rights: v.pipe(
    v.array(right),
    v.minLength(6, 'A sheet needs six rights or more.'),
    v.maxLength(10, 'A sheet holds ten rights.'),
    v.check((all) => all.filter(({ pocket }) => pocket).length === 2, 'Mark two rights "pocket": true for the card.'),
  ),
});
