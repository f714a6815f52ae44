/** The topics of a page that is one file: nothing is asked for. Stands in for src/rights.ts in the build of the pages. */
import { type Topic, type TopicId, type TopicSources } from '../../core/rights.ts';
export declare const loadTopic: (id: TopicId, lang: string) => Promise<Topic>;
export declare const loadSources: (id: TopicId) => Promise<TopicSources>;
