/** The closed words of data/channels. Types are made of them, and so is the schema: one place to add a word. */
/** Whom a card can be set up for. */
export declare const CARD_AUDIENCES: readonly ["child", "woman", "witness", "school", "disability"];
/** Whom a channel serves. `everyone` takes in all of them. */
export declare const AUDIENCES: readonly ["child", "woman", "witness", "school", "disability", "everyone", "family", "campus", "worker", "migrant-worker", "abroad", "crisis", "poor-household"];
/** What a channel takes in hand. */
export declare const MATTERS: readonly ["physical", "psychological", "sexual", "neglect", "economic", "domestic-violence", "trafficking", "exploitation", "online", "bullying", "school", "campus", "work", "discrimination", "child-rights", "disability-rights", "mental-health", "emergency", "crime", "protection", "restitution", "social-aid", "public-service", "information", "other"];
export declare const KINDS: readonly ["danger-now", "help", "special"];
export declare const PLACES: readonly ["card", "guide"];
export declare const COSTS: readonly ["free", "pulsa"];
export declare const PROMISES: readonly ["anonymous", "secret"];
export declare const ACCESS: readonly ["video-call", "sign-language"];
