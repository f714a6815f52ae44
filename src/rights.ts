/** From a topic to its file: one topic, one language, one request. */

import type { Topic, TopicId, TopicSources } from './core/rights.ts';

const asked = new Map<string, Promise<unknown>>();

/** Loads one topic in one language. Rejects when its file cannot be reached; the next call tries again. */
export const loadTopic = (id: TopicId, lang: string): Promise<Topic> => load(`${id}.${lang}`) as Promise<Topic>;

/** Loads where the sentences of a topic stand. */
export const loadSources = (id: TopicId): Promise<TopicSources> => load(`${id}.sources`) as Promise<TopicSources>;

function load(file: string): Promise<unknown> {
  let loading = asked.get(file);
  if (!loading) {
    loading = import(`./rights/${file}.js`).then((module: { default: unknown }) => module.default);
    asked.set(file, loading);
    loading.catch(() => asked.delete(file));
  }
  return loading;
}
