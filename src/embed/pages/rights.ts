/** The topics of a page that is one file: nothing is asked for. Stands in for src/rights.ts in the build of the pages. */

import { TOPICS, type Topic, type TopicId, type TopicSources } from '../../core/rights.ts';
import { sources } from '../../generated/all-sources.ts';
import { topics } from '../../generated/wall.ts';

export const loadTopic = (id: TopicId, lang: string): Promise<Topic> => {
  const topic = topics[lang]?.[TOPICS.indexOf(id)];
  return topic ? Promise.resolve(topic) : Promise.reject(new Error(`No topic ${id} in ${lang}`));
};

export const loadSources = (id: TopicId): Promise<TopicSources> => Promise.resolve(sources[id]);
