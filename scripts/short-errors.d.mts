import type { Plugin } from 'rollup';

export declare const shortErrors: Plugin;
