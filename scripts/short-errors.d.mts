import type { Plugin } from 'rollup';

/** After TypeScript is taken away. */
export declare const codesOnly: Plugin;
export declare const shortErrorsOfLit: Plugin;
export declare const shortErrorsOfCryptography: Plugin;
