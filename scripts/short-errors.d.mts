import type { Plugin } from 'rollup';

export declare const shortErrorsOfLit: Plugin;
export declare const shortErrorsOfCryptography: Plugin;
