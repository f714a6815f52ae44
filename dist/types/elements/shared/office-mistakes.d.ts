import { type DoorAttributes } from './door-support.ts';
/** For the site's owner: what to change so that a door names its office, one sentence for each attribute. */
export declare function officeMistakes({ receiver, officeKey, officeEpoch }: DoorAttributes): string[];
