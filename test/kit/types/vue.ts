import type { GlobalComponents } from 'vue';
import type { HotlineCardElement } from 'ramah-widgets';
import type {} from 'ramah-widgets/vue';

type Props<Tag extends keyof GlobalComponents> = InstanceType<GlobalComponents[Tag]>['$props'];

export const good: Props<'ramah-hotline-card'> = { region: '35.76', variant: 'strip', class: 'kartu' };
export const heard: Props<'ramah-hotline-card'> = { onRamahReady: (event) => event.type satisfies 'ramah-ready' };
export const office: Props<'ramah-report-form'> = { receiver: 'https://kantor.invalid', 'office-epoch': '1' };
export const element = (card: InstanceType<GlobalComponents['ramah-hotline-card']>): HotlineCardElement => card;
// @ts-expect-error there is no such variant
export const bad: Props<'ramah-hotline-card'> = { variant: 'banner' };
