import type { Channel } from '../core/channel.ts';
export declare const nationalChannels: readonly Channel[];
