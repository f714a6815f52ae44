import type { Guide } from '../src/core/guide.ts';

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests break copies of it in every way
export function readGuide(data: string): { content: any; problems: string[] };
export function faultsOf(content: unknown, channels: ReadonlyMap<string, unknown>): string[];
export function guideIn(content: unknown, channels: readonly object[], lang: string): Guide;
