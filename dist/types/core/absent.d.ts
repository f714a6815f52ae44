/**
 * Stands in browser builds for algorithms that age knows and box v1 never uses (see `absent` in rollup.config.mjs):
 * post-quantum and P-256 recipients, and passphrases. Nothing calls these; whoever did would hear why it fails.
 */
export declare function absent(): never;
export declare const MLKEM768X25519: {
    getPublicKey: typeof absent;
    encapsulate: typeof absent;
    decapsulate: typeof absent;
};
export declare const MLKEM768P256: {
    getPublicKey: typeof absent;
    encapsulate: typeof absent;
    decapsulate: typeof absent;
};
export declare const p256: {
    Point: {
        fromBytes: typeof absent;
    };
    getPublicKey: typeof absent;
};
export declare const scrypt: typeof absent;
