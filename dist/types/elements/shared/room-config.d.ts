import type { RoomConfig } from './port.ts';
/** What the room is told when it opens, with what is known of a region. Never rejects: a list that is missing is empty. */
export declare function roomConfig(region: string | null | undefined, known: Omit<RoomConfig, 'region' | 'numbers' | 'lang'>): Promise<RoomConfig>;
