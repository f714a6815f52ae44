import type { More } from '../core/channel.ts';
export declare const nationalMore: More;
