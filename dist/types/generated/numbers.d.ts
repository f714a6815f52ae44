import type { LastNumber } from '../core/region.ts';
/** What stands before a region's own numbers: emergency lines. */
export declare const firstNumbers: readonly LastNumber[];
/** What stands behind them. */
export declare const lastNumbers: readonly LastNumber[];
