import type { Channel } from '../core/channel.ts';
import type { Topic } from '../core/rights.ts';
export declare const topics: {
    readonly [lang: string]: readonly Topic[];
};
export declare const channels: {
    readonly [id: string]: Channel;
};
export declare const national: readonly string[];
/** Code, name, ids of the channels of each regency, city and province. */
export declare const regions: readonly (readonly [code: string, name: string, channels: readonly string[]])[];
