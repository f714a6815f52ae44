import type { Channel, ChannelMore } from '../core/channel.ts';
import type { LastNumber, Village } from '../core/region.ts';
type Place = readonly [
    code: string,
    name: string,
    channels?: readonly string[],
    later?: readonly string[],
    numbers?: readonly LastNumber[]
];
export declare const places: readonly Place[];
export declare const channels: {
    readonly [id: string]: Channel;
};
export declare const halves: {
    readonly [id: string]: ChannelMore;
};
export declare const villages: {
    readonly [code: string]: readonly Village[];
};
export {};
