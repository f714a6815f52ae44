import type { Preview } from '@storybook/web-components-vite';
import { knownLanguage } from '../src/locales/languages.ts';
import { choosePageLanguage } from '../src/locales/page-language.ts';

// Storybook's own page is in English; the stories are in Indonesian, unless they say otherwise.
document.documentElement.lang = 'id';

const preview: Preview = {
  /** A page has one language, and the gallery's page shows one story after the other. */
  async beforeEach({ viewMode, args }) {
    if (viewMode === 'story') await choosePageLanguage(knownLanguage(String(args['lang'])) ?? 'id');
  },
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    controls: { expanded: true },
    options: { storySort: { order: ['Mulai', 'Cari', 'Panduan', 'Developers', 'Elements', 'Room', 'Inbox'] } },
  },
};

export default preview;
