/** The editor alone: the plugin, and a real WordPress, are tested in integrations/wordpress. */
import { page, type HostModel } from './host.ts';

export const wordPressEditor: HostModel = {
  name: 'WordPress, editor',
  source:
    'facts.md S176, S177: who has `unfiltered_html` may write anything; the short code is text where the plugin is not',
  places: ['wordpress/editor', 'wordpress/plugin'],
  page,
};

const TEXT =
  'a abbr address article aside b bdo big blockquote br caption cite code col colgroup dd del details dfn div dl dt em ' +
  'figcaption figure footer h1 h2 h3 h4 h5 h6 header hr i img ins kbd li main mark nav ol p pre q s samp section small span ' +
  'strike strong sub summary sup table tbody td tfoot th thead tr tt u ul var';

export const wordPressAuthor: HostModel = {
  name: 'WordPress, author',
  source:
    'facts.md S176, S177; `$allowedposttags` of wp-includes/kses.php: unknown tags go, their text stays, `data-*` stays',
  places: ['wordpress/author'],
  filter: {
    tags: Object.fromEntries(TEXT.split(' ').map((tag) => [tag, 'keep'] as const)),
    custom: 'unwrap',
    others: 'unwrap',
    only: 'href|rel|rev|name|target|src|alt|width|height|class|id|title|role|dir|lang|aria-[a-z]+|data-[a-z-]+',
    schemes: ['http', 'https', 'mailto', 'tel', 'sms'],
  },
  page,
};
