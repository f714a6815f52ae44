/** The palette, as plain style text: the one place of fixed colours. tokens.ts carries it into Lit's elements. */
/** Named so that the build takes the line breaks out. */
export declare const css: (template: {
    raw: readonly string[] | ArrayLike<string>;
}, ...substitutions: any[]) => string;
/** What every face needs; the quick exit needs no more. */
export declare const LIGHT: string;
export declare const DARK: string;
export declare const MORE_LIGHT: string;
export declare const MORE_DARK: string;
