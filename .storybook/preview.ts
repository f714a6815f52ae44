import type { Preview } from '@storybook/web-components-vite';

// Storybook's own page is in English; the stories are in Indonesian, unless they say otherwise.
document.documentElement.lang = 'id';

const preview: Preview = {
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    controls: { expanded: true },
    options: { storySort: { order: ['Mulai', 'Cari', 'Panduan', 'Developers', 'Elements', 'Room', 'Inbox'] } },
  },
};

export default preview;
