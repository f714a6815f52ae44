import { page, type HostModel } from './host.ts';

const TAGS =
  'article section nav aside h1 h2 h3 h4 h5 h6 header footer address p hr pre blockquote ol ul li dl dt dd figure figcaption ' +
  'div main a em strong small s cite q dfn abbr data time code var samp kbd sub sup i b u mark ruby rb rt rtc rp bdi bdo span ' +
  'br wbr ins del source table caption colgroup col tbody thead tfoot tr td th button noscript details summary';

/** A page of AMP: whatever its validator does not know makes the page invalid, so a publisher's program leaves it out. */
export const amp: HostModel = {
  name: 'AMP page',
  source:
    'facts.md S180, S181; the tags of docs/spec/amp-tag-addendum.md and validator/validator-main.protoascii of ampproject/amphtml',
  places: ['amp/amp'],
  filter: {
    tags: Object.fromEntries(TAGS.split(' ').map((tag) => [tag, 'keep'] as const)),
    custom: 'remove',
    others: 'remove',
    never: 'on.*|xmlns|xml:.*',
  },
  headers: {
    'Content-Security-Policy': "default-src 'none'; script-src 'none'; img-src data:; style-src 'unsafe-inline'",
  },
  page,
};
