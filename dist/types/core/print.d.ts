/** Which numbers may stand on paper. Paper does not expire by itself: it says when it was checked, and until when it holds. */
import { type Words } from './channel.ts';
import type { Directory } from './directory.ts';
import type { TopicNumber } from './rights.ts';
export interface PrintNumber {
    readonly label: Words;
    /** As people read it. */
    readonly display: string;
    readonly way: 'phone' | 'whatsapp';
    readonly emergency: boolean;
}
export interface PrintNumbers {
    /** Emergency lines first, then nearest first. */
    readonly numbers: readonly PrintNumber[];
    /** The day of the oldest check. */
    readonly checked: Date;
    /** True when a person has dialled each of them. */
    readonly dialled: boolean;
    /** The first day on which one of the checks no longer holds. */
    readonly recheck: Date;
}
/**
 * The numbers of a directory that are fit for print: those whose check holds, and the national ones of last resort, which a
 * sheet always carries. `recheck` may lie in the past for these: then nobody should print before they were looked at again.
 *
 * @param topic what its topic adds
 * @param moment when it is printed
 */
export declare function printNumbers({ now, help }: Directory, topic: readonly TopicNumber[], moment: Date): PrintNumbers;
