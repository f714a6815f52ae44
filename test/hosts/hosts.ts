/** Every host, in the order of the table. */

import { amp } from './amp.ts';
import { bloggerGadget, bloggerPost } from './blogger.ts';
import { googleSitesEmbed, googleSitesText } from './google-sites.ts';
import type { HostModel } from './host.ts';
import { joomlaArticle, joomlaModule } from './joomla.ts';
import { moodleCleaned, moodleTeacher } from './moodle.ts';
import { news } from './news.ts';
import { openSid, openSidFolder, openSidHeaders } from './opensid.ts';
import { plain } from './plain.ts';
import { wordPressAuthor, wordPressEditor } from './wordpress.ts';

export const HOST_MODELS: readonly HostModel[] = [
  openSid,
  openSidHeaders,
  openSidFolder,
  wordPressEditor,
  wordPressAuthor,
  bloggerGadget,
  bloggerPost,
  googleSitesEmbed,
  googleSitesText,
  moodleTeacher,
  moodleCleaned,
  joomlaModule,
  joomlaArticle,
  plain,
  news,
  amp,
];
