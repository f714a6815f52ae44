/** Adds styles to a shadow root without Lit, in a way that a strict content policy allows where the browser can. */
export declare function adoptCss(root: ShadowRoot, text: string): void;
