import type { Plugin, RollupOptions } from 'rollup';

declare const configs: RollupOptions[];
export default configs;
export declare const forPhones: Plugin;
