import { page, type HostModel } from './host.ts';

/** What is embedded stands in a frame of Google's, on an origin that is not the site's and keeps no file of ours. */
export const googleSitesEmbed: HostModel = {
  name: 'Google Sites, embed',
  source:
    'facts.md S179: developers.google.com/apps-script/guides/html/restrictions names these words of the sandbox; of Google Sites itself not confirmed',
  places: ['google-sites/embed'],
  sandbox:
    'allow-same-origin allow-forms allow-scripts allow-popups allow-downloads allow-modals allow-popups-to-escape-sandbox',
  page,
};

export const googleSitesText: HostModel = {
  name: 'Google Sites, text',
  source: 'a text box holds words, lists and links; no code (facts.md 9.1)',
  places: ['google-sites/text'],
  filter: {
    tags: Object.fromEntries(
      ['a', 'b', 'br', 'em', 'h1', 'h2', 'h3', 'i', 'li', 'ol', 'p', 'strong', 'u', 'ul'].map((tag) => [tag, 'keep']),
    ),
    custom: 'unwrap',
    others: 'unwrap',
    only: 'href',
  },
  page,
};
