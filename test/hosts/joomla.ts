import { page, type HostModel } from './host.ts';

/** A super user's text is not filtered. */
export const joomlaModule: HostModel = {
  name: 'Joomla, super user',
  source: 'text filter "No Filtering" of the super user’s group',
  places: ['joomla/module'],
  page,
};

const BLOCKED =
  'applet body bgsound base basefont canvas embed frame frameset head html id iframe ilayer layer link meta name object script ' +
  'style title xml';

/** Everybody else: the tags of the list go, and every tag whose name has a hyphen; what stands inside stays, even a script's text. */
export const joomlaArticle: HostModel = {
  name: 'Joomla, author',
  source:
    '`cleanTags` and `cleanAttributes` of src/InputFilter.php in joomla-framework/filter, "Default Forbidden List"',
  places: ['joomla/article'],
  filter: {
    tags: Object.fromEntries(BLOCKED.split(' ').map((tag) => [tag, 'unwrap'] as const)),
    custom: 'unwrap',
    others: 'keep',
    never: 'on.*|action|background|codebase|dynsrc|formaction|lowsrc',
  },
  page,
};
