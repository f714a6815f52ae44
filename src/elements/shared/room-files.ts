import type { RoomView } from './port.ts';

/** The room's scripts in their order. The guide's rules are a file for each language. */
export const roomFiles = (view: RoomView, lang: string): string[] => [
  `room.${lang}`,
  view === 'guide' && lang !== 'id' ? `guide.${lang}` : view,
];
