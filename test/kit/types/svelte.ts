import type { SvelteHTMLElements } from 'svelte/elements';
import type {} from 'ramah-widgets/svelte';

export const good: SvelteHTMLElements['ramah-hotline-card'] = { region: '35.76', variant: 'strip', class: 'kartu' };
export const heard: SvelteHTMLElements['ramah-rights-infographic'] = {
  topic: 'anak',
  'onramah-failed': (event) => event.reason.trim(),
};
// @ts-expect-error there is no such variant
export const bad: SvelteHTMLElements['ramah-hotline-card'] = { variant: 'banner' };
