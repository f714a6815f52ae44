import type { RoomView } from './port.ts';
/** The room's scripts in their order. The guide's rules are a file for each language. */
export declare const roomFiles: (view: RoomView, lang: string) => string[];
