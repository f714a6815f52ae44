/** From a topic to its file: one topic, one language, one request. */
import type { Topic, TopicId, TopicSources } from './core/rights.ts';
/** Loads one topic in one language. Rejects when its file cannot be reached; the next call tries again. */
export declare const loadTopic: (id: TopicId, lang: string) => Promise<Topic>;
/** Loads where the sentences of a topic stand. */
export declare const loadSources: (id: TopicId) => Promise<TopicSources>;
