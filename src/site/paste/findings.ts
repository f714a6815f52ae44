/** What a check says: plain data, so that rules and words can be told apart. */

import type { Hashes } from '../../render/import-map.ts';
import { ELEMENTS, type ElementName } from './hosts.ts';
import type { ElementFact } from './page-facts.ts';

/** `bad`: a visitor may be left without help. `mend`: better otherwise. `good`: as it should be. */
export type Grade = 'bad' | 'mend' | 'good';

/** What is looked at, in the order in which it is told. */
export const TOPICS = [
  'source',
  'element',
  'fallback',
  'script',
  'version',
  'hash',
  'policy',
  'http',
  'region',
  'office',
  'recorder',
] as const;
export type CheckTopic = (typeof TOPICS)[number];

/** Each reason has its sentence in check-words.ts. */
export type Reason =
  | 'empty'
  | 'not-html'
  | 'huge'
  | 'tangled'
  | 'cut'
  | 'nothing'
  | 'number-only'
  | 'shortcode'
  | 'found'
  | 'unknown-element'
  | 'number'
  | 'no-number'
  | 'no-number-at-frame'
  | 'no-script'
  | 'script'
  | 'not-module'
  | 'classic-as-module'
  | 'div-without-loader'
  | 'twice'
  | 'missing-element'
  | 'stranger'
  | 'version'
  | 'no-version'
  | 'other-version'
  | 'mixed-versions'
  | 'hash'
  | 'no-hash'
  | 'loader-hash'
  | 'wrong-hash'
  | 'no-policy'
  | 'policy'
  | 'script-blocked'
  | 'frame-blocked'
  | 'office-blocked'
  | 'http-page'
  | 'http-file'
  | 'https'
  | 'region'
  | 'no-region'
  | 'wrong-region'
  | 'office'
  | 'no-office'
  | 'recorder'
  | 'no-recorder';

export interface Finding {
  readonly topic: CheckTopic;
  readonly grade: Grade;
  readonly reason: Reason;
  /** What the sentence names: a file, a tag, a version. */
  readonly names: readonly string[];
}

export interface CheckRequest {
  /** Address of the page; `''` if its owner did not say. */
  readonly address: string;
  /** Its Content-Security-Policy header; `''` if unknown. */
  readonly header: string;
  /** This release. */
  readonly hashes: Hashes;
  /** Whether a code is one of a region in the list. */
  readonly knowsRegion: (code: string) => boolean;
}

export const found = (topic: CheckTopic, grade: Grade, reason: Reason, ...names: string[]): Finding => ({
  topic,
  grade,
  reason,
  names: [...new Set(names)],
});

export const isKnown = ({ name }: ElementFact): boolean => ELEMENTS.includes(name as ElementName);
export const written = ({ name, as }: ElementFact): string =>
  as === 'tag' ? `<ramah-${name}>` : `data-ramah="${name}"`;
