import type { TopicId, TopicSources } from '../core/rights.ts';
export declare const sources: {
    readonly [topic in TopicId]: TopicSources;
};
