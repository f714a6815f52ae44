/**
 * Finds what in a text points at the person who wrote it, so that the writer can decide before it is sent. Only shapes and
 * sentences that speak in the first person: where the danger is and what the one who did it is called are not traces of
 * the writer. It misses things, and docs/safety.md says which.
 */
import { type TraceKind } from './identifying-patterns.ts';
export type { TraceKind };
export interface Trace {
    readonly kind: TraceKind;
    /** UTF-16 offset of the first unit. */
    readonly start: number;
    /** UTF-16 offset behind the last unit. */
    readonly end: number;
}
/**
 * Traces of the writer in `text`, in the order of the text, none over another.
 *
 * @param offices telephone numbers of offices, in any spelling: never a trace
 */
export declare function findTraces(text: string, offices?: readonly string[]): readonly Trace[];
/**
 * `text` with each of `traces`, as {@link findTraces} gave them, replaced by `[word]`; all else stays byte for byte.
 *
 * @param word what is put in place of a kind, in the writer's language
 */
export declare function hide(text: string, traces: readonly Trace[], word: (kind: TraceKind) => string): string;
