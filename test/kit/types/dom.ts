/** What a page's own script may do with our elements: `npm run test:kit` compiles it. */
import 'ramah-widgets';
import 'ramah-widgets/hotline-card';
import type { FailedEvent, HotlineCardElement, RightsInfographicElement } from 'ramah-widgets';

const card = document.createElement('ramah-hotline-card');
const same: HotlineCardElement = card;
same.region = '35.76';
// @ts-expect-error a region is text
same.region = 35.76;
// @ts-expect-error it has no such property
same.wilayah = '35.76';

const rights: RightsInfographicElement | null = document.querySelector('ramah-rights-infographic');
if (rights) rights.topic = 'anak';
// @ts-expect-error there is no such topic
if (rights) rights.topic = 'apa saja';

card.addEventListener('ramah-ready', (event) => event.type satisfies 'ramah-ready');
card.addEventListener('ramah-failed', (event: FailedEvent) => event.reason.trim());
// @ts-expect-error no element is called so
const none: HTMLElementTagNameMap['ramah-kartu'] = card;
export { none };
