import type { Channel } from '../src/core/channel.ts';
import type { Answers, Guide } from '../src/core/guide.ts';

export const MOST_QUESTIONS: number;

export interface Region {
  code: string;
  channels: readonly Channel[];
  numbers: readonly { emergency: boolean }[];
}

export interface Ground {
  guide: Guide;
  regions: readonly Region[];
  numbers: readonly { emergency: boolean }[];
  channels: ReadonlyMap<string, { audiences: readonly string[]; adultsOnly?: boolean }>;
  moment: Date;
}

export interface Walked {
  paths: number;
  longest: string[];
  results: number;
  faults: Record<
    | 'paths over six questions'
    | 'dead ends'
    | 'loops'
    | 'adult-only services on child paths'
    | 'danger answers without an emergency number'
    | 'results without a live contact'
    | 'results without two next-best doors'
    | 'own office of the accused shown'
    | 'old office without a national number beside it'
    | 'results without a right, a task or what to bring',
    string[]
  >;
}

export function waysThrough(
  guide: Guide,
): Generator<{ answers: Answers; asked: string[]; fault?: 'loop' | 'dead end' }>;
export function walkGuide(ground: Ground): Walked;
export function builtGround(channels: Ground['channels']): Promise<Omit<Ground, 'moment'>>;
