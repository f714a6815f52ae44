/** What is asked of the renderer: one element, and what its owner would write on the tag. */

import type { RegionNumbers, RegionShard } from '../core/region.ts';
import type { Topic, TopicId } from '../core/rights.ts';
import type { Language } from '../locales/languages.ts';

/** Where facts come from: the files that lie beside the scripts of an element. None of them rejects for an unknown code. */
export interface Files {
  region(code: string): Promise<RegionShard | null>;
  numbers(code: string): Promise<RegionNumbers | null>;
  topic(id: TopicId, lang: Language): Promise<Topic>;
}

export interface Asked {
  /** Attributes of the tag; `''` where it has none. */
  readonly attribute: (name: string) => string;
  readonly lang: Language;
  /** When it is drawn: what was checked too long before is marked or left out. */
  readonly moment: Date;
  readonly files: Files;
}
