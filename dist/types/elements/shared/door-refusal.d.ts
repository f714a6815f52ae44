/** Why no room opens here, in plain words, and the best way that is left. Loaded only when there is such a reason. */
import { type TemplateResult } from 'lit';
import type { Refusal, RefusalFace } from './door-face.ts';
import type { Door } from './door.ts';
/** What a door that is refused needs once: looks, and for the site's owner in the console what to change on the tag. */
export declare function refused(door: Door): void;
export declare function refusalWords(why: Refusal): string;
export declare function doorRefusal({ why, page, onStart }: RefusalFace): TemplateResult;
