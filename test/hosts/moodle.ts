import { page, type HostModel } from './host.ts';

const places = ['moodle/text', 'moodle/link'] as const;

/** A page or a label that a teacher writes is shown as it was written. */
export const moodleTeacher: HostModel = {
  name: 'Moodle, teacher’s page',
  source: 'lib/weblib.php of moodle/moodle: `format_text` with `noclean`',
  places,
  page,
};

const TEXT =
  'a abbr acronym address b bdi bdo big blockquote br caption center cite code col colgroup dd del dfn div dl dt em font h1 h2 ' +
  'h3 h4 h5 h6 hr i img ins kbd li ol p pre q s samp small span strike strong sub sup table tbody td tfoot th thead tr tt u ul ' +
  'var audio video source track';

/**
 * A forum, a comment, a student's text: HTML Purifier with XHTML 1.0 Transitional. It knows no `tel:`: the link goes, the
 * number stays as text.
 */
export const moodleCleaned: HostModel = {
  name: 'Moodle, cleaned text',
  source: 'lib/weblib.php of moodle/moodle: `purify_html`, its doctype and `URI.AllowedSchemes`',
  places,
  filter: {
    tags: {
      script: 'remove',
      style: 'remove',
      ...Object.fromEntries(TEXT.split(' ').map((tag) => [tag, 'keep'] as const)),
    },
    custom: 'unwrap',
    others: 'unwrap',
    only: 'href|src|alt|width|height|class|title|dir|lang|style',
    schemes: ['http', 'https', 'ftp', 'irc', 'nntp', 'news', 'rtsp', 'rtmp', 'teamspeak', 'gopher', 'mms', 'mailto'],
  },
  textOnly: true,
  page,
};
